"""Days as people type them: "20/11", "20 nov 2026", "fri", "yesterday"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from db.domain.names import fold

_NEAR: Final[Mapping[str, int]] = MappingProxyType(
    {
        "today": 0,
        "t": 0,
        "y": -1,
        "tom": 1,
        "tmrw": 1,
        "yesterday": -1,
        "tomorrow": 1,
        "heddiw": 0,
        "ddoe": -1,
        "yfory": 1,
    }
)
_DAYS: Final[Mapping[str, int]] = MappingProxyType(
    {
        word: number
        for words in (
            ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
            (
                *("monday", "tuesday", "wednesday", "thursday"),
                *("friday", "saturday", "sunday"),
            ),
            ("llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul"),
        )
        for number, word in enumerate(words)
    }
    | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
)
_MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        word: number
        for words in (
            (
                *("jan", "feb", "mar", "apr", "may", "jun"),
                *("jul", "aug", "sep", "oct", "nov", "dec"),
            ),
            (
                *("ion", "chwe", "maw", "ebr", "mai", "meh"),
                *("gorff", "awst", "medi", "hyd", "tach", "rhag"),
            ),
        )
        for number, word in enumerate(words, start=1)
    }
)
_PARTS: Final = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?\s*([^\W\d]+)\.?\s*(\d{4}|\d{2})?"
)
_MONTH_FIRST: Final = re.compile(
    r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}|\d{2}))?"
)
_FIGURES: Final = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CENTURY: Final = 100
_YEARS: Final = range(1800, 2201)
"""Any other year is a slip of the finger: nobody was born in it, nothing is due."""
_WEEK: Final = 7


def read_day(text: str, today: date, *, ahead: bool = False) -> date | None:
    """Return the day that *text* means, None where it means none.

    Without a year it is the nearest such day behind, or *ahead* of today, so
    that "20/11" is last year's in January. A year of two figures is at most
    ten years ahead, or that of the last hundred years that it can be.
    """
    word = " ".join(text.casefold().replace(",", " ").split())
    if word in _NEAR:
        return today + timedelta(days=_NEAR[word])
    if fold(word) in _DAYS:
        return _weekday(_DAYS[fold(word)], today, ahead=ahead)
    if found := _ISO.fullmatch(word):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    first, _, rest = word.partition(" ")
    if fold(first) in _DAYS and rest:
        word = rest
    if found := _FIGURES.fullmatch(word):
        return _dated(int(found[1]), int(found[2]), found[3], today, ahead=ahead)
    for pattern, day, named in ((_PARTS, 1, 2), (_MONTH_FIRST, 2, 1)):
        found = pattern.fullmatch(word)
        month = _month(found[named]) if found else 0
        if found and month:
            return _dated(int(found[day]), month, found[3], today, ahead=ahead)
    return None


def _weekday(number: int, today: date, *, ahead: bool) -> date:
    if ahead:
        return today + timedelta(days=(number - today.weekday()) % _WEEK or _WEEK)
    return today - timedelta(days=(today.weekday() - number) % _WEEK)


def _month(word: str) -> int:
    """Return the number of a month by its first letters, 0 for none."""
    least = 3
    if len(word) < least:
        return 0
    return next((n for start, n in _MONTHS.items() if word.startswith(start)), 0)


def _dated(
    day: int, month: int, year: str | None, today: date, *, ahead: bool
) -> date | None:
    if year is not None:
        return _made(_whole_year(int(year), today), month, day)
    this = _made(today.year, month, day)
    if this is None:
        return None
    if ahead and this < today:
        return _made(today.year + 1, month, day)
    if not ahead and this > today:
        return _made(today.year - 1, month, day)
    return this


def _whole_year(year: int, today: date) -> int:
    if year >= _CENTURY:
        return year
    soonest = today.year + 10
    return soonest - (soonest - year) % _CENTURY


def _made(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
