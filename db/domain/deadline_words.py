"""A deadline's reckoning in Welsh, made from its English lines.

What is kept with an enquiry is English, as it was reckoned on the day. Whoever
reads it out in Welsh gets the same steps: each kind of line is known by its
pattern, its days and counts are said anew, and a line that nobody knows stays
as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from db.domain.deadline_rules import ACCEPT_RULES, RULES, STANDARD
from db.domain.spoken import WELSH, short_date

_DAY: Final = r"\w{3} \d{1,2} \w{3} \d{4}"
_TWO: Final = 2
_STARTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Received": "Derbyniwyd",
        "Sent": "Anfonwyd",
        "Review asked for": "Gofynnwyd am adolygiad",
        "Acknowledged": "Cydnabuwyd",
        "Happened": "Digwyddodd",
        "Landlord aware": "Y landlord yn gwybod",
        "Investigation ended": "Daeth yr ymchwiliad i ben",
    }
)
_COUNTED: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "day": ("diwrnod", "ddiwrnod"),
        "working day": ("diwrnod gwaith", "ddiwrnod gwaith"),
        "weekend day": ("diwrnod penwythnos", "ddiwrnod penwythnos"),
        "day closed": ("diwrnod ar gau", "ddiwrnod ar gau"),
        "day paused": ("diwrnod o saib", "ddiwrnod o saib"),
        "bank holiday": ("gŵyl banc", "ŵyl banc"),
        "calendar month": ("mis calendr", "fis calendr"),
    }
)
"""What is counted, and how the word begins after two."""
_SHIPPED: Final = (*RULES.values(), *ACCEPT_RULES.values(), STANDARD)
_RULES: Final[Mapping[str, str]] = MappingProxyType(
    {rule.words: rule.words_cy for rule in _SHIPPED if rule.words_cy}
)
_SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {rule.source: rule.source_cy for rule in _SHIPPED if rule.source_cy}
)


def working_in(lines: Iterable[str], language: str = "en") -> tuple[str, ...]:
    """Return the *lines* of a reckoning in *language*; in English as they are."""
    if not language.startswith(WELSH):
        return tuple(lines)
    return tuple(_in_welsh(line) for line in lines)


def _in_welsh(line: str) -> str:
    for pattern, say in _LINES:
        if found := pattern.fullmatch(line):
            return say(*found.groups())
    return line


def _day(words: str) -> str:
    """Return an English "Tue 24 Nov 2026", with or without its time, in Welsh."""
    _, day, month, year, *clock = words.split(" ")
    number = _MONTHS.index(month) + 1
    said = short_date(date(int(year), number, int(day)), WELSH)
    return " ".join((said, *clock))


def _days(words: str) -> str:
    return ", ".join(_day(each) for each in words.split(", "))


def _count(words: str) -> str:
    """Return "2 working days" as Welsh counts them."""
    number, _, kind = words.partition(" ")
    kind = kind.replace("days", "day").replace("holidays", "holiday")
    one, two = _COUNTED[kind.replace("months", "month")]
    return f"{number} {two if int(number) == _TWO else one}"


def _why(reason: str) -> str:
    return "ni roddwyd rheswm" if reason == "no reason given" else reason


def _rule(words: str) -> str:
    if standard := re.fullmatch(r"\d+ working days?", words):
        return _count(standard[0])
    return _RULES.get(words, words)


_MONTHS: Final = tuple(
    short_date(date(2026, month, 1)).split(" ")[2] for month in range(1, 13)
)
_KINDS: Final = r"\d+ (?:working |weekend |calendar )?(?:days?|months?)"
_LINES: Final[tuple[tuple[re.Pattern[str], Callable[..., str]], ...]] = tuple(
    (re.compile(pattern), say)
    for pattern, say in (
        (
            rf"([A-Z][a-z ]+) ({_DAY}); that day does not count",
            lambda starts, day: (
                f"{_STARTS.get(starts, starts)}: {_day(day)};"
                " nid yw'r diwrnod hwnnw'n cyfrif"
            ),
        ),
        (
            rf"({_KINDS}) after ({_DAY}): ({_DAY})",
            lambda days, day, due: f"{_count(days)} ar ôl {_day(day)}: {_day(due)}",
        ),
        (
            rf"({_DAY}) is no working day, so the next one: ({_DAY})",
            lambda day, moved: (
                f"Nid yw {_day(day)} yn ddiwrnod gwaith, felly'r un nesaf:"
                f" {_day(moved)}"
            ),
        ),
        (
            r"No time was given, so the clock starts with the day",
            lambda: "Ni roddwyd amser, felly mae'r cloc yn dechrau gyda'r diwrnod",
        ),
        (
            rf"(\d+) hours? after ({_DAY} \d\d:\d\d): ({_DAY} \d\d:\d\d)",
            lambda hours, began, due: f"{hours} awr ar ôl {_day(began)}: {_day(due)}",
        ),
        (
            rf"The same date ({_KINDS}) on: ({_DAY})",
            lambda months, due: f"Yr un dyddiad {_count(months)} wedyn: {_day(due)}",
        ),
        (
            rf"({_KINDS}) on there is no day (\d+), so the month's last: ({_DAY})",
            lambda months, number, due: (
                f"{_count(months)} wedyn nid oes diwrnod {number},"
                f" felly'r un olaf o'r mis: {_day(due)}"
            ),
        ),
        (
            rf"([A-Z][a-z ]+) ({_DAY}); due the same day",
            lambda starts, day: (
                f"{_STARTS.get(starts, starts)}: {_day(day)}; i'w wneud yr un diwrnod"
            ),
        ),
        (
            rf"First received ({_DAY}); began again when clarified",
            lambda day: (
                f"Derbyniwyd gyntaf {_day(day)}; dechreuodd eto ar ôl ei egluro"
            ),
        ),
        (
            rf"Began again ({_DAY}); began again when clarified",
            lambda day: f"Dechreuodd eto {_day(day)}; ac eto ar ôl ei egluro",
        ),
        (
            rf"Extended ({_DAY}): (.+)",
            lambda day, why: f"Estynnwyd {_day(day)}: {_why(why)}",
        ),
        (
            rf"Paused from ({_DAY}) to ({_DAY})",
            lambda began, ended: f"Saib o {_day(began)} hyd {_day(ended)}",
        ),
        (
            rf"Paused ({_KINDS}), so ({_DAY})",
            lambda days, due: f"Saib o {_count(days)}, felly {_day(due)}",
        ),
        (
            rf"Paused (\d+) minutes, so ({_DAY} \d\d:\d\d)",
            lambda minutes, due: f"Saib o {minutes} munud, felly {_day(due)}",
        ),
        (
            rf"({_KINDS}) from ({_DAY}) to ({_DAY})",
            lambda days, first, due: f"{_count(days)} o {_day(first)} hyd {_day(due)}",
        ),
        (
            rf"({_KINDS}) not counted",
            lambda days: f"{_count(days)} heb eu cyfrif",
        ),
        (
            (
                r"(\d+ (?:bank holidays?|days? closed|days? paused)) not counted:"
                rf" ({_DAY}(?:, {_DAY})*)"
            ),
            lambda days, dates: f"{_count(days)} heb eu cyfrif: {_days(dates)}",
        ),
        (
            rf"({_KINDS}) counted, the last ({_DAY})",
            lambda days, due: f"{_count(days)} wedi'u cyfrif, yr olaf {_day(due)}",
        ),
        (
            r"Rule: (.+?) \((.+); edition (.+)\)",
            lambda words, source, edition: (
                f"Rheol: {_rule(words)}"
                f" ({_SOURCES.get(source, source)}; fersiwn {edition})"
            ),
        ),
        (
            rf"([A-Z][a-z ]+) ({_DAY} \d\d:\d\d)",
            lambda starts, began: f"{_STARTS.get(starts, starts)}: {_day(began)}",
        ),
    )
)
"""Each kind of line, and how it is said in Welsh."""
