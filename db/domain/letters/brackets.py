"""The double brackets of a template: ``((name))`` and ``((condition??words))``.

Source: GOV.UK Notify (notifications-utils ``field``, ``insensitive_dict``): keys
match ignoring case, spaces, ``_`` and ``-``; a placeholder holds no other.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

QUESTION: Final = "??"
LONGEST_NAME: Final = 100
_BETWEEN: Final = re.compile("[\\s_\\-\xad\u200b-\u200f\u2060\ufeff]+")
_MARK: Final = re.compile(r"\\[\\()]|\(+|\)+")
_PAIR: Final = 2


@lru_cache(maxsize=8192)
def key_of(name: str) -> str:
    """Return the name as it is looked up: no case, spaces, underscores or dashes.

    An accent is the same however it was typed, and what nobody sees is not there.
    """
    return _BETWEEN.sub("", unicodedata.normalize("NFC", name.casefold()))


@dataclass(slots=True)
class Brackets:
    """The double brackets of one passage, by offset.

    Attributes:
        pairs: where each that holds no other opens, and where its ``))`` begins.
        problems: the offset and the code of what is wrong.
    """

    pairs: dict[int, int] = field(default_factory=dict)
    problems: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """Brackets that opened: single ones within, and where others nest in them."""

    at: int
    singles: int = 0
    holds: list[int] = field(default_factory=list)


def brackets_of(text: str) -> Brackets:
    """Return the double brackets of *text*, in one walk however they are jumbled.

    Single brackets may stand in a placeholder's words where they pair; of three
    that open the last two are the placeholder's.
    """
    found = Brackets()
    opened: list[_Open] = []
    outside = 0
    for mark in _MARK.finditer(text):
        run, at = mark[0], mark.start()
        if run[0] == "\\":
            continue
        if run[0] == "(":
            doubled = len(run) >= _PAIR
            singles = len(run) - _PAIR if doubled else 1
            if opened:
                opened[-1].singles += singles
            else:
                outside += singles
            if doubled:
                opened.append(_Open(mark.end() - _PAIR))
            continue
        left = len(run)
        while left and opened:
            left = _close(opened, found, mark.end() - left, left)
        if not opened:
            paired = min(outside, left)
            outside -= paired
            if left - paired >= _PAIR:
                found.problems.append((at, "stray-brackets"))
    found.problems += [(each.at, "unclosed-placeholder") for each in opened]
    found.problems.sort()
    return found


def _close(opened: list[_Open], found: Brackets, at: int, left: int) -> int:
    """Close what a run of *left* brackets from *at* closes; return what is left."""
    last = opened[-1]
    if last.singles:
        closed = min(last.singles, left)
        last.singles -= closed
        return left - closed
    if left < _PAIR:
        return 0
    opened.pop()
    if not last.holds:
        found.pairs[last.at] = at
    found.problems += [(inner, "nested-placeholder") for inner in last.holds]
    if opened:
        opened[-1].holds.append(last.at)
    return left - _PAIR
