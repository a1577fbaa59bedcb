"""One list: its rows, what stands in their way, one as its letter, and the making."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.letters.states import LetterBatchState
from db.queries.letters.batches import RowLine, Which
from desktop.forms.form import Form
from desktop.forms.screens.parts_view import PartsView
from desktop.letters.batch_seeing import BatchSeen, RowSeen
from desktop.letters.batch_view_model import BatchViewModel
from desktop.letters.forms.batch_forms import (
    LeaveAllWanted,
    ListWanted,
    batch_part,
    row_part,
)
from desktop.letters.screens.batch_cells import BatchCells
from desktop.letters.screens.batch_rows_column import BatchRows
from desktop.letters.wording import say
from desktop.runtime.desk import Desk
from widgets.column import Column
from widgets.looks import Space
from widgets.pdf_preview import PdfPreview
from widgets.said import said
from widgets.section import Line

_LIST_WIDTH = 350
_CELLS_WIDTH = 400
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHARE_OF_NEWS = 0.25
_NEAR = 20
"""Rows from the end at which more are read."""


class BatchPage(QWidget):
    """Leads a list from its rows to letters in the queue.

    Signals:
        back_wanted(): to the lists.
        runs_wanted(): to the print runs.
        letter_wanted(UUID): show a letter.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    back_wanted = Signal()
    runs_wanted = Signal()
    letter_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._fresh, self._onward = desk, False, False
        self.setAccessibleName(say("List of letters"))
        self.model = BatchViewModel(desk, self)
        self.left = BatchRows()
        self.to_do, self.kinds = self.left.to_do, self.left.kinds
        self.rows = self.left.rows
        self.problems, self.busy = self.left.problems, self.left.busy
        self.go, self.back = self.left.go, self.left.back
        self.cells = BatchCells()
        self.parts = PartsView(say("What else"), desk, compact=True)
        self.preview = PdfPreview(say("The letter as it is printed"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle = Column("right", _CELLS_WIDTH, 0.3)
        below = QVBoxLayout()
        below.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        below.addWidget(self.parts)
        cells = QVBoxLayout(middle)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setSpacing(0)
        cells.addWidget(self.cells, 5)
        cells.addWidget(Line())
        cells.addLayout(below, 3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addWidget(middle)
        row.addWidget(self.preview, 1)

    def _connect(self) -> None:
        model = self.model
        model.shown.connect(self._on_shown)
        model.more_shown.connect(self._on_more)
        model.row_shown.connect(self._on_row)
        model.row_looked.connect(self._on_looked)
        model.making.connect(self._on_making)
        model.ended.connect(self._on_ended)
        model.gathered.connect(self.runs_wanted)
        model.left.connect(self.back_wanted)
        model.told.connect(self._on_told)
        model.refused.connect(self._on_refused)
        model.failed.connect(self.failed)
        self.busy.stopped.connect(model.stop)
        self.kinds.selected.connect(self._on_kind)
        self.left.picked.connect(self._on_picked)
        self.left.more_wanted.connect(self._on_more_wanted)
        self.rows.opened.connect(self._on_opened)
        self.rows.installEventFilter(self)
        self.cells.typed.connect(model.type)
        self.parts.saved.connect(self._on_step_saved)
        self.parts.failed.connect(self.failed)
        self.go.clicked.connect(self.submit)
        self.back.clicked.connect(self._on_back)

    def open(self, batch_id: UUID) -> None:
        """Show a list."""
        self._fresh = True
        self.problems.show_problems([])
        self.parts.close_form()
        self.model.open(batch_id)

    def begin(self) -> None:
        """Bring the keyboard to the rows, or to what comes next."""
        if self.busy.isVisible():
            self.busy.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.left.any_rows():
            self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.go.isVisible() and self.go.isEnabled():
            self.go.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_drafts(self) -> None:
        """Put what is typed into the list."""
        self.model.keep()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what somebody changed elsewhere."""
        batch = changes.touches("letter_batch", "letter_batch_line")
        if batch and self.isVisible() and not self.model.working:
            self.model.read()

    @Slot()
    def submit(self) -> None:
        """Put the row right and go to the next; else make the letters."""
        self.problems.show_problems([])
        if self.cells.has_keyboard():
            self._onward = True
            if self.model.unkept:
                self.model.keep()
            else:
                self._go_onward()
            return
        seen = self.model.front
        if seen is None or not self.go.isEnabled() or self.go.isHidden():
            return
        if seen.line.state is LetterBatchState.MADE:
            self.model.gather()
        else:
            self.model.make()

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is in here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _goes_on(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Ctrl+Enter and Del from the rows, for which they are something else."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if _goes_on(event):
                self.submit()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self.parts.open_form("row")
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on; Esc goes from the cells to the rows, then back."""
        if _goes_on(event):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    @Slot()
    def _on_back(self) -> None:
        if self.cells.has_keyboard() and self.left.any_rows():
            self.model.keep()
            self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.model.put_away()
        self.back_wanted.emit()

    @Slot(object)
    def _on_shown(self, seen: BatchSeen) -> None:
        working = self.model.working
        self.left.show_batch(seen, self._desk.actor, working=working)
        self.cells.setVisible(bool(seen.rows))
        if not seen.rows:
            self.model.pick(None)
            self.preview.clear()
        self._show_steps()
        if self._fresh and self.isVisible():
            self._fresh = False
            self.begin()
        if self._onward:
            self._go_onward()

    def _show_steps(self) -> None:
        seen, row, actor = self.model.front, self.model.row, self._desk.actor
        parts = [
            None if row is None else row_part(row, self.model.leave_out),
            None if seen is None else batch_part(seen, actor, self.model.drop),
        ]
        shown = [one for one in parts if one is not None]
        self.parts.show_parts([] if self.model.working else shown)

    @Slot(object)
    def _on_more(self, rows: tuple[RowLine, ...]) -> None:
        if self.model.front is not None:
            self.left.add_rows(rows, self.model.front)

    @Slot(object)
    def _on_kind(self, key: object) -> None:
        if isinstance(key, str):
            self.model.show_kind(Which(key))

    @Slot(object)
    def _on_picked(self, key: object) -> None:
        self.model.pick(key if isinstance(key, UUID) else None)

    @Slot(object)
    def _on_more_wanted(self, last: object) -> None:
        number = self.model.number_of(last)
        if number is not None:
            self.model.more(number)

    @Slot(object)
    def _on_opened(self, _key: object) -> None:
        row = self.model.row
        if row is not None and row.row.letter_id is not None:
            self.letter_wanted.emit(row.row.letter_id)
        else:
            self.cells.focus_problem()

    @Slot(object)
    def _on_row(self, seen: RowSeen) -> None:
        if self.model.front is None:
            return
        self.cells.fill(seen, self.model.front.line)
        self._show_steps()
        self._show_pages(seen.pdf)
        if self._onward:
            self._go_onward()

    @Slot(object)
    def _on_looked(self, seen: RowSeen) -> None:
        if self.model.front is not None:
            self.cells.show_checks(seen, self.model.front.line)
            self._show_pages(seen.pdf)

    def _show_pages(self, pdf: bytes) -> None:
        if pdf:
            self.preview.show_pdf(pdf)
        else:
            self.preview.clear()

    def _go_onward(self) -> None:
        """After a row was put right: the next that something stops, or the making."""
        seen = self.model.front
        if seen is None or self.model.row is None:
            return
        self._onward = False
        if seen.which is Which.PROBLEM and seen.rows:
            self.cells.focus_problem()
        elif self.left.any_rows():
            self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int, int)
    def _on_making(self, done: int, letters: int) -> None:
        if self.busy.isHidden():
            self.busy.start(say("The letters are being made"))
            self.go.setEnabled(False)
            self._show_steps()
            if self.isVisible():
                self.busy.setFocus(Qt.FocusReason.OtherFocusReason)
        self.busy.show_progress(done, letters)

    @Slot(str)
    def _on_ended(self, words: str) -> None:
        self.busy.finish(words)
        self.rows.show_rows([])
        self._fresh = True
        if words:
            self.message.emit(words, None)

    @Slot(str)
    def _on_told(self, words: str) -> None:
        self.message.emit(words, None)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self._onward = False
        self.problems.show_problems([(None, said(words))])

    @Slot(object, object)
    def _on_step_saved(self, form: Form, changes: Changes) -> None:
        if form.done:
            self.message.emit(form.done, None)
        if isinstance(changes, LeaveAllWanted):
            self.model.leave_all_out(changes.reason)
        elif isinstance(changes, ListWanted):
            self.model.save_list(changes.path, changes.table)
        else:
            self.model.after_change(changes)
        self.begin()


def _goes_on(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() in _ENTER and bool(control)
