"""The questions of a service: in order, each opened to be changed in its place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.admin.service_entry import (
    Entry,
    choices_in_words,
    choices_of,
    condition_key,
    condition_of,
    key_for,
)
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.fields import (
    Choice,
    ChoiceField,
    Field,
    LineField,
    LongTextField,
    YesNoField,
)
from widgets.looks import Space
from widgets.section import Surface, Words


class QuestionForm(Surface):
    """The fields of one question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setAccessibleName(self.tr("One question"))
        self._before: Entry = {}
        self.label = LineField(self.tr("Question"), required=True)
        self.label_cy = LineField(self.tr("Question in Welsh"))
        kinds = kind_names()
        self.kind = ChoiceField(
            self.tr("What is the answer?"),
            [Choice(key, words) for key, words in kinds.items()],
            required=True,
        )
        self.required = YesNoField(self.tr("Must it be answered?"))
        self.choices = LongTextField(
            self.tr("Choices"),
            required=True,
            lines=(3, 8),
            hint=self.tr("One a line; Welsh after a bar: Refuse | Sbwriel"),
        )
        self.hint = LineField(self.tr("Hint"), hint=self.tr("Like CM9 4LQ"))
        self.when = ChoiceField(
            self.tr("Ask it only if"), hint=self.tr("Empty: always asked")
        )
        self.done = PrimaryButton(self.tr("Done"))
        self.cancel = SecondaryButton(self.tr("Leave it as it was"))
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.M)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.label_cy, 0, 1)
        grid.addWidget(self.kind, 1, 0)
        grid.addWidget(self.required, 1, 1)
        grid.addWidget(self.choices, 2, 0, 1, 2)
        grid.addWidget(self.hint, 3, 0)
        grid.addWidget(self.when, 3, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.done)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        grid.addLayout(buttons, 4, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.kind.changed.connect(self._on_kind_changed)

    def open(self, question: Entry, earlier: Sequence[Entry]) -> None:
        """Put *question* into the fields; *earlier* ones may be conditions."""
        self._before = question
        self.label.set_text(str(question.get("label") or ""))
        self.label_cy.set_text(str(question.get("label_cy") or ""))
        self.kind.set_value(str(question.get("kind") or "text"))
        self.required.set_answer(bool(question.get("required")))
        self.choices.set_value(choices_in_words(question.get("choices") or ()))
        self.hint.set_text(str(question.get("hint") or ""))
        now = condition_key(question.get("when"))
        offered = self._conditions(earlier)
        if now is not None and now not in {choice.key for choice in offered}:
            words = condition_words(question["when"], earlier)
            offered.append(Choice(now, words))
        self.when.set_choices(offered)
        self.when.set_value(now)
        self._on_kind_changed()

    def _conditions(self, earlier: Sequence[Entry]) -> list[Choice]:
        offered: list[Choice] = []
        for question in earlier:
            if question["kind"] == "yes_no":
                answers = ["yes", "no"]
            elif question["kind"] == "choice":
                answers = [str(choice["key"]) for choice in question["choices"]]
            else:
                continue
            for answer in answers:
                when = {"key": question["key"], "is": answer}
                key = f"{question['key']}={answer}"
                offered.append(Choice(key, condition_words(when, earlier)))
        return offered

    def question(self, taken: Sequence[str]) -> Entry:
        """Return what the fields say; a new question gets a key none of *taken*."""
        label, kind = self.label.text().strip(), self.kind.key() or "text"
        before = self._before.get("choices") or ()
        chosen = choices_of(self.choices.text(), before) if kind == "choice" else []
        return {
            **self._before,
            "key": self._before.get("key") or key_for(label, taken),
            "label": label,
            "label_cy": self.label_cy.text().strip(),
            "kind": kind,
            "choices": chosen,
            "required": bool(self.required.answer()),
            "hint": self.hint.text().strip(),
            "when": condition_of(self.when.key()),
        }

    def check(self) -> bool:
        """Say what is missing; return whether nothing is."""
        few = self.kind.key() == "choice" and self.choices.text().count("\n") < 1
        self.choices.set_error(self.tr("Enter two choices or more") if few else "")
        silent = not self.label.text().strip()
        self.label.set_error(self.tr("Enter the question") if silent else "")
        return not (few or silent)

    @Slot()
    def _on_kind_changed(self) -> None:
        self.choices.setVisible(self.kind.key() == "choice")


class QuestionsField(Field):
    """All questions: opened, moved, removed, added to.

    *Signals*: ``opened(widget)`` with the form that should come into sight.
    """

    opened = Signal(object)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        box = QWidget()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self.form = QuestionForm()
        self.form.hide()
        self.add = SecondaryButton(self.tr("Add a question"))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._rows)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        super().__init__(label, box, parent=parent)
        box.setFocusProxy(self.add)
        self.questions: list[Entry] = []
        self._open: int | None = None
        self.add.clicked.connect(self._on_add_clicked)
        self.form.done.clicked.connect(self.take_open)
        self.form.cancel.clicked.connect(self._close)
        for field in self.form.findChildren(Field):
            field.changed.connect(self.changed)

    def value(self) -> object:
        """Return the questions."""
        return tuple(self.questions)

    def kept(self) -> str:
        """Return the questions, with what stands in the one that is open."""
        body: Entry = {"questions": self.questions}
        if self._open is not None:
            keys = [str(question["key"]) for question in self.questions]
            body |= {"open": self._open, "typed": self.form.question(keys)}
        return json.dumps(body, sort_keys=True)

    def put_back(self, words: str) -> None:
        """Show the questions as they were kept, the same one open."""
        body = json.loads(words)
        self.set_questions(body["questions"])
        if "open" in body:
            self.open(int(body["open"]))
            self.form.open(body["typed"], self.questions[: int(body["open"])])

    def set_questions(self, questions: Sequence[Entry]) -> None:
        """Show these, none of them open."""
        self.questions = [dict(question) for question in questions]
        self._close()

    def open(self, place: int) -> None:
        """Open the question at *place*; one past the last is a new one."""
        if not self.take_open():
            self.form.label.focus()
            return
        new = place >= len(self.questions)
        self._open = len(self.questions) if new else place
        self.form.open({} if new else self.questions[place], self.questions[:place])
        self._show()
        self.form.label.focus()
        self.opened.emit(self.form)

    @Slot()
    def take_open(self) -> bool:
        """Take what is open into the list; False if something is missing there."""
        if self._open is None:
            return True
        if not self.form.check():
            return False
        taken = [str(question["key"]) for question in self.questions]
        question = self.form.question(taken)
        self.questions[self._open : self._open + 1] = [question]
        self._close()
        self._tell()
        return True

    @Slot()
    def _close(self) -> None:
        self._open = None
        self._show()

    @Slot()
    def _on_add_clicked(self) -> None:
        self.open(len(self.questions))

    def shift(self, place: int, by: int) -> None:
        """Ask a question earlier or later."""
        to = place + by
        if self.take_open() and 0 <= to < len(self.questions):
            moved = self.questions.pop(place)
            self.questions.insert(to, moved)
            self._show()
            self._tell()

    def remove(self, place: int) -> None:
        """Ask a question no longer."""
        if self.take_open():
            del self.questions[place]
            self._show()
            self._tell()

    def _tell(self) -> None:
        self.set_error("")
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.form:
                widget.hide()
                widget.deleteLater()
        for place in range(len(self.questions)):
            open_here = place == self._open
            self._rows.addWidget(self.form if open_here else self._row(place))
        if self._open is not None and self._open >= len(self.questions):
            self._rows.addWidget(self.form)
        self.form.setVisible(self._open is not None)

    def _row(self, place: int) -> QWidget:
        question = self.questions[place]
        label = str(question["label"])
        facts = [kind_names()[str(question["kind"])]]
        if question.get("required"):
            facts.append(self.tr("must be answered"))
        if question.get("when"):
            words = condition_words(question["when"], self.questions)
            facts.append(self.tr("if {condition}").format(condition=words))
        card = Surface("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        row.setSpacing(0)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(Words(f"{place + 1}. {label}", "strong"))
        text.addWidget(Words(" · ".join(facts), "hint"))
        row.addLayout(text, 1)
        last = len(self.questions) - 1
        for words, does, possible in (
            (self.tr("Change"), partial(self.open, place), True),
            (self.tr("Up"), partial(self.shift, place, -1), place > 0),
            (self.tr("Down"), partial(self.shift, place, 1), place < last),
            (self.tr("Remove"), partial(self.remove, place), True),
        ):
            button = QuietButton(words, accessible_name=f"{words}: {label}")
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            button.setVisible(possible)
            button.clicked.connect(does)
            row.addWidget(button)
        return card


def kind_names() -> dict[str, str]:
    """Return what each kind of answer is called."""
    translate = QCoreApplication.translate
    return {
        "text": translate("QuestionsField", "A line of words"),
        "long_text": translate("QuestionsField", "Several lines"),
        "choice": translate("QuestionsField", "One of several"),
        "yes_no": translate("QuestionsField", "Yes or no"),
        "date": translate("QuestionsField", "A day"),
        "money": translate("QuestionsField", "Money"),
        "number": translate("QuestionsField", "A number"),
        "address": translate("QuestionsField", "An address"),
        "phone": translate("QuestionsField", "A phone number"),
    }


def condition_words(when: Any, questions: Sequence[Entry]) -> str:  # noqa: ANN401  a condition in plain values
    """Return a condition like “Which bin?” is Refuse."""
    asked = next((q for q in questions if q["key"] == when["key"]), None)
    if asked is None:
        return str(when["key"])
    translate = QCoreApplication.translate
    labels = {str(c["key"]): str(c["label"]) for c in asked.get("choices") or ()}
    labels["yes"] = translate("QuestionsField", "yes")
    labels["no"] = translate("QuestionsField", "no")
    wanted = [when["is"]] if isinstance(when["is"], str) else when["is"]
    answers = " / ".join(labels.get(answer, answer) for answer in wanted)
    words = translate("QuestionsField", "“{question}” is {answer}")
    return words.format(question=asked["label"], answer=answers)
