"""After the last enquiry: the slip, one question, the time, and the next caller."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.actor import Actor
from db.domain.contacts import AVOIDABLE_NAMES, OUTCOME_NAMES, Outcome
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.queries.counter.contacts import ContactPage
from desktop.counter.screens.contact_bar import clock_words
from desktop.counter.screens.slip_panel import SlipPanel
from desktop.counter.slip_view_model import SlipViewModel
from desktop.counter.wrap_up_view_model import WrapUpViewModel
from widgets.banners import Banner
from widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.error_summary import ErrorSummary
from widgets.fields import Choice, ChoiceField, Field, LineField
from widgets.flow_layout import FlowRow
from widgets.foot import Foot
from widgets.looks import Space
from widgets.said import said
from widgets.section import Heading, Surface, Words
from widgets.steady_area import SteadyArea


class WrapUpPane(QWidget):
    """Enter ends the contact; Esc goes back to it.

    Signals:
        back_wanted(): there is another enquiry after all.
    """

    back_wanted = Signal()

    def __init__(
        self,
        view_model: WrapUpViewModel,
        slip: SlipViewModel,
        actor: Actor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_model, self._slip = view_model, slip
        self._prints = actor.may(Action.PRINT_SLIP)
        self._corrects = actor.may(Action.CORRECT_TIME)
        self._time = Words("", "hint", wrap=False)
        self._is_put_right = False
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self.summary = ErrorSummary()
        self.paper = Banner(Tone.NEUTRAL, icon=False)
        self.show_slip = LinkButton(self.tr("Show the slip"))
        self.show_slip.setToolTip("Ctrl+P")
        self.save_slip = LinkButton(self.tr("Save it as PDF"))
        self.panel = SlipPanel(slip)
        self.panel.hide()
        self.reason = ChoiceField(
            self.tr("Could better work before have spared them this?"),
            [Choice("", self.tr("No"))]
            + [
                Choice(each.value, said(words))
                for each, words in AVOIDABLE_NAMES.items()
            ],
        )
        self.correct = LinkButton(self.tr("Correct the time"))
        self.correct.setToolTip("Alt+L")
        self.minutes = LineField(
            self.tr("Minutes"), hint=self.tr("like 4 or 4:12"), limit=8
        )
        self.why = LineField(self.tr("Why was it wrong?"), limit=2_000)
        self.put_right = SecondaryButton(self.tr("Put right"))
        self.no_name = SecondaryButton(self.tr("They give no name"), keys="Alt+M")
        self.no_name.hide()
        self.primary = PrimaryButton(self.tr("Next caller"), keys="Enter")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, Space.M, 18, Space.L)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Done")))
        head.addStretch(1)
        head.addWidget(self._time)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addWidget(self.no_name, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._list)
        column.addWidget(self.paper)
        papers = FlowRow(self.show_slip, self.save_slip, gap=Space.L, line_gap=0)
        column.addWidget(papers)
        column.addWidget(self.panel)
        column.addWidget(self.reason)
        self._correction = QWidget()
        pair = QHBoxLayout(self._correction)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(Space.M)
        pair.addWidget(self.minutes, 2)
        pair.addWidget(self.why, 5)
        pair.addWidget(self.put_right, 0, Qt.AlignmentFlag.AlignVCenter)
        self._correction.hide()
        column.addWidget(self._correction)
        row = QHBoxLayout()
        row.addWidget(self.correct)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.back = SecondaryButton(self.tr("Another enquiry"), keys="Ctrl+N")
        foot = Foot(self.primary, self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(SteadyArea(body, self.tr("The end of the contact")), 1)
        whole.addWidget(foot)

    def _connect(self) -> None:
        self._view_model.ready.connect(self._on_ready)
        self._view_model.problems.connect(self._on_problems)
        self._view_model.corrected.connect(self._on_corrected)
        self._slip.printing.connect(self._on_printing)
        self._slip.handed.connect(self._on_handed)
        self._slip.unavailable.connect(self._on_unavailable)
        self.reason.changed.connect(self._on_reason)
        self.correct.clicked.connect(self.correct_time)
        self.put_right.clicked.connect(self._on_put_right)
        self.primary.clicked.connect(self._view_model.end)
        self.back.clicked.connect(self.back_wanted)
        self.show_slip.clicked.connect(self.toggle_slip)
        self.save_slip.clicked.connect(self._on_save)

    def begin(
        self, *, paper: bool, nameless: bool = False, empty: bool = False
    ) -> None:
        """Show it from the beginning, the keyboard on the next caller.

        *empty*: nothing came of it that a slip could say.
        *nameless*: nobody was found, so that they are asked for or left unnamed.
        """
        self._is_put_right = False
        self.no_name.setVisible(nameless)
        self.summary.show_problems([])
        self.panel.hide()
        self._correction.hide()
        self.correct.setVisible(self._corrects)
        for part in (self.paper, self.show_slip, self.save_slip):
            part.setVisible(self._prints and not empty)
        self.minutes.set_text("")
        self.why.set_text("")
        words = self.tr("Preparing…") if paper else self.tr("Not printed.")
        if self._prints and not empty:
            self.paper.show_words(self.tr("Slip."), words, Tone.NEUTRAL)
        self.reason.set_value(self._view_model.reason or "")
        self.primary.setFocus()

    @Slot()
    def toggle_slip(self) -> None:
        """Show the slip, or put it away."""
        self.panel.setVisible(self.panel.isHidden())

    @Slot(object)
    def on_went_nameless(self, _contact: object) -> None:
        """Ask for no name any more."""
        self.no_name.hide()
        self.summary.show_problems([])
        if self.isVisible():  # else the keyboard is in the enquiry, and stays there
            self.primary.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends, Esc goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.put_right.isVisible() and self.why.text():
                self._on_put_right()
            else:
                self._view_model.end()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _on_ready(self, page: ContactPage) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in page.enquiries:
            ending = said(OUTCOME_NAMES[Outcome(line.outcome)]) if line.outcome else ""
            self._add(said(line.service_name), f"{ending} · {line.reference}")
        for asked in page.asked:
            words = self.tr("Told how it stands; the team sees that they asked")
            title = said(asked.title) if asked.title else self.tr("Restricted case")
            self._add(title, f"{words} · {asked.reference}")

    def _add(self, title: str, detail: str) -> None:
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Words(title, "strong"))
        column.addWidget(Words(detail, "muted"))
        self._list.addWidget(entry)

    def show_time(self, seconds: int) -> None:
        """Show how long it took so far; what was put right stays."""
        if self._is_put_right:
            return
        self._time.setText(
            self.tr("{time} with the caller").format(time=clock_words(seconds))
        )

    @Slot(int)
    def _on_corrected(self, seconds: int) -> None:
        self._is_put_right = True
        self._time.setText(
            self.tr("{time}, put right").format(time=clock_words(seconds))
        )
        self._correction.hide()
        self.summary.show_problems([])
        self.primary.setFocus()

    @Slot()
    def _on_reason(self) -> None:
        self._view_model.reason = self.reason.key() or None

    @Slot()
    def correct_time(self) -> None:
        """Ask how long it really took, and why the clock was wrong."""
        self._correction.show()
        self.correct.hide()
        self.minutes.focus()

    @Slot()
    def _on_put_right(self) -> None:
        self._view_model.correct(self.minutes.text(), self.why.text())

    @Slot()
    def _on_printing(self) -> None:
        self.paper.show_words(self.tr("Slip."), self.tr("Printing…"), Tone.NEUTRAL)

    @Slot(str)
    def _on_handed(self, how: str) -> None:
        words = {"printed": self.tr("Printed."), "saved": self.tr("Saved.")}[how]
        self.paper.show_words(self.tr("Slip."), words, Tone.SUCCESS)

    @Slot(str)
    def _on_unavailable(self, words: str) -> None:
        self.paper.show_words(self.tr("Slip not printed."), words, Tone.WARNING)

    @Slot()
    def _on_save(self) -> None:
        title = self.tr("Save the slip")
        path, _ = QFileDialog.getSaveFileName(
            self, title, self.tr("visit-slip.pdf"), self.tr("PDF (*.pdf)")
        )
        if path:
            self._slip.save_as(Path(path))

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        fields: dict[str, Field] = {
            "seconds": self.minutes,
            "reason": self.why,
            "avoidable_reason": self.reason,
        }
        self.summary.show_problems(
            [(fields.get(problem.field), str(problem)) for problem in problems]
        )
