"""What waits for somebody: the figures on the rail, each with an end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.domain.cases import CaseState
from db.domain.referrals import ReferralState
from db.queries.casework.queue import AT_MOST, count_queue, counted
from db.queries.casework.rows import Due, QueueFilter, RailCounts
from db.queries.casework.sealed import count_to_accept
from db.tables.casework import CaseRow, TrayItemRow
from db.tables.casework_work import CoverRow
from db.tables.contact import ReferralRow
from db.tables.staff import StaffRow, TeamMemberRow, TeamRow


def rail_counts(
    session: Session, reader: UUID, teams: Sequence[str], now: datetime
) -> RailCounts:
    """Return the counts of what waits for *reader* and for their *teams*."""
    mine = QueueFilter(owner=reader)
    theirs = QueueFilter(teams=tuple(teams)) if teams else None
    r, t, c = ReferralRow, TrayItemRow, CaseRow
    sent = select(r.n).where(
        r.made_by == reader,
        r.state.in_((ReferralState.SENT.value, ReferralState.ACCEPTED.value)),
    )
    tray = select(t.n).where(t.team_code.in_(teams), t.state == "waiting")
    approvals = select(c.n).where(
        c.team_code.in_(teams),
        c.is_open.is_(True),
        c.state == CaseState.CLOSING.value,
        c.close_by != reader,
    )
    return RailCounts(
        to_do=count_queue(session, QueueFilter(owner=reader, waiting_for_me=True), now),
        overdue=count_queue(session, QueueFilter(owner=reader, due=Due.OVERDUE), now),
        paused=count_queue(session, QueueFilter(owner=reader, due=Due.PAUSED), now),
        referred_by_me=counted(session, sent),
        to_accept=count_to_accept(session, teams, AT_MOST, now, reader),
        team=count_queue(session, theirs or mine, now),
        tray=counted(session, tray),
        approvals=counted(session, approvals),
    )


def teams_of(session: Session, staff_id: UUID) -> list[str]:
    """Return the codes of the teams that somebody belongs to, by name."""
    m = TeamMemberRow
    rows = session.scalars(
        select(TeamRow.code)
        .join(m, m.team_id == TeamRow.id)
        .where(m.staff_id == staff_id)
        .order_by(TeamRow.name)
    )
    return list(rows)


def covered_by(session: Session, staff_id: UUID, today: date) -> list[tuple[UUID, str]]:
    """Return for whom somebody covers today: ids and names, by name.

    Their cases stand in the deputy's list as queues of their own.
    """
    c = CoverRow
    planned = select(c.staff_id).where(
        c.deputy_id == staff_id,
        c.from_on <= today,
        or_(c.to_on.is_(None), c.to_on >= today),
        c.ended_at.is_(None),
    )
    s = StaffRow
    rows = session.execute(
        select(s.id, s.name)
        .where(
            or_(s.id.in_(planned), (s.cover_id == staff_id) & s.away.is_(True)),
            s.left_at.is_(None),
        )
        .order_by(s.name)
    )
    return [(id_, name) for id_, name in rows]
