"""A case, and every one that went into it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.casework import CaseRow


def with_merged(session: Session, case_id: UUID) -> list[UUID]:
    """Return a case and those merged into it, and into those; itself first."""
    c, ids, newest = CaseRow, [case_id], [case_id]
    while newest:
        into = session.scalars(select(c.id).where(c.merged_into_id.in_(newest)))
        newest = [one for one in into if one not in ids]
        ids += newest
    return ids
