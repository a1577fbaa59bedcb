"""A restricted case is worked by who has it, through the gate, and by nobody more."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from db.domain.permissions import Action, Role, actions_for
from db.errors import NotAllowed, NotFound
from db.queries.casework.case_view import CaseView, case_view, cases_like
from db.queries.casework.opened import SealedCase
from db.queries.casework.owed import owed
from db.queries.casework.queue import count_queue, queue_page, rows_in
from db.queries.casework.rail import rail_counts
from db.queries.casework.rows import QueueFilter
from db.queries.casework.together import communal_not_recharged
from db.tables.casework import CaseNoteRow, CaseRow
from db.tables.casework_visits import WorkOrderRow
from db.tables.casework_work import CaseTaskRow
from db.tables.contact import EnquiryRow, ReferralRow
from db.tables.record import RESTRICTED
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from desktop.casework.use_cases.hands import HandOver, hand_over
from desktop.casework.use_cases.notes import (
    AddCaseNote,
    SetNextStep,
    add_case_note,
    set_next_step,
)
from desktop.casework.use_cases.open_case import OpenFromReferral, open_from_referral
from desktop.casework.use_cases.read_case import CaseOpened, ReadCase, read_case
from desktop.casework.use_cases.read_referral import ReadReferral, read_referral
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.casework.use_cases.tasks import (
    AddTask,
    FinishTask,
    add_task,
    finish_task,
)
from desktop.casework.use_cases.visits import OrderWork, order_work
from tests.fixtures.casework import Casework
from tests.fixtures.stores import TODAY, staff_id
from tests.use_cases.test_sealed_referrals import refer_worry

WORKER = Role.CASEWORKER
SENIOR = Role.SENIOR_CO_ORDINATOR
ENDED = Ended("done", "none", "The family has help now")
MINE = "Aunt Zelda minds the children"
OTHERS = tuple(
    role
    for role in Role
    if Action.VIEW_CASE in actions_for([role])
    and Action.VIEW_RESTRICTED_CASE not in actions_for([role])
    and role is not WORKER
)


@pytest.fixture
def sealed(casework: Casework) -> UUID:
    """A worry that was sent to the team in which Casey is."""
    return refer_worry(casework)


@pytest.fixture
def mine(casework: Casework, sealed: UUID) -> UUID:
    """What Casey opened from the referral that they read."""
    casework.do(read_referral, ReadReferral(sealed, "To decide"))
    case = casework.do(open_from_referral, OpenFromReferral(sealed)).id
    assert case is not None
    return case


def view(
    casework: Casework, case: UUID, role: Role = WORKER, at: datetime | None = None
) -> Any:
    return casework.office.read_as(
        role, case_view, case, staff_id(role), casework.office.now, opened_at=at
    )


def is_front(seen: object) -> bool:
    """Return whether there is no more of it than everybody may know."""
    return isinstance(seen, SealedCase) and not seen.may_read and not seen.reason


def opened(casework: Casework, case: UUID, role: Role = WORKER) -> datetime:
    done = casework.do(read_case, ReadCase(case, "My work"), role)
    assert isinstance(done, CaseOpened)
    assert done.at is not None
    return done.at


def lists(casework: Casework, case: UUID, role: Role) -> str:
    """Return all that lists and figures tell one with *role*."""
    office, me = casework.office, staff_id(role)
    teams = ("safeguarding", "waste")
    asked: list[tuple[Any, tuple[Any, ...]]] = [
        (queue_page, (QueueFilter(), office.now)),
        (queue_page, (QueueFilter(owner=me), office.now)),
        (rows_in, (QueueFilter(), [case], office.now)),
        (count_queue, (QueueFilter(), office.now)),
        (rail_counts, (me, teams, office.now)),
        (cases_like, (casework.case(case).reference,)),
        (owed, (TODAY,)),
        (communal_not_recharged, ()),
    ]
    return repr([office.read_as(role, query, *args) for query, args in asked])


def test_whoever_opened_it_from_a_referral_has_it_and_works_it_through_the_gate(
    casework: Casework, mine: UUID
) -> None:
    row = casework.case(mine)
    assert (row.scope, row.owner_id) == (RESTRICTED, casework.worker)
    own = QueueFilter(owner=casework.worker)
    now = casework.office.now
    [line] = casework.office.read_as(WORKER, queue_page, own, now).rows
    assert (line.id, line.restricted, line.title, line.person) == (mine, True, "", None)
    assert casework.office.read_as(WORKER, count_queue, own, now).number == 1
    # Before the log says so it is neither shown nor changed.
    assert isinstance(view(casework, mine), SealedCase)
    with pytest.raises(NotFound):
        casework.do(add_case_note, AddCaseNote(mine, MINE))
    at = opened(casework, mine)
    assert casework.office.views()[-1] == (
        "restricted_case",
        casework.worker,
        "My work",
    )
    assert isinstance(view(casework, mine, at=at), CaseView)
    casework.do(add_case_note, AddCaseNote(mine, MINE))
    casework.do(set_next_step, SetNextStep(mine, "We visit on Monday"))
    task = casework.do(add_task, AddTask(mine, "Ring the school")).id
    assert task is not None
    casework.do(finish_task, FinishTask(task))
    shown = view(casework, mine, at=at)
    assert MINE in repr(shown.story)
    assert {row.scope for row in casework.under(CaseNoteRow, mine)} == {RESTRICTED}
    assert isinstance(view(casework, mine, at=at + timedelta(seconds=1)), SealedCase)


def test_it_ends_with_its_referral_whose_words_are_shown_to_nobody(
    casework: Casework, mine: UUID, sealed: UUID
) -> None:
    opened(casework, mine)
    casework.do(close_case, CloseCase(mine, casework.case(mine).version, ENDED))
    row = casework.office.row(ReferralRow, sealed)
    assert (casework.case(mine).state, row.state) == ("closed", "done")
    assert casework.office.row(EnquiryRow, row.enquiry_id).closed_at is not None


def test_a_case_that_was_handed_over_is_opened_by_its_new_owner_alone(
    casework: Casework, mine: UUID
) -> None:
    at = opened(casework, mine)
    over = HandOver(mine, "You know the family", owner_id=casework.leader)
    casework.do(hand_over, over)
    assert is_front(view(casework, mine, at=at))
    with pytest.raises(NotAllowed):
        casework.do(read_case, ReadCase(mine, "Curious"))
    with pytest.raises(NotFound):
        casework.do(add_case_note, AddCaseNote(mine, "Once more"))
    found = view(
        casework, mine, Role.CO_ORDINATOR, opened(casework, mine, Role.CO_ORDINATOR)
    )
    assert isinstance(found, CaseView)


def test_whoever_was_sent_it_works_it_until_the_referral_is_done(
    casework: Casework,
) -> None:
    referral = casework.refer(to_staff_id=casework.worker)
    case = casework.do(open_from_referral, OpenFromReferral(referral)).id
    assert case is not None
    hide(casework, case)
    casework.do(hand_over, HandOver(case, "Yours", owner_id=casework.senior), SENIOR)
    at = opened(casework, case)
    assert isinstance(view(casework, case, at=at), CaseView)
    end = CloseCase(case, casework.case(case).version, ENDED)
    casework.do(close_case, end, SENIOR)
    assert is_front(view(casework, case, at=at))


def hide(casework: Casework, case: UUID) -> None:
    hidden = RestrictCase(case, restricted=True, reason="For few eyes")
    casework.do(restrict_case, hidden, SENIOR)


@pytest.mark.parametrize("role", OTHERS)
def test_nobody_else_is_told_more_than_before_there_was_such_a_case(
    casework: Casework, mine: UUID, role: Role
) -> None:
    opened(casework, mine)
    casework.do(add_case_note, AddCaseNote(mine, "One thing"))
    before = lists(casework, mine, role)
    casework.do(add_case_note, AddCaseNote(mine, MINE))
    casework.do(order_work, OrderWork(mine, "repair", "Locks", communal=True))
    casework.do(set_next_step, SetNextStep(mine, "We come on Tuesday"))
    assert lists(casework, mine, role) == before
    assert casework.case(mine).reference not in before
    assert is_front(view(casework, mine, role))
    with pytest.raises(NotAllowed):
        casework.do(read_case, ReadCase(mine, "Curious"), role)
    with pytest.raises((NotAllowed, NotFound)):
        casework.do(add_case_note, AddCaseNote(mine, "x"), role)
    # A line in the log alone opens nothing either.
    assert is_front(view(casework, mine, role, casework.office.now - timedelta(days=1)))


def test_one_of_ones_own_opens_no_other(casework: Casework, mine: UUID) -> None:
    other = casework.open("safeguarding", SENIOR, title="Another")
    work = casework.do(order_work, OrderWork(other, "repair", "Locks"), SENIOR).id
    task = casework.do(add_task, AddTask(other, "Ring them"), SENIOR).id
    opened(casework, mine)
    assert casework.case(other).reference not in lists(casework, mine, WORKER)
    with pytest.raises(NotAllowed):
        casework.do(read_case, ReadCase(other, "Curious"))
    unit = casework.office.unit(WORKER)
    with unit:
        cases = unit.session.scalars(select(CaseRow.id)).all()
        assert mine in cases
        assert other not in cases
        for kind, hidden in ((WorkOrderRow, work), (CaseTaskRow, task)):
            assert hidden not in unit.session.scalars(select(kind.id)).all()
