"""Addresses of the gazetteer, found by postcode, number and street as typed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from db.domain.names import fold
from db.tables.place import PropertyRow
from db.tables.searching import PLACES

LONGEST_TYPED = 200
MOST_TERMS = 8
LOOKED_AT = 120
"""Addresses that are put in order; a street or a postcode has fewer."""


@dataclass(frozen=True, slots=True)
class Place:
    """An address to pick."""

    id: UUID
    uprn: str | None
    label: str
    postcode: str | None
    status: int


def find_places(session: Session, typed: str, limit: int = 20) -> list[Place]:
    """Return addresses that have every word of *typed*, or its beginning.

    A number that was typed whole comes before those that begin with it; then
    by street, number and flat, as a postman walks. Historical addresses last.
    Nothing typed finds nothing.
    """
    terms = _terms(typed)
    if not terms:
        return []
    begun = " AND ".join(f'"{term}" *' for term in terms)
    whole = " AND ".join(
        f'"{term}"' if term[0].isdigit() else f'"{term}" *' for term in terms
    )
    numbers = list(dict.fromkeys([*_match(session, whole), *_match(session, begun)]))
    r = PropertyRow
    rows = session.scalars(select(r).where(r.n.in_(numbers[:LOOKED_AT]))).all()
    exact = {term for term in terms if term[0].isdigit()}
    ordered = sorted(rows, key=lambda row: _walk(row, exact))
    return [
        Place(row.id, row.uprn, row.label, row.postcode, row.status)
        for row in ordered[:limit]
    ]


def _terms(typed: str) -> list[str]:
    """Return the words of *typed* as the index cuts them."""
    letters = (
        letter if unicodedata.category(letter)[0] in "LN" else " "
        for letter in fold(typed[:LONGEST_TYPED])
    )
    return list(dict.fromkeys("".join(letters).split()))[:MOST_TERMS]


def _match(session: Session, words: str) -> list[int]:
    return list(
        session.scalars(
            text(
                f"SELECT rowid FROM {PLACES} WHERE {PLACES} MATCH :words LIMIT :most"  # noqa: S608  the index's own name
            ),
            {"words": f"words : ({words})", "most": LOOKED_AT},
        )
    )


def _walk(row: PropertyRow, exact: set[str]) -> tuple[object, ...]:
    """Return where an address comes in the list."""
    whole = exact <= set(fold(f"{row.label} {row.postcode or ''}").split())
    number = row.pao_start_number
    return (
        row.status == HISTORICAL,
        not whole,
        row.street or "",
        number is None,
        number or 0,
        row.pao_start_suffix or "",
        row.sao_start_number or 0,
        row.label,
    )


HISTORICAL = 8
"""The gazetteer's logical status of an address that is no more."""
