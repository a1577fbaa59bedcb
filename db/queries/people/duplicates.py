"""Who may be here already: while somebody is typed, and as a list to look over."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.domain.duplicates import PersonSketch, likeness
from db.domain.emails import fold_email
from db.domain.given_names import also_called
from db.domain.names import LONGEST_NAME, tokens
from db.domain.phones import parse_phone
from db.domain.search_marks import EXACT, PLACE
from db.domain.text_limits import LINE, readable
from db.errors import FieldProblem
from db.queries.full_text import matching
from db.queries.merged import standing_people
from db.queries.near_spellings import near
from db.queries.people.sketches import Sketched, sketch_people
from db.queries.search_terms import quoted
from db.tables.person import (
    NotDuplicateRow,
    PersonEmailRow,
    PersonPhoneRow,
    PersonRow,
)
from db.tables.record import COUNCIL
from db.tables.searching import PEOPLE

MOST_LOOKED_AT = 80
"""Candidates that are compared: some 150 microseconds each, reading included."""
MOST_SHARING = 6
"""A number that more people share is a hostel's or an office's."""
MOST_WORDS = 4
_TWO_NAMES = 2
_SHOWN_FROM = 0.25


@dataclass(frozen=True, slots=True)
class ProbableDuplicate:
    """Somebody who may be the one that is typed.

    Attributes:
        date_of_birth, address: None where they are protected.
        score: from 0 to 1.
        reasons: what agrees and what doesn't, the heaviest first.
    """

    id: UUID
    name: str
    known_as: str | None
    reference: str
    date_of_birth: date | None
    address: str | None
    protected: bool
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two records to look at together."""

    first: ProbableDuplicate
    second: ProbableDuplicate


def probable_duplicates(
    session: Session, sketch: PersonSketch, limit: int = 5
) -> list[ProbableDuplicate]:
    """Return who may be the person of *sketch*, the likeliest first.

    Where a protected person is among them, nothing but their name was compared
    or led to them, and it alone is shown.
    """
    sketch = _readable(sketch)
    found: dict[UUID, None] = {}
    for person_id in _candidates(session, sketch):
        found[person_id] = None
        if len(found) >= MOST_LOOKED_AT:
            break
    people = sketch_people(session, _standing(session, found))
    rows = [_row(one, sketch) for one in people.values()]
    rows = [row for row in rows if row.score >= _SHOWN_FROM]
    rows.sort(key=lambda row: (-row.score, row.name, row.reference))
    return rows[:limit]


def duplicate_pairs(session: Session, limit: int = 50) -> list[DuplicatePair]:
    """Return pairs of records that are probably one person, the likeliest first.

    Looked for among people who share a phone number, an e-mail address, or a
    name and date of birth; pairs that somebody found to be two are left out.
    Takes seconds over a million people: for a review list, not for typing.
    """
    n = NotDuplicateRow
    two = set(session.execute(select(n.first_id, n.second_id)).tuples())
    pairs: dict[tuple[UUID, UUID], None] = {}
    for sharing in _sharing(session, limit * 4):
        standing = sorted(_standing(session, sharing))
        pairs.update(
            dict.fromkeys(pair for pair in combinations(standing, 2) if pair not in two)
        )
    people = sketch_people(session, {one for pair in pairs for one in pair})
    found = []
    for one, other in pairs:
        first, second = people[one], people[other]
        pair = DuplicatePair(_row(first, second.sketch), _row(second, first.sketch))
        if likeness(first.sketch, second.sketch).probable:
            found.append(pair)
    found.sort(key=lambda pair: (-pair.first.score, pair.first.reference))
    return found[:limit]


def _readable(sketch: PersonSketch) -> PersonSketch:
    """Return *sketch* without what was pasted into a field by mistake."""

    def short(typed: str) -> str:
        return readable(typed[:LINE])

    return replace(
        sketch,
        name=short(sketch.name),
        known_as=short(sketch.known_as),
        phones=tuple(map(short, sketch.phones)),
        emails=tuple(map(short, sketch.emails)),
        postcode=short(sketch.postcode),
        address=short(sketch.address),
    )


