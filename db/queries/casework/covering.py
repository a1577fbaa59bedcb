"""Who covers for whom today: what would have come to one comes to the other."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from db.tables.casework_work import CoverRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class CoverLine:
    """Who covers for somebody, now or from a day to come; None is until told."""

    id: UUID
    staff_id: UUID
    staff: str
    deputy: str
    from_on: date
    to_on: date | None


def covers_of(
    session: Session, staff: Collection[UUID], today: date
) -> tuple[CoverLine, ...]:
    """Return who covers for *staff* today or later, the first to begin first."""
    c, s, deputy = CoverRow, StaffRow, aliased(StaffRow)
    rows = session.execute(
        select(c.id, s.id, s.name, deputy.name, c.from_on, c.to_on)
        .join(s, s.id == c.staff_id)
        .join(deputy, deputy.id == c.deputy_id)
        .where(
            c.staff_id.in_(staff),
            or_(c.to_on.is_(None), c.to_on >= today),
            c.ended_at.is_(None),
            s.left_at.is_(None),
        )
        .order_by(c.from_on, c.n)
    )
    return tuple(CoverLine(*row) for row in rows)


def standing_for(session: Session, reader: UUID, today: date) -> frozenset[UUID]:
    """Return *reader* and all for whom they cover."""
    return frozenset({reader, *(who for who, _ in covered_by(session, reader, today))})


def covered_by(session: Session, staff_id: UUID, today: date) -> list[tuple[UUID, str]]:
    """Return for whom somebody covers today: ids and names, by name.

    Their cases stand in the deputy's list as queues of their own.
    """
    c = CoverRow
    planned = select(c.staff_id).where(
        c.deputy_id == staff_id,
        c.from_on <= today,
        or_(c.to_on.is_(None), c.to_on >= today),
        c.ended_at.is_(None),
    )
    s = StaffRow
    rows = session.execute(
        select(s.id, s.name)
        .where(
            or_(s.id.in_(planned), (s.cover_id == staff_id) & s.away.is_(True)),
            s.left_at.is_(None),
        )
        .order_by(s.name)
    )
    return [(id_, name) for id_, name in rows]
