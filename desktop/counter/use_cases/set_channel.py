"""The advisor chose the wrong way of contact, or found out later."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.store.unit_of_work import UnitOfWork
from desktop.counter.use_cases.contacts_of import own_contact
from desktop.counter.use_cases.written import check_key


@dataclass(frozen=True, slots=True)
class SetChannel:
    """How the caller of an open contact reached us."""

    contact_id: UUID
    channel: str


def set_channel(command: SetChannel, uow: UnitOfWork) -> Changes:
    """Write another channel on an open contact.

    Raises NotAllowed, NotFound, FieldProblem, ClerkError.
    """
    with uow:
        uow.require(Action.TAKE_CONTACT)
        contact = own_contact(uow, command.contact_id)
        contact.channel = check_key(
            "channel", command.channel, "Choose how they reached us"
        )
        uow.commit()
    return uow.changes(contact.id, contact.reference)
