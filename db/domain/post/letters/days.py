"""The day that is written on a letter, in English or Welsh.

Sources: BS ISO 8601-1 and Government Digital Service, "Style guide" (dates);
Welsh Government, "Arddulliadur" (dates and the months' mutations in Welsh).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from db.domain.names import fold
from db.domain.post.letters.lines import Letter, Line, Spot

_ENGLISH: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WELSH: Final = (
    *(("ionawr",), ("chwefror", "chwefrol"), ("mawrth", "fawrth"), ("ebrill",)),
    *(("mai", "fai"), ("mehefin", "fehefin"), ("gorffennaf", "orffennaf")),
    *(("awst",), ("medi", "fedi"), ("hydref",)),
    *(("tachwedd", "dachwedd"), ("rhagfyr", "ragfyr")),
)
_SHORT: Final = 3


def _months() -> Mapping[str, int]:
    found: dict[str, int] = {"sept": 9}
    for number, (english, welsh) in enumerate(zip(_ENGLISH, _WELSH, strict=True), 1):
        found[english] = found[english[:_SHORT]] = number
        found.update(dict.fromkeys(welsh, number))
    return MappingProxyType(found)


_MONTHS: Final = _months()
_NAME: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ORDINAL: Final = r"(?:\s?(?:st|nd|rd|th|af|il|ydd|fed|eg|ain|ed))?"
_DAY_FIRST: Final = re.compile(
    rf"(?<![\d/.])(\d{{1,2}}){_ORDINAL}\s*(?:of|o|mis|o fis)?\s*({_NAME})\b[\s.,]*"
    r"(\d{4})?(?!\d)",
    re.IGNORECASE,
)
_MONTH_FIRST: Final = re.compile(
    rf"\b({_NAME})\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})(?!\d)", re.IGNORECASE
)
_FIGURES: Final = re.compile(
    r"(?<![\d/.\-])(\d{1,2})\s?([/.\-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/])"
)
_ISO: Final = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_LABEL: Final = re.compile(
    r"^(?:letter )?(?:date|dated|dyddiad|dyddiedig|date of letter|dyddiad y llythyr)"
    r"(?! of birth| geni)\b",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(
    r"birth|born|d\.?o\.?b|geni|ganwyd|tenancy|expir|until|hyd|moved|visit|since|"
    r"from|due|hearing|appointment",
    re.IGNORECASE,
)
_OLDEST: Final = timedelta(days=500)
_HEAD: Final = 450
_LETTERS_BESIDE: Final = 14
"""A line of a date may also name a weekday or a town; no more."""
_CENTURY, _PIVOT = 100, 70


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day in a line, and between which letters of it."""

    day: date
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dated:
    """The day on a letter.

    Attributes:
        sure: whether it stands where the day of a letter does.
    """

    day: date
    sure: bool
    spots: tuple[Spot, ...]
    page: int


def days_in(line: Line) -> Iterator[DayFound]:
    """Give the days that stand in a line, from the left."""
    found: list[DayFound] = []
    for match in _DAY_FIRST.finditer(line.text):
        if match[3]:
            found += _made(match, int(match[3]), _month(match[2]), int(match[1]))
    for match in _MONTH_FIRST.finditer(line.text):
        found += _made(match, int(match[3]), _month(match[1]), int(match[2]))
    for match in _FIGURES.finditer(line.text):
        found += _made(match, _year(match[4]), int(match[3]), int(match[1]))
    for match in _ISO.finditer(line.text):
        found += _made(match, int(match[1]), int(match[2]), int(match[3]))
    yield from sorted(found, key=lambda each: each.start)


def dated(letter: Letter, received_on: date) -> Dated | None:
    """Return the day on *letter*; None where none stands on it.

    Days after it came, or long before, are not its own.
    """
    lines = letter.first_page()
    standing = [
        (line, each)
        for line in lines
        for each in days_in(line)
        if received_on - _OLDEST <= each.day <= received_on
    ]
    labelled = [pair for pair in standing if _is_labelled(pair[0], lines)]
    alone = [pair for pair in standing if _is_alone(*pair)]
    head = [pair for pair in alone if pair[0].top < _HEAD]
    for chosen in (labelled, head, alone):
        if chosen:
            return _dated(chosen, sure=len({each.day for _, each in chosen}) == 1)
    others = [pair for pair in standing if not _OTHER.search(pair[0].text)]
    return _dated(others, sure=False) if others else None


def _dated(pairs: list[tuple[Line, DayFound]], *, sure: bool) -> Dated:
    line, each = pairs[0]
    return Dated(each.day, sure, line.at(each.start, each.end), line.page)


def _is_labelled(line: Line, lines: tuple[Line, ...]) -> bool:
    if _LABEL.match(line.text) and not _OTHER.search(line.text):
        return True
    before = [each for each in lines if each.row == line.row and each is not line]
    return any(_LABEL.fullmatch(each.text.rstrip(" :.")) is not None for each in before)


def _is_alone(line: Line, each: DayFound) -> bool:
    rest = line.text[: each.start] + line.text[each.end :]
    beside = fold(rest)
    return len(beside) <= _LETTERS_BESIDE and not _OTHER.search(rest)


def _month(word: str) -> int:
    return _MONTHS[word.lower()]


def _year(figures: str) -> int:
    year = int(figures)
    if year >= _CENTURY:
        return year
    return 2000 + year if year < _PIVOT else 1900 + year


def _made(match: re.Match[str], year: int, month: int, day: int) -> Iterable[DayFound]:
    try:
        made = date(year, month, day)
    except ValueError:
        return []
    return [DayFound(made, match.start(), match.end())]
