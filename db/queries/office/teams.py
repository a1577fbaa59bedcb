"""Every team with its members, closed ones too."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.staff import StaffRow, TeamMemberRow, TeamRow


@dataclass(frozen=True, slots=True)
class KeptTeam:
    """A team as it is kept; *members* are ids and names, by name."""

    id: UUID
    version: int
    code: str
    name: str
    name_cy: str | None
    does: str | None
    phone: str | None
    out_of_hours: str | None
    outside: bool
    closed: bool
    duty_staff_id: UUID | None
    duty: str | None
    members: tuple[tuple[UUID, str], ...]


def kept_teams(session: Session) -> list[KeptTeam]:
    """Return every team: ours, bodies outside, closed ones; each by name."""
    t, m = TeamRow, TeamMemberRow
    members: defaultdict[UUID, list[tuple[UUID, str]]] = defaultdict(list)
    for team_id, staff_id, name in session.execute(
        select(m.team_id, StaffRow.id, StaffRow.name)
        .join(StaffRow, StaffRow.id == m.staff_id)
        .where(StaffRow.left_at.is_(None))
        .order_by(StaffRow.name)
    ):
        members[team_id].append((staff_id, name))
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
            row.out_of_hours,
            row.outside,
            row.closed,
            row.duty_staff_id,
            duty,
            tuple(members[row.id]),
        )
        for row, duty in session.execute(query)
    ]
