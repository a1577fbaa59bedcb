"""What becomes of rows: planned from what is here, counted, and written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.domain.references import new_reference
from db.store.unit_of_work import UnitOfWork
from db.tables.person import PersonEmailRow, PersonNameRow, PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.record import Record
from db.tables.types import new_id
from desktop.admin.importing.checked import Rejected
from desktop.admin.importing.chunks import Chunk
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.people_in import PersonPlan, plan_people
from desktop.admin.importing.properties_in import PropertyPlan, plan_properties

FIRST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of rows, or would.

    Attributes:
        new, changed, unchanged: rows that come in.
        left_out: properties of a status that doesn't.
        sheltered: rows of protected people, whose whereabouts stay as they are.
        likely: row numbers of new people who may be here already, with the
            reference of the record each is like.
        rejected: rows that don't come in; of a whole file the first 20.
        problems: how often each thing is wrong, by column (None for the row).
        last: the number of the last row.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    left_out: int = 0
    refused: int = 0
    sheltered: int = 0
    likely: tuple[tuple[int, str], ...] = ()
    likely_count: int = 0
    rejected: tuple[Rejected, ...] = ()
    problems: tuple[tuple[int | None, str, int], ...] = ()
    last: int = 0

    @property
    def rows(self) -> int:
        """How many rows were looked at."""
        return self.new + self.changed + self.unchanged + self.left_out + self.refused

    def and_then(self, more: Tally) -> Tally:
        """Return both together, *more* being the rows that follow."""
        counted = Counter[tuple[int | None, str]]()
        for column, words, count in (*self.problems, *more.problems):
            counted[column, words] += count
        return Tally(
            new=self.new + more.new,
            changed=self.changed + more.changed,
            unchanged=self.unchanged + more.unchanged,
            left_out=self.left_out + more.left_out,
            refused=self.refused + more.refused,
            sheltered=self.sheltered + more.sheltered,
            likely=(*self.likely, *more.likely)[:FIRST_SHOWN],
            likely_count=self.likely_count + more.likely_count,
            rejected=(*self.rejected, *more.rejected)[:FIRST_SHOWN],
            problems=tuple(
                (column, words, count)
                for (column, words), count in counted.most_common()
            ),
            last=max(self.last, more.last),
        )


@dataclass(frozen=True, slots=True)
class Settled:
    """The plans of a chunk with their tally."""

    people: Sequence[PersonPlan]
    properties: Sequence[PropertyPlan]
    tally: Tally


def settle(session: Session, chunk: Chunk) -> Settled:
    """Return what is to become of the chunk's rows; nothing is written.

    Args:
        session: what is here already.
        chunk: the rows.
    """
    people: list[PersonPlan] = []
    properties: list[PropertyPlan] = []
    refused: list[Rejected] = []
    with session.no_autoflush:
        if chunk.kind is Kind.PEOPLE:
            people, refused = plan_people(session, chunk)
        else:
            properties = plan_properties(session, chunk)
    rejected = tuple(sorted((*chunk.rejected, *refused), key=lambda row: row.number))
    likely = tuple(
        (plan.row.number, plan.likely.reference)
        for plan in people
        if plan.likely is not None
    )
    counted = Counter(
        (problem.column, problem.words) for row in rejected for problem in row.problems
    )
    changes = [(plan.changes, plan.person is None) for plan in people] + [
        (plan.changes, plan.place is None) for plan in properties
    ]
    tally = Tally(
        new=sum(changed and new for changed, new in changes),
        changed=sum(changed and not new for changed, new in changes),
        unchanged=sum(not changed for changed, _ in changes),
        left_out=chunk.left_out,
        refused=len(rejected),
        sheltered=sum(plan.sheltered for plan in people),
        likely=likely,
        likely_count=len(likely),
        problems=tuple((*key, count) for key, count in counted.most_common()),
        rejected=rejected,
        last=chunk.last,
    )
    return Settled(people, properties, tally)


def try_chunk(chunk: Chunk, session: Session) -> Tally:
    """Return what would become of the chunk's rows; for a read lane."""
    return settle(session, chunk).tally


def write(settled: Settled, uow: UnitOfWork) -> None:
    """Write what was planned; the caller commits."""
    for plan in settled.properties:
        if plan.place is None and plan.values:
            uow.session.add(PropertyRow(uprn=plan.record.uprn, **plan.values))
        elif plan.place is not None:
            for name, value in plan.values.items():
                setattr(plan.place, name, value)
    parts: list[Record] = []
    for person_plan in settled.people:
        parts += _person(person_plan, uow)
    uow.session.flush()  # people before what points at them
    uow.session.add_all(parts)


def _person(plan: PersonPlan, uow: UnitOfWork) -> list[Record]:
    """Write the person's own row; return the rows that point at it."""
    record, person = plan.record, plan.person
    if person is None:
        person = PersonRow(
            id=new_id(),
            reference=new_reference(),
            name=record.name,
            known_as=record.known_as,
            date_of_birth=record.date_of_birth,
            language=record.language,
            external_key=record.key,
        )
        uow.session.add(person)
    for name, value in plan.values.items():
        setattr(person, name, value)
    parts: list[Record] = [
        PersonPhoneRow(person_id=person.id, e164=number, kind=kind)
        for kind, number in plan.phones
    ]
    parts += [PersonEmailRow(person_id=person.id, address=one) for one in plan.emails]
    if plan.former_name:
        parts.append(
            PersonNameRow(person_id=person.id, kind="former", name=plan.former_name)
        )
    if plan.home is not None:
        parts.append(_home(plan, person, uow))
    return parts


def _home(plan: PersonPlan, person: PersonRow, uow: UnitOfWork) -> OccupancyRow:
    """Return the row of the new home; the homes before it end."""
    since = plan.record.lives_from
    for old in plan.ended:
        left = since or uow.now.date()
        old.to_on = max(left, old.from_on) if old.from_on else left
    place = plan.home if isinstance(plan.home, PropertyRow) else None
    return OccupancyRow(
        person_id=person.id,
        property_id=place.id if place else None,
        free_text=None if place else plan.home,
        postcode=place.postcode if place else plan.record.postcode,
        verified=place is not None,
        from_on=since,
    )
