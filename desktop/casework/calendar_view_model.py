"""The days that the council adds to the printed calendars, or takes out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.clock import uk_date
from db.errors import ClerkError, FieldProblem
from db.queries.casework.calendar_days import CalendarDay, calendar_days
from db.store.unit_of_work import UnitOfWork
from desktop.casework.use_cases.clock_data import (
    AddCalendarDay,
    WithdrawCalendarDay,
    add_calendar_day,
    withdraw_calendar_day,
)
from desktop.runtime.desk import Desk

PAST: Final = timedelta(days=90)
"""So far back a day still moves clocks that run."""


class CalendarViewModel(QObject):
    """Reads the days, adds one, takes one out again.

    Signals:
        shown(list[CalendarDay]): the days that stand, the next one first.
        added(CalendarDay): for the toast; *id* is the record's.
        withdrawn(CalendarDay): for the toast.
        problem(FieldProblem): why it can't be; the field is empty for none.
        failed(object): an error for the crash desk.
    """

    shown = Signal(list)
    added = Signal()
    withdrawn = Signal(object)
    problem = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asked = desk, 0

    def load(self) -> None:
        """Read the days anew."""
        self._asked += 1
        since = uk_date(self._desk.clock()) - PAST
        done = partial(self._on_read, self._asked)
        self._desk.read(partial(calendar_days, since=since), done, self._on_error)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read anew where a day was changed."""
        if changes.touches("calendar_day"):
            self.load()

    def add(self, day: AddCalendarDay) -> None:
        """Add a day; the clocks that run are reckoned anew by themselves."""
        self._write(partial(add_calendar_day, day), self._on_added)

    def withdraw(self, day: CalendarDay) -> None:
        """Take a day out again; it can be undone."""
        work = partial(withdraw_calendar_day, WithdrawCalendarDay(day.id))
        self._write(work, partial(self._on_withdrawn, day))

    def put_back(self, day: CalendarDay) -> None:
        """Undo that a day was taken out."""
        self.add(AddCalendarDay(day.day, day.kind, day.words))

    def _write(
        self, work: Callable[[UnitOfWork], Changes], done: Callable[[Changes], None]
    ) -> None:
        self._desk.write(work, done, self._on_error)

    def _on_read(self, asked: int, days: list[CalendarDay]) -> None:
        if asked == self._asked:
            self.shown.emit(days)

    def _on_added(self, _changes: Changes) -> None:
        self.added.emit()

    def _on_withdrawn(self, day: CalendarDay, _changes: Changes) -> None:
        self.withdrawn.emit(day)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, FieldProblem):
            self.problem.emit(error)
        elif isinstance(error, ClerkError):
            self.problem.emit(FieldProblem("", str(error)))
        else:
            self.failed.emit(error)
