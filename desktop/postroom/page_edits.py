"""What is done to the pages of one document, each deed undone by its own id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.queries.post.pages import EditLine, edits_to_undo
from desktop.forms.saving import Saving, Work
from desktop.postroom.use_cases.arranging import (
    DeletePages,
    HidePages,
    MergeDocuments,
    MovePages,
    SplitDocument,
    TurnPages,
    UndoEdit,
    delete_pages,
    hide_pages,
    merge_documents,
    move_pages,
    split_document,
    turn_pages,
    undo_edit,
)
from desktop.runtime.desk import Desk
from widgets.said import said

DEED_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "split": "Split: the pages from here on wait to be indexed",
        "merge": "Joined",
        "delete": "Page deleted",
        "undo": "Undone",
    }
)


class PageEdits(QObject):
    """Arranges the pages of the document in front.

    Signals:
        message(str, object): what can't be seen from the pages that are left,
            with what puts it back or None.
        refused(str): it can't be done, in words.
        failed(object): an error for the crash desk.
    """

    message = Signal(str, object)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._document: UUID | None = None
        self._kind = ""
        self._saving = Saving(desk, self)
        self._saving.saved.connect(self._on_saved)
        self._saving.refused.connect(self.refused)
        self._saving.stale.connect(self.refused)
        self._saving.failed.connect(self.failed)

    def turn_to(self, document_id: UUID) -> None:
        """Arrange the pages of another document from now on."""
        self._document = document_id

    def rotate(self, page: UUID, degrees: int = 90) -> None:
        """Turn a page clockwise."""
        if self._document is not None:
            command = TurnPages(self._document, (page,), degrees)
            self._start("turn", partial(turn_pages, command))

    def split(self, first_page: UUID) -> None:
        """Let the pages from this one on be a document of their own."""
        if self._document is not None:
            command = SplitDocument(self._document, first_page)
            self._start("split", partial(split_document, command))

    def join(self, other: UUID) -> None:
        """Put another document behind the one in front."""
        if self._document is not None:
            command = MergeDocuments(self._document, other)
            self._start("merge", partial(merge_documents, command))

    def move(self, page: UUID, before: int) -> None:
        """Put a page in front of the one at place *before*, counted from nought."""
        if self._document is not None:
            command = MovePages((page,), self._document, before)
            self._start("move", partial(move_pages, command))

    def hide(self, page: UUID, *, hidden: bool) -> None:
        """Hide a page, or show it."""
        if self._document is not None:
            command = HidePages(self._document, (page,), hidden)
            kind = "hide" if hidden else "show"
            self._start(kind, partial(hide_pages, command))

    def delete(self, page: UUID) -> None:
        """Throw a page out; its picture is kept."""
        if self._document is not None:
            command = DeletePages(self._document, (page,))
            self._start("delete", partial(delete_pages, command))

    def undo(self) -> None:
        """Put the newest arranging back."""
        if self._document is not None:
            query = partial(_newest, document_id=self._document)
            self._desk.read(query, self._on_newest, self._on_error)

    def put_back(self, edit_id: UUID) -> None:
        """Put one arranging back, whatever document is in front by now."""
        self._start("undo", partial(undo_edit, UndoEdit(edit_id)))

    def _on_newest(self, edit: EditLine | None) -> None:
        if edit is not None:
            self.put_back(edit.id)

    def _start(self, kind: str, work: Work) -> None:
        self._kind = kind
        self._saving.start(work)

    @Slot(object)
    def _on_saved(self, changes: Changes) -> None:
        words = said(DEED_NAMES.get(self._kind, ""))
        undo: Callable[[], None] | None = None
        if self._kind != "undo" and changes.id is not None:
            undo = partial(self.put_back, changes.id)
        if words:
            self.message.emit(words, undo)

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


def _newest(session: Session, document_id: UUID) -> EditLine | None:
    return next(iter(edits_to_undo(session, document_id)), None)
