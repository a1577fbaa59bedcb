"""How far a job is, and the way to stop it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from db.errors import GuildhallError

STEPS = 200
"""A job tells of this many steps at most, however many rows it has."""


class Stopped(GuildhallError):
    """The person at the desk stopped the job; what was saved stays saved."""


class Progress(QObject):
    """The token that a long job reports to, made where its result is awaited.

    The job calls `tell` from its own thread; whoever shows it connects a bound
    slot and may call `stop` from theirs.

    Signals:
        told: how many are done, of how many (0: not known), and what is being
            done, in words.
    """

    told = Signal(int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._last: tuple[int, int, str] | None = None

    @property
    def is_stopped(self) -> bool:
        """Return whether somebody asked the job to stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()

    def tell(self, done: int, total: int, doing: str = "") -> None:
        """Say that *done* of *total* are done; call it for every row.

        Raises Stopped if the job should end here. Only steps that can be seen
        are passed on, so that a million rows do not flood the window.
        """
        if self.is_stopped:
            raise Stopped("The job was stopped.")
        step = (done * STEPS // total if total else done, total, doing)
        if step != self._last:
            self._last = step
            self.told.emit(done, total, doing)
