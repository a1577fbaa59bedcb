"""How many days in a row somebody could not do their work.

The day of the accident never counts; weekends, days off and holidays do.

Source: RIDDOR 2013, regulation 2(1) ("consecutive days"), 4(2) and 12(1)(b).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from db.domain.deadlines import absence_over
from db.domain.incidents.facts import Absence
from db.domain.working_days import DAY, Calendar

OVER_THREE: Final = 3
OVER_SEVEN: Final = 7
ENGLAND: Final = Calendar()


@dataclass(frozen=True, slots=True)
class Spell:
    """A row of days without a day of work in it; both ends count."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def over(self, days: int) -> date | None:
        """Return the day on which it had lasted over *days*, None if it never did."""
        reached = absence_over(self.first - DAY, days)
        return reached if reached <= self.last else None


def spells(
    accident: date,
    absences: Iterable[Absence],
    today: date,
    calendar: Calendar = ENGLAND,
) -> tuple[Spell, ...]:
    """Return the rows of days that *absences* make, in order.

    Absences that overlap, touch, or have only days off between them are one
    row: nobody was back at work in between. One that goes on counts up to
    *today*; one that was entered with its last day counts up to that day.
    """
    found: list[Spell] = []
    for absence in sorted(absences, key=lambda each: each.first):
        first = max(absence.first, accident + DAY)
        last = absence.last or today
        if last < first:
            continue
        if found and _no_work_between(found[-1].last, first, calendar):
            found[-1] = Spell(found[-1].first, max(found[-1].last, last))
        else:
            found.append(Spell(first, last))
    return tuple(found)


def longest(rows: Iterable[Spell]) -> Spell | None:
    """Return the longest of *rows*, the earliest of those; None if there is none."""
    return max(rows, key=lambda row: row.days, default=None)


def _no_work_between(last: date, first: date, calendar: Calendar) -> bool:
    """Return whether no working day lies between two days."""
    day = last + DAY
    while day < first:
        if calendar.is_working_day(day):
            return False
        day += DAY
    return True
