"""Documents that go along with the enquiry of whoever is at the desk."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.errors import ClerkError
from db.papers import NewDocument
from db.queries.casework.documents import waiting_documents
from db.queries.casework.page_rows import DocumentLine
from desktop.counter.at_desk import DeskContact
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.use_cases.documents import (
    BringDocument,
    TakeBackDocument,
    bring_document,
    take_back_document,
)
from desktop.runtime.desk import Desk
from desktop.runtime.taking_in import take_in


class DocumentsViewModel(QObject):
    """What the contact in front brought for the enquiry that is being taken.

    Each is kept, encrypted, as soon as it is picked, so that a lock or a crash
    loses none.

    Signals:
        changed(): others go along, or another contact is in front.
        waiting_changed(bool): whether a file is being taken in.
        refused(str): a file can't be taken in; the words say why.
        failed(object): an error for the crash desk.
    """

    changed = Signal()
    waiting_changed = Signal(bool)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, contacts: ContactsViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts = desk, contacts
        self._asked = self._under_way = 0
        self.lines: tuple[DocumentLine, ...] = ()
        contacts.front_changed.connect(self._on_front_changed)

    def take(self, paths: Iterable[Path]) -> None:
        """Take in files for the enquiry of the contact in front."""
        front = self._contacts.front
        if front is None:
            return
        self._contacts.write_down(front)
        for path in paths:
            self._count(1)
            done = partial(self._on_read, front.id)
            self._desk.slow(partial(take_in, path), done, self._on_refused)

    def take_back(self, brought_id: UUID) -> None:
        """Let go of one that was picked by mistake."""
        self._count(1)
        command, documents = TakeBackDocument(brought_id), self._desk.documents
        work = partial(take_back_document, command, documents=documents)
        self._desk.write(work, self._on_kept, self._on_refused)

    @Slot()
    def look(self) -> None:
        """Read what waits with the contact in front."""
        self._asked += 1
        front = self._contacts.front
        if front is None:
            self._show(self._asked, ())
            return
        query = partial(waiting_documents, contact_id=front.id)
        self._desk.read(query, partial(self._show, self._asked), self._on_error)

    def _on_read(self, contact_id: UUID, document: NewDocument) -> None:
        command, documents = (
            BringDocument(contact_id, document),
            self._desk.documents,
        )
        work = partial(bring_document, command, documents=documents)
        self._desk.write(work, self._on_kept, self._on_refused)

    def _on_kept(self, _changes: Changes) -> None:
        self._count(-1)
        self.look()

    def _on_refused(self, error: BaseException) -> None:
        self._count(-1)
        self.look()
        self._on_error(error)

    def _count(self, step: int) -> None:
        self._under_way += step
        self.waiting_changed.emit(self._under_way > 0)

    @Slot(object)
    def _on_front_changed(self, _front: DeskContact | None) -> None:
        self.look()

    def _show(self, asked: int, lines: tuple[DocumentLine, ...]) -> None:
        if asked == self._asked:
            self.lines = lines
            self.changed.emit()

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)
