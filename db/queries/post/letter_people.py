"""Whom the facts in a letter lead to, as far as everyday records say.

Nothing that leads to a protected person is read: their name and our own
reference are all that is known of them here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.domain.names import fold, tokens
from db.domain.post.letters.facts import FactKind, LetterFact, values_of
from db.domain.post.letters.lines import Letter
from db.domain.post.letters.senders import SenderName, as_read, mail_senders
from db.domain.post.letters.whose import KnownPerson
from db.queries.full_text import as_list, matching, rows
from db.queries.post.answers import LeadsTo, leads_to
from db.queries.search_terms import quoted
from db.tables.person import (
    PersonEmailRow,
    PersonNameRow,
    PersonPhoneRow,
    PersonRow,
)
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.searching import PEOPLE

_MOST_AT_ONE: Final = 150
"""So many may live in one postcode or share a birthday; more tell nobody apart."""
_MOST_NAMED: Final = 12
_MOST_NAMES: Final = 4


@dataclass(frozen=True, slots=True)
class LedTo:
    """What the facts of a letter lead to.

    Attributes:
        people: everybody whom a fact or a name leads to.
        answers: what each reference of ours stands for, in their order.
    """

    people: tuple[KnownPerson, ...]
    answers: tuple[LeadsTo, ...]


def led_to(
    session: Session,
    letter: Letter,
    facts: tuple[LetterFact, ...],
    names: Sequence[SenderName],
) -> LedTo:
    """Return whom *facts* and *names* lead to, in everyday records alone.

    Of those who live in a postcode only they are looked at of whose name a word
    stands in the letter.
    """
    answers = tuple(
        found
        for reference in values_of(facts, FactKind.REFERENCE)
        if (found := leads_to(session, reference)) is not None
    )
    referred: dict[UUID, set[str]] = defaultdict(set)
    for answer in answers:
        if answer.person_id is not None:
            referred[answer.person_id].add(answer.reference)
    likely = [
        *_living_at(session, values_of(facts, FactKind.POSTCODE)),
        *_at_uprn(session, values_of(facts, FactKind.UPRN)),
        *_by_phone(session, values_of(facts, FactKind.PHONE)),
        *_by_email(session, values_of(facts, FactKind.EMAIL)),
        *_born_on(session, values_of(facts, FactKind.BORN)),
        *_by_account(session, values_of(facts, FactKind.ACCOUNT)),
    ]
    ids = dict.fromkeys(referred)
    ids.update(dict.fromkeys(_spoken_of(session, likely, letter)))
    ids.update(dict.fromkeys(_named(session, names)))
    wrote = sorted(mail_senders(letter, facts))
    ids.update(dict.fromkeys(_unless_too_many(_by_email(session, wrote))))
    return LedTo(_known(session, list(ids), referred), answers)


def _spoken_of(session: Session, ids: Sequence[UUID], letter: Letter) -> list[UUID]:
    """Return those of whose name a word stands in the letter."""
    if not ids:
        return []
    words = {as_read(word) for line in letter.lines for word in line.folded.split()}
    p = PersonRow
    query = select(p.id, p.name, p.known_as).where(p.id.in_(set(ids)))
    return [
        key
        for key, name, known_as in session.execute(query).tuples()
        if any(as_read(word) in words for word in tokens(f"{name} {known_as or ''}"))
    ]


def _living_at(session: Session, postcodes: Sequence[str]) -> list[UUID]:
    o, p = OccupancyRow, PropertyRow
    found: list[UUID] = []
    for postcode in postcodes:
        places = select(p.id).where(p.postcode == postcode)
        query = (
            select(o.person_id)
            .where(
                o.to_on.is_(None),
                or_(o.property_id.in_(places), o.postcode == postcode),
            )
            .limit(_MOST_AT_ONE + 1)
        )
        found += _unless_too_many(session.scalars(query).all())
    return found


def _at_uprn(session: Session, uprns: Sequence[str]) -> list[UUID]:
    if not uprns:
        return []
    o, p = OccupancyRow, PropertyRow
    query = (
        select(o.person_id)
        .join(p, p.id == o.property_id)
        .where(p.uprn.in_(uprns), o.to_on.is_(None))
        .limit(_MOST_AT_ONE)
    )
    return list(session.scalars(query))


def _by_phone(session: Session, numbers: Sequence[str]) -> list[UUID]:
    t = PersonPhoneRow
    found: list[UUID] = []
    for number in numbers:
        query = select(t.person_id).where(t.e164 == number).limit(_MOST_AT_ONE + 1)
        found += _unless_too_many(session.scalars(query).all())
    return found


def _by_email(session: Session, addresses: Sequence[str]) -> list[UUID]:
    e = PersonEmailRow
    if not addresses:
        return []
    query = select(e.person_id).where(
        or_(e.address.in_(addresses), func.lower(e.address).in_(addresses))
    )
    return list(session.scalars(query.limit(_MOST_AT_ONE)))


def _born_on(session: Session, days: Sequence[str]) -> list[UUID]:
    p = PersonRow
    found: list[UUID] = []
    for day in days:
        query = (
            select(p.id)
            .where(p.date_of_birth == date.fromisoformat(day), p.protected.is_(False))
            .limit(_MOST_AT_ONE + 1)
        )
        found += _unless_too_many(session.scalars(query).all())
    return found


def _by_account(session: Session, keys: Sequence[str]) -> list[UUID]:
    p = PersonRow
    if not keys:
        return []
    query = select(p.id).where(p.external_key.in_(keys), p.protected.is_(False))
    return list(session.scalars(query.limit(_MOST_AT_ONE)))


_IDS: Final = """
SELECT p.id FROM json_each(?) k CROSS JOIN person p ON p.n = k.value
WHERE p.scope = 1"""


def _named(session: Session, names: Sequence[SenderName]) -> list[UUID]:
    """Return people with these very names, whoever else has them."""
    found: list[UUID] = []
    said = dict.fromkeys(name.words for name in names)
    for words in list(said)[:_MOST_NAMES]:
        whole = [word for word in words if len(word) > 1]
        if len(whole) < 2:  # noqa: PLR2004  a first and a last name
            continue
        expression = " AND ".join(quoted(word) for word in whole)
        numbers = matching(session, PEOPLE, expression, _MOST_NAMED)
        found += (UUID(bytes=row[0]) for row in rows(session, _IDS, as_list(numbers)))
    return found


def _unless_too_many(found: Sequence[UUID]) -> Sequence[UUID]:
    return found if len(found) <= _MOST_AT_ONE else ()


def _known(
    session: Session, ids: Sequence[UUID], referred: dict[UUID, set[str]]
) -> tuple[KnownPerson, ...]:
    """Return the records that speak for these people, with what they share."""
    if not ids:
        return ()
    p = PersonRow
    first = session.scalars(select(p).where(p.id.in_(ids))).all()
    survivors = {row.id: row.merged_into_id or row.id for row in first}
    people = session.scalars(select(p).where(p.id.in_(set(survivors.values())))).all()
    family: dict[UUID, UUID] = {row.id: row.id for row in people}
    merged = select(p.id, p.merged_into_id).where(
        p.merged_into_id.in_([row.id for row in people])
    )
    family.update(
        {
            one: into
            for one, into in session.execute(merged).tuples()
            if into is not None
        }
    )
    beside = _beside(session, family)
    return tuple(_person(row, beside[row.id], referred) for row in people)


@dataclass
class _Beside:
    """What stands in rows of their own."""

    names: list[str]
    postcodes: set[str]
    homes: list[str]
    phones: set[str]
    emails: set[str]


def _beside(session: Session, family: dict[UUID, UUID]) -> dict[UUID, _Beside]:
    found: dict[UUID, _Beside] = defaultdict(
        lambda: _Beside([], set(), [], set(), set())
    )
    ids = list(family)
    n, t, e = PersonNameRow, PersonPhoneRow, PersonEmailRow
    o, r = OccupancyRow, PropertyRow
    p = PersonRow
    for one, name in session.execute(
        select(n.person_id, n.name).where(n.person_id.in_(ids))
    ):
        found[family[one]].names.append(name)
    for one, name in session.execute(
        select(p.id, p.name).where(p.id.in_(ids), p.merged_into_id.is_not(None))
    ):
        found[family[one]].names.append(name)
    for one, number in session.execute(
        select(t.person_id, t.e164).where(t.person_id.in_(ids))
    ):
        found[family[one]].phones.add(number)
    for one, address in session.execute(
        select(e.person_id, e.address).where(e.person_id.in_(ids))
    ):
        found[family[one]].emails.add(fold_of(address))
    homes = (
        select(o.person_id, r.label, r.postcode, o.free_text, o.postcode)
        .outerjoin(r, r.id == o.property_id)
        .where(o.person_id.in_(ids), o.to_on.is_(None))
    )
    for one, label, postcode, told, told_postcode in session.execute(homes):
        beside = found[family[one]]
        beside.homes += [each for each in (label, told) if each]
        beside.postcodes |= {each for each in (postcode, told_postcode) if each}
    return found


def fold_of(address: str) -> str:
    """Return an e-mail address as it is compared."""
    return address.strip().casefold()


def _person(
    row: Any,  # noqa: ANN401  a row of people
    beside: _Beside,
    referred: dict[UUID, set[str]],
) -> KnownPerson:
    family_name = fold(row.name).split()[-1:]
    used = [f"{row.known_as} {family_name[0]}"] if row.known_as and family_name else []
    if row.protected:
        return KnownPerson(
            row.id,
            row.name,
            row.known_as,
            protected=True,
            deceased=row.deceased_on is not None,
            referred=frozenset(referred.get(row.id, ())),
        )
    accounts = {row.external_key} if row.external_key else set()
    return KnownPerson(
        row.id,
        row.name,
        row.known_as,
        (*beside.names, *used),
        deceased=row.deceased_on is not None,
        born_on=row.date_of_birth,
        postcodes=frozenset(beside.postcodes),
        homes=tuple(beside.homes),
        phones=frozenset(beside.phones),
        emails=frozenset(beside.emails),
        accounts=frozenset(accounts),
        referred=frozenset(referred.get(row.id, ())),
    )


def property_meant(
    session: Session, letter_lines: Iterable[str], facts: tuple[LetterFact, ...]
) -> tuple[UUID, str, str] | None:
    """Return the property that a letter names: its id, its label, and by what.

    By its UPRN, or by number and street in the letter among the properties of
    a postcode in it; a flat before its house. None where there is none, or more
    than one, and for a house of flats whose flat can't be read.
    """
    p = PropertyRow
    for uprn in values_of(facts, FactKind.UPRN):
        row = session.execute(select(p.id, p.label).where(p.uprn == uprn)).one_or_none()
        if row is not None:
            return row[0], row[1], "uprn"
    said = [f" {line} " for line in letter_lines]
    there: dict[UUID, str] = {}
    for postcode in values_of(facts, FactKind.POSTCODE):
        query = select(p.id, p.label).where(p.postcode == postcode).limit(300)
        there |= dict(session.execute(query).tuples().all())
    found = [
        (key, label)
        for key, label in there.items()
        if _is_said(label, said)
        and not any(other.endswith(f", {label}") for other in there.values())
    ]
    if len(found) != 1:
        return None
    key, label = found[0]
    return key, label, "address"


def _is_said(label: str, said: Sequence[str]) -> bool:
    """Return whether every part with a number stands in the letter."""
    parts = [fold(part) for part in label.split(",")]
    wanted = [part for part in parts[:-1] if any(c.isdigit() for c in part)]
    return bool(wanted) and all(
        any(f" {part} " in line for line in said) for part in wanted
    )
