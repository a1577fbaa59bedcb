"""The teams that work is referred to."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.staff import TeamRow


@dataclass(frozen=True, slots=True)
class TeamLine:
    """A team, or a body outside, as the counter needs it."""

    code: str
    name: str
    name_cy: str | None
    does: str | None
    phone: str | None
    out_of_hours: str | None
    outside: bool


def teams(session: Session) -> list[TeamLine]:
    """Return the teams that take work, ours before bodies outside, by name."""
    t = TeamRow
    query = (
        select(t.code, t.name, t.name_cy, t.does, t.phone, t.out_of_hours, t.outside)
        .where(t.closed.is_(False))
        .order_by(t.outside, t.name)
    )
    return [TeamLine(*row) for row in session.execute(query)]
