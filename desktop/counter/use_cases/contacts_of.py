"""The contact that an advisor works on, and its clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from db.errors import ClerkError, NotAllowed
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactPeriodRow, ContactRow, EnquiryRow

OPEN = "open"
PARKED = "parked"
CLOSED = "closed"
ABANDONED = "abandoned"

_SECOND = timedelta(seconds=1)


def own_contact(
    uow: UnitOfWork, contact_id: UUID, version: int | None = None
) -> ContactRow:
    """Return the acting advisor's contact that is still open or parked.

    Raises NotFound, StaleRecord; NotAllowed where it is a colleague's;
    ClerkError where it is over.
    """
    contact = uow.get(ContactRow, contact_id, version)
    if contact.advisor_id != uow.actor.staff_id:
        raise NotAllowed("A colleague has this contact at their desk.")
    if contact.state not in {OPEN, PARKED}:
        raise ClerkError("This contact is closed. Start a new one.")
    return contact


def own_enquiry(uow: UnitOfWork, enquiry_id: UUID) -> EnquiryRow:
    """Return an enquiry of the acting advisor's open contact.

    Raises as `own_contact` does.
    """
    enquiry = uow.get(EnquiryRow, enquiry_id)
    own_contact(uow, enquiry.contact_id)
    return enquiry


def enquiries_of(uow: UnitOfWork, contact: ContactRow) -> list[EnquiryRow]:
    """Return the contact's enquiries in the order they were taken."""
    query = (
        select(EnquiryRow)
        .where(EnquiryRow.contact_id == contact.id)
        .order_by(EnquiryRow.n)
    )
    return list(uow.session.scalars(query))


def start_clock(
    uow: UnitOfWork, contact: ContactRow, began: datetime | None = None
) -> None:
    """Put *contact* in front of its advisor and time it; every other is parked.

    It is timed from *began*, or from now.
    """
    others = select(ContactRow).where(
        ContactRow.advisor_id == contact.advisor_id,
        ContactRow.state == OPEN,
        ContactRow.id != contact.id,
    )
    for other in uow.session.scalars(others).all():
        stop_clock(uow, other)
        other.state = PARKED
    if not _running(uow, contact):
        uow.add(ContactPeriodRow(contact_id=contact.id, began_at=began or uow.now))
    contact.state = OPEN


def stop_clock(uow: UnitOfWork, contact: ContactRow) -> None:
    """End the running period and add up what the contact has taken so far.

    A clock that was put back in between never makes time negative: such a
    period ends where it began.
    """
    for period in _running(uow, contact):
        period.ended_at = max(period.began_at, uow.now)
    uow.session.flush()
    periods = uow.session.scalars(
        select(ContactPeriodRow).where(ContactPeriodRow.contact_id == contact.id)
    )
    contact.handled_seconds = sum(
        (period.ended_at - period.began_at) // _SECOND
        for period in periods
        if period.ended_at is not None
    )


def _running(uow: UnitOfWork, contact: ContactRow) -> list[ContactPeriodRow]:
    query = select(ContactPeriodRow).where(
        ContactPeriodRow.contact_id == contact.id,
        ContactPeriodRow.ended_at.is_(None),
    )
    return list(uow.session.scalars(query))
