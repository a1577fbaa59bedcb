"""Pages that are too pale, or dark where others are light.

A letter from an empty cartridge is paler than what shines through from the back
of a sheet: only its words tell the two apart, as those of the back are mirrored.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image, ImageChops

from desktop.postroom.steps import ink, skew

_PALE: Final = 0.91
"""Of the paper's brightness; paler than this is the paper's own grain."""
_LINES: Final = 1.5
"""How clearly pale marks must lie in rows to be worth a try at reading."""
_BAND: Final = 0.16
"""Of the page's height: enough lines to know whether they say something."""
_DARK: Final = 80
_EVERY: Final = 4
_EVEN: Final = 24
"""Levels within which the black of a negative lies; a photograph's shadows vary."""


def is_negative(grey: Image.Image) -> bool:
    """Return whether a page without colours is light print on even black."""
    values = np.asarray(grey)[::_EVERY, ::_EVERY]
    if not values.size:
        return False
    low, high = np.percentile(values, (10, 60))
    return bool(high < _DARK and high - low < _EVEN)


def positive(image: Image.Image) -> Image.Image:
    """Return a grey page with light and dark exchanged."""
    return ImageChops.invert(image.convert("L"))


def pale_marks(small: Image.Image) -> ink.Bits | None:
    """Return the marks of a seemingly empty page if they lie in rows, else None.

    *small* is at about 100 dots an inch.
    """
    marks = ink.ink_of(small, _PALE)
    lean = skew.lean_of(marks)
    return marks if lean.clear > _LINES else None


def fullest_band(marks: ink.Bits) -> tuple[float, float]:
    """Return where most marks are, as shares of the page's height."""
    rows = marks.sum(axis=1, dtype=np.int64).cumsum()
    high = max(1, round(len(rows) * _BAND))
    if len(rows) <= high:
        return 0.0, 1.0
    top = int(np.argmax(rows[high:] - rows[:-high]))
    return top / len(rows), (top + high) / len(rows)


def strengthened(image: Image.Image, small: Image.Image) -> Image.Image:
    """Return the page in grey, its pale marks as dark as print."""
    paper = np.asarray(ink.paper_of(small), dtype=np.float32)
    white = float(np.median(paper))
    values = np.asarray(small)
    marks = values[values < white * _PALE]
    black = float(np.percentile(marks, 20)) if marks.size else 0.0
    span = max(1.0, white - black)

    def level(value: float) -> float:
        return min(255.0, max(0.0, (value - black) * 255 / span))

    return image.convert("L").point([round(level(value)) for value in range(256)])
