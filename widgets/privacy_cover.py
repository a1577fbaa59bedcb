"""A cover that hides what the person across the counter should not read."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from widgets import looks
from widgets.announce import announce
from widgets.icons import IconLabel
from widgets.looks import Space
from widgets.section import Words


class PrivacyCover(QWidget):
    """Lies over a widget; what is under it takes no keys meanwhile.

    *Signals*: ``covered(on)``.
    """

    covered = Signal(bool)

    def __init__(self, host: QWidget, words: str) -> None:
        """Take what to hide and the words, "Hidden. Press F9 to show"."""
        super().__init__(host)
        self._host, self._announced = host, words
        self._focus: QWidget | None = None
        self._resting: list[QWidget] = []
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownRing", True)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        label = Words(words, "subheading")
        label.setAlignment(middle)
        column.addStretch(1)
        column.addWidget(IconLabel("eye-off", "muted", 32), 0, middle)
        column.addWidget(label)
        column.addStretch(1)
        host.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Hide the host's content at once."""
        if not self.isHidden():
            return
        focused = QApplication.focusWidget()
        inside = focused is not None and self._host.isAncestorOf(focused)
        self._focus = focused if inside else None
        own = Qt.FindChildOption.FindDirectChildrenOnly
        self._resting = [
            child
            for child in self._host.findChildren(QWidget, options=own)
            if child is not self and child.isEnabled() and not child.isWindow()
        ]
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        for child in self._resting:
            child.setEnabled(False)
        if inside:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._announced)
        self.covered.emit(True)

    def uncover(self) -> None:
        """Show the content again, with the keyboard where it was."""
        if self.isHidden():
            return
        for child in self._resting:
            child.setEnabled(True)
        self._resting = []
        self.hide()
        if self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = None
        self.covered.emit(False)

    def is_covering(self) -> bool:
        """Return whether the content is hidden now."""
        return not self.isHidden()

    def toggle(self) -> None:
        """Cover or uncover, as F9 does."""
        if self.isHidden():
            self.cover()
        else:
            self.uncover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the host covered to its edges."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an opaque ground."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), looks.now().colour("canvas"))
        painter.end()
