"""How large the small letters of a page are, before it is read.

Resolutions that files claim are often wrong, and print has any size: what is to
be read is brought to the size at which it is read best and quickest.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image

from desktop.postroom.steps import ink

_STRIP: Final = 96
_CORE: Final = 0.5
_FEWEST: Final = 5
_SMALLEST: Final = 3
_TALLEST: Final = 160
_PATTERN: Final = 0.97


def letter_height(grey: Image.Image) -> float | None:
    """Return the usual height of a small letter in pixels; None without lines.

    A page that is all dots or hatching, with no row of paper between, gives 0.
    Takes a level page. In narrow strips the rows that a line's small letters
    share hold most of its ink.
    """
    marks = ink.ink_of(grey)
    width = marks.shape[1] // _STRIP * _STRIP
    if not width:
        return None
    strips = marks[:, :width].reshape(marks.shape[0], -1, _STRIP)
    sums = np.ascontiguousarray(strips.sum(axis=2, dtype=np.uint8).T)
    if float((sums > 0).mean()) > _PATTERN:
        return 0.0
    found: list[int] = []
    for strip in sums:
        inked = strip > 0
        edges = np.flatnonzero(np.diff(inked, prepend=False, append=False))
        for top, bottom in zip(edges[::2], edges[1::2], strict=True):
            if _SMALLEST < bottom - top <= _TALLEST:
                line = strip[top:bottom]
                core = np.flatnonzero(line > line.max() * _CORE)
                found.append(int(core[-1] - core[0] + 1))
    tall = [height for height in found if height >= _SMALLEST]
    return float(np.median(tall)) if len(tall) >= _FEWEST else None
