"""What a case carries is not lost where its course turns."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from db.domain.cases import Risk
from db.domain.complaints import ComplaintTest
from db.domain.hazards import QUESTIONS
from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem
from db.tables.casework import CaseLinkRow
from db.tables.casework_visits import VisitRow
from db.tables.casework_work import CaseTaskRow
from db.tables.contact import EnquiryRow, ReferralRow
from db.tables.record import COUNCIL, RESTRICTED
from desktop.casework.use_cases.closing import (
    CloseCase,
    Ended,
    ReopenCase,
    close_case,
    reopen_case,
)
from desktop.casework.use_cases.complaints import (
    AcknowledgeComplaint,
    AnswerComplaint,
    AskStageTwo,
    TakeComplaint,
    acknowledge_complaint,
    answer_complaint,
    ask_stage_two,
    take_complaint,
)
from desktop.casework.use_cases.correct_service import CorrectService, correct_service
from desktop.casework.use_cases.cover import SetCover, set_cover
from desktop.casework.use_cases.deadlines import (
    PauseClock,
    RestartClock,
    ResumeClock,
    pause_clock,
    restart_clock,
    resume_clock,
)
from desktop.casework.use_cases.hands import TakeCase, take_case
from desktop.casework.use_cases.merging import (
    LinkCases,
    MergeCases,
    UndoMerge,
    link_cases,
    merge_cases,
    undo_merge,
)
from desktop.casework.use_cases.notes import SetRisks, set_risks
from desktop.casework.use_cases.open_case import (
    NewCase,
    OpenCase,
    OpenFromReferral,
    open_case,
    open_from_referral,
)
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.casework.use_cases.tasks import (
    AddTask,
    FinishTask,
    add_task,
    finish_task,
)
from desktop.casework.use_cases.tending import Tend, escalate_cases, warn_of_clocks
from desktop.casework.use_cases.visits import BookVisit, book_visit
from desktop.casework.use_cases.weighing import WeighComplaint, weigh_complaint
from tests.fixtures.casework import Casework

SENIOR = Role.SENIOR_CO_ORDINATOR
LEADER = Role.CO_ORDINATOR
UNHAPPY = ComplaintTest(dissatisfied=True, first_report=False, asks_for_service=True)


def close(
    casework: Casework, case_id: UUID, words: str = "The bin was emptied"
) -> None:
    ended = Ended("done", "none", words)
    case = casework.case(case_id)
    casework.do(close_case, CloseCase(case_id, case.version, ended))


def merge(casework: Casework, into: UUID, other: UUID) -> UUID:
    casework.do(merge_cases, MergeCases(into, other, "The same bin"), LEADER)
    return casework.office.rows(CaseLinkRow)[-1].id


def test_the_sender_of_a_merged_case_hears_how_the_other_ended(
    casework: Casework,
) -> None:
    referral_id = casework.refer(team_code="waste", summary="Missed twice")
    made = casework.do(open_from_referral, OpenFromReferral(referral_id))
    between, last = casework.open(), casework.open()
    assert made.id is not None
    merge(casework, between, made.id)
    merge(casework, last, between)
    close(casework, last)
    referral = casework.office.row(ReferralRow, referral_id)
    assert (referral.state, referral.closing_note) == ("done", "The bin was emptied")
    assert casework.office.row(EnquiryRow, referral.enquiry_id).closed_at is not None


def test_what_is_opened_again_is_open_for_its_sender_too(casework: Casework) -> None:
    referral_id = casework.refer(team_code="waste", summary="Missed twice")
    made = casework.do(open_from_referral, OpenFromReferral(referral_id))
    assert made.id is not None
    close(casework, made.id)
    casework.do(reopen_case, ReopenCase(made.id, "It was missed again"))
    referral = casework.office.row(ReferralRow, referral_id)
    assert (referral.state, referral.closing_note) == ("accepted", None)
    assert casework.office.row(EnquiryRow, referral.enquiry_id).closed_at is None
    close(casework, made.id, "A new round was set up")
    referral = casework.office.row(ReferralRow, referral_id)
    assert (referral.state, referral.closing_note) == (
        "done",
        "A new round was set up",
    )


def test_what_is_opened_again_goes_up_again(casework: Casework) -> None:
    case_id = casework.open()
    casework.later(days=100)
    casework.program(escalate_cases, Tend())
    assert casework.case(case_id).escalated_to == SENIOR
    close(casework, case_id)
    casework.do(reopen_case, ReopenCase(case_id, "It was missed again"))
    assert casework.case(case_id).escalated_to is None
    casework.program(escalate_cases, Tend())
    assert casework.case(case_id).escalated_to == LEADER


def test_a_second_stage_that_was_asked_for_is_not_buried(casework: Casework) -> None:
    new = NewCase("complaint", person_id=casework.counter.gwen)
    made = casework.do(take_complaint, TakeComplaint(new, "Nobody rang back", UNHAPPY))
    assert made.id is not None
    said = AcknowledgeComplaint(made.id, "Nobody rang back", "An apology")
    casework.do(acknowledge_complaint, said)
    casework.do(answer_complaint, AnswerComplaint(made.id, "not_upheld", "We rang"))
    casework.do(ask_stage_two, AskStageTwo(made.id, "Not true", casework.senior))
    with pytest.raises(ClerkError, match="Answer the complaint"):
        close(casework, made.id)


def test_a_risk_that_was_found_after_a_merge_outlives_its_undoing(
    casework: Casework,
) -> None:
    into = casework.open()
    other = casework.open(risks=frozenset({Risk.VULNERABLE}))
    link_id = merge(casework, into, other)
    assert (casework.case(into).risks, casework.case(into).priority) == (
        "vulnerable",
        "high",
    )
    found = frozenset({Risk.VULNERABLE, Risk.THREAT})
    casework.do(set_risks, SetRisks(into, found, "high", "They threatened the crew"))
    casework.do(undo_merge, UndoMerge(link_id), LEADER)
    assert (casework.case(into).risks, casework.case(into).priority) == (
        "threat",
        "emergency",
    )
    second = merge(casework, casework.open(), other)
    casework.do(undo_merge, UndoMerge(second), LEADER)
    assert casework.case(casework.office.row(CaseLinkRow, second).case_id).risks == ""


def test_what_is_left_to_do_in_a_merged_case_is_done_in_the_other(
    casework: Casework,
) -> None:
    calm = dict.fromkeys((one.key for one in QUESTIONS), False)
    into = casework.open("damp-and-mould", hazard=calm)
    other = casework.open("damp-and-mould", hazard=calm)
    casework.do(add_task, AddTask(other, "Ring the neighbour", casework.leader))
    starts = casework.office.now + timedelta(days=1)
    visit = BookVisit(other, "Look at the wall", starts, starts + timedelta(hours=1))
    casework.do(book_visit, visit)
    link_id = merge(casework, into, other)
    tasks = casework.under(CaseTaskRow, into)
    assert [task.words for task in tasks] == [
        "Inspect the home",
        "Write to them",
        "Ring the neighbour",
    ]
    assert len(casework.under(VisitRow, into)) == 1
    casework.do(finish_task, FinishTask(tasks[-1].id))
    casework.do(undo_merge, UndoMerge(link_id), LEADER)
    back = casework.under(CaseTaskRow, other)
    assert [(task.words, task.state) for task in back] == [
        ("Inspect the home", "open"),
        ("Write to them", "waiting"),
        ("Ring the neighbour", "done"),
    ]
    assert casework.under(VisitRow, into) == []


def test_a_request_for_records_can_not_be_stopped_once_it_is_late(
    casework: Casework,
) -> None:
    case_id = casework.open("subject-access")
    clock = casework.clock(case_id, "sar")
    casework.office.now = clock.due_at
    late = PauseClock(clock.id, "identity", "Asked for a passport")
    with pytest.raises(ClerkError, match="too late to pause"):
        casework.do(pause_clock, late)
    asked = clock.due_at - timedelta(days=4)
    told = PauseClock(clock.id, "identity", "Asked for a passport", asked)
    casework.do(pause_clock, told)
    casework.later(days=2)
    casework.do(resume_clock, ResumeClock(clock.id))
    again = casework.clock(case_id, "sar")
    assert again.due_on > clock.due_on
    inside = PauseClock(clock.id, "clarification", "Which year", asked)
    with pytest.raises(FieldProblem, match="after the clock began"):
        casework.do(pause_clock, inside)


def test_a_clock_that_begins_again_warns_again(casework: Casework) -> None:
    case_id = casework.open("foi")
    clock = casework.clock(case_id, "foi")
    casework.office.now = clock.warn_at
    assert casework.program(warn_of_clocks, Tend()).done == 1
    casework.do(restart_clock, RestartClock(clock.id, "They mean 2025"))
    again = casework.clock(case_id, "foi")
    assert (again.warned_at, again.due_at > clock.due_at) == (None, True)
    casework.office.now = again.warn_at
    assert casework.program(warn_of_clocks, Tend()).done == 1


def test_a_link_is_seen_by_who_may_see_both_its_cases(casework: Casework) -> None:
    one, other = casework.open(), casework.open()
    casework.do(link_cases, LinkCases(one, other, "The same street"))

    def scope() -> int:
        return casework.office.rows(CaseLinkRow)[-1].scope

    for case_id, hidden, seen in (
        (one, True, RESTRICTED),
        (other, True, RESTRICTED),
        (one, False, RESTRICTED),
        (other, False, COUNCIL),
    ):
        casework.do(restrict_case, RestrictCase(case_id, hidden, "A reason"), SENIOR)
        assert scope() == seen


def test_a_complaint_keeps_its_clock_when_its_service_is_corrected(
    casework: Casework,
) -> None:
    new = NewCase("complaint", person_id=casework.counter.gwen)
    made = casework.do(take_complaint, TakeComplaint(new, "Nobody rang back", UNHAPPY))
    assert made.id is not None
    wrong = CorrectService(made.id, "grant", "It is about their grant")
    casework.do(correct_service, wrong, LEADER)
    running = [clock.kind for clock in casework.clocks(made.id)]
    assert (running, casework.case(made.id).kind) == (["complaint-ack"], "complaint")
    assert casework.clocks(made.id)[0].state == "running"


def test_another_service_makes_it_another_kind_of_case(casework: Casework) -> None:
    case_id = casework.open()
    assert casework.case(case_id).kind == "case"
    wrong = CorrectService(case_id, "foi", "They ask what a round costs")
    casework.do(correct_service, wrong, LEADER)
    assert casework.case(case_id).kind == "request"


def test_what_is_no_complaint_is_answered_by_the_day_its_service_promises(
    casework: Casework,
) -> None:
    new = NewCase("grant", person_id=casework.counter.gwen)
    made = casework.do(take_complaint, TakeComplaint(new, "Nobody rang back", UNHAPPY))
    assert made.id is not None
    why = "They only wanted to know when"
    weighed = WeighComplaint(made.id, "No news", UNHAPPY, changed_reason=why)
    casework.do(weigh_complaint, weighed)
    promised = casework.clock(made.id, "working_days(10)")
    case = casework.case(made.id)
    assert (case.kind, case.next_due_at) == ("request", promised.due_at)
    assert promised.started_at == case.opened_at


def test_what_one_takes_oneself_is_ones_own(casework: Casework) -> None:
    today = casework.office.now.date()
    casework.do(set_cover, SetCover(casework.worker, casework.leader, today))
    case_id = casework.open()
    casework.do(take_case, TakeCase(case_id))
    assert casework.case(case_id).owner_id == casework.worker


def test_nothing_is_received_before_its_time(casework: Casework) -> None:
    ahead = casework.office.now + timedelta(minutes=1)
    with pytest.raises(FieldProblem, match="has been"):
        casework.do(open_case, OpenCase(NewCase("foi", received_at=ahead)))
