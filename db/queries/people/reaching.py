"""Where people live and how they are reached, as far as the reader may see."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.queries.merged import standing_people
from db.queries.people.rows import HomeRow, HouseholdMember, Reach
from db.tables.person import PersonEmailRow, PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow

MOST = 100
MOST_AT_HOME = 30
"""A hostel's other two hundred people are no household."""


def phones_of(session: Session, family: Collection[UUID]) -> tuple[Reach, ...]:
    """Return phone numbers, those in use first, then in order of making."""
    p = PersonPhoneRow
    rows = session.execute(
        select(p.id, p.version, p.kind, p.e164, p.safe, p.note, p.ended_on)
        .where(p.person_id.in_(family))
        .order_by(p.ended_on.is_not(None), p.n)
        .limit(MOST)
    )
    return tuple(Reach(*row) for row in rows)


def emails_of(session: Session, family: Collection[UUID]) -> tuple[Reach, ...]:
    """Return e-mail addresses, those in use first, then in order of making."""
    e = PersonEmailRow
    rows = session.execute(
        select(e.id, e.version, e.address, e.safe, e.note, e.ended_on)
        .where(e.person_id.in_(family))
        .order_by(e.ended_on.is_not(None), e.n)
        .limit(MOST)
    )
    return tuple(
        Reach(id_, version, "email", address, safe, note, ended)
        for id_, version, address, safe, note, ended in rows
    )


def homes_of(session: Session, family: Collection[UUID]) -> tuple[HomeRow, ...]:
    """Return addresses, the present ones first, then the newest."""
    o, p = OccupancyRow, PropertyRow
    rows = session.execute(
        select(o, p.label)
        .outerjoin(p, p.id == o.property_id)
        .where(o.person_id.in_(family))
        .order_by(o.to_on.is_not(None), o.to_on.desc(), o.n.desc())
        .limit(MOST)
    )
    return tuple(
        HomeRow(
            id=row.id,
            version=row.version,
            property_id=row.property_id,
            address=label or _line(row),
            postcode=row.postcode,
            verified=row.verified,
            kind=row.kind,
            from_on=row.from_on,
            to_on=row.to_on,
        )
        for row, label in rows
    )


def household_of(
    session: Session, family: Collection[UUID], homes: Iterable[HomeRow]
) -> tuple[HouseholdMember, ...]:
    """Return who lives where the person lives now, by name.

    Somebody protected is never among them: their homes have another scope, and
    even a reader who may see it does not need them here.
    """
    places = {
        home.property_id
        for home in homes
        if home.property_id and home.to_on is None and home.kind == "lives"
    }
    if not places:
        return ()
    o, p = OccupancyRow, PersonRow
    found = session.scalars(
        select(o.person_id)
        .join(p, p.id == o.person_id)
        .where(
            o.property_id.in_(places),
            o.kind == "lives",
            o.to_on.is_(None),
            o.person_id.not_in(family),
            p.protected.is_(False),
        )
        .limit(MOST_AT_HOME)
    ).all()
    ids = {one.id for one in standing_people(session, found).values()} - set(family)
    people = session.execute(
        select(p.id, p.name, p.reference, p.date_of_birth)
        .where(p.id.in_(ids), p.protected.is_(False))
        .order_by(p.name, p.n)
    )
    return tuple(HouseholdMember(*row) for row in people)


def _line(row: OccupancyRow) -> str:
    """Return a free-text address on one line, the postcode last and once."""
    text = row.free_text or ""
    if row.postcode and row.postcode not in text:
        return ", ".join(part for part in (text, row.postcode) if part)
    return text
