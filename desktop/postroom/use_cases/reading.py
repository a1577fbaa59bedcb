"""What the line made of pages and documents is recorded; again is no harm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select

from db.changes import Changes
from db.domain.documents import PDF
from db.domain.permissions import Action
from db.domain.post.set_aside import Reason
from db.domain.post.states import DocumentState
from db.queries.post.duplicates import DIFFERENT, different_from
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentMadeRow, DocumentRow, EnquiryDocumentRow
from db.tables.post_page import CapturedPageRow, PageReadingRow, PageTextRow
from desktop.postroom.use_cases.index_again import earlier
from desktop.postroom.use_cases.of_post import made_of, step
from desktop.postroom.use_cases.setting_aside import refused_page


@dataclass(frozen=True, slots=True)
class RecordReading:
    """What was read of a page; see `PageReadingRow` for the fields.

    Attributes:
        text: the words alone, for the search.
    """

    page_id: UUID
    edition: int
    orientation: int = 0
    turned: int = 0
    skew: int = 0
    look: str | None = None
    blank: bool = False
    patch: str | None = None
    codes: tuple[Mapping[str, Any], ...] = ()
    picture: str | None = None
    thumbnail: str | None = None
    words: str | None = None
    word_count: int = 0
    text: str = field(default="", repr=False)
    confidence: int = 0
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RefusePage:
    """A page that can't be read; *reason* is one of `Reason`."""

    page_id: UUID
    edition: int
    reason: str
    turned: int = 0


@dataclass(frozen=True, slots=True)
class RecordMade:
    """What was made of a document's pages; see `DocumentMadeRow`.

    Attributes:
        urgent: why it can't wait, where its words say so; it comes first then.
    """

    document_id: UUID
    pages_mark: str
    searchable: str | None
    text_chars: int = 0
    likeness: str | None = None
    language: str | None = None
    suggestions: Mapping[str, Any] | None = None
    urgent: str | None = None


def record_reading(command: RecordReading, uow: UnitOfWork) -> Changes:
    """Record what was read of a page, in place of what an older edition read.

    Raises NotAllowed, NotFound.
    """
    with uow:
        uow.require(Action.READ_PAGES)
        page = uow.get(CapturedPageRow, command.page_id)
        row = _reading(uow, page)
        row.edition, row.state, row.fault = command.edition, "done", None
        row.orientation, row.skew = command.orientation, command.skew
        row.turned, row.look = command.turned, command.look
        row.blank, row.patch = command.blank, command.patch
        row.codes = {"found": [dict(code) for code in command.codes]}
        row.picture, row.thumbnail = command.picture, command.thumbnail
        row.words, row.word_count = command.words, command.word_count
        row.text_chars, row.confidence = len(command.text), command.confidence
        row.language = command.language
        _text(uow, page, command.text)
        uow.commit()
    return uow.changes(page.id)


def refuse_page(command: RefusePage, uow: UnitOfWork) -> Changes:
    """Record that a page can't be read; its picture stays in its document.

    Raises as above.
    """
    with uow:
        uow.require(Action.READ_PAGES)
        page = uow.get(CapturedPageRow, command.page_id)
        reason = Reason(command.reason)
        row = _reading(uow, page)
        row.edition, row.state, row.fault = command.edition, "failed", reason.value
        row.turned = command.turned
        refused_page(uow, page, reason)
        uow.commit()
    return uow.changes(page.id)


def record_made(command: RecordMade, uow: UnitOfWork) -> Changes:
    """Record what was made of a document; it may be indexed from now on.

    Raises as above.
    """
    with uow:
        uow.require(Action.READ_PAGES)
        document = uow.get(DocumentRow, command.document_id)
        row = made_of(uow, document.id)
        if row is None:
            row = DocumentMadeRow(scope=document.scope, document_id=document.id)
            row.pages_mark = command.pages_mark
            uow.add(row)
        row.pages_mark, row.searchable = command.pages_mark, command.searchable
        row.text_chars, row.likeness = command.text_chars, command.likeness
        if command.suggestions is not None:
            apart = different_from(row.suggestions)
            told = {DIFFERENT: sorted(apart)} if apart else {}
            row.suggestions = {
                **command.suggestions,
                **told,
                **earlier(row.suggestions),
            }
        if document.language is None:
            document.language = command.language
        if document.content is None and command.searchable is not None:
            document.media_type = PDF
        if document.state in (DocumentState.CAPTURED, DocumentState.READ):
            document.urgent = document.urgent or command.urgent
            # What a caller brought is with their enquiry: it waits for nobody.
            brought = _is_brought(uow, document.id)
            step(document, DocumentState.FILED if brought else DocumentState.TO_INDEX)
        uow.commit()
    return uow.changes(document.id, document.reference)


def _is_brought(uow: UnitOfWork, document_id: UUID) -> bool:
    e = EnquiryDocumentRow
    found = select(e.n).where(e.document_id == document_id).limit(1)
    past = found.execution_options(**{EVERY_SCOPE: True})
    return uow.session.scalar(past) is not None


def _reading(uow: UnitOfWork, page: CapturedPageRow) -> PageReadingRow:
    r = PageReadingRow
    row = uow.session.scalar(select(r).where(r.page_id == page.id))
    if row is None:
        row = PageReadingRow(
            scope=page.scope, page_id=page.id, edition=0, state="failed", codes={}
        )
        uow.add(row)
    return row


def _text(uow: UnitOfWork, page: CapturedPageRow, text: str) -> None:
    """Give the search a page's words; the row is this store's alone."""
    t = PageTextRow
    uow.session.execute(delete(t).where(t.page_id == page.id))
    if text.strip():
        uow.session.add(PageTextRow(page_id=page.id, words=text))
