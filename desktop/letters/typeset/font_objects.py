"""A font as the objects of a PDF: its file, its widths, its way back to Unicode.

Source: ISO 32000-1, 9.7 (composite fonts) and 9.10.3 (ToUnicode); ISO 19005-2,
6.2.11: everything embedded, widths as in the font, every code known as Unicode.
"""

from __future__ import annotations

import hashlib
import zlib
from functools import lru_cache
from itertools import groupby
from struct import pack
from typing import Final

from desktop.letters.typeset.figures import PLAIN
from desktop.letters.typeset.fonts import Font, font

OBJECTS: Final = 6
"""How many objects a font takes in a file."""
_BLOCK: Final = 100
"""The most lines that one block of a CMap may have."""
_TIGHT: Final = 9
_CMAP: Final = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
%bendcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def stream(number: int, data: bytes, attributes: bytes = b"") -> bytes:
    """Return a stream object, compressed as tight as it goes."""
    return packed_stream(number, zlib.compress(data, _TIGHT), attributes)


def packed_stream(number: int, packed: bytes, attributes: bytes = b"") -> bytes:
    """Return a stream object of data that zlib has compressed."""
    return (
        b"%d 0 obj\n<<%b/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream\n"
        b"endobj\n" % (number, attributes, len(packed), packed)
    )


def plain_object(number: int, body: bytes) -> bytes:
    """Return an object that is no stream."""
    return b"%d 0 obj\n%b\nendobj\n" % (number, body)


@lru_cache(maxsize=48)
def font_objects(name: bytes, letters: frozenset[str], first: int) -> tuple[bytes, ...]:
    """Return the objects that embed *letters* of a font, the font itself first.

    Args:
        name: the font's name in the file.
        letters: what it must be able to write.
        first: the number of the first object; the others follow.
    """
    face = font(name)
    data, glyphs = face.subset(letters)
    written = sorted(letter for letter in letters if letter in face.widths)
    tag = _tag(data)
    title = b"%b+%b" % (tag, face.title.encode("ascii"))
    numbers = range(first, first + OBJECTS)
    whole, inner, about, file, to_glyph, to_unicode = numbers
    made = face.metrics
    return (
        plain_object(
            whole,
            b"<</Type/Font/Subtype/Type0/BaseFont/%b/Encoding/Identity-H"
            b"/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>" % (title, inner, to_unicode),
        ),
        plain_object(
            inner,
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%b/CIDSystemInfo"
            b"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            b"/FontDescriptor %d 0 R/DW 1000/W[%b]/CIDToGIDMap %d 0 R>>"
            % (title, about, _widths(face, written), to_glyph),
        ),
        plain_object(
            about,
            b"<</Type/FontDescriptor/FontName/%b/Flags 4/FontBBox[%d %d %d %d]"
            b"/ItalicAngle %d/Ascent %d/Descent %d/CapHeight %d/StemV %d"
            b"/FontFile2 %d 0 R>>"
            % (
                title,
                *made.box,
                made.slant,
                made.ascent,
                made.descent,
                made.cap_height,
                made.stem,
                file,
            ),
        ),
        stream(file, data, b"/Length1 %d" % len(data)),
        stream(to_glyph, _to_glyphs(glyphs)),
        stream(to_unicode, _CMAP % _to_unicode(face, written)),
    )


def _tag(data: bytes) -> bytes:
    """Return six capitals that say which subset this is."""
    digest = hashlib.sha256(data).digest()
    return bytes(ord("A") + byte % 26 for byte in digest[:6])


def _widths(face: Font, letters: list[str]) -> bytes:
    """Return the widths, as runs of codes that follow one another."""
    parts = []
    by_code = sorted((face.code_of(letter), letter) for letter in letters)
    runs = groupby(enumerate(by_code), key=lambda placed: placed[1][0] - placed[0])
    for _, run in runs:
        members = [member for _, member in run]
        widths = " ".join(str(face.widths[letter]) for _, letter in members)
        parts.append(f"{members[0][0]}[{widths}]")
    return "".join(parts).encode("ascii")


def _to_glyphs(glyphs: dict[int, int]) -> bytes:
    last = max(glyphs, default=0)
    return pack(f">{last + 1}H", *(glyphs.get(code, 0) for code in range(last + 1)))


def _said(letter: str) -> str:
    """Return the character that a code leads back to."""
    plain = PLAIN.get(ord(letter), letter)
    return plain.encode("utf-16-be").hex().upper()


def _to_unicode(face: Font, letters: list[str]) -> bytes:
    """Return the lines that lead from codes back to Unicode."""
    lines = [
        f"<{face.code_of(letter):04X}> <{_said(letter)}>"
        for letter in sorted(letters, key=face.code_of)
    ]
    blocks = [lines[at : at + _BLOCK] for at in range(0, len(lines), _BLOCK)]
    return "".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n"
        for block in blocks
    ).encode("ascii")
