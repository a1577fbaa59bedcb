"""The six patch codes, read from any edge of a page.

Four bars, wide or narrow, with narrow spaces between: as wide as they are long
on paper, whatever the resolution. Lines across the page are cut into runs of ink and
paper; seven runs in the right measure between two quiet zones are a sighting,
and enough sightings side by side are a code. It is read from the nearest edge
inwards: seen from the other side, 1 is 6 and T is 3.

Source: Kodak Alaris A-61599, "Patch code information": wide 5.08 mm, narrow
and spaces 2.03 mm.
"""

from __future__ import annotations

from collections import Counter
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop.postroom.steps.ink import Bits
from desktop.postroom.steps.page import Patch

_PATTERNS: Final = {
    "WWNN": Patch.ONE,
    "WNNW": Patch.TWO,
    "WNWN": Patch.THREE,
    "NWNW": Patch.T,
    "NWWN": Patch.FOUR,
    "NNWW": Patch.SIX,
}
_BY_BITS: Final = {
    sum((mark == "W") << place for place, mark in enumerate(pattern)): patch
    for pattern, patch in _PATTERNS.items()
}
_MIRRORED: Final = {
    patch: _PATTERNS[pattern[::-1]] for pattern, patch in _PATTERNS.items()
}
_IN: Final = 25.4
_NARROW_MM: Final = (1.15, 3.1)
_WIDE_MM: Final = (3.5, 7.2)
_QUIET_MM: Final = 2.4
_STEP_MM: Final = 1.5
_LENGTH_MM: Final = 24.0
"""Bars are as long as this at least: no pattern of a form's rules is."""
_ALIKE: Final = 1.75
_RUNS: Final = 7

Places: TypeAlias = npt.NDArray[np.int64]


def find_patch(small: Image.Image, dpi: float) -> Patch | None:
    """Return the patch code on a grey page of 75 dots an inch or more, if any.

    Where a sheet shows more than one, the one that more lines saw is told.
    """
    ink = _dark(small)
    seen: Counter[Patch] = Counter()
    for lines in (ink, ink.T):
        seen.update(_sightings(lines, dpi))
    if not seen:
        return None
    return max(seen, key=lambda patch: (seen[patch], patch))


def _dark(small: Image.Image) -> Bits:
    """Return what is darker than half-way from the page's black to its white."""
    values = np.asarray(small)
    counted = np.bincount(values[::3, ::3].ravel(), minlength=256).cumsum()
    black, white = np.searchsorted(counted, counted[-1] * np.array((0.01, 0.8)))
    return values < (int(black) + int(white)) // 2


def _sightings(lines: Bits, dpi: float) -> Counter[Patch]:
    """Return the patches that run along the rows of *lines*, by how many saw them."""
    step = max(1, round(_STEP_MM / _IN * dpi))
    sampled = lines[::step]
    count, length = sampled.shape
    padded = np.zeros((count, length + 2), dtype=np.bool_)
    padded[:, 1:-1] = sampled
    line, place = np.nonzero(padded[:, 1:] != padded[:, :-1])
    if len(place) < 2 * (_RUNS + 1):
        return Counter()
    found = _seven_runs(line, place, length, dpi / _IN)
    return _side_by_side(found, length, step, dpi)


def _seven_runs(
    line: Places, place: Places, length: int, per_mm: float
) -> list[tuple[int, float, int]]:
    """Return each sighting: its line, its middle and its pattern's bits."""
    edges = np.arange(0, len(place) - _RUNS, 2)
    edges = edges[line[edges] == line[edges + _RUNS]]
    if not len(edges):
        return []
    runs = np.stack([place[edges + i + 1] - place[edges + i] for i in range(_RUNS)])
    bars, spaces = runs[::2], runs[1::2]
    narrow_low, narrow_high = (mm * per_mm for mm in _NARROW_MM)
    wide_low, wide_high = (mm * per_mm for mm in _WIDE_MM)
    widest = spaces.max(axis=0)
    wide = bars > 1.55 * spaces.mean(axis=0)
    good = (
        (spaces.min(axis=0) >= narrow_low)
        & (widest <= narrow_high)
        & (widest <= _ALIKE * spaces.min(axis=0))
        & (wide.sum(axis=0) == 2)  # noqa: PLR2004  two of four are wide
        & np.where(
            wide,
            (bars >= wide_low) & (bars <= wide_high),
            (bars >= narrow_low) & (bars <= narrow_high),
        ).all(axis=0)
    )
    if not good.any():
        return []
    before = np.where(
        (edges > 0) & (line[edges - 1] == line[edges]), place[edges - 1], 0
    )
    last = np.minimum(edges + _RUNS + 1, len(place) - 1)
    after = np.where(
        (edges + _RUNS + 1 < len(place)) & (line[last] == line[edges]),
        place[last],
        length,
    )
    quiet = _QUIET_MM * per_mm
    good &= (place[edges] - before >= quiet) & (after - place[edges + _RUNS] >= quiet)
    bits = (wide * np.array([[1], [2], [4], [8]])).sum(axis=0)
    middle = (place[edges] + place[edges + _RUNS]) / 2
    return [
        (int(line[edges[one]]), float(middle[one]), int(bits[one]))
        for one in np.flatnonzero(good)
    ]


def _side_by_side(
    found: list[tuple[int, float, int]], length: int, step: int, dpi: float
) -> Counter[Patch]:
    """Return the patches that enough neighbouring lines agree on."""
    drift = max(3.0, step * 0.35)
    gap = 4
    bands: list[list[tuple[int, float, int]]] = []
    for one in found:
        for band in bands:
            last = band[-1]
            near = 0 < one[0] - last[0] <= gap
            if (
                near
                and one[2] == last[2]
                and abs(one[1] - last[1]) <= drift * (one[0] - last[0])
            ):
                band.append(one)
                break
        else:
            bands.append([one])
    enough = _LENGTH_MM / _IN * dpi / step
    seen: Counter[Patch] = Counter()
    for band in bands:
        span = band[-1][0] - band[0][0] + 1
        if span >= enough and len(band) >= span * 0.6:
            patch = _BY_BITS.get(band[0][2])
            middle = sum(one[1] for one in band) / len(band)
            if patch is not None:
                outwards = middle > length / 2
                seen[_MIRRORED[patch] if outwards else patch] += len(band)
    return seen
