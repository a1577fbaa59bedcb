"""Merged records: a merge is a link, and every reading follows it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.needs import SafeContact
from db.tables.person import PersonRow


@dataclass(frozen=True, slots=True)
class Standing:
    """The record that speaks for a person now, with what the counter must know."""

    id: UUID
    name: str
    known_as: str | None
    may_leave_message: bool
    safe_times: str | None
    unsafe_times: str | None
    protected: bool
    do_not_write: bool
    deceased_on: date | None
    merged_into_id: UUID | None

    @property
    def safe(self) -> SafeContact:
        """What must not be done, lest somebody else hears or reads it."""
        return SafeContact(
            protected=self.protected,
            no_letters=self.do_not_write,
            no_messages=not self.may_leave_message,
            died=self.deceased_on is not None,
        )


def standing_people(
    session: Session, person_ids: Collection[UUID]
) -> dict[UUID, Standing]:
    """Return who speaks now for each of *person_ids*, by the id asked for.

    Costs one query, and one more for each merge in the longest chain.
    """
    known: dict[UUID, Standing] = {}
    wanted = set(person_ids)
    p = PersonRow
    columns = (
        *(p.id, p.name, p.known_as, p.may_leave_message, p.safe_times),
        *(p.unsafe_times, p.protected, p.do_not_write, p.deceased_on),
        p.merged_into_id,
    )
    while wanted:
        rows = session.execute(select(*columns).where(p.id.in_(wanted)))
        found = [Standing(*row) for row in rows]
        known |= {person.id: person for person in found}
        wanted = {
            person.merged_into_id
            for person in found
            if person.merged_into_id is not None
        } - known.keys()
    return {id_: _top(known, id_) for id_ in person_ids if id_ in known}


def standing_id(session: Session, person_id: UUID) -> UUID:
    """Return the id of the record that speaks for this person now."""
    standing = standing_people(session, [person_id]).get(person_id)
    return standing.id if standing else person_id


def one_and_the_same(session: Session, person_id: UUID) -> frozenset[UUID]:
    """Return the ids of every record that is this person, *person_id* included."""
    family = {standing_id(session, person_id), person_id}
    new = set(family)
    while new:
        rows = session.scalars(
            select(PersonRow.id).where(PersonRow.merged_into_id.in_(new))
        )
        new = set(rows) - family
        family |= new
    return frozenset(family)


def _top(known: dict[UUID, Standing], person_id: UUID) -> Standing:
    """Follow the links; merges that cross stop where they would turn back."""
    person, seen = known[person_id], {person_id}
    while (above := person.merged_into_id) in known and above not in seen:
        person = known[above]
        seen.add(person.id)
    return person
