"""Who may be here already under another record, a chunk at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.duplicates import PersonSketch, likeness
from db.domain.names import tokens
from db.tables.person import PersonEmailRow, PersonPhoneRow, PersonRow
from desktop.admin.importing.person_rows import PersonIn

MAYBE_PROTECTED: Final = (
    "This may be somebody who is here already, and the file may say more than "
    "everybody should see. Ask data protection or a senior co-ordinator to enter it"
)
_MOST_SHARING: Final = 6
"""A number that more people share is a hostel's or an office's."""


@dataclass(frozen=True, slots=True)
class Likely:
    """Somebody who may be the person of a new row."""

    reference: str
    protected: bool


@dataclass(frozen=True, slots=True)
class _One:
    id: UUID
    reference: str
    name: str
    known_as: str
    born: date | None
    protected: bool


def likely_people(session: Session, records: Sequence[PersonIn]) -> dict[int, Likely]:
    """Return who each of *records* may be, by the id() of the record.

    They are looked for among those who share a phone number, an e-mail
    address, or a date of birth and a word of the name. Of a protected person
    nothing is looked at but name and date of birth.
    """
    by_day = _born(session, {r.date_of_birth for r in records if r.date_of_birth})
    by_phone = _reached(
        session,
        select(PersonPhoneRow.e164, PersonPhoneRow.person_id).where(
            PersonPhoneRow.e164.in_({n for r in records for _, n in r.phones})
        ),
    )
    by_email = _reached(
        session,
        select(PersonEmailRow.address, PersonEmailRow.person_id).where(
            PersonEmailRow.address.in_({one for r in records for one in r.emails})
        ),
    )
    found: dict[int, Likely] = {}
    for record in records:
        words = set(tokens(f"{record.name} {record.known_as or ''}"))
        shared = [
            *(by_phone.get(number, ()) for _, number in record.phones),
            *(by_email.get(one, ()) for one in record.emails),
        ]
        sharing = {
            one.id: one
            for group in shared
            if len(group) <= _MOST_SHARING
            for one in group
        }
        for one in by_day.get(record.date_of_birth, ()):
            if words.intersection(tokens(f"{one.name} {one.known_as}")):
                sharing.setdefault(one.id, one)
        if best := _likeliest(record, sharing.values(), by_phone, by_email):
            found[id(record)] = Likely(best.reference, best.protected)
    return found


def _likeliest(
    record: PersonIn,
    others: Iterable[_One],
    by_phone: dict[str, list[_One]],
    by_email: dict[str, list[_One]],
) -> _One | None:
    """Return the likeliest of *others*, a protected one first of all."""
    sketch = PersonSketch(
        record.name,
        record.known_as or "",
        record.date_of_birth,
        tuple(number for _, number in record.phones),
        record.emails,
    )
    found: list[tuple[bool, float, _One]] = []
    for one in others:
        phones = [n for _, n in record.phones if one in by_phone.get(n, ())]
        emails = [e for e in record.emails if one in by_email.get(e, ())]
        other = PersonSketch(
            one.name,
            one.known_as,
            one.born,
            () if one.protected else tuple(phones),
            () if one.protected else tuple(emails),
        )
        alike = likeness(sketch, other)
        if alike.probable or (one.protected and alike.score > 0.5):  # noqa: PLR2004  rather one too many
            found.append((one.protected, alike.score, one))
    return max(found, key=lambda each: each[:2])[2] if found else None


_WHO = (
    PersonRow.id,
    PersonRow.reference,
    PersonRow.name,
    PersonRow.known_as,
    PersonRow.date_of_birth,
    PersonRow.protected,
)


def _born(session: Session, days: set[date]) -> dict[date | None, list[_One]]:
    found: defaultdict[date | None, list[_One]] = defaultdict(list)
    query = select(*_WHO).where(
        PersonRow.date_of_birth.in_(days), PersonRow.merged_into_id.is_(None)
    )
    for row in session.execute(query):
        one = _one(*row)
        found[one.born].append(one)
    return found


def _reached(session: Session, query: object) -> dict[str, list[_One]]:
    pairs = session.execute(query).all()  # type: ignore[call-overload]  # a select of two columns
    ids = {person_id for _, person_id in pairs}
    people = {
        row.id: _one(*row)
        for row in session.execute(
            select(*_WHO).where(
                PersonRow.id.in_(ids), PersonRow.merged_into_id.is_(None)
            )
        )
    }
    found: defaultdict[str, list[_One]] = defaultdict(list)
    for reach, person_id in pairs:
        if person_id in people and people[person_id] not in found[reach]:
            found[reach].append(people[person_id])
    return found


def _one(
    id_: UUID,
    reference: str,
    name: str,
    known_as: str | None,
    born: date | None,
    protected: bool,
) -> _One:
    return _One(id_, reference, name, known_as or "", born, protected)
