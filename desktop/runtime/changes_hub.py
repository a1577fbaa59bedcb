"""The one broadcast of what was changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from db.changes import Changes


class ChangesHub(QObject):
    """Tells every view model what a transaction touched.

    Signals:
        committed: the `Changes` of a transaction that is safely in the store.
            Connect bound slots; each reloads only if it is concerned.
    """

    committed = Signal(object)

    def announce(self, changes: Changes) -> None:
        """Broadcast *changes*, unless they are none; from any thread."""
        if changes.kinds:
            self.committed.emit(changes)
