"""One update for the many cases of a group, two hundred at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.errors import ClerkError
from desktop.casework.use_cases.groups import GroupTold, update_group
from desktop.casework.wording import say
from desktop.runtime.desk import Desk


class GroupRun(QObject):
    """Carries an update on until every open case of its group has it.

    Each transaction stands by itself: what was told stays told when it is
    stopped, and the page then offers to tell the rest.

    Signals:
        begun(str): there are more than one transaction takes.
        progressed(int, int): how many of how many are told.
        ended(str): what was done, in words.
        failed(object): an error for the crash desk.
    """

    begun = Signal(str)
    progressed = Signal(int, int)
    ended = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done, self._stopped = 0, False

    def begin(self, told: GroupTold) -> None:
        """Go on after the first transaction of an update, or say that it was all."""
        self._done, self._stopped = 0, False
        if told.onward is not None:
            self.begun.emit(say("Telling the cases of the group"))
        self._go_on(told)

    @Slot()
    def stop(self) -> None:
        """Stop after the transaction that is under way."""
        self._stopped = True

    def _go_on(self, told: GroupTold) -> None:
        self._done += told.done
        if told.onward is None:
            words = say("{n} cases told.").format(n=f"{self._done:,}")
            self.ended.emit(say("1 case told.") if self._done == 1 else words)
            return
        self.progressed.emit(self._done, self._done + told.waiting)
        if self._stopped:
            words = say("Stopped: {n} cases told, {left} are left.")
            done, left = f"{self._done:,}", f"{told.waiting:,}"
            self.ended.emit(words.format(n=done, left=left))
        else:
            work = partial(update_group, told.onward)
            self._desk.write(work, self._on_told, self._on_error)

    def _on_told(self, changes: Changes) -> None:
        if isinstance(changes, GroupTold):
            self._go_on(changes)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.ended.emit(str(error))
        else:
            self.ended.emit(say("It stopped half way; what was told stays told."))
            self.failed.emit(error)
