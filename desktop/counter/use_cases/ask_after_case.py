"""Somebody asks at the counter what is happening with their case."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.chasing import write_chase
from db.domain.permissions import Action
from db.store.unit_of_work import UnitOfWork
from desktop.counter.use_cases.contacts_of import own_contact


@dataclass(frozen=True, slots=True)
class AskAfterCase:
    """The caller of an open contact asked after a case, and was told its line."""

    case_id: UUID
    contact_id: UUID


def ask_after_case(command: AskAfterCase, uow: UnitOfWork) -> Changes:
    """Write on the case that its customer came back; its team sees it.

    Raises NotAllowed, NotFound; ClerkError where case or contact is closed.
    """
    with uow:
        uow.require(Action.ADD_CASE_NOTE)
        contact = own_contact(uow, command.contact_id)
        reference = write_chase(uow, command.case_id, contact_id=contact.id)
        uow.commit()
    return uow.changes(command.case_id, reference)
