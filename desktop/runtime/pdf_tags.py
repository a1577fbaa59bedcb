"""Tags that let a screen reader follow a PDF: headings, paragraphs, pictures.

ReportLab writes the marked content; pikepdf adds the tree that gives it its
meaning, the language and the title. Source: ISO 32000-1, section 14.7; no
conformance with PDF/UA is claimed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph


@dataclass(frozen=True, slots=True)
class _Mark:
    page: int
    number: int
    role: str
    alternative: str | None
    words: str | None


@dataclass
class Tags:
    """The marks of one document, in reading order."""

    _marks: list[_Mark] = field(default_factory=list)

    def draw(
        self,
        canvas: Canvas,
        role: str,
        drawing: Callable[[], None],
        *,
        alternative: str | None = None,
        words: str | None = None,
    ) -> None:
        """Draw something that is read, as *role*: H1, H2, P or Figure.

        Args:
            canvas: the page it is on.
            role: its standard structure type.
            drawing: draws it.
            alternative: what a picture shows.
            words: the whole text of several lines; without it a reader would
                join the last word of a line to the first of the next.
        """
        page = canvas.getPageNumber() - 1
        number = sum(mark.page == page for mark in self._marks)
        self._marks.append(_Mark(page, number, role, alternative, words))
        canvas.addLiteral(f"/{role} <</MCID {number}>> BDC")
        drawing()
        canvas.addLiteral("EMC")

    def finish(self, pdf: bytes, title: str, language: str) -> bytes:
        """Return *pdf* with its structure, title and language.

        The same marks give the same bytes.
        """
        with pikepdf.open(BytesIO(pdf)) as document:
            self._add_tree(document)
            _drop_unused_font(document)
            root = document.Root
            root.Lang = String(language)
            root.MarkInfo = Dictionary(Marked=True)
            root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
            with document.open_metadata(
                set_pikepdf_as_editor=False, update_docinfo=False
            ) as metadata:
                metadata["dc:title"] = title
                metadata["dc:language"] = [language]
            out = BytesIO()
            document.save(out, deterministic_id=True)
        return out.getvalue()

    def _add_tree(self, document: pikepdf.Pdf) -> None:
        tree = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        whole = document.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Document, P=tree)
        )
        by_page: dict[int, list[Any]] = {}
        elements: list[Any] = []
        for mark in self._marks:
            element = document.make_indirect(
                Dictionary(
                    Type=Name.StructElem,
                    S=Name(f"/{mark.role}"),
                    P=whole,
                    Pg=document.pages[mark.page].obj,
                    K=mark.number,
                )
            )
            if mark.alternative:
                element.Alt = String(mark.alternative)
            if mark.words:
                element.ActualText = String(mark.words)
            elements.append(element)
            by_page.setdefault(mark.page, []).append(element)
        numbers: list[Any] = []
        for page, marked in sorted(by_page.items()):
            document.pages[page].obj.StructParents = page
            document.pages[page].obj.Tabs = Name.S
            numbers += [page, document.make_indirect(Array(marked))]
        whole.K = Array(elements)
        tree.K = whole
        tree.ParentTree = document.make_indirect(Dictionary(Nums=Array(numbers)))
        tree.ParentTreeNextKey = len(document.pages)
        document.Root.StructTreeRoot = tree


_PREAMBLE = b"BT /F1 12 Tf 14.4 TL ET"


def _drop_unused_font(document: pikepdf.Pdf) -> None:
    """Take out the font that ReportLab names on each page and never embeds."""
    pages = [(page, page.Contents.read_bytes()) for page in document.pages]
    if any(b"/F1 " in content.replace(_PREAMBLE, b"") for _, content in pages):
        return
    for page, content in pages:
        page.Contents = document.make_stream(content.replace(_PREAMBLE, b""))
        if "/F1" in page.Resources.Font:
            del page.Resources.Font["/F1"]


def draw_untold(canvas: Canvas, drawing: Callable[[], None]) -> None:
    """Draw something that nobody reads out: a line, a background, a page number."""
    canvas.addLiteral("/Artifact BMC")
    drawing()
    canvas.addLiteral("EMC")


class TaggedParagraph(Paragraph):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph that marks itself as *role*, also where a page cuts it."""

    tags: Tags
    role: str

    def draw(self) -> None:
        """Draw the words as marked content."""
        self.tags.draw(
            self.canv, self.role, super().draw, words=self.getPlainText(identify=True)
        )

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the parts on both sides of a page break."""
        parts: list[Flowable] = super().split(width, height)
        for part in parts:
            part.tags, part.role = self.tags, self.role
        return parts
