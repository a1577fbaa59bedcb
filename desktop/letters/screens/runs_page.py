"""Print runs: what waits and the runs there are, and the run that is open."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.permissions import Action
from db.queries.letters.queue import QueueCount, RunLine, queue_counts, runs
from desktop.forms.saving import Saving
from desktop.letters.run_rows import Waiting, runs_rows
from desktop.letters.screens.run_page import RunPage
from desktop.letters.shelves import KINDS
from desktop.letters.use_cases.gathering import (
    GatherMore,
    GatherRun,
    RunGathered,
    gather_more,
    gather_run,
)
from desktop.letters.wording import say
from desktop.runtime.desk import Desk
from desktop.runtime.printing import PrintService
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.empty_state import EmptyState
from widgets.error_summary import ErrorSummary
from widgets.foot import Foot
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.section import Heading, Surface, Words

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
Overview = tuple[tuple[QueueCount, ...], tuple[RunLine, ...]]


def read_overview(session: Session) -> Overview:
    """Return what waits, and the runs."""
    return queue_counts(session), runs(session)


class RunsPage(QStackedWidget):
    """Gathers letters into runs, and leads into each.

    Signals:
        back_wanted(): to the names of the lists.
        letter_wanted(UUID): show a letter.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
        room_wanted(bool): whether a run needs the room of the lists' names too.

    Attributes:
        run: the page of one run.
    """

    back_wanted = Signal()
    letter_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)
    room_wanted = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        service: PrintService | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._asked, self._of = desk, 0, GatherRun()
        self._unread = self._awaited = False
        self.setAccessibleName(say("Print runs"))
        self.heading = Heading(say("Print runs"))
        self.about = Words("", "hint")
        self.problems = ErrorSummary()
        self.list = TwoLineList(say("Print runs"))
        self.none = EmptyState("file-text", say("Nothing waits, and no run is here"))
        self.front = QStackedWidget()
        self.go = PrimaryButton(say("Gather all that waits"), keys=say("Ctrl+Enter"))
        self.back = SecondaryButton(say("Back"), keys=say("Esc"))
        self.run = RunPage(desk, service)
        self._gathering = Saving(desk, self)
        self._waiting: tuple[QueueCount, ...] = ()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        page = Surface("paper")
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        head.setSpacing(Space.XS)
        for part in (self.heading, self.about, self.problems):
            head.addWidget(part)
        self.front.addWidget(self.none)
        self.front.addWidget(self.list)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.front, 1)
        column.addWidget(Foot(self.go, self.back, side=Space.L))
        self.addWidget(page)
        self.addWidget(self.run)

    def _connect(self) -> None:
        self.list.opened.connect(self._on_opened)
        self.list.installEventFilter(self)
        self.run.letters.installEventFilter(self)
        self.go.clicked.connect(self.gather_all)
        self.back.clicked.connect(self.back_wanted)
        self._gathering.saved.connect(self._on_gathered)
        self._gathering.refused.connect(self._on_refused)
        self._gathering.stale.connect(self._on_refused)
        self._gathering.failed.connect(self.failed)
        self.run.back_wanted.connect(self.show_overview)
        self.run.letter_wanted.connect(self.letter_wanted)
        self.run.message.connect(self.message)
        self.run.failed.connect(self.failed)

    def open(self) -> None:
        """Show what waits and what runs there are."""
        self._unread, self._awaited = True, False
        self._read()

    def keep_drafts(self) -> None:
        """Keep nothing: a run holds only what was chosen, which is kept at once."""

    def begin(self) -> None:
        """Bring the keyboard to the list, or into the run."""
        if self.currentWidget() is self.run:
            self.run.begin()
        elif self.front.currentWidget() is self.list:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._awaited = self._unread
            self.back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def show_overview(self) -> None:
        """Go back to the runs."""
        self.run.model.close()
        self.setCurrentIndex(0)
        self.room_wanted.emit(False)
        self._read()
        self.begin()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        if changes.touches(*KINDS) and self.isVisible():
            if self.currentWidget() is self.run:
                self.run.model.read()
            else:
                self._read()

    @Slot()
    def gather_all(self) -> None:
        """Take everything that waits for everybody's eyes into one run."""
        if self.go.isEnabled() and not self.go.isHidden():
            self._gather(Waiting())

    def gather_one(self, letter_id: UUID) -> None:
        """Take one letter into a run of its own."""
        self._gathering.start(partial(gather_run, GatherRun(letters=(letter_id,))))

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is in here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and goes_on(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Ctrl+Enter from the lists, for which it is Enter."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and goes_on(event):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Gather with Ctrl+Enter; Esc goes back."""
        run = self.currentWidget() is self.run
        if goes_on(event):
            (self.run.submit if run else self.gather_all)()
        elif event.key() == Qt.Key.Key_Escape:
            (self.show_overview if run else self.back_wanted.emit)()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _read(self) -> None:
        self._asked += 1
        done = partial(self._on_read, self._asked)
        self._desk.read(read_overview, done, self.failed.emit)

    def _on_read(self, asked: int, found: Overview) -> None:
        if asked != self._asked:
            return
        self._waiting, kept = found
        may = self._desk.actor.may(Action.RELEASE_RUN)
        usual = sum(one.letters for one in self._waiting if not one.few_eyes)
        self.go.setVisible(may and usual > 0)
        words = say("Letters that wait to be printed: {n}").format(n=f"{usual:,}")
        self.about.setText(words if usual else say("Nothing waits to be printed."))
        rows = runs_rows(self._waiting if may else (), kept, self._desk.clock())
        self.list.show_rows(rows)
        self.front.setCurrentWidget(self.list if rows else self.none)
        if rows and self.list.current_key() is None:
            self.list.select_first()
        self._unread = False
        if self._awaited and rows and self.back.hasFocus():
            self.begin()
        self._awaited = False

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        if isinstance(key, Waiting):
            self._gather(key)
        elif isinstance(key, UUID):
            self._open(key)

    def _gather(self, key: Waiting) -> None:
        self._of = GatherRun(key.envelope, key.urgency, few_eyes=key.few_eyes)
        self._gathering.start(partial(gather_run, self._of))

    @Slot(object)
    def _on_gathered(self, changes: Changes) -> None:
        self.problems.show_problems([])
        if isinstance(changes, RunGathered) and changes.id is not None:
            if changes.goes_on:
                words = say("Letters gathered so far: {n}. Still waiting: {m}")
                counts = {"n": f"{changes.letters:,}", "m": f"{changes.waiting:,}"}
                self.about.setText(words.format(**counts))
                more = GatherMore(changes.id, changes.version, self._of)
                self._gathering.start(partial(gather_more, more))
                return
            self._open(changes.id)
            if changes.waiting:
                words = say("Letters that still wait for another run: {n}")
                self.message.emit(words.format(n=f"{changes.waiting:,}"), None)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.problems.show_problems([(None, words)])

    def _open(self, run_id: UUID) -> None:
        self.room_wanted.emit(self.run.wanted_width > self.width())
        self.setCurrentWidget(self.run)
        self.run.open(run_id)


def goes_on(event: QKeyEvent) -> bool:
    """Return whether a key asks for the next step."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() in _ENTER and bool(control)
