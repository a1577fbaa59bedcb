"""The day a letter bears, the days counted from it, and when it arrives.

A letter is dated when it is released and not when it was written: a promise
counted from a draft would be broken before it left.

Sources: GOV.UK Notify (notifications-utils ``letter_timings``: cut-off, printing
on the next working day, days in transit); Royal Mail (first class also comes on
Saturdays).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum, auto
from typing import Final

from db.clock import LONDON
from db.domain.letters.brackets import key_of
from db.domain.letters.values import Value
from db.domain.working_days import (
    DAY,
    SATURDAY,
    Calendar,
    next_working_day,
    working_days_after,
)

CUT_OFF: Final = time(17, 30)
MOST_DAYS: Final = 366
_COUNTED: Final = re.compile(r"(\d{1,3})(working)?days?fromtoday")


class Postage(StrEnum):
    """What it costs to send, by how long it takes."""

    FIRST = auto()
    SECOND = auto()
    ECONOMY = auto()


TRANSIT_DAYS: Final = {
    Postage.FIRST: (1, 2),
    Postage.SECOND: (3, 4),
    Postage.ECONOMY: (3, 6),
}
"""The fewest and the most days from the day of printing to the doormat."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """When a letter is printed, and between which days it arrives."""

    printed_on: date
    earliest: date
    latest: date


def is_counted(name: str) -> bool:
    """Return whether a placeholder is a day that is counted from the letter's own.

    Like ``((14 days from today))`` or ``((10 working days from today))``.
    """
    found = _COUNTED.fullmatch(key_of(name))
    return found is not None and int(found[1]) <= MOST_DAYS


def counted_days(
    names: Iterable[str], released_on: date, calendar: Calendar
) -> dict[str, Value]:
    """Return the day of release and those that *names* count from it.

    Days counted plainly are those of the calendar, the last of them being the
    day; working days are counted as deadlines are.
    """
    days: dict[str, Value] = {"today": released_on}
    for name in names:
        found = _COUNTED.fullmatch(key_of(name))
        if found is None or int(found[1]) > MOST_DAYS:
            continue
        number = int(found[1])
        days[name] = (
            working_days_after(released_on, number, calendar)
            if found[2]
            else released_on + timedelta(days=number)
        )
    return days


def released_on(now: datetime) -> date:
    """Return the day a letter bears that is released *now* (zone-aware)."""
    return now.astimezone(LONDON).date()


def cut_off_after(released_at: datetime, calendar: Calendar) -> datetime:
    """Return the first cut-off after a release: 17:30 of a working day, UK time."""
    here = released_at.astimezone(LONDON)
    day = here.date()
    if here.time() >= CUT_OFF or not calendar.is_working_day(day):
        day = next_working_day(day + DAY, calendar)
    return datetime.combine(day, CUT_OFF, LONDON)


def arrival(
    released_at: datetime,
    postage: Postage,
    calendar: Calendar,
    *,
    same_day: bool = False,
) -> Arrival:
    """Return when a letter that is released then arrives, at the likeliest.

    Args:
        released_at: zone-aware.
        postage: how it is sent.
        calendar: a bank holiday brings no post.
        same_day: whether it is printed on the day of its cut-off, and not on the
            working day after.
    """
    printed = cut_off_after(released_at, calendar).date()
    if not same_day:
        printed = next_working_day(printed + DAY, calendar)
    fewest, most = TRANSIT_DAYS[postage]
    saturdays = postage is Postage.FIRST
    return Arrival(
        printed,
        _post_days_after(printed, fewest, calendar, saturdays=saturdays),
        _post_days_after(printed, most, calendar, saturdays=saturdays),
    )


def _post_days_after(day: date, n: int, calendar: Calendar, *, saturdays: bool) -> date:
    """Return the *n*-th day after *day* on which such post comes."""
    while n:
        day += DAY
        comes = calendar.is_working_day(day) or (
            saturdays
            and day.weekday() == SATURDAY
            and not calendar.is_bank_holiday(day)
        )
        n -= comes
    return day
