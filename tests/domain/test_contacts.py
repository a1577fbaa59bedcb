"""Contacts: only the one in front is timed, and outcomes keep their word."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain import catalogue
from db.domain.contacts import (
    AVOIDABLE_NAMES,
    CHANNEL_NAMES,
    OUTCOME_NAMES,
    RESOLVING,
    URGENCY_NAMES,
    AvoidableReason,
    Channel,
    Outcome,
    Period,
    Urgency,
    check_corrected_seconds,
    check_outcome,
    first_contact_resolved,
    handled_seconds,
)
from db.errors import FieldProblem

NOW = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


def at(seconds: int) -> datetime:
    return NOW + timedelta(seconds=seconds)


seconds = st.integers(-3600, 3600)


def test_time_parked_is_not_counted() -> None:
    periods = [Period(at(0), at(60)), Period(at(300), at(330)), Period(at(400))]
    assert handled_seconds(periods, at(410)) == 60 + 30 + 10
    assert handled_seconds([], NOW) == 0


def test_overlaps_count_once_and_a_clock_put_back_counts_for_nothing() -> None:
    periods = [Period(at(0), at(60)), Period(at(30), at(90)), Period(at(10), at(20))]
    assert handled_seconds(periods, at(100)) == 90
    assert handled_seconds([Period(at(60), at(0)), Period(at(60), at(65))], NOW) == 5


def test_the_hour_that_comes_twice_is_two_hours() -> None:
    london = ZoneInfo("Europe/London")
    start = datetime(2026, 10, 25, 0, 30, tzinfo=london)
    end = datetime(2026, 10, 25, 2, 30, tzinfo=london)
    assert handled_seconds([Period(start, end)], NOW) == 3 * 3600


@given(st.lists(st.tuples(seconds, seconds)), seconds)
def test_handled_time_is_never_more_than_the_time_there_was(
    spans: list[tuple[int, int]], now: int
) -> None:
    periods = [Period(at(start), at(end)) for start, end in spans]
    covered = {
        second for start, end in spans for second in range(start, max(start, end))
    }
    assert handled_seconds(periods, at(now)) == len(covered)


def test_a_corrected_time_is_possible_and_explained() -> None:
    check_corrected_seconds(0, "Forgot to stop")
    with pytest.raises(FieldProblem, match="12 hours"):
        check_corrected_seconds(12 * 3600 + 1, "x")
    with pytest.raises(FieldProblem, match="12 hours"):
        check_corrected_seconds(-1, "x")
    with pytest.raises(FieldProblem, match="why the time"):
        check_corrected_seconds(1, " ")


@pytest.mark.parametrize(
    ("outcome", "field"),
    [
        (Outcome.REFERRED, "team"),
        (Outcome.DUPLICATE, "duplicate_of"),
        (Outcome.CALL_BACK, "call_back_at"),
    ],
)
def test_an_outcome_comes_with_what_it_promises(outcome: Outcome, field: str) -> None:
    with pytest.raises(FieldProblem) as caught:
        check_outcome(outcome, now=NOW)
    assert caught.value.field == field
    check_outcome(outcome, team=1, duplicate_of=2, call_back_at=at(1), now=NOW)


def test_a_call_back_is_still_to_come() -> None:
    with pytest.raises(FieldProblem, match="still to come"):
        check_outcome(Outcome.CALL_BACK, call_back_at=NOW, now=NOW)
    check_outcome(Outcome.ANSWERED, now=NOW)


CLOSED = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("outcome", "repeats", "today", "resolved"),
    [
        (Outcome.ANSWERED, [], date(2026, 3, 16), True),
        (Outcome.SELF_SERVE, [], date(2026, 3, 16), True),
        (Outcome.ANSWERED, [], date(2026, 3, 15), None),
        (Outcome.ANSWERED, [date(2026, 3, 15)], date(2026, 3, 15), False),
        (Outcome.ANSWERED, [CLOSED], CLOSED, False),
        (Outcome.ANSWERED, [date(2026, 3, 16)], date(2026, 4, 1), True),
        (Outcome.ANSWERED, [date(2026, 2, 28)], date(2026, 4, 1), True),
        (Outcome.REFERRED, [], date(2026, 4, 1), False),
        (Outcome.DUPLICATE, [], CLOSED, False),
    ],
)
def test_first_contact_resolution(
    outcome: Outcome, repeats: list[date], today: date, resolved: bool | None
) -> None:
    assert first_contact_resolved(outcome, CLOSED, repeats, today) is resolved


def test_the_lists_are_whole() -> None:
    assert list(CHANNEL_NAMES) == list(Channel)
    assert list(OUTCOME_NAMES) == list(Outcome)
    assert list(AVOIDABLE_NAMES) == list(AvoidableReason)
    assert list(URGENCY_NAMES) == list(Urgency)
    assert set(Outcome) > RESOLVING


def test_the_catalogue_speaks_the_same_words() -> None:
    assert list(get_args(catalogue.Outcome)) == list(Outcome)
    assert list(get_args(catalogue.Urgency)) == list(Urgency)
