"""A call that is promised with no enquiry: whom, about what, when, and by whom."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.errors import ClerkError, FieldProblem, FieldProblems
from desktop.counter.at_desk import DeskContact
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.ending_of import promise_of
from desktop.counter.enquiry_view_model import EnquiryViewModel
from desktop.counter.use_cases.promise_call_back import (
    PromiseCallBack,
    promise_call_back,
)
from desktop.runtime.desk import Desk

_SHEET_FIELDS = {"promised_at": "when"}


class CallViewModel(QObject):
    """Writes on the sheet of the contact in front, so that a draft of it is kept.

    Signals:
        promised(DeskContact): the promise is written.
        problems(list[FieldProblem]): why it can't be.
        failed(object): an error for the crash desk.
    """

    promised = Signal(object)
    problems = Signal(list)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        contacts: ContactsViewModel,
        enquiry: EnquiryViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts, self.enquiry = desk, contacts, enquiry
        self._saving = False

    def promise(self) -> None:
        """Write the promise, once, with the contact that it needs."""
        contact, sheet = self._contacts.front, self.enquiry.sheet
        if contact is None or self._saving:
            return
        if not sheet.note.strip():
            words = "Say what the call is about"
            self.problems.emit([FieldProblem("about", words)])
            return
        try:
            asked = promise_of(sheet, self._desk.clock(), about=sheet.note)
        except FieldProblem as problem:
            self.problems.emit([problem])
            return
        self._saving = True
        self._contacts.write_down(contact)
        work = partial(promise_call_back, PromiseCallBack(asked, contact_id=contact.id))
        done = partial(self._on_promised, contact)
        self._desk.write(work, done, self._on_refused)

    def _on_promised(self, contact: DeskContact, _changes: Changes) -> None:
        self._saving = False
        self._contacts.promised(contact)
        self.promised.emit(contact)

    def _on_refused(self, error: BaseException) -> None:
        self._saving = False
        if isinstance(error, FieldProblems):
            self.problems.emit([_placed(problem) for problem in error.problems])
        elif isinstance(error, FieldProblem):
            self.problems.emit([_placed(error)])
        elif isinstance(error, ClerkError):
            self.problems.emit([FieldProblem("", str(error))])
        else:
            self.failed.emit(error)


def _placed(problem: FieldProblem) -> FieldProblem:
    field = _SHEET_FIELDS.get(problem.field, problem.field)
    return FieldProblem(field, str(problem))
