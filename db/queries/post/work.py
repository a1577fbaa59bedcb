"""What the line has to do: whatever is missing, and nothing that is written down.

There is no list of jobs. A page without a reading of today's edition, a file
that is not opened, an intake that is not separated, a document that was made of
other pages: each is found here, before a crash as after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
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
    """A file whose pages are not all captured."""

    intake_id: UUID
    original: str
    kind: str = IntakeKind.FILE.value


@dataclass(frozen=True, slots=True)
class PageToRead:
    """A captured page that was not read, or was turned since.

    Attributes:
        content: its picture, or the file that it is in.
        number: its number in that, from 0.
        turned: what a person added to its orientation.
        orientation: as it was found before; None where it was not looked for.
    """

    page_id: UUID
    content: str
    number: int
    turned: int
    orientation: int | None


@dataclass(frozen=True, slots=True)
class PageMade:
    """A page as the PDF of its document has it."""

    page_id: UUID
    picture: str | None
    words: str | None
    language: str | None
    text_chars: int
    look: str | None


@dataclass(frozen=True, slots=True)
class DocumentToMake:
    """A document whose PDF is missing or is of other pages.

    Attributes:
        mark: of its pages as they stand; kept with what is made.
        codes: texts of the codes on its pages.
    """

    document_id: UUID
    title: str
    received_on: date
    mark: str
    pages: tuple[PageMade, ...]
    codes: tuple[str, ...]


def files_to_open(
    session: Session, limit: int, without: Sequence[UUID] = ()
) -> list[FileToOpen]:
    """Return files to open, the oldest first; *without* are in hand already."""
    i = IntakeRow
    query = (
        select(i.id, i.original, i.kind)
        .where(
            i.state.in_([IntakeState.WAITING.value, IntakeState.RUNNING.value]),
            i.kind != IntakeKind.STACK.value,
            i.original.is_not(None),
            i.id.not_in(without),
        )
        .order_by(i.n)
        .limit(limit)
    )
    rows = session.execute(query).tuples()
    return [FileToOpen(key, original or "", kind) for key, original, kind in rows]


def pages_to_read(
    session: Session, edition: int, limit: int, without: Sequence[UUID] = ()
) -> list[PageToRead]:
    """Return pages to read, the oldest first.

    Those of intakes that are not documents yet, and those of documents that are
    to be made: what an older edition read of filed ones stays as it is.
    """
    i, d, m, p = IntakeRow, DocumentRow, DocumentMadeRow, CapturedPageRow
    coming = select(i.id).where(i.separated_at.is_(None))
    unmade = select(d.id).where(d.state.in_(_UNMADE))
    again = select(m.document_id).where(m.pages_mark == "")
    found = [
        page
        for where in (
            p.intake_id.in_(coming),
            p.document_id.in_(unmade),
            p.document_id.in_(again),
        )
        for page in _pages(session, where, edition, limit, without)
    ]
    return list({page.page_id: page for page in found}.values())[:limit]


def _pages(
    session: Session,
    where: ColumnElement[bool],
    edition: int,
    limit: int,
    without: Sequence[UUID],
) -> list[PageToRead]:
    p, r, i = CapturedPageRow, PageReadingRow, IntakeRow
    content = func.coalesce(p.image, i.original)
    query = (
        select(p, content, r.orientation)
        .join(i, i.id == p.intake_id)
        .outerjoin(r, r.page_id == p.id)
        .where(
            where,
            content.is_not(None),
            p.deleted.is_(False),
            p.id.not_in(without),
            or_(r.page_id.is_(None), r.edition < edition, r.turned != p.turned),
        )
        .order_by(p.n)
        .limit(limit)
    )
    return [
        PageToRead(
            page.id,
            digest,
            0 if page.image is not None else page.sheet - 1,
            page.turned,
            orientation,
        )
        for page, digest, orientation in session.execute(query)
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
        .where(
            p.document_id == d.id,
            p.deleted.is_(False),
            or_(r.page_id.is_(None), r.turned != p.turned),
        )
        .exists()
    )
    coming = select(i.n).where(i.document_id == d.id, i.separated_at.is_(None)).exists()
    has_pages = select(p.n).where(p.document_id == d.id, p.deleted.is_(False)).exists()
    again = select(m.document_id).where(m.pages_mark == "")
    query = (
        select(d)
        .where(
            or_(
                d.state.in_(_UNMADE),
                and_(d.id.in_(again), d.state.in_(_REMADE)),
            ),
            d.id.not_in(without),
            has_pages,
            ~unread,
            ~coming,
        )
        .order_by(d.n)
        .limit(limit)
    )
    return [_to_make(session, each) for each in session.scalars(query).all()]


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
                *(page.id, reading.picture, reading.words),
                *(reading.language, reading.text_chars, reading.look),
            )
        )
        marks.append((reading.picture or page.image or "", page.turned))
        found = reading.codes.get("found", [])
        codes += [str(code.get("text", "")) for code in found]
    return DocumentToMake(
        document.id,
        document.title,
        document.received_on,
        pages_mark(marks),
        tuple(pages),
        tuple(codes),
    )
