"""One question of a service, opened to be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
from desktop.admin.screens.question_words import condition_words, kind_names
from desktop.admin.service_entry import Entry
from widgets.beside import Beside, ButtonRow
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.fields import (
    Choice,
    ChoiceField,
    LineField,
    LongTextField,
    YesNoField,
)
from widgets.looks import Space
from widgets.section import Surface


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
        self.once = YesNoField(
            self.tr("Is one answer enough for the whole contact?"),
        )
        self.future = YesNoField(self.tr("May the day lie ahead?"))
        self.least = LineField(self.tr("At least"))
        self.most = LineField(self.tr("At most"))
        self.when = ChoiceField(
            self.tr("Ask it only if"), hint=self.tr("Empty: always asked")
        )
        self.done = PrimaryButton(self.tr("Done"))
        self.cancel = SecondaryButton(self.tr("Leave it as it was"))
        buttons = ButtonRow()
        buttons.add(self.done)
        buttons.add(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        for part in (
            Beside(self.label, self.label_cy),
            Beside(self.kind, self.required),
            self.choices,
            Beside(self.hint, self.when),
            self.once,
            self.future,
            Beside(self.least, self.most),
            buttons,
        ):
            column.addWidget(part)
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
        self.once.set_answer(question.get("ask_every") == "contact")
        self.future.set_answer(bool(question.get("future")))
        for line, name in ((self.least, "least"), (self.most, "most")):
            line.set_text(bound_in_words(question.get(name), self._kind()))
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
        """Say what is missing; return whether nothing is."""
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
        return not (few or silent or unclear or crossed)

    @Slot()
    def _on_kind_changed(self) -> None:
        kind = self._kind()
        self.choices.setVisible(kind == "choice")
        self.future.setVisible(kind == "date")
        for bound in (self.least, self.most):
            bound.setVisible(kind in BOUNDED)
