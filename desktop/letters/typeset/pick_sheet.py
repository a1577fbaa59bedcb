"""What has to lie ready beside the printer, as a sheet that comes out first.

It names letters by their place in the run and never whom they are for: it lies
open in a tray.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from db.domain.letters.document import (
    Block,
    Face,
    Heading,
    LetterText,
    Paragraph,
    Span,
    Table,
    Words,
)
from db.domain.needs import LetterFormat
from db.domain.spoken import spoken_date
from desktop.letters.typeset.breaking import lay_text
from desktop.letters.typeset.content import FOOTER, Drawing
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.flow import Column, Flow
from desktop.letters.typeset.items import Group
from desktop.letters.typeset.paging import fill_pages
from desktop.letters.typeset.setting import rare_in
from desktop.letters.typeset.setting_types import SetLetter
from desktop.letters.typeset.sizes import FOOTER_LINE, LEFT_MM, MM, RIGHT, TOP, sizes_of
from desktop.letters.typeset.strings import text_string
from desktop.letters.typeset.words import LetterWords, words_of

_NOBODY: Final = Face("", (), (), date(2026, 1, 1))
"""A list is from nobody to nobody; its face is not drawn."""
_COUNTS: Final = frozenset({1})


@dataclass(frozen=True, slots=True)
class PickRow:
    """Letters one after the other that are filled alike.

    Attributes:
        first, last: their places in the run.
        enclosures: what lies with each.
        sheets: of paper, of each.
    """

    first: int
    last: int
    enclosures: tuple[str, ...]
    sheets: int


@dataclass(frozen=True, slots=True)
class PickSheet:
    """What a run takes.

    Attributes:
        envelopes, enclosures, sheets: how many of each, by name.
        rows: the letters that something lies with, or that are of several sheets.
    """

    reference: str
    dated_on: date | None
    letters: int
    envelopes: tuple[tuple[str, int], ...]
    enclosures: tuple[tuple[str, int], ...]
    sheets: tuple[tuple[str, int], ...]
    rows: tuple[PickRow, ...]


def pick_sheet(pick: PickSheet, language: str) -> bytes:
    """Return the list as a PDF."""
    words = words_of(language)
    title = words.pick.format(pick.reference)
    text = LetterText(title, language, _NOBODY, tuple(_blocks(pick, words, language)))
    drawing = Drawing()
    drawing.new_page()
    part = Group(b"Sect", None, b"/Lang" + text_string(language))
    part.number_in(drawing)
    column = Column(LEFT_MM * MM, sizes_of(LetterFormat.STANDARD))
    flow = Flow(column, part, {})
    flow.add_all(text)
    for placed in fill_pages(flow.items, TOP, TOP, column.sizes.end):
        is_new = drawing.page_count <= placed.page
        while drawing.page_count <= placed.page:
            drawing.new_page()
        if is_new:
            placed.item.draw_top(drawing, TOP)
        placed.item.draw(drawing, placed.down, placed.strips)
    foot, laid = column.sizes.foot, list(flow.laid)
    for page in range(drawing.page_count):
        drawing.turn_to(page)
        number = words.page.format(page + 1, drawing.page_count)
        shown = lay_text(f"{pick.reference} · {number}", foot, RIGHT - column.left)
        place = (column.left, FOOTER_LINE - foot.leading)
        drawing.untold_text(shown, place, FOOTER)
        laid.append(shown)
    elements = tuple(drawing.elements)
    sheet = SetLetter(
        title, (language,), drawing.pages(), elements, extra=rare_in(laid)
    )
    return pdf_of(sheet)


def _blocks(pick: PickSheet, words: LetterWords, language: str) -> list[Block]:
    dated = "" if pick.dated_on is None else spoken_date(pick.dated_on, language)
    about = words.pick_about.format(f"{pick.letters:,}", dated)
    blocks: list[Block] = [
        Heading(1, _said(words.pick.format(pick.reference))),
        Paragraph(_said(about)),
    ]
    for name, counts in (
        (words.pick_envelopes, pick.envelopes),
        (words.pick_enclosures, pick.enclosures),
        (words.pick_sheets, pick.sheets),
    ):
        if counts:
            rows = tuple((_said(what), _said(f"{n:,}")) for what, n in counts)
            blocks.append(Table((_said(name), _said(words.pick_many)), rows, _COUNTS))
    if pick.rows:
        header = (words.pick_letters, words.pick_with, words.pick_sheets_each)
        filled = tuple(_row(row) for row in pick.rows)
        blocks.append(Heading(2, _said(words.pick_filled)))
        blocks.append(Table(tuple(map(_said, header)), filled, frozenset({2})))
    return blocks


def _row(row: PickRow) -> tuple[Words, ...]:
    one = row.first == row.last
    places = f"{row.first:,}" if one else f"{row.first:,}-{row.last:,}"
    with_it = ", ".join(row.enclosures)
    return (_said(places), _said(with_it), _said(str(row.sheets)))


def _said(text: str) -> Words:
    return (Span(text),)
