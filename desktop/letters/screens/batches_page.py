"""Letters for lists: the lists there are, a new one, and the one that is open."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.letters.states import LetterBatchState
from db.domain.permissions import Action
from db.queries.letters.batches import BatchLine, letter_batch, letter_batches
from desktop.letters.batch_rows import batches_rows
from desktop.letters.screens.batch_page import BatchPage
from desktop.letters.screens.batch_start import BatchStart
from desktop.letters.wording import say
from desktop.runtime.desk import Desk
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.empty_state import EmptyState
from widgets.foot import Foot
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.section import Heading, Surface, Words

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class BatchesPage(QStackedWidget):
    """Leads from the lists into one of them, or into a new one.

    Signals:
        back_wanted(): to the names of the room's lists.
        room_wanted(bool): the page needs the whole width, or no longer.
        runs_wanted(): to the print runs.
        letter_wanted(UUID): show a letter.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.

    Attributes:
        start: the page of a new list; batch: the one of a list.
    """

    back_wanted = Signal()
    room_wanted = Signal(bool)
    runs_wanted = Signal()
    letter_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asked, self._fresh = desk, 0, False
        self._lists: dict[UUID, BatchLine] = {}
        self.setAccessibleName(say("Letters for a list"))
        self.heading = Heading(say("Letters for a list"))
        self.about = Words(
            say("One letter to many people: out of a spreadsheet, or a list of cases."),
            "hint",
        )
        self.list = TwoLineList(say("Letters for a list"))
        self.none = EmptyState(
            "file-text",
            say("No list yet"),
            say("Begin with a letter, and a spreadsheet whose first row has names."),
        )
        self.front = QStackedWidget()
        self.go = PrimaryButton(say("Begin a list"), keys=say("Ctrl+Enter"))
        self.back = SecondaryButton(say("Back"), keys=say("Esc"))
        self.start, self.batch = BatchStart(desk), BatchPage(desk)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        page = Surface("paper")
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        head.setSpacing(Space.XS)
        head.addWidget(self.heading)
        head.addWidget(self.about)
        self.front.addWidget(self.none)
        self.front.addWidget(self.list)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.front, 1)
        column.addWidget(Foot(self.go, self.back, side=Space.L))
        for part in (page, self.start, self.batch):
            self.addWidget(part)

    def _connect(self) -> None:
        self.list.opened.connect(self._on_opened)
        self.list.installEventFilter(self)
        self.go.clicked.connect(self.begin_one)
        self.back.clicked.connect(self.back_wanted)
        self.start.back_wanted.connect(self.show_overview)
        self.start.taken_in.connect(self._on_taken_in)
        self.start.stopped.connect(self._on_stopped)
        self.start.failed.connect(self.failed)
        self.batch.back_wanted.connect(self.show_overview)
        self.batch.runs_wanted.connect(self._on_runs_wanted)
        self.batch.letter_wanted.connect(self.letter_wanted)
        self.batch.message.connect(self.message)
        self.batch.failed.connect(self.failed)

    def open(self) -> None:
        """Show what lists there are; what was open stays."""
        self._fresh = True
        self._read()
        self.room_wanted.emit(self.currentWidget() is self.batch)

    def begin(self) -> None:
        """Bring the keyboard to what is in front."""
        front = self.currentWidget()
        if front is self.start:
            self.start.begin()
        elif front is self.batch:
            self.batch.begin()
        elif self.front.currentWidget() is self.list:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.go.isVisible():
            self.go.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def begin_one(self) -> None:
        """Begin a new list."""
        if self._desk.actor.may(Action.MAKE_LETTER_BATCH):
            self.setCurrentWidget(self.start)
            self.start.open()
            self.start.begin()

    @Slot()
    def show_overview(self) -> None:
        """Go back to the lists."""
        self.setCurrentIndex(0)
        self.room_wanted.emit(False)
        self._fresh = True
        self._read()
        self.begin()

    def show_batch(self, batch_id: UUID) -> None:
        """Show one list, or go on with its rows if they are not all in."""
        query = partial(letter_batch, batch_id=batch_id)
        self._desk.read(query, self._on_batch, self.failed.emit)

    def keep_drafts(self) -> None:
        """Keep what is typed."""
        self.batch.keep_drafts()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        if not self.isVisible():
            return
        if self.currentWidget() is self.batch:
            self.batch.on_committed(changes)
        elif self.currentIndex() == 0 and changes.touches("letter_batch"):
            self._read()

    def event(self, event: QEvent) -> bool:
        """Claim the keys of this page while the keyboard is in here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _ours(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Ctrl+Enter from the list, for which it is Enter."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and _ours(event):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin or go on with Ctrl+Enter; Esc goes back."""
        start = self.currentWidget() is self.start
        key, overview = event.key(), self.currentIndex() == 0
        if _ours(event) and key in _ENTER:
            (self.start.submit if start else self.begin_one)()
        elif start and _ours(event):
            (self.start.choose if key == Qt.Key.Key_O else self.start.take_copied)()
        elif key == Qt.Key.Key_Escape and (start or overview):
            (self.show_overview if start else self.back_wanted.emit)()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _read(self) -> None:
        self._asked += 1
        done = partial(self._on_read, self._asked)
        self._desk.read(letter_batches, done, self.failed.emit)

    def _on_read(self, asked: int, lists: tuple[BatchLine, ...]) -> None:
        if asked != self._asked:
            return
        self._lists = {one.id: one for one in lists}
        self.go.setVisible(self._desk.actor.may(Action.MAKE_LETTER_BATCH))
        rows = batches_rows(lists, self._desk.clock())
        self.list.show_rows(rows)
        self.front.setCurrentWidget(self.list if rows else self.none)
        if rows and self.list.current_key() is None:
            self.list.select_first()
        waited = self._fresh and (self.go.hasFocus() or self.back.hasFocus())
        self._fresh = False
        if rows and waited:  # the keyboard was here before the lists were
            self.begin()

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        if isinstance(key, UUID):
            self.show_batch(key)

    def _on_batch(self, line: BatchLine | None) -> None:
        if line is None:
            return
        if line.state is LetterBatchState.READING:
            self.setCurrentWidget(self.start)
            self.start.go_on(line)
            self.start.begin()
            return
        self.setCurrentWidget(self.batch)
        self.room_wanted.emit(True)
        self.batch.open(line.id)

    @Slot(object)
    def _on_taken_in(self, batch_id: object) -> None:
        if isinstance(batch_id, UUID) and self.currentWidget() is self.start:
            self.show_batch(batch_id)

    @Slot(object)
    def _on_stopped(self, batch_id: object) -> None:
        if isinstance(batch_id, UUID):
            words = say("Stopped. The rows that are in stay; go on when you like.")
            self.message.emit(words, None)
            self.show_batch(batch_id)

    @Slot()
    def _on_runs_wanted(self) -> None:
        self.batch.model.put_away()
        self.setCurrentIndex(0)
        self.runs_wanted.emit()


def _ours(event: QKeyEvent) -> bool:
    """Return whether a key is one of this page's own."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() in {*_ENTER, Qt.Key.Key_O, Qt.Key.Key_V}
