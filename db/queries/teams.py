"""The teams that work is referred to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.staff import StaffRow, TeamMemberRow, TeamRow


@dataclass(frozen=True, slots=True)
class TeamLine:
    """A team, or a body outside, as the counter needs it.

    Attributes:
        duty, duty_phone: who is on duty there today.
    """

    code: str
    name: str
    name_cy: str | None
    does: str | None
    phone: str | None
    out_of_hours: str | None
    outside: bool
    duty: str | None = None
    duty_phone: str | None = None


def teams(session: Session) -> list[TeamLine]:
    """Return the teams that take work, ours before bodies outside, by name."""
    t = TeamRow
    s = StaffRow
    query = (
        select(
            *(t.code, t.name, t.name_cy, t.does, t.phone, t.out_of_hours),
            *(t.outside, s.name, s.phone),
        )
        .outerjoin(s, (s.id == t.duty_staff_id) & s.left_at.is_(None))
        .where(t.closed.is_(False))
        .order_by(t.outside, t.name)
    )
    return [TeamLine(*row) for row in session.execute(query)]


def team_members(session: Session) -> Mapping[str, tuple[tuple[UUID, str], ...]]:
    """Return who works in each team, by its code: ids and names, by name."""
    m, s, t = TeamMemberRow, StaffRow, TeamRow
    rows = session.execute(
        select(t.code, s.id, s.name)
        .join(m, m.team_id == t.id)
        .join(s, s.id == m.staff_id)
        .where(s.left_at.is_(None), t.closed.is_(False))
        .order_by(s.name, s.n)
    )
    found: dict[str, tuple[tuple[UUID, str], ...]] = {}
    for code, id_, name in rows:
        found[code] = (*found.get(code, ()), (id_, name))
    return found
