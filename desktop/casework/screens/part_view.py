"""A section of a case's page: its heading, its lines, and what can be done there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.forms.form import Line, Part, Step
from desktop.forms.screens.breaking import breakable
from widgets.buttons import QuietButton
from widgets.chips import Chip
from widgets.colours import Tone
from widgets.looks import Space, now
from widgets.section import GroupHeading, Words
from widgets.section import Line as Rule
from widgets.words_and_buttons import WordsAndButtons

_LABEL_WIDTH = 110


class PartView(QWidget):
    """One part; its buttons say what is wanted, and the page does it.

    Signals:
        step_wanted(Step): a form to open, or somewhere to go.
    """

    step_wanted = Signal(object)

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(part.title)
        self._steps: dict[QuietButton, Step] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heading = GroupHeading(part.title)
        heading.setWordWrap(True)
        buttons = [self._button(step, part.title) for step in part.steps]
        column.addWidget(WordsAndButtons(heading, *buttons))
        if part.note:
            column.addWidget(Words(part.note, "hint"))
        if not part.lines and part.empty:
            column.addWidget(Words(part.empty, "muted"))
        for place, line in enumerate(part.lines):
            if place:
                column.addWidget(Rule())
            column.addWidget(self._line(line))

    def _line(self, line: Line) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.S)
        top = Qt.AlignmentFlag.AlignTop
        if line.label:
            label = Words(line.label, "muted")
            label.setFixedWidth(now().px(_LABEL_WIDTH))
            row.addWidget(label, 0, top)
        text = QWidget()
        words = QVBoxLayout(text)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        body = Words(breakable(line.words))
        body.setAccessibleName(line.words)
        words.addWidget(body)
        if line.detail:
            words.addWidget(_selectable(Words(breakable(line.detail), "hint")))
        beside: list[QWidget] = [self._button(step, line.words) for step in line.steps]
        if line.badge:
            beside.insert(0, Chip(line.badge, Tone(line.tone)))
        row.addWidget(WordsAndButtons(text, *beside), 1)
        return whole

    def _button(self, step: Step, about: str) -> QuietButton:
        keys = getattr(step, "keys", "")
        name = f"{step.label}: {about[:60]}"
        button = QuietButton(step.label, keys=keys, accessible_name=name)
        button.clicked.connect(self._on_clicked)
        self._steps[button] = step
        return button

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QuietButton):
            self.step_wanted.emit(self._steps[button])


def _selectable(words: QLabel) -> QLabel:
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words
