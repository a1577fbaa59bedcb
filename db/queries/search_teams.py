"""Teams and bodies outside by name and by what they take on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.names import fold
from db.tables.staff import StaffRow, TeamRow

_LEAST: Final = 2
"""A shorter word is no name of a team."""


@dataclass(frozen=True, slots=True)
class TeamHit:
    """A team with whom to ring now.

    Attributes:
        duty, duty_phone: who is on duty there today.
    """

    id: UUID
    code: str
    name: str
    phone: str | None
    out_of_hours: str | None
    duty: str | None
    duty_phone: str | None
    outside: bool
    closed: bool


def search_teams(session: Session, text: str, limit: int) -> list[TeamHit]:
    """Return the teams with a word for every one of *text*; names before the rest.

    Those that are closed come last. A council has dozens of teams: they are read
    at once and looked through here.
    """
    wanted = fold(text).split()
    if not wanted or any(len(word) < _LEAST for word in wanted):
        return []
    t, s = TeamRow, StaffRow
    rows = session.execute(
        select(
            *(t.id, t.code, t.name, t.phone, t.out_of_hours, s.name, s.phone),
            *(t.outside, t.closed, t.name_cy, t.does),
        )
        .outerjoin(s, (s.id == t.duty_staff_id) & s.left_at.is_(None))
        .order_by(t.closed, t.outside, t.name)
    )
    named: list[TeamHit] = []
    other: list[TeamHit] = []
    for *facts, name_cy, does in rows:
        hit = TeamHit(*facts)
        if _begins_in(wanted, f"{hit.name} {name_cy or ''}"):
            named.append(hit)
        elif _begins_in(wanted, f"{hit.name} {name_cy or ''} {does or ''}"):
            other.append(hit)
    return [*named, *other][:limit]


def _begins_in(wanted: list[str], text: str) -> bool:
    words = fold(text).replace(",", " ").split()
    return all(any(word.startswith(part) for word in words) for part in wanted)
