"""Goodbye: the avoidable-contact reason, the true time, and the end of a contact."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.domain.contacts import AvoidableReason
from db.errors import ClerkError, FieldProblem, Unavailable
from db.queries.counter.contacts import contact
from desktop.counter.at_desk import DeskContact
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.use_cases.close_contact import (
    AbandonContact,
    CloseContact,
    abandon_contact,
    close_contact,
)
from desktop.counter.use_cases.correct_time import CorrectTime, correct_time
from desktop.runtime.desk import Desk

_MINUTES = re.compile(r"(\d{1,3})(?::([0-5]?\d))?\s*(?:m|min|minutes?)?")
_SIXTY = 60


class WrapUpViewModel(QObject):
    """What is asked once, after the last enquiry.

    Signals:
        ready(ContactPage): what the contact holds.
        ended(): the contact is over.
        corrected(int): the time in seconds that stands now.
        problems(list[FieldProblem]): why it can't end.
        failed(object): an error for the crash desk.
    """

    ready = Signal(object)
    ended = Signal()
    corrected = Signal(int)
    problems = Signal(list)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        contacts: ContactsViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts = desk, contacts
        self._contact: DeskContact | None = None
        self._ending = False
        self.reason: str | None = None

    def begin(self, over: DeskContact) -> None:
        """Wrap *over* up; who asks again lately is taken to be chasing."""
        self._contact, self._ending = over, False
        self.reason = AvoidableReason.CHASING.value if over.chasing else None
        query = partial(contact, contact_id=over.id)
        self._desk.read(query, self.ready.emit, self._on_error)

    def end(self) -> None:
        """End the contact, once."""
        over = self._contact
        if over is None or self._ending:
            return
        self._ending = True
        work = partial(close_contact, CloseContact(over.id, self.reason))
        done, failed = partial(self._on_ended, over), self._on_not_ended
        self._desk.write(work, done, failed)

    def _end_again(self) -> None:
        """End it, unless the caller asks something else by now."""
        if self._contact is not None and self._contact.sheet.is_empty():
            self.end()

    def _on_not_ended(self, error: BaseException) -> None:
        if isinstance(error, Unavailable):
            self._desk.try_later(self._end_again)
        self._on_error(error)

    def let_go(self, over: DeskContact) -> None:
        """End a contact in which nothing was asked; no figure counts it."""
        if not over.written:
            self._contacts.gone(over)
            return
        work = partial(abandon_contact, AbandonContact(over.id))
        self._desk.write(work, partial(self._on_ended, over), self._on_error)

    def correct(self, minutes: str, reason: str) -> None:
        """Write how long it really took, in minutes or as 4:12."""
        found = _MINUTES.fullmatch(minutes.strip().casefold())
        if self._contact is None:
            return
        if found is None:
            words = "Enter minutes, like 4 or 4:12"
            self.problems.emit([FieldProblem("seconds", words)])
            return
        seconds = int(found[1]) * _SIXTY + int(found[2] or 0)
        work = partial(correct_time, CorrectTime(self._contact.id, seconds, reason))
        done = partial(self._on_corrected, seconds)
        self._desk.write(work, done, self._on_error)

    def _on_ended(self, over: DeskContact, _changes: Changes) -> None:
        self._contact, self._ending = None, False
        self._contacts.gone(over)
        self.ended.emit()

    def _on_corrected(self, seconds: int, _changes: Changes) -> None:
        self.corrected.emit(seconds)

    def _on_error(self, error: BaseException) -> None:
        self._ending = False
        if isinstance(error, FieldProblem):
            self.problems.emit([error])
        elif isinstance(error, ClerkError):
            self.problems.emit([FieldProblem("", str(error))])
        else:
            self.failed.emit(error)
