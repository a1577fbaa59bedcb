"""Figures of one width, so that sums of money stand under each other.

Inter has a second set of figures for tables; its GSUB table says which glyphs they
are (feature ``tnum``). Source: OpenType 1.9, "GSUB" and its common formats.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from
from typing import Final

FIRST: Final = 0xF730
"""The private code point of the even nought; those of the others follow."""
EVEN: Final = {ord("0") + n: FIRST + n for n in range(10)}
PLAIN: Final = {even: chr(figure) for figure, even in EVEN.items()}
_SINGLE, _EXTENSION = 1, 7


def even_glyphs(table: bytes, glyphs: dict[int, int]) -> dict[int, int]:
    """Return the glyph of each private code point; empty where a font has none.

    Args:
        table: the font's GSUB.
        glyphs: the glyph of each character.
    """
    changed: dict[int, int] = {}
    for place in _lookups(table, b"tnum"):
        changed.update(_substitutes(table, place))
    return {
        even: changed[glyphs[figure]]
        for figure, even in EVEN.items()
        if glyphs.get(figure) in changed
    }


def _numbers(table: bytes, place: int, count: int) -> tuple[int, ...]:
    return unpack_from(f">{count}H", table, place)


def _lookups(table: bytes, wanted: bytes) -> Iterator[int]:
    """Yield where the subtables of a feature's lookups are."""
    _, _, _, features, lookups = _numbers(table, 0, 5)
    (count,) = _numbers(table, features, 1)
    numbers: set[int] = set()
    for n in range(count):
        tag, at = unpack_from(">4sH", table, features + 2 + 6 * n)
        if tag == wanted:
            _, own = _numbers(table, features + at, 2)
            numbers.update(_numbers(table, features + at + 4, own))
    for number in sorted(numbers):
        (at,) = _numbers(table, lookups + 2 + 2 * number, 1)
        kind, _, own = _numbers(table, lookups + at, 3)
        for sub in _numbers(table, lookups + at + 6, own):
            place = lookups + at + sub
            real = kind
            if kind == _EXTENSION:
                _, real, further = unpack_from(">HHI", table, place)
                place += further
            if real == _SINGLE:
                yield place


def _substitutes(table: bytes, place: int) -> dict[int, int]:
    """Return which glyph takes the place of which."""
    form, coverage, value = _numbers(table, place, 3)
    covered = list(_covered(table, place + coverage))
    if form == 1:
        return {glyph: (glyph + value) & 0xFFFF for glyph in covered}
    return dict(zip(covered, _numbers(table, place + 6, value), strict=True))


def _covered(table: bytes, place: int) -> Iterator[int]:
    form, count = _numbers(table, place, 2)
    if form == 1:
        yield from _numbers(table, place + 4, count)
        return
    for n in range(count):
        first, last, _ = _numbers(table, place + 4 + 6 * n, 3)
        yield from range(first, last + 1)
