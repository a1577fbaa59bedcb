"""Whether a page is blank, so that somebody may look and say so.

Punch holes, the shadow along an edge, streaks of a dirty feeder, dust, and what
shines through from the back are no marks. A page is only ever marked as blank.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop.postroom.steps.ink import Bits

_MM_IN: Final = 25.4
_CELL_MM: Final = 1.5
_BORDER_MM: Final = 6.0
_HOLE_MM: Final = (2.9, 10.0)
_HOLE_FROM_EDGE_MM: Final = 26.0
_HOLE_FULL: Final = 0.55
_SOLID: Final = 0.5
_SPECK_MM2: Final = 0.7
_FULL_CELLS: Final = 2_500
_STREAK: Final = 0.5
_STREAK_CELLS: Final = 3
_SHADOW_MM: Final = 20.0


def ink_share(ink: Bits) -> float:
    """Return which share of the page is ink, from 0 to 1."""
    return float(ink.mean()) if ink.size else 0.0


def is_blank(ink: Bits, dpi: float) -> bool:
    """Return whether nothing that somebody put there is on the page."""
    border = round(_BORDER_MM / _MM_IN * dpi)
    inner = ink.copy()
    inner[:border] = inner[-border:] = False
    inner[:, :border] = inner[:, -border:] = False
    side = max(1, round(_CELL_MM / _MM_IN * dpi))
    rows, columns = inner.shape[0] // side, inner.shape[1] // side
    if not rows or not columns:
        return not inner.any()
    cells = inner[: rows * side, : columns * side].reshape(rows, side, columns, side)
    counts = cells.sum(axis=(1, 3))
    if int((counts > 0).sum()) > _FULL_CELLS:
        return False
    return not any(_is_mark(group, counts, side, dpi) for group in _groups(counts))


def _groups(counts: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> list[_Group]:
    """Return the cells with ink, those that touch together."""
    left = {(int(row), int(column)) for row, column in np.argwhere(counts > 0)}
    groups: list[_Group] = []
    while left:
        group, edge = [], [left.pop()]
        while edge:
            row, column = edge.pop()
            group.append((row, column))
            around = {
                (row + down, column + right)
                for down in (-1, 0, 1)
                for right in (-1, 0, 1)
            }
            near = around & left
            left -= near
            edge += near
        groups.append(group)
    return groups


_Group = list[tuple[int, int]]


def _is_mark(
    group: _Group,
    counts: np.ndarray[tuple[int, ...], np.dtype[np.int64]],
    side: int,
    dpi: float,
) -> bool:
    pixels = sum(int(counts[place]) for place in group)
    if pixels * (_MM_IN / dpi) ** 2 < _SPECK_MM2:
        return False
    rows = [row for row, _ in group]
    columns = [column for _, column in group]
    high, wide = max(rows) - min(rows) + 1, max(columns) - min(columns) + 1
    if _is_streak(high, wide, counts.shape):
        return False
    if _is_shadow(rows, columns, counts.shape, side / dpi * _MM_IN):
        return False
    return not _is_hole(group, counts, side, dpi)


def _is_streak(high: int, wide: int, page: tuple[int, ...]) -> bool:
    """Return whether it is one line along most of the page, as dust draws it."""
    return (wide <= _STREAK_CELLS and high > page[0] * _STREAK) or (
        high <= _STREAK_CELLS and wide > page[1] * _STREAK
    )


def _is_shadow(
    rows: list[int], columns: list[int], page: tuple[int, ...], cell_mm: float
) -> bool:
    """Return whether it lies along one edge and nowhere else."""
    reach = _SHADOW_MM / cell_mm
    beside = max(columns) < reach or min(columns) > page[1] - reach
    above = max(rows) < reach or min(rows) > page[0] - reach
    high, wide = max(rows) - min(rows), max(columns) - min(columns)
    return (beside and high > page[0] * _STREAK) or (above and wide > page[1] * _STREAK)


def _is_hole(
    group: _Group,
    counts: np.ndarray[tuple[int, ...], np.dtype[np.int64]],
    side: int,
    dpi: float,
) -> bool:
    """Return whether it is round, full, as large as a hole and near an edge.

    A grain of dust may touch it: what counts is where it is solid.
    """
    cell_mm = side / dpi * _MM_IN
    core = [place for place in group if counts[place] >= _SOLID * side * side]
    if not core:
        return False
    rows = [row for row, _ in core]
    columns = [column for _, column in core]
    high, wide = max(rows) - min(rows) + 1, max(columns) - min(columns) + 1
    least, most = _HOLE_MM
    if not all(least <= length * cell_mm <= most for length in (high, wide)):
        return False
    solid = sum(int(counts[place]) for place in core)
    whole = sum(int(counts[place]) for place in group)
    if abs(high - wide) > 1 or solid < _HOLE_FULL * max(whole, high * wide * side**2):
        return False
    reach = _HOLE_FROM_EDGE_MM / cell_mm
    return (
        min(rows) < reach
        or min(columns) < reach
        or max(rows) > counts.shape[0] - reach
        or max(columns) > counts.shape[1] - reach
    )
