"""The tasks of a list, in the order of doing."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.domain.names import fold
from db.domain.task_lists import TaskStep
from desktop.admin.screens.lines_field import LineForm, LinesField, Said
from widgets.beside import Beside
from widgets.fields import Choice, ChoiceField, LineField


class StepForm(LineForm[TaskStep]):
    """One task: what is done, after which, within how many working days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("One task"), parent)
        self.words = LineField(_tr("What is done?"), required=True, limit=200)
        self.words_cy = LineField(_tr("What is done, in Welsh"), limit=200)
        self.after = ChoiceField(
            _tr("After which task?"), hint=_tr("Leave empty to begin at once")
        )
        self.target = LineField(
            _tr("Within working days"), hint=_tr("Empty for no target"), limit=3
        )
        self._key = ""
        self.lay_out(self.words, self.words_cy, Beside(self.after, self.target))

    def open(self, line: TaskStep | None, above: Sequence[TaskStep]) -> None:
        """Show a task, or an empty one, with those that may go before it."""
        self.after.set_choices(Choice(one.key, one.words) for one in above)
        self._key = line.key if line else ""
        self.words.set_text(line.words if line else "")
        self.words_cy.set_text(line.words_cy if line else "")
        self.after.set_value(line.after if line else None)
        days = line.target if line else None
        self.target.set_text("" if days is None else str(days))
        for field in (self.words, self.target):
            field.set_error("")

    def check(self) -> bool:
        """Show what is missing and go there; return whether nothing is."""
        empty = not self.words.text()
        self.words.set_error(_tr("Say what is done") if empty else "")
        wrong = bool(self.target.text()) and self._days() is None
        self.target.set_error(_tr("Enter a whole number, like 5") if wrong else "")
        if empty or wrong:
            (self.words if empty else self.target).focus()
        return not (empty or wrong)

    def line(self, others: Sequence[TaskStep]) -> TaskStep:
        """Return the task that stands here, its key one of its own."""
        words = self.words.text()
        return TaskStep(
            key=self._key or _free_key(words, [one.key for one in others]),
            words=words,
            words_cy=self.words_cy.text(),
            after=self.after.key(),
            target=self._days(),
        )

    def _days(self) -> int | None:
        typed = self.target.text()
        return int(typed) if typed.isascii() and typed.isdigit() else None


class StepsField(LinesField[TaskStep]):
    """All tasks, each with the one it waits for and its target."""

    form: StepForm

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, StepForm(), _tr("Add a task"), parent)

    def said(self, line: TaskStep, among: Sequence[TaskStep]) -> Said:
        """Return the task, and when it begins."""
        return Said(line.words, step_facts(line, among))

    def packed(self, line: TaskStep) -> object:
        """Return a task as JSON has it."""
        return msgspec.to_builtins(line)

    def unpacked(self, kept: object) -> TaskStep:
        """Return a task as it was packed."""
        return msgspec.convert(kept, TaskStep)

    def mended(self, lines: Sequence[TaskStep]) -> list[TaskStep]:
        """Let no task wait for one that is gone, or that stands below it."""
        seen: set[str] = set()
        held = []
        for step in lines:
            lost = step.after is not None and step.after not in seen
            held.append(msgspec.structs.replace(step, after=None) if lost else step)
            seen.add(step.key)
        return held


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
