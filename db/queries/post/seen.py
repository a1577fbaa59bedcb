"""A document that is looked at after it was filed: its pages, and its copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.domain.post.states import DocumentState
from db.queries.post.pages import PageLine, edits_to_undo, pages_of
from db.queries.post.retention import KeptLine, kept_of
from db.queries.post.search_pages import search_pages
from db.queries.post.standing import Before, Standing, standing, stood_before
from db.queries.post.to_index import IndexLine, document_to_index
from db.tables.document import DocumentRow, RedactedCopyRow
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow
from db.tables.staff import StaffRow

_MOST_FOUND: Final = 40
_WAITS: Final = (DocumentState.TO_INDEX.value, DocumentState.SET_ASIDE.value)


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A copy from which places were taken out.

    Attributes:
        places: how many were.
    """

    id: UUID
    reason: str
    places: int
    pages: int
    made_at: datetime
    made_by: str | None


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that is shown of one document.

    Attributes:
        edits: how many arrangings of its pages can be undone.
        kept: how long it is kept; None while it is not filed.
        standing: where it was filed; None where nobody indexed it.
        before: what it stood for before it was indexed again.
    """

    line: IndexLine
    pages: tuple[PageLine, ...]
    copies: tuple[CopyLine, ...]
    edits: int
    kept: KeptLine | None
    standing: Standing | None = None
    before: tuple[Before, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """A document that waits, as it is looked for."""

    id: UUID
    reference: str
    title: str
    pages: int


def seen(session: Session, document_id: UUID) -> Seen:
    """Return a document as it stands. Raises NotFound."""
    return Seen(
        document_to_index(session, document_id),
        tuple(pages_of(session, document_id)),
        tuple(redacted_copies(session, document_id)),
        len(edits_to_undo(session, document_id)),
        kept_of(session, document_id),
        standing(session, document_id),
        tuple(stood_before(session, document_id)),
    )


def redacted_copies(session: Session, document_id: UUID) -> list[CopyLine]:
    """Return the copies of a document without what was marked, the newest first."""
    r, s = RedactedCopyRow, StaffRow
    query = (
        select(r, s.name)
        .outerjoin(s, s.id == r.made_by)
        .where(r.document_id == document_id)
        .order_by(r.n.desc())
    )
    return [
        CopyLine(
            *(row.id, row.reason, len(row.places.get("places", []))),
            *(row.pages, row.made_at, name),
        )
        for row, name in session.execute(query).tuples()
    ]


def waiting_found(
    session: Session, text: str, without: UUID, limit: int = 8
) -> list[WaitingLine]:
    """Return documents that wait, by words on their pages or their reference."""
    d = DocumentRow
    typed = text.strip()
    if not typed:
        return []
    read = [hit.document_id for hit in search_pages(session, typed, _MOST_FOUND)]
    query = (
        select(d.id, d.reference, d.title, d.pages)
        .where(
            d.id != without,
            d.state.in_(_WAITS),
            or_(
                d.id.in_(read),
                d.reference.icontains(typed, autoescape=True),
                d.title.icontains(typed, autoescape=True),
            ),
        )
        .order_by(d.received_on.desc(), d.n.desc())
        .limit(limit)
    )
    return [
        WaitingLine(key, reference, title, pages or 0)
        for key, reference, title, pages in session.execute(query).tuples()
    ]


def is_as_it_came(session: Session, document_id: UUID, content: str) -> bool:
    """Return whether a document's pages are those of its file, all and untouched.

    Once a page was taken out of it, put into it, moved or turned, the file that
    came says something else than the document.
    """
    p, i = CapturedPageRow, IntakeRow
    query = (
        select(p.document_id, p.deleted, p.hidden, p.turned, i.original)
        .join(i, i.id == p.intake_id)
        .where(
            or_(
                p.document_id == document_id,
                p.intake_id.in_(
                    select(p.intake_id).where(p.document_id == document_id)
                ),
            )
        )
        .order_by(p.position, p.n)
    )
    rows = session.execute(query).tuples().all()
    order = select(p.n).where(p.document_id == document_id)
    as_kept = session.scalars(order.order_by(p.position, p.n)).all()
    return list(as_kept) == sorted(as_kept) and all(
        owner == document_id
        and not deleted
        and not hidden
        and not turned
        and original == content
        for owner, deleted, hidden, turned, original in rows
    )
