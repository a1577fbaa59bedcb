"""Original documents of whoever is at the desk: recorded, and given back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.originals import Handling
from db.errors import ClerkError, FieldProblem
from db.queries.counter.originals import Original, originals_kept, originals_of
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.use_cases.originals import (
    RecordOriginal,
    ReturnOriginal,
    TakeOffReceipt,
    record_original,
    return_original,
    take_off_receipt,
)
from desktop.runtime.desk import Desk


@dataclass(frozen=True, slots=True)
class Originals:
    """What was brought this time, and what we still have from before."""

    brought: tuple[Original, ...] = ()
    kept_before: tuple[Original, ...] = ()


@dataclass(frozen=True, slots=True)
class Money:
    """How much was taken, from whom if not the caller, and where it is locked away."""

    amount_pence: int | None
    payer: str | None = None
    location: str | None = None


class OriginalsViewModel(QObject):
    """The documents of the contact in front.

    Signals:
        shown(Originals): as they stand now.
        recorded(): the form can be emptied.
        scanned(): papers of the contact in front were scanned.
        told(str, object): what stands on the receipt now, with its undo.
        problem_found(str, str): a field, and what to do about it.
        refused(str): it can't be done now.
        failed(object): an error for the crash desk.
    """

    shown = Signal(object)
    recorded = Signal()
    scanned = Signal()
    told = Signal(str, object)
    problem_found = Signal(str, str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, contacts: ContactsViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts = desk, contacts
        self._asked = 0
        self._scanned: tuple[UUID, UUID] | None = None

    def take_scan(self, contact_id: UUID, document_id: UUID) -> None:
        """Name what was scanned of a contact's papers as soon as it is said."""
        self._scanned = contact_id, document_id
        self.scanned.emit()

    @property
    def scan_waits(self) -> bool:
        """Whether papers of the contact in front were scanned and not named."""
        front = self._contacts.front
        return (
            front is not None
            and self._scanned is not None
            and self._scanned[0] == front.id
        )

    @Slot()
    def look(self) -> None:
        """Read the documents of the contact in front."""
        self._asked += 1
        front = self._contacts.front
        if front is None:
            self.shown.emit(Originals())
            return
        about = front.about or front.caller
        person_id = about.id if about else None
        query = partial(_of, front.id, person_id)
        self._desk.read(query, partial(self._show, self._asked), self._on_error)

    def record(
        self,
        document: str,
        handling: str,
        words: str,
        number: str,
        money: Money | None = None,
    ) -> None:
        """Record what the caller brought; the contact is written down if need be."""
        front = self._contacts.front
        if front is None:
            return
        self._contacts.write_down(front)
        scanned = self._scanned
        named = scanned[1] if scanned is not None and self.scan_waits else None
        command = RecordOriginal(
            *(front.id, document, Handling(handling), words or None),
            *(number or None, named),
            *((money.amount_pence, money.payer, money.location) if money else ()),
        )
        work = partial(record_original, command)
        told = partial(self._on_recorded, money is None)
        self._desk.write(work, told, self._on_error)

    def give_back(self, original_id: UUID) -> None:
        """Record that a kept document went back by hand."""
        work = partial(return_original, ReturnOriginal(original_id))
        self._desk.write(work, self._on_returned, self._on_error)

    def _show(self, asked: int, originals: Originals) -> None:
        if asked == self._asked:
            self.shown.emit(originals)

    def _take_off(self, original_id: UUID) -> None:
        work = partial(take_off_receipt, TakeOffReceipt(original_id))
        self._desk.write(work, self._on_returned, self._on_error)

    def _on_recorded(self, can_go: bool, changes: Changes) -> None:
        self._scanned = None
        self.recorded.emit()
        if can_go and changes.id is not None:
            undo = partial(self._take_off, changes.id)
            self.told.emit(self.tr("It stands on the receipt"), undo)
        self.look()

    def _on_returned(self, _changes: Changes) -> None:
        self.look()

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, FieldProblem):
            self.problem_found.emit(error.field, str(error))
        elif isinstance(error, ClerkError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)


def _of(contact_id: UUID, person_id: UUID | None, session: Session) -> Originals:
    brought = originals_of(session, contact_id)
    here = {original.id for original in brought}
    kept = originals_kept(session, person_id) if person_id else []
    before = tuple(original for original in kept if original.id not in here)
    return Originals(tuple(brought), before)
