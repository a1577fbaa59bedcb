"""In which letters a text file is written, and a clear word where they are wrong."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from charset_normalizer import from_bytes

from db.errors import ClerkError

SAVE_AGAIN: Final = "Save it again as “CSV UTF-8”, then choose it once more."

_PIECE: Final = 1 << 18
_SAMPLE: Final = 1 << 16
_BINARY: Final = {
    b"%PDF": "This is a PDF.",
    b"\x89PNG": "This is a picture.",
    b"\xff\xd8\xff": "This is a picture.",
    b"\x1f\x8b": "This is a compressed file.",
    b"Rar!": "This is a compressed file.",
    b"SQLite format 3": "This is a database.",
}
_WIDE: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NO_LETTER: Final = re.compile(b"[\x81\x8d\x8f\x90\x9d]")
"""Bytes that mean nothing in Windows-1252."""


@dataclass(frozen=True, slots=True)
class Letters:
    """How to read a text file.

    Attributes:
        codec: Python's name for it; a byte-order mark is left out by it.
        words: what people call it.
    """

    codec: str
    words: str


def letters_of(path: Path) -> Letters:
    """Return in which letters the file at *path* is written.

    The whole file is looked at, a piece at a time, as the one accent that is
    written otherwise may stand at its end. Raises ClerkError where it is no
    text, or mixes two ways of writing letters.
    """
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
    for mark, words in _BINARY.items():
        if sample.startswith(mark):
            raise ClerkError(f"{words} Choose a CSV or Excel file.")
    for mark, codec in _WIDE:
        if sample.startswith(mark):
            return _decodable(path, Letters(codec, codec.upper()))
    wide = _wide_without_mark(sample)
    if wide:
        return _decodable(path, Letters(wide, "UTF-16"))
    if (wrong := _first_not_utf8(path)) is None:
        return Letters("utf-8-sig", "UTF-8")
    return _western(path, sample, wrong)


def _wide_without_mark(sample: bytes) -> str | None:
    """Return the UTF-16 codec if nearly every other byte is a null."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half and odd > half * 0.7 and even < half * 0.1:
        return "utf-16-le"
    if half and even > half * 0.7 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _decodable(path: Path, letters: Letters) -> Letters:
    decoder = codecs.getincrementaldecoder(letters.codec)()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                decoder.decode(piece)
            decoder.decode(b"", final=True)
    except UnicodeError as error:
        raise ClerkError(
            f"This file begins as {letters.words} and doesn't go on so: "
            f"it was cut short or mixed up. {SAVE_AGAIN}"
        ) from error
    return letters


@dataclass(frozen=True, slots=True)
class _Wrong:
    """Where UTF-8 ends: the line, and whether accents were right before it."""

    line: int
    accents_before: bool


def _first_not_utf8(path: Path) -> _Wrong | None:
    """Return where the file stops being UTF-8; None where it never does."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    line, accents, rest = 1, False, b""
    with path.open("rb") as file:
        while True:
            piece = file.read(_PIECE)
            try:
                decoder.decode(piece, final=not piece)
            except UnicodeDecodeError as error:
                before = (rest + piece)[: error.start]
                return _Wrong(
                    line + before.count(b"\n"), accents or not before.isascii()
                )
            if not piece:
                return None
            line += piece.count(b"\n")
            accents = accents or not piece.isascii()
            rest = decoder.getstate()[0]


def _western(path: Path, sample: bytes, wrong: _Wrong) -> Letters:
    """Return Windows-1252 if the file can be nothing else; ClerkError otherwise."""
    if wrong.accents_before:
        raise ClerkError(
            f"The letters in line {wrong.line:,} are written in another way than "
            f"those above it. {SAVE_AGAIN}"
        )
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            if _NO_LETTER.search(piece) or b"\x00" in piece:
                raise ClerkError(_not_text(sample))
    looked_at = sample if not sample.isascii() else _around_first_accent(path)
    if from_bytes(looked_at, cp_isolation=["cp1252"]).best() is None:
        raise ClerkError(_not_text(looked_at))
    return Letters("cp1252", "Windows-1252")


def _around_first_accent(path: Path) -> bytes:
    """Return the first piece of the file that is more than plain letters."""
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            if not piece.isascii():
                at = next(n for n, byte in enumerate(piece) if byte > 127)  # noqa: PLR2004  the last of ASCII
                return piece[max(0, at - _SAMPLE // 2) : at + _SAMPLE // 2]
    return b""


def _not_text(sample: bytes) -> str:
    """Return the word for letters that can't be read, with a guess at them."""
    guess = from_bytes(sample).best()
    looks = f" They look like {guess.encoding}." if guess else ""
    return f"The letters in this file can't be read.{looks} {SAVE_AGAIN}"
