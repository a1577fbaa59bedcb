"""What every use case of the post room has in common."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import func, select

from db.clock import uk_date
from db.domain.code_lists import ListEntry
from db.domain.post.document_types import DocumentType
from db.domain.post.states import (
    DocumentState,
    check_batch_open,
    check_document_step,
)
from db.domain.references import new_reference
from db.errors import FieldProblem
from db.queries.post.kinds import document_kinds
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentMadeRow, DocumentRow
from db.tables.post_batch import IntakeRow, PostBatchRow
from db.tables.post_page import CapturedPageRow
from desktop.runtime.resource_files import shipped_list


@cache
def returned_list() -> tuple[ListEntry, ...]:
    """Return the reasons for which letters come back; read once."""
    return shipped_list("returned_reasons")


def returned_reasons() -> frozenset[str]:
    """Return the keys of the reasons for which letters come back."""
    return frozenset(entry.key for entry in returned_list())


def types_of(uow: UnitOfWork) -> Mapping[str, DocumentType]:
    """Return the kinds of document as they stand today, by their keys."""
    return document_kinds(uow.session, today_of(uow))


def type_of(uow: UnitOfWork, key: str | None) -> DocumentType:
    """Return a kind that is filed under. Raises FieldProblem for ``type_code``."""
    found = types_of(uow).get(key or "")
    if found is None or not found.in_use:
        raise FieldProblem("type_code", "Choose what kind of document it is")
    return found


def today_of(uow: UnitOfWork) -> date:
    """Return the day it is in the United Kingdom."""
    return uk_date(uow.now)


def received_on_of(uow: UnitOfWork, intake: IntakeRow) -> date:
    """Return the day from which what is in an intake counts."""
    if intake.batch_id is None:
        return today_of(uow)
    return uow.get(PostBatchRow, intake.batch_id).received_on


def batch_to_work(uow: UnitOfWork, batch_id: UUID) -> PostBatchRow:
    """Return a batch that is open. Raises NotFound, ClerkError."""
    batch = uow.get(PostBatchRow, batch_id)
    check_batch_open(batch.state)
    return batch


def new_document(
    uow: UnitOfWork, intake: IntakeRow | None, received_on: date, position: int = 0
) -> DocumentRow:
    """Add a document without pages; what is known of its intake is in it."""
    row = DocumentRow(
        reference=new_reference(),
        received_on=received_on,
        state=DocumentState.CAPTURED.value,
        came_by=_came_by(intake),
        channel=intake.channel if intake is not None else None,
        batch_id=intake.batch_id if intake is not None else None,
        position=position,
        pages=0,
    )
    return uow.add(row)


def step(document: DocumentRow, state: DocumentState) -> None:
    """Bring a document into *state*. Raises ClerkError, in words."""
    check_document_step(document.state, state)
    document.state = state.value


def recount(uow: UnitOfWork, document: DocumentRow) -> int:
    """Write down how many pages a document has; return it."""
    p = CapturedPageRow
    count = select(func.count()).where(
        p.document_id == document.id, p.deleted.is_(False)
    )
    document.pages = uow.session.scalar(count) or 0
    return document.pages


def made_of(uow: UnitOfWork, document_id: UUID) -> DocumentMadeRow | None:
    """Return what the program made of a document; None while there is nothing."""
    m = DocumentMadeRow
    return uow.session.scalar(select(m).where(m.document_id == document_id))


def make_again(uow: UnitOfWork, document_id: UUID) -> None:
    """Let the line make a document's PDF again, of the pages as they stand now."""
    made = made_of(uow, document_id)
    if made is not None:
        made.pages_mark = ""


def _came_by(intake: IntakeRow | None) -> str:
    if intake is None:
        return "scan"
    return {"stack": "scan", "file": "file"}.get(intake.kind, "email")
