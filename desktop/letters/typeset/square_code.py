"""Square codes (QR) at the speed of a print run.

ReportLab makes one in twenty milliseconds, fifteen times what a whole letter may
take. But every module of a QR code of one size is a sum, modulo two, of the bits
that it says; so ReportLab is asked once for the pattern of each bit, and a code is
then a few dozen sums. The mask is always the same one; a reader needs no better,
and ISO/IEC 18004 leaves a maker of codes free to be read by.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from reportlab.graphics.barcode import qrencoder

from db.errors import ClerkError

_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_PLACE: Final = {letter: place for place, letter in enumerate(_LETTERS)}
_ALPHANUMERIC, _BYTES = 2, 4
_LEVEL: Final = qrencoder.QRErrorCorrectLevel.M
_MASK: Final = 3
_LAST_VERSION: Final = 9
"""The last whose lengths are written in nine and in eight bits."""
_PADDING: Final = (0xEC, 0x11)
_RUN: Final = re.compile("1+")
QUIET: Final = 4
"""How many modules of white a reader wants around a code. Source: ISO/IEC 18004."""


class _Encoder(qrencoder.QRCode):  # type: ignore[misc]  # ReportLab has no types
    """One size of code, from codewords instead of from text."""

    def modules_of(self, codewords: list[int]) -> int:
        """Return all modules, row by row, as the bits of one number."""
        self.dataCache = codewords
        self._dataBitList = None  # ReportLab keeps the bits of the code before
        self.makeImpl(False, _MASK)
        bits = "".join("01"[bool(dark)] for row in self.modules for dark in row)
        return int(bits, 2)


class _Size:
    """What each bit of the data does to a code of one size."""

    def __init__(self, version: int) -> None:
        self.version = version
        self.side = 17 + 4 * version
        blocks = qrencoder.QRRSBlock.getRSBlocks(version, _LEVEL)
        self.capacity = sum(block.dataCount for block in blocks)
        total = sum(block.totalCount for block in blocks)
        encoder = _Encoder(version, _LEVEL)
        blank = encoder.modules_of([0] * total)
        drawn = _patterns(encoder, blank, total)

        def pattern_of(data: list[int]) -> int:
            buffer = qrencoder.QRBitBuffer()
            for word in data:
                buffer.put(word, 8)
            pattern = 0
            for place, word in enumerate(encoder.createBytes(buffer, blocks)):
                for bit in range(8):
                    if word >> (7 - bit) & 1:
                        pattern ^= drawn[place * 8 + bit]
            return pattern

        empty = [0] * self.capacity
        self._blank = blank
        self._sums: list[list[int]] = []
        for place in range(self.capacity):
            sums = [0] * 256
            for bit in range(8):
                step = 1 << bit
                data = empty.copy()
                data[place] = step
                pattern = pattern_of(data)
                for value in range(step):
                    sums[step + value] = sums[value] ^ pattern
            self._sums.append(sums)

    def modules_of(self, data: bytes) -> int:
        """Return all modules of the code that says *data*."""
        modules = self._blank
        for sums, word in zip(self._sums, data, strict=True):
            modules ^= sums[word]
        return modules


def _patterns(encoder: _Encoder, blank: int, total: int) -> list[int]:
    """Return which module each bit of the codewords is, as a number of one bit.

    Which one it is, is asked for binary digit by binary digit.
    """
    bits = total * 8
    size = encoder.moduleCount**2
    numbers = [0] * size
    for digit in range((bits + 1).bit_length()):
        words = [
            sum((place * 8 + bit + 1 >> digit & 1) << (7 - bit) for bit in range(8))
            for place in range(total)
        ]
        changed = encoder.modules_of(words) ^ blank
        for module in range(size):
            numbers[module] |= (changed >> (size - 1 - module) & 1) << digit
    found = [0] * bits
    for module, number in enumerate(numbers):
        if number:
            found[number - 1] = 1 << (size - 1 - module)
    return found


@lru_cache(maxsize=_LAST_VERSION)
def _size(version: int) -> _Size:
    return _Size(version)


@lru_cache(maxsize=_LAST_VERSION)
def _capacity(version: int) -> int:
    blocks = qrencoder.QRRSBlock.getRSBlocks(version, _LEVEL)
    return sum(block.dataCount for block in blocks)


def _bits_of(text: str) -> str:
    """Return mode, length and text, in capitals and digits where they suffice."""
    if all(letter in _PLACE for letter in text):
        values = [_PLACE[letter] for letter in text]
        pairs = zip(values[::2], values[1::2], strict=False)
        body = "".join(f"{first * 45 + second:011b}" for first, second in pairs)
        if len(values) % 2:
            body += f"{values[-1]:06b}"
        return f"{_ALPHANUMERIC:04b}{len(values):09b}{body}"
    data = text.encode()
    return f"{_BYTES:04b}{len(data):08b}" + "".join(f"{word:08b}" for word in data)


def square_code(text: str) -> tuple[int, int]:
    """Return how many modules a side has, and all of them as one number's bits.

    The first bit is the top left module; dark ones are 1.

    Raises ClerkError for a text that is too long to be read off a letter.
    """
    bits = _bits_of(text)
    need = (len(bits) + 7) // 8
    for version in range(1, _LAST_VERSION + 1):
        capacity = _capacity(version)
        if capacity >= need and len(bits) < capacity * 8 + 1:
            break
    else:
        raise ClerkError("What the square code says is too long. Shorten it.")
    bits = (bits + "0000")[: capacity * 8]
    bits += "0" * (-len(bits) % 8)
    data = int(bits, 2).to_bytes(len(bits) // 8, "big")
    missing = capacity - len(data)
    data += bytes(_PADDING[place % 2] for place in range(missing))
    size = _size(version)
    return size.side, size.modules_of(data)


class _Strips(dict[tuple[int, int], str]):
    """What draws a strip of dark modules, by where it begins and ends."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._side = side

    def __missing__(self, span: tuple[int, int]) -> str:
        row, column = divmod(span[0], self._side + 1)
        drawn = f"{column} {self._side - 1 - row} {span[1] - span[0]} 1 re"
        self[span] = drawn
        return drawn


@lru_cache(maxsize=_LAST_VERSION)
def _strips(side: int) -> _Strips:
    return _Strips(side)


def drawing_of(side: int, modules: int) -> bytes:
    """Return the path of the dark modules, a module being one unit.

    The origin is the bottom left corner, without the quiet zone.
    """
    bits = f"{modules:0{side * side}b}"
    rows = "0".join(bits[row : row + side] for row in range(0, side * side, side))
    strips = _strips(side)
    drawn = "\n".join([strips[run.span()] for run in _RUN.finditer(rows)])
    return drawn.encode("ascii")
