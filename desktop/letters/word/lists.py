"""Numbered lists that begin with 1, each for itself."""

from __future__ import annotations

from docx.document import Document


def begin_list(document: Document, style: str) -> int:
    """Return the number of a new list like those of *style*, which begins with 1.

    Paragraphs that share a style share its numbers too: without one of its own,
    a second list in a letter would go on where the first one ended.
    """
    of = document.styles[style].element.pPr.numPr.numId.val
    numbering = document.part.numbering_part.element
    abstract = numbering.num_having_numId(of).abstractNumId.val
    made = numbering.add_num(abstract)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(made.numId)
