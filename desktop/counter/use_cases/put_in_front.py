"""One caller in front, the others parked: only the one in front is timed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.store.unit_of_work import UnitOfWork
from desktop.counter.use_cases.contacts_of import (
    PARKED,
    own_contact,
    start_clock,
    stop_clock,
)


@dataclass(frozen=True, slots=True)
class PutInFront:
    """Come back to a contact that was parked."""

    contact_id: UUID


@dataclass(frozen=True, slots=True)
class ParkContact:
    """Set a contact aside with everything typed in it."""

    contact_id: UUID


def put_in_front(command: PutInFront, uow: UnitOfWork) -> Changes:
    """Time this contact and park the one that was in front, in one transaction.

    Raises NotAllowed, NotFound, ClerkError.
    """
    with uow:
        uow.require(Action.TAKE_CONTACT)
        contact = own_contact(uow, command.contact_id)
        start_clock(uow, contact)
        uow.commit()
    return uow.changes(contact.id, contact.reference)


def park_contact(command: ParkContact, uow: UnitOfWork) -> Changes:
    """Stop the contact's clock and set it aside.

    Raises NotAllowed, NotFound, ClerkError.
    """
    with uow:
        uow.require(Action.TAKE_CONTACT)
        contact = own_contact(uow, command.contact_id)
        stop_clock(uow, contact)
        contact.state = PARKED
        uow.commit()
    return uow.changes(contact.id, contact.reference)
