"""What time has made due and nobody has done yet: read before anything is written.

The program looks every minute; most of the time there is nothing, and then no
transaction is begun.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.cases import risks_of
from db.domain.clocks import NEVER, ClockState
from db.domain.escalation import (
    EscalationRule,
    Facts,
    escalation,
    in_order,
    is_higher,
)
from db.domain.ladders import LADDER, MOST_STEPS
from db.domain.permissions import Role
from db.domain.referrals import URGENT, ReferralState, level_due
from db.domain.rulebook import Topic
from db.domain.task_lists import TaskState
from db.queries.casework.calendar import council_calendar
from db.queries.casework.rulebook import escalation_rules, ladders
from db.store.sessions import restricted_as_well
from db.tables.casework import CaseRow
from db.tables.casework_rules import CalendarDayRow, RuleEditionRow
from db.tables.casework_time import CaseClockRow
from db.tables.casework_visits import VisitRow
from db.tables.casework_work import CaseTaskRow
from db.tables.contact import ReferralRow
from db.tables.local import PreferenceRow
from db.tables.staff import StaffRow

MOST: Final = 100
"""So many of a kind at once: a save that waits behind them waits for moments."""
_PAGE: Final = 1_000
RECKONED: Final = "clocks.reckoned"
"""The preference that says by which calendar and rules the clocks stand."""


@dataclass(frozen=True, slots=True)
class DueNow:
    """Records that are due, at most `MOST` of a kind, in order of making.

    Attributes:
        referrals: urgent ones that nobody accepted in time.
        clocks: those that have come near their day.
        cases: those that a rule takes higher.
        leavers: cases of somebody who has left.
        reckon_by: the calendar and rules by which clocks have yet to be reckoned
            anew; None where they stand by them.
    """

    referrals: tuple[UUID, ...] = ()
    clocks: tuple[UUID, ...] = ()
    cases: tuple[UUID, ...] = ()
    leavers: tuple[UUID, ...] = ()
    leavers_tasks: tuple[UUID, ...] = ()
    leavers_visits: tuple[UUID, ...] = ()
    reckon_by: str | None = None


def due_now(
    session: Session,
    now: datetime,
    rules: Iterable[EscalationRule] | None = None,
    most: int = MOST,
) -> DueNow:
    """Return what is due at *now*, of every scope that the reader may see.

    *rules*: when cases go up; None is as the council has it.
    """
    if rules is None:
        rules = escalation_rules(session, uk_date(now))
    with restricted_as_well(session):
        return DueNow(
            _referrals(session, now)[:most],
            _clocks(session, now, most),
            _cases(session, now, in_order(rules), most),
            _leavers(session, most),
            _leavers_tasks(session, most),
            _leavers_visits(session, most),
            _reckon_by(session),
        )


def _referrals(session: Session, now: datetime) -> tuple[UUID, ...]:
    # Past the narrowing: one that was said in confidence goes up as well, unread.
    r = ReferralRow.__table__.c
    query = select(
        *(r.id, r.state, r.urgency, r.made_at, r.accept_by_at, r.escalated),
        r.team_code,
    ).where(
        r.state == ReferralState.SENT.value,
        r.urgency.in_(URGENT),
        r.accept_by_at <= now,
        r.escalated < MOST_STEPS,
    )
    own = ladders(session, uk_date(now))
    rows = session.connection().execute(query.order_by(r.n).limit(_PAGE))
    return tuple(
        id_
        for id_, state, urgency, made_at, accept_by_at, escalated, team in rows
        if level_due(
            *(state, urgency, made_at, accept_by_at or NEVER, now),
            steps=len(own.get(team, LADDER).steps),
        )
        > escalated
    )


def _clocks(session: Session, now: datetime, most: int) -> tuple[UUID, ...]:
    c = CaseClockRow
    query = (
        select(c.id)
        .join(CaseRow, CaseRow.id == c.case_id)
        .where(
            c.state == ClockState.RUNNING.value,
            c.warned_at.is_(None),
            c.warn_at <= now,
            CaseRow.is_open.is_(True),
        )
    )
    return tuple(session.scalars(query.limit(most)))


def _cases(
    session: Session, now: datetime, rules: Sequence[EscalationRule], most: int
) -> tuple[UUID, ...]:
    """Return the cases that go up; a page is read at a time, columns alone."""
    maybe = [may for rule in rules for may in [_may_hold(rule, now)] if may is not None]
    if not maybe:
        return ()
    c = CaseRow
    calendar = council_calendar(session)
    query = (
        select(
            *(c.id, c.n, c.service_code, c.risks, c.priority, c.opened_at),
            *(c.next_due_at, c.chases, c.escalated_to),
        )
        .where(
            c.is_open.is_(True),
            or_(
                c.escalated_to.is_(None),
                c.escalated_to != Role.SENIOR_CO_ORDINATOR.value,
            ),
            or_(*maybe),
        )
        .order_by(c.n)
        .limit(_PAGE)
    )
    found: list[UUID] = []
    after = 0
    while len(found) < most:
        rows = session.execute(query.where(c.n > after)).all()
        for row in rows:
            facts = Facts(
                *(row.service_code, risks_of(row.risks), row.priority),
                *(row.opened_at, row.next_due_at, row.chases),
            )
            goes = escalation(facts, now, calendar, rules)
            if goes is not None and is_higher(goes.to, row.escalated_to):
                found.append(row.id)
        if len(rows) < _PAGE:
            break
        after = rows[-1].n
    return tuple(found[:most])


def _may_hold(rule: EscalationRule, now: datetime) -> ColumnElement[bool] | None:
    """Return what must at least be true of a case for *rule* to hold."""
    c = CaseRow
    if rule.late_days is not None:
        return c.next_due_at <= now
    if rule.open_days is not None:
        return c.opened_at <= now - timedelta(days=rule.open_days)
    if rule.chases:
        return c.chases >= rule.chases
    if rule.risks:
        return c.risks != ""
    return c.service_code.in_(rule.services) if rule.services else c.is_open.is_(True)


def _leavers(session: Session, most: int) -> tuple[UUID, ...]:
    s, c = StaffRow, CaseRow
    left = list(session.scalars(select(s.id).where(s.left_at.is_not(None))))
    if not left:
        return ()
    query = select(c.id).where(c.owner_id.in_(left), c.is_open.is_(True))
    return tuple(session.scalars(query.limit(most)))


def _leavers_tasks(session: Session, most: int) -> tuple[UUID, ...]:
    """Return open tasks of those who left, in cases that are open."""
    s, t = StaffRow, CaseTaskRow
    left = list(session.scalars(select(s.id).where(s.left_at.is_not(None))))
    if not left:
        return ()
    query = (
        select(t.id)
        .join(CaseRow, CaseRow.id == t.case_id)
        .where(
            t.owner_id.in_(left),
            t.state == TaskState.OPEN.value,
            CaseRow.is_open.is_(True),
        )
    )
    return tuple(session.scalars(query.limit(most)))


def _leavers_visits(session: Session, most: int) -> tuple[UUID, ...]:
    """Return booked visits of those who left, in cases that are open."""
    s, v = StaffRow, VisitRow
    left = list(session.scalars(select(s.id).where(s.left_at.is_not(None))))
    if not left:
        return ()
    query = (
        select(v.id)
        .join(CaseRow, CaseRow.id == v.case_id)
        .where(v.officer_id.in_(left), v.state == "booked", CaseRow.is_open.is_(True))
    )
    return tuple(session.scalars(query.limit(most)))


def calendar_and_rules(session: Session) -> str:
    """Return a mark that changes with the council's own days and rules."""
    d, r = CalendarDayRow, RuleEditionRow
    parts = [
        session.execute(
            select(func.count(), func.max(kind.changed_at)).where(*only)
        ).one()
        for kind, only in ((d, ()), (r, (r.topic == Topic.CLOCK.value,)))
    ]
    marks = [f"{count}@{at.isoformat()}" for count, at in parts if count]
    return " ".join(marks)


def _reckon_by(session: Session) -> str | None:
    p = PreferenceRow
    query = select(p.value).where(p.owner.is_(None), p.key == RECKONED)
    kept = session.scalar(query.limit(1)) or {}
    stands = calendar_and_rules(session)
    return None if kept.get("is", "") == stands else stands
