"""The tour's own time: the machine's, and ahead of it where a story needs days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from db.clock import LONDON, Clock, system_clock, uk_date
from db.domain.working_days import Calendar, working_days_after

OFFICE_OPENS = time(9, 10)


@dataclass
class MovingClock:
    """A clock that goes on by itself, and can be put forward; never back.

    Attributes:
        ahead: by how much it is ahead of the machine's.
    """

    source: Clock = system_clock
    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        """Return the present instant of the story, in UTC."""
        return self.source() + self.ahead

    def go_to(self, moment: datetime) -> None:
        """Let it be *moment* (zone-aware), if that is still to come."""
        self.ahead += max(moment - self(), timedelta())

    def next_morning(self) -> datetime:
        """Let it be the next working day's morning, and return it."""
        day = working_days_after(uk_date(self()), 1, Calendar())
        morning = datetime.combine(day, OFFICE_OPENS, tzinfo=LONDON).astimezone(UTC)
        self.go_to(morning)
        return morning
