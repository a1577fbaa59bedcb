"""One promised call: whom to ring, what about, what came of it so far."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.phones import show_phone
from db.domain.spoken import spoken_moment
from db.errors import FieldProblem
from db.queries.counter.call_backs import Attempt, DueCallBack
from desktop.counter.call_backs_view_model import CallBacksViewModel
from widgets.banners import Banner
from widgets.beside import Beside
from widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.error_summary import ErrorSummary
from widgets.fields import Choice, ChoiceField, Field, LongTextField
from widgets.flow_layout import FlowRow
from widgets.foot import Foot
from widgets.looks import Space
from widgets.said import language
from widgets.section import GroupHeading, Surface, Title, Words, scrolling


class CallBackPage(QWidget):
    """The promise in full, its next action in reach.

    Signals:
        person_wanted(UUID): show their page.
    """

    person_wanted = Signal(object)

    def __init__(
        self, view_model: CallBacksViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = view_model
        self.call: DueCallBack | None = None
        self._name = Title("")
        self._facts = Words("", "muted")
        self._phone = Title("")
        self._about = Words("")
        self._warning = Banner(Tone.CAUTION)
        self._warning.hide()
        self.summary = ErrorSummary()
        self.words = LongTextField(self.tr("What was said"), lines=(2, 6))
        self.owner = ChoiceField(self.tr("Who rings instead?"))
        self.cover = ChoiceField(self.tr("Or, if they are away"))
        self._giving = QWidget()
        self._giving.hide()
        self._tries = QVBoxLayout()
        self._tries.setSpacing(Space.XS)
        self.open_page = LinkButton(self.tr("Open their page"))
        self.spoke_button = PrimaryButton(self.tr("Spoke to them"), keys="Alt+P")
        self.none_button = SecondaryButton(self.tr("No answer"), keys="Alt+O")
        self.message_button = SecondaryButton(self.tr("Left a message"))
        self.give_button = LinkButton(self.tr("Give to a colleague"))
        self.close_button = LinkButton(self.tr("Close without ringing"))
        self._body = self._lay_out()
        self._connect()
        self.show_call(None)

    def _lay_out(self) -> QWidget:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        for part in (self._name, self._facts, self._warning, self._phone, self._about):
            column.addWidget(part)
        links = (self.open_page, self.give_button, self.close_button)
        column.addWidget(FlowRow(*links, gap=Space.L, line_gap=0))
        column.addWidget(self.summary)
        giving = QVBoxLayout(self._giving)
        giving.setContentsMargins(0, 0, 0, 0)
        giving.setSpacing(Space.S)
        giving.addWidget(Beside(self.owner, self.cover))
        self.give_now = SecondaryButton(self.tr("Give"))
        giving.addWidget(self.give_now, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._giving)
        column.addWidget(self.words)
        column.addLayout(self._tries)
        column.addStretch(1)
        buttons = (self.spoke_button, self.none_button, self.message_button)
        self._foot = Foot(*buttons, side=Space.XL)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        area = scrolling(body, self.tr("The call-back"))
        whole.addWidget(area, 1)
        whole.addWidget(self._foot)
        return area

    def _connect(self) -> None:
        self.spoke_button.clicked.connect(self.spoke)
        self.none_button.clicked.connect(self.no_answer)
        self.message_button.clicked.connect(self.left_message)
        self.give_button.clicked.connect(self.give)
        self.give_now.clicked.connect(self._on_give)
        self.close_button.clicked.connect(self.close_it)
        self.open_page.clicked.connect(self._on_open_page)
        self._model.attempts.connect(self._on_attempts)
        self._model.problems.connect(self._on_problems)

    def show_call(self, call: DueCallBack | None) -> None:
        """Show a promise, or nothing; what is being typed for it stays."""
        same = call is not None and self.call is not None and call.id == self.call.id
        self.call = call
        self._body.setVisible(call is not None)
        self._foot.setVisible(call is not None)
        if call is None:
            return
        if not same:
            self.words.set_value("")
            self._giving.hide()
            self.summary.show_problems([])
        self._name.setText(call.name or self.tr("A caller without a name"))
        when = spoken_moment(call.promised_at, self._model.now(), language())
        self._facts.setText(
            self.tr("Promised by {when}, {owner} rings").format(
                when=when, owner=call.owner_name
            )
        )
        self._phone.setText(show_phone(call.phone))
        self._about.setText(call.about)
        self._show_warning(call)
        self.message_button.setEnabled(call.may_leave_message)
        self.give_button.setVisible(self._model.may_give(call))
        self.open_page.setVisible(call.person_id is not None)
        self._model.show(call.id)

    def _show_warning(self, call: DueCallBack) -> None:
        parts = []
        if not call.may_leave_message:
            parts.append(self.tr("Leave no message."))
        if call.safe_times:
            parts.append(self.tr("Safe: {times}.").format(times=call.safe_times))
        if call.unsafe_times:
            parts.append(self.tr("Not: {times}.").format(times=call.unsafe_times))
        if parts:
            lead = self.tr("Ring with care.")
            self._warning.show_words(lead, " ".join(parts), Tone.CAUTION)
        else:
            self._warning.hide()

    @Slot()
    def spoke(self) -> None:
        """The promise is kept."""
        self._tried("spoke")

    @Slot()
    def no_answer(self) -> None:
        """Nobody answered; it stays promised."""
        self._tried("no_answer")

    @Slot()
    def left_message(self) -> None:
        """A message was left, where that is allowed."""
        self._tried("message_left")

    @Slot()
    def give(self) -> None:
        """Choose a colleague who rings instead."""
        staff = self._model.promises.colleagues
        choices = [
            Choice(str(each.id), each.name, self.tr("away") if each.away else "")
            for each in staff
        ]
        self.owner.set_choices(choices)
        self.cover.set_choices(choices)
        self._giving.show()
        self.owner.focus()

    @Slot()
    def close_it(self) -> None:
        """Close it; what stands under *What was said* is the reason."""
        if self.call is not None:
            self._model.close(self.call, self.words.text())

    def _tried(self, result: str) -> None:
        if self.call is not None:
            call, words = self.call, self.words.text()
            self.words.set_value("")
            self._model.tried(call, result, words)

    @Slot()
    def _on_give(self) -> None:
        owner, cover = self.owner.key(), self.cover.key()
        staff = {str(each.id): each.id for each in self._model.promises.colleagues}
        if self.call is None or owner is None:
            self.owner.set_error(self.tr("Choose a colleague"))
            return
        self._model.give(self.call, staff[owner], staff.get(cover or ""))

    @Slot()
    def _on_open_page(self) -> None:
        if self.call is not None and self.call.person_id is not None:
            self.person_wanted.emit(self.call.person_id)

    @Slot(list)
    def _on_attempts(self, attempts: list[Attempt]) -> None:
        while (item := self._tries.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if attempts:
            self._tries.addWidget(GroupHeading(self.tr("Tried so far")))
        names = {
            "no_answer": self.tr("No answer"),
            "engaged": self.tr("Engaged"),
            "message_left": self.tr("Left a message"),
            "spoke": self.tr("Spoke to them"),
        }
        for each in attempts:
            when = spoken_moment(each.tried_at, self._model.now(), language())
            parts = [when, names.get(each.result, each.result), each.by or ""]
            self._tries.addWidget(Words(", ".join(part for part in parts if part)))
            if each.words:
                self._tries.addWidget(Words(each.words, "muted"))

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        fields: dict[str, Field] = {
            "reason": self.words,
            "words": self.words,
            "owner_id": self.owner,
            "cover_id": self.cover,
        }
        self.summary.show_problems(
            [(fields.get(problem.field), str(problem)) for problem in problems]
        )
