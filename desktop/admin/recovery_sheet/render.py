"""The recovery sheet as a PDF: one A4 page to be locked away.

It is made in memory and never kept: whoever saves it says where.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from io import BytesIO
from typing import Final

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from db.domain.spoken import spoken_date
from desktop.runtime.pdf_fonts import (
    BOLD,
    REGULAR,
    SEMI_BOLD,
    register_fonts,
    writable,
)
from desktop.runtime.pdf_tags import Tags, draw_untold

INK: Final = HexColor("#14191f")
MUTED: Final = HexColor("#4a545e")
GREEN: Final = HexColor("#14566b")
PANEL: Final = HexColor("#eaf2f5")
LINE: Final = HexColor("#b8c4cc")

MARGIN: Final = 22 * mm
CODE: Final = 40 * mm
TITLE: Final = "Recovery sheet"
GROUPS_A_ROW: Final = 2
USE: Final = (
    "On the PC that has this store, open a terminal and type: guildhall recover",
    (
        "Type your sign-in name, then the key above, group 1 to group 8. Capitals, "
        "spaces and dashes do not matter. There is no letter O, I, L or U in it."
    ),
    "Choose a new passphrase. The audit says who recovered the store and when.",
)
KEEP: Final = (
    "In a safe or a locked cabinet, in a sealed envelope, away from the PC.",
    (
        "Never as a photo, a scan or an e-mail. If you saved this page as a file, "
        "delete the file once it is printed."
    ),
    (
        "If it was lost or seen, type guildhall sheet and print what it makes: this "
        "page then opens nothing."
    ),
)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet.

    Attributes:
        key: eight groups of five, with dashes.
        store_id: so that nobody tries it on another store.
        made_on: the day the key was made.
        where: the PC or the folder that the store is on.
    """

    key: str
    organisation: str
    store_id: str
    made_on: date
    where: str


def render_recovery_sheet(sheet: RecoverySheet) -> bytes:
    """Return the sheet as a tagged PDF of one page; the same facts, the same bytes."""
    register_fonts()
    out = BytesIO()
    canvas = Canvas(
        out,
        pagesize=A4,
        initialFontName=REGULAR,
        invariant=1,
        lang="en",
        pdfVersion=(1, 7),
    )
    canvas.setTitle(TITLE)
    canvas.setCreator("Guildhall")
    page = _Page(canvas, Tags())
    page.draw(sheet)
    canvas.showPage()
    canvas.save()
    return page.tags.finish(out.getvalue(), TITLE, "en")


