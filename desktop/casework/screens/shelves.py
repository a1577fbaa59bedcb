"""The left of the casework room: lists under their headings, with figures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.queues import OVERDUE, TO_DO, Listing
from desktop.casework.rail_view_model import RailViewModel
from widgets.colours import Tone
from widgets.column import Column
from widgets.list_detail import FolderList
from widgets.looks import Space
from widgets.rows import FolderRow
from widgets.section import Heading

_WIDTH = 212


class _Folders(FolderList):
    """Right and Enter lead on to the list itself."""

    onward = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on."""
        keys = {Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in keys and not event.modifiers():
            self.onward.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class Shelves(Column):
    """One's own lists, the team's, and those that one keeps.

    Signals:
        chosen(Listing): another list is wanted.
        onward(): the keyboard goes to the list.
    """

    chosen = Signal(object)
    onward = Signal()

    def __init__(
        self, view_model: RailViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__("left", _WIDTH, 0.3, parent)
        self._model = view_model
        self._wanted = TO_DO
        self._shown: Listing | None = None
        self.folders = _Folders(self.tr("Lists"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.L, Space.M, 0)
        heading = Heading(self.tr("Casework"))
        heading.setContentsMargins(Space.S, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self.folders, 1)
        view_model.changed.connect(self._show)
        self.folders.selected.connect(self._on_selected)
        self.folders.onward.connect(self.onward)

    def begin(self) -> None:
        """Bring the keyboard to the lists."""
        self.folders.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, key: str) -> bool:
        """Bring a list to the front, now or once it has been read."""
        self._wanted = key
        return self.folders.select_key(key)

    @Slot()
    def _show(self) -> None:
        rows: list[FolderRow | str] = []
        for shelf in self._model.shelves():
            rows.append(shelf.heading)
            rows += [
                FolderRow(
                    each.listing.key,
                    each.listing.title,
                    each.count.number,
                    Tone.DANGER
                    if each.listing.key == OVERDUE and each.count.number
                    else Tone.NEUTRAL,
                    words=each.count.words,
                )
                for each in shelf.lists
            ]
        self.folders.show_rows(rows)
        stands = self.folders.current_key() == self._wanted
        if not stands and not self.folders.select_key(self._wanted):
            self.folders.select_first()

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        for shelf in self._model.shelves():
            for each in shelf.lists:
                if each.listing.key == key and each.listing != self._shown:
                    self._shown, self._wanted = each.listing, each.listing.key
                    self.chosen.emit(each.listing)
