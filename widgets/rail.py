"""The navigation rail: words with icons, and how much waits in each room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from widgets import looks
from widgets.icons import paint_icon
from widgets.looks import Size, Space
from widgets.painting import CENTRE, line_height, paint_words, width_of

_WIDTH = 84
_MOST_SHOWN = 999


@dataclass(frozen=True, slots=True)
class RailItem:
    """A room: its key, its icon, its one word and the keys that lead there."""

    key: str
    icon: str
    text: str
    keys: str = ""


class _RailButton(QPushButton):
    def __init__(self, item: RailItem, parent: QWidget) -> None:
        super().__init__(item.text, parent)
        self.item, self.count = item, 0
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("ringRadius", 8)
        self.set_count(0, "")
        self.setToolTip(f"{item.text} ({item.keys})" if item.keys else item.text)

    def set_count(self, count: int, words: str) -> None:
        self.count = count
        name = f"{self.item.text}, {words or count}" if count else self.item.text
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        worn = looks.now()
        words = line_height(worn.font(Size.SMALL, QFont.Weight.DemiBold))
        return QSize(worn.px(_WIDTH - 16), round(worn.px(30) + words + worn.px(12)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _words_font(self) -> QFont:
        weight = QFont.Weight.Bold if self.isChecked() else QFont.Weight.Medium
        font = looks.now().font(Size.SMALL, weight)
        font.setPointSizeF(font.pointSizeF() * 0.94)
        room = self.width() - 4
        wide = QFontMetricsF(font).horizontalAdvance(self.item.text)
        if wide > room:
            font.setPointSizeF(font.pointSizeF() * room / wide)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        worn, painter = looks.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "on_rail"
        if self.isChecked() or self.underMouse():
            ground = "rail_card" if self.isChecked() else "rail_hover"
            role = "on_rail_card" if self.isChecked() else "on_rail"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour(ground))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        side = worn.px(20)
        left, top = (self.width() - side) // 2, worn.px(9)
        paint_icon(painter, QRectF(left, top, side, side), self.item.icon, role)
        words = QRectF(
            0, top + side, self.width(), self.height() - top - side - worn.px(4)
        )
        paint_words(painter, words, self.item.text, self._words_font(), role, CENTRE)
        if self.count:
            self._paint_count(painter, left + side * 0.5, top - worn.px(4))
        painter.end()

    def _paint_count(self, painter: QPainter, left: float, top: float) -> None:
        worn = looks.now()
        font = worn.font(Size.SMALL, QFont.Weight.Bold, tabular=True)
        font.setPointSizeF(font.pointSizeF() * 0.88)
        text = str(self.count) if self.count <= _MOST_SHOWN else "999+"
        width, height = width_of(font, text) + worn.px(10), line_height(font) + 1
        box = QRectF(left, top, max(width, height), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("badge"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        paint_words(painter, box, text, font, "on_badge", CENTRE)


class Rail(QWidget):
    """The rooms on the left; up and down move, Enter or Space goes in.

    *Signals*: ``chosen(key)`` when a person picks a room.
    """

    chosen = Signal(str)

    def __init__(
        self, accessible_name: str, brand: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._brand = brand
        self._buttons: dict[str, _RailButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 56, 8, 8)
        self._column.setSpacing(Space.XS)
        self._column.addStretch(1)
        self._fit()

    def set_items(self, items: Sequence[RailItem]) -> None:
        """Show these rooms, only what exists and this person may use."""
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {item.key: _RailButton(item, self) for item in items}
        for place, button in enumerate(self._buttons.values()):
            button.clicked.connect(self._on_button_clicked)
            self._column.insertWidget(place, button)

    def set_count(self, key: str, count: int, words: str = "") -> None:
        """Show how much waits in a room; *words* say it to a screen reader."""
        if key in self._buttons:
            self._buttons[key].set_count(count, words)

    def select(self, key: str) -> None:
        """Mark the room that is open, without telling anyone."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def value(self) -> str | None:
        """Return the key of the room that is open."""
        for key, button in self._buttons.items():
            if button.isChecked():
                return key
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move up and down."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        here = next((i for i, b in enumerate(buttons) if b.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        buttons[(here + step) % len(buttons)].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        worn = looks.now()
        self.setFixedWidth(worn.px(_WIDTH))
        self._column.setContentsMargins(8, worn.px(56), 8, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the name."""
        del event
        worn, painter = looks.now(), QPainter(self)
        painter.fillRect(self.rect(), worn.colour("rail"))
        font = worn.font(Size.SMALL, QFont.Weight.Bold)
        paint_words(
            painter,
            QRectF(0, 0, self.width(), worn.px(52)),
            self._brand,
            font,
            "on_rail",
            CENTRE,
        )
        painter.end()

    @Slot()
    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _RailButton):
            self.chosen.emit(button.item.key)
