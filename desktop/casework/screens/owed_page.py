"""What is still owed: communal work, remedies, and how customers found us."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.queries.casework.owed import Owed, owed
from desktop.casework.owed_parts import owed_parts
from desktop.casework.wording import say
from desktop.forms.form import Form
from desktop.forms.screens.parts_view import PartsView
from desktop.forms.undoing import Undoing
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.looks import Space
from widgets.section import Heading, Surface

KINDS = ("work_order", "recharge", "remedy", "feedback")
"""The records by which it changes."""


class OwedPage(Surface):
    """A `Detail` that shows no one record but what is open in all of them.

    Signals:
        person_wanted(UUID), case_wanted(UUID): show their page.
        back_wanted(): the keyboard goes back to the list.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(object)
    case_wanted = Signal(object)
    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", parent)
        self._desk, self._asked = desk, 0
        self._begins, self._first = False, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Still owed"))
        self.parts = PartsView(say("What is still owed"), desk)
        self._undoing = Undoing(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.S, 0)
        column.addWidget(Heading(say("Still owed")))
        column.addWidget(self.parts, 1)
        self.parts.saved.connect(self._on_saved)
        self.parts.person_wanted.connect(self.person_wanted)
        self.parts.record_wanted.connect(self._on_record_wanted)
        self._undoing.said.connect(self._tell)
        for part in (self.parts, self._undoing):
            part.failed.connect(self.failed)

    @Slot(str, object)
    def _on_record_wanted(self, _kind: str, case_id: UUID) -> None:
        self.case_wanted.emit(case_id)

    def show_record(self, record_id: UUID | None) -> None:
        """Read what is owed now; it is about no one record."""
        del record_id
        self._asked += 1
        self._desk.read(
            partial(_owed, uk_date(self._desk.clock())),
            partial(self._show, self._asked),
            self._on_error,
        )

    def press(self, letter: str) -> bool:
        """Return that no letter means anything here."""
        del letter
        return False

    def begin(self) -> None:
        """Bring the keyboard here, to the first thing that can be done."""
        self._begins = True
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._point_to_first()

    def _point_to_first(self) -> None:
        if self._begins and self._first:
            self._begins = False
            self.parts.go_to(self._first)

    def commands(self) -> list[Command]:
        """Return nothing: the room itself leads here."""
        return []

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed, while it is in front."""
        if self.isVisible() and changes.touches(*KINDS):
            self.show_record(None)

    def keep_drafts(self) -> None:
        """Keep what is typed, as before a lock."""
        panel = self.parts.panel()
        if panel is not None:
            panel.keep_draft()

    def _show(self, asked: int, found: Owed) -> None:
        if asked == self._asked:
            made = owed_parts(found, self._desk.actor, self._desk.clock())
            parts = tuple(made)
            self.parts.show_parts(parts)
            able = (part.key for part in parts if any(x.steps for x in part.lines))
            self._first = next(able, "")
            self._point_to_first()

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        if form.done:
            self.message.emit(form.done, self._undoing.offer(form, changes))

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.message.emit(words, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back_wanted.emit()
            event.accept()
            return
        super().keyPressEvent(event)


def _owed(today: date, session: Session) -> Owed:
    return owed(session, today)
