"""The view of a table of records, for keys and mouse."""

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from widgets import looks
from widgets.looks import Space
from widgets.painting import line_height, paint_hairline, paint_words
from widgets.record_table import RecordTableModel

Index = QModelIndex | QPersistentModelIndex


class RecordDelegate(QStyledItemDelegate):
    """Draws cells with air, a hairline below, and a bar on the chosen row."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw a cell."""
        worn, view = looks.now(), option.widget
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = view.hasFocus()
        painter.save()
        painter.fillRect(rect, worn.colour("selected" if chosen else "paper"))
        paint_hairline(painter, rect)
        if index.column() == 0 and chosen:
            bar = QRectF(rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(bar, worn.colour("primary"))
        font = index.data(Qt.ItemDataRole.FontRole) or worn.font()
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        words = rect.adjusted(Space.M, 0, -Space.M, 0)
        if colour is None:
            paint_words(painter, words, str(index.data() or ""), font, "ink", align)
        else:
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(words, int(align), str(index.data() or ""))
        if chosen and focused:
            self._paint_ring(painter, rect)
        painter.restore()

    @staticmethod
    def _paint_ring(painter: QPainter, rect: QRectF) -> None:
        """Draw the focus ring's upper and lower sides, which cells share."""
        worn = looks.now()
        for role, inset, thick in (("focus", 0, 3), ("focus_edge", 3, 1)):
            for top in (rect.top() + inset, rect.bottom() - inset - thick):
                side = QRectF(rect.left(), top, rect.width(), thick)
                painter.fillRect(side, worn.colour(role))


class RecordTable(QTableView):
    """A table of records; whole rows are chosen and kept by their key.

    *Signals*: ``opened(key)`` on Enter or double click, ``selected(key)``
    when another row becomes current (None when there is none).
    """

    opened = Signal(object)
    selected = Signal(object)

    def __init__(
        self,
        accessible_name: str,
        records: RecordTableModel[Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.records = records
        self._kept: object = None
        self.setAccessibleName(accessible_name)
        self.setModel(records)
        self.setItemDelegate(RecordDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._on_double_clicked)
        records.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        records.modelReset.connect(self._on_reset)
        self._dress_header()

    def _dress_header(self) -> None:
        header, worn = self.horizontalHeader(), looks.now()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(any(c.sort_by for c in self.records.columns))
        for place, column in enumerate(self.records.columns):
            if column.width:
                header.resizeSection(place, worn.px(column.width))
            else:
                mode = QHeaderView.ResizeMode.Stretch
                header.setSectionResizeMode(place, mode)
        height = round(line_height(worn.font()) + 2 * Space.S + 1)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "records"):
            worn = looks.now()
            height = round(line_height(worn.font()) + 2 * Space.S + 1)
            self.verticalHeader().setMinimumSectionSize(height)
            self.verticalHeader().setDefaultSectionSize(height)

    def current_key(self) -> object:
        """Return the key of the current row, or None."""
        return self.records.key_at(self.currentIndex().row())

    def select_key(self, key: object) -> bool:
        """Make the row with a key current; False if it isn't there."""
        place = self.records.find(key)
        if place >= 0:
            index = self.records.index(place, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(
                index, flags.ClearAndSelect | flags.Rows
            )
            self.scrollTo(index)
        return place >= 0

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current now."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.selected.emit(self.current_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; Home and End go to the first and last row."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if (opened := self.current_key()) is not None:
                self.opened.emit(opened)
            event.accept()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            last = self.records.rowCount() - 1
            self.selectRow(0 if key == Qt.Key.Key_Home else last)
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.records.key_at(index.row()))

    @Slot()
    def _on_about_to_be_reset(self) -> None:
        self._kept = self.current_key()

    @Slot()
    def _on_reset(self) -> None:
        if self._kept is not None:
            self.select_key(self._kept)
