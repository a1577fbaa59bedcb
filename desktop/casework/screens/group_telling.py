"""How far an update for a group is, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.casework.group_run import GroupRun
from desktop.casework.use_cases.groups import GroupTold
from desktop.runtime.desk import Desk
from widgets.busy import Busy


class GroupTelling(Busy):
    """Hidden until an update goes to more cases than one transaction takes.

    Signals:
        said(str): what was done, in words.
        failed(object): an error for the crash desk.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run = GroupRun(desk, self)
        self.run.begun.connect(self.start)
        self.run.progressed.connect(self.show_progress)
        self.run.ended.connect(self._on_ended)
        self.run.failed.connect(self.failed)
        self.stopped.connect(self.run.stop)

    def begin(self, told: GroupTold) -> None:
        """Go on after the first transaction of an update."""
        self.run.begin(told)

    @Slot(str)
    def _on_ended(self, words: str) -> None:
        self.finish(words)
        self.said.emit(words)
