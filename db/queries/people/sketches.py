"""What is known of people for telling whether two are one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.duplicates import PersonSketch
from db.tables.person import PersonEmailRow, PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Sketched:
    """A person as they are compared and shown.

    Attributes:
        address: where they live now; None if unknown or protected.
    """

    id: UUID
    reference: str
    protected: bool
    address: str | None
    sketch: PersonSketch


def sketch_people(
    session: Session, person_ids: Collection[UUID]
) -> dict[UUID, Sketched]:
    """Return what is known of *person_ids*, by id.

    Of protected people only their names, whoever reads: what agrees and what
    differs is said, and would confirm the rest.
    """
    found: dict[UUID, Sketched] = {}
    ids = sorted(person_ids)
    for start in range(0, len(ids), AT_ONCE):
        found |= _some(session, ids[start : start + AT_ONCE])
    return found


def _some(session: Session, ids: list[UUID]) -> dict[UUID, Sketched]:
    p, t, e = PersonRow, PersonPhoneRow, PersonEmailRow
    people = session.execute(
        select(
            *(p.id, p.reference, p.protected, p.name, p.known_as, p.date_of_birth)
        ).where(p.id.in_(ids))
    ).all()
    open_ids = [row.id for row in people if not row.protected]
    phones: defaultdict[UUID, list[str]] = defaultdict(list)
    for one, number in session.execute(
        select(t.person_id, t.e164).where(t.person_id.in_(open_ids))
    ):
        phones[one].append(number)
    emails: defaultdict[UUID, list[str]] = defaultdict(list)
    for one, address in session.execute(
        select(e.person_id, e.address).where(e.person_id.in_(open_ids))
    ):
        emails[one].append(address)
    homes = _homes(session, open_ids)
    sketched = {}
    for row in people:
        address, postcode = homes.get(row.id, ("", ""))
        sketched[row.id] = Sketched(
            row.id,
            row.reference,
            row.protected,
            address or None,
            PersonSketch(
                name=row.name,
                known_as=row.known_as or "",
                date_of_birth=None if row.protected else row.date_of_birth,
                phones=tuple(phones[row.id]),
                emails=tuple(emails[row.id]),
                postcode=postcode,
                address=address.removesuffix(postcode).rstrip(", "),
            ),
        )
    return sketched


def _homes(session: Session, ids: list[UUID]) -> dict[UUID, tuple[str, str]]:
    """Return where people live now: the line and the postcode."""
    o, r = OccupancyRow, PropertyRow
    rows = session.execute(
        select(o.person_id, r.label, o.free_text, o.postcode)
        .outerjoin(r, r.id == o.property_id)
        .where(o.person_id.in_(ids), o.to_on.is_(None), o.kind == "lives")
        .order_by(o.n)
    )
    return {
        one: (label or words or "", postcode or "")
        for one, label, words, postcode in rows
    }
