"""Cases seen together: presence, groups, communal work, remedies that stand apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.clock import LONDON
from db.domain.remedies import outliers
from db.queries.casework.opened import unsaid
from db.queries.casework.rows import Present
from db.store.sessions import restricted_as_well
from db.tables.casework import CaseNoteRow, CaseRow, CaseSeenRow
from db.tables.casework_complaint import RemedyRow
from db.tables.casework_visits import WorkOrderRow
from db.tables.place import PropertyRow
from db.tables.staff import StaffRow
from db.tables.types import EPOCH

STILL_HERE: Final = timedelta(minutes=2)
"""Somebody who gave no sign for so long has left without closing it."""
MOST: Final = 500


@dataclass(frozen=True, slots=True)
class CommunalWork:
    """Work on a shared part that nobody was charged for yet."""

    order_id: UUID
    reference: str
    case_id: UUID
    words: str
    place: str | None
    supplier: str | None
    done_on: date | None
    cost_pence: int | None


@dataclass(frozen=True, slots=True)
class GroupRemedy:
    """What one case of a group was given; *apart* where it stands out."""

    case_id: UUID
    reference: str
    kind: str
    amount_pence: int | None
    state: str
    apart: bool


def who_else_is_here(
    session: Session, case_id: UUID, reader: UUID, now: datetime
) -> list[Present]:
    """Return who else has a case open in this store, those who write first."""
    s = CaseSeenRow
    rows = session.execute(
        select(s.staff_id, StaffRow.name, s.writing)
        .join(StaffRow, StaffRow.id == s.staff_id)
        .where(
            s.case_id == case_id,
            s.staff_id != reader,
            s.here_at.is_not(None),
            s.here_at > now - STILL_HERE,
        )
        .order_by(s.writing.desc(), StaffRow.name)
    )
    return [Present(*row) for row in rows]


def communal_not_recharged(session: Session) -> list[CommunalWork]:
    """Return finished communal work that was not recharged, oldest first.

    Of a restricted case's what was done and where is left out.
    """
    w, p = WorkOrderRow, PropertyRow
    query = (
        select(
            *(w.id, w.reference, w.case_id, unsaid(w.words, w), unsaid(p.label, w)),
            *(w.supplier, w.done_on, w.cost_pence),
        )
        .outerjoin(p, p.id == w.property_id)
        .where(w.communal.is_(True), w.state == "done", w.recharged.is_(False))
        .order_by(w.done_on, w.n)
        .limit(MOST)
    )
    with restricted_as_well(session):
        return [CommunalWork(*row) for row in session.execute(query)]


def untold(update: str | None, on: date | None) -> ColumnElement[bool]:
    """Return what holds of a case that has not had its group's last update."""
    n = CaseNoteRow
    since = datetime.combine(on, time.min, LONDON) if on else EPOCH
    had = select(n.n).where(
        n.case_id == CaseRow.id,
        n.kind == "update",
        n.words == (update or ""),
        n.made_at >= since,
    )
    return ~had.exists()


def group_remedies(session: Session, group_id: UUID) -> list[GroupRemedy]:
    """Return the remedies of a group's cases; amounts that stand apart are marked."""
    r, c = RemedyRow, CaseRow
    rows = session.execute(
        select(c.id, c.reference, r.kind, r.amount_pence, r.state)
        .join(c, c.id == r.case_id)
        .where(c.group_id == group_id, r.state != "dropped")
        .order_by(c.n, r.n)
    ).all()
    apart = outliers(row.amount_pence for row in rows if row.amount_pence is not None)
    return [
        GroupRemedy(case_id, reference, kind, pence, state, pence in apart)
        for case_id, reference, kind, pence, state in rows
    ]
