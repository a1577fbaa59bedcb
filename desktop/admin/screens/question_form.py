"""One question of a service, opened to be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from desktop.admin.question_entry import (
    BOUNDED,
    bound_in_words,
    bound_of,
    choices_in_words,
    choices_of,
    condition_key,
    condition_of,
    is_bound,
    key_for,
)
from desktop.admin.screens.lines_field import LineForm
from desktop.admin.screens.question_words import condition_words, kind_names
from desktop.admin.service_entry import Entry
from widgets.beside import Beside
from widgets.fields import (
    Choice,
    ChoiceField,
    LineField,
    LongTextField,
    YesNoField,
)


class QuestionForm(LineForm[Entry]):
    """The fields of one question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("One question"), parent)
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
        self.once = YesNoField(
            self.tr("Is one answer enough for the whole contact?"),
        )
        self.future = YesNoField(self.tr("May the day lie ahead?"))
        self.least = LineField(self.tr("At least"))
        self.most = LineField(self.tr("At most"))
        self.when = ChoiceField(
            self.tr("Ask it only if"), hint=self.tr("Empty: always asked")
        )
        self.lay_out(
            Beside(self.label, self.label_cy),
            Beside(self.kind, self.required),
            self.choices,
            Beside(self.hint, self.when),
            self.once,
            self.future,
            Beside(self.least, self.most),
        )
        self.kind.changed.connect(self._on_kind_changed)

    def open(self, line: Entry | None, above: Sequence[Entry]) -> None:
        """Show a question, or an empty one; those *above* may be conditions."""
        question: Entry = line or {}
        self._before = question
        self.label.set_text(str(question.get("label") or ""))
        self.label_cy.set_text(str(question.get("label_cy") or ""))
        self.kind.set_value(str(question.get("kind") or "text"))
        self.required.set_answer(bool(question.get("required")))
        self.choices.set_value(choices_in_words(question.get("choices") or ()))
        self.hint.set_text(str(question.get("hint") or ""))
        self.once.set_answer(question.get("ask_every") == "contact")
        self.future.set_answer(bool(question.get("future")))
        for bound, name in ((self.least, "least"), (self.most, "most")):
            bound.set_text(bound_in_words(question.get(name), self._kind()))
        now = condition_key(question.get("when"))
        offered = self._conditions(above)
        if now is not None and now not in {choice.key for choice in offered}:
            words = condition_words(question["when"], above)
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

    def line(self, others: Sequence[Entry]) -> Entry:
        """Return what the fields say; a new question gets a key of its own."""
        taken = [str(question["key"]) for question in others]
        label, kind = self.label.text().strip(), self._kind()
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
            "ask_every": "contact" if self.once.answer() else "enquiry",
            "future": kind == "date" and bool(self.future.answer()),
            "least": bound_of(self.least.text(), kind),
            "most": bound_of(self.most.text(), kind),
            "when": condition_of(self.when.key()),
        }

    def _kind(self) -> str:
        return self.kind.key() or "text"

    def check(self) -> bool:
        """Show what is missing and go there; return whether nothing is."""
        few = self.kind.key() == "choice" and self.choices.text().count("\n") < 1
        self.choices.set_error(self.tr("Enter two choices or more") if few else "")
        silent = not self.label.text().strip()
        self.label.set_error(self.tr("Enter the question") if silent else "")
        bounds = (self.least, self.most)
        unclear = [b for b in bounds if not is_bound(b.text(), self._kind())]
        for bound in bounds:
            words = self.tr("Enter a number, like 12, or leave it empty")
            bound.set_error(words if bound in unclear else "")
        both = [bound_of(bound.text(), self._kind()) for bound in bounds]
        crossed = None not in both and both[0] > both[1]  # type: ignore[operator]  # neither is None
        if crossed:
            self.most.set_error(self.tr("Enter no less than “At least”"))
        wrong = [
            field
            for field, is_wrong in (
                (self.label, silent),
                (self.choices, few),
                *((bound, bound in unclear) for bound in bounds),
                (self.most, crossed),
            )
            if is_wrong
        ]
        if wrong:
            wrong[0].focus()
        return not wrong

    @Slot()
    def _on_kind_changed(self) -> None:
        kind = self._kind()
        self.choices.setVisible(kind == "choice")
        self.future.setVisible(kind == "date")
        for bound in (self.least, self.most):
            bound.setVisible(kind in BOUNDED)


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuestionForm", text)
