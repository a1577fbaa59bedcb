"""Say goodbye: wrap up a contact, or let it go where nothing came of it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactRow
from desktop.counter.use_cases.contacts_of import (
    ABANDONED,
    CLOSED,
    enquiries_of,
    own_contact,
    stop_clock,
)
from desktop.counter.use_cases.written import check_key


@dataclass(frozen=True, slots=True)
class CloseContact:
    """Wrap-up.

    Attributes:
        avoidable_reason: a key of the code list ``avoidable_reasons``, where
            better work before would have spared the caller this contact.
    """

    contact_id: UUID
    avoidable_reason: str | None = None


@dataclass(frozen=True, slots=True)
class AbandonContact:
    """The caller left, or the contact was begun by mistake."""

    contact_id: UUID


def close_contact(command: CloseContact, uow: UnitOfWork) -> Changes:
    """End a contact and its clock.

    Raises NotAllowed, NotFound; ClerkError while an enquiry has no outcome;
    FieldProblem while nobody was named.
    """
    with uow:
        uow.require(Action.TAKE_CONTACT)
        contact = own_contact(uow, command.contact_id)
        enquiries = enquiries_of(uow, contact)
        unsettled = [row.reference for row in enquiries if row.outcome is None]
        if unsettled:
            raise ClerkError(
                f"Give {', '.join(unsettled)} an outcome, then close the contact."
            )
        if enquiries and contact.person_id is None and not contact.anonymous:
            raise FieldProblem(
                "person_id", "Find or add the caller, or mark the contact anonymous"
            )
        if command.avoidable_reason is not None:
            contact.avoidable_reason = check_key(
                "avoidable_reason",
                command.avoidable_reason,
                "Choose one of the reasons",
            )
        _end(uow, contact, CLOSED)
        uow.commit()
    return uow.changes(contact.id, contact.reference)


def abandon_contact(command: AbandonContact, uow: UnitOfWork) -> Changes:
    """End a contact in which nothing was asked; no figure counts it.

    Raises NotAllowed, NotFound; ClerkError where it holds an enquiry: that was
    asked, so that it has an outcome and is closed.
    """
    with uow:
        uow.require(Action.TAKE_CONTACT)
        contact = own_contact(uow, command.contact_id)
        if enquiries_of(uow, contact):
            raise ClerkError(
                "An enquiry was taken. Give it an outcome and close the contact."
            )
        _end(uow, contact, ABANDONED)
        uow.commit()
    return uow.changes(contact.id, contact.reference)


def _end(uow: UnitOfWork, contact: ContactRow, state: str) -> None:
    stop_clock(uow, contact)
    contact.state = state
    contact.ended_at = max(contact.started_at, uow.now)
