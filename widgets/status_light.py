"""The sync light: a dot, and the same in words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from widgets import looks
from widgets.announce import announce
from widgets.colours import Tone
from widgets.looks import Space
from widgets.section import Words


class _Dot(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tone = Tone.NEUTRAL
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        role = "edge" if self.tone is Tone.NEUTRAL else f"{self.tone.value}_mark"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.now().colour(role))
        if self.tone in {Tone.NEUTRAL, Tone.SUCCESS, Tone.INFO}:
            painter.drawEllipse(QRectF(1, 1, 8, 8))
        else:
            painter.drawRect(QRectF(1, 1, 8, 8))
        painter.end()


class StatusLight(QWidget):
    """A dot and words, such as "3 changes waiting"; announced when they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot, self._words = _Dot(self), Words("", "hint", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S - 1)
        row.addWidget(self._dot)
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, tone: Tone, words: str, more: str = "") -> None:
        """Show a state in words; *more* is shown on hover."""
        news = tone is not self._dot.tone and bool(self._words.text())
        self._dot.tone = tone
        self._dot.update()
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(more or words)
        if news:
            announce(self, words)
