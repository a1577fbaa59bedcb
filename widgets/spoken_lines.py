"""Lines that are read aloud: one under the other, whole, chosen with the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.chips import Chip
from widgets.colours import Tone
from widgets.looks import Space
from widgets.section import Surface, Words


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """What may be said of one thing.

    Attributes:
        key: what is handed on when it is chosen.
        title: what it is; quieter than the words that are said.
        aside: its reference, at the right.
        words: whole sentences.
        badge, tone: a short word that stands out.
        dead: it can be read, and not chosen.
    """

    key: object
    title: str
    aside: str
    words: str
    badge: str = ""
    tone: Tone = Tone.NEUTRAL
    dead: bool = False


class SpokenLines(QWidget):
    """Shows ``SpokenLine`` values; every word of them is in sight.

    Signals:
        chosen(object): the key of the line that Enter or a click was on.
    """

    chosen = Signal(object)

    def __init__(
        self, accessible_name: str, *, choosing: bool, parent: QWidget | None = None
    ) -> None:
        """Take *choosing* where a line can be chosen, and not only be read."""
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._choosing = choosing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.cards: list[_Card] = []

    def show_lines(self, lines: Sequence[SpokenLine]) -> None:
        """Show *lines* in their order."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [_Card(line, self._choosing) for line in lines]
        for card in self.cards:
            card.pressed.connect(partial(self.chosen.emit, card.line.key))
            card.moved.connect(partial(self._move, card))
            self._column.addWidget(card)
        self.updateGeometry()

    def stand_on(self, key: object) -> None:
        """Put the keyboard on the line of *key*, or on the first."""
        cards = [card for card in self.cards if card.line.key == key] or self.cards
        if cards and self._choosing:
            cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> object:
        """Return the key of the line that has the keyboard, else of the first."""
        for card in self.cards:
            if card.hasFocus():
                return card.line.key
        return self.cards[0].line.key if self.cards else None

    def _move(self, card: _Card, by: int) -> None:
        place = self.cards.index(card) + by
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus(Qt.FocusReason.OtherFocusReason)


class _Card(Surface):
    """One line.

    Signals:
        pressed(): it was chosen.
        moved(int): the line below (1) or above (-1) is wanted.
    """

    pressed = Signal()
    moved = Signal(int)

    def __init__(self, line: SpokenLine, choosing: bool) -> None:
        super().__init__("card")
        self.line = line
        self._chooses = choosing and not line.dead
        parts = (line.title, line.aside, line.words, line.badge)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in parts if part))
        if choosing:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(Words(line.title, "strong"), 1)
        if line.badge:
            head.addWidget(Chip(line.badge, line.tone))
        head.addWidget(Words(line.aside, "muted", wrap=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(Words(line.words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter or the space bar, go up and down with the arrows."""
        key = event.key()
        chooses = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in chooses and not plain and self._chooses:
            self.pressed.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose with a click."""
        if self._chooses and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        super().mouseReleaseEvent(event)
