"""The letters that lie in the trays of a demonstration: a page each, made up."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

_LEFT, _TOP, _LINE = 25 * mm, 255 * mm, 7 * mm
_WORDS: Final = (
    "Dear Sir or Madam,",
    "",
    "Please find this with my letter. I should be glad to hear from you.",
    "",
    "Yours faithfully,",
)


def letter(title: str, sender: str, written_on: date) -> bytes:
    """Return a letter as a PDF; the same words give the same bytes."""
    page = BytesIO()
    canvas = Canvas(page, pagesize=A4, invariant=1, lang="en-GB")
    canvas.setTitle(title)
    lines = (sender, f"{written_on:%d %B %Y}", "", title, "", *_WORDS, "", sender)
    for number, line in enumerate(lines):
        canvas.drawString(_LEFT, _TOP - number * _LINE, line)
    canvas.setFontSize(8)
    canvas.drawString(_LEFT, 20 * mm, "Made up for the demonstration")
    canvas.showPage()
    canvas.save()
    return page.getvalue()
