"""A call promised with no enquiry, in the place of one; Esc goes back to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.errors import FieldProblem
from desktop.counter.at_desk import DeskContact
from desktop.counter.call_view_model import CallViewModel
from desktop.counter.screens.call_back_form import CallBackForm
from desktop.runtime.desk import Desk
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.error_summary import ErrorSummary
from widgets.fields import Field, LineField
from widgets.looks import Space
from widgets.section import Heading, Surface, Words
from widgets.steady_area import SteadyArea


class CallPanel(QWidget):
    """Whom to ring, about what, by when, who rings, and who if they are away.

    Signals:
        left(): back to the enquiry.
    """

    left = Signal()

    def __init__(
        self, desk: Desk, view_model: CallViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model, self._filling = view_model, False
        self._heading = Heading("")
        self.summary = ErrorSummary()
        self.about = LineField(
            self.tr("What is the call about?"), limit=2_000, required=True
        )
        self.form = CallBackForm(desk, view_model.enquiry)
        self.promise = PrimaryButton(self.tr("Promise the call"), keys="Ctrl+Enter")
        self.back = SecondaryButton(self.tr("Back to the enquiry"), keys="Esc")
        self._lay_out()
        self.about.changed.connect(self._on_about)
        self.promise.clicked.connect(view_model.promise)
        self.back.clicked.connect(self.left)
        view_model.problems.connect(self._on_problems)
        view_model.enquiry.facts_changed.connect(self._on_facts)

    def _lay_out(self) -> None:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, Space.M, 18, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._heading)
        words = self.tr("No enquiry is needed. The promise stays until it is kept.")
        column.addWidget(Words(words, "muted"))
        for part in (self.summary, self.about, self.form):
            column.addWidget(part)
        column.addStretch(1)
        foot = Surface("footer")
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(10)
        row.addWidget(self.promise)
        row.addWidget(self.back)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(SteadyArea(body, self.tr("A promised call")), 1)
        whole.addWidget(foot)

    def begin(self, contact: DeskContact) -> None:
        """Ask about the call that the caller of *contact* is promised."""
        who = contact.name or self.tr("the caller")
        self._heading.setText(self.tr("A call for {name}").format(name=who))
        self.summary.show_problems([])
        self._filling = True
        self.about.set_value(contact.sheet.note)
        self._filling = False
        self.form.show_sheet()
        self.form.take_shown()
        self.about.focus()

    def submit(self) -> None:
        """Write the promise."""
        self._view_model.promise()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes forward, Esc back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    @Slot()
    def _on_facts(self) -> None:
        if self.isVisible():
            self.form.show_facts()
            self.form.take_shown()

    @Slot()
    def _on_about(self) -> None:
        if not self._filling:
            problem = self._view_model.enquiry.write("note", self.about.text())
            self.about.set_error(problem)

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        fields: dict[str, Field] = {"about": self.about, **self.form.fields()}
        self.summary.show_problems(
            [(fields.get(problem.field), str(problem)) for problem in problems]
        )
        first = fields.get(problems[0].field) if problems else None
        if first is not None:
            first.focus()
