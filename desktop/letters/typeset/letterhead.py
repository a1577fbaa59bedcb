"""Pages for paper that has its letterhead already.

A letter is kept as it reads, its letterhead drawn. On paper that comes from a tray
of printed letterhead the drawn one is left out, and only there: a letter has one
letterhead, never two and never none.
"""

from __future__ import annotations

from typing import Any, Final

import pikepdf

from db.errors import ClerkError
from desktop.letters.typeset.content import LETTERHEAD

_NAME: Final = "/" + LETTERHEAD.decode("ascii")
_BEGINS: Final = frozenset({"BDC", "BMC"})
NO_LETTERHEAD: Final = (
    "A letter of this run does not say which part of it is the letterhead. Cancel "
    "the run and release it once more, or print on blank paper."
)


def leave_letterhead_out(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    """Take the drawn letterhead off a page.

    What is left is for the printer alone: its tags are not those of the letter any
    more. Raises ClerkError where the page does not say what its letterhead is.
    """
    left: list[Any] = []
    depth, found = 0, False
    for one in pikepdf.parse_content_stream(page):
        operator = str(one.operator)
        if depth:
            depth += (operator in _BEGINS) - (operator == "EMC")
        elif operator == "BDC" and _is_letterhead(one.operands[1]):
            depth, found = 1, True
        else:
            left.append(one)
    if not found:
        raise ClerkError(NO_LETTERHEAD)
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(left))


def _is_letterhead(about: object) -> bool:
    return isinstance(about, pikepdf.Dictionary) and _NAME in about
