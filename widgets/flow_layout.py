"""A row of widgets that wraps like words.

It is a widget that places its children, and no QLayout. A layout written in
Python shares its items with Qt: Qt deletes one when its widget goes, Python's
shell of it stays, and is handed out again for whatever Qt makes at that address
next. That ended the program when such a layout stood in another.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.looks import Space


class FlowRow(QWidget):
    """Widgets side by side that wrap like words: chips, links, keys, buttons."""

    def __init__(
        self,
        *widgets: QWidget,
        gap: int = Space.S,
        line_gap: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the gap between widgets, and that between rows if it differs."""
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put *widget* at the end; one that was hidden stays hidden."""
        hidden = widget.isHidden() and widget.parentWidget() is self
        widget.setParent(self)
        self._widgets.append(widget)
        if self.isVisible() and not hidden:
            widget.show()
        self._renew()

    def clear(self) -> None:
        """Do away with everything in the row."""
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        self._renew()

    def widgets(self) -> tuple[QWidget, ...]:
        """Return what stands in the row, in its order, what is hidden as well."""
        return tuple(self._widgets)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Return room for everything in one row."""
        hints = [_wanted(widget) for widget in self._seen()]
        width = sum(h.width() for h in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((h.height() for h in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest of them."""
        size = QSize(0, 0)
        for widget in self._seen():
            size = size.expandedTo(_least(widget))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Wrap anew: while it is hidden, nobody asks for another size."""
        super().showEvent(event)
        self._renew()

    def event(self, event: QEvent) -> bool:
        """Wrap anew when one of them is shown, hidden or wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._renew()
        return super().event(event)

    def _seen(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _renew(self) -> None:
        self.updateGeometry()
        self._place(self.width(), move=True)

    def _place(self, width: int, *, move: bool) -> int:
        left, top, row_height = 0, 0, 0
        for widget in self._seen():
            hint = _wanted(widget)
            wide = min(hint.width(), max(width, _least(widget).width()))
            height = hint.height()
            if widget.hasHeightForWidth():
                # A label's own hint may be a line short of what it then needs.
                height = max(height, widget.heightForWidth(wide))
            if left + wide > width and row_height:
                left, top = 0, top + row_height + self._line_gap
                row_height = 0
            if move:
                widget.setGeometry(QRect(QPoint(left, top), QSize(wide, height)))
            left += wide + self._gap
            row_height = max(row_height, height)
        return top + row_height


def _least(widget: QWidget) -> QSize:
    """Return the least room for *widget*, what was set for it included."""
    size = widget.minimumSizeHint().expandedTo(QSize(0, 0))
    if widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
        size.setWidth(widget.sizeHint().width())
    if widget.minimumWidth():
        size.setWidth(widget.minimumWidth())
    if widget.minimumHeight():
        size.setHeight(widget.minimumHeight())
    return size.boundedTo(widget.maximumSize())


def _wanted(widget: QWidget) -> QSize:
    """Return the room that *widget* would like."""
    return widget.sizeHint().expandedTo(_least(widget)).boundedTo(widget.maximumSize())
