"""The paper of a morning, as a multifunction device sends it: one file of pages."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from datetime import date
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from db.domain.post.sheet_codes import SheetCode, SheetKind
from desktop.demo.post import letter
from desktop.postroom.sheets.render import Sheet, draw_patch, render_sheets
from desktop.postroom.steps.page import Patch
from desktop.runtime.pdf_fonts import REGULAR, register_fonts
from desktop.tour.chapters.post.writers import Writer, Writers

DPI: Final = 200
_POINTS, _LINE, _WIDE = 11.5, 16.5, 84
_INK: Final = 160
"""What is darker than this many 255ths is black."""
_ASKEW: Final = 0.7
"""Degrees: no feeder pulls quite straight."""
LETTERS: Final = 5
"""Documents in the stack that `write_stack` writes."""
FOUND_BY: Final = "immersion heater"
"""Words of one letter that no other has."""
IN_MAIL: Final = "letter.pdf"
"""What the e-mail has with it."""
_REPAIR: Final = (
    "Request for a repair",
    (
        "There has been no hot water since Friday, and the immersion heater makes a "
        "noise like a kettle. I am at home every morning until noon and should be glad "
        "if somebody came to look at it before the weekend."
    ),
)
_DAMP: Final = (
    "Damp and mould",
    (
        "The wall behind the wardrobe is black with mould and the wallpaper comes off. "
        "I wipe it down each week and it is back within days."
    ),
)
_TAX: Final = (
    "Council tax band",
    (
        "Thank you for your letter. The papers that you asked for are with this one. "
        "Please tell me what else is missing before the band can be looked at."
    ),
)
_ALONE: Final = (
    "Single person discount",
    (
        "Since my son left in the spring I am the only adult living here. I believe "
        "that a quarter comes off the council tax of whoever lives alone."
    ),
)


def write_stack(path: Path, who: Writers, written_on: date) -> int:
    """Write the pages of a mixed stack into a TIFF; return how many there are.

    A separator, a letter with a blank back, a patch T and another letter, a
    separator and a reply to a case, a routing sheet and a letter that lies upside
    down, a separator and the first letter once more, as it was scanned before.
    """
    first = _letter(who.tenant, _REPAIR, written_on)
    upside_down = _letter(who.alone, _ALONE, written_on).rotate(180)
    reply = _letter(who.chaser, _TAX, written_on, f"Your reference: {who.chaser.case}")
    divider = _sheet(Sheet(SheetCode(), "Separator"))
    code = SheetCode(SheetKind.ROUTING, team_code="council-tax")
    routing = _sheet(Sheet(code, "Council tax"))
    pages = [
        *(divider, first, _blank()),
        *(_drawn(lambda canvas: draw_patch(canvas, Patch.T)),),
        *(_letter(who.short, _DAMP, written_on, signed=_initial(who.short.name)),),
        *(divider, reply),
        *(routing, upside_down),
        *(divider, first),
    ]
    pages[0].save(
        path,
        save_all=True,
        append_images=pages[1:],
        compression="group4",
        dpi=(DPI, DPI),
    )
    return len(pages)


def write_mail(path: Path, who: Writer, written_on: date) -> None:
    """Write an e-mail with a letter in it."""
    message = EmailMessage()
    message["From"] = f"{who.name} <someone@example.org>"
    message["To"] = "post@harrowmere.example"
    message["Subject"] = "A question about the library"
    message["Date"] = f"{written_on:%d %b %Y} 08:12:00 +0000"
    message.set_content("Dear council,\n\nplease see the letter that is with this.\n")
    message.add_attachment(
        letter("Opening hours of the library", who.name, written_on),
        maintype="application",
        subtype="pdf",
        filename=IN_MAIL,
    )
    path.write_bytes(message.as_bytes())


def _letter(
    who: Writer,
    about: tuple[str, str],
    written_on: date,
    *before: str,
    signed: str = "",
) -> Image.Image:
    """Return a letter as people write it: address at the right, name at the end."""
    subject, body = about
    rows: list[tuple[float, str]] = [(0.56, part) for part in who.address]
    day = f"{written_on.day} {written_on:%B %Y}"
    rest = (
        *("", "Harrowmere District Council", "Council Offices", "", day, ""),
        *(*before, *([""] if before else []), "Dear Sir or Madam,", "", subject, ""),
        *(*textwrap.wrap(body, _WIDE), "", "Yours faithfully", "", ""),
        signed or who.name,
    )
    rows += [(0.0, words) for words in rest]
    return _drawn(lambda canvas: _write(canvas, rows)).rotate(
        _ASKEW, Image.Resampling.BICUBIC, fillcolor=1
    )


def _write(canvas: Canvas, rows: Sequence[tuple[float, str]]) -> None:
    register_fonts()
    canvas.setFont(REGULAR, _POINTS)
    width, height = A4
    margin = 24 * mm
    for number, (indent, words) in enumerate(rows):
        across = margin + indent * (width - 2 * margin)
        canvas.drawString(across, height - margin - number * _LINE, words)


def _drawn(draw: Callable[[Canvas], None]) -> Image.Image:
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return _scanned(out.getvalue())


def _sheet(sheet: Sheet) -> Image.Image:
    return _scanned(render_sheets([sheet], "en"))


def _scanned(pdf: bytes) -> Image.Image:
    """Return the first page as a scanner gives it in black and white."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[0].render(scale=DPI / 72, grayscale=True).to_pil()
    finally:
        document.close()
    found: Image.Image = picture.point(lambda value: 255 * (value > _INK), mode="1")
    return found


def _blank() -> Image.Image:
    width, height = A4
    return Image.new("1", (round(width * DPI / 72), round(height * DPI / 72)), 1)


def _initial(name: str) -> str:
    given, _, family = name.rpartition(" ")
    return f"{given[0]}. {family}"
