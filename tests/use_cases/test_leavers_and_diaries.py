"""Tasks of those who left go on, and a diary has a visit once."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from db.actor import Actor
from db.queries.casework.case_timeline import case_timeline
from db.queries.casework.due import due_now
from db.queries.casework.errands import errands
from db.store.sessions import reading
from db.tables.casework import CaseNoteRow
from db.tables.casework_visits import VisitRow
from db.tables.casework_work import CaseLetterRow, CaseTaskRow
from db.tables.staff import TeamRow
from desktop.casework.use_cases.hands import TakeCase, take_case
from desktop.casework.use_cases.leavers_visits import free_leavers_visits
from desktop.casework.use_cases.rebooking import (
    CancelVisit,
    MoveVisit,
    cancel_visit,
    move_visit,
)
from desktop.casework.use_cases.tasks import AddTask, FinishTask, add_task, finish_task
from desktop.casework.use_cases.tending import (
    Tend,
    free_leavers_cases,
    free_leavers_tasks,
)
from desktop.casework.use_cases.visits import (
    BookVisit,
    NoAccess,
    book_visit,
    no_access,
)
from tests.fixtures.casework import Casework, leave


def test_a_leavers_tasks_come_to_the_owner_and_the_case_says_so(
    casework: Casework,
) -> None:
    case = casework.open()
    casework.do(take_case, TakeCase(case))
    ring = casework.do(add_task, AddTask(case, "Ring the crew", casework.leader)).id
    done = casework.do(add_task, AddTask(case, "Write", casework.leader)).id
    assert ring is not None
    assert done is not None
    casework.do(finish_task, FinishTask(done))
    with reading(casework.office.writer, Actor.program()) as session:
        assert due_now(session, casework.office.now).leavers_tasks == ()
    leave(casework.office, casework.leader)
    with reading(casework.office.writer, Actor.program()) as session:
        assert due_now(session, casework.office.now).leavers_tasks == (ring,)
    assert casework.program(free_leavers_tasks, Tend(only=(ring,))).done == 1
    assert casework.program(free_leavers_tasks, Tend()).done == 0
    row = casework.office.row(CaseTaskRow, ring)
    assert (row.owner_id, row.state) == (None, "open")
    assert casework.office.row(CaseTaskRow, done).owner_id == casework.leader
    note = casework.under(CaseNoteRow, case)[-1]
    assert (note.kind, "Ring the crew" in note.words) == ("system", True)
    now = casework.office.now
    lines = casework.office.read(errands, casework.worker, now)
    assert [line.words for line in lines] == ["Ring the crew"]


def test_a_leavers_cover_has_their_tasks(casework: Casework) -> None:
    case = casework.open()
    ring = casework.do(add_task, AddTask(case, "Ring them", casework.leader)).id
    assert ring is not None
    leave(casework.office, casework.leader, casework.senior)
    casework.program(free_leavers_tasks, Tend())
    assert casework.office.row(CaseTaskRow, ring).owner_id == casework.senior


def test_a_leavers_visits_are_made_by_their_cover_or_whoever_has_the_case(
    casework: Casework,
) -> None:
    case = casework.open()
    casework.do(take_case, TakeCase(case))
    begins = casework.office.now + timedelta(days=3)
    ends = begins + timedelta(hours=1)
    visit = casework.do(
        book_visit, BookVisit(case, "Measure", begins, ends, casework.leader)
    ).id
    assert visit is not None
    leave(casework.office, casework.leader)
    with reading(casework.office.writer, Actor.program()) as session:
        assert due_now(session, casework.office.now).leavers_visits == (visit,)
    assert casework.program(free_leavers_visits, Tend(only=(visit,))).done == 1
    assert casework.program(free_leavers_visits, Tend()).done == 0
    row = casework.office.row(VisitRow, visit)
    assert (row.officer_id, row.officer_told_at, row.state) == (None, None, "booked")
    assert row.starts_at == begins
    assert "Measure" in casework.under(CaseNoteRow, case)[-1].words
    lines = casework.office.read(errands, casework.worker, casework.office.now)
    assert [(line.visit, line.words) for line in lines] == [(True, "Measure")]


def test_the_story_names_the_team_that_a_leavers_case_went_to(
    casework: Casework,
) -> None:
    case = casework.open()
    casework.do(take_case, TakeCase(case))
    leave(casework.office, casework.worker)
    casework.program(free_leavers_cases, Tend())
    code = casework.case(case).team_code
    with reading(casework.office.writer, Actor.program()) as session:
        name = session.scalar(select(TeamRow.name).where(TeamRow.code == code))
        gone = next(one for one in case_timeline(session, case) if one.title == "left")
    assert name is not None
    assert gone.words == name != code


def test_a_visit_that_moves_is_one_entry_until_it_leaves_the_diary(
    casework: Casework,
) -> None:
    case = casework.open()
    starts, hour = casework.office.now + timedelta(days=2), timedelta(hours=1)
    first = casework.do(book_visit, BookVisit(case, "Look", starts, starts + hour)).id
    assert first is not None

    def move(visit: UUID, days: int) -> UUID:
        at = starts + timedelta(days=days)
        made = casework.do(
            move_visit, MoveVisit(visit, at, at + hour, "They are out")
        ).id
        assert made is not None
        return made

    third = move(move(first, 1), 2)
    at = starts + timedelta(days=3)
    casework.do(no_access, NoAccess(third, "Nobody in", at, at + hour))
    last = casework.under(VisitRow, case)[-1]
    casework.do(cancel_visit, CancelVisit(last.id, "It is mended"))
    texts = [row.calendar or "" for row in casework.under(CaseLetterRow, case)]
    assert [f"SEQUENCE:{n}\r\n" in text for n, text in enumerate(texts)] == [True] * 5
    assert all(f"UID:{first}@guildhall\r\n" in text for text in texts)
    assert ["METHOD:CANCEL" in text for text in texts] == [False] * 4 + [True]
    assert "STATUS:CANCELLED\r\n" in texts[-1]
    assert f"DTSTART:{at:%Y%m%dT%H%M%SZ}" in texts[-1]
    other = casework.do(book_visit, BookVisit(case, "Again", at, at + hour)).id
    assert f"UID:{other}@guildhall" in (
        casework.under(CaseLetterRow, case)[-1].calendar or ""
    )
