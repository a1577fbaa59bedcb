"""What somebody would leave behind who works here no longer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast
from uuid import UUID

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from db.tables.casework import CaseRow
from db.tables.contact import CallBackRow, ContactRow
from db.tables.local import DraftRow
from db.tables.staff import StaffRow, TeamMemberRow, TeamRow


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """What is in somebody's hands.

    Attributes:
        calls: promised and not kept yet.
        callers: contacts that are open or parked.
        drafts: forms in the middle of being written.
        on_duty: teams that have nobody else on duty.
        cases: open cases that are theirs, those included that few may see.
        covers_for: colleagues whose calls fall to them while away.
    """

    calls: int
    callers: int
    drafts: int
    teams: tuple[str, ...]
    on_duty: tuple[str, ...]
    covers_for: tuple[str, ...]
    cases: int = 0


def left_behind(session: Session, staff_id: UUID) -> LeftBehind:
    """Return what *staff_id* has in hand now; names are in order."""
    call, contact, team, member = CallBackRow, ContactRow, TeamRow, TeamMemberRow
    promised = (call.owner_id == staff_id, call.state == "promised")
    taken = (contact.advisor_id == staff_id, contact.state.in_(("open", "parked")))
    belongs = (
        select(team.name)
        .join(member, member.team_id == team.id)
        .where(member.staff_id == staff_id)
        .order_by(team.name)
    )
    duty = select(team.name).where(team.duty_staff_id == staff_id).order_by(team.name)
    covered = (
        select(StaffRow.name)
        .where(StaffRow.cover_id == staff_id, StaffRow.left_at.is_(None))
        .order_by(StaffRow.name)
    )
    c = cast("Table", CaseRow.__table__).c
    # Past the narrowing: a number alone, of what goes on without them.
    cases = select(func.count()).where(c.owner_id == staff_id, c.is_open.is_(True))
    return LeftBehind(
        session.scalar(select(func.count()).select_from(call).where(*promised)) or 0,
        session.scalar(select(func.count()).select_from(contact).where(*taken)) or 0,
        session.scalar(
            select(func.count())
            .select_from(DraftRow)
            .where(DraftRow.owner == staff_id, DraftRow.key.not_like("enquiry/%"))
        )
        or 0,
        tuple(session.scalars(belongs)),
        tuple(session.scalars(duty)),
        tuple(session.scalars(covered)),
        session.connection().scalar(cases) or 0,
    )
