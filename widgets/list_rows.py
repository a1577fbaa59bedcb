"""How the rows of pop-up lists are drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from widgets import looks
from widgets.looks import Size, Space
from widgets.painting import RIGHT, line_height, paint_words, width_of

DETAIL = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(QStyledItemDelegate):
    """One line: the choice on the left, its quiet detail on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one comfortable line."""
        del option, index
        return QSize(120, round(line_height(looks.now().font()) + 2 * Space.S))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw the row; the marked one is bold on a ground of its own."""
        worn = looks.now()
        rect = QRectF(option.rect)
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, worn.colour("selected" if marked else "paper"))
        if marked:
            bar = QRectF(rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(bar, worn.colour("primary"))
        inner = rect.adjusted(Space.M, 0, -Space.M, 0)
        small = worn.font(Size.SMALL)
        detail = str(index.data(DETAIL) or "")
        aside = min(width_of(small, detail), inner.width() * 0.5) if detail else 0.0
        weight = QFont.Weight.DemiBold if marked else QFont.Weight.Normal
        words = inner.adjusted(0, 0, -(aside + Space.M if aside else 0), 0)
        paint_words(
            painter, words, str(index.data() or ""), worn.font(Size.BODY, weight), "ink"
        )
        if aside:
            right = QRectF(inner.right() - aside, inner.top(), aside, inner.height())
            paint_words(painter, right, detail, small, "muted", RIGHT)
        painter.restore()
