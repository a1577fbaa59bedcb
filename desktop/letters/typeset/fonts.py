"""The fonts of letters: how wide each character is, and what a file embeds of them.

A character is written as its own code point, two bytes, so that writing a line is
one encoding and the way back to Unicode is plain. Characters beyond two bytes
(emoji) have codes of their own in the private area, that lead back to them.

ReportLab reads the fonts and cuts the subsets. Inter writes Latin, Greek and
Cyrillic; what it lacks is set in the Noto fonts (resources/fonts).
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO
from typing import Final

from reportlab.pdfbase.ttfonts import TTFontFile

from desktop.letters.typeset.figures import EVEN, even_glyphs

_LAST_OF_TWO_BYTES: Final = 0xFFFF
_THOUSAND: Final = 1000
_PRIVATE: Final = 0xE000
NO_BREAK: Final = "\xa0"
"""A space at which no line ends; it is drawn and read as any other."""
_PLAIN: Final = frozenset(
    [*map(chr, range(0x20, 0x7F)), "\xa0", *"£é\u2013—\u2018\u2019“”•…âêîôûïöŵŷÂÊÎÔÛŴŶ"]
)
"""What nearly every letter in English or Welsh needs and no more."""
_LATIN: Final = _PLAIN | frozenset(
    [
        *map(chr, range(0xA0, 0x180)),
        *"ȘșȚțẀẁẂẃẄẅỲỳ€™\u2212≤≥½",
        *map(chr, EVEN.values()),
    ]
)

REGULAR: Final = b"F1"
BOLD: Final = b"F2"
_FILES: Final = {
    REGULAR: "Inter-Regular",
    BOLD: "Inter-Bold",
    b"F3": "NotoSansArabic-Regular",
    b"F4": "NotoSansBengali-Regular",
    b"F5": "NotoSansDevanagari-Regular",
    b"F6": "NotoSansEthiopic-Regular",
    b"F7": "NotoSansGujarati-Regular",
    b"F8": "NotoSansGurmukhi-Regular",
    b"F9": "NotoSansTamil-Regular",
    b"F10": "NotoEmoji-Regular",
}
NAMES: Final = tuple(_FILES)
"""The names of the fonts in a file, in the order in which they are tried."""
_parsing = threading.Lock()


@dataclass(frozen=True, slots=True)
class Metrics:
    """A font's own numbers, in thousandths of its size."""

    ascent: int
    descent: int
    cap_height: int
    stem: int
    slant: float
    box: tuple[int, int, int, int]


class Font:
    """One font file, as letters need it.

    Attributes:
        name: its name in a file, as the content streams call it.
        known: the characters that it can write.
        widths: of each character, in thousandths of the size.
    """

    def __init__(self, name: bytes) -> None:
        self.name = name
        self.title = _FILES[name]
        path = files("resources") / "fonts" / f"{self.title}.ttf"
        with _parsing:
            face = TTFontFile(BytesIO(path.read_bytes()))
        self._face = face
        self._glyphs: dict[int, int] = {
            code: glyph
            for code, glyph in face.charToGlyph.items()
            if code >= ord(" ") and not _PRIVATE <= code < _PRIVATE + 6400
        }
        self.known: frozenset[str] = frozenset(map(chr, self._glyphs))
        default = round(face.defaultWidth or 0)
        self.widths: dict[str, int] = {
            chr(code): round(face.charWidths.get(code, default))
            for code in self._glyphs
        }
        if name in {REGULAR, BOLD}:
            self._add_even_figures()
        beyond = sorted(code for code in self._glyphs if code > _LAST_OF_TWO_BYTES)
        self._private = {code: _PRIVATE + n for n, code in enumerate(beyond)}
        self.metrics = Metrics(
            round(face.ascent),
            round(face.descent),
            round(face.capHeight),
            round(face.stemV),
            float(face.italicAngle),
            tuple(round(edge) for edge in face.bbox),
        )

    def _add_even_figures(self) -> None:
        """Take the figures of one width in, by code points that no text has."""
        even = even_glyphs(self._face.get_table("GSUB"), self._face.charToGlyph)
        scale = _THOUSAND / self._face.unitsPerEm
        for code, glyph in even.items():
            self._face.charToGlyph[code] = self._glyphs[code] = glyph
            self.widths[chr(code)] = round(self._face.hmetrics[glyph][0] * scale)

    def written(self, text: str) -> bytes:
        """Return *text* as the inside of a string of a content stream."""
        if self._private:
            text = text.translate(self._private)
        return (
            text.replace(NO_BREAK, " ")
            .encode("utf-16-be")
            .replace(b"\\", b"\\\\")
            .replace(b"(", b"\\(")
            .replace(b")", b"\\)")
            .replace(b"\r", b"\\r")
        )

    def code_of(self, letter: str) -> int:
        """Return the two bytes that stand for a character, as a number."""
        code = ord(letter)
        return self._private.get(code, code)

    def subset(self, letters: Iterable[str]) -> tuple[bytes, dict[int, int]]:
        """Return a font file of these characters, and the glyph of each code."""
        codes = sorted({ord(letter) for letter in letters} & self._glyphs.keys())
        with _parsing:
            data: bytes = self._face.makeSubset(codes)
        place: dict[int, int] = {0: 0}
        glyphs = {}
        for code in codes:
            glyph = place.setdefault(self._glyphs[code], len(place))
            glyphs[self._private.get(code, code)] = glyph
        return data, glyphs


@cache
def font(name: bytes) -> Font:
    """Return a font by its name in a file; each is read once per process."""
    return Font(name)


@lru_cache(maxsize=4096)
def font_for(letter: str, *, bold: bool = False) -> bytes | None:
    """Return the name of the first font that can write a character.

    Bold is Inter's alone: what the other fonts write stays regular.
    """
    if bold and letter in font(BOLD).known:
        return BOLD
    for name in NAMES:
        if name != BOLD and letter in font(name).known:
            return name
    return None


def tier_of(name: bytes, extra: frozenset[str]) -> frozenset[str]:
    """Return the characters to embed for a letter that needs *extra* ones.

    Steps rather than the exact set, so that nearly all letters share the same two
    ready-made subsets; only a rare character makes one of its own.
    """
    if name not in {REGULAR, BOLD}:
        return extra
    if not extra:
        return _PLAIN
    return _LATIN if extra <= _LATIN else _LATIN | extra


def beyond_plain(text: str) -> frozenset[str]:
    """Return the characters of *text* that the smallest subset lacks."""
    return frozenset(text) - _PLAIN
