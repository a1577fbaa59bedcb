"""Work that is ordered, visits that are booked, and doors that nobody opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from db.case_rows import add_under
from db.changes import Changes
from db.clock import uk_date
from db.domain.appointments import calendar_text, check_times
from db.domain.own_notes import OwnNote
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.domain.written import line_or_none, written, written_or_none
from db.errors import ClerkError, FieldProblem
from db.queries.sheltered import shelter_for
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_visits import RechargeRow, VisitRow, WorkOrderRow
from db.tables.place import PropertyRow
from db.tables.types import new_id
from desktop.casework.use_cases.few_eyes import given_to
from desktop.casework.use_cases.letters import queue_letter
from desktop.casework.use_cases.of_case import (
    add_note,
    add_own_note,
    case_to_work,
    deputy_of,
    somebody_to_work,
    today_of,
)

ORDERS = ("repair", "inspection", "other")


@dataclass(frozen=True, slots=True)
class OrderWork:
    """Work for somebody to do; *communal* where several homes share the part."""

    case_id: UUID
    kind: str
    words: str
    supplier: str | None = None
    communal: bool = False


@dataclass(frozen=True, slots=True)
class FinishOrder:
    """Work that is done, and what it cost; or cancelled, with the reason."""

    order_id: UUID
    words: str
    done_on: date | None = None
    cost_pence: int | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class BookVisit:
    """An appointment, for an order or without one."""

    case_id: UUID
    about: str
    starts_at: datetime
    ends_at: datetime
    officer_id: UUID | None = None
    order_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class KeepVisit:
    """They were there, and what came of it."""

    visit_id: UUID
    words: str | None = None


@dataclass(frozen=True, slots=True)
class NoAccess:
    """Nobody let them in. With a new time it is rebooked in the same step."""

    visit_id: UUID
    words: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Recharge:
    """Somebody has to pay for work: how much, and why."""

    case_id: UUID
    amount_pence: int
    reason: str
    order_id: UUID | None = None
    person_id: UUID | None = None


def order_work(command: OrderWork, uow: UnitOfWork) -> Changes:
    """Order work. Raises NotAllowed, NotFound, ClerkError, FieldProblem."""
    with uow:
        uow.require(Action.ORDER_WORK)
        case = case_to_work(uow, command.case_id)
        if command.kind not in ORDERS:
            raise FieldProblem("kind", "Choose what is ordered")
        row = WorkOrderRow(
            reference=new_reference(),
            case_id=case.id,
            property_id=case.property_id,
            kind=command.kind,
            words=written("words", command.words, "Say what has to be done"),
            supplier=line_or_none("supplier", command.supplier),
            communal=command.communal or case.communal,
        )
        add_under(uow, case, row)
        case.moved_at = uow.now
        uow.commit()
    return uow.changes(row.id, row.reference)


def finish_order(command: FinishOrder, uow: UnitOfWork) -> Changes:
    """End an order; what was communal waits to be recharged. Raises as above."""
    with uow:
        uow.require(Action.ORDER_WORK)
        row = uow.get(WorkOrderRow, command.order_id)
        case = uow.get(CaseRow, row.case_id)
        if row.state in ("done", "cancelled"):
            raise ClerkError("This order is over already.")
        words = written("words", command.words, "Say what was done")
        if command.cost_pence is not None and command.cost_pence < 0:
            raise FieldProblem("cost_pence", "Enter what it cost")
        if command.done_on is not None and command.done_on > today_of(uow):
            raise FieldProblem("done_on", "Choose a day that has been")
        row.state = "cancelled" if command.cancelled else "done"
        row.done_on = None if command.cancelled else command.done_on or today_of(uow)
        row.cost_pence = command.cost_pence
        add_note(uow, case, "state", words)
        uow.commit()
    return uow.changes(row.id, row.reference)


def book_visit(command: BookVisit, uow: UnitOfWork) -> Changes:
    """Book a visit; officer told, letter and calendar file queued. Raises as above.

    FieldProblem for ``starts_at``, ``ends_at``, ``officer_id``, ``about``.
    """
    with uow:
        uow.require(Action.ORDER_WORK)
        case = case_to_work(uow, command.case_id)
        about = line_or_none("about", command.about)
        if about is None:
            raise FieldProblem("about", "Say what the visit is for")
        if command.order_id is not None:
            order = uow.get(WorkOrderRow, command.order_id)
            order.state = "booked" if order.state == "ordered" else order.state
        visit = book(
            uow,
            case,
            VisitRow(
                case_id=case.id,
                order_id=command.order_id,
                officer_id=officer_for(
                    uow, case, command.officer_id, command.starts_at
                ),
                starts_at=command.starts_at,
                ends_at=command.ends_at,
                place=_place(uow, case),
                about=about,
            ),
            "appointment",
        )
        uow.commit()
    return uow.changes(visit.id, case.reference)


def keep_visit(command: KeepVisit, uow: UnitOfWork) -> Changes:
    """Write down that a visit took place. Raises as above."""
    with uow:
        uow.require(Action.ORDER_WORK)
        visit, case = booked(uow, command.visit_id)
        visit.state = "kept"
        visit.words = written_or_none("words", command.words, like="note")
        if visit.words:
            add_note(uow, case, "state", visit.words)
        else:
            add_own_note(uow, case, "state", OwnNote.VISIT_KEPT)
        uow.commit()
    return uow.changes(visit.id, case.reference)


def no_access(command: NoAccess, uow: UnitOfWork) -> Changes:
    """Write down that nobody let them in, and rebook in the same step.

    The officer is told, and a letter with its calendar file is queued. Raises
    as above.
    """
    with uow:
        uow.require(Action.ORDER_WORK)
        visit, case = booked(uow, command.visit_id)
        visit.state = "no_access"
        visit.words = written_or_none("words", command.words, like="note")
        if visit.words:
            add_note(uow, case, "state", visit.words)
        else:
            add_own_note(uow, case, "state", OwnNote.NO_ACCESS)
        new = visit
        if command.starts_at is not None and command.ends_at is not None:
            new = VisitRow(
                case_id=case.id,
                order_id=visit.order_id,
                officer_id=officer_for(
                    uow,
                    case,
                    visit.officer_id,
                    command.starts_at,
                    has=visit.officer_id,
                ),
                starts_at=command.starts_at,
                ends_at=command.ends_at,
                place=visit.place,
                about=visit.about,
            )
            book(uow, case, new, "no_access", instead_of=visit)
            visit.next_id, visit.state = new.id, "rebooked"
        else:
            queue_letter(uow, case, "no_access", {"about": visit.about})
        uow.commit()
    return uow.changes(new.id, case.reference)


def recharge(command: Recharge, uow: UnitOfWork) -> Changes:
    """Charge somebody for work, with the reason. Raises as above.

    FieldProblem for ``amount_pence``, ``reason``.
    """
    with uow:
        uow.require(Action.RECHARGE)
        case = uow.get(CaseRow, command.case_id)
        if command.amount_pence <= 0:
            raise FieldProblem("amount_pence", "Enter how much, like 50.00")
        reason = written("reason", command.reason, "Say why they have to pay")
        if command.order_id is not None:
            order = uow.get(WorkOrderRow, command.order_id)
            if order.state != "done":
                raise FieldProblem("order_id", "This work is not done")
            order.recharged = True
        row = RechargeRow(
            case_id=case.id,
            order_id=command.order_id,
            person_id=command.person_id or case.person_id,
            amount_pence=command.amount_pence,
            reason=reason,
        )
        add_under(uow, case, row)
        add_note(uow, case, "decision", reason)
        uow.commit()
    return uow.changes(row.id, case.reference)


def book(
    uow: UnitOfWork,
    case: CaseRow,
    visit: VisitRow,
    letter: str,
    *,
    instead_of: VisitRow | None = None,
) -> VisitRow:
    """Add a visit; tell who goes there and queue the letter with its calendar.

    *instead_of* is the visit that it moves: the entry in a diary stays the same.
    """
    check_times(visit.starts_at, visit.ends_at, uow.now)
    visit.id = new_id()
    visit.officer_told_at = uow.now if visit.officer_id is not None else None
    add_under(uow, case, visit)
    if instead_of is None:
        calendar = diary_entry(uow, visit)
    else:
        calendar = diary_entry(uow, visit, *next_of(uow, instead_of))
    facts = {
        "about": visit.about,
        "starts_at": visit.starts_at.isoformat(),
        "ends_at": visit.ends_at.isoformat(),
    }
    queue_letter(uow, case, letter, facts, calendar)
    add_own_note(uow, case, "state", OwnNote.VISIT_BOOKED, visit.about)
    return visit


def next_of(uow: UnitOfWork, visit: VisitRow) -> tuple[UUID, int]:
    """Return as what a visit was first booked, and the number of its next change."""
    first, changes = visit.id, 1
    v = VisitRow
    while before := uow.session.scalar(
        select(v.id).where(v.case_id == visit.case_id, v.next_id == first)
    ):
        first, changes = before, changes + 1
    return first, changes


def diary_entry(
    uow: UnitOfWork,
    visit: VisitRow,
    first: UUID | None = None,
    sequence: int = 0,
    *,
    cancelled: bool = False,
) -> str:
    """Return a visit as the calendar file that goes with its letter."""
    return calendar_text(
        *(first or visit.id, visit.about, visit.place),
        *(visit.starts_at, visit.ends_at, uow.now),
        sequence=sequence,
        cancelled=cancelled,
    )


def booked(uow: UnitOfWork, visit_id: UUID) -> tuple[VisitRow, CaseRow]:
    """Return a visit that is to come, and its case. Raises NotFound, ClerkError."""
    visit = uow.get(VisitRow, visit_id)
    if visit.state != "booked":
        raise ClerkError("This visit is over already.")
    return visit, uow.get(CaseRow, visit.case_id)


def officer_for(
    uow: UnitOfWork,
    case: CaseRow,
    officer_id: UUID | None,
    starts_at: datetime,
    *,
    has: UUID | None = None,
) -> UUID | None:
    """Return who goes there: the officer, or who covers for them on that day.

    Whoever *has* the visit keeps it, also where the case is for few eyes since.
    Raises FieldProblem.
    """
    if officer_id is None:
        return None
    day = uk_date(starts_at)
    if officer_id == has:
        officer = somebody_to_work(uow, officer_id, "officer_id")
        return deputy_of(uow, officer, day).id
    return given_to(uow, case, officer_id, "officer_id", day=day)


def _place(uow: UnitOfWork, case: CaseRow) -> str | None:
    if case.property_id is None:
        return None
    label = uow.get(PropertyRow, case.property_id).label
    return shelter_for(uow.session, case.person_id).words(label)
