"""By when a report must be there, and the days that decide it.

Source: RIDDOR 2013, Schedule 1, paragraph 1(1), and regulations 4(2), 6(3), 11.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from db.domain.deadlines import deadline
from db.domain.working_days import months_after

GAS_DAYS: Final = 14
YEAR: Final = 12


def within_ten_days(happened_on: date) -> date:
    """Return the last day for the report of an accident or an occurrence."""
    return _day(deadline("riddor-10", happened_on).due)


def within_fifteen_days(happened_on: date) -> date:
    """Return the last day for the report of an absence of over seven days."""
    return _day(deadline("riddor-15", happened_on).due)


def within_fourteen_days(learned_on: date) -> date:
    """Return the last day for a report about gas. Source: regulation 11(1), (2)."""
    return learned_on + timedelta(days=GAS_DAYS)


def within_a_year(happened_on: date, died_on: date) -> bool:
    """Return whether a death came within one year of the accident's date.

    The same date a year on is within it; a year from 29 February ends on the 28th.
    """
    return died_on <= months_after(happened_on, YEAR)


def _day(due: date) -> date:
    """Return *due*, which is a day, as these clocks count days."""
    return date(due.year, due.month, due.day)
