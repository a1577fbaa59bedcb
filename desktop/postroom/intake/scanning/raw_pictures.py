"""A page as a scanner's program writes it, checked to be whole and made smaller.

scanimage does not look whether its last bytes were written, so a page counts as
whole only if it is exactly as long as its own first line says.

Source: netpbm's pbm(5), pgm(5), ppm(5).
"""

from __future__ import annotations

import re
import struct
import zlib
from typing import Final

from db.errors import ClerkError
from desktop.postroom.intake.scanning.contract import RawPage
from desktop.postroom.intake.scanning.thumbnails import small_of_pixels

_HEADER: Final = re.compile(
    rb"P([456])\s+(?:#[^\n]*\n\s*)*(\d+)\s+(?:#[^\n]*\n\s*)*(\d+)"
    rb"(?:\s+(?:#[^\n]*\n\s*)*(\d+))?\s"
)
_BITS, _GREYS, _COLOURS = 4, 5, 6
_HEADER_MOST: Final = 512
_WIDE: Final = 255
_INCHES_A_M: Final = 1 / 0.0254
_LEVEL: Final = 1
"""Of the compression: a page in a fifth of a second, at a third of its size."""
_CHUNK: Final = 1 << 20


class BrokenPage(ClerkError):
    """A page that was cut short, or that holds nothing."""

    def __init__(self) -> None:
        super().__init__("The page did not come through whole. Scan it again.")


def page_from(content: bytes, place: int, dpi: int) -> RawPage:
    """Return the page as a PNG with the very same pixels. Raises BrokenPage."""
    found = _HEADER.match(content[:_HEADER_MOST])
    if found is None:
        raise BrokenPage
    kind, width, height = int(found[1]), int(found[2]), int(found[3])
    if kind == _BITS:  # no word on the brightest
        start, depth, line = _end_of_size(found), 1, (width + 7) // 8
    else:
        if found[4] is None:
            raise BrokenPage
        depth = 8 if int(found[4]) <= _WIDE else 16
        start = found.end()
        line = width * (1 if kind == _GREYS else 3) * depth // 8
    pixels = memoryview(content)[start:]
    if not width or not height or len(pixels) != line * height:
        raise BrokenPage
    colour = 2 if kind == _COLOURS else 0
    size = width, height
    picture = _png(pixels, size, (depth, colour), line, dpi)
    seen = small_of_pixels(pixels, size, depth, colours=bool(colour))
    return RawPage(place, picture, "image/png", width, height, dpi, seen)


def _end_of_size(found: re.Match[bytes]) -> int:
    """Return where a P4's bits begin: one blank after its height."""
    return found.end(3) + 1


def _png(
    pixels: memoryview,
    size: tuple[int, int],
    kind: tuple[int, int],
    line: int,
    dpi: int,
) -> bytes:
    """Return a PNG (ISO 15948) of *pixels*, each line as it stands."""
    width, height = size
    depth, colour = kind
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    dots = round(dpi * _INCHES_A_M)
    packer = zlib.compressobj(_LEVEL)
    packed: list[bytes] = []
    lines = max(1, _CHUNK // max(1, line))
    for first in range(0, height, lines):
        block = pixels[first * line : (first + lines) * line]
        if depth == 1:  # in a PBM 1 is ink, in a PNG it is light
            block = memoryview(bytes(block).translate(_INVERTED))
        rows = (block[at : at + line] for at in range(0, len(block), line))
        packed.append(packer.compress(b"".join(b"\0" + row for row in rows)))
    packed.append(packer.flush())
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", head),
            _chunk(b"pHYs", struct.pack(">IIB", dots, dots, 1)),
            _chunk(b"IDAT", b"".join(packed)),
            _chunk(b"IEND", b""),
        )
    )


_INVERTED: Final = bytes(255 - value for value in range(256))


def _chunk(name: bytes, data: bytes) -> bytes:
    mark = zlib.crc32(data, zlib.crc32(name))
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", mark)
