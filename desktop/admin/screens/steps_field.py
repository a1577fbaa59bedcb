"""The tasks of a list: in order, each opened to be changed in its place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.names import fold
from db.domain.task_lists import TaskStep
from widgets.beside import Beside, ButtonRow
from widgets.buttons import QuietButton, SecondaryButton
from widgets.fields import Choice, ChoiceField, Field, LineField
from widgets.looks import Space
from widgets.section import Surface, Words
from widgets.words_and_buttons import WordsAndButtons


class StepForm(Surface):
    """One task: what is done, after which, within how many working days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.words = LineField(_tr("What is done?"), required=True, limit=200)
        self.words_cy = LineField(_tr("What is done, in Welsh"), limit=200)
        self.after = ChoiceField(
            _tr("After which task?"), hint=_tr("Leave empty to begin at once")
        )
        self.target = LineField(
            _tr("Within working days"), hint=_tr("Empty for no target"), limit=3
        )
        self.done = SecondaryButton(_tr("Take it into the list"))
        self.cancel = QuietButton(_tr("Leave it as it was"))
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        column.addWidget(self.words)
        column.addWidget(self.words_cy)
        column.addWidget(Beside(self.after, self.target))
        buttons = ButtonRow()
        buttons.add(self.done)
        buttons.add(self.cancel)
        column.addWidget(buttons)
        self._key = ""

    def open(self, step: TaskStep | None, above: Sequence[TaskStep]) -> None:
        """Show a task, or an empty one, with those that may go before it."""
        self.after.set_choices(Choice(one.key, one.words) for one in above)
        self._key = step.key if step else ""
        self.words.set_text(step.words if step else "")
        self.words_cy.set_text(step.words_cy if step else "")
        self.after.set_value(step.after if step else None)
        days = step.target if step else None
        self.target.set_text("" if days is None else str(days))
        for field in (self.words, self.target):
            field.set_error("")

    def check(self) -> bool:
        """Show what is missing; return whether nothing is."""
        empty = not self.words.text()
        self.words.set_error(_tr("Say what is done") if empty else "")
        target = self.target.text()
        wrong = bool(target) and not (target.isascii() and target.isdigit())
        self.target.set_error(_tr("Enter a whole number, like 5") if wrong else "")
        if empty or wrong:
            (self.words if empty else self.target).focus()
        return not (empty or wrong)

    def step(self, taken: Sequence[str]) -> TaskStep:
        """Return the task that stands here, its key one of its own."""
        words, target = self.words.text(), self.target.text()
        return TaskStep(
            key=self._key or _free_key(words, taken),
            words=words,
            words_cy=self.words_cy.text(),
            after=self.after.key(),
            target=int(target) if target else None,
        )


