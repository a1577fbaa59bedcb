"""The sizes of type and the places on the page, by what the reader needs.

Sources: UK Association for Accessible Formats, minimum standards (clear print
from 12 pt, large print from 16 and ideally 18, all of a letter in it and set
afresh, aligned left, a blank line between paragraphs); GOV.UK Notify's letter
specification for the margins, the text column and the contact block.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from db.domain.needs import CLEAR_PRINT_PT, LetterFormat, print_size_pt

MM: Final = 72 / 25.4
PAGE_WIDTH_MM: Final = 210
PAGE_HEIGHT_MM: Final = 297
WIDTH: Final = PAGE_WIDTH_MM * MM
HEIGHT: Final = PAGE_HEIGHT_MM * MM
SIDE: Final = 15 * MM
"""The margin that no printer needs, left and right; above and below it is 5 mm."""
LEFT_MM: Final = 22.0
RIGHT: Final = 188 * MM
TOP: Final = 20 * MM
"""Where the words of a later page begin."""
FOOTER_LINE: Final = 290 * MM
"""Where the page number ends; printers need 5 mm of white below."""
HEAD: Final = 12 * MM
"""Where letterhead and contact block begin."""
HEAD_END: Final = 30 * MM
"""Where the letterhead ends."""
_COLUMN_MM: Final = 137.5
_LOOSE: Final = 1.36
_TIGHT: Final = 1.22
_ABOVE_FOOTER: Final = 0.9


@dataclass(frozen=True, slots=True)
class Type:
    """One size of type.

    Attributes:
        size: in points.
        leading: from one line to the next, in points.
        even: whether all figures are of one width, as in a column of sums.
    """

    size: float
    leading: float
    bold: bool = False
    even: bool = False


@dataclass(frozen=True, slots=True)
class Sizes:
    """All sizes of one format.

    Attributes:
        column: how wide the text is, in points.
        gap: the blank line between paragraphs, in points.
        foot: of the page number.
        side: of the square code with its quiet zone, in points.
    """

    body: Type
    bold: Type
    subject: Type
    part: Type
    sender: Type
    foot: Type
    column: float
    gap: float
    side: float

    @property
    def end(self) -> float:
        """Where the words of every page end, well above its number."""
        return FOOTER_LINE - self.foot.leading - self.body.leading * _ABOVE_FOOTER

    def heading(self, level: int) -> Type:
        """Return the type of a heading: the subject's, or that of a part."""
        return self.subject if level == 1 else self.part


@cache
def sizes_of(format_: LetterFormat) -> Sizes:
    """Return the sizes for somebody who reads letters in that format."""
    points = print_size_pt([format_])
    is_clear = points == CLEAR_PRINT_PT
    leading = round(points * _LOOSE, 1)
    subject, part = points * (1.34 if is_clear else 1.2), points * 1.12
    return Sizes(
        body=Type(points, leading),
        bold=Type(points, leading, bold=True),
        subject=Type(round(subject, 1), round(subject * _TIGHT, 1), bold=True),
        part=Type(round(part, 1), round(part * _TIGHT, 1), bold=True),
        sender=Type(max(18, points), max(18, points) * _TIGHT, bold=True),
        foot=Type(min(points, 18), min(points, 18) * _LOOSE),
        column=_COLUMN_MM * MM if is_clear else RIGHT - LEFT_MM * MM,
        gap=leading,
        side=(22 if is_clear else 26) * MM,
    )
