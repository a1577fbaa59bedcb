"""Finding whatever has a reference: people, contacts, letters and more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.queries.full_text import rows
from db.queries.reference_ranges import reference_range
from db.store.sessions import sees_people
from db.tables.types import EPOCH

LIMIT: Final = 10


@dataclass(frozen=True, slots=True)
class ReferenceHit:
    """A record that people read the reference of aloud.

    Attributes:
        kind: its table: person, contact, enquiry, letter or breach_report.
        id: the record's own.
        person_id, name: whose it is, where it is somebody's.
        about: a service's code, a channel, a title or a state, for the line beneath.
        at: when it was made, UTC.
    """

    kind: str
    id: UUID
    reference: str
    person_id: UUID | None
    name: str | None
    about: str | None
    at: datetime


_STATEMENTS: Final = (
    (
        "person",
        """SELECT p.id, p.reference, p.id, p.name, NULL, p.made_at FROM person p
        WHERE p.reference >= ? AND p.reference < ? AND p.scope = 1
        ORDER BY p.reference LIMIT ?""",
    ),
    (
        "contact",
        """SELECT c.id, c.reference, p.id, p.name, c.channel, c.started_at
        FROM contact c LEFT JOIN person p ON p.id = c.person_id AND p.scope = 1
        WHERE c.reference >= ? AND c.reference < ? AND c.scope = 1
        ORDER BY c.reference LIMIT ?""",
    ),
    (
        "enquiry",
        # What was said in confidence is found by what its slip says: whose it
        # is, and on their page whom to ring. Not what it is about.
        """SELECT e.id, e.reference, p.id, p.name,
          CASE e.scope WHEN 1 THEN e.service_code END, e.made_at
        FROM enquiry e LEFT JOIN person p ON p.id = e.person_id AND p.scope = 1
        WHERE e.reference >= ? AND e.reference < ? AND e.scope IN (1, 3)
        ORDER BY e.reference LIMIT ?""",
    ),
    (
        "letter",
        """SELECT l.id, l.reference, p.id, p.name, l.title, l.made_at
        FROM letter l LEFT JOIN person p ON p.id = l.person_id AND p.scope = 1
        WHERE l.reference >= ? AND l.reference < ? AND l.scope = 1
        ORDER BY l.reference LIMIT ?""",
    ),
    (
        "breach_report",
        """SELECT b.id, b.reference, NULL, NULL, b.state, b.found_at
        FROM breach_report b
        WHERE b.reference >= ? AND b.reference < ? AND b.scope = 1
        ORDER BY b.reference LIMIT ?""",
    ),
)


def search_references(
    session: Session, text: str, limit: int = LIMIT
) -> list[ReferenceHit]:
    """Return the records whose reference is *text*, or begins with it.

    A clash shows both records; neither is hidden. Who may not see people is
    shown none.
    """
    if not sees_people(session):
        return []
    wanted = reference_range(text)
    if wanted is None:
        return []
    hits = [
        ReferenceHit(
            kind,
            UUID(bytes=key),
            reference,
            None if person is None else UUID(bytes=person),
            name,
            about,
            EPOCH + timedelta(microseconds=at),
        )
        for kind, statement in _STATEMENTS
        for key, reference, person, name, about, at in rows(
            session, statement, *wanted, limit
        )
    ]
    return sorted(hits, key=lambda hit: hit.reference)[:limit]
