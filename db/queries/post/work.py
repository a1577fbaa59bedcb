"""What the line has to do: whatever is missing, and nothing that is written down.

There is no list of jobs. A page without a reading of today's edition, a file
that is not opened, an intake that is not separated, a document that was made of
other pages: each is found here, before a crash as after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from db.domain.post.arranging import pages_mark
from db.domain.post.states import DocumentState, IntakeKind, IntakeState
from db.queries.post.pages import is_shown
from db.tables.document import DocumentMadeRow, DocumentRow
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow, PageReadingRow

_UNMADE = (DocumentState.CAPTURED.value, DocumentState.READ.value)
_REMADE = (
    *_UNMADE,
    DocumentState.TO_INDEX.value,
    DocumentState.SET_ASIDE.value,
    DocumentState.FILED.value,
)


@dataclass(frozen=True, slots=True)
class FileToOpen:
    """A file whose pages are not all captured; *have* are those that are."""

    intake_id: UUID
    original: str
    media_type: str | None
    have: frozenset[int]


@dataclass(frozen=True, slots=True)
class PageToRead:
    """A captured page that was not read by today's edition."""

    page_id: UUID
    image: str
    media_type: str
    dpi: int


@dataclass(frozen=True, slots=True)
class PageMade:
    """A page as the PDF of its document has it."""

    page_id: UUID
    image: str | None
    picture: str | None
    words: str | None
    turned: int
    language: str | None
    text_chars: int


@dataclass(frozen=True, slots=True)
class DocumentToMake:
    """A document whose PDF is missing or is of other pages.

    Attributes:
        mark: of its pages as they stand; kept with what is made.
        codes: texts of the codes on its pages.
    """

    document_id: UUID
    title: str
    mark: str
    pages: tuple[PageMade, ...]
    codes: tuple[str, ...]


def files_to_open(
    session: Session, limit: int, without: Sequence[UUID] = ()
) -> list[FileToOpen]:
    """Return files to open, the oldest first; *without* are in hand already."""
    i, p = IntakeRow, CapturedPageRow
    query = (
        select(i)
        .where(
            i.kind != IntakeKind.STACK.value,
            i.kind != IntakeKind.EMAIL.value,
            i.state.in_([IntakeState.WAITING.value, IntakeState.RUNNING.value]),
            i.original.is_not(None),
            i.id.not_in(without),
        )
        .order_by(i.n)
        .limit(limit)
    )
    return [
        FileToOpen(
            row.id,
            row.original or "",
            row.media_type,
            frozenset(session.scalars(select(p.sheet).where(p.intake_id == row.id))),
        )
        for row in session.scalars(query).all()
    ]


def pages_to_read(
    session: Session, edition: int, limit: int, without: Sequence[UUID] = ()
) -> list[PageToRead]:
    """Return pages to read, the oldest first.

    What an older edition read is read again only until it is filed.
    """
    p, r, d = CapturedPageRow, PageReadingRow, DocumentRow
    query = (
        select(p)
        .outerjoin(r, r.page_id == p.id)
        .outerjoin(d, d.id == p.document_id)
        .where(
            p.image.is_not(None),
            p.deleted.is_(False),
            p.id.not_in(without),
            or_(
                r.page_id.is_(None),
                and_(r.edition < edition, or_(d.id.is_(None), d.state.in_(_UNMADE))),
            ),
        )
        .order_by(p.n)
        .limit(limit)
    )
    return [
        PageToRead(row.id, row.image or "", row.media_type, row.dpi)
        for row in session.scalars(query)
    ]


def intakes_to_separate(
    session: Session, limit: int, without: Sequence[UUID] = ()
) -> list[UUID]:
    """Return intakes that have ended and whose every page was read."""
    i, p, r = IntakeRow, CapturedPageRow, PageReadingRow
    unread = (
        select(p.n)
        .outerjoin(r, r.page_id == p.id)
        .where(p.intake_id == i.id, p.deleted.is_(False), r.page_id.is_(None))
        .exists()
    )
    query = (
        select(i.id)
        .where(
            i.separated_at.is_(None),
            i.state.in_([IntakeState.ENDED.value, IntakeState.SET_ASIDE.value]),
            i.id.not_in(without),
            ~unread,
        )
        .order_by(i.n)
        .limit(limit)
    )
    return list(session.scalars(query))


def documents_to_make(
    session: Session, limit: int, without: Sequence[UUID] = ()
) -> list[DocumentToMake]:
    """Return documents whose pages were all read and whose PDF is not of them.

    A document whose stack is still coming in waits for its end.
    """
    d, m, p, r, i = (
        DocumentRow,
        DocumentMadeRow,
        CapturedPageRow,
        PageReadingRow,
        IntakeRow,
    )
    unread = (
        select(p.n)
        .outerjoin(r, r.page_id == p.id)
        .where(p.document_id == d.id, p.deleted.is_(False), r.page_id.is_(None))
        .exists()
    )
    coming = select(i.n).where(i.document_id == d.id, i.separated_at.is_(None)).exists()
    has_pages = select(p.n).where(p.document_id == d.id, p.deleted.is_(False)).exists()
    query = (
        select(d, m.pages_mark)
        .outerjoin(m, m.document_id == d.id)
        .where(
            d.state.in_(_REMADE),
            d.id.not_in(without),
            or_(m.n.is_(None), _arranged_since()),
            has_pages,
            ~unread,
            ~coming,
        )
        .order_by(d.n)
    )
    found: list[DocumentToMake] = []
    for document, mark in session.execute(query):
        wanted = _to_make(session, document)
        if wanted.mark != mark:
            found.append(wanted)
        if len(found) == limit:
            break
    return found


def _arranged_since() -> ColumnElement[bool]:
    """Return the condition that a page was arranged or read after the PDF was made."""
    d, m, p, r = DocumentRow, DocumentMadeRow, CapturedPageRow, PageReadingRow
    return (
        select(p.n)
        .outerjoin(r, r.page_id == p.id)
        .where(
            p.document_id == d.id,
            or_(p.changed_at >= m.changed_at, r.changed_at >= m.changed_at),
        )
        .exists()
    )


def _to_make(session: Session, document: DocumentRow) -> DocumentToMake:
    p, r = CapturedPageRow, PageReadingRow
    query = (
        select(p, r)
        .join(r, r.page_id == p.id)
        .where(p.document_id == document.id)
        .order_by(p.position, p.n)
    )
    pages: list[PageMade] = []
    codes: list[str] = []
    marks: list[tuple[str, int]] = []
    for page, reading in session.execute(query).tuples():
        if not is_shown(hidden=page.hidden, blank=reading.blank, deleted=page.deleted):
            continue
        pages.append(
            PageMade(
                *(page.id, page.image, reading.picture, reading.words),
                *(page.turned, reading.language, reading.text_chars),
            )
        )
        marks.append((reading.picture or page.image or "", page.turned))
        found = reading.codes.get("found", [])
        codes += [str(code.get("text", "")) for code in found]
    return DocumentToMake(
        document.id, document.title, pages_mark(marks), tuple(pages), tuple(codes)
    )
