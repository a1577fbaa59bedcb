"""Where pages end: no heading alone, no line alone, no sign-off alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.letters.typeset.items import Item


class Placed(NamedTuple):
    """A run of an item's strips at a height of a page (points from the top)."""

    item: Item
    strips: range
    page: int
    down: float


_TIGHTEST: Final = 0.65
"""How much of the white between paragraphs is left at least."""


class _Strip(NamedTuple):
    item: Item
    number: int
    height: float


def fill_pages(
    items: Sequence[Item], first: float, top: float, foot: float
) -> list[Placed]:
    """Return where everything stands.

    Args:
        items: in order.
        first: where the first page begins.
        top: where every other page begins.
        foot: where all of them end.
    """
    placed: list[Placed] = []
    page, down, is_top = 0, first, True
    strips: list[_Strip] = []
    for at, item in enumerate(items):
        height = item.height
        gap = 0.0 if is_top else item.gap
        if down + gap + height > foot:
            rest = items[at:]
            strips = _strips_of(placed, page, rest)
            placed = [one for one in placed if one.page < page]
            break
        placed.append(Placed(item, range(len(item.strips())), page, down + gap))
        down += gap + height
        is_top = False
    while strips:
        start = first if page == 0 else top
        end = _end_of_page(strips, start, foot, is_first=page == 0)
        placed += _place(strips[:end], page, start, is_first=page == 0)
        strips, page = strips[end:], page + 1
    return placed


def tighten(items: Sequence[Item], room: float) -> None:
    """Take in the white between items where that saves the letter a page.

    Args:
        items: a whole text; their gaps are changed.
        room: how much of the first page there is for them, in points.
    """
    heights = sum(item.height for item in items)
    gaps = sum(item.gap for item in items[1:])
    if heights + gaps <= room or heights + gaps * _TIGHTEST > room:
        return
    share = (room - heights - 0.01) / gaps
    for item in items:
        item.gap *= share


def _strips_of(
    placed: Sequence[Placed], page: int, rest: Sequence[Item]
) -> list[_Strip]:
    """Return the strips of the page that overflows, and of all that follows."""
    items = [one.item for one in placed if one.page == page]
    return [
        _Strip(item, number, height)
        for item in (*items, *rest)
        for number, height in enumerate(item.strips())
    ]


def _end_of_page(
    strips: Sequence[_Strip], start: float, foot: float, *, is_first: bool
) -> int:
    """Return how many strips the page takes.

    None where the first page has no room for what stands together; on every other
    page one at least, so that it comes to an end.
    """
    down = start
    fits = 0
    for n, strip in enumerate(strips):
        gap = strip.item.gap if n and strip.number == 0 else 0.0
        if n == 0 and not is_first:
            gap = _top_of(strip)
        if (n or is_first) and down + gap + strip.height > foot:
            break
        down += gap + strip.height
        fits = n + 1
    if fits == len(strips):
        return fits
    end = fits
    while end > 0 and not strips[end].item.may_begin(strips[end].number):
        end -= 1
    return end if end or is_first else fits


def _top_of(strip: _Strip) -> float:
    return strip.item.top_height


def _place(
    strips: Sequence[_Strip], page: int, start: float, *, is_first: bool
) -> list[Placed]:
    placed: list[Placed] = []
    down = start
    for n, strip in enumerate(strips):
        if n and strip.number:
            before = placed[-1]
            run = range(before.strips.start, strip.number + 1)
            placed[-1] = before._replace(strips=run)
        else:
            if n:
                down += strip.item.gap
            elif not is_first:
                down += _top_of(strip)
            run = range(strip.number, strip.number + 1)
            placed.append(Placed(strip.item, run, page, down))
        down += strip.height
    return placed
