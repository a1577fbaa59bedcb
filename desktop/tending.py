"""What time itself does, while the program is open: at the start, and every minute.

It looks beside the lanes, and begins no transaction where nothing is due. What
is due is done in short batches in the write lane, one after the other, so that a
save never waits behind more than one of them. Part of the composition root.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from sqlalchemy import Engine, insert, update

from db.actor import Actor
from db.changes import Changes
from db.clock import Clock, uk_date
from db.errors import Unavailable
from db.queries.casework.due import MOST, RECKONED, DueNow, due_now
from db.queries.post.retention import periods_due
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from db.tables.local import PreferenceRow
from desktop.casework.use_cases.clock_data import RecomputeClocks, recompute_clocks
from desktop.casework.use_cases.hands import Batch
from desktop.casework.use_cases.leavers_visits import free_leavers_visits
from desktop.casework.use_cases.tending import (
    Tend,
    escalate_cases,
    escalate_referrals,
    free_leavers_cases,
    free_leavers_tasks,
    warn_of_clocks,
)
from desktop.letters.use_cases.shipped import lacks_shipped, lay_down_shipped
from desktop.postroom.use_cases.retention import TendPeriods, tend_periods
from desktop.runtime.changes_hub import ChangesHub
from desktop.runtime.jobs import Jobs, Lane, name_of
from desktop.runtime.resource_files import shipped_letters

TEND_EVERY_MS = 60_000
_STEPS = ("calendar_day", "rule_edition", "staff", "team")
"""Kinds of record after whose change something may be due at once."""


@dataclass(frozen=True, slots=True)
class _Step:
    """One batch to do; *reckon_by* is set where clocks are reckoned anew."""

    run: Callable[[UnitOfWork], Batch]
    reckon_by: str | None = None


@dataclass(frozen=True, slots=True)
class _Due:
    """What a look found.

    Attributes:
        periods: documents whose time of keeping begins, stops or changes; they
            count in days, so that one look a day is enough.
        periods_on: the day on which that was looked at; None where it was not.
        letters: whether the store lacks a template that came with this program,
            as one does that an older program made.
    """

    now: DueNow
    periods: tuple[UUID, ...] = ()
    periods_on: date | None = None
    letters: bool = False


class Tending(QObject):
    """Looks after clocks, referrals, cases and periods that nobody looks at.

    Signals:
        failed(object): an error for the crash desk.
    """

    failed = Signal(object)

    def __init__(
        self,
        writer: Engine,
        readers: Engine,
        clock: Clock,
        jobs: Jobs,
        hub: ChangesHub,
        parent: QObject | None = None,
        *,
        at_once: int = MOST,
    ) -> None:
        """Take *at_once*, how many records of a kind one transaction is about."""
        super().__init__(parent)
        self._writer, self._readers, self._clock = writer, readers, clock
        self._jobs, self._hub = jobs, hub
        self._waiting: deque[_Step] = deque()
        self._busy = self._again = False
        self._done, self._at_once = 0, at_once
        self._periods_on: date | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TEND_EVERY_MS)
        self._timer.timeout.connect(self.tend)

    def begin(self) -> None:
        """Tend now, and every minute from here on."""
        self._timer.start()
        self.tend()

    def end(self) -> None:
        """Begin nothing more; what is under way ends."""
        self._timer.stop()
        self._waiting.clear()

    @property
    def busy(self) -> bool:
        """Return whether something is being looked at or done."""
        return self._busy

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Tend at once where a calendar, a rule or the staff changed."""
        if changes.touches(*_STEPS):
            self._periods_on = None
            self.tend()

    @Slot()
    def tend(self) -> None:
        """Look what is due, unless that is being done already."""
        if self._busy:
            self._again = True
            return
        self._busy, self._again, self._done = True, False, 0
        look = partial(
            _look, self._readers, self._clock, self._at_once, self._periods_on
        )
        self._jobs.start(Lane.SLOW, look, self._on_looked, self._on_error, name="tend")

    @Slot(object)
    def _on_looked(self, found: _Due) -> None:
        due = found.now
        if found.periods:
            self._waiting.append(_Step(partial(_tend_periods, found.periods)))
        elif found.periods_on is not None:
            self._periods_on = found.periods_on
        if found.letters:
            self._waiting.append(_Step(_lay_down_letters))
        for use_case, only in (
            (escalate_referrals, due.referrals),
            (warn_of_clocks, due.clocks),
            (escalate_cases, due.cases),
            (free_leavers_cases, due.leavers),
            (free_leavers_tasks, due.leavers_tasks),
            (free_leavers_visits, due.leavers_visits),
        ):
            if only:
                self._waiting.append(_Step(partial(use_case, Tend(only=only))))
        if due.reckon_by is not None:
            self._reckon(due.reckon_by, None)
        self._next()

    def _reckon(self, by: str, after: UUID | None) -> None:
        run = partial(_reckon, by, RecomputeClocks(after))
        self._waiting.append(_Step(run, by))

    def _next(self) -> None:
        if not self._waiting:
            self._busy = False
            # Whatever was done may have been one batch of many.
            if self._done or self._again:
                self.tend()
            return
        step = self._waiting.popleft()
        unit = UnitOfWork(self._writer, Actor.program(), self._clock)
        done = partial(self._on_done, step)
        self._jobs.start(
            Lane.WRITE,
            partial(step.run, unit),
            done,
            self._on_error,
            name=name_of(step.run),
        )

    def _on_done(self, step: _Step, batch: Batch) -> None:
        if batch.kinds:
            self._hub.announce(Changes(batch.kinds))
        if step.reckon_by is not None:
            if batch.left:
                self._reckon(step.reckon_by, batch.left[0])
        else:
            self._done += batch.done
        self._next()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        """Leave it to the next minute where the world is in the way."""
        self._waiting.clear()
        self._busy = self._again = False
        if not isinstance(error, Unavailable):
            self._timer.stop()
            self.failed.emit(error)


def _look(readers: Engine, clock: Clock, most: int, looked_on: date | None) -> _Due:
    now = clock()
    today = uk_date(now)
    with reading(readers, Actor.program()) as session:
        due = due_now(session, now, most=most)
        if looked_on == today:
            return _Due(due)
        lacking = looked_on is None and lacks_shipped(session, shipped_letters())
        return _Due(due, periods_due(session, today, most), today, lacking)


def _tend_periods(documents: tuple[UUID, ...], uow: UnitOfWork) -> Batch:
    changes = tend_periods(TendPeriods(documents), uow)
    return Batch(changes.kinds, done=len(documents))


def _lay_down_letters(uow: UnitOfWork) -> Batch:
    return Batch(lay_down_shipped(shipped_letters(), uow).kinds)


def _reckon(by: str, command: RecomputeClocks, uow: UnitOfWork) -> Batch:
    """Reckon a batch of clocks anew; after the last, keep by what they stand."""
    batch = recompute_clocks(command, uow)
    if not batch.left:
        with uow:
            row, value = PreferenceRow, {"is": by}
            found = uow.session.execute(
                update(row)
                .where(row.owner.is_(None), row.key == RECKONED)
                .values(value=value)
                .returning(row.n)
            ).first()
            if found is None:
                kept = {"owner": None, "key": RECKONED, "value": value}
                uow.session.execute(insert(row), kept)
            uow.commit_local()
    return batch
