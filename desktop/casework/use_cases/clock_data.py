"""The days that clocks are reckoned by, corrected; clocks follow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from db.case_clocks import (
    refresh_due,
    restand,
    tell,
    write_standing,
)
from db.changes import Changes
from db.domain.causes import born_of
from db.domain.clocks import ClockEvent, ClockState
from db.domain.permissions import Action
from db.domain.written import line_or_none
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_rules import CalendarDayRow
from db.tables.casework_time import CaseClockRow
from desktop.casework.use_cases.hands import BATCH, Batch

DAY_KINDS = ("added", "removed", "closure")


@dataclass(frozen=True, slots=True)
class AddCalendarDay:
    """A bank holiday proclaimed late or taken back, or a day we are closed."""

    day: date
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class WithdrawCalendarDay:
    """A day that is as the printed calendars say after all."""

    day_id: UUID


@dataclass(frozen=True, slots=True)
class RecomputeClocks:
    """Every clock that runs, anew; *after* is what the last batch left."""

    after: UUID | None = None
    reason: str = "The calendar or a rule changed"


def add_calendar_day(command: AddCalendarDay, uow: UnitOfWork) -> Changes:
    """Add a day to the council's calendar. Run `recompute_clocks` after it.

    Raises NotAllowed; FieldProblem for ``day``, ``kind``, ``words``.
    """
    with uow:
        uow.require(Action.EDIT_CLOCKS)
        if command.kind not in DAY_KINDS:
            raise FieldProblem("kind", "Choose what kind of day it is")
        words = line_or_none("words", command.words)
        if words is None:
            raise FieldProblem("words", "Say what day it is")
        d = CalendarDayRow
        standing = select(d).where(d.day == command.day, d.kind == command.kind)
        row = uow.session.scalar(standing)
        if row is None:
            row = uow.add(CalendarDayRow(day=command.day, kind=command.kind, words=""))
        elif not row.withdrawn:
            raise FieldProblem("day", "This day is in the calendar already")
        row.words, row.withdrawn = words, False
        uow.commit()
    return uow.changes(row.id)


def withdraw_calendar_day(command: WithdrawCalendarDay, uow: UnitOfWork) -> Changes:
    """Take a day out of the council's calendar again."""
    with uow:
        uow.require(Action.EDIT_CLOCKS)
        row = uow.get(CalendarDayRow, command.day_id)
        row.withdrawn = True
        uow.commit()
    return uow.changes(row.id)


def recompute_clocks(command: RecomputeClocks, uow: UnitOfWork) -> Batch:
    """Reckon the first running clocks anew; call again with *left* as *after*.

    The old day stands in each clock's history. The program does this for
    every case, restricted ones too. Raises NotAllowed.
    """
    with uow:
        uow.require(Action.TEND_CLOCKS)
        c = CaseClockRow
        query = (
            select(c, CaseRow)
            .join(CaseRow, CaseRow.id == c.case_id)
            .where(c.state.in_((ClockState.RUNNING, ClockState.PAUSED)))
        )
        if command.after is not None:
            query = query.where(c.n > uow.get(CaseClockRow, command.after).n)
        rows = uow.session.execute(query.order_by(c.n).limit(BATCH)).all()
        moved = sum(_again(uow, clock, case, command.reason) for clock, case in rows)
        uow.commit()
    left = (rows[-1][0].id,) if len(rows) == BATCH else ()
    return Batch(uow.changes().kinds, done=moved, left=left)


def _again(uow: UnitOfWork, clock: CaseClockRow, case: CaseRow, reason: str) -> bool:
    stood, number = restand(uow, clock)
    same = stood.due_at == clock.due_at and list(stood.working) == clock.working
    if same and number == clock.number:
        return False
    before, clock.number = clock.due_on, number
    write_standing(clock, stood)
    if clock.due_on != before:
        cause = born_of("recomputed", clock.id, before, clock.due_on, clock.version)
        event = ClockEvent.RECOMPUTED
        tell(uow, case, clock, event, uow.now, reason, before=before, cause=cause)
        case.moved_at = uow.now
    refresh_due(uow, case)
    return clock.due_on != before
