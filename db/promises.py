"""What becomes of a promised call when something happens to the person.

A promise outlives its enquiry, a merge and a move. It stops only while the
person it is filed under has died, and shows a protected person's number to
nobody who may not have it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.queries.merged import one_and_the_same
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import CallBackRow
from db.tables.person import PersonPhoneRow, PersonRow
from db.tables.record import PROTECTED

PROMISED: Final = "promised"
STOPPED: Final = "stopped"
STOPPED_BY_DEATH: Final = "The person has died."


def calls_of(uow: UnitOfWork, people: Collection[UUID]) -> list[CallBackRow]:
    """Return every call promised to any of *people*, kept or not, in order."""
    query = (
        select(CallBackRow)
        .where(CallBackRow.person_id.in_(people))
        .order_by(CallBackRow.n)
    )
    return list(uow.session.scalars(query))


def fit_to_person(
    uow: UnitOfWork, calls: Iterable[CallBackRow], person: PersonRow
) -> int:
    """Make *calls* agree with what is known of *person*; return how many stopped.

    *person* speaks for whomever the calls are filed under. What a death
    stopped is promised again where the person lives after all.
    """
    stopped = 0
    for call in calls:
        if person.deceased_on is not None and call.state == PROMISED:
            call.state, call.outcome = STOPPED, STOPPED_BY_DEATH
            stopped += 1
        elif (
            person.deceased_on is None
            and call.state == STOPPED
            and call.outcome == STOPPED_BY_DEATH
        ):
            call.state, call.outcome = PROMISED, None
        if person.protected:
            call.phone = hide_number(uow, person, call.phone)
    return stopped


def hide_number(uow: UnitOfWork, person: PersonRow, number: str) -> str:
    """Return whom to ring instead; *number* is kept where the person's home is."""
    if not number.startswith("+"):
        return number
    known = uow.session.connection().scalar(
        # Past the narrowing: the writer may not see the number that is there.
        select(PersonPhoneRow.__table__.c.n)
        .where(
            PersonPhoneRow.__table__.c.person_id.in_(
                one_and_the_same(uow.session, person.id)
            ),
            PersonPhoneRow.__table__.c.e164 == number,
        )
        .limit(1)
    )
    if known is None:
        uow.add(
            PersonPhoneRow(
                person_id=person.id, e164=number, kind="other", scope=PROTECTED
            )
        )
    return person.ring_instead or ""
