"""Separator and routing sheets as a PDF to print on white paper.

A sheet says what it does in three ways: patch codes on all four edges, so that
any scanner and any way up will do; two large QR codes, of which one may be
torn; and words for the people who handle it. A short code is printed as Code
128 too, for readers that know nothing else.

Source: Kodak Alaris A-61599, "Patch code information", for the bars.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Final

from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import black, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from db.domain.post.sheet_codes import SheetCode, SheetKind, written
from desktop.postroom.sheets.words import WORDS
from desktop.postroom.steps.page import Patch
from desktop.runtime.pdf_fonts import BOLD, REGULAR, register_fonts, writable
from desktop.runtime.pdf_tags import Tags, draw_untold

_WIDE: Final = 5.08 * mm
_NARROW: Final = 2.03 * mm
_FROM_EDGE: Final = 12.7 * mm
_FRAME: Final = 37 * mm
"""How far in the bars of one edge reach, with the quiet around them."""
_QR_SIDE: Final = 58 * mm
_QUIET: Final = 4
_FINEST: Final = 0.42 * mm
"""The narrowest bar that an office scanner at 200 dots an inch surely sees."""
_BAR_HEIGHT: Final = 18 * mm
_TITLE: Final = 30
_BODY: Final = 14

_BARS: Final = {
    Patch.T: "NWNW",
    Patch.THREE: "WNWN",
    Patch.ONE: "WWNN",
    Patch.TWO: "WNNW",
    Patch.FOUR: "NWWN",
    Patch.SIX: "NNWW",
}
_PATCHES: Final = {
    SheetKind.DOCUMENT: Patch.T,
    SheetKind.ROUTING: Patch.T,
    SheetKind.BATCH: Patch.THREE,
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet to print.

    Attributes:
        code: what a scanner reads.
        title: what a person reads first, like "Housing, urgent".
        lines: the rest, like "Received Tuesday 24 November 2026".
    """

    code: SheetCode
    title: str
    lines: tuple[str, ...] = ()


def render_sheets(
    sheets: Sequence[Sheet], language: str, *, both_sides: bool = False
) -> bytes:
    """Return the sheets as a tagged PDF; the same sheets give the same bytes.

    Args:
        sheets: in the order in which they are printed, one at least.
        language: ``en`` or ``cy``.
        both_sides: print each on its back too, for duplex scanners.
    """
    register_fonts()
    out, tags = BytesIO(), Tags()
    words = WORDS[language]
    canvas = Canvas(out, pagesize=A4, invariant=1, initialFontName=REGULAR)
    canvas.setCreator("Guildhall")
    for sheet in sheets:
        for _ in range(2 if both_sides else 1):
            _draw(canvas, tags, sheet, language)
            canvas.showPage()
    canvas.setTitle(words.title)
    canvas.save()
    return tags.finish(out.getvalue(), words.title, language)


def draw_patch(canvas: Canvas, patch: Patch) -> None:
    """Draw a patch code on all four edges of an A4 page, each read inwards."""
    width, height = A4
    canvas.setFillColor(black)
    at = _FROM_EDGE
    for bar in _BARS[patch]:
        thick = _WIDE if bar == "W" else _NARROW
        across, along = width - 2 * _FRAME, height - 2 * _FRAME
        canvas.rect(_FRAME, height - at - thick, across, thick, stroke=0, fill=1)
        canvas.rect(_FRAME, at, across, thick, stroke=0, fill=1)
        canvas.rect(at, _FRAME, thick, along, stroke=0, fill=1)
        canvas.rect(width - at - thick, _FRAME, thick, along, stroke=0, fill=1)
        at += thick + _NARROW


def _draw(canvas: Canvas, tags: Tags, sheet: Sheet, language: str) -> None:
    words, text = WORDS[language], written(sheet.code)
    width, height = A4
    patch = _PATCHES[sheet.code.kind]
    draw_untold(canvas, lambda: draw_patch(canvas, patch))
    left, top = _FRAME + 4 * mm, height - _FRAME - 12 * mm
    room = width - 2 * left
    canvas.setFillColor(black)
    top = _paragraph(canvas, tags, "H1", sheet.title, (left, top, room), BOLD, _TITLE)
    for line in (*sheet.lines, words.use[sheet.code.kind]):
        top = _paragraph(canvas, tags, "P", line, (left, top, room), REGULAR, _BODY)
    top -= _QR_SIDE
    for place, x in enumerate((left, width - left - _QR_SIDE)):
        alternative = words.code if place == 0 else words.code_again
        tags.draw(
            canvas,
            "Figure",
            partial(_qr, canvas, text, x, top),
            alternative=alternative,
        )
    _bars(canvas, text, left, top - _BAR_HEIGHT - 6 * mm, room)
    small = _BODY * 0.7
    small *= min(1, 0.98 * room / stringWidth(text, REGULAR, small))
    _paragraph(canvas, tags, "P", text, (left, _FRAME + 8 * mm, room), REGULAR, small)


def _paragraph(
    canvas: Canvas,
    tags: Tags,
    role: str,
    words: str,
    place: tuple[float, float, float],
    font: str,
    points: float,
) -> float:
    """Draw some words and return where the next ones may begin."""
    left, top, room = place
    clean = writable(words)
    lines = simpleSplit(clean, font, points, room)

    def draw() -> None:
        canvas.setFont(font, points)
        for number, line in enumerate(lines):
            canvas.drawString(left, top - number * points * 1.25, line)

    if lines:
        tags.draw(canvas, role, draw, words=clean)
    return top - len(lines) * points * 1.25 - points * 0.5


def _qr(canvas: Canvas, text: str, left: float, bottom: float) -> None:
    code = QRCode(None, QRErrorCorrectLevel.Q)
    code.addData(text)
    code.make()
    count = code.getModuleCount()
    square = _QR_SIDE / (count + 2 * _QUIET)
    canvas.setFillColor(white)
    canvas.rect(left, bottom, _QR_SIDE, _QR_SIDE, stroke=0, fill=1)
    canvas.setFillColor(black)
    path = canvas.beginPath()
    for row in range(count):
        y = bottom + _QR_SIDE - (row + 1 + _QUIET) * square
        for column in range(count):
            if code.isDark(row, column):
                path.rect(left + (column + _QUIET) * square, y, square, square)
    canvas.drawPath(path, stroke=0, fill=1)


def _bars(canvas: Canvas, text: str, left: float, bottom: float, room: float) -> None:
    """Draw the code as Code 128 where it fits with bars wide enough."""
    code = Code128(text, barWidth=1, barHeight=_BAR_HEIGHT, quiet=0)
    wide = min(room * 0.94 / code.width, 0.8 * mm)
    if wide < _FINEST:
        return
    code = Code128(text, barWidth=wide, barHeight=_BAR_HEIGHT, quiet=0)
    draw_untold(
        canvas, lambda: code.drawOn(canvas, left + (room - code.width) / 2, bottom)
    )
