"""Garbage is collected in the main thread alone.

Python collects cycles in whatever thread happens to allocate. A cycle that holds
widgets (a room that was taken apart at locking) would then be destroyed by a
worker, and Qt brings the process down. So the automatic collector is off while
the window lives, and a timer collects at the same thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 2_000


def collect_what_is_due() -> None:
    """Collect the oldest generation whose threshold is passed, in this thread."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return


class MainThreadCollector(QObject):
    """Collects garbage in the thread it was made in, from `start` to `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take collecting over from Python."""
        gc.disable()
        gc.freeze()  # what is loaded by now stays: never look at it again
        self._timer.start()

    def stop(self) -> None:
        """Give it back; what is garbage by now goes here."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect what is due by now."""
        collect_what_is_due()

    @Slot()
    def sweep(self) -> None:
        """Collect everything, as after a lock: what was shown is not kept on."""
        gc.collect()
