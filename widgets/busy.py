"""Work that takes a while: what is being done, how far it is, and Stop."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from widgets import looks
from widgets.announce import announce
from widgets.buttons import SecondaryButton
from widgets.looks import Space
from widgets.section import Words

_THICK = 6


class ThinProgress(QProgressBar):
    """A thin bar; striped while the end is not known, and never moving."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a thin bar."""
        return QSize(160, _THICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw how far it is."""
        del event
        worn, painter = looks.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.setBrush(worn.colour("line"))
        painter.drawRoundedRect(box, _THICK / 2, _THICK / 2)
        painter.setBrush(worn.colour("primary"))
        if self.maximum() <= self.minimum():
            for left in range(0, self.width(), 4 * _THICK):
                part = QRectF(left, 0, 2 * _THICK, _THICK)
                painter.drawRoundedRect(part, _THICK / 2, _THICK / 2)
        else:
            share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
            if share > 0:
                box.setWidth(max(_THICK, box.width() * share))
                painter.drawRoundedRect(box, _THICK / 2, _THICK / 2)
        painter.end()


class Busy(QWidget):
    """Words, a bar and a Stop button; hidden until work starts.

    *Signals*: ``stopped`` when a person asks for it to stop.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words("", wrap=True)
        # In a frame of a fixed size: new figures, many in a second, must not have
        # the whole window laid out again.
        self._frame = QWidget()
        self._far = Words("", "hint", wrap=False, parent=self._frame)
        self._bar = ThinProgress(self.tr("How far it is"))
        self._stop = SecondaryButton(self.tr("Stop"))
        self._stop.clicked.connect(self._on_stop_clicked)
        self.setFocusProxy(self._stop)
        top = QHBoxLayout()
        top.addWidget(self._words, 1)
        top.addWidget(self._frame)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addLayout(column, 1)
        row.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def start(self, words: str, *, stoppable: bool = True) -> None:
        """Say what is being done."""
        self._words.setText(words)
        self._far.setText("")
        self._frame.setFixedSize(0, 0)
        self._bar.setRange(0, 0)
        self._stop.setVisible(stoppable)
        self._stop.setEnabled(True)
        self.setAccessibleName(words)
        self.show()
        announce(self, words)

    def say(self, words: str) -> None:
        """Say how far it is where nobody knows how much there is."""
        self._words.setText(words)
        self.setAccessibleName(words)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how many of how many are done."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        words = self.tr("{done} of {total}")
        self._make_room(words.format(done=f"{total:,}", total=f"{total:,}"))
        self._far.setText(words.format(done=f"{done:,}", total=f"{total:,}"))

    def _make_room(self, widest: str) -> None:
        """Give the figures the room that they will need in the end."""
        self._far.ensurePolished()
        metrics = self._far.fontMetrics()
        size = QSize(metrics.horizontalAdvance(widest) + Space.XS, metrics.height())
        if size != self._frame.size():
            self._frame.setFixedSize(size)
            self._far.resize(size)

    @Slot()
    def finish(self, words: str = "") -> None:
        """Go away; *words* are announced."""
        self.hide()
        announce(self, words)

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._stop.setEnabled(False)
        self._words.setText(self.tr("Stopping"))
        self.stopped.emit()
