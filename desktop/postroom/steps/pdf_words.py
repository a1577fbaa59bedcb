"""The words that a born-digital PDF page holds, with their places."""

from __future__ import annotations

import ctypes
import unicodedata
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import raw

from desktop.postroom.steps.page import Box, Word

_CERTAIN: Final = 100.0
_LEAST_LETTERS: Final = 3
_UNKNOWN_SHARE: Final = 0.2


def words_in(page: pdfium.PdfPage, size: tuple[int, int]) -> tuple[Word, ...] | None:
    """Return the words of a PDFium page drawn at *size*.

    None where it holds no text, or letters whose meaning its fonts don't tell.
    """
    text_page = page.get_textpage()
    try:
        count = text_page.count_chars()
        letters = [
            chr(raw.FPDFText_GetUnicode(text_page, place)) for place in range(count)
        ]
        if not _tells(letters):
            return None
        return _words(text_page, page, letters, size)
    finally:
        text_page.close()


def _tells(letters: list[str]) -> bool:
    seen = [letter for letter in letters if not letter.isspace() and letter != "\0"]
    unknown = sum(
        unicodedata.category(letter) in {"Co", "Cn", "Cc", "Cs"} or letter == "\ufffd"
        for letter in seen
    )
    return len(seen) >= _LEAST_LETTERS and unknown <= len(seen) * _UNKNOWN_SHARE


def _words(
    text_page: pdfium.PdfTextPage,
    page: pdfium.PdfPage,
    letters: list[str],
    size: tuple[int, int],
) -> tuple[Word, ...]:
    words: list[Word] = []
    held: list[str] = []
    edges: list[Box] = []
    line = 0

    def end_word() -> None:
        text = unicodedata.normalize("NFC", "".join(held)).strip()
        if text and edges:
            words.append(Word(text, _around(edges), _CERTAIN, line))
        held.clear()
        edges.clear()

    for place, letter in enumerate(letters):
        if letter in "\r\n":
            end_word()
            if letter == "\n" or letters[place - 1] != "\r":
                line += bool(words and words[-1].line == line)
        elif letter.isspace() or letter == "\0":
            end_word()
        elif unicodedata.category(letter) not in {"Cc", "Cs", "Cn"}:
            box = _box(text_page, page, place, size)
            if box is not None:
                held.append(letter)
                edges.append(box)
    end_word()
    return tuple(words)


def _box(
    text_page: pdfium.PdfTextPage,
    page: pdfium.PdfPage,
    place: int,
    size: tuple[int, int],
) -> Box | None:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not raw.FPDFText_GetCharBox(text_page, place, left, right, bottom, top):
        return None
    corners: list[tuple[int, int]] = []
    for across, up in ((left, top), (right, bottom)):
        x, y = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(
            page, 0, 0, size[0], size[1], 0, across.value, up.value, x, y
        )
        corners.append((x.value, y.value))
    (x0, y0), (x1, y1) = corners
    if max(x0, x1) < 0 or max(y0, y1) < 0 or min(x0, x1) > size[0]:
        return None
    return Box(min(x0, x1), min(y0, y1), max(1, abs(x1 - x0)), max(1, abs(y1 - y0)))


def _around(boxes: list[Box]) -> Box:
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right = max(box.right for box in boxes)
    return Box(left, top, right - left, max(box.bottom for box in boxes) - top)
