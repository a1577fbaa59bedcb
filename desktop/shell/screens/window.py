"""The one window: the entrance, or what waits behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.shell.screens.trouble import TroublePane

LEAST = (1100, 660)


class MainWindow(QMainWindow):
    """Holds one widget at a time, and notices when nobody is there.

    Attributes:
        trouble: the strips above it, for what went wrong.

    Signals:
        idle(): no key and no mouse for as long as the settings say.
        closing(): the window is about to close; say no by `hold_open`.
    """

    idle = Signal()
    closing = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.setMinimumSize(*LEAST)
        self._stack = QStackedWidget()
        self.trouble = TroublePane()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.trouble)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        self._held_open = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.idle)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def show_only(self, widget: QWidget) -> None:
        """Put *widget* in front; what was there before stays with its owner."""
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def come_to_front(self) -> None:
        """Show the window before all others, as a second start asks."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def close_what_floats(self) -> None:
        """Close every menu, list and dialog that stands over the window."""
        for ask in (QApplication.activePopupWidget, QApplication.activeModalWidget):
            above: QWidget | None = ask()
            while above is not None and above is not self and above.close():
                after: QWidget | None = ask()
                above = None if after is above else after

    def drop(self, widget: QWidget) -> None:
        """Take *widget* out of the window and destroy it."""
        self._stack.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def hold_open(self) -> None:
        """Stay open, whoever asked to close; for a slot of `closing`."""
        self._held_open = True

    def lock_after(self, minutes: int) -> None:
        """Tell of idleness after *minutes*; 0 is never."""
        self._idle.stop()
        self._idle.setInterval(minutes * 60_000)
        if minutes:
            self._idle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there."""
        if isinstance(event, (QKeyEvent, QMouseEvent)) and self._idle.interval():
            self._idle.start()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the program put everything away first, or say no."""
        self._held_open = False
        self.closing.emit()
        event.setAccepted(not self._held_open)