class _Page:
    """The page from the top down; `_at` is where the next line's top is."""

    def __init__(self, canvas: Canvas, tags: Tags) -> None:
        self._canvas, self.tags = canvas, tags
        self._at = A4[1] - MARGIN
        self._width = A4[0] - 2 * MARGIN

    def draw(self, sheet: RecoverySheet) -> None:
        """Draw everything."""
        organisation = writable(sheet.organisation)
        if organisation:
            self._words("P", organisation, SEMI_BOLD, 12, colour=GREEN, after=6)
        self._words("H1", TITLE, BOLD, 28, after=10)
        self._words(
            "P",
            "This key opens the store when every passphrase is forgotten. Whoever "
            "holds it can read everything in the store, so lock it away.",
            REGULAR,
            12.5,
            after=16,
        )
        self._key(sheet.key)
        self._words("H2", "How to use it", SEMI_BOLD, 14, after=6)
        self._numbered(USE)
        self._words("H2", "Where to keep it", SEMI_BOLD, 14, after=6)
        self._listed(KEEP)
        self._facts(sheet)

    def _key(self, key: str) -> None:
        """Draw the key in large groups, numbered in reading order, and its code."""
        groups = key.split("-")
        rows = [
            groups[n : n + GROUPS_A_ROW] for n in range(0, len(groups), GROUPS_A_ROW)
        ]
        pad, row_height = 8 * mm, 13.2 * mm
        height = max(len(rows) * row_height, CODE) + 2 * pad - 2 * mm
        top = self._at
        left, canvas = MARGIN, self._canvas

        def ground() -> None:
            canvas.setFillColor(PANEL)
            canvas.roundRect(left, top - height, self._width, height, 3 * mm, 0, 1)

        draw_untold(canvas, ground)

        def symbols() -> None:
            for row, pair in enumerate(rows):
                base = top - pad - row * row_height - 8.2 * mm
                for column, group in enumerate(pair):
                    x = left + pad + column * 52 * mm
                    canvas.setFillColor(MUTED)
                    canvas.setFont(REGULAR, 10)
                    number = str(row * GROUPS_A_ROW + column + 1)
                    canvas.drawRightString(x + 4 * mm, base + 0.6 * mm, number)
                    canvas.setFillColor(INK)
                    canvas.setFont(BOLD, 27)
                    canvas.drawString(x + 7 * mm, base, group, charSpace=2.2)

        self.tags.draw(canvas, "P", symbols, words=f"Recovery key: {key}")
        side = CODE
        code_left = left + self._width - pad - side
        code_top = top - (height - side) / 2

        def code() -> None:
            _draw_code(canvas, key, code_left, code_top - side, side)

        self.tags.draw(
            canvas, "Figure", code, alternative="The recovery key as a QR code"
        )
        self._at = top - height - 18

    def _facts(self, sheet: RecoverySheet) -> None:
        """Draw, at the foot, which store this is for."""
        lines = (
            ("Made", spoken_date(sheet.made_on)),
            ("Store", sheet.store_id),
            ("On", writable(sheet.where)),
            ("Kept by", ""),
        )
        step = 18.0
        self._at = MARGIN + step * len(lines) + 8
        canvas, right = self._canvas, MARGIN + self._width

        def rule(y: float, left: float) -> None:
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(0.7)
            canvas.line(left, y, right, y)

        draw_untold(canvas, partial(rule, self._at + 6, MARGIN))
        for label, value in lines:
            base = self._at - 12

            def fact(
                label: str = label, value: str = value, base: float = base
            ) -> None:
                canvas.setFont(REGULAR, 10.5)
                canvas.setFillColor(MUTED)
                canvas.drawString(MARGIN, base, label)
                canvas.setFillColor(INK)
                canvas.drawString(MARGIN + 22 * mm, base, _cut(value, 10.5, 130 * mm))

            self.tags.draw(canvas, "P", fact, words=f"{label}: {value}")
            if not value:
                draw_untold(canvas, partial(rule, base - 2, MARGIN + 22 * mm))
            self._at -= step

    def _numbered(self, sentences: Sequence[str]) -> None:
        for number, sentence in enumerate(sentences, 1):
            self._hanging(f"{number}.", sentence)
        self._at -= 10

    def _listed(self, sentences: Sequence[str]) -> None:
        for sentence in sentences:
            self._hanging("\N{BULLET}", sentence)
        self._at -= 10

    def _hanging(self, mark: str, sentence: str) -> None:
        canvas, base = self._canvas, self._at - 12

        def draw_mark() -> None:
            canvas.setFont(SEMI_BOLD, 12)
            canvas.setFillColor(GREEN)
            canvas.drawString(MARGIN, base, mark)

        draw_untold(canvas, draw_mark)
        self._words("P", sentence, REGULAR, 12, indent=7 * mm, after=4)

    def _words(
        self,
        role: str,
        text: str,
        font: str,
        points: float,
        *,
        colour: HexColor = INK,
        indent: float = 0,
        after: float = 0,
    ) -> None:
        """Draw *text* in as many lines as it takes."""
        canvas = self._canvas
        lines = _wrapped(text, font, points, self._width - indent)
        leading, top = points * 1.36, self._at

        def draw() -> None:
            canvas.setFont(font, points)
            canvas.setFillColor(colour)
            for n, line in enumerate(lines):
                canvas.drawString(MARGIN + indent, top - points - n * leading, line)

        self.tags.draw(canvas, role, draw, words=text)
        self._at = top - len(lines) * leading - after


def _draw_code(
    canvas: Canvas, text: str, left: float, floor: float, side: float
) -> None:
    """Draw *text* as a QR code with its quiet zone, as few shapes as will do."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = code.getModuleCount()
    quiet = 4
    step = side / (count + 2 * quiet)
    canvas.setFillColor(white)
    canvas.rect(left, floor, side, side, 0, 1)
    canvas.setFillColor(INK)
    path = canvas.beginPath()
    for row in range(count):
        for column in range(count):
            if code.isDark(row, column):
                x = left + (column + quiet) * step
                y = floor + side - (row + 1 + quiet) * step
                path.rect(x, y, step, step)
    canvas.drawPath(path, 0, 1)


def _wrapped(text: str, font: str, points: float, width: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and stringWidth(longer, font, points) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _cut(text: str, points: float, width: float) -> str:
    """Return the end of *text* that fits, as a folder's name ends with what counts."""
    if stringWidth(text, REGULAR, points) <= width:
        return text
    while text and stringWidth("…" + text, REGULAR, points) > width:
        text = text[1:]
    return "…" + text
