"""One timeline of everything, under headings for the days."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from widgets import looks
from widgets.icons import paint_icon
from widgets.looks import Size, Space
from widgets.painting import line_height, paint_hairline, paint_pill, paint_words
from widgets.row_delegate import RowDelegate
from widgets.row_model import Keyed, RowView
from widgets.rows import TimelineRow


class TimelineDelegate(RowDelegate):
    """An icon, a title over its detail, and a badge at the right."""

    heading_gap = Space.M
    left_inset = 0

    def row_height(self) -> float:
        """Return two lines and air around them."""
        worn = looks.now()
        lines = line_height(worn.font()) + line_height(worn.font(Size.SMALL))
        return lines + 2 * Space.S + 3

    def paint_ground(
        self, painter: QPainter, rect: QRectF, *, chosen: bool, over: bool
    ) -> None:
        """Draw the ground a little wider than the words."""
        if not (chosen or over):
            return
        worn = looks.now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.colour("selected" if chosen else "hover"), 1))
        painter.setBrush(worn.colour("selected" if chosen else "hover"))
        painter.drawRoundedRect(rect.adjusted(0, 0.5, -0.5, -1.5), 6, 6)

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: object, *, chosen: bool
    ) -> None:
        """Draw the row and the line below it."""
        if not isinstance(row, TimelineRow):
            return
        worn = looks.now()
        body, small = worn.font(), worn.font(Size.SMALL)
        if not chosen:
            paint_hairline(painter, rect)
        top = rect.top() + Space.S
        side = worn.px(18)
        square = QRectF(
            rect.left() + Space.XS + 3, top + (line_height(body) - side) / 2, side, side
        )
        paint_icon(painter, square, row.icon, "primary")
        left, right = rect.left() + side + worn.px(18), rect.right() - Space.XS
        middle = top + line_height(body) / 2
        if row.badge:
            right = paint_pill(painter, right, middle, row.badge, row.tone) - Space.M
        title = QRectF(left, top, right - left, line_height(body))
        paint_words(painter, title, row.title, body, "ink")
        detail = QRectF(left, title.bottom(), rect.right() - left, line_height(small))
        paint_words(painter, detail, row.detail, small, "muted")


class TimelineView(RowView):
    """The timeline; Enter opens what is marked."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(accessible_name, parent)
        self.setProperty("surface", "canvas")
        self.setItemDelegate(TimelineDelegate(self))

    def show_timeline(self, rows: Iterable[TimelineRow]) -> None:
        """Show rows in their order, a heading before each new day."""
        flat: list[Keyed | str] = []
        for day, of_day in groupby(rows, key=lambda row: row.day):
            flat.append(day)
            flat.extend(of_day)
        self.show_rows(flat)
