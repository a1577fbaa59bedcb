"""Documents are held, and destroyed by two people once their time is over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import delete, select

from db.changes import Changes
from db.domain.permissions import Action, check_second_person
from db.domain.post.register import check_day
from db.domain.post.retention import (
    BY_CASE,
    Kept,
    Trigger,
    destroy_on,
    obstacles,
)
from db.domain.post.states import DocumentState
from db.domain.written import line_or_none, written
from db.errors import ClerkError, FieldProblem, NotFound
from db.queries.post.retention import cases_of
from db.store.unit_of_work import UnitOfWork
from db.tables.document import (
    DocumentKeptRow,
    DocumentMadeRow,
    DocumentRow,
    RedactedCopyRow,
)
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow, PageReadingRow, PageTextRow
from desktop.postroom.use_cases.of_post import step, today_of
from desktop.postroom.use_cases.periods import settle_period


@dataclass(frozen=True, slots=True)
class HoldDocument:
    """A legal hold begins, with its reason."""

    document_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class LiftHold:
    """A legal hold ends, with its reason."""

    document_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class TriggerPeriod:
    """What the period counts from came about on a day."""

    document_id: UUID
    on: date


@dataclass(frozen=True, slots=True)
class AskDisposal:
    """Somebody wants documents destroyed."""

    documents: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Dispose:
    """A second person approves, and it is destroyed.

    Attributes:
        reason: by which rule it goes; it stays with the record.
    """

    document_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class TendPeriods:
    """Periods that no longer stand as rules and cases have it; by the program.

    Attributes:
        only: the documents that were found to be due.
    """

    only: tuple[UUID, ...]


class MustBeKept(ClerkError):
    """A document may not be destroyed.

    Attributes:
        obstacles: codes of `db.domain.post.retention.Obstacle`, the gravest first.
    """

    def __init__(self, found: tuple[str, ...]) -> None:
        super().__init__("This document has to be kept.")
        self.obstacles = found


def hold_document(command: HoldDocument, uow: UnitOfWork) -> Changes:
    """Begin a legal hold. Raises NotAllowed, NotFound, FieldProblem."""
    with uow:
        uow.require(Action.HOLD_DOCUMENT)
        row = _kept(uow, command.document_id)
        row.hold_reason = written("reason", command.reason, "Say why it is held")
        row.hold_by, row.hold_at = uow.actor.id, uow.now
        uow.commit()
    return uow.changes(command.document_id)


def lift_hold(command: LiftHold, uow: UnitOfWork) -> Changes:
    """End a legal hold; who did, and why, is kept. Raises as above, ClerkError."""
    with uow:
        uow.require(Action.HOLD_DOCUMENT)
        row = _kept(uow, command.document_id)
        if row.hold_reason is None:
            raise ClerkError("It is held no longer.")
        row.lifted_reason = written("reason", command.reason, "Say why it may go now")
        row.lifted_by, row.lifted_at = uow.actor.id, uow.now
        row.hold_reason = row.hold_by = row.hold_at = None
        uow.commit()
    return uow.changes(command.document_id)


def trigger_period(command: TriggerPeriod, uow: UnitOfWork) -> Changes:
    """Let a period count: a tenancy ended, an account was closed. Raises as above."""
    with uow:
        uow.require(Action.HOLD_DOCUMENT)
        row = _kept(uow, command.document_id)
        _check_told(uow, row)
        _count_from(row, check_day("on", command.on, today_of(uow)))
        uow.commit()
    return uow.changes(command.document_id)


def ask_disposal(command: AskDisposal, uow: UnitOfWork) -> Changes:
    """Ask for documents to be destroyed: all of them, or none.

    Raises NotAllowed, MustBeKept.
    """
    with uow:
        uow.require(Action.ASK_DESTRUCTION)
        for document_id in command.documents:
            row = _settled(uow, document_id)
            asked = Kept(row.trigger, row.destroy_on, row.hold_reason is not None, "")
            _check(asked, today_of(uow), None)
            row.asked_at, row.asked_by = uow.now, uow.actor.id
        uow.commit()
    return uow.changes()


def dispose(command: Dispose, uow: UnitOfWork) -> Changes:
    """Destroy a document: its pages, words and copies; its record says so.

    The files go with the next sweep, unless another record names them. Raises
    NotAllowed for whoever asked, MustBeKept, FieldProblem.
    """
    with uow:
        uow.require(Action.APPROVE_DESTRUCTION)
        row = _settled(uow, command.document_id)
        if row.asked_by is not None:
            check_second_person(
                Action.APPROVE_DESTRUCTION, uow.actor.staff_id, row.asked_by
            )
        held = row.hold_reason is not None
        kept = Kept(row.trigger, row.destroy_on, held, row.asked_by)
        _check(kept, today_of(uow), uow.actor.id)
        reason = line_or_none("reason", command.reason)
        if reason is None:
            raise FieldProblem("reason", "Say by which rule it goes")
        document = uow.get(DocumentRow, command.document_id)
        step(document, DocumentState.DESTROYED)
        _empty(uow, document, reason)
        row.approved_at, row.approved_by = uow.now, uow.actor.id
        row.destroyed_at, row.destroyed_by = uow.now, uow.actor.id
        uow.commit(whole=True)  # no page of it may be seen to outlive the rest
    return uow.changes(document.id, document.reference)


def tend_periods(command: TendPeriods, uow: UnitOfWork) -> Changes:
    """Let periods begin, stop and change as the rules and the cases have it."""
    with uow:
        uow.require(Action.TEND_CLOCKS)
        for document_id in command.only:
            _settled(uow, document_id)
        uow.commit()
    return uow.changes()


def _kept(uow: UnitOfWork, document_id: UUID) -> DocumentKeptRow:
    k = DocumentKeptRow
    row = uow.session.scalar(select(k).where(k.document_id == document_id))
    if row is None:
        raise NotFound("This document has not been filed yet.")
    if row.destroyed_at is not None:
        raise ClerkError("This document was destroyed.")
    return row


def _check_told(uow: UnitOfWork, row: DocumentKeptRow) -> None:
    """Refuse a day for what counts by itself, or never."""
    trigger = Trigger(row.trigger)
    if trigger is Trigger.NEVER:
        raise FieldProblem("on", "This document is kept for good")
    if trigger is Trigger.RECEIVED:
        raise FieldProblem("on", "Its time counts from its receipt")
    if trigger in BY_CASE and cases_of(uow.session, row.document_id).cases:
        raise FieldProblem("on", "Its time counts from the closing of its case")


def _settled(uow: UnitOfWork, document_id: UUID) -> DocumentKeptRow:
    row = _kept(uow, document_id)
    settle_period(uow, row, uow.get(DocumentRow, document_id))
    return row


def _count_from(row: DocumentKeptRow, day: date) -> None:
    row.triggered_on = day
    row.destroy_on = destroy_on(row.trigger, day, row.months)


def _check(kept: Kept, today: date, approver: UUID | None) -> None:
    found = obstacles(kept, today, approver)
    if found:
        raise MustBeKept(tuple(each.value for each in found))


def _empty(uow: UnitOfWork, document: DocumentRow, reason: str) -> None:
    """Take away what a document said; that it was there, and whose, stays."""
    p, r, t = CapturedPageRow, PageReadingRow, PageTextRow
    pages = uow.session.scalars(select(p).where(p.document_id == document.id)).all()
    ids = [page.id for page in pages]
    uow.session.execute(delete(t).where(t.page_id.in_(ids)))
    for reading in uow.session.scalars(select(r).where(r.page_id.in_(ids))):
        reading.picture = reading.thumbnail = reading.words = None
        reading.codes, reading.word_count, reading.text_chars = {}, 0, 0
    for page in pages:
        page.deleted, page.image = True, None
    uow.session.flush()
    _empty_intakes(uow, {page.intake_id for page in pages})
    for kind in (DocumentMadeRow, RedactedCopyRow):
        for row in uow.session.scalars(
            select(kind).where(kind.document_id == document.id)
        ):
            uow.session.delete(row)
    document.content, document.reason = None, reason
    document.size_bytes = document.pages = 0


def _empty_intakes(uow: UnitOfWork, intakes: set[UUID]) -> None:
    """Let go of a file once no page of it is in any document."""
    i, p = IntakeRow, CapturedPageRow
    for intake in uow.session.scalars(select(i).where(i.id.in_(intakes))):
        left = select(p.n).where(p.intake_id == intake.id, p.deleted.is_(False))
        if uow.session.scalar(left.limit(1)) is None:
            intake.original = intake.name = None
