"""What a row does to the people who are here: found by their key, or new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.domain.emails import fold_email
from db.domain.names import fold
from db.errors import FieldProblem
from db.tables.person import PersonEmailRow, PersonNameRow, PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from desktop.admin.importing.checked import Rejected
from desktop.admin.importing.chunks import CheckedRow, Chunk, rejected
from desktop.admin.importing.likely import MAYBE_PROTECTED, Likely, likely_people
from desktop.admin.importing.person_rows import PersonIn

NO_SUCH_UPRN = (
    "No property here has this UPRN. Import the properties first, or choose the "
    "columns that hold the address"
)
T = TypeVar("T")
_FIELDS = ("name", "known_as", "date_of_birth", "language")


@dataclass(slots=True)
class PersonPlan:
    """What becomes of one row.

    Attributes:
        person: who is here already; None is a new person.
        values: columns of the person's own row that differ.
        home: where they live, if that is news: property or words.
        ended: the homes that this one takes the place of.
        likely: who this new person may be.
    """

    row: CheckedRow
    record: PersonIn
    person: PersonRow | None
    values: dict[str, object] = field(default_factory=dict)
    phones: list[tuple[str, str]] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    former_name: str | None = None
    home: PropertyRow | str | None = None
    ended: list[OccupancyRow] = field(default_factory=list)
    likely: Likely | None = None
    sheltered: bool = False

    @property
    def changes(self) -> bool:
        """Whether anything is to be written."""
        return bool(
            self.person is None
            or self.values
            or self.phones
            or self.emails
            or self.former_name
            or self.home is not None
        )


@dataclass(slots=True)
class _Known:
    """What is kept of the people whom a chunk names."""

    people: dict[str, tuple[PersonRow, PersonRow]]
    phones: dict[UUID, list[PersonPhoneRow]]
    emails: dict[UUID, list[PersonEmailRow]]
    homes: dict[UUID, list[OccupancyRow]]
    names: dict[UUID, list[PersonNameRow]]
    places: dict[str, PropertyRow]


def plan_people(
    session: Session, chunk: Chunk
) -> tuple[list[PersonPlan], list[Rejected]]:
    """Return what becomes of each row, and those that can't come in after all.

    Reads only: a dry run and an import ask it alike.
    """
    rows = [(row, row.record) for row in chunk.rows if isinstance(row.record, PersonIn)]
    known = _known(session, [record for _, record in rows])
    new = [record for _, record in rows if record.key not in known.people]
    likely = likely_people(session, new)
    plans, refused = [], []
    for row, record in rows:
        found = known.people.get(record.key or "")
        maybe = likely.get(id(record)) if found is None else None
        wrong = _refusal(record, known, maybe)
        if wrong is not None:
            refused.append(rejected(row.number, row.cells, [wrong], chunk.keys))
            continue
        plan = PersonPlan(row, record, found[1] if found else None, likely=maybe)
        if found is None:
            plan.phones, plan.emails = list(record.phones), list(record.emails)
            plan.former_name = record.former_name
            plan.home = _home(record, known)
        else:
            _compare(plan, known, gentle=found[0] is not found[1])
        plans.append(plan)
    return plans, refused


def _refusal(
    record: PersonIn, known: _Known, maybe: Likely | None
) -> FieldProblem | None:
    if maybe is not None and maybe.protected:
        return FieldProblem("", MAYBE_PROTECTED)
    if record.uprn and record.uprn not in known.places and not record.free_text:
        return FieldProblem("uprn", NO_SUCH_UPRN)
    return None


def _compare(plan: PersonPlan, known: _Known, *, gentle: bool) -> None:
    """Put into *plan* what differs from what is kept.

    Args:
        plan: the plan of somebody who is here.
        known: what is kept.
        gentle: the key belongs to a record that was merged: only fill gaps.
    """
    person, record = plan.person, plan.record
    if person is None:
        return
    for name in _FIELDS:
        value, kept = getattr(record, name), getattr(person, name)
        if value is not None and value != kept and not (gentle and kept is not None):
            plan.values[name] = value
    if record.former_name and not any(
        fold(other.name) == fold(record.former_name) for other in known.names[person.id]
    ):
        plan.former_name = record.former_name
    if person.protected:
        plan.sheltered = bool(
            record.phones or record.emails or record.uprn or record.free_text
        )
        return
    numbers = {phone.e164 for phone in known.phones[person.id]}
    plan.phones = [pair for pair in record.phones if pair[1] not in numbers]
    addresses = {fold_email(email.address) for email in known.emails[person.id]}
    plan.emails = [one for one in record.emails if fold_email(one) not in addresses]
    homes = [home for home in known.homes[person.id] if home.to_on is None]
    news = _home(record, known)
    if news is None or (gentle and homes) or any(_same(home, news) for home in homes):
        return
    plan.home, plan.ended = news, homes


def _home(record: PersonIn, known: _Known) -> PropertyRow | str | None:
    if record.uprn and record.uprn in known.places:
        return known.places[record.uprn]
    return record.free_text


def _same(home: OccupancyRow, news: PropertyRow | str) -> bool:
    if isinstance(news, PropertyRow):
        return home.property_id == news.id
    if home.property_id is not None:
        # Somebody has tied the words to a property since they last came in.
        return True
    return fold(home.free_text or "") == fold(news)


def _known(session: Session, records: Sequence[PersonIn]) -> _Known:
    """Return what is kept of the people and places that *records* name."""
    keys = {record.key for record in records if record.key}
    found = session.scalars(
        select(PersonRow).where(PersonRow.external_key.in_(keys)).order_by(PersonRow.n)
    ).all()
    merged = {person.merged_into_id for person in found if person.merged_into_id}
    survivors = {
        person.id: person
        for person in session.scalars(select(PersonRow).where(PersonRow.id.in_(merged)))
    }
    people: dict[str, tuple[PersonRow, PersonRow]] = {}
    for person in found:
        speaks = survivors.get(person.merged_into_id or person.id, person)
        people.setdefault(person.external_key or "", (person, speaks))
    ids = {speaks.id for _, speaks in people.values()}
    uprns = {record.uprn for record in records if record.uprn}
    places = session.scalars(select(PropertyRow).where(PropertyRow.uprn.in_(uprns)))
    return _Known(
        people,
        _by_person(session, PersonPhoneRow, PersonPhoneRow.person_id, ids),
        _by_person(session, PersonEmailRow, PersonEmailRow.person_id, ids),
        _by_person(session, OccupancyRow, OccupancyRow.person_id, ids, kind="lives"),
        _by_person(session, PersonNameRow, PersonNameRow.person_id, ids),
        {place.uprn or "": place for place in places},
    )


def _by_person(
    session: Session,
    table: type[T],
    person_id: InstrumentedAttribute[UUID],
    ids: set[UUID],
    **being: str,
) -> dict[UUID, list[T]]:
    found: defaultdict[UUID, list[T]] = defaultdict(list)
    if ids:
        query = select(table).where(person_id.in_(ids)).filter_by(**being)
        for row in session.scalars(query):
            found[getattr(row, "person_id")].append(row)  # noqa: B009  T has the column
    return found
