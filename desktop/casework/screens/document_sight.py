"""A document in sight: opened when it may be, in memory only while it is looked at."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.documents import EMAIL, PDF
from db.domain.emails_read import email_read
from desktop.casework.document_view_model import DocumentViewModel
from desktop.casework.use_cases.case_documents import DocumentShown
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.colours import Tone
from widgets.document_view import DocumentView


class DocumentSight(QWidget):
    """The pages themselves, whatever kind they are, or why they can't be shown.

    Signals:
        opened(DocumentShown, int): what it is, and how many pages, 0 for none.
        refused(): it can't be shown; the reason is said.
        failed(object): an error for the crash desk.
    """

    opened = Signal(object, int)
    refused = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: DocumentShown | None = None
        self.model = DocumentViewModel(desk, self)
        self.refusal = Banner(Tone.WARNING)
        self.refusal.hide()
        self.view = DocumentView(_tr("The document"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.refusal)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.model.opened.connect(self._on_opened)
        self.model.refused.connect(self._on_refused)
        self.model.failed.connect(self.failed)

    def show_document(self, document_id: UUID | None) -> None:
        """Show a document instead of what was shown, or nothing."""
        self.clear()
        if document_id is not None:
            self.model.open(document_id)

    def clear(self) -> None:
        """Let go of the content."""
        self.model.forget()
        self.shown = None
        self.view.clear()
        self.refusal.hide()

    @Slot(object, bytes)
    def _on_opened(self, shown: DocumentShown, content: bytes) -> None:
        self.shown, pages = shown, 0
        try:
            pages = self._put(shown, content)
        except ValueError as problem:
            self._on_refused(str(problem))
        self.opened.emit(shown, pages)

    def _put(self, shown: DocumentShown, content: bytes) -> int:
        """Put the content in sight; return how many pages it has, 0 for none."""
        if shown.media_type == PDF:
            return self.view.show_pdf(content)
        if shown.media_type == EMAIL:
            self.view.show_words(_email(content))
        else:
            self.view.show_picture(content)
        return 0

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.refusal.show_words(words, "", Tone.WARNING)
        self.refused.emit()


def _email(content: bytes) -> str:
    read = email_read(content)
    names = {
        "From": _tr("From"),
        "To": _tr("To"),
        "Cc": _tr("Copy to"),
        "Date": _tr("Sent"),
        "Subject": _tr("Subject"),
    }
    heads = [f"{names[name]}: {value}" for name, value in read.heads]
    if read.attached:
        heads.append(f"{_tr('Came with it')}: {', '.join(read.attached)}")
    return "\n".join([*heads, "", read.text])


def _tr(text: str) -> str:
    return QCoreApplication.translate("DocumentPage", text)
