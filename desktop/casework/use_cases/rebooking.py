"""A visit at another time, or not at all, before anybody went there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written
from db.store.unit_of_work import UnitOfWork
from db.tables.casework_visits import VisitRow
from desktop.casework.use_cases.of_case import add_note
from desktop.casework.use_cases.still_to_come import call_visit_off
from desktop.casework.use_cases.visits import book, booked, officer_for


@dataclass(frozen=True, slots=True)
class MoveVisit:
    """The visit takes place at another time; *officer_id* None keeps who goes."""

    visit_id: UUID
    starts_at: datetime
    ends_at: datetime
    words: str
    officer_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class CancelVisit:
    """Nobody has to go there any more."""

    visit_id: UUID
    words: str


def move_visit(command: MoveVisit, uow: UnitOfWork) -> Changes:
    """Rebook a visit; officer told, letter queued, the same entry in a diary moved.

    Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``words``,
    ``starts_at``, ``ends_at``, ``officer_id``.
    """
    with uow:
        uow.require(Action.ORDER_WORK)
        visit, case = booked(uow, command.visit_id)
        visit.words = written("words", command.words, "Say why it moves")
        add_note(uow, case, "state", visit.words)
        new = VisitRow(
            case_id=case.id,
            order_id=visit.order_id,
            officer_id=officer_for(
                uow,
                case,
                command.officer_id or visit.officer_id,
                command.starts_at,
                has=visit.officer_id,
            ),
            starts_at=command.starts_at,
            ends_at=command.ends_at,
            place=visit.place,
            about=visit.about,
        )
        book(uow, case, new, "appointment", instead_of=visit)
        visit.next_id, visit.state = new.id, "rebooked"
        uow.commit()
    return uow.changes(new.id, case.reference)


def cancel_visit(command: CancelVisit, uow: UnitOfWork) -> Changes:
    """Call a visit off; the letter takes it out of the customer's diary.

    Raises as above.
    """
    with uow:
        uow.require(Action.ORDER_WORK)
        visit, case = booked(uow, command.visit_id)
        words = written("words", command.words, "Say why nobody goes there")
        call_visit_off(uow, case, visit, words)
        uow.commit()
    return uow.changes(visit.id, case.reference)
