"""The left of the casework room: lists under their headings, with figures."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.queues import OVERDUE, TO_DO, Listing, is_saved
from desktop.casework.rail_view_model import RailViewModel
from widgets.buttons import QuietButton
from widgets.colours import Tone
from widgets.column import Column
from widgets.list_detail import FolderList
from widgets.looks import Space
from widgets.rows import FolderRow
from widgets.section import Heading

_WIDTH = 212


class _Folders(FolderList):
    """Delete forgets a list that was kept."""

    forget_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget it."""
        if event.key() == Qt.Key.Key_Delete:
            self.forget_wanted.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class Shelves(Column):
    """One's own lists, the team's, and those that one keeps.

    Signals:
        chosen(Listing): another list is wanted.
        onward(): the keyboard goes to the list.
        new_wanted(): a new case is wanted.
        owed_wanted(): what is still owed, of every case, is wanted.
        message(str, object): words for a toast, and what undoes it.
    """

    chosen = Signal(object)
    onward = Signal()
    new_wanted = Signal()
    owed_wanted = Signal()
    message = Signal(str, object)

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
        self.new = QuietButton(
            self.tr("New case"),
            icon="plus",
            accessible_name=self.tr("Open a new case"),
        )
        self.new.setToolTip("Ctrl+Shift+E")
        column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        self.owed = QuietButton(
            self.tr("Still owed"),
            icon="list-checks",
            accessible_name=self.tr("Show what is still owed"),
        )
        self.owed.setToolTip("Ctrl+Shift+W")
        column.addWidget(self.owed, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(Space.M)
        view_model.changed.connect(self._show)
        self.folders.selected.connect(self._on_selected)
        self.folders.onward.connect(self.onward)
        self.new.clicked.connect(self.new_wanted)
        self.owed.clicked.connect(self.owed_wanted)
        self.folders.forget_wanted.connect(self.forget)

    def begin(self) -> None:
        """Bring the keyboard to the lists."""
        self.folders.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, key: str) -> bool:
        """Bring a list to the front, now or once it has been read."""
        self._wanted = key
        return self.folders.select_key(key)

    @Slot()
    def forget(self) -> None:
        """Forget the kept queue that is chosen; it can be undone."""
        listing, model = self._shown, self._model
        if listing is None or not is_saved(listing):
            return
        words = self.tr("“{name}” is forgotten").format(name=listing.title)
        again = partial(model.keep, listing.saved, listing.queue)
        self._wanted = TO_DO
        model.forget(listing.saved)
        self.message.emit(words, again)

    def may_forget(self) -> bool:
        """Return whether the list in front is one that somebody keeps."""
        return self.isVisible() and self._shown is not None and is_saved(self._shown)

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
        was = self.folders.blockSignals(True)
        self.folders.show_rows(rows)
        if not self.folders.select_key(self._wanted):
            self.folders.select_first()
        self.folders.blockSignals(was)
        self._turn_to(self.folders.current_key())

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        self._wanted = key if isinstance(key, str) else self._wanted
        self._turn_to(key)

    def _turn_to(self, key: object) -> None:
        """Have the list with *key* shown, unless it is and is the same."""
        for shelf in self._model.shelves():
            for each in shelf.lists:
                if each.listing.key == key and each.listing != self._shown:
                    self._shown = each.listing
                    self.chosen.emit(each.listing)
