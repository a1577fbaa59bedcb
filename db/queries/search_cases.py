"""Finding cases by reference, by words, and by whose they are.

A restricted case is found by its reference and by its person alone, as the team
that answers for it and whom to ring; its words are in no index. Its reference
tells nobody whose it is: it stands on letters that others write.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.queries.full_text import as_list, rows
from db.queries.reference_ranges import reference_range
from db.queries.search_terms import Kind, quoted, understand
from db.store.sessions import sees_people
from db.tables.searching import CASES
from db.tables.types import EPOCH

LIMIT: Final = 10
_CANDIDATES: Final = 60
"""The newest so many are looked at; open ones among them come first."""
_MOST_PEOPLE: Final = 20


@dataclass(frozen=True, slots=True)
class CaseHit:
    """A case that was found.

    Attributes:
        title: None of a restricted case, of which only the team is told.
        name: whose it is, where it is somebody's; of a restricted one only where
            they were what was looked for.
        team: the team's name, as customers know it.
        phone: the team's number.
        restricted: only whom to ring may be told.
    """

    id: UUID
    reference: str
    title: str | None
    person_id: UUID | None
    name: str | None
    team: str
    phone: str | None
    state: str
    is_open: bool
    opened_at: datetime
    restricted: bool = False


_SHOWN: Final = """
SELECT c.id, c.reference, c.title, p.id, p.name, coalesce(t.name, c.team_code),
  t.phone, c.state, c.is_open, c.opened_at, 0"""
_BESIDE: Final = """
LEFT JOIN person w ON w.id = c.person_id AND w.scope = 1
LEFT JOIN person p ON p.id = coalesce(w.merged_into_id, w.id) AND p.scope = 1
LEFT JOIN team t ON t.code = c.team_code"""
_FRONT: Final = """
SELECT c.case_id, c.reference, NULL, p.id, p.name, coalesce(t.name, c.team_code),
  t.phone, CASE WHEN c.is_open THEN 'in_progress' ELSE 'closed' END, c.is_open,
  c.made_at, 1"""
_UNNAMED: Final = """
SELECT c.case_id, c.reference, NULL, NULL, NULL, coalesce(t.name, c.team_code),
  t.phone, CASE WHEN c.is_open THEN 'in_progress' ELSE 'closed' END, c.is_open,
  c.made_at, 1"""
_TEAM: Final = """
LEFT JOIN team t ON t.code = c.team_code"""
_FAMILIES: Final = """(SELECT unhex(k.value) FROM json_each(?) k UNION
  SELECT m.id FROM json_each(?) k CROSS JOIN person m
    INDEXED BY ix_person_merged_into_id ON m.merged_into_id = unhex(k.value))"""
_IN_RANGE: Final = "c.reference >= ? AND c.reference < ? AND c.scope = 1"
_BY_REFERENCE: Final = (
    (
        f"{_SHOWN} FROM case_file c {_BESIDE} WHERE {_IN_RANGE} "
        "ORDER BY c.reference LIMIT ?"
    ),
    (
        f"{_UNNAMED} FROM case_front c {_TEAM} WHERE {_IN_RANGE} "
        "ORDER BY c.reference LIMIT ?"
    ),
)
_BY_WORDS: Final = f"""{_SHOWN} FROM (
  SELECT rowid AS n FROM {CASES} WHERE {CASES} MATCH ? ORDER BY rowid DESC LIMIT ?) k
CROSS JOIN case_file c ON c.n = k.n {_BESIDE} WHERE c.scope = 1"""  # noqa: S608  our own words alone
_BY_PERSON: Final = (
    (
        f"{_SHOWN} FROM case_file c {_BESIDE} WHERE c.person_id IN {_FAMILIES} "
        "AND c.is_open AND c.scope = 1 ORDER BY c.opened_at DESC LIMIT ?"
    ),
    (
        f"{_FRONT} FROM case_front c {_BESIDE} WHERE c.person_id IN {_FAMILIES} "
        "AND c.is_open AND c.scope = 1 ORDER BY c.n DESC LIMIT ?"
    ),
)


def search_cases(
    session: Session, text: str, people: Sequence[UUID] = (), limit: int = LIMIT
) -> list[CaseHit]:
    """Return cases by reference, else by words and by *people*; open ones first.

    *people* are those whom *text* was found to mean, the likeliest first. Who
    may not see people is shown none.
    """
    if not sees_people(session):
        return []
    wanted = reference_range(text)
    if wanted is not None:
        hits = [
            _hit(row)
            for statement in _BY_REFERENCE
            for row in rows(session, statement, *wanted, limit)
        ]
        return sorted(hits, key=lambda hit: hit.reference)[:limit]
    found = {hit.id: hit for hit in _by_words(session, text)}
    found |= {hit.id: hit for hit in _by_person(session, people, limit)}
    rank = {person: place for place, person in enumerate(people)}
    return sorted(
        found.values(),
        key=lambda hit: (
            not hit.is_open,
            rank.get(hit.person_id, len(rank)) if hit.person_id else len(rank),
            -hit.opened_at.timestamp(),
        ),
    )[:limit]


def _by_words(session: Session, text: str) -> list[CaseHit]:
    asked = understand(text)
    words = [term.text for term in asked.words]
    words += [term.text for term in asked.others if term.kind is Kind.NUMBER]
    if not words or len(words) < len(asked.terms):
        return []
    every = " AND ".join(f"{quoted(word)} *" for word in words)
    return [_hit(row) for row in rows(session, _BY_WORDS, every, _CANDIDATES)]


def _by_person(session: Session, people: Sequence[UUID], limit: int) -> list[CaseHit]:
    if not people:
        return []
    ids = as_list(person.hex for person in people[:_MOST_PEOPLE])
    return [
        _hit(row)
        for statement in _BY_PERSON
        for row in rows(session, statement, ids, ids, limit)
    ]


def _hit(row: Sequence[Any]) -> CaseHit:
    key, reference, title, person, name, team, phone, state, is_open, at, few = row
    return CaseHit(
        UUID(bytes=key),
        reference,
        title,
        UUID(bytes=person) if person is not None else None,
        name,
        team,
        phone,
        state,
        bool(is_open),
        EPOCH + timedelta(microseconds=at),
        bool(few),
    )
