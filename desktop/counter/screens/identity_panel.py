"""The identity check: what to ask, and never what the answer is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.identity_questions import QUESTIONS, Fact
from db.queries.counter.identity import FAILED, IdentityQuestions
from desktop.counter.identity_view_model import IdentityViewModel
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.fields import LineField
from widgets.foot import Foot
from widgets.looks import Space
from widgets.said import said
from widgets.section import Heading, Surface, Words
from widgets.steady_area import SteadyArea


class IdentityPanel(QWidget):
    """In place of the enquiry while it is asked; Esc goes back.

    Signals:
        left(): back to the enquiry.
        asking(bool): whether answers are waited for, and are to be out of sight.
    """

    left = Signal()
    asking = Signal(bool)

    def __init__(
        self, view_model: IdentityViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.fields: dict[Fact, LineField] = {}
        self.result = Banner(Tone.NEUTRAL)
        self.result.hide()
        self.check = PrimaryButton(self.tr("Compare"), keys="Enter")
        self.back = SecondaryButton(self.tr("Back to the enquiry"), keys="Esc")
        self._asks = QVBoxLayout()
        self._asks.setSpacing(Space.M)
        self._lay_out()
        self.check.clicked.connect(self._on_check)
        self.back.clicked.connect(self.left)
        view_model.asked.connect(self._on_asked)
        view_model.refused.connect(self._on_refused)

    def _lay_out(self) -> None:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, Space.M, 18, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(self.tr("Who is calling?")))
        column.addWidget(
            Words(
                self.tr(
                    "Ask these and write what they say. What you write is compared"
                    " and not kept; nobody is told which answer was wrong."
                ),
                "muted",
            )
        )
        column.addWidget(self.result)
        column.addLayout(self._asks)
        column.addStretch(1)
        foot = Foot(self.check, self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(SteadyArea(body, self.tr("Identity check")), 1)
        whole.addWidget(foot)

    def begin(self) -> None:
        """Ask from the beginning."""
        self.result.hide()
        self._clear()
        self.back.setFocus()
        self._view_model.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next question, then compares; Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_forward()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def submit(self) -> None:
        """Compare what was heard."""
        self._on_check()

    def _go_forward(self) -> None:
        fields = list(self.fields.values())
        if self.back.hasFocus():
            self.left.emit()
        elif fields and not fields[-1].control.hasFocus() and not self.check.hasFocus():
            self.focusNextChild()
        else:
            self._on_check()

    def _clear(self) -> None:
        for field in self.fields.values():
            self._asks.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.fields = {}

    @Slot(object)
    def _on_asked(self, questions: IdentityQuestions) -> None:
        self._clear()
        over = questions.result not in {None, FAILED} or not questions.attempts_left
        self._show_result(questions)
        if not over:
            for fact in questions.facts:
                asked = said(QUESTIONS[fact])
                self.fields[fact] = LineField(asked, limit=200)
                self._asks.addWidget(self.fields[fact])
        self.check.setVisible(bool(self.fields))
        self.asking.emit(bool(self.fields))
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.focus()
        else:
            self.back.setFocus()

    def _show_result(self, questions: IdentityQuestions) -> None:
        tells, left = self._view_model.may_tell(), questions.attempts_left
        if questions.result is None and questions.facts:
            self.result.hide()
        elif not questions.facts:
            self.result.show_words(
                self.tr("The record holds too little to ask about."),
                self.tr("Look at proof of identity instead."),
                Tone.WARNING,
            )
        elif questions.result != FAILED:
            words = self.tr("You may tell: {what}").format(what=tells) if tells else ""
            self.result.show_words(self.tr("That is right."), words, Tone.SUCCESS)
        elif left:
            self.result.show_words(
                self.tr("That was not right."),
                self.tr(
                    "Ask all of them again. You can try %n more time(s).", "", left
                ),
                Tone.WARNING,
            )
        else:
            self.result.show_words(
                self.tr("That was not right, and can't be asked again today."),
                self.tr("Tell nothing. Look at proof of identity instead."),
                Tone.DANGER,
            )

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.result.show_words(words, "", Tone.WARNING)

    @Slot()
    def _on_check(self) -> None:
        if self.fields:
            heard = {fact: field.text() for fact, field in self.fields.items()}
            self._view_model.check(heard)
