"""Original documents at the counter: seen, copied or kept, and given back."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.identity import last_four
from db.domain.originals import (
    MONEY,
    Handling,
    ReturnedHow,
    check_document,
    document_name,
)
from db.domain.permissions import Action
from db.domain.written import line_or_none
from db.errors import ClerkError
from db.registering import Entry, enter, give_back_by_hand
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactRow, OriginalRow
from db.tables.document import DocumentRow
from db.tables.person import PersonRow
from db.tables.post_register import RegisterEntryRow


@dataclass(frozen=True, slots=True)
class RecordOriginal:
    """What the caller brought, and what we do with it.

    Attributes:
        document: a key of `IdentityDocument`, or ``other`` with *words*.
        number: of the document; only its last four characters are kept.
        scanned_id: the document that was scanned of it, which is named after it.
        amount_pence, payer, location: of money that is kept: how much, from
            whom (None is who is at the desk), and where it is locked away.
    """

    contact_id: UUID
    document: str
    handling: Handling
    words: str | None = None
    number: str | None = None
    scanned_id: UUID | None = None
    amount_pence: int | None = None
    payer: str | None = None
    location: str | None = None


@dataclass(frozen=True, slots=True)
class ReturnOriginal:
    """A kept original goes back to its owner."""

    original_id: UUID
    how: ReturnedHow = ReturnedHow.BY_HAND


@dataclass(frozen=True, slots=True)
class TakeOffReceipt:
    """What was put on a receipt by mistake."""

    original_id: UUID


def record_original(command: RecordOriginal, uow: UnitOfWork) -> Changes:
    """Record an original, so that the slip is its receipt.

    Money that is kept stands in the register too, where a second person confirms
    it. Raises NotAllowed, NotFound, FieldProblem.
    """
    with uow:
        uow.require(Action.RECORD_ORIGINAL)
        contact = uow.get(ContactRow, command.contact_id)
        words = line_or_none("words", command.words)
        if command.document in MONEY:
            words = _pounds(command.amount_pence)
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
        if row.document in MONEY and row.handling == Handling.KEPT.value:
            _register(uow, row, command)
        if command.scanned_id is not None:
            _name(uow, command.scanned_id, document_name(row.document, words))
        uow.commit()
    return uow.changes(row.id)


def _register(uow: UnitOfWork, row: OriginalRow, command: RecordOriginal) -> None:
    """Enter money that was taken; its receipt and its entry are one thing."""
    payer = command.payer
    if not payer and row.person_id is not None:
        payer = uow.get(PersonRow, row.person_id).name
    enter(
        uow,
        Entry(
            row.document,
            person_id=row.person_id,
            original_id=row.id,
            last_four=row.last_four,
            amount_pence=command.amount_pence,
            payer=payer,
            location=command.location,
        ),
    )


def _pounds(pence: int | None) -> str | None:
    return f"£{pence / 100:,.2f}" if pence else None


def _name(uow: UnitOfWork, document_id: UUID, title: str) -> None:
    """Name a scan, also one that only few may open because of whose it is."""
    found = select(DocumentRow).where(DocumentRow.id == document_id)
    past = {EVERY_SCOPE: True}
    scanned = uow.session.scalars(found, execution_options=past).one_or_none()
    if scanned is not None:
        scanned.title = title


def take_off_receipt(command: TakeOffReceipt, uow: UnitOfWork) -> Changes:
    """Take something off a receipt again: it was never brought.

    What stands in the register stays, as a second person answers for it.
    Raises NotAllowed, NotFound; ClerkError for what is in the register.
    """
    with uow:
        uow.require(Action.RECORD_ORIGINAL)
        row = uow.get(OriginalRow, command.original_id)
        e = RegisterEntryRow
        entered = select(e.id).where(e.original_id == row.id).limit(1)
        if uow.session.scalar(entered) is not None:
            raise ClerkError("It stands in the register. Say there what became of it.")
        contact_id = row.contact_id
        uow.session.delete(row)
        uow.commit()
    return uow.changes(contact_id)


def return_original(command: ReturnOriginal, uow: UnitOfWork) -> Changes:
    """Record that a kept original went back.

    Raises NotAllowed, NotFound; ClerkError where we do not have it.
    """
    with uow:
        uow.require(Action.RECORD_ORIGINAL)
        row = uow.get(OriginalRow, command.original_id)
        if row.handling != Handling.KEPT or row.returned_at is not None:
            raise ClerkError("This document went back already.")
        give_back_by_hand(uow, row.id)
        row.returned_at, row.returned_how = uow.now, command.how.value
        uow.commit()
    return uow.changes(row.id)
