"""What the delegates of the painted lists share."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from widgets import looks
from widgets.looks import Size, Space
from widgets.painting import line_height, paint_row_ring, paint_words
from widgets.row_model import ROW

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws grounds, headings and the focus ring; kinds of row draw the rest.

    Sizes are measured once for each look, so that a list of thousands
    of rows asks for them at no cost.
    """

    heading_gap = Space.M
    ground = "paper"
    left_inset = Space.L

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._measured: tuple[looks.Worn, int, int] | None = None

    def row_height(self) -> float:
        """Return the height of a row in the look that is worn."""
        raise TypeError(f"{type(self).__name__} draws no rows")

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: object, *, chosen: bool
    ) -> None:
        """Draw a row over its ground."""
        del painter, rect, row, chosen
        raise TypeError(f"{type(self).__name__} draws no rows")

    def _heights(self) -> tuple[int, int]:
        worn = looks.now()
        if self._measured is None or self._measured[0] is not worn:
            font = worn.font(Size.SMALL, QFont.Weight.DemiBold)
            heading = round(line_height(font) + self.heading_gap + Space.XS)
            self._measured = (worn, round(self.row_height()), heading)
        return self._measured[1], self._measured[2]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row or of a heading."""
        del option
        row, heading = self._heights()
        return QSize(80, heading if isinstance(index.data(ROW), str) else row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw a row or a heading."""
        row, worn = index.data(ROW), looks.now()
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        if isinstance(row, str):
            words = rect.adjusted(
                self.left_inset, self.heading_gap, -Space.S, -Space.XS
            )
            font = worn.font(Size.SMALL, QFont.Weight.DemiBold)
            paint_words(painter, words, row, font, "muted")
        else:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            over = bool(state & QStyle.StateFlag.State_MouseOver)
            self.paint_ground(painter, rect, chosen=chosen, over=over)
            self.paint_row(painter, rect, row, chosen=chosen)
            if state & QStyle.StateFlag.State_HasFocus:
                self.paint_ring(painter, rect)
        painter.restore()

    def paint_ground(
        self, painter: QPainter, rect: QRectF, *, chosen: bool, over: bool
    ) -> None:
        """Draw the ground; the chosen row has a bar at its left as well."""
        worn = looks.now()
        if chosen or over:
            painter.fillRect(rect, worn.colour("selected" if chosen else "hover"))
        if chosen:
            bar = QRectF(rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(bar, worn.colour("primary"))

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the focus ring."""
        paint_row_ring(painter, rect.adjusted(0, 0, 0, -1))
