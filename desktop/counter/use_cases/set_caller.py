"""The caller was found or added: the contact and all in it are theirs."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import (
    CallBackRow,
    ContactRow,
    EnquiryRow,
    IdentityCheckRow,
    ReferralRow,
)
from desktop.counter.use_cases.anonymity import refuse_anonymous
from desktop.counter.use_cases.contacts_of import enquiries_of, own_contact
from desktop.counter.use_cases.start_contact import name_caller


@dataclass(frozen=True, slots=True)
class SetCaller:
    """Who the caller of an open contact is."""

    contact_id: UUID
    person_id: UUID | None
    for_person_id: UUID | None = None
    anonymous: bool = False


def set_caller(command: SetCaller, uow: UnitOfWork) -> Changes:
    """Name the caller of a contact, and of what was taken while they were unknown.

    A caller with enquiries under their name is not exchanged for another here:
    what was filed under the wrong person is moved, with a reason and a stub.

    Raises NotAllowed, NotFound, FieldProblem, ClerkError.
    """
    with uow:
        uow.require(Action.TAKE_CONTACT)
        contact = own_contact(uow, command.contact_id)
        before = _about(contact)
        enquiries = enquiries_of(uow, contact)
        name_caller(
            uow, contact, command.person_id, command.for_person_id, command.anonymous
        )
        if before is not None and before != _about(contact):
            _refuse_exchange(uow, contact, enquiries)
        if contact.anonymous:
            refuse_anonymous(uow, [(row.service_code, row.id) for row in enquiries])
        if before is None:
            _file_under(uow, contact, enquiries)
        uow.commit()
    return uow.changes(contact.id, contact.reference)


def _about(contact: ContactRow) -> UUID | None:
    return contact.for_person_id or contact.person_id


def _refuse_exchange(
    uow: UnitOfWork, contact: ContactRow, enquiries: list[EnquiryRow]
) -> None:
    checked = uow.session.scalar(
        select(IdentityCheckRow.n).where(IdentityCheckRow.contact_id == contact.id)
    )
    if enquiries or checked is not None:
        raise ClerkError(
            "Work is filed under the first caller. Move it to the right person, "
            "with a reason."
        )


def _file_under(
    uow: UnitOfWork, contact: ContactRow, enquiries: list[EnquiryRow]
) -> None:
    """Write whom it is about on everything taken while they were unknown."""
    about = _about(contact)
    for enquiry in enquiries:
        enquiry.person_id = about
    referrals = select(ReferralRow).where(
        ReferralRow.enquiry_id.in_([enquiry.id for enquiry in enquiries])
    )
    for referral in uow.session.scalars(referrals):
        referral.person_id = about
    promised = select(CallBackRow).where(
        CallBackRow.contact_id == contact.id, CallBackRow.person_id.is_(None)
    )
    for call_back in uow.session.scalars(promised):
        call_back.person_id = contact.person_id
