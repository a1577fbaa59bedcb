"""What a service asks, as one field of a form: each question with its own."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.cards import find_card_numbers
from db.domain.questions import Asks, Question, visible_questions
from db.errors import FieldProblem
from desktop.forms.asked import told
from desktop.forms.screens.questions_form import QuestionsForm, answer_of
from widgets.fields import Field


class AskedField(Field):
    """The questions of whatever asks, as the answers so far call for them.

    Signals:
        rearranged(): fields of questions came or went.
    """

    rearranged = Signal()

    def __init__(
        self, label: str, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        self._asks: Asks | None = None
        self._shown: tuple[Question, ...] = ()
        self._typed: dict[str, str] = {}
        self.questions = QuestionsForm(self._take, today, starred=True)
        super().__init__(label, self.questions, parent=parent)
        self.questions.rearranged.connect(self.rearranged)

    def _lay_out(self) -> None:
        """Show the questions alone: each has its label, its hint and its error."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self._error_icon, self._error_words, self._hint):
            part.setParent(self)
            part.hide()
        column.addWidget(self.questions)

    def ask(self, asks: Asks | None) -> None:
        """Ask what *asks* does; answers that it asks for too stay."""
        self._asks = asks
        self._show()

    def is_asking(self) -> bool:
        """Return whether there is a question to be answered."""
        return bool(self._shown)

    def parts(self) -> list[Field]:
        """Return the fields of the questions, in the order of asking."""
        return [self.questions.fields[one.key] for one in self._shown]

    def part_for(self, problem: FieldProblem) -> tuple[Field, str]:
        """Return the field that a problem is about, and what to say beside it."""
        key = problem.field.rpartition(".")[2]
        words = told(FieldProblem(key, str(problem)), self._asks)
        return self.questions.fields.get(key, self), words

    def value(self) -> Mapping[str, str]:
        """Return the answers, as typed, by the keys of the questions asked."""
        return {
            one.key: words for one in self._shown if (words := self._typed.get(one.key))
        }

    def kept(self) -> str:
        """Return the answers as a draft keeps them; none that holds a card's number."""
        given = self.value()
        kept = {k: text for k, text in given.items() if not find_card_numbers(text)}
        return json.dumps(kept) if kept else ""

    def put_back(self, words: str) -> None:
        """Put back what `kept` gave, whatever asks by then."""
        self._typed = json.loads(words) if words else {}
        self._shown = ()
        self.questions.clear()
        self._show()
        self.changed.emit()

    def focus(self) -> None:
        """Bring the keyboard to the first question without an answer."""
        field = self.questions.first_open(self._typed)
        if field is not None:
            field.focus()

    def _show(self) -> None:
        asked = visible_questions(self._asks, self._typed) if self._asks else ()
        if asked == self._shown:
            return
        self._shown = asked
        self.questions.show_questions(asked, self._typed)
        # A field that was made anew shows what it can of what was typed for another.
        for key, field in self.questions.fields.items():
            self._typed[key] = answer_of(field)

    def _take(self, key: str, text: str) -> str:
        """Take an answer as typed; what is wrong with it is said when it is saved."""
        if self._typed.get(key, "") != text:
            self._typed[key] = text
            self._show()
            self.changed.emit()
        return ""
