"""One save at a time: a use case is sent off, and its answer told apart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.errors import (
    ClerkError,
    FieldProblem,
    FieldProblems,
    StaleRecord,
    Unavailable,
)
from db.store.unit_of_work import UnitOfWork
from desktop.runtime.desk import Desk

Work = Callable[[UnitOfWork], Changes]


class Saving(QObject):
    """Sends one use case to the write lane and says what became of it.

    Signals:
        busy_changed(bool): a save is under way.
        saved(Changes): it is kept.
        problems_found(list[FieldProblem]): fields that need another value.
        refused(str): it can't be done, in words for the person at the desk.
        can_try_again(): the world was in the way; the same may do later.
        stale(str): somebody else saved first; both are to be shown.
        failed(object): an error for the crash desk.
    """

    busy_changed = Signal(bool)
    saved = Signal(object)
    problems_found = Signal(list)
    refused = Signal(str)
    can_try_again = Signal()
    stale = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._busy = False

    def start(self, work: Work) -> None:
        """Save; a second press while one is under way does nothing."""
        if self._busy:
            return
        self._set_busy(True)
        self._desk.write(work, self._on_saved, self._on_error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)

    @Slot(object)
    def _on_saved(self, changes: Changes) -> None:
        self._set_busy(False)
        self.saved.emit(changes)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, FieldProblems):
            self.problems_found.emit(list(error.problems))
        elif isinstance(error, FieldProblem):
            self.problems_found.emit([error])
        elif isinstance(error, StaleRecord):
            self.stale.emit(str(error))
        elif isinstance(error, (ClerkError, Unavailable)):
            self.refused.emit(str(error))
            if isinstance(error, Unavailable):
                self.can_try_again.emit()
        else:
            self.failed.emit(error)
