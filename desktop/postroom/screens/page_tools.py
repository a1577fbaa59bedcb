"""What can be done to a page, under it, each with its key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.postroom.wording import say
from widgets.announce import announce
from widgets.buttons import QuietButton
from widgets.flow_layout import FlowRow
from widgets.looks import Space
from widgets.section import Surface, Words


def key_of(letter: str) -> str:
    """Return how a key is written on its button."""
    return say("Del") if letter == "Delete" else letter


class PageTools(Surface):
    """Buttons for the page in front.

    Signals:
        pressed(str): the letter of what is wanted.
    """

    pressed = Signal(str)

    def __init__(
        self,
        *,
        redacts: bool,
        arranges: bool = True,
        joins: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Offer what the reader may; *joins* is what J says where it is another."""
        super().__init__("footer", parent)
        tools = (
            ("R", say("Rotate")),
            ("S", say("Split")),
            ("J", joins or say("Join next")),
            ("M", say("Move")),
            ("H", say("Hide")),
            ("Delete", say("Delete")),
            ("X", say("Redact")),
            ("Z", say("Undo")),
        )
        self.buttons: dict[str, QuietButton] = {}
        for letter, words in tools:
            if not (redacts if letter == "X" else arranges):
                continue
            button = QuietButton(words, keys=key_of(letter))
            button.clicked.connect(partial(self.pressed.emit, letter))
            self.buttons[letter] = button
        self.how = Words("", "strong")
        self.how.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        column.addWidget(self.how)
        column.addWidget(FlowRow(*self.buttons.values(), gap=0))

    def say_how(self, words: str) -> None:
        """Say what the keys do just now, or no longer."""
        self.how.setText(words)
        self.how.setVisible(bool(words))
        if words:
            announce(self, words)
