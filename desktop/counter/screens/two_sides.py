"""The page on the left, the enquiry on the right, both readable at any text size."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets import looks
from widgets.section import Surface

WIDTH = 460
MOST_OF_ROOM = 0.55
"""However large the text, the page beside it stays readable."""


class TwoSides(QWidget):
    """A page that takes what room there is, beside one as wide as its words need."""

    def lay_out(self, left: QWidget, above: QWidget, right: QWidget) -> None:
        """Put *left* under *above*, and *right* beside them."""
        ground = self._ground = Surface("right")
        ground.setFixedWidth(WIDTH)
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(1, 0, 0, 0)
        inner.addWidget(right)
        side = self._side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(above)
        side.addWidget(left, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(side, 1)
        row.addWidget(ground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both sides readable."""
        super().resizeEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        """Give way to what comes to stand on the left: its keys have a width."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._share()

    def _share(self) -> None:
        left = self._side.minimumSize().width()
        most = min(round(self.width() * MOST_OF_ROOM), self.width() - left)
        self._ground.setFixedWidth(max(WIDTH, min(looks.now().px(WIDTH), most)))
