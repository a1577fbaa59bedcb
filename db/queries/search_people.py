"""Finding people by whatever somebody knows of them.

What is typed is looked for in steps, each capped, until there is enough: whole
names, beginnings of names, then places and numbers too; where hardly anybody
turns up, words that sound or look alike, and other forms of the names; where
nobody does, misspelt streets, and names with several slips. A protected person
is found by name and by reference, and by nothing that leads to them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from typing import Any, Final
from uuid import UUID

from jellyfish import jaro_winkler_similarity
from sqlalchemy.orm import Session

from db.domain.names import tokens
from db.queries.full_text import as_list, matching, rows
from db.queries.people_steps import (
    FEW_TERMS,
    NAME_STEPS,
    last_steps,
    loose_steps,
    sure_steps,
)
from db.queries.reference_ranges import reference_range
from db.queries.search_terms import Asked, Kind, understand
from db.store.sessions import sees_people
from db.tables.searching import PEOPLE

LIMIT: Final = 20
_CANDIDATES: Final = 60
_FEW_ENOUGH: Final = 20
"""So many found as typed leave no doubt of a slip, however long the list."""
_LOOSE: Final = 10
"""From this step on, other words are taken than those typed."""
_LAST: Final = 20


class Why(StrEnum):
    """What a person was found by; the screen says it in words."""

    NAME = auto()
    KNOWN_AS = auto()
    OTHER_NAME = auto()
    SPELLING = auto()
    ADDRESS = auto()
    POSTCODE = auto()
    PHONE = auto()
    EMAIL = auto()
    DATE_OF_BIRTH = auto()
    REFERENCE = auto()


@dataclass(frozen=True, slots=True)
class PersonHit:
    """Somebody who was found, with what tells two of a name apart.

    Attributes:
        address: where they live, on one line; None for a protected person.
        phone: one in use, in E.164 (`db.domain.phones.show_phone` writes it
            out); None for a protected person.
        caution: whether a caution marker stands, on this record or on one that
            was merged into it.
        score: the higher, the likelier; only the order means something.
    """

    id: UUID
    reference: str
    name: str
    known_as: str | None
    address: str | None
    phone: str | None
    date_of_birth: date | None
    caution: bool
    protected: bool
    deceased: bool
    why: Why
    score: float


_BY_REFERENCE: Final = """
SELECT coalesce(s.n, p.n) FROM person p LEFT JOIN person s ON s.id = p.merged_into_id
WHERE p.reference >= ? AND p.reference < ? AND p.scope = 1 LIMIT ?"""
_NAMES: Final = """
SELECT p.n, p.name, p.known_as, p.changed_at FROM json_each(?) k
CROSS JOIN person p ON p.n = k.value
WHERE p.scope = 1 AND p.merged_into_id IS NULL"""
_FAMILY: Final = """(SELECT p.id UNION ALL SELECT m.id
      FROM person m INDEXED BY ix_person_merged_into_id
      WHERE m.merged_into_id = p.id)"""
_DETAILS: Final = f"""
SELECT p.n, p.id, p.reference, p.name, p.known_as,
  CASE WHEN p.protected THEN NULL ELSE (
    SELECT coalesce(r.label, a.free_text || coalesce(', ' || a.postcode, ''))
    FROM occupancy a LEFT JOIN property r ON r.id = a.property_id
    WHERE a.person_id IN {_FAMILY} AND a.scope = 1 AND a.to_on IS NULL
    ORDER BY a.kind <> 'lives', a.person_id <> p.id, a.n DESC LIMIT 1) END,
  CASE WHEN p.protected THEN NULL ELSE (
    SELECT t.e164 FROM person_phone t
    WHERE t.person_id IN {_FAMILY} AND t.scope = 1 AND t.ended_on IS NULL
    ORDER BY t.person_id <> p.id, t.n LIMIT 1) END,
  p.date_of_birth,
  EXISTS (SELECT 1 FROM marker k WHERE k.person_id IN {_FAMILY} AND k.scope = 1
    AND (k.state = 'approved' OR k.state = 'provisional'
      AND k.provisional_until >= ?)),
  p.protected, p.deceased_on IS NOT NULL
