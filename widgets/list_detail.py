"""The lists beside a detail: a queue of two-line rows, a column of folders."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from widgets import looks
from widgets.colours import Tone
from widgets.icons import paint_icon
from widgets.looks import Size, Space
from widgets.painting import (
    RIGHT,
    line_height,
    paint_dot,
    paint_hairline,
    paint_row_ring,
    paint_words,
    width_of,
)
from widgets.row_delegate import RowDelegate
from widgets.row_model import RowView
from widgets.rows import FolderRow, TwoLineRow


class TwoLineDelegate(RowDelegate):
    """Title and detail at the left, two quieter texts at the right."""

    def row_height(self) -> float:
        """Return two lines and air around them."""
        worn = looks.now()
        lines = line_height(worn.font()) + line_height(worn.font(Size.SMALL))
        return lines + 2 * Space.S + 7

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: object, *, chosen: bool
    ) -> None:
        """Draw the four texts and the line below."""
        del chosen
        if not isinstance(row, TwoLineRow):
            return
        worn = looks.now()
        bold = worn.font(Size.BODY, QFont.Weight.DemiBold)
        small = worn.font(Size.SMALL)
        loud = row.tone is not Tone.NEUTRAL
        weight = QFont.Weight.DemiBold if loud else QFont.Weight.Normal
        when = worn.font(Size.SMALL, weight, tabular=True)
        paint_hairline(painter, rect)
        inner = rect.adjusted(Space.L, Space.S + 1, -Space.L, -Space.S - 2)
        if row.icon:
            side = worn.px(18)
            square = QRectF(inner.left(), inner.top() + 1, side, side)
            paint_icon(painter, square, row.icon, "primary")
            inner.setLeft(inner.left() + side + Space.M)
        top = QRectF(inner.left(), inner.top(), inner.width(), line_height(bold))
        if row.mark and not row.icon:
            side = worn.px(7)
            middle = top.center().y() - side / 2
            paint_dot(painter, QRectF(rect.left() + 6, middle, side, side), "primary")
        height = line_height(small)
        low = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        pairs = (
            (
                top,
                row.title,
                bold,
                "ink",
                row.right,
                when,
                row.tone.value if loud else "ink",
            ),
            (low, row.detail, small, "muted", row.right_detail, small, "muted"),
        )
        for (
            line,
            left_text,
            left_font,
            role,
            right_text,
            right_font,
            right_role,
        ) in pairs:
            aside = min(width_of(right_font, right_text) + 1, line.width() * 0.55)
            words = line.adjusted(0, 0, -(aside + Space.M if right_text else 0), 0)
            paint_words(painter, words, left_text, left_font, role)
            right = QRectF(line.right() - aside, line.top(), aside, line.height())
            paint_words(painter, right, right_text, right_font, right_role, RIGHT)


class TwoLineList(RowView):
    """A queue; show ``TwoLineRow`` values with ``show_rows``."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(accessible_name, parent)
        self.setItemDelegate(TwoLineDelegate(self))


class FolderDelegate(RowDelegate):
    """A name and a count; the chosen one is a card."""

    heading_gap = Space.L
    left_inset = Space.M

    def row_height(self) -> float:
        """Return one line with air."""
        return line_height(looks.now().font()) + 2 * Space.S

    def paint_ground(
        self, painter: QPainter, rect: QRectF, *, chosen: bool, over: bool
    ) -> None:
        """Draw the chosen row as a card."""
        worn = looks.now()
        if not (chosen or over):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.colour("line" if chosen else "hover"), 1))
        painter.setBrush(worn.colour("paper" if chosen else "hover"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: object, *, chosen: bool
    ) -> None:
        """Draw the name and the count."""
        if not isinstance(row, FolderRow):
            return
        worn = looks.now()
        loud = row.tone is not Tone.NEUTRAL
        weight = QFont.Weight.DemiBold if chosen or loud else QFont.Weight.Normal
        role = row.tone.value if loud else "ink"
        inner = rect.adjusted(Space.M, 0, -Space.M, 0)
        figures = worn.font(Size.BODY, QFont.Weight.DemiBold, tabular=True)
        count = row.words or ("" if row.count is None else f"{row.count:,}")
        aside = width_of(figures, count) + 1 + Space.S if count else 0
        right = QRectF(inner.right() - aside, inner.top(), aside, inner.height())
        paint_words(painter, right, count, figures, role, RIGHT)
        words = inner.adjusted(0, 0, -aside, 0)
        paint_words(painter, words, row.title, worn.font(Size.BODY, weight), role)

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the focus ring around the card."""
        paint_row_ring(painter, rect)


class FolderList(RowView):
    """A column of queues: ``FolderRow`` values, with strings as headings.

    *Signals*: ``onward`` when Right or Enter leads on to what the queue holds.
    """

    onward = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        right = event.key() == Qt.Key.Key_Right
        if (enter or right) and not event.modifiers():
            if enter and (key := self.current_key()) is not None:
                self.opened.emit(key)
            self.onward.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(accessible_name, parent)
        self.setProperty("surface", "canvas")
        self.setItemDelegate(FolderDelegate(self))
