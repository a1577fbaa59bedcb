"""What the enquiry pane must know of whoever is at the desk, and of colleagues."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import NotFound
from db.queries.merged import one_and_the_same, standing_id
from db.tables.person import PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class CallerFacts:
    """A caller, as far as an enquiry needs them.

    Attributes:
        phones: E.164, those that are safe to leave a message on first.
        property_id, address: where they live now, if the reader may see it.
    """

    id: UUID
    name: str
    known_as: str | None
    phones: tuple[str, ...]
    property_id: UUID | None
    address: str | None
    safe_times: str | None
    deceased_on: date | None
    interpreter_language: str | None


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works here and may own a promise."""

    id: UUID
    name: str
    away: bool
    cover_id: UUID | None


def caller_facts(session: Session, person_id: UUID) -> CallerFacts:
    """Return the caller *person_id*, by the record that speaks for them now.

    Raises NotFound.
    """
    people = one_and_the_same(session, person_id)
    person = session.scalar(
        select(PersonRow).where(PersonRow.id == standing_id(session, person_id))
    )
    if person is None:
        raise NotFound("That person is not here any more.")
    phones = session.scalars(
        select(PersonPhoneRow.e164)
        .where(PersonPhoneRow.person_id.in_(people), PersonPhoneRow.ended_on.is_(None))
        .order_by(PersonPhoneRow.safe.desc(), PersonPhoneRow.n)
    )
    home = session.execute(
        select(OccupancyRow.property_id, OccupancyRow.free_text, PropertyRow.label)
        .outerjoin(PropertyRow, PropertyRow.id == OccupancyRow.property_id)
        .where(OccupancyRow.person_id.in_(people), OccupancyRow.to_on.is_(None))
        .order_by(OccupancyRow.kind != "lives", OccupancyRow.n.desc())
    ).first()
    return CallerFacts(
        person.id,
        person.name,
        person.known_as,
        tuple(dict.fromkeys(phones)),
        home.property_id if home else None,
        _one_line(home.label or home.free_text) if home else None,
        person.safe_times,
        person.deceased_on,
        person.interpreter_language,
    )


def colleagues(session: Session) -> list[Colleague]:
    """Return everybody who works here, by name."""
    s = StaffRow
    query = (
        select(s.id, s.name, s.away, s.cover_id)
        .where(s.left_at.is_(None))
        .order_by(s.name, s.n)
    )
    return [Colleague(*row) for row in session.execute(query)]


def _one_line(address: str | None) -> str | None:
    if not address:
        return None
    return ", ".join(part.strip(" ,") for part in address.splitlines() if part.strip())
