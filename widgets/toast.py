"""Words that come by themselves, tell what was done, and offer to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from widgets.announce import announce
from widgets.clear_place import clear_place, is_in_the_way
from widgets.focus_ring import keep_ring_off
from widgets.looks import Space, now
from widgets.said import said
from widgets.section import Words

SHOWN_MS = 10_000
"""How long what can be undone stands there."""
TOLD_MS = 5_000
"""How long words stand there that only tell."""
_ABOVE_FLOOR = 72
"""Pixels at 100 %: the buttons at the foot of a page stay in sight."""
_WIDEST = 440
_LOOK_AGAIN_MS = 150
"""How soon it makes room for what has come to stand under it."""


class Toast(QFrame):
    """A message at the foot of its host that never takes the keyboard away.

    It stands where it covers nothing that can be pressed and no page that is
    read, at the left if it can, and steps aside for what comes under it. It
    stays while the pointer or the focus is on it. A new message takes the place
    of the last; what the last offered to undo stays done.

    *Signals*: ``closed`` when it goes, by itself or not.
    """

    closed = Signal()

    def __init__(self, host: QWidget, beside: QWidget | None = None) -> None:
        """Take what stands at the host's left and is not to be covered."""
        super().__init__(host)
        self._host, self._beside = host, beside
        self._undo: Callable[[], None] | None = None
        self.setProperty("role", "toast")
        self._words = Words("", wrap=False)
        self._button = QPushButton()
        self.undo_keys = ""
        """Shown on the button; whoever sets them binds them."""
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(self.undo)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(Space.M)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._aside = QTimer(self)
        self._aside.setInterval(_LOOK_AGAIN_MS)
        self._aside.timeout.connect(self._step_aside)
        host.installEventFilter(self)
        keep_ring_off(self)
        self.hide()

    def show_message(
        self,
        words: str,
        undo: Callable[[], None] | None = None,
        action: str = "",
        shown_ms: int | None = None,
    ) -> None:
        """Show and announce words, with Undo if *undo* is given.

        *action* names the button if it does something other than undo.
        """
        words = said(words)
        self._undo = undo
        label = action or self.tr("Undo")
        self._words.setText(words)
        keys = f"  {self.undo_keys}" if self.undo_keys and not action else ""
        self._button.setText(label + keys)
        self._button.setAccessibleName(f"{label}: {words}")
        self._button.setVisible(undo is not None)
        right = Space.L if undo is None else Space.S
        self._row.setContentsMargins(Space.L, Space.S, right, Space.S)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._aside.start()
        self._timer.start(self._stays() if shown_ms is None else shown_ms)
        offer = f"{words}. {label}" if undo is not None else words
        announce(self, offer)

    def words(self) -> str:
        """Return the words that are shown, or nothing."""
        return self._words.text() if not self.isHidden() else ""

    @property
    def can_undo(self) -> bool:
        """Return whether what it tells of can be undone now."""
        return self._undo is not None

    @Slot()
    def undo(self) -> None:
        """Do what the button does, as from Ctrl+Z."""
        undo = self._undo
        if undo is not None:
            self.dismiss()
            undo()

    @Slot()
    def move_on(self) -> None:
        """Go with the page that it told of, unless something can be undone."""
        if self._undo is None and not self.isHidden():
            self.dismiss()

    @Slot()
    def dismiss(self) -> None:
        """Go away now."""
        self._timer.stop()
        self._aside.stop()
        self._undo = None
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_timeout(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start(self._stays())
        else:
            self.dismiss()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Count again from when the pointer leaves."""
        super().leaveEvent(event)
        if not self.isHidden():
            self._timer.start(self._stays())

    def _stays(self) -> int:
        return TOLD_MS if self._undo is None else SHOWN_MS

    def _place(self) -> None:
        aside = self._beside.width() if self._beside else 0
        room = self._host.width() - aside - 2 * Space.L
        worn = now()
        one_line = self._words.fontMetrics().horizontalAdvance(self._words.text())
        widest = min(worn.px(_WIDEST), room)
        margins = self._row.contentsMargins()
        beside = margins.left() + margins.right()
        if self._undo is not None:
            beside += self._row.spacing() + self._button.sizeHint().width()
        self._words.setWordWrap(one_line > widest - beside)
        self.setMaximumWidth(max(0, widest))
        self.adjustSize()
        if self._words.wordWrap():
            self.resize(widest, self.heightForWidth(widest))
        floor = self._host.height() - worn.px(_ABOVE_FLOOR)
        left, top = aside + Space.L, Space.XS
        within = QRect(left, top, room, max(floor - top, self.height()))
        self.move(clear_place(self._host, self, self.size(), within))

    @Slot()
    def _step_aside(self) -> None:
        """Make room for what came to stand under it, unless it is pointed at."""
        if not self.underMouse() and is_in_the_way(self._host, self):
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the foot of the host."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return False
