"""Days and times as people say them at a counter: "fri", "20/11", "tomorrow 10:30".

The reverse of `db.domain.spoken`. All of it is in United Kingdom time, and about
a *now* that is passed in.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from db.clock import LONDON, uk_date

END_OF_DAY: Final = time(17)
"""What "tomorrow" alone promises: by the end of the working day."""
_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_NEAR: Final = {
    "today": 0,
    "t": 0,
    "heddiw": 0,
    "yesterday": -1,
    "y": -1,
    "ddoe": -1,
    "tomorrow": 1,
    "tom": 1,
    "tmrw": 1,
    "yfory": 1,
}
_SLASHED: Final = re.compile(r"(\d{1,2})[/.\-](\d{1,2})(?:[/.\-](\d{4}|\d{2}))?")
_NAMED: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})(?: (\d{4}))?")
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?")
_TIME_LAST: Final = re.compile(
    r"(?:^|\s)(?:at |by )?(noon|\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)|\d{1,2}[:.]\d{2}|"
    r"\d{1,2})$"
)
_IN: Final = re.compile(r"in (\d{1,3}) ?(h|hours?|m|min|mins|minutes?)")
_FIRST_BARE_HOUR: Final = 7
_NOON: Final = 12
_WEEK: Final = 7
_CENTURY: Final = 2000


def said_day(text: str, today: date, *, future: bool = False) -> date | None:
    """Return the day that *text* names, or None if it names none.

    A weekday is the last one that was, or with *future* the next to come; a
    day without its year is the nearest on that side of *today*.
    """
    said = " ".join(text.casefold().replace(",", " ").split())
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    weekday = _weekday(said)
    if weekday is not None:
        if future:
            return today + timedelta(days=(weekday - today.weekday()) % _WEEK)
        return today - timedelta(days=(today.weekday() - weekday) % _WEEK)
    try:
        return _written_day(said, today, future=future)
    except ValueError:
        return None


def said_moment(text: str, now: datetime) -> datetime | None:
    """Return the instant to come that *text* names, in UTC; None if it names none.

    Without a day it is the next such time; without a time the end of the
    working day. An hour from 1 to 6 alone is in the afternoon.
    """
    said = " ".join(text.casefold().replace(",", " ").split())
    if found := _IN.fullmatch(said):
        amount = int(found[1])
        hours = found[2].startswith("h")
        return now + (timedelta(hours=amount) if hours else timedelta(minutes=amount))
    today, at, day = uk_date(now), END_OF_DAY, said
    clock = _TIME_LAST.search(said)
    if clock and said_day(said, today, future=True) is None:
        read = _time(clock[1])
        if read is None:
            return None
        at, day = read, said[: clock.start()].strip().removeprefix("on ")
    if not day:
        moment = datetime.combine(today, at, LONDON)
        return _utc(moment if moment > now else moment + timedelta(days=1))
    on = said_day(day, today, future=True)
    if on is None:
        return None
    moment = datetime.combine(on, at, LONDON)
    if moment <= now and _weekday(day) is not None:
        moment += timedelta(days=_WEEK)
    return _utc(moment)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def _weekday(said: str) -> int | None:
    short = said[:3]
    full = ("day", "sday", "nesday", "rsday", "urday")
    if short in _DAYS and (len(said) <= len("thurs") or said.endswith(full)):
        return _DAYS.index(short)
    return None


def _written_day(said: str, today: date, *, future: bool) -> date | None:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", said):
        return date.fromisoformat(said)
    words = re.sub(r"^[a-z]{3,9} (?=\d)", "", said)
    found = _SLASHED.fullmatch(words)
    if found:
        day, month, year = int(found[1]), int(found[2]), found[3]
    else:
        found = _NAMED.fullmatch(words)
        if found is None or found[2][:3] not in _MONTHS:
            return None
        day, month, year = int(found[1]), _MONTHS.index(found[2][:3]) + 1, found[3]
    if year:
        full = int(year)
        return date(full if full > _CENTURY // 2 else full + _CENTURY, month, day)
    near = date(today.year, month, day)
    if future and near < today:
        return date(today.year + 1, month, day)
    if not future and near > today:
        return date(today.year - 1, month, day)
    return near


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
