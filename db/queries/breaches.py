"""Suspected breaches, for data protection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.filing import BreachReportRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class BreachLine:
    """A report; *due_at* is when the Commissioner must have been told."""

    id: UUID
    version: int
    reference: str
    found_at: datetime
    due_at: datetime
    what_left: str
    details: Mapping[str, Any]
    state: str
    reported_by: str | None
    made_at: datetime


def breaches(session: Session, limit: int = 200) -> list[BreachLine]:
    """Return reports, those that are open first, the soonest due before others."""
    b = BreachReportRow
    query = (
        select(
            b.id,
            b.version,
            b.reference,
            b.found_at,
            b.due_at,
            b.what_left,
            b.details,
            b.state,
            StaffRow.name,
            b.made_at,
        )
        .outerjoin(StaffRow, StaffRow.id == b.made_by)
        .order_by(b.state == "closed", b.due_at, b.n)
        .limit(limit)
    )
    return [BreachLine(*row) for row in session.execute(query)]
