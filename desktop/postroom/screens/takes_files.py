"""A room into which files are dropped, wherever in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.postroom.screens.files_page import dropped_files


class TakesFiles(QWidget):
    """Lets files and folders be dropped on it; who is it says what becomes of them."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the files that were dropped."""
        paths = dropped_files(event.mimeData())
        if paths and self.take_dropped(paths):
            event.acceptProposedAction()

    def take_dropped(self, paths: list[Path]) -> bool:
        """Take in *paths*; return whether they are taken."""
        del paths
        return False
