"""Whom a row of a list may be about that names no record: same name, same place.

A list from elsewhere rarely has our references. Where exactly one person on record
has the name of a row and lives or lived at its postcode or property, what stands
beside them is told, and somebody looks. Nobody is linked by it.

Somebody protected is never found, whoever looks: a row's warnings are read by
everybody who sees the list, and a warning would confirm where they live.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from db.domain.markers import SHOWN
from db.domain.names import fold
from db.domain.needs import LetterFormat
from db.domain.search_marks import PLACE
from db.queries.full_text import matching
from db.queries.merged import standing_people
from db.queries.people.cautions import cautions_of
from db.queries.search_terms import quoted
from db.tables.marker import MarkerRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.record import COUNCIL
from db.tables.searching import PEOPLE

AT_ONCE: Final = 200
"""Rows that are looked up by one set of queries."""
_MOST: Final = 2_000


@dataclass(frozen=True, slots=True)
class Sought:
    """Who a row is to.

    Attributes:
        names: folded; any of them may be how the record has it.
        postcode: without its space, in small letters; uprn: without leading zeros.
    """

    names: frozenset[str]
    postcode: str = ""
    uprn: str = ""


@dataclass(frozen=True, slots=True)
class Namesake:
    """The one person on record whom a row looks like."""

    id: UUID
    name: str
    reference: str
    died: bool
    do_not_write: bool
    caution: bool
    format: LetterFormat


@dataclass(frozen=True, slots=True)
class _Home:
    person_id: UUID
    name: str
    postcode: str
    uprn: str

    def is_of(self, row: Sought) -> bool:
        at = (row.postcode and row.postcode == self.postcode) or (
            row.uprn and row.uprn == self.uprn
        )
        return bool(at) and self.name in row.names


def namesakes(
    session: Session, rows: Collection[Sought], today: date
) -> dict[Sought, Namesake]:
    """Return the one person that each row looks like; none for the other rows.

    At most `AT_ONCE` rows: the queries are the same few, however many there are.
    """
    homes = defaultdict[str, list[_Home]](list)
    for home in (*_at_properties(session, rows), *_at_written_addresses(session, rows)):
        homes[home.name].append(home)
    near = {
        row: {
            home.person_id
            for name in row.names
            for home in homes[name]
            if home.is_of(row)
        }
        for row in rows
    }
    everybody = {one for some in near.values() for one in some}
    standing = standing_people(session, everybody)
    whose = {
        row: {standing[one].id for one in some if one in standing}
        for row, some in near.items()
    }
    people = _people(session, {one for some in whose.values() for one in some}, today)
    found = {}
    for row, some in whose.items():
        open_ones = [people[one] for one in some if one in people]
        if len(open_ones) == 1:
            found[row] = open_ones[0]
    return found


def _at_properties(session: Session, rows: Iterable[Sought]) -> list[_Home]:
    """Return who of these names lives or lived at a property of these places."""
    names = {name for row in rows for name in row.names}
    postcodes = {_spaced(row.postcode) for row in rows if row.postcode}
    uprns = {row.uprn for row in rows if row.uprn}
    o, p, r = OccupancyRow, PersonRow, PropertyRow
    query = (
        select(p.id, p.name, r.postcode, r.uprn)
        .select_from(r)
        .join(o, o.property_id == r.id)
        .join(p, p.id == o.person_id)
        .where(
            or_(r.postcode.in_(postcodes), r.uprn.in_(uprns)),
            func.fold(p.name).in_(names),
            *_open(),
        )
        .distinct()
    )
    return [_home(*row) for row in session.execute(query).tuples()]


def _at_written_addresses(session: Session, rows: Iterable[Sought]) -> list[_Home]:
    """Return the same of addresses that are words and no property, by the index."""
    asked = {
        " AND ".join(quoted(word) for word in (*name.split(), PLACE + row.postcode))
        for row in rows
        if row.postcode
        for name in row.names
    }
    if not asked:
        return []
    either = " OR ".join(f"({one})" for one in sorted(asked))
    lines = matching(session, PEOPLE, either, _MOST)
    o, p = OccupancyRow, PersonRow
    query = (
        select(p.id, p.name, o.postcode)
        .join(p, p.id == o.person_id)
        .where(p.n.in_(lines), o.property_id.is_(None), *_open())
    )
    return [_home(*row, "") for row in session.execute(query).tuples()]


def _open() -> tuple[ColumnElement[bool], ...]:
    o, p = OccupancyRow, PersonRow
    return (o.scope == COUNCIL, p.scope == COUNCIL, p.protected.is_(False))


def _home(id_: UUID, name: str, postcode: str | None, uprn: str | None) -> _Home:
    return _Home(id_, fold(name), packed(postcode or ""), uprn or "")


def packed(postcode: str) -> str:
    """Return a postcode as rows are compared by it."""
    return fold(postcode).replace(" ", "")


def _spaced(postcode: str) -> str:
    """Return a postcode as properties have it."""
    return f"{postcode[:-3]} {postcode[-3:]}".upper()


def _people(
    session: Session, ids: Collection[UUID], today: date
) -> Mapping[UUID, Namesake]:
    """Return what is to be heeded of people; none of whom a record is shut."""
    p, m = PersonRow, MarkerRow
    family = {one: {one} for one in ids}
    head = {one: one for one in ids}
    shut, new = set[UUID](), set(ids)
    while new:
        below = session.execute(
            select(p.id, p.merged_into_id, p.protected).where(p.merged_into_id.in_(new))
        ).all()
        new = set()
        for id_, into, protected in below:
            if id_ in head or into is None:
                continue
            head[id_] = head[into]
            family[head[id_]].add(id_)
            new.add(id_)
            if protected:
                shut.add(head[id_])
    marked = set(
        session.scalars(
            select(m.person_id).where(m.person_id.in_(list(head))).distinct()
        )
    )
    rows = session.execute(
        select(
            *(p.id, p.name, p.reference, p.deceased_on, p.do_not_write, p.format)
        ).where(p.id.in_(ids), p.scope == COUNCIL, p.protected.is_(False))
    )
    return {
        id_: Namesake(
            id_,
            name,
            reference,
            died is not None,
            silent,
            bool(marked & family[id_])
            and any(
                one.state in SHOWN for one in cautions_of(session, family[id_], today)
            ),
            LetterFormat(format_),
        )
        for id_, name, reference, died, silent, format_ in rows
        if id_ not in shut
    }
