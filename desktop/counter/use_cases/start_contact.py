"""Say hello: a contact begins, and its clock with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactRow
from db.tables.types import new_id
from desktop.counter.use_cases.contacts_of import OPEN, start_clock
from desktop.counter.use_cases.whom import standing_person
from desktop.counter.use_cases.written import check_key


@dataclass(frozen=True, slots=True)
class StartContact:
    """A visit, call or message that begins.

    Attributes:
        channel: a key of the code list ``channels``, like ``counter``.
        person_id: the caller; None while they are unknown, or anonymous.
        for_person_id: whom it is about, when the caller speaks for another.
        id: chosen by the screen, so that what follows can be saved at once.
        since: when the caller said hello, if that was before this is written.
        reference: as the screen shows it already; None for a new one.
    """

    channel: str
    person_id: UUID | None = None
    for_person_id: UUID | None = None
    anonymous: bool = False
    id: UUID | None = None
    since: datetime | None = None
    reference: str | None = None


def start_contact(command: StartContact, uow: UnitOfWork) -> Changes:
    """Begin a contact, put it in front and park whatever was there.

    Raises NotAllowed, NotFound, FieldProblem.
    """
    with uow:
        uow.require(Action.TAKE_CONTACT)
        channel = check_key("channel", command.channel, "Choose how they reached us")
        began = min(command.since or uow.now, uow.now)
        contact = ContactRow(
            id=command.id or new_id(),
            reference=command.reference or new_reference(),
            channel=channel,
            advisor_id=uow.actor.staff_id,
            state=OPEN,
            started_at=began,
        )
        name_caller(
            uow, contact, command.person_id, command.for_person_id, command.anonymous
        )
        uow.add(contact)
        start_clock(uow, contact, began)
        uow.commit()
    return uow.changes(contact.id, contact.reference)


def name_caller(
    uow: UnitOfWork,
    contact: ContactRow,
    person_id: UUID | None,
    for_person_id: UUID | None,
    anonymous: bool,
) -> None:
    """Write on *contact* who the caller is and whom it is about.

    Raises NotAllowed, NotFound, FieldProblem.
    """
    if anonymous and (person_id or for_person_id):
        raise FieldProblem("anonymous", "Choose a caller or anonymous, not both")
    if for_person_id is not None:
        uow.actor.require(Action.TAKE_CONTACT_FOR_ANOTHER)
    caller = standing_person(uow, person_id, "person_id") if person_id else None
    about = (
        standing_person(uow, for_person_id, "for_person_id") if for_person_id else None
    )
    if caller is not None and about is not None and caller.id == about.id:
        about = None
    contact.person_id = caller.id if caller else None
    contact.for_person_id = about.id if about else None
    contact.anonymous = anonymous
