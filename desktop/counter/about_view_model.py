"""Whom a contact is for, where the caller speaks for somebody else."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.clock import uk_date
from db.domain.permissions import Action
from db.queries.counter.authority import Authority, authorities, authority_over
from desktop.counter.at_desk import Caller
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.runtime.desk import Desk


class AboutViewModel(QObject):
    """By what right the caller in front speaks for another.

    Signals:
        offered(list[Authority]): for whom the record lets them speak.
        judged(Caller, Authority | None): somebody was found; None: no authority.
        stands(Caller | None, Authority | None): whom the contact in front is for,
            and by what; None for the caller themselves.
        failed(object): an error for the crash desk.
    """

    offered = Signal(list)
    judged = Signal(object, object)
    stands = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, contacts: ContactsViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts = desk, contacts
        self._asked = self._looked = 0
        self._unauthorised: tuple[UUID, UUID] | None = None
        contacts.front_changed.connect(self._on_front_changed)

    def possible(self) -> bool:
        """Return whether somebody with a name is at the desk, and may speak so."""
        front = self._contacts.front
        may = self._desk.actor.may(Action.TAKE_CONTACT_FOR_ANOTHER)
        return may and front is not None and front.caller is not None

    def without_authority(self) -> Caller | None:
        """Return whom the caller speaks for with no right to be told anything."""
        front = self._contacts.front
        if front is None or front.caller is None or front.about is None:
            return None
        pair = (front.caller.id, front.about.id)
        return front.about if pair == self._unauthorised else None

    def offer(self) -> None:
        """Find out for whom the record lets the caller speak."""
        front = self._contacts.front
        if front is None or front.caller is None:
            return
        today = uk_date(self._desk.clock())
        query = partial(authorities, caller_id=front.caller.id, today=today)
        self._desk.read(query, self.offered.emit, self.failed.emit)

    def judge(self, other: Caller) -> None:
        """Find out by what right the caller speaks for *other*."""
        self._asked += 1
        self._find(other, partial(self._on_judged, self._asked, other))

    def take(self, other: Caller | None) -> None:
        """Have the contact in front be for *other*; None for the caller."""
        self._contacts.set_about(other)

    def _find(self, other: Caller, done: partial[None]) -> None:
        front = self._contacts.front
        if front is None or front.caller is None:
            return
        query = partial(
            authority_over,
            caller_id=front.caller.id,
            person_id=other.id,
            today=uk_date(self._desk.clock()),
        )
        self._desk.read(query, done, self.failed.emit)

    def _on_judged(self, asked: int, other: Caller, found: Authority | None) -> None:
        if asked == self._asked:
            self.judged.emit(other, found)

    @Slot(object)
    def _on_front_changed(self, _front: object) -> None:
        self._looked += 1
        front = self._contacts.front
        about = front.about if front else None
        if about is None:
            self._unauthorised = None
            self.stands.emit(None, None)
        else:
            self._find(about, partial(self._on_looked, self._looked, about))

    def _on_looked(self, looked: int, about: Caller, found: Authority | None) -> None:
        front = self._contacts.front
        if looked != self._looked or front is None or front.caller is None:
            return
        self._unauthorised = None if found else (front.caller.id, about.id)
        self.stands.emit(about, found)
