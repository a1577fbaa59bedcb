"""The clocks of cases as use cases, with a calendar that changes under them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from db.domain.clocks import NEVER
from db.domain.deadlines import rule_for
from db.domain.permissions import Role
from db.domain.rulebook import Topic
from db.errors import ClerkError, FieldProblem
from db.rule_changes import ChangeRule, change_rule
from db.tables.casework_time import ClockEventRow
from db.tables.casework_work import CaseLetterRow
from desktop.casework.use_cases.clock_data import (
    AddCalendarDay,
    RecomputeClocks,
    WithdrawCalendarDay,
    add_calendar_day,
    recompute_clocks,
    withdraw_calendar_day,
)
from desktop.casework.use_cases.deadlines import (
    ExtendClock,
    MeetClock,
    PauseClock,
    RestartClock,
    ResumeClock,
    extend_clock,
    meet_clock,
    pause_clock,
    restart_clock,
    resume_clock,
)
from desktop.casework.use_cases.tending import Tend, escalate_cases, warn_of_clocks
from tests.fixtures.casework import Casework


def events(casework: Casework, clock_id: UUID) -> list[ClockEventRow]:
    return [
        event
        for event in casework.office.rows(ClockEventRow)
        if event.clock_id == clock_id
    ]


def test_a_request_for_records_waits_for_proof_and_goes_on(casework: Casework) -> None:
    case_id = casework.open("subject-access")
    clock = casework.clock(case_id, "sar")
    assert clock.due_on == date(2026, 12, 21)
    assert casework.case(case_id).next_due_at == clock.due_at
    casework.later(days=3)
    casework.do(pause_clock, PauseClock(clock.id, "identity", "Asked for a passport"))
    case = casework.case(case_id)
    assert (case.state, case.waiting_for) == ("waiting", "customer")
    assert case.next_due_at == NEVER
    casework.later(days=7)
    casework.do(resume_clock, ResumeClock(clock.id))
    again, case = casework.clock(case_id, "sar"), casework.case(case_id)
    assert again.due_on == date(2026, 12, 29)
    assert (case.state, case.waiting_for) == ("new", "us")
    assert case.next_due_at == again.due_at
    assert "Paused from Mon 23 Nov 2026 to Mon 30 Nov 2026" in again.working


def test_a_clarified_request_begins_again(casework: Casework) -> None:
    case_id = casework.open("foi")
    clock = casework.clock(case_id, "foi")
    with pytest.raises(ClerkError, match="can't be paused"):
        casework.do(pause_clock, PauseClock(clock.id, "clarification", "Which year?"))
    casework.later(days=10)
    casework.do(restart_clock, RestartClock(clock.id, "They mean 2025"))
    again = casework.clock(case_id, "foi")
    assert again.due_on > clock.due_on
    told = events(casework, clock.id)[-1]
    assert (told.event, told.due_before, told.due_after) == (
        "restarted", clock.due_on, again.due_on,
    )  # fmt: skip


def test_an_extension_queues_its_letter(casework: Casework) -> None:
    case_id = casework.open("subject-access")
    clock = casework.clock(case_id, "sar")
    casework.do(extend_clock, ExtendClock(clock.id, "Nine years of files"))
    longer = casework.clock(case_id, "sar")
    assert longer.extended
    [letter] = casework.under(CaseLetterRow, case_id)
    assert letter.kind == "extension"
    assert letter.facts["due_on"] == longer.due_on.isoformat()
    with pytest.raises(ClerkError, match="already"):
        casework.do(extend_clock, ExtendClock(clock.id, "Again"))


def test_an_investigation_that_ends_starts_what_follows(casework: Casework) -> None:
    case_id = casework.open("damp-and-mould", hazard=calm())
    clock = casework.clock(case_id, "awaab-investigate")
    with pytest.raises(FieldProblem, match="has been"):
        ahead = casework.office.now + timedelta(hours=1)
        casework.do(meet_clock, MeetClock(clock.id, "Inspected", ahead))
    with pytest.raises(FieldProblem, match="after the clock"):
        before = casework.office.now - timedelta(days=1)
        casework.do(meet_clock, MeetClock(clock.id, "Inspected", before))
    casework.do(meet_clock, MeetClock(clock.id, "Inspected"))
    kinds = {c.kind: c.state for c in casework.clocks(case_id)}
    assert kinds == {
        "awaab-investigate": "met",
        "awaab-summary": "running",
        "awaab-safety": "running",
        "awaab-works": "running",
        "awaab-long-stop": "running",
    }
    summary = casework.clock(case_id, "awaab-summary")
    assert casework.case(case_id).next_due_at == summary.due_at
    with pytest.raises(ClerkError, match="not running"):
        casework.do(meet_clock, MeetClock(clock.id, "Twice"))


def calm() -> dict[str, bool | None]:
    return {"danger_now": False, "breathing": False}


def test_words_of_hazard_ask_first_and_start_the_clock(casework: Casework) -> None:
    with pytest.raises(FieldProblem, match="danger at home"):
        casework.open("damp-and-mould", title="Black mould")
    plain = casework.open("damp-and-mould", title="Black mould", hazard=calm())
    urgent = casework.open(
        "damp-and-mould", title="Black mould", hazard={"danger_now": True}
    )
    assert [c.kind for c in casework.clocks(plain)] == ["awaab-investigate"]
    assert {c.kind for c in casework.clocks(urgent)} == {
        "awaab-investigate", "awaab-emergency",
    }  # fmt: skip
    due = casework.clock(urgent, "awaab-emergency").due_at
    assert due == casework.office.now + timedelta(hours=24)
    assert casework.case(urgent).next_due_at == due


def test_a_calendar_that_changes_moves_the_clocks_and_keeps_the_old_day(
    casework: Casework,
) -> None:
    foi, ours = casework.open("foi"), casework.open("grant")
    before = {c.kind: c.due_on for case in (foi, ours) for c in casework.clocks(case)}
    day = casework.do(
        add_calendar_day,
        AddCalendarDay(date(2026, 11, 25), "added", "Day of mourning"),
        Role.DATA_PROTECTION,
    ).id
    assert day is not None
    assert casework.program(recompute_clocks, RecomputeClocks()).done == 2
    after = {c.kind: c.due_on for case in (foi, ours) for c in casework.clocks(case)}
    assert all(after[kind] > before[kind] for kind in before)
    clock = casework.clock(foi, "foi")
    told = events(casework, clock.id)[-1]
    assert (told.event, told.due_before) == ("recomputed", before["foi"])
    assert casework.case(foi).next_due_at == clock.due_at
    assert casework.program(recompute_clocks, RecomputeClocks()).done == 0
    casework.do(withdraw_calendar_day, WithdrawCalendarDay(day), Role.DATA_PROTECTION)
    casework.program(recompute_clocks, RecomputeClocks())
    assert casework.clock(foi, "foi").due_on == before["foi"]


def test_a_closed_office_moves_its_own_promise_alone(casework: Casework) -> None:
    foi, ours = casework.open("foi"), casework.open("grant")
    closed = AddCalendarDay(date(2026, 11, 25), "closure", "Moving house")
    casework.do(add_calendar_day, closed, Role.ADMINISTRATOR)
    assert casework.program(recompute_clocks, RecomputeClocks()).done == 1
    assert casework.clock(foi, "foi").due_on == date(2026, 12, 21)
    assert casework.clock(ours, "working_days(10)").due_on == date(2026, 12, 7)
    with pytest.raises(FieldProblem, match="already"):
        casework.do(add_calendar_day, closed, Role.ADMINISTRATOR)
    for wrong in (
        AddCalendarDay(date(2026, 11, 26), "party", "x"),
        AddCalendarDay(date(2026, 11, 26), "closure", " "),
    ):
        with pytest.raises(FieldProblem):
            casework.do(add_calendar_day, wrong, Role.ADMINISTRATOR)


def test_a_rule_can_be_corrected_from_a_day_on(casework: Casework) -> None:
    old = casework.open("foi")
    rule = replace(
        rule_for("foi"), amount=15, words="within 15 working days", words_cy=""
    )
    casework.later(days=1)
    casework.do(
        change_rule,
        ChangeRule(
            Topic.CLOCK, "foi", rule, 0, date(2026, 11, 21), "The Act was amended"
        ),
        Role.DATA_PROTECTION,
    )
    casework.program(recompute_clocks, RecomputeClocks())
    new = casework.open("foi")
    assert casework.clock(old, "foi").due_on == date(2026, 12, 21)
    clock = casework.clock(new, "foi")
    assert (clock.number, clock.due_on) == (1, date(2026, 12, 14))
    assert "ours 1" in clock.working[-1]
    with pytest.raises(FieldProblem, match="after the first"):
        casework.do(
            change_rule,
            ChangeRule(
                *(Topic.CLOCK, "foi", rule, 1, date(2026, 11, 21), "x"),
                date(2026, 11, 20),
            ),
            Role.DATA_PROTECTION,
        )


def test_warning_comes_once_before_and_escalation_after(casework: Casework) -> None:
    case_id = casework.open("grant")
    clock = casework.clock(case_id, "working_days(10)")
    assert casework.program(warn_of_clocks, Tend()).done == 0
    casework.office.now = clock.warn_at
    assert casework.program(warn_of_clocks, Tend()).done == 1
    assert casework.program(warn_of_clocks, Tend()).done == 0
    assert casework.program(escalate_cases, Tend()).done == 0
    casework.office.now = clock.due_at
    assert casework.program(escalate_cases, Tend()).done == 1
    case = casework.case(case_id)
    assert case.escalated_to == Role.CO_ORDINATOR
    assert casework.program(escalate_cases, Tend()).done == 0
    casework.later(days=5)
    casework.program(escalate_cases, Tend())
    assert casework.case(case_id).escalated_to == Role.SENIOR_CO_ORDINATOR
    told = [event.event for event in events(casework, clock.id)]
    assert told == ["started", "warned", "escalated", "escalated"]


@pytest.mark.parametrize(
    ("moment", "year"),
    [
        (datetime.fromisoformat("2026-12-31T23:59:59.999999+00:00"), 2026),
        (datetime.fromisoformat("2027-01-01T00:00:00+00:00"), 2027),
    ],
)
def test_a_case_opened_on_the_last_second_of_a_year(
    casework: Casework, moment: datetime, year: int
) -> None:
    """The day of receipt is the day in London, whatever second it was."""
    casework.office.now = moment
    case_id = casework.open("foi")
    clock = casework.clock(case_id, "foi")
    day = "Thu 31 Dec 2026" if year == 2026 else "Fri 1 Jan 2027"
    assert clock.working[0] == f"Received {day}; that day does not count"
    assert clock.due_on == date(2027, 2, 1)
