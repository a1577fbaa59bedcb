"""Clocks of cases: every vector, what each permits, and words that add up."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.clock import uk_date
from db.domain.clocks import (
    NEVER,
    ClockState,
    Happening,
    end_of_day,
    late_at,
    reckon,
)
from db.domain.deadline_rules import RULES, Unit
from db.domain.deadline_words import working_in
from db.domain.deadlines import rule_for
from db.domain.working_days import Calendar, Nation, calendar_for
from db.errors import ClerkError
from tests.fixtures.clocks import E, at, stands


@pytest.mark.parametrize(
    ("kind", "start", "due"),
    [
        ("foi", "2026-03-02", "2026-03-31"),
        ("foi", "2026-03-16", "2026-04-16"),
        ("foi", "2026-12-14", "2027-01-15"),
        ("foi", "2026-06-05", "2026-07-06"),
        ("sar", "2026-01-31", "2026-03-02"),
        ("sar", "2026-09-03", "2026-10-05"),
        ("sar", "2026-11-25", "2026-12-29"),
        ("complaint-ack", "2026-03-30", "2026-04-08"),
        ("complaint-stage1", "2026-04-08", "2026-04-22"),
        ("riddor-15", "2026-04-01", "2026-04-16"),
        ("safeguarding", "2026-04-01", "2026-04-01"),
        ("homeless-tonight", "2026-12-31", "2026-12-31"),
    ],
)
def test_each_vector_of_the_field(kind: str, start: str, due: str) -> None:
    assert stands(kind, start).due_on == date.fromisoformat(due)


def test_an_extended_complaint_is_due_as_the_code_says() -> None:
    longer = stands("complaint-stage1", "2026-04-08", (E.EXTENDED, "2026-04-20"))
    assert longer.due_on == date(2026, 5, 7)
    assert longer.extended
    assert longer.working[0] == "Extended Mon 20 Apr 2026: a reason"


def test_an_emergency_runs_through_nights_weekends_and_holidays() -> None:
    eve = datetime(2026, 12, 24, 18, 30, tzinfo=UTC)
    stood = reckon(RULES["awaab-emergency"], [Happening(E.STARTED, eve)])
    assert stood.due_at == eve + timedelta(hours=24)
    assert stood.due_on == date(2026, 12, 25)
    assert stood.warn_at == eve + timedelta(hours=18)


def test_a_day_is_over_at_midnight_in_london() -> None:
    assert stands("foi", "2026-06-05").due_at == datetime(2026, 7, 6, 23, tzinfo=UTC)
    assert end_of_day(date(2026, 12, 1)) == datetime(2026, 12, 2, tzinfo=UTC)


def test_a_subject_access_request_stands_still_for_clarification() -> None:
    paused = stands("sar", "2026-11-02", (E.PAUSED, "2026-11-05"))
    assert paused.state is ClockState.PAUSED
    assert paused.counts_at == paused.warns_at == NEVER
    again = stands(
        "sar", "2026-11-02", (E.PAUSED, "2026-11-05"), (E.RESUMED, "2026-11-12")
    )
    assert again.state is ClockState.RUNNING
    assert again.due_on == date(2026, 12, 9)
    assert "Paused 7 days, so Wed 9 Dec 2026" in again.working
    assert again.counts_at == again.due_at


def test_a_promise_of_ours_does_not_count_the_days_it_stood_still() -> None:
    again = stands(
        "working_days(5)", "2026-11-20", (E.PAUSED, "2026-11-23"),
        (E.RESUMED, "2026-11-25"),
    )  # fmt: skip
    assert again.due_on == date(2026, 12, 1)
    assert (
        "2 days paused not counted: Tue 24 Nov 2026, Wed 25 Nov 2026" in again.working
    )


def test_a_pause_of_minutes_moves_an_hour_clock_by_minutes() -> None:
    rule = replace(RULES["awaab-emergency"], pauses=("customer",))
    start = at("2026-11-20")
    story = [
        Happening(E.STARTED, start),
        Happening(E.PAUSED, start + timedelta(hours=1)),
        Happening(E.RESUMED, start + timedelta(hours=1, minutes=30)),
    ]
    stood = reckon(rule, story)
    assert stood.due_at == start + timedelta(hours=24, minutes=30)
    assert any(line.startswith("Paused 30 minutes, so ") for line in stood.working)


def test_a_freedom_of_information_request_begins_again_when_clarified() -> None:
    again = stands("foi", "2026-03-02", (E.RESTARTED, "2026-03-16"))
    assert again.due_on == date(2026, 4, 16)
    assert (
        again.working[0] == "First received Mon 2 Mar 2026; began again when clarified"
    )


def test_one_that_begins_again_twice_was_first_received_once() -> None:
    twice = stands(
        "foi", "2026-03-02", (E.RESTARTED, "2026-03-16"), (E.RESTARTED, "2026-03-20")
    )
    assert twice.working[:2] == (
        "First received Mon 2 Mar 2026; began again when clarified",
        "Began again Mon 16 Mar 2026; began again when clarified",
    )
    said = working_in(twice.working, "cy")[1]
    assert said == "Dechreuodd eto Llun 16 Maw 2026; ac eto ar ôl ei egluro"


def test_a_closed_office_moves_our_promise_and_no_law() -> None:
    closed = Calendar(closures=frozenset({date(2026, 11, 24)}))
    plain, moved = (
        stands("councillor", "2026-11-20", calendar=calendar)
        for calendar in (None, closed)
    )
    assert (plain.due_on, moved.due_on) == (date(2026, 12, 4), date(2026, 12, 7))
    for kind in ("foi", "complaint-ack", "sar"):
        assert (
            stands(kind, "2026-11-20", calendar=closed).due_on
            == stands(kind, "2026-11-20").due_on
        )


def test_met_in_time_or_too_late() -> None:
    assert stands("foi", "2026-03-02", (E.MET, "2026-03-31")).state is ClockState.MET
    late = stands("foi", "2026-03-02", (E.MET, "2026-04-01"))
    assert late.state is ClockState.MISSED
    assert stands("foi", "2026-03-02", (E.ENDED, "2026-03-05")).state is (
        ClockState.ENDED
    )


def test_a_clock_has_to_have_been_started() -> None:
    for story in ([], [Happening(E.PAUSED, at("2026-03-02"))]):
        with pytest.raises(ClerkError, match="never started"):
            reckon(RULES["foi"], story)


def test_two_working_days_late_is_a_level_higher() -> None:
    friday = end_of_day(date(2026, 11, 20))
    tuesday = end_of_day(date(2026, 11, 24))
    assert late_at(friday, 2, calendar_for("england")) == tuesday
    assert late_at(friday, 0, calendar_for("england")) == friday


days = st.dates(date(2020, 1, 1), date(2035, 12, 31))


kinds = st.sampled_from(sorted(RULES)) | st.integers(1, 30).map(
    lambda n: f"working_days({n})"
)


stories = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3)


@given(
    kinds, days, stories, st.booleans(), st.sampled_from(Nation),
    st.frozensets(st.integers(1, 60), max_size=4),
)  # fmt: skip
def test_the_words_always_add_up_to_the_date(
    kind: str,
    start: date,
    pauses: list[tuple[int, int]],
    longer: bool,
    nation: Nation,
    closed: frozenset[int],
) -> None:
    """Whatever happened to a clock, its own words lead from its day to its date."""
    rule = rule_for(kind)
    calendar = Calendar(
        frozenset({nation}), closures=frozenset(start + timedelta(n) for n in closed)
    )
    begun = at(start.isoformat())
    story, moment = [Happening(E.STARTED, begun)], begun
    for wait, length in pauses if rule.pauses else []:
        moment += timedelta(days=wait)
        story.append(Happening(E.PAUSED, moment, "why"))
        moment += timedelta(days=length)
        story.append(Happening(E.RESUMED, moment))
    if longer and (rule.extended is not None or not rule.statutory):
        story.append(Happening(E.EXTENDED, moment, "why"))
    stood = reckon(rule, story, nation=nation, calendar=calendar)
    words = "\n".join(stood.working)

    def figure(pattern: str) -> int:
        match = re.search(pattern, words, re.MULTILINE)
        return int(match[1]) if match else 0

    if rule.unit is Unit.HOURS:
        assert stood.due_at == begun + timedelta(hours=figure(r"^(\d+) hours after"))
    elif rule.unit is Unit.WORKING_DAYS:
        total = figure(r"^(\d+) days? from")
        assert total == (stood.due_on - start).days
        parts = (
            r"^(\d+) weekend days? not counted",
            r"^(\d+) bank holidays? not counted",
            r"^(\d+) days? closed not counted",
            r"^(\d+) days? paused not counted",
            r"^(\d+) working days? counted",
        )
        assert total == sum(map(figure, parts))
    else:
        last = [line for line in stood.working if not line.startswith("Rule:")][-1]
        same_day = f"{short(stood.due_on)}; due the same day"
        assert last.endswith(short(stood.due_on) if rule.amount else same_day)
    assert rule.source in words
    assert stood.due_on == uk_date(stood.due_at - timedelta(microseconds=1))
    assert stood.warn_at <= stood.due_at


def short(day: date) -> str:
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return f"{names[day.weekday()]} {day.day} {day:%b} {day.year}"


@given(kinds, days, st.integers(0, 30), st.integers(0, 30))
def test_a_pause_never_brings_a_day_nearer(
    kind: str, start: date, wait: int, length: int
) -> None:
    rule = rule_for(kind)
    if not rule.pauses:
        return
    begun = at(start.isoformat())
    paused = begun + timedelta(days=wait)
    story = [
        Happening(E.STARTED, begun),
        Happening(E.PAUSED, paused, "why"),
        Happening(E.RESUMED, paused + timedelta(days=length)),
    ]
    assert reckon(rule, story).due_on >= reckon(rule, story[:1]).due_on


@given(st.sampled_from(["sar", "working_days(10)"]), days, st.integers(0, 30))
def test_a_pause_after_the_last_day_moves_nothing(
    kind: str, start: date, late: int
) -> None:
    rule, begun = rule_for(kind), at(start.isoformat())
    plain = reckon(rule, [Happening(E.STARTED, begun)])
    paused = plain.due_at + timedelta(days=late)
    story = [
        Happening(E.STARTED, begun),
        Happening(E.PAUSED, paused, "why"),
        Happening(E.RESUMED, paused + timedelta(days=20)),
    ]
    assert reckon(rule, story).due_at == plain.due_at
