"""Finding properties by address, postcode or UPRN."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.domain.names import tokens
from db.domain.search_marks import PLACE
from db.domain.street_words import also_written, is_street_word
from db.queries.full_text import as_list, matching, rows
from db.queries.near_spellings import near
from db.queries.search_terms import Kind, Term, quoted, understand
from db.tables.searching import PLACES

LIMIT: Final = 20
_CANDIDATES: Final = 120
_MISSPELT: Final = 2
"""The step from which on other words are tried than those typed."""
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


@dataclass(frozen=True, slots=True)
class PropertiesFound:
    """The likeliest of the properties that some words may mean.

    Attributes:
        in_all: how many were found, those not among the hits included.
        more: whether there may be others still; then *in_all* is a lower bound.
    """

    hits: tuple[PropertyHit, ...] = ()
    in_all: int = 0
    more: bool = False


def search_properties(
    session: Session, text: str, limit: int = LIMIT
) -> list[PropertyHit]:
    """Return properties that *text* may mean, in the order of their street.

    Five digits or more are also the beginning of a UPRN. A street is found by
    its short form (Rd), and misspelt where it isn't found as it stands.
    """
    return list(find_properties(session, text, limit).hits)


def find_properties(
    session: Session, text: str, limit: int = LIMIT, *, misspelt: bool = True
) -> PropertiesFound:
    """Return what `search_properties` does, and how many there are in all.

    Where *misspelt* is false, words that are like those typed aren't tried.
    """
    asked = understand(text)
    terms = asked.terms
    if not terms or any(term.kind in {Kind.DAY, Kind.EMAIL} for term in terms):
        return PropertiesFound()
    most = max(_CANDIDATES, 2 * limit)
    found: dict[int, int] = {}
    if len(terms) == 1 and terms[0].kind is Kind.PHONE:
        digits = terms[0].text
        for row in rows(session, _BY_UPRN, digits, digits + "~", limit):
            found[row[0]] = 0
    more = False
    for step, expression in enumerate(_steps(session, terms, misspelt=misspelt)):
        if step >= _MISSPELT and found:
            break
        numbers = matching(session, PLACES, expression, most)
        more = more or len(numbers) == most
        for n in numbers:
            found.setdefault(n, step)
        if len(found) >= limit:
            more = more or step == 0
            break
    return PropertiesFound(
        tuple(_ranked(session, terms, found, limit)), len(found), more
    )


def looks_like_a_place(text: str) -> bool:
    """Return whether *text* has a number, or says what kind of street it is."""
    return any(
        term.kind is Kind.NUMBER or is_street_word(term.text)
        for term in understand(text).terms
    )


def _steps(
    session: Session, terms: tuple[Term, ...], *, misspelt: bool
) -> Iterator[str]:
    """Give what to look for, the surest first."""
    yield " AND ".join(_expression(term, whole=True) for term in terms)
    yield " AND ".join(_expression(term, whole=False) for term in terms)
    if misspelt and any(term.kind is Kind.WORD for term in terms):
        yield " AND ".join(_alike(session, term) for term in terms)


def _ranked(
    session: Session, terms: tuple[Term, ...], found: dict[int, int], limit: int
) -> list[PropertyHit]:
    """Return the likeliest of those *found* in their steps."""
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
    first = quoted(term.text) if whole else term.begun()
    others = also_written(term.text)
    return f"({' OR '.join((first, *map(quoted, others)))})" if others else first


def _alike(session: Session, term: Term) -> str:
    """Return what finds a place by a word like that of *term*."""
    words = near(session, term.text, unfinished=True, mark=PLACE)
    first = _expression(term, whole=False)
    return f"({' OR '.join((first, *map(quoted, words)))})" if words else first


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
