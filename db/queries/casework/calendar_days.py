"""The council's own days, as those see them who keep the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.casework_rules import CalendarDayRow


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day that the printed calendars do not know.

    Attributes:
        kind: added or removed (bank holidays), or closure (our office alone).
    """

    id: UUID
    day: date
    kind: str
    words: str


def calendar_days(session: Session, since: date) -> list[CalendarDay]:
    """Return the days from *since* on that stand, the next one first."""
    d = CalendarDayRow
    query = (
        select(d.id, d.day, d.kind, d.words)
        .where(d.withdrawn.is_(False), d.day >= since)
        .order_by(d.day, d.n)
    )
    return [CalendarDay(*row) for row in session.execute(query)]
