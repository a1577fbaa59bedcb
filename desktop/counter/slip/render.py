"""The visit slip as a PDF: A5 in clear print, or A4 in large print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from itertools import groupby
from types import MappingProxyType
from typing import Final
from xml.sax.saxutils import escape

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Spacer,
)

from db.domain.needs import LetterFormat, print_size_pt
from db.domain.spoken import spoken_date
from db.queries.counter.slip import SlipFacts
from desktop.counter.slip.lines import Line, closing, heading, slip_lines
from desktop.counter.slip.words import WORDS
from desktop.runtime.pdf_fonts import (
    BOLD,
    REGULAR,
    SEMI_BOLD,
    register_fonts,
    writable,
)
from desktop.runtime.pdf_tags import TaggedParagraph, Tags, draw_untold

INK: Final = HexColor("#14191f")
MUTED: Final = HexColor("#4a545e")
COUNCIL: Final = HexColor("#14566b")
PANEL: Final = HexColor("#eaf2f5")


@dataclass(frozen=True, slots=True)
class Print:
    """One format: page and sizes in points.

    Source: UK Association for Accessible Formats, minimum standards: clear
    print from 12 pt, large print from 16 pt and ideally 18, set afresh and
    never enlarged.
    """

    page: tuple[float, float]
    margin: float
    body: float
    small: float
    heading: float
    title: float
    reference: float
    code: float


_CLEAR = print_size_pt(())
_LARGE = print_size_pt([LetterFormat.LARGE_PRINT])
_GIANT = print_size_pt([LetterFormat.GIANT_PRINT])
PRINTS: Final[Mapping[str, Print]] = MappingProxyType(
    {
        "standard": Print(A5, 12 * mm, _CLEAR, _CLEAR, 13.5, 20, 19, 25 * mm),
        "large_print": Print(A4, 20 * mm, _LARGE, _LARGE, 21, 28, 26, 34 * mm),
        "giant_print": Print(A4, 18 * mm, _GIANT, _GIANT, 28, 36, 30, 40 * mm),
    }
)


def render_slip(facts: SlipFacts, format: str, language: str) -> bytes:  # noqa: A002  the desk's word
    """Return the slip as a tagged PDF; the same facts give the same bytes.

    Args:
        facts: what it says.
        format: ``standard``, ``large_print`` or ``giant_print``.
        language: ``en`` or ``cy``.
    """
    register_fonts()
    first = _Slip(facts, PRINTS[format], language, pages=0)
    first.build()
    whole = _Slip(facts, PRINTS[format], language, pages=first.pages_made)
    return whole.build()


class _Slip:
    """One pass over the pages; the second one knows how many there are."""

    def __init__(
        self, facts: SlipFacts, size: Print, language: str, pages: int
    ) -> None:
        self._facts, self._size, self._language = facts, size, language
        self._words = WORDS[language]
        self._tags = Tags()
        self._pages = pages
        self.pages_made = 0

    def build(self) -> bytes:
        """Return the finished document."""
        out, (width, height), margin = BytesIO(), self._size.page, self._size.margin
        council = writable(self._facts.council)
        title = f"{heading(self._facts, self._language)}, {self._facts.reference}"
        foot = self._size.margin * _FOOT + self._size.small * 2.1
        frame = Frame(
            margin,
            foot,
            width - 2 * margin,
            height - margin - foot,
            *(0, 0, 0, 0),
        )
        document = BaseDocTemplate(
            out,
            pagesize=self._size.page,
            title=title,
            author=council,
            lang=self._language,
            subject=self._words.reference + " " + self._facts.reference,
            creator="Guildhall",
            invariant=1,
        )
        document.addPageTemplates(
            PageTemplate(frames=[frame], onPageEnd=self._end_page)
        )
        document.build(
            self._story(council), canvasmaker=partial(Canvas, initialFontName=REGULAR)
        )
        return self._tags.finish(out.getvalue(), title, self._language)

    def _story(self, council: str) -> list[Flowable]:
        size = self._size
        story: list[Flowable] = []
        if council:
            story.append(self._paragraph("P", council, SEMI_BOLD, size.body, COUNCIL))
        called = heading(self._facts, self._language)
        story.append(self._paragraph("H1", called, BOLD, size.title))
        caller = writable(self._facts.caller or "")
        if caller:
            story.append(
                self._paragraph(
                    "P", self._words.visitor.format(caller), REGULAR, size.body
                )
            )
        story += [
            Spacer(0, size.body * 0.8),
            _ReferencePanel(self._tags, self._facts, size, self._language),
            Spacer(0, size.body * 0.4),
        ]
        blocks = self._blocks(slip_lines(self._facts, self._language))
        story += [KeepTogether(block) for block in blocks[:-1]]
        last = blocks[-1] if blocks else []
        end = self._paragraph(
            "P", closing(self._facts, self._language), SEMI_BOLD, size.body
        )
        story.append(KeepTogether([*last, Spacer(0, size.body), end]))
        return story

    def _blocks(self, lines: list[Line]) -> list[list[Flowable]]:
        """Return each heading with what is said under it."""
        blocks: list[list[Flowable]] = []
        for line in lines:
            if line.kind == "heading" or not blocks:
                blocks.append([])
            blocks[-1] += self._line(line)
        return blocks

    def _line(self, line: Line) -> list[Flowable]:
        size = self._size
        match line.kind:
            case "heading":
                return [
                    Spacer(0, size.body * 0.8),
                    self._paragraph("H2", line.words, BOLD, size.heading, COUNCIL),
                ]
            case "by_when":
                return [self._paragraph("P", line.words, SEMI_BOLD, size.body)]
            case "small":
                return [self._paragraph("P", line.words, REGULAR, size.small, MUTED)]
            case _:
                return [
                    self._paragraph("P", part, REGULAR, size.body)
                    for part in line.words.split("\n")
                    if part
                ]

    def _paragraph(
        self,
        role: str,
        words: str,
        font: str,
        points: float,
        colour: Color = INK,
    ) -> TaggedParagraph:
        style = ParagraphStyle(
            role,
            fontName=font,
            fontSize=points,
            leading=points * 1.35,
            textColor=colour,
            spaceAfter=points * 0.35,
            splitLongWords=1,
        )
        paragraph = TaggedParagraph(escape(words), style)
        paragraph.tags, paragraph.role = self._tags, role
        return paragraph

    def _end_page(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        """Write the reference and the page's number at the foot, untold."""
        self.pages_made = document.page
        size, (width, _) = self._size, self._size.page
        number = self._words.page.format(document.page, self._pages)
        left, right, foot = size.margin, width - size.margin, size.margin * _FOOT

        def draw() -> None:
            canvas.setStrokeColor(COUNCIL)
            canvas.setLineWidth(0.75)
            canvas.line(left, foot + size.small * 1.5, right, foot + size.small * 1.5)
            canvas.setFillColor(MUTED)
            canvas.setFont(REGULAR, size.small * 0.85)
            canvas.drawString(left, foot, self._facts.reference)
            if self._pages > 1:
                canvas.drawRightString(right, foot, number)

        draw_untold(canvas, draw)


