"""An indexed document goes to a case, a new one, a person or a team's tray."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.contacts import Urgency
from db.domain.permissions import Action
from db.domain.post.document_types import DocumentType
from db.domain.post.filing import PlacedPost, PostCase, PostDocument, received_at
from db.domain.post.states import DocumentState
from db.domain.post.urgent import is_restricted
from db.errors import ClerkError, FieldProblem
from db.papers import follow_scope
from db.queries.post.duplicates import kept_of
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import TrayItemRow
from db.tables.document import DocumentRow
from db.tables.record import COUNCIL
from db.tables.staff import TeamRow
from desktop.postroom.use_cases.index_again import entries_follow
from desktop.postroom.use_cases.indexing import Index, write_index
from desktop.postroom.use_cases.of_post import step
from desktop.postroom.use_cases.periods import keep_for


@dataclass(frozen=True, slots=True)
class ToCase:
    """To a case, by what people read aloud; it may be one that is unseen."""

    reference: str


@dataclass(frozen=True, slots=True)
class ToNewCase:
    """It opens a case; None is the service and the team of its type."""

    service_code: str | None = None
    team_code: str | None = None


@dataclass(frozen=True, slots=True)
class ToTeam:
    """To a team's tray; None is the team of its type."""

    team_code: str | None = None


@dataclass(frozen=True, slots=True)
class ToPerson:
    """To the person's own record, and no further."""


Where = ToCase | ToNewCase | ToTeam | ToPerson


@dataclass(frozen=True, slots=True)
class FileDocument:
    """The index of a document, and where it goes; one save for both."""

    document_id: UUID
    index: Index
    where: Where
    version: int | None = None


@dataclass(frozen=True, slots=True)
class MarkDuplicate:
    """Somebody saw that a document repeats another."""

    document_id: UUID
    of_id: UUID


@dataclass(frozen=True, slots=True)
class Casework:
    """What casework does for the post room; `app.py` brings the two together."""

    open_case: Callable[[UnitOfWork, PostCase, PostDocument], PlacedPost]
    put_into_case: Callable[[UnitOfWork, str, PostDocument], PlacedPost]


def file_document(
    command: FileDocument, uow: UnitOfWork, *, casework: Casework
) -> Changes:
    """Index a document and send it on; the case's reference comes back.

    The clock of a new case counts from the day on which it was received.
    Raises NotAllowed, NotFound, StaleRecord, ClerkError; FieldProblem as
    `write_index`, and for ``reference``, ``team_code``, ``service_code``,
    ``person_id``.
    """
    with uow:
        uow.require(Action.INDEX_POST)
        document = uow.get(DocumentRow, command.document_id, command.version)
        kind = write_index(uow, document, command.index)
        step(document, DocumentState.FILED)
        keep_for(uow, document)
        entries_follow(uow, document)
        document_id, reference = document.id, document.reference
        placed = _go(uow, document, kind, command.where, casework)
        _check_few_eyes(document, placed)
        uow.commit()
    if placed is not None:
        reference = placed.reference
    return uow.changes(document_id, reference)


def _check_few_eyes(document: DocumentRow, placed: PlacedPost | None) -> None:
    """Refuse to lay a safeguarding concern where many may read it.

    Source: Working Together to Safeguard Children (need to know).
    """
    if not _is_safeguarding(document):
        return
    if placed is None or placed.scope == COUNCIL:
        raise FieldProblem(
            "goes_to",
            "Many may read it there. Open a new case for it: few may see that.",
        )


def _is_safeguarding(document: DocumentRow) -> bool:
    return is_restricted(document.urgent)


def mark_duplicate(command: MarkDuplicate, uow: UnitOfWork) -> Changes:
    """Let a document rest as a repeat of another.

    Of two that repeat each other one stays in work: raises ClerkError where the
    other rests as a repeat of this one. Raises NotAllowed, NotFound.
    """
    with uow:
        uow.require(Action.INDEX_POST)
        document = uow.get(DocumentRow, command.document_id)
        if command.of_id == document.id:
            raise ClerkError("A document does not repeat itself.")
        other = kept_of(uow.session, uow.get(DocumentRow, command.of_id).id)
        if other is None or other.id == document.id:
            raise ClerkError("The other one rests as a repeat of this. File this one.")
        step(document, DocumentState.DUPLICATE)
        document.duplicate_of_id = other.id
        uow.commit()
    return uow.changes(document.id, document.reference)


def _go(
    uow: UnitOfWork,
    document: DocumentRow,
    kind: DocumentType,
    where: Where,
    casework: Casework,
) -> PlacedPost | None:
    item = PostDocument(document.id, document.title, document.received_on)
    match where:
        case ToCase():
            return casework.put_into_case(uow, where.reference, item)
        case ToNewCase():
            service = where.service_code or kind.service
            if service is None:
                raise FieldProblem("service_code", "Choose a service for the case")
            return casework.open_case(
                uow,
                PostCase(
                    service,
                    document.title,
                    received_at(document.received_on),
                    document.person_id,
                    document.property_id,
                    where.team_code,
                    _priority(document),
                    _is_safeguarding(document),
                ),
                item,
            )
        case ToTeam():
            to_tray(uow, document, where.team_code or kind.team)
        case ToPerson():
            if document.person_id is None:
                raise FieldProblem("person_id", "Choose whose record it goes to")
    follow_scope(uow, document.id, document.scope, document.person_id)
    return None


def to_tray(uow: UnitOfWork, document: DocumentRow, code: str) -> None:
    """Put a document into a team's tray, once. Raises FieldProblem."""
    team = uow.session.scalar(select(TeamRow).where(TeamRow.code == code))
    if team is None or team.closed:
        raise FieldProblem("team_code", "Choose a team from the list")
    document.team_code = team.code
    t = TrayItemRow
    there = select(t.n).where(
        t.document_id == document.id, t.team_code == code, t.state == "waiting"
    )
    if uow.session.scalar(there) is None:
        uow.add(
            TrayItemRow(
                scope=document.scope,
                document_id=document.id,
                title=document.title,
                team_code=team.code,
                received_on=document.received_on,
                person_id=document.person_id,
            )
        )


def _priority(document: DocumentRow) -> str:
    return (Urgency.HIGH if document.urgent else Urgency.NORMAL).value
