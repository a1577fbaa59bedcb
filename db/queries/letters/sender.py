"""Who writes: the council, the team and the officer, as the directory has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.letters.values import Value
from db.domain.phones import show_phone
from db.queries.council import council
from db.tables.staff import StaffRow, TeamMemberRow, TeamRow

OURSELVES: Final = "The council"
OURSELVES_CY: Final = "Y cyngor"
"""Who writes, where neither a team nor the council has told its name."""
_CONTACT: Final = ("officer", "team", "team phone", "council address")


@dataclass(frozen=True, slots=True)
class Sender:
    """What is said of who writes, by the names that templates use.

    Attributes:
        values_cy: what differs in Welsh.
        contact: whom to ask and how, line by line.
    """

    values: Mapping[str, Value]
    values_cy: Mapping[str, Value]
    contact: tuple[str, ...]


def sender(session: Session, team_code: str | None, writer: UUID | None) -> Sender:
    """Return who writes for a team; that of the *writer* where none is given."""
    house = council(session)
    own = house.name or OURSELVES
    en = {
        "council": house.name,
        "council address": house.address or "",
        "council phone": _shown(house.phone),
        "team": own,
    }
    cy = {"team": house.name or OURSELVES_CY}
    team = _team(session, team_code or _team_of(session, writer))
    if team is not None:
        en |= {"team": team.name, "team phone": _shown(team.phone)}
        en["team hours"] = team.hours or ""
        cy["team"] = team.name_cy or team.name
    officer = _staff(session, writer)
    if officer is not None:
        en |= {"officer": officer.name, "officer phone": _shown(officer.phone)}
        en["officer post"] = officer.job or ""
    told = {name: each for name, each in en.items() if each}
    lines = (line for name in _CONTACT for line in told.get(name, "").splitlines())
    return Sender(MappingProxyType(told), MappingProxyType(cy), tuple(lines))


def _team_of(session: Session, staff_id: UUID | None) -> str | None:
    """Return the team that somebody works in, the first where there are several."""
    m, t = TeamMemberRow, TeamRow
    query = select(t.code).join(m, m.team_id == t.id).where(m.staff_id == staff_id)
    return session.scalar(query.order_by(m.n).limit(1))


def _team(session: Session, code: str | None) -> TeamRow | None:
    if code is None:
        return None
    return session.scalar(select(TeamRow).where(TeamRow.code == code))


def _staff(session: Session, staff_id: UUID | None) -> StaffRow | None:
    if staff_id is None:
        return None
    return session.scalar(select(StaffRow).where(StaffRow.id == staff_id))


def _shown(phone: str | None) -> str:
    return show_phone(phone) if phone else ""
