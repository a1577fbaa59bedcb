"""A deadline: by when, and on asking, how the day was found and what it permits."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.domain.deadline_words import working_in
from db.queries.casework.page_rows import ClockLine
from db.queries.casework.rows import Due
from desktop.casework.page_words import clock_name, clock_words, due_tone, permits
from desktop.casework.wording import day_words, exact_words, say
from desktop.forms.form import OpenForm
from desktop.forms.words import joined
from widgets.banners import ICONS
from widgets.buttons import QuietButton
from widgets.colours import Tone
from widgets.flow_layout import FlowRow
from widgets.icons import IconLabel
from widgets.looks import Space
from widgets.said import language
from widgets.section import Flowing, Surface, Words, restyle
from widgets.words_and_buttons import WordsAndButtons


class ClockCard(Surface):
    """One clock of a case; the day leads to its working, in words.

    Signals:
        step_wanted(OpenForm): something is to be done to the clock.
        opened_changed(bool): its working is shown, or is not any more.
    """

    step_wanted = Signal(object)
    opened_changed = Signal(bool)

    def __init__(
        self,
        clock: ClockLine,
        steps: tuple[OpenForm, ...],
        now: datetime,
        *,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the clock and what may be done to it; *keys* open its working."""
        super().__init__("sunken", parent)
        self.clock_id = clock.id
        tone = due_tone(clock)
        self.setProperty("role", "banner")
        self.setProperty("tone", tone.value)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        late = clock.due is Due.OVERDUE
        when, name = clock_words(clock, now), clock_name(clock.kind)
        self.setAccessibleName(f"{when}. {name}")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        day = Flowing(when, "strong")
        day.setToolTip(exact_words(clock.due_at))
        told = joined(name, day_words(clock.due_on, now) if late else "")
        about = Flowing(told, "small")
        self.working = QuietButton(
            say("Working"),
            keys=keys,
            accessible_name=say("How this day was found: {clock}").format(clock=name),
        )
        self.working.setCheckable(True)
        self.working.clicked.connect(self.toggle)
        tall = self.working.sizeHint().height()
        if tone is not Tone.NEUTRAL:
            icon = IconLabel(ICONS[tone], tone.value, 18)
            beside = QVBoxLayout()
            beside.setContentsMargins(0, max(0, tall - icon.height()) // 2, 0, 0)
            beside.addWidget(icon)
            beside.addStretch(1)
            head.addLayout(beside)
        for words in (day, about):
            words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            words.setMinimumHeight(tall)
        lines = FlowRow(day, about, gap=Space.S, line_gap=0)
        head.addWidget(WordsAndButtons(lines, self.working), 1)
        column.addLayout(head)
        self._inside = self._lay_inside(clock, steps)
        self._inside.hide()
        column.addWidget(self._inside)
        restyle(self)

    def _lay_inside(self, clock: ClockLine, steps: tuple[OpenForm, ...]) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.XS, Space.XS)
        column.setSpacing(Space.XS)
        for line in working_in(clock.working, language()):
            column.addWidget(Words(line, "small"))
        rule = Words(permits(clock), "small")
        rule.setContentsMargins(0, Space.XS, 0, 0)
        column.addWidget(rule)
        if steps:
            column.addWidget(FlowRow(*(self._button(step) for step in steps), gap=0))
        return inside

    def _button(self, step: OpenForm) -> QuietButton:
        button = QuietButton(step.label, accessible_name=step.form.title)
        button.clicked.connect(lambda: self.step_wanted.emit(step))
        return button

    @property
    def is_open(self) -> bool:
        """Whether the working is shown."""
        return not self._inside.isHidden()

    def set_open(self, *, shown: bool) -> None:
        """Show the working, or hide it."""
        self._inside.setVisible(shown)
        self.working.setChecked(shown)
        self.working.setText(say("Hide") if shown else say("Working"))

    @Slot()
    def toggle(self) -> None:
        """Show the working, or hide it again."""
        shown = not self.is_open
        self.set_open(shown=shown)
        self.opened_changed.emit(shown)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Clicking the day is asking for its working."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle()
