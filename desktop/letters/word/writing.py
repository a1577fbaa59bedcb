"""A letter as a Word file, for those who must: set by Word, from the same blocks.

What a screen reader and Word's own checker look for is there: real headings and
lists, a table whose first row is its heading and comes again on each page, the
language of each run, a title, and alternative text.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time
from io import BytesIO
from typing import Final

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph as Line
from docx.text.run import Run

from db.domain.letters.document import (
    Block,
    Bullets,
    Face,
    Heading,
    Letter,
    LetterText,
    Paragraph,
    Picture,
    SignOff,
    Span,
    Table,
    Words,
)
from db.domain.needs import LetterFormat
from db.domain.spoken import spoken_date
from desktop.letters.typeset.words import words_of
from desktop.letters.word.lists import begin_list

FONT: Final = "Arial"
_SIZES: Final = {LetterFormat.LARGE_PRINT: 18.0, LetterFormat.GIANT_PRINT: 24.0}
_USUAL: Final = 12.0
_LANGUAGES: Final = {"en": "en-GB", "cy": "cy-GB"}
_MARGIN_MM: Final = 22
_LOGO_MM: Final = (90.0, 25.0)
_DOTS_TO_MM: Final = 25.4 / 96
_BLUE: Final = RGBColor(0x0B, 0x4F, 0x8A)
_NOT_IN_XML: Final = "\ufffe\uffff"
_HEADINGS: Final = {1: 1.25, 2: 1.1, 3: 1.0}


def word_letter(letter: Letter, pictures: Mapping[str, bytes] | None = None) -> bytes:
    """Return a letter as a .docx, in one language or one after the other.

    *pictures* are PNG or JPEG by digest, beside those that it brings; one that is
    not there is told by its alternative text in its place.
    """
    return _Writer(letter, {**dict(letter.pictures), **(pictures or {})}).written()


class _Writer:
    """Writes one document."""

    def __init__(self, letter: Letter, pictures: Mapping[str, bytes]) -> None:
        self._letter, self._pictures = letter, pictures
        self._size = _SIZES.get(letter.format, _USUAL)
        self._document: Document = docx.Document()
        self._language = "en"
        self._dress()

    def written(self) -> bytes:
        """Return the file."""
        for number, text in enumerate(self._letter.texts):
            self._language = text.language
            if number:
                self._document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            self._write(text)
        out = BytesIO()
        self._document.save(out)
        return out.getvalue()

    def _dress(self) -> None:
        """Give the page, the styles and the file what they say of themselves."""
        first = self._letter.texts[0]
        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        for side in ("left", "right", "top", "bottom"):
            setattr(section, f"{side}_margin", Mm(_MARGIN_MM))
        for name in ("Normal", "Heading 1", "Heading 2", "Heading 3", "Title"):
            style = self._document.styles[name]
            style.font.name = FONT
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for each in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(qn(f"w:{each}"), None)
            for each in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(qn(f"w:{each}"), FONT)
        self._document.styles["Normal"].font.size = Pt(self._size)
        for level, share in _HEADINGS.items():
            font = self._document.styles[f"Heading {level}"].font
            font.size, font.bold = Pt(round(self._size * share)), True
            font.color.rgb = RGBColor(0, 0, 0)
        _speak(self._document.styles["Normal"].element.get_or_add_rPr(), first.language)
        core = self._document.core_properties
        made = datetime.combine(first.face.dated_on, time(), UTC)
        core.title, core.author, core.comments = first.title, first.face.sender, ""
        core.language = _LANGUAGES.get(first.language, first.language)
        core.created = core.modified = made.replace(tzinfo=None)

    def _write(self, text: LetterText) -> None:
        self._head(text.face)
        for block in text.blocks:
            self._block(block)
        if text.enclosures:
            said = words_of(text.language).enclosed
            self._line(f"{said}:").paragraph_format.keep_with_next = True
            self._list(tuple((Span(each),) for each in text.enclosures), numbered=False)

    def _head(self, face: Face) -> None:
        """Write what stands above the words: letterhead, address, day, reference."""
        if face.logo is None:
            line = self._line(face.sender, bold=True)
            line.runs[0].font.size = Pt(round(self._size * 1.5))
            line.runs[0].font.color.rgb = RGBColor.from_string(face.colour[1:])
        else:
            self._picture(*face.logo, _LOGO_MM)
        for each in (face.contact, face.address):
            if each:
                self._line("\n".join(each))
        told = [spoken_date(face.dated_on, self._language)]
        if face.reference:
            told.append(words_of(self._language).reference.format(face.reference))
        self._line("\n".join(told))

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                line = self._document.add_heading("", min(block.level, 3))
                self._put(line, block.words)
            case Paragraph():
                self._put(self._document.add_paragraph(), block.words)
            case Bullets():
                self._list(block.items, numbered=block.numbered)
            case Table():
                self._table(block)
            case Picture():
                wide = block.width_mm or self._wide_mm
                tall = self._tall_mm
                self._picture(block.digest, block.alternative, (wide, tall))
            case SignOff():
                for number, words in enumerate(block.lines):
                    line = self._document.add_paragraph()
                    last = number == len(block.lines) - 1
                    line.paragraph_format.keep_with_next = not last
                    line.paragraph_format.space_after = Pt(0)
                    self._put(line, words)

    _wide_mm: Final = 210.0 - 2 * _MARGIN_MM
    _tall_mm: Final = 200.0

    def _list(self, items: tuple[Words, ...], *, numbered: bool) -> None:
        style = "List Number" if numbered else "List Bullet"
        number = begin_list(self._document, style) if numbered else None
        for item in items:
            line = self._document.add_paragraph(style=style)
            if number is not None:
                own = line.paragraph_format.element.get_or_add_pPr()
                own = own.get_or_add_numPr()
                own.get_or_add_ilvl().val, own.get_or_add_numId().val = 0, number
            self._put(line, item)

    def _table(self, block: Table) -> None:
        table = self._document.add_table(0, len(block.header), style="Table Grid")
        for number, row in enumerate((block.header, *block.rows)):
            cells = table.add_row().cells
            for place, words in enumerate(row):
                line = cells[place].paragraphs[0]
                line.paragraph_format.space_after = Pt(0)
                if place in block.right:
                    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                self._put(line, words, bold=not number)
            row_ = table.rows[number]._tr  # noqa: SLF001  there is no other way to it
            properties = row_.get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
            if not number:
                properties.append(OxmlElement("w:tblHeader"))
        self._document.add_paragraph().paragraph_format.space_after = Pt(0)

    def _picture(
        self, digest: str, alternative: str, room: tuple[float, float]
    ) -> None:
        """Put in a picture as large as it fits, with what it shows in words."""
        content = self._pictures.get(digest)
        if content is None:
            self._line(alternative)
            return
        line = self._document.add_paragraph()
        shape = line.add_run().add_picture(BytesIO(content))
        wide, tall = shape.width.mm, shape.height.mm
        scale = min(room[0] / wide, room[1] / tall)
        shape.width, shape.height = Mm(wide * scale), Mm(tall * scale)
        inline = shape._inline  # noqa: SLF001  there is no other way to it
        inline.docPr.set("descr", alternative)

    def _line(self, words: str, *, bold: bool = False) -> Line:
        line = self._document.add_paragraph()
        self._put(line, (Span(words, bold=bold),))
        return line

    def _put(self, line: Line, words: Words, *, bold: bool = False) -> None:
        """Put words into a paragraph, each run in its look and language."""
        for span in words:
            run = line.add_run(_printable(span.text))
            if span.bold or bold:
                run.bold = True
            _speak(run.element.get_or_add_rPr(), span.language or self._language)
            if span.link:
                self._link(line, run, span.link)

    def _link(self, line: Line, run: Run, address: str) -> None:
        run.underline, run.font.color.rgb = True, _BLUE
        number = line.part.relate_to(
            address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
        )
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), number)
        run.element.addprevious(link)
        link.append(run.element)


def _speak(properties: object, language: str) -> None:
    """Say in which language the words of a run are."""
    said = OxmlElement("w:lang")
    code = _LANGUAGES.get(language, language)
    for name in ("val", "eastAsia"):
        said.set(qn(f"w:{name}"), code)
    before = properties.find(qn("w:lang"))  # type: ignore[attr-defined]  # an element
    if before is not None:
        properties.remove(before)  # type: ignore[attr-defined]  # an element
    properties.append(said)  # type: ignore[attr-defined]  # an element


def _printable(text: str) -> str:
    """Return words without what XML can't hold."""
    return "".join(
        c for c in text if c in "\n\t" or (c >= " " and c not in _NOT_IN_XML)
    )