FROM json_each(?) k CROSS JOIN person p ON p.n = k.value WHERE p.scope = 1"""  # noqa: S608  our own words alone


@dataclass(frozen=True, slots=True)
class _Candidate:
    step: int
    score: float
    n: int
    why: Why


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """The likeliest of whom some words may mean.

    Attributes:
        hits: the likeliest first.
        in_all: how many were found, those not among the hits included.
        more: whether there may be others still; then *in_all* is a lower bound.
    """

    hits: tuple[PersonHit, ...] = ()
    in_all: int = 0
    more: bool = False


def search_people(
    session: Session, text: str, limit: int = LIMIT, today: date | None = None
) -> list[PersonHit]:
    """Return people whom *text* may mean, the likeliest first.

    Any text is taken; what is beyond two hundred characters is not looked at.
    A provisional marker that lapsed before *today* is no caution; where the day
    isn't given, it is one. Who may not see people is shown none.
    """
    return list(find_people(session, text, limit, today).hits)


def find_people(
    session: Session, text: str, limit: int = LIMIT, today: date | None = None
) -> PeopleFound:
    """Return what `search_people` does, and how many there are in all."""
    if not sees_people(session):
        return PeopleFound()
    day = "" if today is None else today.isoformat()
    found = reference_range(text)
    if found:
        numbers = [row[0] for row in rows(session, _BY_REFERENCE, *found, limit)]
        if numbers:
            whom = [_Candidate(0, 1.0, n, Why.REFERENCE) for n in numbers]
            hits = tuple(_details(session, whom, day))
            return PeopleFound(hits, len(hits), len(numbers) == limit)
    asked = understand(text)
    if not asked.terms:
        return PeopleFound()
    candidates, more = _candidates(session, asked, limit)
    hits = tuple(_details(session, candidates[:limit], day))
    return PeopleFound(hits, len(candidates), more)


def _candidates(
    session: Session, asked: Asked, limit: int
) -> tuple[list[_Candidate], bool]:
    """Return whom *asked* may mean, in order, and whether there may be more."""
    steps: dict[int, int] = {}
    most = max(_CANDIDATES, 2 * limit)
    more = False

    def take(expression: str, step: int) -> None:
        nonlocal more
        found = matching(session, PEOPLE, expression, most)
        more = more or len(found) == most
        for n in found:
            steps.setdefault(n, step)

    for step, expression in enumerate(sure := list(sure_steps(asked))):
        take(expression, step)
        if len(steps) >= limit:
            more = more or step + 1 < len(sure)
            break
    few = limit if len(asked.terms) <= FEW_TERMS else 1
    if len(steps) < min(few, _FEW_ENOUGH) and asked.words:
        for expression in loose_steps(session, asked):
            take(expression, _LOOSE)
    if not steps and asked.words:
        for expression in last_steps(session, asked):
            take(expression, _LAST)
            if steps:
                break
    return _ranked(session, asked, steps), more


def _ranked(session: Session, asked: Asked, steps: dict[int, int]) -> list[_Candidate]:
    """Return those found in *steps*, the likeliest first."""
    if not steps:
        return []
    words = [term.text for term in asked.words]
    ranked = []
    for n, name, known_as, changed_at in rows(session, _NAMES, as_list(steps)):
        score, why = _judge(words, name, known_as)
        why = why or (
            Why.OTHER_NAME if words and steps[n] < NAME_STEPS else _other_reason(asked)
        )
        if steps[n] >= _LOOSE:
            why = Why.SPELLING
        ranked.append((_Candidate(steps[n], score, n, why), -changed_at, name))
    ranked.sort(key=lambda row: (row[0].step, -row[0].score, row[1], row[2]))
    return [candidate for candidate, _, _ in ranked]


def _judge(
    words: list[str], name: str, known_as: str | None
) -> tuple[float, Why | None]:
    """Return how well *words* fit a name, and why if they all do."""
    if not words:
        return 0.0, None
    own, short = tokens(name), tokens(known_as or "")
    total, in_name, in_short = 0.0, True, bool(short)
    for place, word in enumerate(words):
        fits = _fit(word, own)
        fits_short = _fit(word, short)
        in_name = in_name and fits >= 1
        in_short = in_short and max(fits, fits_short) >= 1
        ordered = 0.1 if place < len(own) and own[place].startswith(word) else 0.0
        total += max(fits, fits_short) + ordered
    whole = 1.0 if sorted(words) == sorted(own) else 0.0
    why = Why.NAME if in_name else Why.KNOWN_AS if in_short else None
    return total / len(words) + whole - 0.02 * abs(len(own) - len(words)), why


def _fit(word: str, names: list[str]) -> float:
    """Return 2 for the word itself, from 1 for a beginning, under 1 for a likeness."""
    best = 0.0
    for name in names:
        if name == word:
            return 2.0
        if name.startswith(word):
            best = max(best, 1 + len(word) / (len(name) + 1))
        elif best < 1:
            best = max(best, 0.9 * jaro_winkler_similarity(word, name))
    return best


_REASONS: Final = {
    Kind.POSTCODE: Why.POSTCODE,
    Kind.PHONE: Why.PHONE,
    Kind.EMAIL: Why.EMAIL,
    Kind.DAY: Why.DATE_OF_BIRTH,
}


def _other_reason(asked: Asked) -> Why:
    """Return what else than the name as it stands led to somebody."""
    for term in asked.others:
        if term.kind in _REASONS:
            return _REASONS[term.kind]
    if asked.mailbox:
        return Why.EMAIL
    return Why.ADDRESS


def _details(session: Session, whom: list[_Candidate], day: str) -> list[PersonHit]:
    """Return what is shown of *whom*, in their order."""
    numbers = as_list(one.n for one in whom)
    shown = {row[0]: row for row in rows(session, _DETAILS, day, numbers)}
    return [_hit(shown[one.n], one) for one in whom if one.n in shown]


def _hit(row: Any, one: _Candidate) -> PersonHit:  # noqa: ANN401  a plain row
    _, key, reference, name, known_as, address, phone, born, marked, kept, died = row
    return PersonHit(
        UUID(bytes=key),
        reference,
        name,
        known_as,
        address,
        phone,
        None if born is None or kept else date.fromisoformat(born),
        bool(marked),
        bool(kept),
        bool(died),
        one.why,
        one.score - 10 * one.step,
    )
