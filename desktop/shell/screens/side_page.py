"""A page beside the rooms: settings, a passphrase, the keys. Esc goes back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.buttons import QuietButton
from widgets.looks import Space
from widgets.section import Surface, Title, scrolling


class SidePage(Surface):
    """A titled page that scrolls, with a way back at its right-hand end.

    Signals:
        left(): the person goes back to where they were.
    """

    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("paper", parent)
        self.setAccessibleName(title)
        self.back = QuietButton(self.tr("Back"), keys="Esc", icon="arrow-left")
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        head.addWidget(Title(title), 1)
        head.addWidget(self.back)
        inside = Surface("paper")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        self.body.setSpacing(Space.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(scrolling(inside, title), 1)
        self.back.clicked.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def begin(self) -> None:
        """Put the keyboard where the page begins."""
        self.back.setFocus(Qt.FocusReason.ShortcutFocusReason)
