"""Dates and times as people say them, in English and in Welsh.

They are words about *now*, so that the caller passes it in; all of them are in
United Kingdom time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from db.clock import LONDON, uk_date
from db.domain.working_days import Calendar, working_days_between

WELSH: Final = "cy"


@dataclass(frozen=True, slots=True)
class _Words:
    days: tuple[str, ...]
    months: tuple[str, ...]
    today: str
    tomorrow: str
    yesterday: str
    due: str
    overdue_one: str
    overdue: str
    working_day: str
    working_days: str


_ENGLISH_WORDS: Final = _Words(
    days=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=(
        *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
        *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    ),
    today="today",
    tomorrow="tomorrow",
    yesterday="yesterday",
    due="due {}",
    overdue_one="overdue 1 day",
    overdue="overdue {} days",
    working_day="{} working day",
    working_days="{} working days",
)
_WELSH_WORDS: Final = _Words(
    days=("Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul"),
    months=(
        *("Ion", "Chwe", "Maw", "Ebr", "Mai", "Meh"),
        *("Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"),
    ),
    today="heddiw",
    tomorrow="yfory",
    yesterday="ddoe",
    due="erbyn {}",
    overdue_one="1 diwrnod yn hwyr",
    overdue="{} yn hwyr",
    working_day="{} diwrnod gwaith",
    working_days="{} gwaith",
)
_LONG_MONTHS: Final = {
    "en": (
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    ),
    WELSH: (
        *("Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf"),
        *("Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"),
    ),
}
_LONG_DAYS: Final = {
    "en": (
        *("Monday", "Tuesday", "Wednesday", "Thursday"),
        *("Friday", "Saturday", "Sunday"),
    ),
    WELSH: (
        *("dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau"),
        *("dydd Gwener", "dydd Sadwrn", "dydd Sul"),
    ),
}
_TWO: Final = 2


def spoken_day(day: date, today: date, language: str = "en") -> str:
    """Return *day* as "today", "Tue 24 Nov", with the year if it is another."""
    words = _words(language)
    near = {-1: words.yesterday, 0: words.today, 1: words.tomorrow}
    return near.get((day - today).days) or _short(day, today, words)


def spoken_moment(moment: datetime, now: datetime, language: str = "en") -> str:
    """Return *moment* as "today 10:42" or "Tue 24 Nov 09:00" (both zone-aware)."""
    day = spoken_day(uk_date(moment), uk_date(now), language)
    return f"{day} {moment.astimezone(LONDON):%H:%M}"


def spoken_due(day: date, today: date, calendar: Calendar, language: str = "en") -> str:
    """Return "due Tue 24 Nov, 2 working days", "due tomorrow", "overdue 1 day".

    Days overdue are all days; days to come are working days after today.
    """
    words = _words(language)
    late = (today - day).days
    if late == 1:
        return words.overdue_one
    if late > 0:
        return words.overdue.format(_count(late, language))
    due = words.due.format(spoken_day(day, today, language))
    left = working_days_between(today, day, calendar) if late < -1 else 0
    if not left:
        return due
    if left == 1:
        return f"{due}, {words.working_day.format(left)}"
    return f"{due}, {words.working_days.format(_count(left, language))}"


def spoken_date(day: date, language: str = "en", *, weekday: bool = False) -> str:
    """Return *day* as a letter has it: "24 November 2026", in Welsh "Tachwedd"."""
    month = _LONG_MONTHS[_known(language)][day.month - 1]
    date_ = f"{day.day} {month} {day.year}"
    if not weekday:
        return date_
    return f"{_LONG_DAYS[_known(language)][day.weekday()]} {date_}"


def short_date(day: date, language: str = "en") -> str:
    """Return *day* as "Tue 24 Nov 2026", whatever year it is now."""
    return f"{_without_year(day, _words(language))} {day.year}"


def _short(day: date, today: date, words: _Words) -> str:
    spoken = _without_year(day, words)
    return spoken if day.year == today.year else f"{spoken} {day.year}"


def _without_year(day: date, words: _Words) -> str:
    return f"{words.days[day.weekday()]} {day.day} {words.months[day.month - 1]}"


def _count(days: int, language: str) -> str:
    """Return a number of days, two or more; Welsh softens the word after two."""
    if _known(language) != WELSH:
        return str(days)
    return f"{days} ddiwrnod" if days == _TWO else f"{days} diwrnod"


def _known(language: str) -> str:
    """Return the language whose words are used: Welsh, else English."""
    return WELSH if language.startswith(WELSH) else "en"


def _words(language: str) -> _Words:
    return _WELSH_WORDS if _known(language) == WELSH else _ENGLISH_WORDS
