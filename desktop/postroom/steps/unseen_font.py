"""A font whose every letter is an empty shape, half as wide as it is high.

The words of a scanned page are written with it over the picture: they can be
searched, marked and copied, and nothing is drawn. PDF/A asks for every font to
be embedded; this one is made here, so that it has no author but us.

Source: OpenType 1.9, the tables that a TrueType font within a PDF must have.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Final

EM: Final = 1000
ADVANCE: Final = 500
_MAGIC: Final = 0x5F0F3CF5
_CHECKSUM: Final = 0xB1B0AFBA
_TABLES_AT: Final = 12
_ENTRY: Final = 16


@cache
def font_file() -> bytes:
    """Return the font: two glyphs, both empty."""
    glyphs = 2
    head = struct.pack(
        ">IIIIHHQQhhhhHHhhh",
        0x00010000,
        0x00010000,
        0,
        _MAGIC,
        0,
        EM,
        0,
        0,
        *(0, 0, 0, 0),
        0,
        8,
        2,
        0,
        0,
    )
    hhea = struct.pack(
        ">IhhhHhhhhhhhhhhhH", 0x00010000, 800, -200, 0, ADVANCE, *[0] * 11, glyphs
    )
    maxp = struct.pack(">IH13H", 0x00010000, glyphs, *[0] * 4, 1, *[0] * 8)
    hmtx = struct.pack(">HhHh", ADVANCE, 0, ADVANCE, 0)
    loca = struct.pack(">HHH", 0, 0, 0)
    cmap = struct.pack(
        ">HHHHIHHH HHHH HH HH hh HH".replace(" ", ""),
        *(0, 1, 3, 1, 12),
        *(4, 32, 0),
        *(4, 4, 1, 0),
        *(0x0020, 0xFFFF),
        *(0, 0x0020),
        *(1 - 0x0020, 1),
        *(0, 0),
    )
    post = struct.pack(">IIhhIIIII", 0x00030000, 0, -100, 50, 1, 0, 0, 0, 0)
    return _assembled(
        {
            b"cmap": cmap,
            b"glyf": b"\0",
            b"head": head,
            b"hhea": hhea,
            b"hmtx": hmtx,
            b"loca": loca,
            b"maxp": maxp,
            b"post": post,
        }
    )


def _assembled(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    header = struct.pack(
        ">IHHHH",
        0x00010000,
        count,
        power * _ENTRY,
        power.bit_length() - 1,
        (count - power) * _ENTRY,
    )
    offset = _TABLES_AT + count * _ENTRY
    directory, body = b"", b""
    head_at = 0
    for tag, table in sorted(tables.items()):
        if tag == b"head":
            head_at = offset + len(body)
        directory += struct.pack(
            ">4sIII", tag, _sum(table), offset + len(body), len(table)
        )
        body += table + b"\0" * (-len(table) % 4)
    font = bytearray(header + directory + body)
    struct.pack_into(">I", font, head_at + 8, (_CHECKSUM - _sum(font)) & 0xFFFFFFFF)
    return bytes(font)


def _sum(table: bytes | bytearray) -> int:
    padded = bytes(table) + b"\0" * (-len(table) % 4)
    numbers: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(numbers) & 0xFFFFFFFF


@cache
def to_unicode() -> bytes:
    """Return the map by which a reader knows each letter: its own number."""
    ranges = [f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>" for high in range(256)]
    ranges[0] = "<0001> <00FF> <0001>"
    blocks = [
        f"{len(part)} beginbfrange\n" + "\n".join(part) + "\nendbfrange"
        for part in (ranges[start : start + 100] for start in range(0, 256, 100))
    ]
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        + "\n".join(blocks)
        + "\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")


@cache
def glyph_numbers() -> bytes:
    """Return the table that gives every letter the same empty shape."""
    return b"\0\1" * 65536
