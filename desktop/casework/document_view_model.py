"""One document, opened to be looked at: allowed first, then read into memory."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from db.errors import ClerkError, StoreRefused
from desktop.casework.use_cases.case_documents import (
    DocumentShown,
    OpenDocument,
    open_document,
)
from desktop.runtime.desk import Desk


class DocumentViewModel(QObject):
    """Reads a document for whoever may open it; nothing of it is kept here.

    Signals:
        opened(DocumentShown, bytes): what it is, and its content.
        refused(str): it can't be shown; the words say why.
        failed(object): an error for the crash desk.
    """

    opened = Signal(object, bytes)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asked = desk, 0

    def open(self, document_id: UUID) -> None:
        """Open a document; that one for few eyes was seen is kept."""
        self._asked += 1
        work = partial(open_document, OpenDocument(document_id))
        done = partial(self._on_allowed, self._asked)
        self._desk.write(work, done, partial(self._on_error, self._asked))

    def forget(self) -> None:
        """Drop whatever is still on its way."""
        self._asked += 1

    def _on_allowed(self, asked: int, shown: object) -> None:
        if asked != self._asked or not isinstance(shown, DocumentShown):
            return
        self._desk.slow(
            partial(self._desk.documents.get, shown.content),
            partial(self._on_read, asked, shown),
            partial(self._on_error, asked),
        )

    def _on_read(self, asked: int, shown: DocumentShown, content: bytes) -> None:
        if asked == self._asked:
            self.opened.emit(shown, content)

    def _on_error(self, asked: int, error: BaseException) -> None:
        if not isinstance(error, (ClerkError, StoreRefused)):
            self.failed.emit(error)
        elif asked == self._asked:
            self.refused.emit(str(error))
