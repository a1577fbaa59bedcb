"""Underlined tabs over one place, such as the parts of a person page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from widgets import looks
from widgets.looks import Size


class Tabs(QTabBar):
    """Words in a row, the chosen one underlined; arrows move.

    *Signals*: ``chosen(key)``.
    """

    chosen = Signal(str)

    def __init__(
        self,
        accessible_name: str,
        tabs: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Take (key, words) pairs."""
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._keys = [key for key, _ in tabs]
        for key, text in tabs:
            self.setTabData(self.addTab(text), key)
        self.currentChanged.connect(self._on_current_changed)

    def value(self) -> str:
        """Return the key of the tab in front."""
        return self._keys[self.currentIndex()]

    def set_value(self, key: str) -> None:
        """Bring a tab to the front."""
        self.setCurrentIndex(self._keys.index(key))

    def set_words(self, key: str, text: str) -> None:
        """Change a tab's words, such as "Open work 2"."""
        self.setTabText(self._keys.index(key), text)

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for the words in bold, so choosing moves nothing."""
        metrics = QFontMetricsF(looks.now().font(Size.BODY, QFont.Weight.DemiBold))
        width = metrics.horizontalAdvance(self.tabText(index))
        return QSize(round(width) + 20, round(metrics.height()) + 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words and the line under the chosen one."""
        del event
        worn, painter = looks.now(), QPainter(self)
        floor = self.height() - 1
        painter.setPen(QPen(worn.colour("line"), 1))
        painter.drawLine(0, floor, self.width(), floor)
        for place in range(self.count()):
            chosen = place == self.currentIndex()
            box = self.tabRect(place).adjusted(0, 0, -20, 0)
            weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
            painter.setFont(worn.font(Size.BODY, weight))
            painter.setPen(worn.colour("ink" if chosen else "muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.tabText(place))
            if chosen:
                painter.fillRect(
                    box.left(), floor - 1, box.width(), 2, worn.colour("primary")
                )
        painter.end()

    @Slot(int)
    def _on_current_changed(self, index: int) -> None:
        if index >= 0:
            self.chosen.emit(self._keys[index])
