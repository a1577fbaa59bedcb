"""Days as other systems write them."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from db.errors import FieldProblem

_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_BRITISH: Final = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?")
_WORDED: Final = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[- ]([A-Za-z]{3,10})\.?[- ,]+(\d{4}|\d{2})"
)
_MONTH_FIRST: Final = re.compile(
    r"([A-Za-z]{3,10})\.?[- ](\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\d{4})"
)
_PACKED: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL: Final = re.compile(r"\d{4,5}")
_YEARS: Final = range(1800, 2200)
"""Bare numbers that are a year alone, and no day."""
_SPREADSHEET_BEGAN: Final = date(1899, 12, 30).toordinal()
_MONTHS: Final = (
    (
        *("january", "february", "march", "april", "may", "june", "july"),
        *("august", "september", "october", "november", "december"),
    ),
    (
        *("ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin"),
        *("gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr"),
    ),
)
_SHORTEST_MONTH: Final = 3
_CENTURY: Final = 100


def read_day(field: str, text: str, today: date) -> date:
    """Return the day that *text* spells, its month in English or Welsh.

    Where both are figures, the day comes before the month.

    A year of two figures is the latest that is not after *today*; a bare number
    of four or five figures is a day as spreadsheets count them, unless it may be
    a year alone.

    Raises:
        FieldProblem: for *field*.
    """
    try:
        return _day(text.strip(), today)
    except ValueError as error:
        raise FieldProblem(field, "Write the date like 24/11/1980") from error


def _day(text: str, today: date) -> date:
    if match := _ISO.fullmatch(text) or _PACKED.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
        return date(year, month, day)
    if match := _BRITISH.fullmatch(text):
        return date(_year(match[3], today), int(match[2]), int(match[1]))
    if match := _WORDED.fullmatch(text):
        return date(_year(match[3], today), _month(match[2]), int(match[1]))
    if match := _MONTH_FIRST.fullmatch(text):
        return date(int(match[3]), _month(match[1]), int(match[2]))
    if _SERIAL.fullmatch(text) and int(text) not in _YEARS:
        return date.fromordinal(_SPREADSHEET_BEGAN + int(text))
    raise ValueError("no date")


def _month(text: str) -> int:
    if len(text) >= _SHORTEST_MONTH:
        for names in _MONTHS:
            for number, name in enumerate(names, 1):
                if name.startswith(text.casefold()):
                    return number
    raise ValueError("no month")


def _year(text: str, today: date) -> int:
    if len(text) > 2:  # noqa: PLR2004  a year of two figures
        return int(text)
    year = today.year // _CENTURY * _CENTURY + int(text)
    return year if year <= today.year else year - _CENTURY
