"""The questions of a service: two in a row where they are short."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.domain.questions import Question
from db.domain.spoken import short_date
from db.domain.typed_days import read_day
from desktop.forms.asked import spoken
from widgets import looks
from widgets.fields import (
    Choice,
    ChoiceField,
    DateField,
    Field,
    LineField,
    LongTextField,
    YesNoField,
)
from widgets.looks import Size, Space
from widgets.reading_order import pass_on
from widgets.said import language

_SHORT = {"choice", "date", "money", "number", "phone"}
_HALF = 196

Take = Callable[[str, str], str]
"""Takes a question's key and its answer as typed; gives what is wrong with it."""


class InlineYesNo(YesNoField):
    """A question with its Yes and No beside it."""

    def _lay_out(self) -> None:
        self._label.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._label, 1)
        row.addWidget(self.control)
        self.control.setMinimumWidth(looks.now().px(120))
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self._error_icon)
        foot.addWidget(self._error_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addLayout(foot)
        column.addWidget(self._hint)
        pass_on(self, self.control)


class QuestionsForm(QWidget):
    """Shows questions; a field that stays is not touched when others come or go.

    Signals:
        rearranged(): fields came or went.
    """

    rearranged = Signal()

    def __init__(
        self,
        take: Take,
        today: Callable[[], date],
        *,
        starred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take what hears the answers; *starred* marks what has to be answered."""
        super().__init__(parent)
        self._take, self._today, self._starred = take, today, starred
        self.fields: dict[str, Field] = {}
        self._questions: tuple[Question, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.M)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def clear(self) -> None:
        """Take every field away, as for another caller."""
        self._questions = ()
        for key in list(self.fields):
            self._drop(key)
        self.hide()

    def show_questions(
        self, questions: Sequence[Question], answers: dict[str, str]
    ) -> None:
        """Ask *questions*; new fields show what was answered before."""
        kept = {question.key: question for question in self._questions}
        for key in list(self.fields):
            if key not in {q.key for q in questions} or kept[key] not in questions:
                self._drop(key)
        for question in questions:
            if question.key not in self.fields:
                self.fields[question.key] = self._made(question, answers)
        self._questions = tuple(questions)
        self._arrange()
        self.setVisible(bool(questions))
        self.rearranged.emit()

    def first_open(self, answers: dict[str, str]) -> Field | None:
        """Return the first field without an answer."""
        for question in self._questions:
            if not answers.get(question.key):
                return self.fields[question.key]
        return None

    def _arrange(self) -> None:
        for field in self.fields.values():
            # Not takeAt: the item that it hands over stays the one that Qt tells
            # of a change, and an error of two lines is drawn over the answer.
            self._grid.removeWidget(field)
        row = column = 0
        for question in self._questions:
            field = self.fields[question.key]
            short = _is_short(question)
            if not short and column:
                row, column = row + 1, 0
            span, top = (1 if short else 2), Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(field, row, column, 1, span, top)
            if short and not column:
                column = 1
            else:
                row, column = row + 1, 0

    def _drop(self, key: str) -> None:
        field = self.fields.pop(key)
        self._grid.removeWidget(field)
        field.hide()
        field.deleteLater()

    def _made(self, question: Question, answers: dict[str, str]) -> Field:
        starred = self._starred and question.required
        field = _field_for(question, self._today, required=starred)
        _show_answer(field, answers.get(question.key, ""))
        field.changed.connect(partial(self._on_changed, question.key, field))
        if isinstance(field, ChoiceField):
            field.line.taken.connect(self.focusNextChild)
        return field

    def _on_changed(self, key: str, field: Field) -> None:
        field.set_error(self._take(key, answer_of(field)))


def answer_of(field: Field) -> str:
    """Return what stands in a field, as the sheet keeps it."""
    if isinstance(field, YesNoField | ChoiceField):
        return field.key() or ""
    if isinstance(field, DateField):
        day = field.day()
        return day.isoformat() if day else field.text()
    value = field.value()
    return value if isinstance(value, str) else field_text(field)


def field_text(field: Field) -> str:
    """Return the words of a line."""
    return field.text() if isinstance(field, LineField | LongTextField) else ""


def _field_for(
    question: Question, today: Callable[[], date], *, required: bool
) -> Field:
    label, hint = question.words(spoken()), question.form(spoken())
    match question.kind:
        case "choice":
            choices = [
                Choice(each.key, each.words(spoken())) for each in question.choices
            ]
            return ChoiceField(label, choices, hint=hint, required=required)
        case "yes_no":
            return InlineYesNo(label, hint=hint, required=required)
        case "date":
            return DateField(
                label,
                lambda text: read_day(text, today(), ahead=question.future),
                lambda day: short_date(day, language()),
                hint=hint,
                required=required,
            )
        case "long_text":
            return LongTextField(label, hint=hint, required=required, lines=(2, 6))
        case _:
            return LineField(label, hint=hint, required=required)


def _show_answer(field: Field, answer: str) -> None:
    if not answer:
        return
    if isinstance(field, YesNoField):
        field.set_answer(answer == "yes")
    elif isinstance(field, DateField):
        try:
            field.set_day(date.fromisoformat(answer))
        except ValueError:
            field.set_text(answer)
    elif isinstance(field, ChoiceField | LineField | LongTextField):
        field.set_value(answer)


def _is_short(question: Question) -> bool:
    font = looks.now().font(Size.BODY, QFont.Weight.DemiBold)
    width = QFontMetricsF(font).horizontalAdvance(question.words(spoken()))
    return question.kind in _SHORT and width <= _HALF and not question.hint
