"""A table of frozen rows: its columns are data."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from widgets import looks
from widgets.colours import Tone
from widgets.looks import Size

__all__ = ["Column", "RecordTableModel"]

Index = QModelIndex | QPersistentModelIndex
RowT = TypeVar("RowT")
_NONE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[RowT]):
    """A column: its title, how a row's words are found, and how it sorts.

    *sort_by* makes the header a way to sort; *figures* aligns to the right
    in tabular figures; *tone* colours a cell, which says the same in words.
    *width* is in pixels at 100 %, 0 takes the room that is left.
    """

    title: str
    text: Callable[[RowT], str]
    figures: bool = False
    sort_by: Callable[[RowT], Any] | None = None
    tone: Callable[[RowT], Tone] | None = None
    hover: Callable[[RowT], str] | None = None
    width: int = 0


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    return (right if column.figures else left) | _MIDDLE


class RecordTableModel(QAbstractTableModel, Generic[RowT]):
    """Frozen rows under columns; words are made only for what is seen."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        key: Callable[[RowT], object],
        parent: QObject | None = None,
    ) -> None:
        """Take the columns, and how a row's key is found."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[RowT] = []
        self._given: list[RowT] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self._places: dict[object, int] | None = None

    def set_records(self, rows: Sequence[RowT]) -> None:
        """Show these rows, in their order or as the person has sorted."""
        self.beginResetModel()
        self._given = list(rows)
        self._arrange()
        self.endResetModel()

    def record_at(self, row: int) -> RowT | None:
        """Return a row as it is shown, or None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def key_at(self, row: int) -> object:
        """Return a row's key, or None outside the table."""
        record = self.record_at(row)
        return None if record is None else self._key(record)

    def find(self, key: object) -> int:
        """Return where the row with a key is shown, or -1."""
        if self._places is None:
            self._places = {self._key(row): at for at, row in enumerate(self._rows)}
        return self._places.get(key, -1)

    def _arrange(self) -> None:
        self._places = None
        self._rows = self._given
        if self._sorted_by is None:
            return
        column, order = self._sorted_by
        if (sort_by := self.columns[column].sort_by) is not None:
            down = order == Qt.SortOrder.DescendingOrder
            self._rows = sorted(self._given, key=sort_by, reverse=down)

    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        """Sort by a column that can be sorted; -1 brings the given order back."""
        can = 0 <= column < len(self.columns) and self.columns[column].sort_by
        wanted = (column, order) if can else None
        if wanted == self._sorted_by:
            return
        self._sorted_by = wanted
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return a cell's words, alignment, colour or font."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        if role == _DISPLAY:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.FontRole and column.figures:
            return looks.now().font(Size.BODY, tabular=True)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(column, row)
        hover = column.hover if role == Qt.ItemDataRole.ToolTipRole else None
        return hover(row) if hover is not None else None

    def _colour(self, column: Column[RowT], row: RowT) -> QColor | None:
        if column.tone is None or (tone := column.tone(row)) is Tone.NEUTRAL:
            return None
        return looks.now().colours.words(tone)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> object:
        """Return a column's title and side."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None
