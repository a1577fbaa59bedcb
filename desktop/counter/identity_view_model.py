"""Asking two or three facts before an account is spoken of."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.domain.identity_questions import LEAST_FACTS, Fact
from db.errors import ClerkError
from db.queries.counter.identity import IdentityQuestions, identity_questions
from desktop.counter.about_view_model import AboutViewModel
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.enquiry_view_model import EnquiryViewModel
from desktop.counter.said_here import text
from desktop.counter.use_cases.check_identity import CheckIdentity, check_identity
from desktop.runtime.desk import Desk


class IdentityViewModel(QObject):
    """The check of whoever the contact in front is about; it never has an answer.

    Signals:
        asked(IdentityQuestions): what to ask, how it stands, and how often more.
        stands(IdentityQuestions | None): how it stands; None: nothing to ask.
        refused(str): it can't be asked.
        failed(object): an error for the crash desk.
    """

    asked = Signal(object)
    stands = Signal(object)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        contacts: ContactsViewModel,
        enquiry: EnquiryViewModel,
        about: AboutViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts, self._enquiry = desk, contacts, enquiry
        self._speaking = about
        self._asked = self._looked = 0
        for signal in (enquiry.shown, enquiry.service_changed, enquiry.facts_changed):
            signal.connect(self.look)
        about.stands.connect(self._on_speaking)

    @Slot()
    def look(self) -> None:
        """See how the check stands, if the enquiry is about an account."""
        self._looked += 1
        contact, person_id = self._contacts.front, self._about()
        service = self._enquiry.service
        account = service is not None and service.identity
        barred = self._speaking.without_authority() is not None
        if contact is None or person_id is None or barred or not account:
            self.stands.emit(None)
            return
        query = partial(
            identity_questions,
            contact_id=contact.id,
            person_id=person_id,
            wanted=self.wanted(),
            now=self._desk.clock(),
        )
        done = partial(self._on_looked, self._looked)
        self._desk.read(query, done, self._on_error)

    @Slot(object, object)
    def _on_speaking(self, _other: object, _held: object) -> None:
        self.look()

    def wanted(self) -> int:
        """Return how many facts the service asks for."""
        service = self._enquiry.service
        return max(LEAST_FACTS, service.identity if service else 0)

    def may_tell(self) -> str:
        """Return what may be told once they are right."""
        service = self._enquiry.service
        return text(service, "may_tell") if service else ""

    def ask(self) -> None:
        """Find out what to ask; the contact is written down if it was not."""
        contact, person_id = self._contacts.front, self._about()
        self._asked += 1
        if contact is None or person_id is None:
            self.refused.emit(self.tr("Find or add the caller first"))
            return
        other = self._speaking.without_authority()
        if other is not None:
            words = self.tr(
                "The record names nobody at the desk as speaking for {name}. Tell"
                " nothing; record the authority first, or speak to them yourself."
            )
            self.refused.emit(words.format(name=other.name))
            return
        self._contacts.write_down(contact)
        query = partial(
            identity_questions,
            contact_id=contact.id,
            person_id=person_id,
            wanted=self.wanted(),
            now=self._desk.clock(),
        )
        done = partial(self._on_asked, self._asked)
        self._desk.read(query, done, self._on_error)

    def check(self, heard: Mapping[Fact, str]) -> None:
        """Compare what was heard; the result comes with the next questions."""
        contact, person_id = self._contacts.front, self._about()
        if contact is None or person_id is None:
            return
        speaks = contact.caller.id if contact.about and contact.caller else None
        command = CheckIdentity(
            contact.id, person_id, dict(heard), self.wanted(), speaks
        )
        work = partial(check_identity, command)
        self._desk.write(work, self._on_checked, self._on_error)

    def _about(self) -> UUID | None:
        contact = self._contacts.front
        about = (contact.about or contact.caller) if contact else None
        return about.id if about else None

    def _on_asked(self, asked: int, questions: IdentityQuestions) -> None:
        if asked == self._asked:
            self.asked.emit(questions)

    def _on_looked(self, looked: int, questions: IdentityQuestions) -> None:
        if looked == self._looked:
            self.stands.emit(questions)

    def _on_checked(self, _changes: Changes) -> None:
        self.ask()
        self.look()

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)
