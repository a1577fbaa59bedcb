"""A team's page: who is on duty, whom to ring now and when it is closed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.queries.casework.queue import AT_MOST, count_queue
from db.queries.casework.rows import QueueFilter, TeamPage
from db.queries.casework.sealed import count_to_accept
from db.tables.staff import StaffRow, TeamMemberRow, TeamRow


def team_page(session: Session, code: str, now: datetime) -> TeamPage | None:
    """Return the page of a team, or of a body outside; None for no such code."""
    t, duty = TeamRow, aliased(StaffRow)
    found = session.execute(
        select(t, duty.name, duty.phone)
        .outerjoin(duty, duty.id == t.duty_staff_id)
        .where(t.code == code)
    ).first()
    if found is None:
        return None
    team, name, phone = found
    m = TeamMemberRow
    members = session.scalars(
        select(StaffRow.name)
        .join(m, m.staff_id == StaffRow.id)
        .where(m.team_id == team.id, StaffRow.left_at.is_(None))
        .order_by(StaffRow.name)
    )
    return TeamPage(
        code=team.code,
        name=team.name,
        does=team.does,
        phone=team.phone,
        out_of_hours=team.out_of_hours,
        outside=team.outside,
        closed=team.closed,
        duty=name,
        duty_phone=phone,
        members=tuple(members),
        open_cases=count_queue(session, QueueFilter(teams=(code,)), now),
        to_accept=count_to_accept(session, (code,), AT_MOST, now),
    )
