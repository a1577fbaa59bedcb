"""A sheet to print, fold and look at through an envelope's window.

Every box of envelopes is a little different, and so is every printer. The sheet
says by itself whether an address would show: the green box must show whole however
the page is tapped about, and nothing that lies outside the red one.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from db.domain.letters.document import Bullets, Face, Heading, LetterText, Span
from db.domain.needs import LetterFormat
from desktop.letters.typeset.breaking import lay_text
from desktop.letters.typeset.content import Drawing
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.first_page import draw_folds, left_of
from desktop.letters.typeset.flow import Column, Flow
from desktop.letters.typeset.items import Group
from desktop.letters.typeset.paging import fill_pages
from desktop.letters.typeset.setting_types import SetLetter
from desktop.letters.typeset.sizes import HEIGHT, MM, TOP, sizes_of
from desktop.letters.typeset.strings import text_string
from desktop.letters.typeset.words import words_of
from desktop.letters.typeset.zones import Profile, draw_zones, zones_of

_RULER_MM: Final = 100
_TICK_MM: Final = 2.0
_NOBODY: Final = Face("", (), (), date(2026, 1, 1))
"""A sheet is from nobody to nobody; its face is not drawn."""


def trial_sheet(profile: Profile, language: str) -> bytes:
    """Return the test sheet of an envelope as a PDF to print."""
    zones, words = zones_of(profile), words_of(language)
    name = profile.name_cy if language.startswith("cy") else profile.name
    title = words.sheet.format(name)
    drawing = Drawing()
    drawing.new_page()
    part = Group(b"Sect", None, b"/Lang" + text_string(language))
    part.number_in(drawing)
    column = Column(left_of(zones), sizes_of(LetterFormat.STANDARD))
    steps = tuple((Span(step),) for step in words.sheet_steps)
    blocks = (Heading(1, (Span(title),)), Bullets(steps, numbered=True))
    text = LetterText(title, language, _NOBODY, blocks)
    flow = Flow(column, part, {})
    flow.add_all(text)
    end = start = zones.body_mm * MM
    for placed in fill_pages(flow.items, start, TOP, column.sizes.end):
        placed.item.draw(drawing, placed.down, placed.strips)
        end = placed.down + placed.item.height
    draw_zones(drawing, zones, language)
    draw_folds(drawing, zones)
    _draw_ruler(drawing, part, column, end + column.sizes.gap * 2, words.sheet_ruler)
    sheet = SetLetter(title, (language,), drawing.pages(), tuple(drawing.elements))
    return pdf_of(sheet)


def _draw_ruler(
    drawing: Drawing, part: Group, column: Column, down: float, words: str
) -> None:
    """Draw a line of a known length, so that a fitted page is noticed."""
    left, right = column.left, column.left + _RULER_MM * MM
    high, low = HEIGHT - down, HEIGHT - down - _TICK_MM * MM
    line = b"q 0.8 w %.2f %.2f m %.2f %.2f l %.2f %.2f l %.2f %.2f l S Q\n"
    drawing.untold(line % (left, high, left, low, right, low, right, high))
    shown = lay_text(words, column.sizes.body, column.width)
    element = drawing.element(b"P", part.number_in(drawing))
    drawing.text(element, shown, (left, down + 2 * _TICK_MM * MM))
