"""What an advisor has done today, for an empty desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.names import name_in_full
from db.queries.merged import standing_people
from db.tables.contact import ContactRow


@dataclass(frozen=True, slots=True)
class TodaysContact:
    """A contact that was taken today, with the record that speaks for them now."""

    id: UUID
    reference: str
    person_id: UUID | None
    name: str | None
    channel: str
    state: str
    started_at: datetime


def todays_contacts(
    session: Session, advisor_id: UUID, since: datetime, limit: int = 30
) -> list[TodaysContact]:
    """Return the advisor's contacts since a moment, the newest first."""
    c = ContactRow
    found = session.scalars(
        select(c)
        .where(c.advisor_id == advisor_id, c.started_at >= since)
        .order_by(c.started_at.desc(), c.n.desc())
        .limit(limit)
    ).all()
    people = standing_people(session, {r.person_id for r in found if r.person_id})
    return [
        TodaysContact(
            row.id,
            row.reference,
            person.id if person else None,
            name_in_full(person.name, person.known_as) if person else None,
            row.channel,
            row.state,
            row.started_at,
        )
        for row in found
        for person in (people.get(row.person_id) if row.person_id else None,)
    ]
