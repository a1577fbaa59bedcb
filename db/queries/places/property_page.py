"""A property's page: its parts, its people, every contact there, its warnings.

Protected people are never on it, whoever reads: a page that is open on a desk
is read by whoever walks past.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.bs7666 import FIELDS, PropertyAddress
from db.domain.links import holds_on
from db.errors import NotFound
from db.queries.catalogue import service_names
from db.queries.merged import standing_people
from db.queries.out_of_sight import in_sight
from db.queries.people.beside import title_of
from db.tables.contact import ContactRow, EnquiryRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow, PremisesWarningRow, PropertyRow

MOST = 200


@dataclass(frozen=True, slots=True)
class PremisesWarning:
    """A hazard and what visitors do: codes of `Hazard` and `Precaution`."""

    id: UUID
    version: int
    hazard: str
    precautions: tuple[str, ...]
    review_on: date
    review_overdue: bool
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Occupant:
    """Somebody who lives or lived there.

    Attributes:
        id: of the record that speaks for them since a merge.
        lives_there: today.
    """

    id: UUID
    name: str
    kind: str
    from_on: date | None
    to_on: date | None
    lives_there: bool


@dataclass(frozen=True, slots=True)
class ContactThere:
    """An enquiry about the place, or by somebody while they lived there."""

    enquiry_id: UUID
    reference: str
    when: datetime
    channel: str
    title: str
    outcome: str | None
    person_id: UUID | None
    name: str | None


@dataclass(frozen=True, slots=True)
class OtherPlace:
    """A property that the gazetteer ties to this one."""

    id: UUID
    uprn: str | None
    label: str


@dataclass(frozen=True, slots=True)
class PropertyPage:
    """Everything about a property.

    Attributes:
        status: the gazetteer's logical status, as `PropertyRow` says it.
        building: the property that this one is a part of.
        within: the flats and units that are parts of this one.
        warnings: those that stand first.
        occupants: those who live there first, then the latest.
        contacts: the newest first.
    """

    id: UUID
    version: int
    uprn: str | None
    usrn: str | None
    label: str
    address: PropertyAddress
    classification: str | None
    status: int
    landlord: bool
    building: OtherPlace | None
    within: tuple[OtherPlace, ...]
    warnings: tuple[PremisesWarning, ...]
    occupants: tuple[Occupant, ...]
    contacts: tuple[ContactThere, ...]


def property_page(session: Session, property_id: UUID, today: date) -> PropertyPage:
    """Return the page of a property.

    Raises NotFound.
    """
    row = session.scalars(
        select(PropertyRow).where(PropertyRow.id == property_id)
    ).first()
    if row is None:
        raise NotFound("That property is not here any more.")
    parts = {name: getattr(row, name) for name in FIELDS}
    stays = _stays(session, property_id)
    return PropertyPage(
        id=row.id,
        version=row.version,
        uprn=row.uprn,
        usrn=row.usrn,
        label=row.label,
        address=PropertyAddress(
            **{name: part for name, part in parts.items() if part is not None}
        ),
        classification=row.classification,
        status=row.status,
        landlord=row.landlord,
        building=_building(session, row),
        within=_within(session, row),
        warnings=premises_warnings(session, property_id, today),
        occupants=_occupants(session, stays, today),
        contacts=_contacts(session, property_id, stays),
    )


def people_at_address(
    session: Session, property_id: UUID, today: date
) -> list[Occupant]:
    """Return who lives at a property today, for whoever picks it as an address."""
    people = _occupants(session, _stays(session, property_id), today)
    return [one for one in people if one.lives_there]


def premises_warnings(
    session: Session, property_id: UUID, today: date
) -> tuple[PremisesWarning, ...]:
    """Return warnings about a place, those that stand first, then the newest."""
    w = PremisesWarningRow
    rows = session.scalars(
        select(w)
        .where(w.property_id == property_id)
        .order_by(w.ended_at.is_not(None), w.n.desc())
        .limit(MOST)
    )
    return tuple(
        PremisesWarning(
            row.id,
            row.version,
            row.kind,
            tuple(row.instruction.split()),
            row.review_on,
            row.ended_at is None and row.review_on < today,
            row.ended_at,
        )
        for row in rows
    )


def _building(session: Session, row: PropertyRow) -> OtherPlace | None:
    if row.parent_uprn is None:
        return None
    p = PropertyRow
    found = session.execute(
        select(p.id, p.uprn, p.label).where(p.uprn == row.parent_uprn)
    ).first()
    return None if found is None else OtherPlace(*found)


def _within(session: Session, row: PropertyRow) -> tuple[OtherPlace, ...]:
    if row.uprn is None:
        return ()
    p = PropertyRow
    found = session.execute(
        select(p.id, p.uprn, p.label)
        .where(p.parent_uprn == row.uprn)
        .order_by(p.sao_start_number, p.sao_start_suffix, p.label)
        .limit(MOST)
    )
    return tuple(OtherPlace(*each) for each in found)


def _stays(session: Session, property_id: UUID) -> list[OccupancyRow]:
    """Return who is or was there, but nobody who is protected."""
    o, p = OccupancyRow, PersonRow
    rows = session.scalars(
        select(o)
        .join(p, p.id == o.person_id)
        .where(o.property_id == property_id, p.protected.is_(False))
        .order_by(o.to_on.is_not(None), o.to_on.desc(), o.n.desc())
        .limit(MOST)
    )
    return list(rows)


def _occupants(
    session: Session, stays: Collection[OccupancyRow], today: date
) -> tuple[Occupant, ...]:
    people = standing_people(session, {stay.person_id for stay in stays})
    return tuple(
        Occupant(
            people[stay.person_id].id,
            people[stay.person_id].name,
            stay.kind,
            stay.from_on,
            stay.to_on,
            holds_on(stay.from_on, stay.to_on, today) and stay.to_on != today,
        )
        for stay in stays
        if not people[stay.person_id].protected
    )


def _contacts(
    session: Session, property_id: UUID, stays: Collection[OccupancyRow]
) -> tuple[ContactThere, ...]:
    c, e, p = ContactRow, EnquiryRow, PersonRow
    ids = {stay.person_id for stay in stays}
    rows = session.execute(
        select(e, c.started_at, c.channel, p.name)
        .join(c, c.id == e.contact_id)
        .outerjoin(p, p.id == e.person_id)
        .where(
            or_(e.property_id == property_id, e.person_id.in_(ids)),
            or_(p.id.is_(None), p.protected.is_(False)),
            in_sight(),
        )
        .order_by(c.started_at.desc(), e.n.desc())
        .limit(MOST)
    ).all()
    rows = [
        row
        for row in rows
        if row[0].property_id == property_id
        or any(
            stay.person_id == row[0].person_id
            and holds_on(stay.from_on, stay.to_on, uk_date(row[1]))
            for stay in stays
        )
    ]
    services = service_names(
        session, {(row[0].service_code, row[0].service_version) for row in rows}
    )
    return tuple(
        ContactThere(
            enquiry.id,
            enquiry.reference,
            when,
            channel,
            title_of(services, enquiry.service_code, enquiry.service_version),
            enquiry.outcome,
            enquiry.person_id,
            name,
        )
        for enquiry, when, channel, name in rows
    )
