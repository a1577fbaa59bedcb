"""Caution markers as desks see them, and the lists of those who decide."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.domain.markers import SHOWN, MarkerState
from db.domain.working_days import Calendar
from db.queries.council import office_calendar
from db.queries.people.marker_facts import marker_state
from db.queries.people.rows import Caution
from db.tables.marker import MarkerRow
from db.tables.person import PersonRow
from db.tables.staff import StaffRow

MOST = 200
_ORDER = {
    MarkerState.REVIEW_OVERDUE: 0,
    MarkerState.APPROVED: 0,
    MarkerState.PROVISIONAL: 1,
    MarkerState.PROPOSED: 2,
}


def cautions_of(
    session: Session, family: Collection[UUID], today: date
) -> tuple[Caution, ...]:
    """Return every marker on the person, those that stand first, then newest."""
    found = _cautions(session, MarkerRow.person_id.in_(family), today, MOST)
    found.sort(key=lambda caution: _ORDER.get(caution.state, 9))
    return tuple(found)


def markers_to_review(
    session: Session, today: date, within: date, limit: int = MOST
) -> list[Caution]:
    """Return approved markers to review by *within*, the longest overdue first."""
    due = MarkerRow.review_on <= within
    stands = MarkerRow.state == MarkerState.APPROVED
    found = _cautions(session, due & stands, today, limit, MarkerRow.review_on)
    return [caution for caution in found if caution.state in SHOWN]


def provisional_markers(
    session: Session, today: date, limit: int = MOST
) -> list[Caution]:
    """Return what waits for a decision: provisional and proposed, oldest first.

    Lapsed ones are among them, as they may still be approved.
    """
    waits = or_(
        MarkerRow.state == MarkerState.PROVISIONAL,
        MarkerRow.state == MarkerState.PROPOSED,
    )
    return _cautions(session, waits, today, limit, MarkerRow.proposed_at)


def _cautions(
    session: Session,
    which: ColumnElement[bool],
    today: date,
    limit: int,
    first: InstrumentedAttribute[Any] | None = None,
) -> list[Caution]:
    order = (MarkerRow.n.desc(),) if first is None else (first, MarkerRow.n)
    rows = session.execute(
        select(MarkerRow, PersonRow.name, StaffRow.name)
        .join(PersonRow, PersonRow.id == MarkerRow.person_id)
        .join(StaffRow, StaffRow.id == MarkerRow.proposed_by)
        .where(which)
        .order_by(*order)
        .limit(limit)
    )
    works = office_calendar(session)
    return [_caution(row, name, author, today, works) for row, name, author in rows]


def _caution(
    row: MarkerRow, name: str, author: str, today: date, works: Calendar
) -> Caution:
    return Caution(
        id=row.id,
        version=row.version,
        person_id=row.person_id,
        person_name=name,
        category=row.category,
        instructions=tuple(row.instruction.split()),
        state=marker_state(row, today, works),
        happened_on=row.happened_on,
        stands_until=row.review_on or row.provisional_until,
        told_on=row.told_on,
        not_told_reason=row.not_told_reason,
        proposed_by=row.proposed_by,
        proposed_by_name=author,
        proposed_at=row.proposed_at,
    )