class StepsField(Field):
    """All tasks: opened, moved, removed, added to.

    *Signals*: ``opened(widget)`` with the form that should come into sight.
    """

    opened = Signal(object)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        box = QWidget()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self.form = StepForm()
        self.form.hide()
        self.add = SecondaryButton(_tr("Add a task"))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._rows)
        below = ButtonRow()
        below.add(self.add)
        column.addWidget(below)
        super().__init__(label, box, parent=parent)
        box.setFocusProxy(self.add)
        self.steps: list[TaskStep] = []
        self._open: int | None = None
        self.add.clicked.connect(self._on_add_clicked)
        self.form.done.clicked.connect(self.take_open)
        self.form.cancel.clicked.connect(self._close)

    def value(self) -> object:
        """Return the tasks."""
        return tuple(self.steps)

    def kept(self) -> str:
        """Return the tasks as words, for a draft."""
        return json.dumps([msgspec.to_builtins(step) for step in self.steps])

    def put_back(self, words: str) -> None:
        """Show the tasks as they were kept."""
        self.set_steps([msgspec.convert(one, TaskStep) for one in json.loads(words)])

    def set_steps(self, steps: Sequence[TaskStep]) -> None:
        """Show these, none of them open."""
        self.steps = list(steps)
        self._close()

    def open(self, place: int) -> None:
        """Open the task at *place*; one past the last is a new one."""
        if not self.take_open():
            return
        new = place >= len(self.steps)
        self._open = len(self.steps) if new else place
        self.form.open(None if new else self.steps[place], self.steps[:place])
        self._show()
        self.form.words.focus()
        self.opened.emit(self.form)

    @Slot()
    def take_open(self) -> bool:
        """Take what is open into the list; False if something is missing there."""
        if self._open is None:
            return True
        if not self.form.check():
            return False
        step = self.form.step([one.key for one in self.steps])
        self.steps[self._open : self._open + 1] = [step]
        self._close()
        self._tell()
        return True

    def shift(self, place: int, by: int) -> None:
        """Do a task earlier or later; one that waits stays below its own."""
        to = place + by
        if self.take_open() and 0 <= to < len(self.steps):
            self.steps.insert(to, self.steps.pop(place))
            self._mend()

    def remove(self, place: int) -> None:
        """Do a task no longer; what waited for it begins at once."""
        if self.take_open():
            del self.steps[place]
            self._mend()

    def _mend(self) -> None:
        """Let no task wait for one that is gone, or that stands below it."""
        seen: set[str] = set()
        for place, step in enumerate(self.steps):
            if step.after is not None and step.after not in seen:
                self.steps[place] = msgspec.structs.replace(step, after=None)
            seen.add(step.key)
        self._show()
        self._tell()

    @Slot()
    def _close(self) -> None:
        self._open = None
        self._show()

    @Slot()
    def _on_add_clicked(self) -> None:
        self.open(len(self.steps))

    def _tell(self) -> None:
        self.set_error("")
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.form:
                widget.hide()
                widget.deleteLater()
        for place in range(len(self.steps)):
            open_here = place == self._open
            self._rows.addWidget(self.form if open_here else self._row(place))
        if self._open is not None and self._open >= len(self.steps):
            self._rows.addWidget(self.form)
        self.form.setVisible(self._open is not None)

    def _row(self, place: int) -> QWidget:
        step, last = self.steps[place], len(self.steps) - 1
        text = QWidget()
        lines = QVBoxLayout(text)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(Words(f"{place + 1}. {step.words}", "strong"))
        lines.addWidget(Words(step_facts(step, self.steps), "hint"))
        buttons: list[QuietButton] = []
        does: list[tuple[str, Any, bool]] = [
            (_tr("Change"), partial(self.open, place), True),
            (_tr("Up"), partial(self.shift, place, -1), place > 0),
            (_tr("Down"), partial(self.shift, place, 1), place < last),
            (_tr("Remove"), partial(self.remove, place), True),
        ]
        for words, act, possible in does:
            if possible:
                name = f"{words}: {step.words}"
                button = QuietButton(words, accessible_name=name)
                button.clicked.connect(act)
                buttons.append(button)
        card = Surface("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        column.addWidget(WordsAndButtons(text, *buttons))
        return card


def step_facts(step: TaskStep, steps: Sequence[TaskStep]) -> str:
    """Return after which task one begins, and within how many days."""
    before = next((one.words for one in steps if one.key == step.after), "")
    begins = _tr("after “{task}”").format(task=before) if before else _tr("at once")
    if step.target is None:
        return begins
    within = QCoreApplication.translate(
        "RulePart", "within %n working day(s)", "", step.target
    )
    return f"{begins} · {within}"


def _free_key(words: str, taken: Sequence[str]) -> str:
    letters = "".join(a if a.isascii() and a.isalnum() else " " for a in fold(words))
    base = "-".join(letters.split())[:30].strip("-") or "task"
    key, number = base, 2
    while key in taken:
        key, number = f"{base}-{number}", number + 1
    return key


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
