"""A clock in hours that ends at midnight misleads nobody about its day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from db.clock import LONDON
from db.domain.clocks import ClockEvent, Happening, reckon
from db.domain.deadline_rules import RULES
from desktop.casework.wording import limit_words

HAZARD = RULES["awaab-emergency"]


def ends_at(hour: int, minute: int) -> tuple[datetime, str, str]:
    """Return when a clock of 24 hours ends that began then, and how it is said."""
    begun = datetime(2026, 11, 20, hour, minute, tzinfo=LONDON)
    stood = reckon(HAZARD, [Happening(ClockEvent.STARTED, begun)])
    now = begun + timedelta(minutes=1)
    case = limit_words(stood.due_at, stood.due_on, now, in_hours=True)
    queue = limit_words(stood.due_at, None, now)
    return stood.due_at.astimezone(LONDON), case, queue


def test_midnight_belongs_to_the_day_that_it_ends() -> None:
    # Begun on Friday at midnight: out with the end of Friday.
    ends, case, queue = ends_at(0, 0)
    assert (ends.day, ends.hour) == (21, 0)
    assert (case, queue) == ("Due today, at midnight", "Due today")


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [(0, 30, "tomorrow 00:30"), (0, 1, "tomorrow 00:01"), (23, 58, "tomorrow 23:58")],
)
def test_any_other_minute_says_its_time(hour: int, minute: int, said: str) -> None:
    _, case, queue = ends_at(hour, minute)
    assert case == queue == f"Due {said}"


def test_a_minute_after_midnight_it_is_late() -> None:
    due = datetime(2026, 11, 21, 0, 0, tzinfo=LONDON)
    late = limit_words(due, None, due + timedelta(minutes=1), in_hours=True)
    assert late.startswith("Overdue")


def test_what_is_overdue_by_minutes_says_no_hour() -> None:
    due = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    said = [
        limit_words(due, None, due + timedelta(minutes=minutes), in_hours=True)
        for minutes in (0, 5, 59, 60, 119, 120)
    ]
    assert said == [
        *["Overdue, less than an hour"] * 3,
        *["Overdue 1 hour"] * 2,
        "Overdue 2 hours",
    ]
