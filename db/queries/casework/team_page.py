"""A team's page: who is on duty, whom to ring, and what waits there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from db.clock import uk_date
from db.domain.ladders import Ladder, staff_of
from db.domain.rulebook import Topic
from db.queries.casework.covering import CoverLine, covers_of
from db.queries.casework.queue import AT_MOST, count_queue, counted
from db.queries.casework.rows import Due, QueueFilter, TeamPage, TeamPerson
from db.queries.casework.rulebook import ladder_of
from db.queries.casework.sealed import count_to_accept
from db.tables.casework import TrayItemRow
from db.tables.casework_rules import RuleEditionRow
from db.tables.staff import StaffRow, TeamMemberRow, TeamRow


@dataclass(frozen=True, slots=True)
class TeamShown:
    """A team's page with what is needed to change it.

    Attributes:
        order: to whom an urgent referral goes that nobody accepts.
        named: the names of those whom the order names by their id.
        editions: how many times the order was set.
        covers: who covers for its people, now and from days to come.
    """

    page: TeamPage
    order: Ladder
    named: dict[str, str]
    editions: int
    everybody: tuple[tuple[UUID, str], ...]
    covers: tuple[CoverLine, ...] = ()


def team_shown(session: Session, team: UUID | str, now: datetime) -> TeamShown | None:
    """Return the page of a team by its id or its code; None where it is not here."""
    code: str | None = team if isinstance(team, str) else None
    if isinstance(team, UUID):
        code = session.scalar(select(TeamRow.code).where(TeamRow.id == team))
    page = team_page(session, code, now) if code else None
    if page is None:
        return None
    order = ladder_of(session, page.code, uk_date(now))
    r, s = RuleEditionRow, StaffRow
    newest = select(func.max(r.number)).where(
        r.topic == Topic.LADDER.value, r.key == page.code
    )
    works = select(s.id, s.name).where(s.left_at.is_(None)).order_by(s.name, s.n)
    return TeamShown(
        page,
        order,
        _names(session, filter(None, map(staff_of, order.steps))),
        session.scalar(newest) or 0,
        tuple((id_, name) for id_, name in session.execute(works)),
        covers_of(session, [one.id for one in page.people], uk_date(now)),
    )


def team_page(session: Session, code: str, now: datetime) -> TeamPage | None:
    """Return the page of a team, or of a body outside; None for no such code."""
    t, duty = TeamRow, aliased(StaffRow)
    found = session.execute(
        select(t, duty)
        .outerjoin(duty, (duty.id == t.duty_staff_id) & duty.left_at.is_(None))
        .where(t.code == code)
    ).first()
    if found is None:
        return None
    team, on_duty = found
    m, tray = TeamMemberRow, TrayItemRow
    members = session.execute(
        select(StaffRow.id, StaffRow.name, StaffRow.phone, StaffRow.away)
        .join(m, m.staff_id == StaffRow.id)
        .where(m.team_id == team.id, StaffRow.left_at.is_(None))
        .order_by(StaffRow.name)
    )
    people = tuple(TeamPerson(*row) for row in members)
    post = select(tray.n).where(tray.team_code == code, tray.state == "waiting")
    theirs = QueueFilter(teams=(code,))
    overdue = QueueFilter(teams=(code,), due=Due.OVERDUE)
    return TeamPage(
        code=team.code,
        name=team.name,
        does=team.does,
        phone=team.phone,
        out_of_hours=team.out_of_hours,
        outside=team.outside,
        closed=team.closed,
        duty=on_duty.name if on_duty else None,
        duty_phone=on_duty.phone if on_duty else None,
        members=tuple(person.name for person in people),
        open_cases=count_queue(session, theirs, now),
        to_accept=count_to_accept(session, (code,), AT_MOST),
        id=team.id,
        version=team.version,
        hours=team.hours,
        duty_id=on_duty.id if on_duty else None,
        duty_away=bool(on_duty and on_duty.away),
        people=people,
        late_to_accept=count_to_accept(session, (code,), AT_MOST, late_at=now),
        overdue=count_queue(session, overdue, now),
        post=counted(session, post),
    )


def _names(session: Session, ids: Iterable[UUID]) -> dict[str, str]:
    s = StaffRow
    rows = session.execute(select(s.id, s.name).where(s.id.in_(list(ids))))
    return {str(id_): name for id_, name in rows}
