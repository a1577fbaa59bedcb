"""Which way lines of text run, and by how much they lean.

A page's lower edges of ink are added up along lines of many slopes; where the
slope is that of the text, baselines fall together and the sums stand out. The
same is done for columns, so that a page that lies on its side is seen too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from desktop.postroom.steps.ink import Bits

_USUAL: Final = 9.0
_WIDEST: Final = 20.0
"""Degrees; sought only where nothing stands out within the usual ones."""
_COARSE, _FINE, _FINEST = 0.75, 0.2, 0.05
_FEWEST: Final = 150
"""Fewer edges than this say nothing."""
_MOST: Final = 60_000
_SIDEWAYS: Final = 1.25
"""How much clearer columns must be than rows for a page to lie on its side."""
_CLEAR: Final = 1.3
"""How much clearer than chance a slope must be to straighten by it."""

Numbers = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Lean:
    """How text lies.

    Attributes:
        sideways: its lines run up or down the page.
        degrees: to turn the page clockwise so that they are level, after the
            quarter turn if there is one.
        clear: how far the best slope stood out; 1 is chance.
    """

    sideways: bool
    degrees: float
    clear: float


def lean_of(ink: Bits) -> Lean:
    """Return how the text on a page of about 100 dots an inch lies."""
    rows = _edges(ink)
    columns = _edges(ink.T)
    across, across_clear = _best_slope(rows, _USUAL)
    down, down_clear = _best_slope(columns, _USUAL)
    if max(across_clear, down_clear) < _CLEAR:
        across, across_clear = _best_slope(rows, _WIDEST)
        down, down_clear = _best_slope(columns, _WIDEST)
    if down_clear > across_clear * _SIDEWAYS and down_clear > _CLEAR:
        # A column that drifts right going down leans the other way than a row.
        return Lean(sideways=True, degrees=-down, clear=down_clear)
    if across_clear < _CLEAR:
        return Lean(sideways=False, degrees=0.0, clear=across_clear)
    return Lean(sideways=False, degrees=across, clear=across_clear)


def _edges(ink: Bits) -> tuple[Numbers, Numbers]:
    """Return where ink ends going down, as columns and rows."""
    ends = ink[:-1] & ~ink[1:]
    rows, columns = np.nonzero(ends)
    if len(rows) > _MOST:
        step = len(rows) // _MOST + 1
        rows, columns = rows[::step], columns[::step]
    middle = ink.shape[1] / 2
    return (columns - middle).astype(np.float32), rows.astype(np.float32)


def _best_slope(edges: tuple[Numbers, Numbers], widest: float) -> tuple[float, float]:
    """Return the degrees to turn clockwise, and how clearly they stood out."""
    across, down = edges
    if len(across) < _FEWEST:
        return 0.0, 0.0
    margin = int(np.abs(across).max() * np.tan(np.radians(widest + 1))) + 2

    def told(degrees: float) -> float:
        moved = down + across * np.float32(np.tan(np.radians(degrees)))
        sums = np.bincount((moved + margin).astype(np.int32), minlength=1)
        return float(np.dot(sums, sums))

    best, chosen = 0.0, 0.0
    coarse = np.arange(-widest, widest + _COARSE, _COARSE)
    scores = [told(float(angle)) for angle in coarse]
    chosen, best = float(coarse[int(np.argmax(scores))]), max(scores)
    for step, reach in ((_FINE, _COARSE), (_FINEST, _FINE)):
        for angle in np.arange(chosen - reach, chosen + reach + step / 2, step):
            score = told(float(angle))
            if score > best:
                best, chosen = score, float(angle)
    chance = float(np.median(scores))
    return chosen, best / chance if chance else 0.0
