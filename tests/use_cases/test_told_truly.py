"""What a case tells is what happened: by whom, when, and how it stands."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from db.chasing import write_chase
from db.domain.cases import Risk, risks_of
from db.domain.complaints import ComplaintTest
from db.domain.permissions import Action, Role
from db.errors import FieldProblem
from db.queries.casework.case_timeline import case_timeline
from db.queries.casework.documents import documents_of_case
from db.queries.casework.page_rows import TimelineLine
from db.queries.casework.queue import count_queue, queue_page
from db.queries.casework.reports import ombudsman_export
from db.queries.casework.rows import Due, QueueFilter
from db.tables.casework import CaseLinkRow
from db.tables.casework_visits import VisitRow, WorkOrderRow
from db.tables.casework_work import CaseTaskRow
from db.telling import Disclose
from desktop.casework.case_story import entries
from desktop.casework.ombudsman_file import export_text
from desktop.casework.use_cases.case_documents import FileDocument, file_document
from desktop.casework.use_cases.complaints import (
    AcknowledgeComplaint,
    AnswerComplaint,
    TakeComplaint,
    acknowledge_complaint,
    answer_complaint,
    take_complaint,
)
from desktop.casework.use_cases.correct_service import CorrectService, correct_service
from desktop.casework.use_cases.cover import SetCover, set_cover
from desktop.casework.use_cases.deadlines import (
    PauseClock,
    ResumeClock,
    pause_clock,
    resume_clock,
)
from desktop.casework.use_cases.disclosures import disclose
from desktop.casework.use_cases.hands import AssignCases, assign_cases
from desktop.casework.use_cases.merging import (
    MergeCases,
    UndoMerge,
    merge_cases,
    undo_merge,
)
from desktop.casework.use_cases.notes import AddCaseNote, add_case_note
from desktop.casework.use_cases.open_case import NewCase
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.casework.use_cases.tasks import AddTask, FinishTask, add_task, finish_task
from desktop.casework.use_cases.visits import (
    BookVisit,
    FinishOrder,
    KeepVisit,
    OrderWork,
    book_visit,
    finish_order,
    keep_visit,
    order_work,
)
from tests.fixtures.casework import Casework

SENIOR, LEADER = Role.SENIOR_CO_ORDINATOR, Role.CO_ORDINATOR
UNHAPPY = ComplaintTest(dissatisfied=True, first_report=False, asks_for_service=True)
SARAH = "Answer her first, then write"


def story(casework: Casework, case_id: Any) -> list[TimelineLine]:
    return casework.office.read_as(SENIOR, case_timeline, case_id)


def paused_request(casework: Casework) -> Any:
    """Return a request for one's own data whose clock stands still."""
    case_id = casework.open("subject-access")
    clock = casework.clock(case_id, "sar")
    casework.do(pause_clock, PauseClock(clock.id, "identity", "Asked for a passport"))
    return case_id


def stands(casework: Casework, case_id: Any) -> Due:
    found = casework.office.read_as(
        SENIOR, queue_page, QueueFilter(), casework.office.now
    )
    return next(row.due for row in found.rows if row.id == case_id)


def test_a_task_was_done_by_who_did_it(casework: Casework) -> None:
    case_id = casework.open()
    task = casework.office.made(add_task, AddTask(case_id, SARAH), LEADER)
    casework.later(hours=1)
    casework.do(finish_task, FinishTask(task, "Rang her"), SENIOR)
    [line] = [line for line in story(casework, case_id) if line.kind == "task"]
    assert line.by == "Sena Brightwater"


def test_a_visit_stands_where_it_was_booked_as_booked(casework: Casework) -> None:
    case_id = casework.open()
    at = casework.later(days=1)
    visit = BookVisit(
        case_id, "See the damp wall", at + timedelta(hours=1), at + timedelta(hours=2)
    )
    booked = casework.office.made(book_visit, visit, LEADER)
    casework.later(days=1)
    casework.do(keep_visit, KeepVisit(booked, "The wall is wet"), SENIOR)
    [line] = [line for line in story(casework, case_id) if line.kind == "visit"]
    assert (line.title, line.at, line.by) == ("booked", at, "Cora Lund")
    told = entries(story(casework, case_id), casework.office.now)
    kept = next(one for one in told if "The wall is wet" in one.words)
    assert kept.by == "Sena Brightwater"


