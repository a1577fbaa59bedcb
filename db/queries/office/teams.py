"""Every team with its members, closed ones too."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from db.tables.casework import CaseRow
from db.tables.contact import ReferralRow
from db.tables.staff import StaffRow, TeamMemberRow, TeamRow

_OPEN: Final = ("sent", "accepted")
"""The states of a referral that a team still has in hand."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who belongs to a team, and since when."""

    staff_id: UUID
    name: str
    since: datetime


@dataclass(frozen=True, slots=True)
class KeptTeam:
    """A team as it is kept; members by name.

    Attributes:
        at_work: referrals that it has not finished.
        open_cases: cases that are with it and not closed.
    """

    id: UUID
    version: int
    code: str
    name: str
    name_cy: str | None
    does: str | None
    phone: str | None
    hours: str | None
    out_of_hours: str | None
    outside: bool
    closed: bool
    duty_staff_id: UUID | None
    duty: str | None
    members: tuple[Member, ...]
    at_work: int
    open_cases: int = 0


def kept_teams(session: Session) -> list[KeptTeam]:
    """Return every team: ours, bodies outside, closed ones; each by name."""
    t, m = TeamRow, TeamMemberRow
    members: defaultdict[UUID, list[Member]] = defaultdict(list)
    for team_id, *facts in session.execute(
        select(m.team_id, StaffRow.id, StaffRow.name, m.made_at)
        .join(StaffRow, StaffRow.id == m.staff_id)
        .where(StaffRow.left_at.is_(None))
        .order_by(StaffRow.name)
    ):
        members[team_id].append(Member(*facts))
    # Past the narrowing, figures alone: whoever closes a team sees no people, and
    # has to know that it has work.
    r, c = ReferralRow.__table__.c, CaseRow.__table__.c
    at_work = _counted(session, r.team_code, r.state.in_(_OPEN))
    open_cases = _counted(session, c.team_code, c.is_open.is_(True))
    query = (
        select(t, StaffRow.name)
        .outerjoin(StaffRow, StaffRow.id == t.duty_staff_id)
        .order_by(t.closed, t.outside, t.name)
    )
    return [
        KeptTeam(
            row.id,
            row.version,
            row.code,
            row.name,
            row.name_cy,
            row.does,
            row.phone,
            row.hours,
            row.out_of_hours,
            row.outside,
            row.closed,
            row.duty_staff_id,
            duty,
            tuple(members[row.id]),
            at_work.get(row.code, 0),
            open_cases.get(row.code, 0),
        )
        for row, duty in session.execute(query)
    ]


def _counted(
    session: Session, team: ColumnElement[str], where: ColumnElement[bool]
) -> dict[str, int]:
    query = select(team, func.count()).where(where).group_by(team)
    return dict(session.connection().execute(query).tuples().all())
