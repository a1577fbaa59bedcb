"""A case from its opening to its end: hands, services, merges, closings."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from db.domain.clocks import NEVER
from db.domain.permissions import Role
from db.domain.references import new_reference
from db.errors import ClerkError, FieldProblem, NotAllowed, StaleRecord
from db.queries.casework.case_page import case_page
from db.tables.casework import (
    CaseRow,
)
from db.tables.casework_given import FeedbackRow
from db.tables.casework_work import CaseHandRow, CaseTaskRow
from db.tables.contact import ReferralRow
from db.tables.types import new_id
from desktop.casework.page_words import reopened_words
from desktop.casework.use_cases.closing import (
    ApproveClosing,
    CloseCase,
    Ended,
    ReopenCase,
    SendBackClosing,
    approve_closing,
    close_case,
    reopen_case,
    send_back_closing,
)
from desktop.casework.use_cases.cover import EndCover, SetCover, end_cover, set_cover
from desktop.casework.use_cases.feedback import RecordFeedback, record_feedback
from desktop.casework.use_cases.hands import (
    AssignCases,
    HandOver,
    TakeCase,
    assign_cases,
    hand_over,
    take_case,
)
from desktop.casework.use_cases.open_case import (
    OpenFromReferral,
    open_from_referral,
)
from desktop.casework.use_cases.tasks import (
    AddTask,
    DropTask,
    FinishTask,
    GiveTask,
    add_task,
    drop_task,
    finish_task,
    give_task,
)
from desktop.casework.use_cases.tending import Tend, free_leavers_cases
from tests.fixtures.casework import Casework, close_team, leave

DONE = Ended("done", "none", "The bin was collected")


def close(casework: Casework, case_id: UUID, ended: Ended = DONE) -> None:
    version = casework.case(case_id).version
    casework.do(close_case, CloseCase(case_id, version, ended))


def test_a_case_closes_and_its_sender_and_its_customer_hear_of_it(
    casework: Casework,
) -> None:
    referral = casework.refer()
    case_id = casework.do(open_from_referral, OpenFromReferral(referral)).id
    assert case_id is not None
    close(casework, case_id, Ended("done", "delay", "Collected", "desk"))
    case = casework.case(case_id)
    assert (case.state, case.outcome, case.root_cause) == ("closed", "done", "delay")
    assert (case.next_due_at, case.is_open) == (NEVER, False)
    assert [clock.state for clock in casework.clocks(case_id)] == ["met"]
    sent = casework.office.row(ReferralRow, referral)
    assert (sent.state, sent.closing_note) == ("done", "Collected")
    casework.do(record_feedback, RecordFeedback(case_id, 5, "desk"), Role.ADVISOR_1)
    [asked] = casework.under(FeedbackRow, case_id)
    assert (asked.score, asked.answered_on) == (5, date(2026, 11, 20))
    with pytest.raises(FieldProblem, match="already"):
        casework.do(record_feedback, RecordFeedback(case_id, 1, "desk"), Role.ADVISOR_1)


def test_two_close_at_once_and_one_is_told(casework: Casework) -> None:
    case_id = casework.open()
    version = casework.case(case_id).version
    casework.do(close_case, CloseCase(case_id, version, DONE))
    other = Ended("refused", "policy", "No")
    with pytest.raises(StaleRecord):
        casework.do(close_case, CloseCase(case_id, version, other), Role.CO_ORDINATOR)
    with pytest.raises(ClerkError, match="Reopen it first"):
        close(casework, case_id)
    assert casework.case(case_id).outcome == "done"


def test_a_second_person_approves_where_the_service_asks(casework: Casework) -> None:
    case_id = casework.open("grant", owner_id=casework.leader)
    version = casework.case(case_id).version
    casework.do(close_case, CloseCase(case_id, version, DONE), Role.CO_ORDINATOR)
    waiting = casework.case(case_id)
    assert (waiting.state, waiting.is_open) == ("closing", True)
    approve = ApproveClosing(case_id, waiting.version)
    with pytest.raises(NotAllowed, match="Someone other"):
        casework.do(approve_closing, approve, Role.CO_ORDINATOR)
    back = SendBackClosing(case_id, "No letter yet")
    casework.do(send_back_closing, back, Role.SENIOR_CO_ORDINATOR)
    assert casework.case(case_id).state == "in_progress"
    with pytest.raises(ClerkError, match="Nobody asked"):
        again = ApproveClosing(case_id, casework.case(case_id).version)
        casework.do(approve_closing, again, Role.SENIOR_CO_ORDINATOR)
    version = casework.case(case_id).version
    casework.do(close_case, CloseCase(case_id, version, DONE), Role.CO_ORDINATOR)
    approve = ApproveClosing(case_id, casework.case(case_id).version)
    casework.do(approve_closing, approve, Role.SENIOR_CO_ORDINATOR)
    closed = casework.case(case_id)
    assert (closed.state, closed.closed_by, closed.approved_by) == (
        "closed", casework.leader, casework.senior,
    )  # fmt: skip


def test_what_was_not_over_is_opened_again_with_a_reason(casework: Casework) -> None:
    case_id = casework.open("missed-collection", owner_id=casework.worker)
    close(casework, case_id)
    casework.later(days=3)
    with pytest.raises(FieldProblem, match="not over"):
        casework.do(reopen_case, ReopenCase(case_id, " "))
    casework.do(reopen_case, ReopenCase(case_id, "It was missed again"))
    case = casework.case(case_id)
    assert (case.state, case.owner_id, case.reopened) == (
        "in_progress", casework.worker, 1,
    )  # fmt: skip
    assert case.next_due_at > casework.office.now
    assert case.outcome is None


def test_opened_again_the_laws_clock_stays_over_and_we_promise_a_day(
    casework: Casework,
) -> None:
    case_id = casework.open("foi")
    close(casework, case_id)
    casework.do(reopen_case, ReopenCase(case_id, "A page was missing"))
    law, ours = casework.clocks(case_id)
    assert (law.kind, law.state) == ("foi", "met")
    assert (ours.kind, ours.state) == ("working_days(10)", "running")
    assert casework.case(case_id).next_due_at == ours.due_at
    page = casework.office.read(case_page, case_id, casework.office.now)
    assert page is not None
    assert "does not begin anew" in reopened_words(page)


def test_opened_again_our_own_promise_says_nothing_of_the_law(
    casework: Casework,
) -> None:
    case_id = casework.open("missed-collection")
    close(casework, case_id)
    casework.do(reopen_case, ReopenCase(case_id, "It was missed again"))
    page = casework.office.read(case_page, case_id, casework.office.now)
    assert page is not None
    assert reopened_words(page) == ""


def test_nothing_that_is_left_is_buried(casework: Casework) -> None:
    case_id = casework.open("damp-and-mould", hazard={"danger_now": False})
    first, second = casework.under(CaseTaskRow, case_id)
    assert (first.state, second.state) == ("open", "waiting")
    with pytest.raises(ClerkError, match="2 tasks"):
        close(casework, case_id)
    with pytest.raises(ClerkError, match="before this one"):
        casework.do(finish_task, FinishTask(second.id))
    casework.do(finish_task, FinishTask(first.id, "Seen"))
    begun = casework.under(CaseTaskRow, case_id)[1]
    assert (begun.state, begun.due_on) == ("open", date(2026, 11, 25))
    casework.do(drop_task, DropTask(second.id, "They moved out"))
    added = casework.do(add_task, AddTask(case_id, "Ring them", casework.leader)).id
    assert added is not None
    casework.do(give_task, GiveTask(added, casework.worker))
    casework.do(finish_task, FinishTask(added))
    with pytest.raises(ClerkError, match="over already"):
        casework.do(finish_task, FinishTask(added))
    close(casework, case_id)


def test_hands_deputies_and_who_was_quicker(casework: Casework) -> None:
    case_id = casework.open()
    version = casework.case(case_id).version
    casework.do(take_case, TakeCase(case_id, version))
    with pytest.raises(StaleRecord):
        casework.do(take_case, TakeCase(case_id, version), Role.ADVISOR_2)
    away = SetCover(casework.leader, casework.senior, date(2026, 11, 20))
    cover = casework.do(set_cover, away, Role.CO_ORDINATOR).id
    assert cover is not None
    casework.do(hand_over, HandOver(case_id, "Over to you", casework.leader))
    assert casework.case(case_id).owner_id == casework.senior
    last = casework.under(CaseHandRow, case_id)[-1]
    assert (last.why, last.for_id) == ("cover", casework.leader)
    casework.do(end_cover, EndCover(cover), Role.CO_ORDINATOR)
    casework.do(hand_over, HandOver(case_id, "Back", casework.leader))
    assert casework.case(case_id).owner_id == casework.leader
    casework.do(hand_over, HandOver(case_id, "Theirs", team_code="council-tax"))
    case = casework.case(case_id)
    assert (case.team_code, case.owner_id, case.state) == ("council-tax", None, "new")
    with pytest.raises(FieldProblem):
        casework.do(hand_over, HandOver(case_id, "Nobody"))


def test_deputies_who_cover_for_each_other_leave_it_where_it_was_sent(
    casework: Casework,
) -> None:
    today = casework.office.now.date()
    for one, other in (
        (casework.leader, casework.senior),
        (casework.senior, casework.leader),
    ):
        casework.do(set_cover, SetCover(one, other, today), Role.CO_ORDINATOR)
    case_id = casework.open(owner_id=casework.leader)
    assert casework.case(case_id).owner_id == casework.leader


def test_a_thousand_cases_in_one_go(casework: Casework) -> None:
    """More than a transaction holds: a run of many that carries on where it stopped."""
    first = casework.open()
    rows = copies(casework, first, 1_049)
    gone = new_id()
    left: tuple[UUID, ...] = (first, *rows, gone)
    refused: list[UUID] = []
    done, runs = 0, 0
    while left:
        command = AssignCases(left, casework.worker)
        batch = assign_cases(command, casework.office.unit(Role.CO_ORDINATOR))
        done, left, runs = done + batch.done, batch.left, runs + 1
        refused += batch.refused
    assert (done, refused) == (1_050, [gone])
    assert runs > 1
    owners = {casework.case(one).owner_id for one in (first, rows[0], rows[-1])}
    assert owners == {casework.worker}


def copies(casework: Casework, case_id: UUID, count: int) -> list[UUID]:
    like = casework.case(case_id)
    rows = [
        CaseRow(
            id=new_id(),
            reference=new_reference(),
            title=like.title,
            answers={},
            service_code=like.service_code,
            service_version=like.service_version,
            team_code=like.team_code,
            next_due_at=NEVER,
            warn_at=NEVER,
            opened_at=like.opened_at,
            moved_at=like.moved_at,
        )
        for _ in range(count)
    ]
    for start in range(0, count, 900):
        casework.office.put(*rows[start : start + 900])
    return [row.id for row in rows]


def test_somebody_leaves_and_their_cases_go_on(casework: Casework) -> None:
    mine = casework.open(owner_id=casework.worker)
    leave(casework.office, casework.worker)
    assert casework.program(free_leavers_cases, Tend()).done == 1
    case = casework.case(mine)
    assert (case.owner_id, case.state) == (None, "new")
    other = casework.open(owner_id=casework.leader)
    leave(casework.office, casework.leader, cover=casework.senior)
    casework.program(free_leavers_cases, Tend())
    assert casework.case(other).owner_id == casework.senior
    with pytest.raises(FieldProblem, match="works here"):
        casework.open(owner_id=casework.worker)


def test_a_team_closes_while_it_has_cases(casework: Casework) -> None:
    case_id = casework.open()
    done = casework.open()
    close(casework, done)
    close_team(casework.office, "waste")
    casework.do(take_case, TakeCase(case_id))
    casework.do(hand_over, HandOver(case_id, "Waste is gone", team_code="council-tax"))
    assert casework.case(case_id).team_code == "council-tax"
    with pytest.raises(FieldProblem, match="Choose a team"):
        casework.do(reopen_case, ReopenCase(done, "Again"))
    casework.do(reopen_case, ReopenCase(done, "Again", "council-tax"))
    assert casework.case(done).team_code == "council-tax"