def test_an_answer_stands_in_the_story_in_words(casework: Casework) -> None:
    new = NewCase("complaint", person_id=casework.counter.gwen)
    case_id = casework.office.made(
        take_complaint, TakeComplaint(new, "Nobody came", UNHAPPY), LEADER
    )
    ack = AcknowledgeComplaint(case_id, "Nobody came for three weeks", "A new bin")
    casework.do(acknowledge_complaint, ack, LEADER)
    answer = AnswerComplaint(case_id, "not_upheld", "They came twice")
    casework.do(answer_complaint, answer, LEADER)
    told = [one.words for one in entries(story(casework, case_id), casework.office.now)]
    assert any("Answered at stage 1: Not upheld" in words for words in told)
    assert not any("not_upheld" in words for words in told)
    data = casework.office.read_as(SENIOR, ombudsman_export, case_id)
    assert data is not None
    assert "Service: Complaint\n" in export_text(data)
    assert "not_upheld" not in export_text(data)


def test_what_came_on_the_day_of_the_pause_came_after_it(casework: Casework) -> None:
    case_id = casework.open("subject-access")
    clock = casework.clock(case_id, "sar")
    began = casework.later(hours=4)
    casework.do(pause_clock, PauseClock(clock.id, "identity", "Asked for a passport"))
    casework.later(days=2)
    noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
    assert noon < began
    casework.do(resume_clock, ResumeClock(clock.id, noon))
    assert casework.clock(case_id, "sar").due_on == date(2026, 12, 21)
    casework.do(pause_clock, PauseClock(clock.id, "identity", "It had expired", noon))
    assert casework.clock(case_id, "sar").state == "paused"


def test_a_paused_case_in_a_queue_is_paused_there(casework: Casework) -> None:
    case_id = paused_request(casework)
    casework.do(assign_cases, AssignCases((case_id,), team_code="repairs"), LEADER)
    row = casework.case(case_id)
    assert (row.owner_id, row.state, row.waiting_for) == (None, "waiting", "customer")
    assert stands(casework, case_id) is Due.PAUSED
    theirs = QueueFilter(teams=("repairs",), due=Due.PAUSED)
    count = casework.office.read_as(SENIOR, count_queue, theirs, casework.office.now)
    assert count.number == 1
    casework.do(assign_cases, AssignCases((case_id,), casework.worker), LEADER)
    clock = casework.clock(case_id, "sar")
    casework.do(resume_clock, ResumeClock(clock.id))
    row = casework.case(case_id)
    assert (row.state, row.waiting_for) == ("in_progress", "us")


def test_another_service_waits_for_nobody(casework: Casework) -> None:
    case_id = paused_request(casework)
    casework.do(
        correct_service, CorrectService(case_id, "grant", "About a grant"), LEADER
    )
    row = casework.case(case_id)
    assert (row.state, row.waiting_for, row.waiting_since) == ("new", "us", None)
    assert stands(casework, case_id) is Due.IN_TIME


def test_a_case_waits_with_the_paused_one_that_went_into_it(casework: Casework) -> None:
    paused, plain = paused_request(casework), casework.open("street-lights")
    casework.do(merge_cases, MergeCases(plain, paused, "The same letter"), LEADER)
    assert stands(casework, plain) is Due.PAUSED
    assert casework.case(plain).waiting_for == "customer"
    [link] = [
        link.id
        for link in casework.office.read_as(SENIOR, _links)
        if link.case_id == plain
    ]
    casework.do(undo_merge, UndoMerge(link), LEADER)
    assert stands(casework, plain) is Due.NONE
    assert casework.case(plain).waiting_for == "us"
    assert stands(casework, paused) is Due.PAUSED


def _links(session: Any) -> Any:
    return session.scalars(select(CaseLinkRow)).all()


def test_the_story_has_what_went_into_what_went_into_it(casework: Casework) -> None:
    first, second, third = casework.open(), casework.open(), casework.open()
    casework.do(add_case_note, AddCaseNote(first, "Said at the very first"))
    paper = casework.document("The very first letter")
    reference = casework.case(first).reference
    casework.do(file_document, FileDocument(reference, paper), Role.POST_ROOM)
    casework.do(merge_cases, MergeCases(second, first, "One bin"), LEADER)
    casework.do(merge_cases, MergeCases(third, second, "One bin"), LEADER)
    words = [line.words for line in story(casework, third)]
    assert "Said at the very first" in words
    papers = casework.office.read_as(SENIOR, documents_of_case, third)
    assert [one.title for one in papers] == ["The very first letter"]


