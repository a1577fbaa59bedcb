"""An e-mail's words as pages: who, to whom, when, what about, and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from db.domain.post.set_aside import Reason
from desktop.postroom.steps.limits import SetAside
from desktop.runtime.pdf_fonts import BOLD, REGULAR, register_fonts

_MARGIN: Final = 22 * mm
_POINTS: Final = 10.5
_LEADING: Final = 15.0
_MOST_LETTERS: Final = 500_000
_LONGEST_LINE: Final = 2_000
_UNKNOWN: Final = "?"
"""For a letter that our fonts have no shape for; the message itself keeps it."""


@dataclass(frozen=True, slots=True)
class MailPage:
    """What stands on the pages; fields as the message has them, or empty."""

    sender: str
    to: str
    cc: str
    date: str
    subject: str
    attached: tuple[str, ...]
    words: str


def render_mail(page: MailPage) -> bytes:
    """Return a PDF; the same message gives the same bytes. Raises SetAside."""
    if len(page.words) > _MOST_LETTERS:
        raise SetAside(Reason.TOO_LARGE)
    register_fonts()
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, initialFontName=REGULAR)
    canvas.setCreator("Guildhall")
    canvas.setTitle(_written(page.subject))
    width, height = A4
    room, top = width - 2 * _MARGIN, height - _MARGIN
    for font, line in _lines(page, room):
        if top < _MARGIN:
            canvas.showPage()
            top = height - _MARGIN
        canvas.setFont(font, _POINTS)
        canvas.drawString(_MARGIN, top, line)
        top -= _LEADING
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _lines(page: MailPage, room: float) -> Iterator[tuple[str, str]]:
    """Give each line with its font, as broad as there is room."""
    fields = (
        ("From", page.sender),
        ("To", page.to),
        ("Cc", page.cc),
        ("Date", page.date),
        ("Subject", page.subject),
        ("Attached", ", ".join(page.attached)),
    )
    for name, said in fields:
        if said:
            yield from _broken(BOLD, f"{name}: {said}", room)
    yield REGULAR, ""
    for line in page.words.splitlines():
        yield from _broken(REGULAR, line, room)


def _broken(font: str, line: str, room: float) -> Iterator[tuple[str, str]]:
    """Break one line; a word that is broader than the page is cut."""
    for piece in _pieces(line):
        for part in simpleSplit(_written(piece), font, _POINTS, room) or [""]:
            yield from ((font, cut) for cut in _cut(font, part, room))


def _pieces(line: str) -> Iterator[str]:
    """Cut a line of megabytes between words, as breaking it whole takes for ever."""
    while len(line) > _LONGEST_LINE:
        at = line.rfind(" ", 1, _LONGEST_LINE)
        at = at if at > 0 else _LONGEST_LINE
        yield line[:at]
        line = line[at:].lstrip(" ")
    yield line


def _cut(font: str, text: str, room: float) -> Iterator[str]:
    while pdfmetrics.stringWidth(text, font, _POINTS) > room:
        length = len(text)
        while pdfmetrics.stringWidth(text[:length], font, _POINTS) > room:
            length = length * 9 // 10
        yield text[: max(1, length)]
        text = text[max(1, length) :]
    yield text


def _written(text: str) -> str:
    shapes = pdfmetrics.getFont(REGULAR).face.charToGlyph
    return "".join(
        letter if ord(letter) in shapes else " " if letter.isspace() else _UNKNOWN
        for letter in text
    )