class _ReferencePanel(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """The reference to say on the phone, the day, and the code to show."""

    def __init__(
        self, tags: Tags, facts: SlipFacts, size: Print, language: str
    ) -> None:
        super().__init__()
        self._tags, self._facts, self._size = tags, facts, size
        self._language = language

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room that the panel takes."""
        self.width = width
        self.height = self._size.code + self._size.body
        return width, self.height

    def draw(self) -> None:
        """Draw the background untold, then what is read."""
        size, words, canvas = self._size, WORDS[self._language], self.canv
        pad = size.body * 0.5
        draw_untold(canvas, self._background)
        top = self.height - pad - size.body * 1.1
        room = self.width - size.code - 4 * pad
        points = min(
            size.reference,
            size.reference
            * room
            / stringWidth(self._facts.reference, BOLD, size.reference),
        )
        self._text(words.reference, top, REGULAR, size.body, MUTED)
        self._text(self._facts.reference, top - points * 1.45, BOLD, points, INK)
        day = spoken_date(self._facts.on, self._language, weekday=True)
        self._text(day[0].upper() + day[1:], pad * 1.6, REGULAR, size.body, INK)
        self._tags.draw(
            canvas,
            "Figure",
            lambda: self._code(self.width - size.code - pad, pad),
            alternative=words.reference_code.format(self._facts.reference),
        )

    def _background(self) -> None:
        self.canv.setFillColor(PANEL)
        self.canv.roundRect(0, 0, self.width, self.height, 4, stroke=0, fill=1)

    def _text(
        self, words: str, y: float, font: str, points: float, colour: Color
    ) -> None:
        canvas = self.canv

        def draw() -> None:
            canvas.setFillColor(colour)
            canvas.setFont(font, points)
            canvas.drawString(self._size.body * 0.9, y, words)

        self._tags.draw(canvas, "P", draw)

    def _code(self, x: float, y: float) -> None:
        """Draw the QR code as plain squares on white, with its quiet zone."""
        canvas, side = self.canv, self._size.code
        canvas.setFillColor(white)
        canvas.rect(x, y, side, side, stroke=0, fill=1)
        code = QRCode(None, QRErrorCorrectLevel.M)
        code.addData(self._facts.reference)
        code.make()
        count = code.getModuleCount()
        square = side / (count + 2 * _QUIET)
        canvas.setFillColor(INK)
        for row in range(count):
            bottom = y + side - (row + 1 + _QUIET) * square
            for start, length in _dark_runs(code, row, count):
                left = x + (start + _QUIET) * square
                canvas.rect(left, bottom, length * square, square, stroke=0, fill=1)


_FOOT: Final = 0.75
"""How far up the last line stands, in margins."""
_QUIET: Final = 2
"""Empty squares around the code; the panel's pale ground adds to them."""


def _dark_runs(code: QRCode, row: int, count: int) -> list[tuple[int, int]]:
    """Return where dark squares of a row begin, and how many stand together.

    One rectangle for each run leaves no hairlines between the squares.
    """
    runs: list[tuple[int, int]] = []
    for dark, group in groupby(range(count), lambda column: code.isDark(row, column)):
        columns = list(group)
        if dark:
            runs.append((columns[0], len(columns)))
    return runs