def test_who_goes_there_is_who_works_on_that_day(casework: Casework) -> None:
    case_id, today = casework.open(), casework.office.now.date()
    away = SetCover(
        casework.worker,
        casework.leader,
        today + timedelta(days=7),
        today + timedelta(days=14),
    )
    casework.do(set_cover, away)
    for days, goes in (
        (1, casework.worker),
        (8, casework.leader),
        (20, casework.worker),
    ):
        starts = casework.office.now + timedelta(days=days)
        visit = BookVisit(
            case_id, "See it", starts, starts + timedelta(hours=1), casework.worker
        )
        made = casework.office.made(book_visit, visit, LEADER)
        assert casework.office.row(VisitRow, made).officer_id == goes, days


def test_a_visit_in_another_age_is_a_slip_of_the_finger(casework: Casework) -> None:
    starts = datetime(2062, 3, 1, 10, tzinfo=UTC)
    visit = BookVisit(casework.open(), "See it", starts, starts + timedelta(hours=1))
    with pytest.raises(FieldProblem, match="next two years"):
        casework.do(book_visit, visit, LEADER)


def test_work_is_not_done_before_its_day(casework: Casework) -> None:
    order = OrderWork(casework.open(), "repair", "Mend the lock")
    made = casework.office.made(order_work, order, LEADER)
    tomorrow = casework.office.now.date() + timedelta(days=1)
    with pytest.raises(FieldProblem, match="has been"):
        casework.do(finish_order, FinishOrder(made, "Mended", tomorrow), LEADER)
    assert casework.office.row(WorkOrderRow, made).state == "ordered"


def test_danger_is_heard_of_a_case_that_few_may_see(casework: Casework) -> None:
    case_id = casework.open("damp-and-mould", title="The kitchen wall", ask_later=True)
    casework.do(
        restrict_case, RestrictCase(case_id, True, "A neighbour works here"), SENIOR
    )
    unit = casework.office.unit(Role.ADVISOR_1)
    with unit:
        unit.require(Action.ADD_CASE_NOTE)
        write_chase(unit, case_id, "The mould is black now")
        unit.commit()
    assert Risk.HAZARD in risks_of(casework.case(case_id).risks)


@pytest.mark.parametrize("words", ["x" * 30_000, "Card 4111 1111 1111 1111"])
@pytest.mark.parametrize("field", ["given", "authority", "refused_reason"])
def test_what_is_too_long_is_told_beside_its_own_field(
    casework: Casework, field: str, words: str
) -> None:
    said = {
        "authority": "Rang back",
        "given": None if field == "refused_reason" else "The tenancy's dates",
        "refused_reason": None,
    } | {field: words}
    command = Disclose(
        "council",
        "Ms Reed",
        casework.office.now.date(),
        str(said["authority"]),
        "public_task",
        None,
        said["given"],
        said["refused_reason"],
        casework.open(),
    )
    with pytest.raises(FieldProblem) as found:
        casework.do(disclose, command, LEADER)
    assert found.value.field == field


@pytest.mark.parametrize("field", ["about", "wanted"])
def test_a_complaint_too_long_is_told_beside_its_own_field(
    casework: Casework, field: str
) -> None:
    new = NewCase("complaint", person_id=casework.counter.gwen)
    case_id = casework.office.made(
        take_complaint, TakeComplaint(new, "Nobody came", UNHAPPY), LEADER
    )
    long = "x" * 30_000
    about = long if field == "about" else "Nobody came"
    wanted = long if field == "wanted" else "A bin"
    with pytest.raises(FieldProblem) as found:
        casework.do(
            acknowledge_complaint, AcknowledgeComplaint(case_id, about, wanted), LEADER
        )
    assert found.value.field == field


def test_tasks_are_the_program_s_words_no_more(casework: Casework) -> None:
    """A list's tasks were done by who finished them, not by who opened the case."""
    case_id = casework.open(
        "damp-and-mould",
        hazard=dict.fromkeys(
            ("danger_now", "breathing", "sleeps_there", "young_or_old", "ill"), False
        ),
    )
    first = casework.under(CaseTaskRow, case_id)[0]
    casework.do(finish_task, FinishTask(first.id), LEADER)
    [line] = [line for line in story(casework, case_id) if line.kind == "task"]
    assert line.by == "Cora Lund"
