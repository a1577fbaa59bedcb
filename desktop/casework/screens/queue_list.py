"""The list in the middle: a queue of any length, moved through by keys."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.casework.screens.detail import added_to, letter_of
from widgets.list_detail import TwoLineList
from widgets.row_model import Index
from widgets.rows import TwoLineRow

AHEAD = 40
"""The next page is asked for when so few rows are left below."""


class QueueList(TwoLineList):
    """Rows of two lines; more of them are asked for before the last is reached.

    Signals:
        more_wanted(): the end of what was read is near.
        lettered(str): a plain letter, Ctrl+Enter or Ctrl+A was pressed.
        entered(): the keyboard came into the list.
        aside_wanted(int): to what stands at the left (-1) or at the right (1).
    """

    more_wanted = Signal()
    lettered = Signal(str)
    entered = Signal()
    aside_wanted = Signal(int)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(accessible_name, parent)
        self.setUniformItemSizes(True)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)

    def add_rows(self, rows: Sequence[TwoLineRow]) -> None:
        """Show more rows below."""
        self.rows.add_rows(rows)

    def renew_rows(self, rows: Sequence[TwoLineRow]) -> None:
        """Show rows as they are now, each in its place."""
        self.rows.renew_rows(rows)

    def take_away(self, keys: Collection[object]) -> None:
        """Show these rows no longer; what is selected stays so and where it is."""
        kept, above = self.current_key(), self.visualRect(self.currentIndex()).top()
        self.rows.take_away(keys)
        if kept not in keys and self.currentIndex().isValid():
            moved = self.visualRect(self.currentIndex()).top() - above
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Look ahead as the keys go down."""
        super().currentChanged(current, previous)
        self._look_ahead()

    @Slot()
    def _look_ahead(self) -> None:
        last = self.indexAt(self.viewport().rect().bottomLeft())
        shown = last.row() if last.isValid() else self.rows.rowCount()
        if max(shown, self.currentIndex().row()) >= self.rows.rowCount() - AHEAD:
            self.more_wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the list is looked at now."""
        super().focusInEvent(event)
        self.entered.emit()

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter and Ctrl+A while the keyboard is here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and added_to(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand letters on; left and right lead to what stands beside."""
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if letter := added_to(event) or letter_of(event):
            self.lettered.emit(letter)
            event.accept()
        elif event.key() in sides and not event.modifiers():
            self.aside_wanted.emit(sides[Qt.Key(event.key())])
            event.accept()
        else:
            super().keyPressEvent(event)
