"""How an enquiry ends, with what each ending needs."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.clock import uk_date
from db.domain.contacts import OUTCOME_NAMES, Outcome
from db.domain.permissions import Action
from db.domain.spoken import spoken_day
from db.queries.counter.enquiries import SimilarEnquiry
from desktop.counter.beside_view_model import BesideViewModel
from desktop.counter.ending_of import MAIN_OUTCOMES, MORE_OUTCOMES
from desktop.counter.enquiry_view_model import EnquiryViewModel
from desktop.counter.said_here import text
from desktop.counter.screens.call_back_form import CallBackForm
from desktop.counter.screens.refer_form import ReferForm
from desktop.runtime.desk import Desk
from widgets.buttons import LinkButton
from widgets.fields import Choice, ChoiceField, Field, LongTextField, SegmentField
from widgets.looks import Space
from widgets.said import language, said
from widgets.section import Words

MORE = "more"
NEEDS = {
    Outcome.REFERRED: Action.REFER_ENQUIRY,
    Outcome.CALL_BACK: Action.PROMISE_CALL_BACK,
}
"""What an ending takes beyond an enquiry; without it it is not shown."""


class EndingForm(QWidget):
    """One choice in sight; what belongs to it opens below."""

    def __init__(
        self,
        desk: Desk,
        view_model: EnquiryViewModel,
        beside: BesideViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._view_model, self._beside = desk, view_model, beside
        self._filling = False
        self.outcome = SegmentField(
            self.tr("How does it end?"),
            (
                (Outcome.ANSWERED.value, self.tr("Answered")),
                (Outcome.SELF_SERVE.value, self.tr("Self-serve")),
                (Outcome.REFERRED.value, self.tr("Refer")),
                (Outcome.CALL_BACK.value, self.tr("Call back")),
                (MORE, self.tr("More")),
            ),
        )
        self.more = SegmentField(
            self.tr("Which?"),
            [
                (outcome.value, said(OUTCOME_NAMES[outcome]))
                for outcome in MORE_OUTCOMES
            ],
        )
        self.self_serve = Words("", "muted")
        self.refer = ReferForm(view_model)
        self.call_back = CallBackForm(desk, view_model)
        self.duplicate = ChoiceField(self.tr("Which one does it repeat?"))
        self.add_words = LinkButton(self.tr("Add words for the slip"))
        self.words = LongTextField(
            self.tr("What was agreed, as they read it on the slip"), lines=(1, 4)
        )
        for outcome, action in NEEDS.items():
            segment = self.outcome.bar.segment(outcome.value)
            segment.setVisible(desk.actor.may(action))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S + 2)
        parts = (self.outcome, self.more, self.self_serve, self.refer)
        for part in (*parts, self.call_back, self.duplicate, self.words):
            column.addWidget(part)
        column.addWidget(self.add_words)

    def _connect(self) -> None:
        self.outcome.changed.connect(self._on_outcome)
        self.more.changed.connect(self._on_outcome)
        self.duplicate.changed.connect(self._on_duplicate)
        self.words.changed.connect(self._on_words)
        self.add_words.clicked.connect(self._on_add_words)
        self._view_model.ending_changed.connect(self.show_ending)
        self._view_model.facts_changed.connect(self.call_back.show_facts)
        self._beside.changed.connect(self._on_beside)

    def fields(self) -> dict[str, Field]:
        """Return the fields by the names that problems call them by."""
        return {
            "outcome": self.outcome,
            "words": self.words,
            "duplicate_of": self.duplicate,
            **self.refer.fields(),
            **self.call_back.fields(),
        }

    def choose(self, outcome: Outcome) -> None:
        """Choose an ending, as its key does, and go to what it needs."""
        self._view_model.write("outcome", outcome.value)
        self.show_ending()
        if outcome is Outcome.CALL_BACK:
            self.call_back.show_facts()
            self.call_back.when.focus()
        elif outcome in MORE_OUTCOMES:
            self.more.focus()

    def show_sheet(self) -> None:
        """Show another sheet from the beginning."""
        sheet = self._view_model.sheet
        self._filling = True
        self.words.set_value(sheet.words)
        self.words.setVisible(bool(sheet.words))
        self._filling = False
        self.refer.show_sheet()
        self.call_back.show_sheet()
        self.show_ending()

    @Slot()
    def show_ending(self) -> None:
        """Show the ending that was chosen, and close what others needed."""
        sheet, service = self._view_model.sheet, self._view_model.service
        outcome = Outcome(sheet.outcome)
        self._filling = True
        main = outcome in MAIN_OUTCOMES
        self.outcome.set_value(outcome.value if main else MORE)
        self.more.setVisible(not main)
        self.more.set_value(None if main else outcome.value)
        self._filling = False
        allowed = self._view_model.outcomes()
        for each in MAIN_OUTCOMES:
            self.outcome.bar.segment(each.value).setEnabled(each.value in allowed)
        says = text(service, "self_serve") if service else ""
        self.self_serve.setText(says)
        self.self_serve.setVisible(outcome is Outcome.SELF_SERVE and bool(says))
        self.refer.setVisible(outcome is Outcome.REFERRED)
        self.refer.show_team()
        self.call_back.setVisible(outcome is Outcome.CALL_BACK)
        self.duplicate.setVisible(outcome is Outcome.DUPLICATE)
        self.add_words.setVisible(self.words.isHidden())

    @Slot()
    def _on_outcome(self) -> None:
        if self._filling:
            return
        key = self.outcome.key()
        if key == MORE:
            key = self.more.key() or MORE_OUTCOMES[0].value
        if key is not None and key != self._view_model.sheet.outcome:
            self._view_model.write("outcome", key)
            self.call_back.show_facts()

    @Slot()
    def _on_duplicate(self) -> None:
        if not self._filling:
            self._view_model.write("duplicate_of", self.duplicate.key() or "")

    @Slot()
    def _on_words(self) -> None:
        if not self._filling:
            problem = self._view_model.write("words", self.words.text())
            self.words.set_error(problem)

    @Slot()
    def _on_add_words(self) -> None:
        self.words.show()
        self.add_words.hide()
        self.words.focus()

    @Slot()
    def _on_beside(self) -> None:
        self._filling = True
        found = self._beside.found.similar
        self.duplicate.set_choices(self._repeated(each) for each in found)
        self.duplicate.set_hint(
            ""
            if found
            else self.tr(
                "They asked nothing about this in the last fortnight, and nobody at"
                " this address waits for an answer about it."
            )
        )
        self.duplicate.set_value(self._view_model.sheet.duplicate_of)
        self._filling = False

    def _repeated(self, one: SimilarEnquiry) -> Choice:
        """Return an enquiry that may be repeated: when it was, and how it ended."""
        today = uk_date(self._desk.clock())
        day = spoken_day(uk_date(one.taken_at), today, language())
        ended = said(OUTCOME_NAMES[Outcome(one.outcome)]) if one.outcome else ""
        return Choice(
            str(one.id),
            " · ".join(part for part in (day, ended, one.reference) if part),
            found_by=one.reference,
        )
