"""One broadcast of what was changed; each screen reloads only if concerned."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from db.changes import Changes


class ChangesHub(QObject):
    """Tells every view model what a transaction touched.

    Signals:
        committed(Changes): after the commit, in the main thread.
    """

    committed = Signal(object)

    def announce(self, changes: Changes) -> None:
        """Tell everyone, unless nothing was touched."""
        if changes.kinds:
            self.committed.emit(changes)
