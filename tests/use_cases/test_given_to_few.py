"""A part of a restricted case is given to those alone who may open it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.permissions import Action, Role, actions_for
from db.errors import FieldProblem
from db.queries.casework.case_view import CaseView, case_view
from db.queries.casework.errands import errands
from db.queries.casework.eyes import eyes_on
from db.queries.casework.opened import SealedCase
from db.tables.casework_visits import VisitRow
from db.tables.casework_work import CaseTaskRow
from db.tables.staff import StaffRoleRow
from desktop.casework.forms.here import Here
from desktop.casework.forms.task_forms import task_form
from desktop.casework.sealed_case import gone_words, read_steps
from desktop.casework.use_cases.cover import SetCover, set_cover
from desktop.casework.use_cases.few_eyes import NOT_THEIRS
from desktop.casework.use_cases.hands import HandOver, hand_over
from desktop.casework.use_cases.read_case import CaseOpened, ReadCase, read_case
from desktop.casework.use_cases.rebooking import MoveVisit, move_visit
from desktop.casework.use_cases.remedies import AddRemedy, add_remedy
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.casework.use_cases.tasks import AddTask, GiveTask, add_task, give_task
from desktop.casework.use_cases.visits import (
    BookVisit,
    NoAccess,
    book_visit,
    no_access,
)
from tests.fixtures.casework import Casework
from tests.fixtures.stores import actor_for, staff_id

SENIOR = Role.SENIOR_CO_ORDINATOR
WORDS = "Ring the school about Gwen"


@pytest.fixture
def secret(casework: Casework) -> UUID:
    """A restricted case that Casey has; everybody's roles are written down."""
    known = {(row.staff_id, row.role) for row in casework.office.rows(StaffRoleRow)}
    having = {(staff_id(role), role.value) for role in Role}
    having.add((casework.second, SENIOR.value))
    casework.office.put(
        *(StaffRoleRow(staff_id=who, role=role) for who, role in having - known)
    )
    return casework.open("safeguarding", SENIOR, owner_id=casework.worker)


def giving(casework: Casework, case: UUID) -> dict[str, Any]:
    """Return each way to give somebody a part of a case, by whom it is given to."""
    starts = casework.office.now + timedelta(days=2)
    ends = starts + timedelta(hours=1)
    added = casework.do(add_task, AddTask(case, "Write to them"), SENIOR).id
    assert added is not None
    return {
        "owner_id task": lambda who: (add_task, AddTask(case, WORDS, who)),
        "owner_id give": lambda who: (give_task, GiveTask(added, who)),
        "officer_id visit": lambda who: (
            book_visit,
            BookVisit(case, "See the child", starts, ends, who),
        ),
        "owner_id remedy": lambda who: (
            add_remedy,
            AddRemedy(case, "action", "Ring them", owner_id=who),
        ),
    }


def given(casework: Casework, what: tuple[Any, object]) -> None:
    casework.do(what[0], what[1], SENIOR)


@pytest.mark.parametrize(
    "how", ["owner_id task", "owner_id give", "officer_id visit", "owner_id remedy"]
)
def test_whoever_may_not_open_it_is_given_nothing_of_it(
    casework: Casework, secret: UUID, how: str
) -> None:
    give = giving(casework, secret)[how]
    for who in (casework.leader, casework.advisor):
        with pytest.raises(FieldProblem, match="They may not read this case") as found:
            given(casework, give(who))
        assert found.value.field == how.split(maxsplit=1)[0]
        assert "a senior co-ordinator or data protection" in NOT_THEIRS
    for who in (casework.worker, casework.second, staff_id(Role.DATA_PROTECTION)):
        given(casework, give(who))
    # Where the case is everybody's, everybody may be given a part of it.
    everyones = casework.open()
    given(casework, giving(casework, everyones)[how](casework.leader))


def test_those_are_offered_who_may_be_given_it(
    casework: Casework, secret: UUID
) -> None:
    opened = casework.do(read_case, ReadCase(secret, "My work"), SENIOR)
    assert isinstance(opened, CaseOpened)

    def offered(case: UUID) -> set[UUID]:
        now = casework.office.now
        seen = casework.office.read_as(
            SENIOR, case_view, case, casework.senior, now, opened_at=opened.at
        )
        assert isinstance(seen, CaseView)
        here = Here(actor_for(SENIOR), now, seen.beside)
        picks = next(a for a in task_form(seen.page, here).asks if a.name == "owner_id")
        return {UUID(code) for code, _name in picks.picks}

    few = {
        *(casework.worker, casework.senior, casework.second),
        staff_id(Role.DATA_PROTECTION),
    }
    assert offered(secret) == few
    assert offered(casework.open()) > few | {casework.leader}


