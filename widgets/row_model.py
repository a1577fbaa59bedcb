"""The model and the view that the painted lists are made of."""

from collections.abc import Collection, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
_NONE = QModelIndex()


class Keyed(Protocol):
    """Anything that says what it stands for."""

    @property
    def key(self) -> object:
        """Return what the row stands for."""


RowT = TypeVar("RowT", bound=Keyed)


class RowModel(QAbstractListModel, Generic[RowT]):
    """Frozen rows in their given order; a string among them is a heading."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RowT | str] = []

    def set_rows(self, rows: Sequence[RowT | str]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[RowT | str]) -> None:
        """Show these rows below those that are there."""
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(_NONE, first, first + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def renew_rows(self, rows: Sequence[RowT]) -> None:
        """Show rows that are there already as they are now, each in its place."""
        news = {row.key: row for row in rows}
        for place, row in enumerate(self._rows):
            if isinstance(row, str) or row.key not in news or news[row.key] == row:
                continue
            self._rows[place] = news[row.key]
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def take_away(self, keys: Collection[object]) -> None:
        """Show the rows with these keys no longer; the rest stays as it stands."""
        for place in range(len(self._rows) - 1, -1, -1):
            row = self._rows[place]
            if not isinstance(row, str) and row.key in keys:
                self.beginRemoveRows(_NONE, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many rows and headings there are."""
        return 0 if parent.isValid() else len(self._rows)

    def row_at(self, index: Index) -> RowT | str | None:
        """Return a row, a heading's words, or None outside the list."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return self._rows[index.row()]

    def find(self, key: object) -> QModelIndex:
        """Return where the row with a key stands, or an invalid index."""
        for place, row in enumerate(self._rows):
            if not isinstance(row, str) and row.key == key:
                return self.index(place, 0)
        return QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that headings cannot be selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self.row_at(index), str):
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(
        self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the row itself, its title, or its words for a screen reader."""
        row = self.row_at(index)
        if row is None or role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else getattr(row, "title", "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row if isinstance(row, str) else spoken(row)
        hover = role == Qt.ItemDataRole.ToolTipRole
        return (getattr(row, "exact", "") or None) if hover else None


def spoken(row: object) -> str:
    """Return all the words of a row in reading order."""
    names = ("mark", "title", "detail", "badge", "right", "right_detail", "count")
    parts = (getattr(row, name, "") for name in names)
    return ", ".join(str(part) for part in parts if part not in {"", None})


_OF_THE_SCREEN = {
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
}


class RowView(QListView):
    """A list moved through with the keys, its selection kept by key.

    *Signals*: ``opened(key)`` on Enter or double click, ``selected(key)``
    when another row becomes current (None when there is none).
    """

    opened = Signal(object)
    selected = Signal(object)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: RowModel[Keyed] = RowModel(self)
        self._quiet = False
        self.setAccessibleName(accessible_name)
        self.setModel(self.rows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._on_double_clicked)

    def show_rows(self, rows: Sequence[Keyed | str]) -> None:
        """Show rows; what was selected stays so, or the row in its place."""
        kept, place = self.current_key(), self.currentIndex().row()
        bar = self.verticalScrollBar()
        scrolled = bar.value()
        self._quiet = True
        self.rows.set_rows(rows)
        found = self.rows.find(kept) if kept is not None else QModelIndex()
        if not found.isValid() and kept is not None:
            found = self._near(place)
        if found.isValid():
            self.setCurrentIndex(found)
        self._quiet = False
        bar.setValue(scrolled)
        if self.current_key() != kept:
            self.selected.emit(self.current_key())

    def _near(self, place: int) -> QModelIndex:
        for row in (*range(place, self.rows.rowCount()), *range(place - 1, -1, -1)):
            index = self.rows.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                return index
        return QModelIndex()

    def current_key(self) -> object:
        """Return the key of the current row, or None."""
        row = self.rows.row_at(self.currentIndex())
        return None if row is None or isinstance(row, str) else row.key

    def select_key(self, key: object) -> bool:
        """Make the row with a key current; False if it isn't there."""
        found = self.rows.find(key)
        if found.isValid():
            self.setCurrentIndex(found)
        else:
            self.clearSelection()
            self.selectionModel().setCurrentIndex(
                found, QItemSelectionModel.SelectionFlag.NoUpdate
            )
        return found.isValid()

    def select_first(self) -> None:
        """Make the first row current."""
        found = self._near(0)
        if found.isValid():
            self.setCurrentIndex(found)

    def step(self, by: int) -> bool:
        """Move to the next (1) or the last (-1) row; False at the end."""
        place = self.currentIndex().row()
        while 0 <= (place := place + by) < self.rows.rowCount():
            index = self.rows.index(place, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return True
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current now."""
        super().currentChanged(current, previous)
        if not self._quiet:
            self.selected.emit(self.current_key())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark a row when the keys arrive, so that Enter opens something."""
        super().focusInEvent(event)
        by_keys = event.reason() not in {
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }
        if by_keys and self.current_key() is None:
            self.select_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; up and down pass over headings.

        With Ctrl, Enter and the page keys belong to the screen.
        """
        key = self.current_key()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in _OF_THE_SCREEN:
            event.ignore()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and key is not None:
            self.opened.emit(key)
            event.accept()
            return
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
            event.accept()
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None and not isinstance(row, str):
            self.opened.emit(row.key)
