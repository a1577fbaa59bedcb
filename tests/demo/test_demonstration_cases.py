"""The demonstration council has cases in every state, and each adds up."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine, func, select

from db.actor import Actor
from db.domain.cases import OPEN, CaseState
from db.domain.clocks import NEVER, ClockEvent, Happening, reckon
from db.domain.deadlines import rule_for
from db.domain.referrals import ReferralState
from db.queries.casework.lines import person_lines
from db.queries.casework.queue import queue_page
from db.queries.casework.rows import Due, QueueFilter
from db.store.sessions import reading, restricted_as_well
from db.tables.casework import CaseFrontRow, CaseGroupRow, CaseRow, TrayItemRow
from db.tables.casework_complaint import ComplaintRow
from db.tables.casework_time import CaseClockRow, ClockEventRow
from db.tables.contact import ReferralRow
from db.tables.record import RESTRICTED
from db.tables.staff import TeamMemberRow, TeamRow
from tests.demo.conftest import Build

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def counts(council: Engine, column: Any) -> dict[str, int]:
    with council.connect() as connection:
        rows = connection.execute(select(column, func.count()).group_by(column))
        return dict(rows.tuples().all())


def test_there_are_cases_in_every_state_but_merged(council: Engine) -> None:
    states = counts(council, CaseRow.state)
    assert set(states) == {state.value for state in CaseState} - {"merged"}
    assert {state.value for state in OPEN} <= set(states)
    assert set(counts(council, ReferralRow.state)) == {
        state.value for state in ReferralState
    } - {"withdrawn"}


def test_some_are_late_some_stand_still_and_some_are_for_few_eyes(
    council: Engine,
) -> None:
    with reading(council, Actor.program()) as session:
        for due in (Due.OVERDUE, Due.IN_TIME, Due.PAUSED):
            assert queue_page(session, QueueFilter(due=due), NOW).rows
        query = select(CaseRow.reference).where(CaseRow.scope == RESTRICTED)
        assert not session.scalars(query).all()
        with restricted_as_well(session):
            restricted = session.scalars(query).all()
        assert restricted
        assert set(restricted) == set(session.scalars(select(CaseFrontRow.reference)))
        assert session.scalar(select(func.count()).select_from(ComplaintRow))


def test_each_clock_is_what_its_history_says(council: Engine) -> None:
    with reading(council, Actor.program()) as session:
        for clock in session.scalars(select(CaseClockRow)).all():
            events = session.execute(
                select(ClockEventRow.event, ClockEventRow.at, ClockEventRow.reason)
                .where(ClockEventRow.clock_id == clock.id)
                .order_by(ClockEventRow.n)
            )
            story = [Happening(ClockEvent(e), at, why) for e, at, why in events]
            stood = reckon(rule_for(clock.kind), story)
            assert (stood.state, stood.due_on) == (clock.state, clock.due_on)
            assert list(stood.working) == clock.working


def test_a_case_is_due_when_its_clock_is_and_reads_aloud(council: Engine) -> None:
    with reading(council, Actor.program()) as session:
        cases = session.scalars(select(CaseRow).where(CaseRow.is_open.is_(True))).all()
        for case in cases:
            running = session.scalars(
                select(CaseClockRow.due_at).where(
                    CaseClockRow.case_id == case.id, CaseClockRow.state == "running"
                )
            ).all()
            assert case.next_due_at == min(running, default=NEVER)
        person = next(case.person_id for case in cases if case.person_id)
        lines = person_lines(session, person, NOW)
        assert lines
        assert all(line.words.endswith(".") for line in lines)


def test_a_small_council_has_complaints_at_each_stage_a_shared_cause_and_post(
    build: Build,
) -> None:
    small = build(200)
    assert set(counts(small, ComplaintRow.stage)) >= {0, 1, 2}
    with reading(small, Actor.program()) as session:
        for complaint in session.scalars(select(ComplaintRow)).all():
            later, earlier = complaint.stage_two_at, complaint.stage_one_at
            assert later is None or earlier is not None
            if complaint.stage_two_asked_at is not None:
                assert complaint.handler_id != complaint.stage_one_by
        group = session.scalars(select(CaseGroupRow)).one()
        shared = session.scalars(select(CaseRow).where(CaseRow.group_id == group.id))
        assert len(shared.all()) > 1
        assert session.scalars(select(TrayItemRow)).all()
        for due in (Due.OVERDUE, Due.IN_TIME, Due.PAUSED):
            assert queue_page(session, QueueFilter(due=due), NOW).rows
    assert CaseState.CLOSING.value in counts(small, CaseRow.state)


def test_every_team_of_the_council_has_somebody_who_works_cases(
    council: Engine,
) -> None:
    with reading(council, Actor.program()) as session:
        owners = session.scalars(
            select(CaseRow.owner_id).where(CaseRow.owner_id.is_not(None)).distinct()
        ).all()
        inside = select(TeamRow.id).where(TeamRow.outside.is_(False))
        manned = session.scalars(select(TeamMemberRow.team_id).distinct()).all()
        assert set(session.scalars(inside)) == set(manned)
        assert len(owners) > 5
