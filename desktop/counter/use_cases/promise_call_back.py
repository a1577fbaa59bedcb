"""A promise to ring somebody: a person, a time, a named owner with cover."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import func, select

from db.changes import Changes
from db.clock import LONDON
from db.domain.permissions import Action
from db.domain.phones import parse_phone
from db.errors import FieldProblem
from db.promises import hide_number
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import CallBackRow, ContactRow, EnquiryRow
from db.tables.person import PersonRow
from db.tables.record import COUNCIL
from db.tables.staff import StaffRow
from desktop.counter.use_cases.contacts_of import own_contact, own_enquiry
from desktop.counter.use_cases.outcomes import (
    CALL_BACK,
    REFERRED,
    check_outcome,
    service_of,
)
from desktop.counter.use_cases.whom import standing_person
from desktop.counter.use_cases.written import check_words, need_words

FURTHEST: Final = timedelta(days=90)
EARLIEST, LATEST = time(7), time(21)


@dataclass(frozen=True, slots=True)
class Promise:
    """Whom to ring, when and by whom.

    Attributes:
        phone: as it was said; kept as E.164.
        about: what the call is about; the enquiry's service where it has one.
        promised_at: zone-aware; by when they will have been rung.
        owner_id: who rings; None is whoever promises.
        cover_id: who rings if the owner is away; None is the owner's own cover.
        person_id: None is the caller of the contact.
        words: what was agreed, fit for the caller's slip.
    """

    phone: str
    promised_at: datetime
    about: str | None = None
    owner_id: UUID | None = None
    cover_id: UUID | None = None
    person_id: UUID | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class PromiseCallBack:
    """A promise for an enquiry, for a contact, or for a person alone."""

    promise: Promise
    enquiry_id: UUID | None = None
    contact_id: UUID | None = None


def promise_call_back(command: PromiseCallBack, uow: UnitOfWork) -> Changes:
    """Record the promise; for an enquiry it is its outcome as well.

    Nothing that becomes of the enquiry afterwards ends the promise: it is
    kept, or closed with a reason.

    Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``phone``,
    ``promised_at``, ``about``, ``owner_id``, ``cover_id``, ``person_id``.
    """
    with uow:
        uow.require(Action.PROMISE_CALL_BACK)
        enquiry = own_enquiry(uow, command.enquiry_id) if command.enquiry_id else None
        if command.contact_id is not None:
            own_contact(uow, command.contact_id)
        row = promise(
            uow, command.promise, enquiry=enquiry, contact_id=command.contact_id
        )
        uow.commit()
    return uow.changes(row.id)


def promise(
    uow: UnitOfWork,
    asked: Promise,
    *,
    enquiry: EnquiryRow | None = None,
    contact_id: UUID | None = None,
) -> CallBackRow:
    """Write the promise and, for an enquiry, its outcome. Raises as above."""
    uow.actor.require(Action.PROMISE_CALL_BACK)
    if enquiry is not None:
        contact_id = enquiry.contact_id
    contact = uow.get(ContactRow, contact_id) if contact_id else None
    person = _person(uow, asked, contact)
    owner, cover_id = owner_with_cover(uow, asked.owner_id, asked.cover_id)
    row = CallBackRow(
        person_id=person.id if person else None,
        contact_id=contact_id,
        enquiry_id=enquiry.id if enquiry else None,
        phone=_number(uow, asked, person),
        about=_about(uow, asked, enquiry),
        promised_at=check_moment(asked.promised_at, uow.now),
        owner_id=owner.id,
        cover_id=cover_id,
    )
    if enquiry is not None and enquiry.outcome != REFERRED:
        check_outcome(enquiry, service_of(uow, enquiry), CALL_BACK)
        enquiry.outcome = CALL_BACK
        enquiry.outcome_words = check_words("words", asked.words)
        enquiry.duplicate_of_id, enquiry.closed_at = None, None
    return uow.add(row)


def check_moment(moment: datetime, now: datetime) -> datetime:
    """Return the promised moment.

    Raises FieldProblem for ``promised_at``: past, too far off, or at an hour
    at which nobody wants to be rung.
    """
    if moment <= now:
        raise FieldProblem("promised_at", "Choose a time that is still to come")
    if moment > now + FURTHEST:
        raise FieldProblem("promised_at", "Choose a time within the next 90 days")
    if not EARLIEST <= moment.astimezone(LONDON).time() <= LATEST:
        raise FieldProblem("promised_at", "Choose a time between 7 am and 9 pm")
    return moment


def owner_with_cover(
    uow: UnitOfWork, owner_id: UUID | None, cover_id: UUID | None
) -> tuple[StaffRow, UUID | None]:
    """Return who rings, and who rings if they are away.

    Where nobody else works here, there is nobody to cover.

    Raises FieldProblem for ``owner_id`` and ``cover_id``.
    """
    owner = uow.get(StaffRow, owner_id or uow.actor.staff_id)
    if owner.left_at is not None:
        raise FieldProblem("owner_id", "Choose somebody who still works here")
    cover_id = cover_id or owner.cover_id
    if cover_id is None:
        others = select(func.count()).where(
            StaffRow.left_at.is_(None), StaffRow.id != owner.id
        )
        if uow.session.scalar(others):
            raise FieldProblem("cover_id", "Choose who rings if they are away")
        return owner, None
    cover = uow.get(StaffRow, cover_id)
    if cover.id == owner.id or cover.left_at is not None:
        raise FieldProblem("cover_id", "Choose somebody else to cover")
    return owner, cover.id


def _person(
    uow: UnitOfWork, asked: Promise, contact: ContactRow | None
) -> PersonRow | None:
    person_id = asked.person_id or (contact.person_id if contact else None)
    if person_id is None:
        if contact is None:
            raise FieldProblem("person_id", "Choose whom to ring")
        return None
    person = standing_person(uow, person_id, "person_id")
    if person.deceased_on is not None:
        raise FieldProblem(
            "person_id", "They have died: promise the call to their executor or family"
        )
    return person


def _number(uow: UnitOfWork, asked: Promise, person: PersonRow | None) -> str:
    """Return the number; of whoever is protected, whom to ring instead."""
    number = parse_phone(asked.phone)
    protected = person is not None and person.protected
    return hide_number(uow, person, number) if person and protected else number


def _about(uow: UnitOfWork, asked: Promise, enquiry: EnquiryRow | None) -> str:
    given = check_words("about", asked.about)
    if enquiry is not None and enquiry.scope != COUNCIL:
        return _in_confidence(enquiry, given)
    if given is None and enquiry is not None:
        return service_of(uow, enquiry).name
    return need_words("about", given, "Say what the call is about")


def _in_confidence(enquiry: EnquiryRow, given: str | None) -> str:
    """Return what every desk may read of the call; *given* joins the enquiry."""
    if given is not None:
        said = f"{enquiry.note}\n{given}" if enquiry.note else given
        enquiry.note = check_words("note", said)
    return f"In confidence, {enquiry.reference}"
