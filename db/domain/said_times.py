"""Moments to come as people say them at a counter: "tomorrow 10:30", "fri 3pm".

The reverse of `db.domain.spoken`. All of it is in United Kingdom time, and about
a *now* that is passed in. Days alone are read by `db.domain.typed_days`.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from db.clock import LONDON, uk_date
from db.domain.typed_days import read_day

END_OF_DAY: Final = time(17)
"""What "tomorrow" alone promises: by the end of the working day."""
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?")
_TIME_LAST: Final = re.compile(
    r"(?:^|\s)(?:at |by )?(noon|\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)|\d{1,2}[:.]\d{2}|"
    r"\d{1,2})$"
)
_IN: Final = re.compile(r"in (\d{1,3}) ?(h|hours?|m|min|mins|minutes?)")
_FIRST_BARE_HOUR: Final = 7
_NOON: Final = 12


def said_moment(text: str, now: datetime) -> datetime | None:
    """Return the instant to come that *text* names, in UTC; None if it names none.

    Without a day it is the next such time; without a time the end of the
    working day. An hour from 1 to 6 alone is in the afternoon.
    """
    said = " ".join(text.casefold().replace(",", " ").split())
    if not said:
        return None
    if found := _IN.fullmatch(said):
        amount = int(found[1])
        hours = found[2].startswith("h")
        return now + (timedelta(hours=amount) if hours else timedelta(minutes=amount))
    day, at = _split(said, uk_date(now))
    if at is None:
        return None
    if not day:
        moment = datetime.combine(uk_date(now), at, LONDON)
        return _utc(moment if moment > now else moment + timedelta(days=1))
    return _on(day, at, now)


def _split(said: str, today: date) -> tuple[str, time | None]:
    """Return the words of the day and the time; no time for what no clock shows."""
    clock = _TIME_LAST.search(said)
    whole = read_day(said, today, ahead=True) is not None
    if clock is None:
        return said, END_OF_DAY
    left = said[: clock.start()].strip().removeprefix("on ")
    if whole and (not left or read_day(left, today, ahead=True) is None):
        return said, END_OF_DAY
    return left, _time(clock[1])


def _on(day: str, at: time, now: datetime) -> datetime | None:
    """Return that time on the day; on today where a weekday may still be today."""
    today = uk_date(now)
    on = read_day(day, today, ahead=True)
    if on is None:
        return None
    early = datetime.combine(today, at, LONDON)
    if read_day(day, today) == today and early > now:
        return _utc(early)
    return _utc(datetime.combine(on, at, LONDON))


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def _time(said: str) -> time | None:
    found = _CLOCK.fullmatch(said)
    if found is None:  # the one time without figures is noon
        return time(_NOON)
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    elif found[2] is None and 1 <= hour < _FIRST_BARE_HOUR:
        hour += _NOON
    try:
        return time(hour, minute)
    except ValueError:
        return None
