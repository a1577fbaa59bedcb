"""Post in a team's tray: taken, sent back, or routed on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import line_or_none, written
from db.errors import ClerkError, FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseFrontRow, CaseRow, TrayItemRow
from desktop.casework.use_cases.case_documents import FileDocument, put_document
from desktop.casework.use_cases.of_case import team_to_work


@dataclass(frozen=True, slots=True)
class RouteItem:
    """A document for a team's tray."""

    document_id: UUID
    title: str
    team_code: str
    received_on: date
    person_id: UUID | None = None
    case_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class AcceptItem:
    """The team takes it, into a case where one is named.

    Attributes:
        reference: the case by what people read aloud; it may be one that the
            reader does not see.
    """

    item_id: UUID
    case_id: UUID | None = None
    version: int | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class ReturnItem:
    """Back to whoever routed it, with the reason."""

    item_id: UUID
    reason: str
    version: int | None = None


@dataclass(frozen=True, slots=True)
class RouteOn:
    """To another team's tray, with the reason."""

    item_id: UUID
    team_code: str
    reason: str
    version: int | None = None


def route_item(command: RouteItem, uow: UnitOfWork) -> Changes:
    """Put a document into a tray. Raises NotAllowed, FieldProblem."""
    with uow:
        uow.require(Action.ANSWER_TRAY)
        title = line_or_none("title", command.title)
        if title is None:
            raise FieldProblem("title", "Say what it is")
        row = TrayItemRow(
            document_id=command.document_id,
            title=title,
            team_code=team_to_work(uow, command.team_code).code,
            received_on=command.received_on,
            person_id=command.person_id,
            case_id=command.case_id,
        )
        uow.add(row)
        uow.commit()
    return uow.changes(row.id)


def accept_item(command: AcceptItem, uow: UnitOfWork) -> Changes:
    """Take an item; it is filed into its case.

    Raises NotAllowed, ClerkError; FieldProblem for ``reference``.
    """
    with uow:
        uow.require(Action.ANSWER_TRAY)
        row = _waiting(uow, command.item_id, command.version)
        row.case_id = command.case_id or row.case_id
        _decided(uow, row, "accepted", None)
        reference = command.reference
        if reference is None and row.case_id is not None:
            reference = _reference_of(uow, row.case_id)
        if reference is not None:
            filed = put_document(
                uow,
                FileDocument(reference, row.document_id, row.title, row.received_on),
            )
            row.case_id, row.scope = filed.case_id, filed.scope
        uow.commit()
    return uow.changes(row.id)


def return_item(command: ReturnItem, uow: UnitOfWork) -> Changes:
    """Send an item back: into the tray it came from, else to who routed it.

    Raises as above.
    """
    with uow:
        uow.require(Action.ANSWER_TRAY)
        row = uow.get(TrayItemRow, command.item_id, command.version)
        if row.state != "waiting":
            raise ClerkError("Somebody dealt with this already.")
        reason = written("reason", command.reason, "Say why it goes back")
        before = uow.get(TrayItemRow, row.previous_id) if row.previous_id else None
        if before is None:
            _decided(uow, row, "returned", reason)
        else:
            _decided(uow, row, "routed_on", reason)
            row = _sent_on(uow, row, before.team_code)
        uow.commit()
    return uow.changes(row.id)


def route_on(command: RouteOn, uow: UnitOfWork) -> Changes:
    """Put an item into another team's tray; one that came back goes anew."""
    with uow:
        uow.require(Action.ANSWER_TRAY)
        row = _waiting(uow, command.item_id, command.version)
        team = team_to_work(uow, command.team_code)
        reason = written("reason", command.reason, "Say why it goes there")
        _decided(uow, row, "routed_on", reason)
        new = _sent_on(uow, row, team.code)
        uow.commit()
    return uow.changes(new.id)


def _sent_on(uow: UnitOfWork, row: TrayItemRow, team_code: str) -> TrayItemRow:
    """Put what stood in one tray into that of another team."""
    return uow.add(
        TrayItemRow(
            scope=row.scope,
            document_id=row.document_id,
            title=row.title,
            team_code=team_code,
            received_on=row.received_on,
            person_id=row.person_id,
            case_id=row.case_id,
            previous_id=row.id,
        )
    )


def _reference_of(uow: UnitOfWork, case_id: UUID) -> str:
    """Return by what a case is filed to, one that the reader may not see as well."""
    f = CaseFrontRow
    front = uow.session.scalar(select(f.reference).where(f.case_id == case_id))
    return front or uow.get(CaseRow, case_id).reference


def _waiting(uow: UnitOfWork, item_id: UUID, version: int | None) -> TrayItemRow:
    """Return an item that nobody has dealt with, or that came back."""
    row = uow.get(TrayItemRow, item_id, version)
    if row.state not in ("waiting", "returned"):
        raise ClerkError("Somebody dealt with this already.")
    return row


def _decided(uow: UnitOfWork, row: TrayItemRow, state: str, reason: str | None) -> None:
    row.state, row.reason = state, reason
    row.decided_at, row.decided_by = uow.now, uow.actor.id