@pytest.mark.parametrize("role", list(Role))
def test_the_eyes_are_those_whom_the_page_opens_for(
    casework: Casework, secret: UUID, role: Role
) -> None:
    who = staff_id(role)
    eyes = casework.office.read_as(Role.ADMINISTRATOR, eyes_on, secret)
    may = Action.VIEW_RESTRICTED_CASE in actions_for([role]) or who == casework.worker
    assert (who in eyes) is may


def test_a_deputy_who_may_not_open_it_leaves_it_with_whom_it_was_given_to(
    casework: Casework, secret: UUID
) -> None:
    today = casework.office.now.date()
    away = SetCover(casework.worker, casework.leader, today, None)
    casework.do(set_cover, away)
    casework.do(add_task, AddTask(secret, WORDS, casework.worker), SENIOR)
    everyones = casework.open()
    casework.do(add_task, AddTask(everyones, WORDS, casework.worker), SENIOR)
    [hers] = casework.under(CaseTaskRow, secret)
    assert hers.owner_id == casework.worker
    [theirs] = [t for t in casework.under(CaseTaskRow, everyones) if t.words == WORDS]
    assert theirs.owner_id == casework.leader


def test_who_had_a_part_of_it_before_knows_whom_to_ring_and_no_more(
    casework: Casework,
) -> None:
    office = casework.office
    case = casework.open(title="Left alone at night", owner_id=casework.worker)
    starts = office.now + timedelta(days=2)
    ends = starts + timedelta(hours=1)
    casework.do(add_task, AddTask(case, WORDS, casework.leader), SENIOR)
    visit = BookVisit(case, "See the child", starts, ends, casework.leader)
    booked = casework.do(book_visit, visit, SENIOR).id
    casework.do(restrict_case, RestrictCase(case, True, "A child"), SENIOR)
    reference = casework.case(case).reference
    ring = "Waste and recycling 01632 960002"
    lines = office.read_as(Role.CO_ORDINATOR, errands, casework.leader, office.now)
    assert [(one.restricted, one.ring, one.words) for one in lines] == [
        (True, ring, "")
    ] * 2
    seen = office.read_as(
        Role.CO_ORDINATOR, case_view, case, casework.leader, office.now
    )
    assert isinstance(seen, SealedCase)
    assert not seen.may_read
    assert gone_words(seen) == (
        "Restricted case",
        f"{reference} is for few eyes. Ring {ring} for what you need.",
    )
    assert read_steps(seen) == []
    for secret in ("school", "child", "Gwen", "Left alone"):
        assert secret not in repr((lines, seen))
    # Their visit is moved, or booked again after nobody let them in, as before.
    assert booked is not None

    def moved(visit: UUID, who: UUID | None = None) -> MoveVisit:
        day = timedelta(days=1)
        return MoveVisit(visit, starts + day, ends + day, "Ill", who)

    second = casework.do(move_visit, moved(booked), SENIOR).id
    assert second is not None
    later = timedelta(days=3)
    again = NoAccess(second, None, starts + later, ends + later)
    third = casework.do(no_access, again, SENIOR).id
    officers = {row.officer_id for row in casework.under(VisitRow, case)}
    assert officers == {casework.leader}
    assert third is not None
    with pytest.raises(FieldProblem, match="They may not read"):
        casework.do(move_visit, moved(third, casework.advisor), SENIOR)


def test_who_it_is_handed_to_may_be_given_its_tasks(
    casework: Casework, secret: UUID
) -> None:
    over = HandOver(secret, "Yours now", owner_id=casework.leader)
    casework.do(hand_over, over, SENIOR)
    casework.do(add_task, AddTask(secret, WORDS, casework.leader), SENIOR)
    with pytest.raises(FieldProblem, match="They may not read"):
        casework.do(add_task, AddTask(secret, WORDS, casework.worker), SENIOR)
