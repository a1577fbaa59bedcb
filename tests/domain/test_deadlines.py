"""Clocks: the examples of the people who set them, and sums that add up."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.clock import LONDON
from db.domain.deadline_rules import RULES, Unit
from db.domain.deadlines import absence_over, deadline, rule_for, working_days
from db.domain.working_days import (
    Calendar,
    Nation,
    bank_holidays,
    calendar_for,
    months_after,
    next_working_day,
    working_days_after,
    working_days_between,
)
from db.errors import ClerkError

ENGLAND = Calendar()
days = st.dates(date(2019, 1, 1), date(2030, 12, 31))
nations = st.sampled_from([*Nation, "uk"])


@pytest.mark.parametrize(
    ("kind", "start", "due"),
    [
        ("foi", date(2026, 3, 2), date(2026, 3, 31)),
        ("foi", date(2026, 3, 16), date(2026, 4, 16)),
        ("foi", date(2026, 12, 14), date(2027, 1, 15)),
        ("foi", date(2026, 6, 5), date(2026, 7, 6)),
        ("eir", date(2026, 3, 2), date(2026, 3, 31)),
        ("sar", date(2026, 1, 31), date(2026, 3, 2)),
        ("sar", date(2026, 9, 3), date(2026, 10, 5)),
        ("sar", date(2026, 11, 25), date(2026, 12, 29)),
        ("sar", date(2024, 1, 31), date(2024, 2, 29)),
        ("dp-complaint-ack", date(2026, 6, 25), date(2026, 7, 27)),
        ("complaint-ack", date(2026, 3, 30), date(2026, 4, 8)),
        ("complaint-stage1", date(2026, 4, 8), date(2026, 4, 22)),
        ("complaint-stage2", date(2026, 4, 8), date(2026, 5, 7)),
        ("councillor", date(2026, 11, 20), date(2026, 12, 4)),
        ("riddor-10", date(2026, 4, 1), date(2026, 4, 11)),
        ("riddor-15", date(2026, 4, 1), date(2026, 4, 16)),
        ("awaab-investigate", date(2026, 3, 27), date(2026, 4, 14)),
        ("awaab-summary", date(2026, 4, 14), date(2026, 4, 17)),
        ("awaab-safety", date(2026, 4, 14), date(2026, 4, 21)),
        ("awaab-long-stop", date(2026, 4, 14), date(2026, 7, 7)),
        ("working_days(1)", date(2026, 4, 2), date(2026, 4, 7)),
        ("working-days(10)", date(2026, 11, 20), date(2026, 12, 4)),
    ],
)
def test_published_examples(kind: str, start: date, due: date) -> None:
    assert deadline(kind, start).due == due


@pytest.mark.parametrize(
    ("kind", "start", "due"),
    [
        ("complaint-stage1", date(2026, 4, 8), date(2026, 5, 7)),
        ("complaint-stage2", date(2026, 4, 8), date(2026, 6, 5)),
        ("sar", date(2026, 11, 30), date(2027, 3, 1)),
        ("eir", date(2026, 3, 2), date(2026, 4, 30)),
    ],
)
def test_longer_periods(kind: str, start: date, due: date) -> None:
    assert deadline(kind, start, extended=True).due == due


def test_what_has_no_longer_period_says_so() -> None:
    with pytest.raises(ClerkError, match="can't be extended"):
        deadline("councillor", date(2026, 4, 8), extended=True)


def test_a_day_off_in_any_nation_stops_the_clock_of_information_requests() -> None:
    """England alone would say a day less, and so would a stale list for Scotland."""
    assert working_days_after(date(2026, 3, 2), 20, ENGLAND) == date(2026, 3, 30)
    stale = Calendar(removed=frozenset({date(2026, 6, 15)}))
    assert deadline("foi", date(2026, 6, 5), calendar=stale).due == date(2026, 7, 3)


def test_a_saturday_is_a_day_of_receipt() -> None:
    saturday = date(2026, 11, 21)
    assert deadline("foi", saturday).due == deadline("foi", date(2026, 11, 20)).due


def test_a_closed_office_moves_its_promises_and_no_law() -> None:
    closed = Calendar(closures=frozenset({date(2026, 11, 24)}))
    start = date(2026, 11, 20)
    assert deadline("councillor", start, calendar=closed).due == date(2026, 12, 7)
    assert deadline("complaint-ack", start, calendar=closed).due == date(2026, 11, 27)
    words = " ".join(deadline("councillor", start, calendar=closed).working)
    assert "1 day closed not counted: Tue 24 Nov 2026" in words


def test_days_proclaimed_late_and_taken_back() -> None:
    monday, boxing = date(2026, 11, 23), date(2026, 12, 28)
    calendar = Calendar(added=frozenset({monday}), removed=frozenset({boxing}))
    assert not calendar.is_working_day(monday)
    assert calendar.is_working_day(boxing)
    assert not ENGLAND.is_working_day(boxing)


def test_easter_monday_and_the_august_day_are_not_forgotten() -> None:
    for nation in (Nation.ENGLAND, Nation.WALES, Nation.NORTHERN_IRELAND):
        assert {date(2026, 4, 6), date(2026, 8, 31)} <= bank_holidays(nation, 2026)
    assert date(2026, 4, 6) not in bank_holidays(Nation.SCOTLAND, 2026)


def test_emergencies_are_counted_in_hours_that_nobody_puts_back() -> None:
    night = datetime(2026, 10, 24, 12, 0, tzinfo=UTC)
    due = deadline("awaab-emergency", night).due
    assert isinstance(due, datetime)
    assert due == night + timedelta(hours=24)
    assert due.isoformat() == "2026-10-25T12:00:00+00:00"
    plain = deadline("awaab-emergency", date(2026, 6, 1))
    assert plain.due == datetime(2026, 6, 2, tzinfo=LONDON)
    assert "No time was given, so the clock starts with the day" in plain.working
    naive = datetime(2026, 6, 1, 9, 30)  # noqa: DTZ001 - what somebody may type
    assert deadline("awaab-emergency", naive).due == datetime(
        2026, 6, 2, 9, 30, tzinfo=LONDON
    )


def test_an_hour_that_the_clocks_skip_is_the_one_it_was() -> None:
    skipped = deadline("awaab-emergency", datetime(2026, 3, 29, 1, 30))  # noqa: DTZ001  as it is typed
    assert skipped.working[:2] == (
        "Landlord aware Sun 29 Mar 2026 02:30",
        "24 hours after Sun 29 Mar 2026 02:30: Mon 30 Mar 2026 02:30",
    )


def test_a_moment_counts_from_its_day_in_the_united_kingdom() -> None:
    late = datetime(2026, 6, 4, 23, 30, tzinfo=UTC)
    assert deadline("foi", late).due == deadline("foi", date(2026, 6, 5)).due


def test_absences_do_not_count_the_day_of_the_accident() -> None:
    accident = date(2026, 4, 1)
    assert absence_over(accident, 3) == date(2026, 4, 5)
    assert absence_over(accident, 7) == date(2026, 4, 9)


@given(
    st.sampled_from([kind for kind in RULES if RULES[kind].unit is Unit.WORKING_DAYS]),
    days,
    st.booleans(),
    nations,
)
def test_the_words_add_up(kind: str, start: date, extended: bool, nation: str) -> None:
    rule = RULES[kind]
    extended = extended and rule.extended is not None
    found = deadline(kind, start, nation=nation, extended=extended)
    words = "\n".join(found.working)
    assert isinstance(found.due, date)

    def figure(pattern: str) -> int:
        match = re.search(pattern, words)
        return int(match[1]) if match else 0

    total = figure(r"^(\d+) days? from") or figure(r"\n(\d+) days? from")
    assert total == (found.due - start).days
    counted = figure(r"(\d+) working days? counted")
    assert counted == (rule.extended if extended else rule.amount)
    assert total == counted + figure(r"(\d+) weekend days? not") + figure(
        r"(\d+) bank holidays? not"
    )
    assert rule.source in words


@given(st.sampled_from(list(RULES)), days, nations)
def test_no_clock_runs_out_before_it_starts(
    kind: str, start: date, nation: str
) -> None:
    found = deadline(kind, start, nation=nation)
    due = found.due.date() if isinstance(found.due, datetime) else found.due
    assert due > start or RULES[kind].amount == 0
    assert found.kind == kind
    later = deadline(kind, start + timedelta(days=1), nation=nation).due
    assert (later.date() if isinstance(later, datetime) else later) >= due


@given(days, st.integers(0, 30), nations)
def test_counting_forth_and_back_agree(start: date, n: int, nation: str) -> None:
    calendar = calendar_for(nation)
    due = working_days_after(start, n, calendar)
    assert working_days_between(start, due, calendar) == n
    assert n == 0 or calendar.is_working_day(due)
    assert working_days_between(due, start, calendar) == 0


def test_a_promise_of_no_days_is_today() -> None:
    found = deadline(working_days(0), date(2026, 11, 22))
    assert found.due == date(2026, 11, 22)
    assert found.working[0] == "Received Sun 22 Nov 2026; due the same day"
    assert found.working[1].startswith("Rule: 0 working days")


def test_months_that_fall_on_their_day_say_so() -> None:
    words = " ".join(deadline("sar", date(2026, 11, 9)).working)
    assert "The same date 1 calendar month on: Wed 9 Dec 2026" in words
    words = " ".join(deadline("sar", date(2026, 1, 31)).working)
    assert "1 calendar month on there is no day 31" in words
    assert "so the next one: Mon 2 Mar 2026" in words


def test_words_that_name_nothing_are_answered_with_the_choice() -> None:
    with pytest.raises(ClerkError, match="foi, "):
        rule_for("nothing")
    with pytest.raises(ClerkError, match="northern-ireland, uk"):
        calendar_for("narnia")
    for day in (date(1, 1, 1), date(9999, 12, 31)):
        with pytest.raises(ClerkError, match="between 1900 and 2200"):
            next_working_day(day, ENGLAND)
        with pytest.raises(ClerkError, match="between 1900 and 2200"):
            deadline("sar", day)


def test_months_after_a_day_nobody_lives_to_see() -> None:
    assert months_after(date(9999, 6, 1), 12) == date.max
    assert months_after(date(9998, 6, 1), 12) == date(9999, 6, 1)
