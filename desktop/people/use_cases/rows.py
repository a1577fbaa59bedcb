"""The rows that use cases about people begin with, and who may touch them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import or_, select

from db.clock import uk_date
from db.domain.permissions import Action
from db.errors import ClerkError, NotAllowed
from db.store.unit_of_work import UnitOfWork
from db.tables.person import PersonRow
from db.tables.record import COUNCIL, PROTECTED


def today(uow: UnitOfWork) -> date:
    """Return the day it is in the United Kingdom."""
    return uk_date(uow.now)


def standing_person(
    uow: UnitOfWork, person_id: UUID, version: int | None = None
) -> PersonRow:
    """Return the person, who still speaks for themselves.

    Raises NotFound, StaleRecord, and ClerkError where the record was merged
    into another.
    """
    person = uow.get(PersonRow, person_id, version)
    if person.merged_into_id is not None:
        raise ClerkError("This record was merged. Open the one that was kept.")
    return person


def whereabouts_scope(uow: UnitOfWork, person: PersonRow) -> int:
    """Return the scope of what leads to where *person* is.

    Raises NotAllowed where that is protected and the actor may not see it, so
    that nobody overwrites what they can't read.
    """
    if not person.protected:
        return COUNCIL
    if not uow.actor.may(Action.VIEW_PROTECTED_ADDRESS):
        raise NotAllowed(
            "Where this person lives and how to reach them is protected. "
            "Ask somebody who may see it to change it."
        )
    return PROTECTED


def family_of(uow: UnitOfWork, person_id: UUID) -> list[UUID]:
    """Return the ids of the person and of the records merged into theirs."""
    found = uow.session.scalars(
        select(PersonRow.id)
        .where(or_(PersonRow.id == person_id, PersonRow.merged_into_id == person_id))
        .order_by(PersonRow.n)
    )
    return list(found)
