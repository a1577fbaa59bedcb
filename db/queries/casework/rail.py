"""What waits for somebody: the figures on the rail, each with an end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.cases import CaseState
from db.domain.referrals import ReferralState
from db.queries.casework.covering import standing_for
from db.queries.casework.errands import count_errands
from db.queries.casework.queue import AT_MOST, count_queue, counted
from db.queries.casework.referrals import in_tray_of
from db.queries.casework.rows import Count, Due, QueueFilter, RailCounts
from db.queries.casework.sealed import count_in_hand
from db.tables.casework import CaseRow, TrayItemRow
from db.tables.contact import ReferralRow
from db.tables.staff import TeamMemberRow, TeamRow

NONE: Final = Count(0, 1)


def rail_counts(
    session: Session,
    reader: UUID,
    teams: Sequence[str],
    now: datetime,
    escalated: QueueFilter | None = None,
) -> RailCounts:
    """Return the counts of what waits for *reader* and for their *teams*.

    *escalated* is the queue of what went up to them; None where nothing does.
    """
    mine = QueueFilter(owner=reader)
    theirs = QueueFilter(teams=tuple(teams)) if teams else None
    r, t, c = ReferralRow, TrayItemRow, CaseRow
    covers = standing_for(session, reader, uk_date(now))
    sent = select(r.n).where(
        r.made_by == reader,
        r.state.in_((ReferralState.SENT.value, ReferralState.ACCEPTED.value)),
    )
    tray = select(t.n).where(in_tray_of(teams, reader))
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
        to_accept=count_in_hand(session, teams, covers, AT_MOST),
        team=count_queue(session, theirs or mine, now),
        tray=counted(session, tray),
        approvals=counted(session, approvals),
        errands=count_errands(session, reader, now),
        escalated=count_queue(session, escalated, now) if escalated else NONE,
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
