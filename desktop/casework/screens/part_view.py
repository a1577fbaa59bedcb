"""A section of a case's page: its heading, its lines, and what can be done there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.forms.form import Line, Part, Step
from desktop.forms.screens.breaking import breakable
from widgets.buttons import QuietButton
from widgets.chips import Chip
from widgets.colours import Tone
from widgets.flow_layout import FlowRow
from widgets.looks import Space, now
from widgets.section import GroupHeading, Words
from widgets.section import Line as Rule

_LABEL_WIDTH = 110
_HEAD_WIDTH = 480
"""What a heading and its buttons may take of the narrowest page."""


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
        self._add_head(column, part)
        if part.note:
            column.addWidget(Words(part.note, "hint"))
        if not part.lines and part.empty:
            column.addWidget(Words(part.empty, "muted"))
        for place, line in enumerate(part.lines):
            if place:
                column.addWidget(Rule())
            column.addWidget(self._line(line))

    def _add_head(self, column: QVBoxLayout, part: Part) -> None:
        """Put the buttons beside the heading, or under it where they are too many."""
        heading = GroupHeading(part.title)
        buttons = [self._button(step, part.title) for step in part.steps]
        parts: list[QWidget] = [heading, *buttons]
        wide = sum(each.sizeHint().width() + Space.XS for each in parts)
        if wide > now().px(_HEAD_WIDTH):
            column.addWidget(heading)
            column.addWidget(FlowRow(*buttons, gap=Space.XS))
            return
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(heading, 1)
        for button in buttons:
            head.addWidget(button)
        column.addLayout(head)

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
        words = QVBoxLayout()
        words.setSpacing(0)
        body = Words(breakable(line.words))
        body.setAccessibleName(line.words)
        words.addWidget(body)
        if line.detail:
            words.addWidget(_selectable(Words(breakable(line.detail), "hint")))
        row.addLayout(words, 1)
        if line.badge:
            row.addWidget(Chip(line.badge, Tone(line.tone)), 0, top)
        buttons = [self._button(step, line.words) for step in line.steps]
        if not now().large_text:
            for button in buttons:
                row.addWidget(button, 0, top)
        elif buttons:
            words.addWidget(FlowRow(*buttons, gap=0))
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
