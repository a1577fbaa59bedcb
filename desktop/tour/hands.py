"""Hands on the keys of the real window, and eyes on what it shows.

The tour and the journey tests work through these alone: what a person can't
do with the keyboard, they can't do either. Every press is counted.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db.errors import GuildhallError

PATIENCE_MS = 45_000
LOOK_AGAIN_MS = 5
READING_MS = 3_000

W = TypeVar("W", bound=QWidget)


class Stuck(GuildhallError):
    """What was waited for did not come; the message says what it was."""


class Hands:
    """Types, presses, waits and looks.

    Attributes:
        presses: how many keys were pressed since `count_from_here`; a chord
            such as Ctrl+Enter is one.
        busy: whether the program is still reading what it is about to show.
        looks_at: what else is done with every picture, by its name.
    """

    def __init__(self, window: QWidget, pictures: Path | None = None) -> None:
        self.window, self._pictures = window, pictures
        self.presses = 0
        self.taken: list[Path] = []
        self.busy: Callable[[], bool] = bool
        self.looks_at: Callable[[str], object] = str

    def count_from_here(self) -> None:
        """Begin to count key presses anew."""
        self.presses = 0

    def press(self, *keys: str) -> None:
        """Press each of *keys* once, spelt like ``Ctrl+Enter`` or ``Down``."""
        for key in keys:
            sequence = QKeySequence(key.replace("Enter", "Return"))
            combination = sequence[0]  # type: ignore[index]  # missing from the stubs
            QTest.keyClick(
                self._under_the_keys(),
                combination.key(),
                combination.keyboardModifiers(),
            )
            self.presses += 1

    def write(self, text: str) -> None:
        """Type *text*, a press a letter."""
        for letter in text:
            QTest.keyClicks(self._under_the_keys(), letter)
            self.presses += 1

    def until(self, seen: Callable[[], object], what: str) -> None:
        """Let the program work until *seen* is true; Stuck if it never is.

        *what* is said in the error, and holds no personal data.
        """
        if not self._waited(seen, PATIENCE_MS):
            raise Stuck(f"waited in vain for {what}")

    def _waited(self, seen: Callable[[], object], most_ms: int) -> bool:
        """Let the program work until *seen* is true, or the time is up."""
        if seen():
            return True
        loop, look = QEventLoop(), QTimer()
        was_so: list[bool] = []

        def look_again() -> None:
            if seen():
                was_so.append(True)  # it may have passed when the loop has ended
                loop.quit()

        look.setInterval(LOOK_AGAIN_MS)
        look.timeout.connect(look_again)
        QTimer.singleShot(most_ms, loop, loop.quit)
        look.start()
        loop.exec()
        look.stop()
        return bool(was_so) or bool(seen())

    def see(self, name: str, kind: type[W]) -> W:
        """Return the visible *kind* of widget that a screen reader calls *name*."""
        found: list[W] = []

        def look() -> bool:
            children: list[W] = self.window.findChildren(kind)
            found[:] = [child for child in children if _is_called(child, name)]
            return bool(found)

        self.until(look, f"“{name}” to show")
        return found[0]

    def picture(self, name: str) -> Path | None:
        """Save a picture of the window as *name*.png, once it has settled."""
        self.settle()
        self.looks_at(name)
        if self._pictures is None:
            return None
        path = self._pictures / f"{len(self.taken) + 1:02d}-{name}.png"
        self.window.grab().save(str(path))
        self.taken.append(path)
        return path

    def settle(self) -> None:
        """Let what is being read arrive, and what is waiting be painted."""
        self._waited(lambda: not self.busy(), READING_MS)
        flags = QEventLoop.ProcessEventsFlag.AllEvents
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents(flags, 50)
        self._give_keys_back()

    def _give_keys_back(self) -> None:
        """Do what a window manager does when a list closes; offscreen has none."""
        active: QWidget | None = QApplication.activeWindow()
        lost = active is None or not active.isVisible()
        if lost and self.window.isVisible():
            self.window.activateWindow()
            QApplication.processEvents()

    def _under_the_keys(self) -> QWidget:
        self._give_keys_back()
        popup: QWidget | None = QApplication.activePopupWidget()
        inside: QWidget | None = popup.focusWidget() if popup else None
        focused: QWidget | None = QApplication.focusWidget()
        return inside or popup or focused or self.window


def _is_called(widget: QWidget, name: str) -> bool:
    return widget.isVisible() and widget.accessibleName().startswith(name)
