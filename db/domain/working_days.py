"""Working days: which days count, and how many lie between two days.

A day is told to be a bank holiday by its date alone. Names of holidays differ
between sources and years, and days proclaimed late reach a library late, so
that an administrator can add and take out days.

Sources: Banking and Financial Dealings Act 1971, Schedule 1; GOV.UK, "UK bank
holidays".
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from db.errors import ClerkError

DAY: Final = timedelta(days=1)
SATURDAY: Final = 5
MONTHS: Final = 12
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2200


class Nation(StrEnum):
    """A part of the United Kingdom with bank holidays of its own."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"


_SUBDIVISIONS: Final = {
    Nation.ENGLAND: "ENG",
    Nation.WALES: "WLS",
    Nation.SCOTLAND: "SCT",
    Nation.NORTHERN_IRELAND: "NIR",
}


@lru_cache(maxsize=512)
def bank_holidays(nation: Nation, year: int) -> frozenset[date]:
    """Return the dates of *nation*'s bank holidays in *year*, weekends included.

    The library is asked for one nation at a time: without one it leaves out
    Easter Monday and the August bank holiday.
    """
    import holidays  # noqa: PLC0415 - takes 0.4 s, which the first window can't wait

    subdivision = _SUBDIVISIONS[nation]
    return frozenset(holidays.country_holidays("GB", subdivision, year).keys())


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days on which an office works.

    Attributes:
        nations: a bank holiday in any of them is no working day.
        added: bank holidays that were proclaimed late.
        removed: days that are listed as bank holidays and are none.
        closures: days on which this office alone is closed. They move the
            promises of the office and no period that the law sets.
    """

    nations: frozenset[Nation] = frozenset({Nation.ENGLAND})
    added: frozenset[date] = frozenset()
    removed: frozenset[date] = frozenset()
    closures: frozenset[date] = frozenset()

    def is_weekend(self, day: date) -> bool:
        """Return whether *day* is a Saturday or a Sunday."""
        return day.weekday() >= SATURDAY

    def is_bank_holiday(self, day: date) -> bool:
        """Return whether *day* is a bank holiday, be it at a weekend or not."""
        if day in self.added:
            return True
        return day not in self.removed and any(
            day in bank_holidays(nation, day.year) for nation in self.nations
        )

    def is_working_day(self, day: date) -> bool:
        """Return whether *day* counts."""
        return not (
            self.is_weekend(day) or day in self.closures or self.is_bank_holiday(day)
        )

    def anywhere_in_the_uk(self) -> Calendar:
        """Return the same with the bank holidays of all four nations."""
        return Calendar(frozenset(Nation), self.added, self.removed, self.closures)

    def without_closures(self) -> Calendar:
        """Return the same with the office open on every day that the law counts."""
        return Calendar(self.nations, self.added, self.removed)


def calendar_for(nation: str) -> Calendar:
    """Return the calendar of *nation*, like ``england``, or of the whole ``uk``.

    Raises:
        ClerkError: for any other word.
    """
    if nation == "uk":
        return Calendar(frozenset(Nation))
    try:
        return Calendar(frozenset({Nation(nation)}))
    except ValueError:
        names = ", ".join((*Nation, "uk"))
        raise ClerkError(f"Choose a nation from these: {names}") from None


def working_days_after(day: date, n: int, calendar: Calendar) -> date:
    """Return the *n*-th working day following *day*; *day* itself never counts.

    No days after a day is that day, be it a working day or not.
    """
    for _ in range(n):
        day = next_working_day(day + DAY, calendar)
    return day


def next_working_day(day: date, calendar: Calendar) -> date:
    """Return *day* if it is a working day, else the first one after it."""
    check_reach(day)
    while not calendar.is_working_day(day):
        day += DAY
    return day


def working_days_between(start: date, end: date, calendar: Calendar) -> int:
    """Return how many working days follow *start* up to *end*, *end* included.

    Nought if *end* is not after *start*.
    """
    days = range(1, (end - start).days + 1)
    return sum(calendar.is_working_day(start + timedelta(days=n)) for n in days)


def months_after(day: date, months: int) -> date:
    """Return the same date *months* on, or the last day of a shorter month.

    Beyond the year 9999, which somebody may type, it is the last day of that.
    """
    years, month = divmod(day.month - 1 + months, MONTHS)
    if day.year + years > MAXYEAR:
        return date.max
    longest = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, longest))


def check_reach(day: date) -> None:
    """Raise ClerkError for a year in which nobody knows the bank holidays."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ClerkError(f"Enter a date between {FIRST_YEAR} and {LAST_YEAR}")
