"""What is happening with their cases, in the place of the enquiry for a moment."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.queries.casework.rows import CaseLine
from desktop.counter.asking_view_model import AskingViewModel
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.foot import Foot
from widgets.looks import Space
from widgets.said import said
from widgets.section import Heading, Surface, Words, scrolling
from widgets.spoken_lines import SpokenLine, SpokenLines


class AskingPanel(QWidget):
    """Every case of theirs with its line; Enter writes down that they asked.

    Signals:
        left(): back to the enquiry.
    """

    left = Signal()

    def __init__(
        self, view_model: AskingViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._found: list[CaseLine] = []
        self._heading = Heading("")
        self._hint = Words("", "muted")
        self.refusal = Banner(Tone.WARNING)
        self.refusal.hide()
        self.lines = SpokenLines(self.tr("Their cases"), choosing=True)
        self.record = PrimaryButton(self.tr("They were told"), keys="Enter")
        self.back = SecondaryButton(self.tr("Back to the enquiry"), keys="Esc")
        self._lay_out()
        view_model.shown.connect(self._on_shown)
        view_model.refused.connect(self._on_refused)
        self.lines.chosen.connect(self._on_chosen)
        self.record.clicked.connect(self.submit)
        self.back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, Space.M, 18, Space.L)
        column.setSpacing(Space.M)
        for part in (self._heading, self._hint, self.refusal, self.lines):
            column.addWidget(part)
        column.addStretch(1)
        foot = Foot(self.record, self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(body, self.tr("Their cases")), 1)
        whole.addWidget(foot)

    def begin(self, case_id: UUID | None = None) -> None:
        """Show how the cases stand of whomever it is about."""
        whose = self._view_model.whose()
        name = whose.name if whose is not None else self.tr("the caller")
        self._heading.setText(self.tr("Cases of {name}").format(name=name))
        self._hint.setText(self.tr("Reading…"))
        self.refusal.hide()
        self.lines.show_lines(())
        self.record.setEnabled(False)
        self.back.setFocus()
        self._view_model.look(case_id)

    def submit(self) -> None:
        """Write down that they asked after the case that is marked."""
        self._on_chosen(self.lines.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    @Slot(list, object)
    def _on_shown(self, lines: list[CaseLine], case_id: UUID | None) -> None:
        self._found = lines
        self._hint.setText(
            self.tr("Read the line aloud. Enter tells the team that they asked.")
            if lines
            else self.tr("None is open, and none was closed in four weeks.")
        )
        self.lines.show_lines([self._line(line) for line in lines])
        self.record.setEnabled(any(line.is_open for line in lines))
        if lines and self.isVisible():
            self.lines.stand_on(case_id)

    def _line(self, line: CaseLine) -> SpokenLine:
        badge = "" if line.is_open else self.tr("Closed")
        if line.restricted:
            badge = self.tr("Restricted")
        title = said(line.title) if line.title else self.tr("Ring the team")
        return SpokenLine(
            line.id,
            title,
            line.reference,
            line.words,
            badge,
            Tone.INFO if line.restricted else Tone.NEUTRAL,
            dead=not line.is_open,
        )

    @Slot(object)
    def _on_chosen(self, case_id: object) -> None:
        for line in self._found:
            if line.id == case_id and line.is_open:
                self._view_model.record(line)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.refusal.show_words(words)
