"""Finding what the registers and the batches of post have a reference of."""

from __future__ import annotations

from datetime import timedelta
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.domain.permissions import Action
from db.domain.post.s10 import tidy_tracking
from db.queries.full_text import rows
from db.queries.reference_ranges import reference_range
from db.queries.search_references import ReferenceHit
from db.store.sessions import reader_may
from db.tables.types import EPOCH

ENTRY: Final = "register_entry"
BATCH: Final = "post_batch"
_SHORTEST: Final = 6
"""Fewer signs than these begin too many tracking numbers."""

_BY_REFERENCE: Final = (
    (
        ENTRY,
        """SELECT id, reference, NULL, kind, made_at FROM register_entry
        WHERE reference >= ? AND reference < ? AND scope = 1
        ORDER BY reference LIMIT ?""",
    ),
    (
        BATCH,
        """SELECT id, reference, NULL, source, made_at FROM post_batch
        WHERE reference >= ? AND reference < ? AND scope = 1
        ORDER BY reference LIMIT ?""",
    ),
)
_BY_TRACKING: Final = (
    ENTRY,
    """SELECT id, reference, tracking, kind, made_at FROM register_entry
    WHERE tracking >= ? AND tracking < ? AND scope = 1
    ORDER BY made_at DESC, n DESC LIMIT ?""",
)


def search_register(session: Session, text: str, limit: int) -> list[ReferenceHit]:
    """Return entries and batches by their reference, entries by their number too.

    The number is the one on the envelope, in any writing. Of whom a thing came
    is not told here. Who has nothing to do with post is shown none.
    """
    if not reader_may(session, Action.VIEW_POST):
        return []
    found: list[ReferenceHit] = []
    wanted = reference_range(text)
    if wanted is not None:
        for kind, statement in _BY_REFERENCE:
            found += _hits(session, kind, statement, *wanted, limit)
    number = tidy_tracking(text)
    if len(number) >= _SHORTEST and number.isalnum() and number.isascii():
        kind, statement = _BY_TRACKING
        found += _hits(session, kind, statement, number, number + "~", limit)
    return list({hit.id: hit for hit in found}.values())[:limit]


def _hits(
    session: Session, kind: str, statement: str, *values: object
) -> list[ReferenceHit]:
    return [
        ReferenceHit(
            kind,
            UUID(bytes=key),
            reference,
            None,
            tracking,
            about,
            EPOCH + timedelta(microseconds=made_at),
        )
        for key, reference, tracking, about, made_at in rows(
            session, statement, *values
        )
    ]
