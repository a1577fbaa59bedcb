"""Which way up lines of text stand, by the shapes of the letters.

In Latin writing more letters rise above the small ones (b d f h k l t and the
capitals) than hang below them (g j p q y). Narrow strips are looked at one by
one, so that columns, pictures and a little skew do no harm. The guess costs
some milliseconds; Tesseract's own detector, which costs as much as reading a
third of a page, is asked only where what was read makes no sense.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from desktop.postroom.steps.ink import Bits

_STRIP: Final = 96
_TALLEST: Final = 48
_SHORTEST: Final = 6
_CORE: Final = 0.5
_FEWEST_LINES: Final = 4


def stands_on_its_head(ink: Bits) -> bool | None:
    """Return whether level text is upside down; None where it can't be told.

    *ink* is at about 100 dots an inch.
    """
    balance: list[float] = []
    for left in range(0, ink.shape[1] - _STRIP // 2, _STRIP):
        sums = ink[:, left : left + _STRIP].sum(axis=1).astype(np.float32)
        balance += _lines(sums)
    if len(balance) < _FEWEST_LINES:
        return None
    told = np.array(balance)
    mean = float(told.mean())
    error = float(told.std()) / len(told) ** 0.5
    if abs(mean) < 2 * error:
        return None
    return mean < 0


def _lines(sums: npt.NDArray[np.float32]) -> list[float]:
    """Return for each line how much more rises above it than hangs below."""
    inked = sums > 0
    edges = np.flatnonzero(np.diff(np.concatenate(([False], inked, [False]))))
    found: list[float] = []
    for top, bottom in zip(edges[::2], edges[1::2], strict=True):
        if not _SHORTEST <= bottom - top <= _TALLEST:
            continue
        line = sums[top:bottom]
        core = np.flatnonzero(line > line.max() * _CORE)
        above, below = line[: core[0]].sum(), line[core[-1] + 1 :].sum()
        if above + below > 0:
            found.append(float((above - below) / (above + below)))
    return found
