"""The questions of a service: in order, each opened to be changed in its place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.admin.screens.question_form import QuestionForm
from desktop.admin.screens.question_words import condition_words, kind_names
from desktop.admin.service_entry import Entry
from widgets.buttons import QuietButton, SecondaryButton
from widgets.fields import Field
from widgets.looks import Space
from widgets.section import Surface, Words


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
