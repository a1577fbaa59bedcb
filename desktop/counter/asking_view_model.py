"""What is happening with somebody's cases: read aloud, and written down."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.clock import uk_date
from db.domain.customer_line import Listener
from db.errors import ClerkError
from db.queries.casework.lines import person_lines
from db.queries.casework.rows import CaseLine
from desktop.counter.at_desk import Caller, DeskContact
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.use_cases.ask_after_case import AskAfterCase, ask_after_case
from desktop.runtime.desk import Desk
from widgets.said import language

LATELY: Final = timedelta(days=28)
"""So long a closed case still answers how it ended."""


class AskingViewModel(QObject):
    """Reads the lines of whomever it is about, and writes down who asked.

    Signals:
        shown(list[CaseLine], UUID | None): the lines, and the one to stand on.
        asked(DeskContact): it is written on the case.
        refused(str): why it can't be.
        failed(object): an error for the crash desk.
    """

    shown = Signal(list, object)
    asked = Signal(object)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, contacts: ContactsViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts = desk, contacts
        self._asked, self._saving = 0, False

    def whose(self) -> Caller | None:
        """Return whose cases they are; None while nobody is known."""
        front = self._contacts.front
        return (front.about or front.caller) if front is not None else None

    def _listener(self) -> Listener:
        """Return to whom the lines are read: who is here may ask for another."""
        front = self._contacts.front
        if front is None or front.about is None or front.caller is None:
            return Listener.CUSTOMER
        own = front.about.id == front.caller.id
        return Listener.CUSTOMER if own else Listener.FOR_THEM

    def look(self, case_id: UUID | None = None) -> None:
        """Read how their cases stand; *case_id* is the one that was named."""
        whose = self.whose()
        self._asked += 1
        if whose is None:
            self.shown.emit([], None)
            return
        now = self._desk.clock()
        query = partial(
            person_lines,
            person_id=whose.id,
            now=now,
            closed_since=uk_date(now) - LATELY,
            language=language(),
            listener=self._listener(),
        )
        done = partial(self._on_read, self._asked, case_id)
        self._desk.read(query, done, self._on_error)

    def record(self, line: CaseLine) -> None:
        """Write on the case, once, that its customer asked after it."""
        contact = self._contacts.front
        if contact is None or self._saving:
            return
        self._saving = True
        self._contacts.write_down(contact)
        work = partial(ask_after_case, AskAfterCase(line.id, contact.id))
        done = partial(self._on_written, contact)
        self._desk.write(work, done, self._on_refused)

    def _on_read(self, asked: int, case_id: UUID | None, lines: list[CaseLine]) -> None:
        if asked == self._asked:
            self.shown.emit(lines, case_id)

    def _on_written(self, contact: DeskContact, _changes: Changes) -> None:
        self._saving = False
        self._contacts.asked_after(contact)
        self.asked.emit(contact)

    def _on_refused(self, error: BaseException) -> None:
        self._saving = False
        if isinstance(error, ClerkError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)
