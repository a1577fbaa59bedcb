"""Original documents: those of one contact, and those that we still have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from db.domain.originals import Handling
from db.tables.contact import OriginalRow
from db.tables.post_register import RegisterEntryRow

MOST = 500


@dataclass(frozen=True, slots=True)
class Original:
    """One original, and where it is."""

    id: UUID
    person_id: UUID | None
    document: str
    words: str | None
    last_four: str | None
    handling: str
    at: datetime
    returned_at: datetime | None


_ORIGINALS: Select[
    tuple[
        UUID, UUID | None, str, str | None, str | None, str, datetime, datetime | None
    ]
] = select(
    OriginalRow.id,
    OriginalRow.person_id,
    OriginalRow.document,
    OriginalRow.words,
    OriginalRow.last_four,
    OriginalRow.handling,
    OriginalRow.made_at,
    OriginalRow.returned_at,
).order_by(OriginalRow.n)


def originals_of(session: Session, contact_id: UUID) -> list[Original]:
    """Return what the caller of a contact brought, in order."""
    wanted = _ORIGINALS.where(OriginalRow.contact_id == contact_id)
    return [Original(*row) for row in session.execute(wanted)]


def originals_kept(session: Session, person_id: UUID | None = None) -> list[Original]:
    """Return what has not gone back yet, oldest first; all, or one person's.

    Money that the cashier has is with us no more.
    """
    e = RegisterEntryRow
    left = select(e.original_id).where(
        e.original_id.is_not(None), e.closed_at.is_not(None)
    )
    wanted = _ORIGINALS.where(
        OriginalRow.handling == Handling.KEPT.value,
        OriginalRow.returned_at.is_(None),
        OriginalRow.id.not_in(left),
    ).limit(MOST)
    if person_id is not None:
        wanted = wanted.where(OriginalRow.person_id == person_id)
    return [Original(*row) for row in session.execute(wanted)]
