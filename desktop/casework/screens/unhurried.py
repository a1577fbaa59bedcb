"""A page that follows a list: at once, but not for each row that is passed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

HURRY_MS: Final = 120


class Unhurried(QObject):
    """Calls for what is chosen; of many in a hurry, for the first and the last."""

    def __init__(
        self, call: Callable[[object], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._call, self._waits = call, object()
        self._since = QElapsedTimer()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(HURRY_MS)
        self._later.timeout.connect(self._now)

    def choose(self, what: object) -> None:
        """Call with *what*, now or when the hurry is over."""
        hurried = self._since.isValid() and self._since.elapsed() < HURRY_MS
        self._waits = what
        if hurried:
            self._later.start()
        else:
            self._now()

    def catch_up(self) -> None:
        """Call at once for what still waits, as before something is done to it."""
        if self._later.isActive():
            self._now()

    @Slot()
    def _now(self) -> None:
        self._later.stop()
        self._since.start()
        self._call(self._waits)
