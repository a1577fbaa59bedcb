"""The column of lists at the left of the post room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from widgets.list_detail import FolderList


class Folders(FolderList):
    """Right and Enter lead on to the list itself.

    Signals:
        onward(): to the list that is chosen.
    """

    onward = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on."""
        keys = {Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in keys and not event.modifiers():
            self.onward.emit()
            event.accept()
            return
        super().keyPressEvent(event)
