"""Original documents at the counter: seen, copied or kept, and given back."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.identity import last_four
from db.domain.originals import Handling, ReturnedHow, check_document, document_name
from db.domain.permissions import Action
from db.domain.written import line_or_none
from db.errors import ClerkError
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactRow, OriginalRow
from db.tables.document import DocumentRow


@dataclass(frozen=True, slots=True)
class RecordOriginal:
    """What the caller brought, and what we do with it.

    Attributes:
        document: a key of `IdentityDocument`, or ``other`` with *words*.
        number: of the document; only its last four characters are kept.
        scanned_id: the document that was scanned of it, which is named after it.
    """

    contact_id: UUID
    document: str
    handling: Handling
    words: str | None = None
    number: str | None = None
    scanned_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class ReturnOriginal:
    """A kept original goes back to its owner."""

    original_id: UUID
    how: ReturnedHow = ReturnedHow.BY_HAND


def record_original(command: RecordOriginal, uow: UnitOfWork) -> Changes:
    """Record an original, so that the slip is its receipt.

    Raises NotAllowed, NotFound, FieldProblem.
    """
    with uow:
        uow.require(Action.RECORD_ORIGINAL)
        contact = uow.get(ContactRow, command.contact_id)
        words = line_or_none("words", command.words)
        row = uow.add(
            OriginalRow(
                contact_id=contact.id,
                person_id=contact.for_person_id or contact.person_id,
                document=check_document(command.document, words),
                words=words,
                last_four=last_four(command.number) if command.number else None,
                handling=command.handling.value,
            )
        )
        if command.scanned_id is not None:
            _name(uow, command.scanned_id, document_name(row.document, words))
        uow.commit()
    return uow.changes(row.id)


def _name(uow: UnitOfWork, document_id: UUID, title: str) -> None:
    """Name a scan, also one that only few may open because of whose it is."""
    found = select(DocumentRow).where(DocumentRow.id == document_id)
    past = {EVERY_SCOPE: True}
    scanned = uow.session.scalars(found, execution_options=past).one_or_none()
    if scanned is not None:
        scanned.title = title


def return_original(command: ReturnOriginal, uow: UnitOfWork) -> Changes:
    """Record that a kept original went back.

    Raises NotAllowed, NotFound; ClerkError where we do not have it.
    """
    with uow:
        uow.require(Action.RECORD_ORIGINAL)
        row = uow.get(OriginalRow, command.original_id)
        if row.handling != Handling.KEPT or row.returned_at is not None:
            raise ClerkError("This document went back already.")
        row.returned_at, row.returned_how = uow.now, command.how.value
        uow.commit()
    return uow.changes(row.id)
