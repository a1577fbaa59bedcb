"""Days and hours at which an office works, counted back from today."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Final

from db.clock import LONDON
from desktop.demo.sheets import instant

_YEARS_OPEN: Final = 12
_SATURDAY: Final = 5
_OPENS: Final = 9 * 60
_MINUTES: Final = 8 * 60
_DAY: Final = 86_400_000_000
_MINUTE: Final = 60_000_000


class Calendar:
    """The council's days up to *today*.

    Attributes:
        opened: when its records begin; twelve years back.
    """

    def __init__(self, today: date) -> None:
        self.today = today
        self.opened = datetime(today.year - _YEARS_OPEN, 1, 1, tzinfo=UTC)
        self._midnight = instant(
            datetime.combine(today, time(), tzinfo=LONDON).astimezone(UTC)
        )

    def day_before(self, random: Random, days: int) -> date:
        """Return a day in the last *days*, never today."""
        return self.today - timedelta(days=random.randint(1, days))

    def working_day_before(self, random: Random, days: int) -> date:
        """Return a weekday in the last *days*; lately is likelier."""
        back = 1 + int(days * random.random() ** 1.7)
        return weekday(self.today - timedelta(days=back))

    def working_instant(self, random: Random, on: date) -> int:
        """Return an instant in office hours on a day, as the store keeps it."""
        minutes = _OPENS + random.randrange(_MINUTES)
        return self.at(on, minutes)

    def at(self, on: date, minutes: int) -> int:
        """Return the instant that many minutes into a day.

        Summer time is not looked at: an hour matters to nobody here.
        """
        return self._midnight + (on - self.today).days * _DAY + minutes * _MINUTE

    def day_of(self, at: int) -> date:
        """Return the day on which *at* fell."""
        return self.today + timedelta(days=(at - self._midnight) // _DAY)


def weekday(on: date) -> date:
    """Return *on*, or the Friday before a weekend."""
    return on - timedelta(days=max(0, on.weekday() - _SATURDAY + 1))


def working_days_on(on: date, days: int) -> date:
    """Return the weekday that lies *days* weekdays after *on*."""
    weeks, left = divmod(days, _SATURDAY)
    later = on + timedelta(weeks=weeks)
    while left:
        later += timedelta(days=1)
        left -= later.weekday() < _SATURDAY
    while later.weekday() >= _SATURDAY:
        later += timedelta(days=1)
    return later
