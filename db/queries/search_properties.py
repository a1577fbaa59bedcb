"""Finding properties by address, postcode or UPRN."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.domain.names import tokens
from db.queries.full_text import as_list, matching, rows
from db.queries.search_terms import Kind, Term, quoted, understand
from db.tables.searching import PLACES

LIMIT: Final = 20
_CANDIDATES: Final = 120
_HISTORICAL: Final = 8
_NUMBERS: Final = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class PropertyHit:
    """A property that was found.

    Attributes:
        warning: whether a warning on the premises stands.
        historical: whether the gazetteer has it as no longer there.
    """

    id: UUID
    uprn: str | None
    label: str
    postcode: str | None
    warning: bool
    historical: bool


_BY_UPRN: Final = """
SELECT n FROM property WHERE uprn >= ? AND uprn < ? AND scope = 1
ORDER BY uprn LIMIT ?"""
_SHOWN: Final = """
SELECT r.n, r.id, r.uprn, r.label, r.postcode,
  EXISTS (SELECT 1 FROM premises_warning w WHERE w.property_id = r.id
    AND w.scope = 1 AND w.ended_at IS NULL),
  r.status
FROM json_each(?) k CROSS JOIN property r ON r.n = k.value WHERE r.scope = 1"""


def search_properties(
    session: Session, text: str, limit: int = LIMIT
) -> list[PropertyHit]:
    """Return properties that *text* may mean, in the order of their street.

    Five digits or more are also the beginning of a UPRN.
    """
    asked = understand(text)
    terms = asked.terms
    if not terms or any(term.kind in {Kind.DAY, Kind.EMAIL} for term in terms):
        return []
    found: dict[int, int] = {}
    if len(terms) == 1 and terms[0].kind is Kind.PHONE:
        digits = terms[0].text
        for row in rows(session, _BY_UPRN, digits, digits + "~", limit):
            found[row[0]] = 0
    for step, last_begins in enumerate((False, True)):
        expression = " AND ".join(
            _expression(term, whole=not last_begins) for term in terms
        )
        for n in matching(session, PLACES, expression, _CANDIDATES):
            found.setdefault(n, step)
        if len(found) >= limit:
            break
    shown = rows(session, _SHOWN, as_list(found))
    words = [term.text for term in terms]
    ranked = sorted(
        shown,
        key=lambda row: (
            row[6] == _HISTORICAL,
            found[row[0]],
            not _starts(words, row[3]),
            _in_order(row[3]),
        ),
    )
    return [
        PropertyHit(
            UUID(bytes=key), uprn, label, postcode, bool(warned), status == _HISTORICAL
        )
        for _, key, uprn, label, postcode, warned, status in ranked[:limit]
    ]


def _expression(term: Term, *, whole: bool) -> str:
    return quoted(term.text) if whole else term.begun()


def _starts(words: list[str], label: str) -> bool:
    """Return whether the address begins with one of the words typed."""
    first = tokens(label)[:1]
    return bool(first) and first[0] in words


def _in_order(label: str) -> tuple[tuple[str, int], ...]:
    """Return a key that sorts 9 before 10, and a street's houses together."""
    house, _, street = label.partition(" ")
    return tuple(
        ("", int(part)) if part.isdigit() and part.isascii() else (part, 0)
        for part in (*_NUMBERS.split(street), *_NUMBERS.split(house))
    )
