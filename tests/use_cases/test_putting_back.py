"""What was assigned in one go goes back, where nobody worked on it since."""

from __future__ import annotations

from uuid import UUID

from db.domain.permissions import Role
from db.tables.casework_work import CaseHandRow
from desktop.casework.use_cases.deadlines import PauseClock, pause_clock
from desktop.casework.use_cases.hand_rows import Placed
from desktop.casework.use_cases.hands import (
    AssignCases,
    Assigned,
    TakeCase,
    assign_cases,
    take_case,
)
from desktop.casework.use_cases.notes import AddCaseNote, add_case_note
from desktop.casework.use_cases.putting_back import (
    PutBack,
    PutBackDone,
    put_back_cases,
)
from tests.fixtures.casework import Casework, close_team, leave

LEADER = Role.CO_ORDINATOR


def assign(
    casework: Casework, *ids: UUID, team_code: str | None = None
) -> tuple[Placed, ...]:
    """Assign cases to the leader, or to a team; return where each was."""
    owner = casework.leader if team_code is None else None
    done = casework.do(assign_cases, AssignCases(ids, owner, team_code), LEADER)
    assert isinstance(done, Assigned)
    return done.were


def put_back(casework: Casework, were: tuple[Placed, ...]) -> PutBackDone:
    done = casework.do(put_back_cases, PutBack(were), LEADER)
    assert isinstance(done, PutBackDone)
    return done


def test_each_goes_back_to_whoever_had_it(casework: Casework) -> None:
    mine, nobodys = casework.open(), casework.open()
    casework.do(take_case, TakeCase(mine))
    were = assign(casework, mine, nobodys)
    done = put_back(casework, were)
    assert (done.done, done.stayed, done.left) == (2, (), ())
    cases = [casework.case(one) for one in (mine, nobodys)]
    assert [case.owner_id for case in cases] == [casework.worker, None]
    assert [case.state for case in cases] == ["in_progress", "new"]
    assert casework.under(CaseHandRow, mine)[-1].why == "undone"


def test_one_that_waits_goes_on_waiting(casework: Casework) -> None:
    case_id = casework.open("subject-access")
    casework.do(take_case, TakeCase(case_id))
    clock = casework.clock(case_id, "sar")
    casework.do(pause_clock, PauseClock(clock.id, "clarification", "Which years?"))
    were = assign(casework, case_id, team_code="waste")
    moved = casework.case(case_id)
    assert (moved.team_code, moved.state) == ("waste", "waiting")
    put_back(casework, were)
    case = casework.case(case_id)
    assert (case.owner_id, case.state) == (casework.worker, "waiting")
    assert case.team_code == "data-protection"


def test_what_somebody_touched_since_stays_and_is_named(casework: Casework) -> None:
    touched, still = casework.open(), casework.open()
    were = assign(casework, touched, still)
    casework.later(minutes=1)
    casework.do(add_case_note, AddCaseNote(touched, "I rang them"), Role.ADVISOR_1)
    done = put_back(casework, were)
    assert done.done == 1
    assert done.stayed == (casework.case(touched).reference,)
    assert casework.case(touched).owner_id == casework.leader
    assert casework.case(still).owner_id is None


def test_nothing_goes_back_to_who_left_or_to_a_team_that_closed(
    casework: Casework,
) -> None:
    left, closed = casework.open(), casework.open("damp-and-mould", hazard={})
    casework.do(take_case, TakeCase(left))
    were = assign(casework, left)
    were += assign(casework, closed, team_code="waste")
    leave(casework.office, casework.worker)
    close_team(casework.office, "repairs")
    done = put_back(casework, were)
    assert (done.done, len(done.stayed)) == (0, 2)
    assert casework.case(left).owner_id == casework.leader
    assert casework.case(closed).team_code == "waste"


def test_a_thousand_go_back_in_transactions_of_two_hundred(casework: Casework) -> None:
    case_id = casework.open()
    [was] = assign(casework, case_id)
    done = put_back(casework, (was,) * 1 + (was,) * 399)
    assert len(done.left) == 200
