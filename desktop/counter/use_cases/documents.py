"""A caller brings documents along: they wait with the contact for its enquiry."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError
from db.papers import (
    NewDocument,
    check_room_for,
    drop_content,
    follow_scope,
    keep_document,
    let_go,
)
from db.store.documents import Documents
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import EnquiryRow
from db.tables.document import EnquiryDocumentRow
from desktop.counter.use_cases.contacts_of import own_contact


@dataclass(frozen=True, slots=True)
class BringDocument:
    """A document for the enquiry that is being taken of an open contact."""

    contact_id: UUID
    document: NewDocument


@dataclass(frozen=True, slots=True)
class TakeBackDocument:
    """One that was picked by mistake, before its enquiry is saved."""

    brought_id: UUID


def bring_document(
    command: BringDocument, uow: UnitOfWork, documents: Documents
) -> Changes:
    """Keep a document with a contact, encrypted, until its enquiry is saved.

    Raises NotAllowed, NotFound, ClerkError, Unavailable; FieldProblem for
    ``documents``.
    """
    with uow:
        uow.require(Action.LOG_ENQUIRY)
        contact = own_contact(uow, command.contact_id)
        check_room_for(_waiting(uow, contact.id))
        row = keep_document(
            uow,
            documents,
            command.document,
            person_id=contact.for_person_id or contact.person_id,
        )
        brought = uow.add(EnquiryDocumentRow(contact_id=contact.id, document_id=row.id))
        uow.commit()
    return uow.changes(brought.id, row.reference)


def take_back_document(
    command: TakeBackDocument, uow: UnitOfWork, documents: Documents
) -> Changes:
    """Let go of a document whose enquiry is not saved yet, and of its content.

    Raises NotAllowed, NotFound; ClerkError once it went along.
    """
    with uow:
        uow.require(Action.LOG_ENQUIRY)
        brought = uow.get(EnquiryDocumentRow, command.brought_id)
        own_contact(uow, brought.contact_id)
        if brought.enquiry_id is not None:
            raise ClerkError("This went along with the enquiry already.")
        uow.session.delete(brought)
        digest = let_go(uow, brought.document_id)
        uow.commit()
        if digest is not None:
            drop_content(uow, documents, digest)
    return uow.changes(brought.id)


def join_documents(uow: UnitOfWork, enquiry: EnquiryRow) -> None:
    """Let what was brought for an enquiry belong to it, now that it is saved.

    As many see it as see the enquiry; fewer where the caller is protected.
    """
    e = EnquiryDocumentRow
    waiting = select(e).where(
        e.contact_id == enquiry.contact_id, e.enquiry_id.is_(None)
    )
    for brought in uow.session.scalars(waiting):
        brought.enquiry_id, brought.scope = enquiry.id, enquiry.scope
        follow_scope(uow, brought.document_id, enquiry.scope, enquiry.person_id)


def _waiting(uow: UnitOfWork, contact_id: UUID) -> int:
    e = EnquiryDocumentRow
    counted = select(func.count()).where(
        e.contact_id == contact_id, e.enquiry_id.is_(None)
    )
    return uow.session.scalar(counted) or 0
