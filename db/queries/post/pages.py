"""The pages of a document with what was read of them, and its edits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from db.errors import NotFound
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow, PageEditRow, PageReadingRow


@dataclass(frozen=True, slots=True)
class PageLine:
    """A page as a thumbnail and in the viewer.

    Attributes:
        image: the captured picture; *picture* is upright and small, and
            *thumbnail* smaller, once the page was read.
        orientation: degrees clockwise that bring *image* upright.
        turned: what a person added to that.
        shown: whether it is in the document's PDF: not hidden, not thrown out.
        original: the file that a page without *image* is in, at *sheet*.
        still_to_turn: degrees clockwise that *thumbnail* and the PDF lack of
            how the page was turned by hand; it is being read again then.
        blank: as it was read; such a page is hidden until somebody shows it.
        words: the digest of its words with their places.
        state: waiting, done or failed.
    """

    id: UUID
    document_id: UUID | None
    position: int
    sheet: int
    side: int
    image: str | None
    original: str | None
    media_type: str
    width_px: int
    height_px: int
    dpi: int
    turned: int
    still_to_turn: int
    deleted: bool
    shown: bool
    blank: bool
    orientation: int
    picture: str | None
    thumbnail: str | None
    words: str | None
    word_count: int
    confidence: int
    patch: str | None
    codes: tuple[str, ...]
    state: str
    fault: str | None

    @property
    def is_unreadable(self) -> bool:
        """Whether the line could not read it; nothing of it can be shown."""
        return self.state == "failed"

    @property
    def of_a_file(self) -> bool:
        """Whether a file holds it, and no paper."""
        return self.image is None


@dataclass(frozen=True, slots=True)
class EditLine:
    """An arranging of pages that can still be undone."""

    id: UUID
    kind: str
    document_id: UUID


def pages_of(
    session: Session, document_id: UUID, *, with_deleted: bool = False
) -> list[PageLine]:
    """Return the pages of a document in their order, hidden ones among them."""
    p = CapturedPageRow
    query = _pages().where(p.document_id == document_id)
    if not with_deleted:
        query = query.where(p.deleted.is_(False))
    return [_line(row) for row in session.execute(query.order_by(p.position, p.n))]


def page(session: Session, page_id: UUID) -> PageLine:
    """Return one page. Raises NotFound."""
    query = _pages().where(CapturedPageRow.id == page_id)
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound("That page is not here any more.")
    return _line(row)


def pages_of_intake(session: Session, intake_id: UUID) -> list[PageLine]:
    """Return the pages of a stack or file as they were captured, so far."""
    p = CapturedPageRow
    query = _pages().where(p.intake_id == intake_id).order_by(p.sheet, p.side)
    return [_line(row) for row in session.execute(query)]


def loose_pages(session: Session, batch_id: UUID) -> list[PageLine]:
    """Return the pages of a batch that are in no document yet."""
    p = CapturedPageRow
    query = _pages().where(
        p.batch_id == batch_id, p.document_id.is_(None), p.deleted.is_(False)
    )
    return [_line(row) for row in session.execute(query.order_by(p.n))]


def edits_to_undo(session: Session, document_id: UUID) -> list[EditLine]:
    """Return what was arranged in a document and can be undone, the newest first."""
    e = PageEditRow
    query = (
        select(e.id, e.kind, e.document_id)
        .where(e.document_id == document_id, e.undone_at.is_(None))
        .order_by(e.n.desc())
    )
    return [EditLine(*row) for row in session.execute(query)]


def is_shown(*, hidden: bool | None, blank: bool, deleted: bool) -> bool:
    """Return whether a page is in its document's PDF."""
    return not deleted and not (blank if hidden is None else hidden)


def _pages() -> Select[Any]:
    p, r, i = CapturedPageRow, PageReadingRow, IntakeRow
    return (
        select(p, r, i.original)
        .join(i, i.id == p.intake_id)
        .outerjoin(r, r.page_id == p.id)
    )


def _line(row: Any) -> PageLine:  # noqa: ANN401  a row of _pages
    page, reading, original = row
    read = reading is not None
    blank = read and reading.blank
    return PageLine(
        page.id,
        page.document_id,
        page.position,
        page.sheet,
        page.side,
        page.image,
        original,
        page.media_type,
        page.width_px,
        page.height_px,
        page.dpi,
        page.turned,
        (page.turned - reading.turned) % 360 if read else 0,
        page.deleted,
        is_shown(hidden=page.hidden, blank=blank, deleted=page.deleted),
        blank,
        reading.orientation if read else 0,
        reading.picture if read else None,
        reading.thumbnail if read else None,
        reading.words if read else None,
        reading.word_count if read else 0,
        reading.confidence if read else 0,
        reading.patch if read else None,
        tuple(str(c.get("text", "")) for c in reading.codes.get("found", []))
        if read
        else (),
        reading.state if read else "waiting",
        reading.fault if read else None,
    )