def _row(one: Sketched, sketch: PersonSketch) -> ProbableDuplicate:
    alike = likeness(one.sketch, sketch)
    return ProbableDuplicate(
        id=one.id,
        name=one.sketch.name,
        known_as=one.sketch.known_as or None,
        reference=one.reference,
        date_of_birth=one.sketch.date_of_birth,
        address=one.address,
        protected=one.protected,
        score=alike.score,
        reasons=alike.reasons,
    )


def _candidates(session: Session, sketch: PersonSketch) -> Iterable[UUID]:
    """Give the ids of people to compare, those by the rarest facts first."""
    if phones := [e164 for e164 in map(_e164, sketch.phones) if e164]:
        yield from session.scalars(
            select(PersonPhoneRow.person_id)
            .where(PersonPhoneRow.e164.in_(phones), PersonPhoneRow.scope == COUNCIL)
            .limit(MOST_LOOKED_AT)
        )
    if sketch.emails:
        spelt = {*sketch.emails, *map(fold_email, sketch.emails)}
        yield from session.scalars(
            select(PersonEmailRow.person_id)
            .where(PersonEmailRow.address.in_(spelt), PersonEmailRow.scope == COUNCIL)
            .limit(MOST_LOOKED_AT)
        )
    words = tokens(sketch.name[:LONGEST_NAME])[:MOST_WORDS]
    if not words:
        return
    alike = [_alike(session, word, unfinished=word == words[-1]) for word in words]
    any_name = f"({' OR '.join(alike)})"
    postcode = "".join(tokens(sketch.postcode))
    if postcode:
        yield from _matching(session, f"{quoted(PLACE + postcode)} AND {any_name}")
    if sketch.date_of_birth is not None:
        born = quoted(EXACT + sketch.date_of_birth.isoformat())
        yield from _matching(session, f"{born} AND {any_name}")
    yield from _matching(session, " AND ".join(quoted(word) for word in words))
    every_name = " AND ".join(f"({one})" for one in alike)
    yield from _matching(session, every_name)
    # A double name may stand here by either half, a middle name not at all.
    for left_out in range(len(alike)) if len(alike) > _TWO_NAMES else ():
        rest = [f"({one})" for place, one in enumerate(alike) if place != left_out]
        yield from _matching(session, " AND ".join(rest))


def _alike(session: Session, word: str, *, unfinished: bool) -> str:
    """Return what finds a name that is, begins with or is like *word*."""
    others = (*near(session, word, unfinished=unfinished), *also_called(word))
    return " OR ".join([f"{quoted(word)} *", *map(quoted, others)])


def _matching(session: Session, expression: str) -> Iterable[UUID]:
    """Give people that the full-text index has *expression* for."""
    numbers = matching(session, PEOPLE, expression, MOST_LOOKED_AT)
    return session.scalars(select(PersonRow.id).where(PersonRow.n.in_(numbers)))


def _standing(session: Session, person_ids: Collection[UUID]) -> set[UUID]:
    """Return the records that speak for *person_ids*."""
    return {one.id for one in standing_people(session, person_ids).values()}


def _sharing(session: Session, most: int) -> Iterable[list[UUID]]:
    """Give groups of people who share something that few do."""
    phone, email, p = PersonPhoneRow, PersonEmailRow, PersonRow
    shared = (
        (phone.person_id, (phone.e164,), phone.scope == COUNCIL),
        (email.person_id, (func.lower(email.address),), email.scope == COUNCIL),
        (p.id, (p.date_of_birth, func.fold(p.name)), p.protected.is_(False)),
    )
    for who, what, everyday in shared:
        count = func.count(who.distinct())
        groups = session.execute(
            select(func.group_concat(func.hex(who)))
            .where(what[0].is_not(None), everyday)
            .group_by(*what)
            .having(count > 1, count <= MOST_SHARING)
            .limit(most)
        ).scalars()
        for ids in groups.all():
            yield [UUID(hex=one) for one in dict.fromkeys(ids.split(","))]


def _e164(typed: str) -> str | None:
    """Return the number as it is kept, None while it is still being typed."""
    try:
        return parse_phone(typed)
    except FieldProblem:
        return None
