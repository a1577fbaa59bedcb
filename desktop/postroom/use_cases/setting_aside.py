"""What can't become a document is set aside with its reason, and settled later."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.file_names import storable
from db.domain.post.set_aside import Reason, SettledHow
from db.domain.post.states import DocumentState, IntakeState
from db.errors import ClerkError, FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentMadeRow, DocumentRow
from db.tables.post_batch import IntakeRow, SetAsideRow
from db.tables.post_page import CapturedPageRow
from desktop.postroom.use_cases.of_post import made_of, step


@dataclass(frozen=True, slots=True)
class RefuseIntake:
    """A file that can't be opened; *reason* is one of `Reason`."""

    intake_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class RefuseSource:
    """Something of which not even the bytes could be had.

    Attributes:
        name: what it was called; kept sealed, never logged.
    """

    reason: str
    batch_id: UUID | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class SetAsideDocument:
    """Somebody wants to ask first."""

    document_id: UUID
    reason: str = Reason.BY_HAND.value


@dataclass(frozen=True, slots=True)
class Settle:
    """What became of it; *how* is one of `SettledHow`."""

    item_id: UUID
    how: str


def refuse_intake(command: RefuseIntake, uow: UnitOfWork) -> Changes:
    """Set a file aside; its bytes and the pages it gave are kept.

    Twice is once. Raises NotAllowed, NotFound.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        intake = uow.get(IntakeRow, command.intake_id)
        row = _there(uow, intake)
        if row is None:
            row = SetAsideRow(
                scope=intake.scope,
                batch_id=intake.batch_id,
                intake_id=intake.id,
                reason=Reason(command.reason).value,
                name=intake.name,
                content=intake.original,
            )
            uow.add(row)
        intake.state, intake.ended_at = IntakeState.SET_ASIDE.value, uow.now
        uow.commit()
    return uow.changes(row.id)


def refuse_source(command: RefuseSource, uow: UnitOfWork) -> Changes:
    """Write down what could not even be read; twice is once. Raises NotAllowed."""
    s = SetAsideRow
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        name = storable(command.name)
        there = select(s).where(
            s.batch_id == command.batch_id
            if command.batch_id is not None
            else s.batch_id.is_(None),
            s.intake_id.is_(None),
            s.reason == command.reason,
            s.name == name,
            s.settled_at.is_(None),
        )
        row = uow.session.scalar(there.limit(1))
        if row is None:
            row = SetAsideRow(
                batch_id=command.batch_id,
                reason=Reason(command.reason).value,
                name=name,
            )
            uow.add(row)
        uow.commit()
    return uow.changes(row.id)


def set_aside(command: SetAsideDocument, uow: UnitOfWork) -> Changes:
    """Park a document. Raises NotAllowed, NotFound, ClerkError."""
    with uow:
        uow.require(Action.INDEX_POST)
        document = uow.get(DocumentRow, command.document_id)
        row = park(uow, document, Reason(command.reason))
        uow.commit()
    return uow.changes(row.id, document.reference)


def park(uow: UnitOfWork, document: DocumentRow, reason: Reason) -> SetAsideRow:
    """Set a document aside in a unit of work that is under way."""
    step(document, DocumentState.SET_ASIDE)
    document.reason = reason.value
    if made_of(uow, document.id) is None:
        # It is read all the same, so that it can be looked at.
        uow.add(
            DocumentMadeRow(
                scope=document.scope, document_id=document.id, pages_mark=""
            )
        )
    return uow.add(
        SetAsideRow(
            scope=document.scope,
            batch_id=document.batch_id,
            document_id=document.id,
            reason=reason.value,
        )
    )


def settle(command: Settle, uow: UnitOfWork) -> Changes:
    """Say what became of it; a parked document goes back to be indexed.

    A file that can be opened after all (`OPENED`) is opened again by the line.
    Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``how``.
    """
    with uow:
        uow.require(Action.INDEX_POST)
        row = uow.get(SetAsideRow, command.item_id)
        if row.settled_at is not None:
            raise ClerkError("Somebody dealt with this already.")
        if command.how not in {each.value for each in SettledHow}:
            raise FieldProblem("how", "Choose what became of it")
        row.settled_at, row.settled_by = uow.now, uow.actor.id
        row.settled_how = command.how
        how = SettledHow(command.how)
        if row.document_id is not None:
            document = uow.get(DocumentRow, row.document_id)
            if document.state == DocumentState.SET_ASIDE.value:
                back = how is SettledHow.RETURNED
                step(
                    document,
                    DocumentState.RETURNED if back else DocumentState.TO_INDEX,
                )
                document.reason = None
        if row.intake_id is not None and how is SettledHow.OPENED:
            intake = uow.get(IntakeRow, row.intake_id)
            intake.state, intake.ended_at = IntakeState.WAITING.value, None
        uow.commit()
    return uow.changes(row.id)


def _there(uow: UnitOfWork, intake: IntakeRow) -> SetAsideRow | None:
    s = SetAsideRow
    query = select(s).where(
        s.intake_id == intake.id, s.page_id.is_(None), s.settled_at.is_(None)
    )
    return uow.session.scalar(query.limit(1))


def refused_page(uow: UnitOfWork, page: CapturedPageRow, reason: Reason) -> None:
    """Write down, once, that a page can't be read; it stays in its document."""
    s = SetAsideRow
    there = select(s.n).where(s.page_id == page.id, s.reason == reason.value)
    if uow.session.scalar(there.limit(1)) is None:
        uow.add(
            SetAsideRow(
                scope=page.scope,
                batch_id=page.batch_id,
                intake_id=page.intake_id,
                page_id=page.id,
                reason=reason.value,
            )
        )
