"""Until when a letter of a run can still be taken out.

Source: GOV.UK Notify (letters are printed after 5:30pm, and can be cancelled
until then).
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Final

from db.clock import LONDON
from db.domain.working_days import Calendar

CUT_OFF: Final = time(17, 30)


def next_cut_off(now: datetime, calendar: Calendar, at: time = CUT_OFF) -> datetime:
    """Return the next time that the post is taken away: *at*, on a working day.

    *now* is zone-aware; *at* is UK time.
    """
    here = now.astimezone(LONDON)
    day = here.date()
    if here.time() >= at or not calendar.is_working_day(day):
        day += timedelta(days=1)
        while not calendar.is_working_day(day):
            day += timedelta(days=1)
    return datetime.combine(day, at, LONDON)
