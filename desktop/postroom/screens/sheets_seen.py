"""The sheets of a stack as they come in, small, side by side."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.postroom.intake.scanning.scan import SheetIn
from desktop.postroom.wording import say
from widgets import looks
from widgets.colours import colours_of
from widgets.looks import Size
from widgets.painting import line_height, paint_words

Index = QModelIndex | QPersistentModelIndex
_WIDE, _HIGH, _AIR = 132, 186, 6
ROW_HIGH: Final = 230
"""Room for one row of sheets."""
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
MOST_KEPT: Final = 1_000
"""Pictures in memory; of a longer run the newest are shown."""


@dataclass(frozen=True, slots=True)
class SideSeen:
    """One side of a sheet that is safe."""

    sheet: int
    side: int
    picture: QImage = field(repr=False)

    @property
    def words(self) -> str:
        """What it is, for a screen reader as well."""
        if self.side:
            return say("Sheet {n}, back").format(n=self.sheet)
        return say("Sheet {n}").format(n=self.sheet)


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.sides: list[SideSeen] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many sides there are."""
        inside = parent is not None and parent.isValid()
        return 0 if inside else len(self.sides)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a side and its words."""
        if not index.isValid():
            return None
        side = self.sides[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return side
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return side.words
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a sheet's room, and its words under it."""
        del option, index
        words = round(line_height(looks.now().font(Size.SMALL)))
        return QSize(_WIDE, _HIGH + words)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw one side on paper, and what it is."""
        side: SideSeen = index.data(Qt.ItemDataRole.UserRole)
        worn, rect = looks.now(), QRectF(option.rect)
        small = worn.font(Size.SMALL, QFont.Weight.DemiBold)
        below = line_height(small)
        room = rect.adjusted(_AIR, _AIR, -_AIR, -_AIR - below)
        size = side.picture.size()
        if size.isEmpty():
            size = QSize(210, 297)
        size = size.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(room.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(worn.colour("edge"), 1))
        painter.setBrush(colours_of("light").of("paper"))
        painter.drawRect(box.adjusted(-1, -1, 0, 0))
        if not side.picture.isNull():
            painter.drawImage(box, side.picture)
        words = QRectF(rect.left(), rect.bottom() - below, rect.width(), below)
        paint_words(painter, words, side.words, small, "muted", _CENTRE)
        painter.restore()


class SheetsSeen(QListView):
    """Shows each sheet as it is captured, the newest in sight."""

    def __init__(self, *, one_row: bool = False, parent: QWidget | None = None) -> None:
        """Take *one_row* where they stand side by side only, as at the counter."""
        super().__init__(parent)
        self._model = _Model()
        if one_row:
            self.setFixedHeight(ROW_HIGH)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(say("Sheets that are in"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(not one_row)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "canvas")
        self.setSpacing(2)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sides(self) -> list[SideSeen]:
        """Return what is shown, in the order in which it came."""
        return self._model.sides

    def clear(self) -> None:
        """Show nothing, as before a new stack."""
        self._model.beginResetModel()
        self._model.sides = []
        self._model.endResetModel()

    def add(self, sheet: SheetIn) -> None:
        """Show a sheet that came in."""
        model, first = self._model, len(self._model.sides)
        new = [
            SideSeen(sheet.sheet, side, QImage.fromData(content))
            for side, content in enumerate(sheet.thumbnails)
        ]
        if not new:
            return
        model.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        model.sides.extend(new)
        model.endInsertRows()
        over = len(model.sides) - MOST_KEPT
        if over > 0:
            model.beginRemoveRows(QModelIndex(), 0, over - 1)
            del model.sides[:over]
            model.endRemoveRows()
        self.scrollTo(model.index(len(model.sides) - 1, 0))
