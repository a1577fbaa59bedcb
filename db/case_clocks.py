"""The clocks of a case as rows: started, moved on, and reckoned anew."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from db.case_rows import add_once, add_under
from db.clock import uk_date
from db.domain.clock_rules import rule_numbered, rule_on
from db.domain.clocks import (
    NEVER,
    ClockEvent,
    ClockState,
    Happening,
    Standing,
    reckon,
)
from db.domain.deadline_rules import Rule
from db.queries.casework.calendar import council_calendar, own_nation
from db.queries.casework.rulebook import rule_editions
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_time import CaseClockRow, ClockEventRow
from db.tables.types import new_id

_KEEPS_TIME = (ClockState.RUNNING.value, ClockState.PAUSED.value)
_MOVES = frozenset(
    {
        ClockEvent.STARTED,
        ClockEvent.EXTENDED,
        ClockEvent.PAUSED,
        ClockEvent.RESUMED,
        ClockEvent.RESTARTED,
        ClockEvent.MET,
        ClockEvent.ENDED,
    }
)
"""What a clock is the sum of; the rest is only told."""


def start_clock(
    uow: UnitOfWork,
    case: CaseRow,
    kind: str,
    started_at: datetime,
    nation: str | None = None,
) -> CaseClockRow:
    """Start a clock of *kind*, by the rule that holds on the day it starts.

    *nation*: whose bank holidays it counts; None is the council's own.
    """
    nation = nation or own_nation(uow.session)
    rule, number = rule_on(kind, uk_date(started_at), rule_editions(uow.session))
    stood = reckon(
        rule,
        [Happening(ClockEvent.STARTED, started_at)],
        nation=nation,
        calendar=council_calendar(uow.session, nation),
    )
    clock = CaseClockRow(
        case_id=case.id,
        kind=kind,
        number=number,
        nation=nation,
        started_at=started_at,
        due_on=stood.due_on,
        due_at=stood.due_at,
        warn_at=stood.warn_at,
        working=list(stood.working),
    )
    add_under(uow, case, clock)
    tell(uow, case, clock, ClockEvent.STARTED, started_at, None)
    return clock


def happen(
    uow: UnitOfWork,
    case: CaseRow,
    clock: CaseClockRow,
    event: ClockEvent,
    at: datetime,
    reason: str | None,
) -> Standing:
    """Let something happen to a clock and write down where it stands now."""
    before = clock.due_on
    story = [*happenings(uow, clock), Happening(event, at, reason)]
    stood = _standing(uow, clock, rule_of(uow, clock), story)
    write_standing(clock, stood)
    if event in (ClockEvent.MET, ClockEvent.ENDED):
        clock.ended_at = at
    tell(uow, case, clock, event, at, reason, before=before)
    refresh_due(uow, case)
    return stood


def tell(
    uow: UnitOfWork,
    case: CaseRow,
    clock: CaseClockRow,
    event: ClockEvent,
    at: datetime,
    reason: str | None,
    *,
    before: date | None = None,
    cause: UUID | None = None,
) -> None:
    """Add a line to the clock's own history, the day before it and after.

    *cause* is the id of what time itself writes; see `db.domain.causes`.
    """
    row = ClockEventRow(
        id=cause or new_id(),
        clock_id=clock.id,
        event=event.value,
        at=at,
        on=uk_date(at),
        reason=reason,
        due_before=before,
        due_after=clock.due_on,
    )
    if cause:
        add_once(uow, case, row)
    else:
        add_under(uow, case, row)


def write_standing(clock: CaseClockRow, stood: Standing) -> None:
    """Write where the clock stands on its row.

    One that has got a later day is warned of, and goes up, anew.
    """
    if stood.warn_at > clock.warn_at:
        clock.warned_at = None
    if stood.due_at > clock.due_at:
        clock.escalated_at, clock.escalated_to = None, None
    clock.state, clock.extended = stood.state.value, stood.extended
    clock.started_at, clock.due_on = stood.started_at, stood.due_on
    clock.due_at, clock.warn_at = stood.due_at, stood.warn_at
    clock.working = list(stood.working)


def stand(uow: UnitOfWork, clock: CaseClockRow) -> Standing:
    """Return where a clock stands, reckoned by its own rule."""
    return _standing(uow, clock, rule_of(uow, clock), happenings(uow, clock))


def restand(uow: UnitOfWork, clock: CaseClockRow) -> tuple[Standing, int]:
    """Return where it would stand by today's calendar and rules, and the edition."""
    rule, number = rule_on(
        clock.kind, uk_date(clock.started_at), rule_editions(uow.session)
    )
    if clock.extended and rule.statutory and rule.extended is None:
        # What was claimed while it could be claimed stays claimed.
        rule, number = rule_of(uow, clock), clock.number
    return _standing(uow, clock, rule, happenings(uow, clock)), number


def rule_of(uow: UnitOfWork, clock: CaseClockRow) -> Rule:
    """Return the rule that a clock was started by, as it was then."""
    return rule_numbered(clock.kind, clock.number, rule_editions(uow.session))


def happenings(uow: UnitOfWork, clock: CaseClockRow) -> list[Happening]:
    """Return what happened to a clock, in order."""
    e = ClockEventRow
    rows = uow.session.execute(
        select(e.event, e.at, e.reason).where(e.clock_id == clock.id).order_by(e.n)
    )
    return [
        Happening(ClockEvent(event), at, reason)
        for event, at, reason in rows
        if ClockEvent(event) in _MOVES
    ]


def clocks_of(uow: UnitOfWork, case: CaseRow) -> list[CaseClockRow]:
    """Return the clocks of a case that run or stand still, in order of making."""
    c = CaseClockRow
    query = select(c).where(c.case_id == case.id, c.state.in_(_KEEPS_TIME))
    return list(uow.session.scalars(query.order_by(c.n)))


def refresh_due(
    uow: UnitOfWork, case: CaseRow, clocks: Iterable[CaseClockRow] | None = None
) -> None:
    """Write on the case when the first of its running clocks runs out.

    *clocks* are given where the writer may not read them back.
    """
    uow.session.flush()
    known = clocks_of(uow, case) if clocks is None else clocks
    running = [one for one in known if one.state == ClockState.RUNNING]
    if not case.is_open:
        running = []
    case.next_due_at = min((one.due_at for one in running), default=NEVER)
    case.warn_at = min((one.warn_at for one in running), default=NEVER)


def _standing(
    uow: UnitOfWork, clock: CaseClockRow, rule: Rule, story: list[Happening]
) -> Standing:
    return reckon(
        rule,
        story,
        nation=clock.nation,
        calendar=council_calendar(uow.session, clock.nation),
    )
