"""The records of the contacts at one desk: made, kept true, caught up with."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.errors import Unavailable
from desktop.counter.at_desk import DeskContact
from desktop.counter.use_cases.put_in_front import (
    ParkContact,
    PutInFront,
    park_contact,
    put_in_front,
)
from desktop.counter.use_cases.set_caller import SetCaller, set_caller
from desktop.counter.use_cases.set_channel import SetChannel, set_channel
from desktop.counter.use_cases.start_contact import StartContact, start_contact
from desktop.runtime.desk import Desk


class Stands(Enum):
    """Where a contact stands at the desk."""

    IN_FRONT = auto()
    WAITING = auto()
    GONE = auto()


class ContactRecords(QObject):
    """Writes down how contacts stand, and once more what a full disk did not take.

    Signals:
        failed(object): whatever stood in the way.
    """

    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        stands: Callable[[DeskContact], Stands],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._stands = desk, stands
        self._behind: dict[UUID, DeskContact] = {}

    def write_down(self, contact: DeskContact) -> None:
        """Make the contact's record, if it has not been made."""
        if contact.written:
            return
        contact.written = True
        command = StartContact(
            contact.channel,
            contact.caller.id if contact.caller else None,
            contact.about.id if contact.about else None,
            contact.anonymous,
            id=contact.id,
            since=contact.hello,
            reference=contact.reference,
        )
        self._write(partial(start_contact, command), contact)

    def write_caller(self, contact: DeskContact) -> None:
        """Write who the caller is, and whom it is about."""
        self._write(partial(set_caller, caller_of(contact)), contact)

    def write_channel(self, contact: DeskContact) -> None:
        """Write how they reached us."""
        command = SetChannel(contact.id, contact.channel)
        self._write(partial(set_channel, command), contact)

    def write_place(self, contact: DeskContact) -> None:
        """Write whether it is in front or waits."""
        if self._stands(contact) is Stands.IN_FRONT:
            self._write(partial(put_in_front, PutInFront(contact.id)), contact)
        else:
            self._write(partial(park_contact, ParkContact(contact.id)), contact)

    def catch_up(self) -> None:
        """Write how those contacts stand now that could not be written."""
        behind, self._behind = self._behind, {}
        for contact in behind.values():
            stands = self._stands(contact)
            if stands is Stands.GONE:
                continue
            made_now = not contact.written
            if made_now:
                self.write_down(contact)
            else:
                self.write_caller(contact)
                self.write_channel(contact)
            if not made_now or stands is Stands.WAITING:
                self.write_place(contact)

    def _write(self, work: partial[Changes], contact: DeskContact) -> None:
        failed = partial(self._on_not_written, contact, work.func)
        self._desk.write(work, self._on_written, failed)

    def _on_written(self, changes: Changes) -> None:
        """Take note: what was written is broadcast to whoever shows it."""

    def _on_not_written(
        self, contact: DeskContact, what: object, error: BaseException
    ) -> None:
        """Remember, where the world was in the way, what is to be written yet."""
        if isinstance(error, Unavailable):
            if what is start_contact:
                contact.written = False
            self._behind[contact.id] = contact
            self._desk.try_later(self.catch_up)
        self.failed.emit(error)


def caller_of(contact: DeskContact) -> SetCaller:
    """Return the command that writes who calls, and about whom."""
    return SetCaller(
        contact.id,
        contact.caller.id if contact.caller else None,
        contact.about.id if contact.about else None,
        contact.anonymous,
    )
