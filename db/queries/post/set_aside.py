"""What was set aside and waits for somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, case, false, func, select
from sqlalchemy.orm import Session, aliased

from db.domain.post.file_names import shown_name
from db.tables.document import DocumentRow
from db.tables.post_batch import IntakeRow, SetAsideRow
from db.tables.post_page import CapturedPageRow, PageReadingRow

LIMIT: Final = 500


@dataclass(frozen=True, slots=True)
class AsideLine:
    """Something that was set aside.

    Attributes:
        name: what a file was called, as it may be shown.
        content: its untouched bytes, where they could be had.
        reference: of the document that waits, or that has the page.
        page: which page of its document can't be read, from 1; None where a
            whole file or document waits.
    """

    id: UUID
    reason: str
    name: str | None
    content: str | None
    batch_id: UUID | None
    intake_id: UUID | None
    document_id: UUID | None
    page_id: UUID | None
    reference: str | None
    made_at: datetime
    page: int | None = None


def waiting(
    session: Session, batch_id: UUID | None = None, limit: int = LIMIT
) -> list[AsideLine]:
    """Return what was set aside and not settled, the oldest first."""
    query = _waiting().limit(limit)
    if batch_id is not None:
        query = query.where(SetAsideRow.batch_id == batch_id)
    return [_line(row) for row in session.execute(query)]


def waiting_of(session: Session, intakes: Sequence[UUID]) -> list[AsideLine]:
    """Return what was set aside of certain files, pages of them left out."""
    s = SetAsideRow
    query = _waiting().where(s.intake_id.in_(intakes), s.page_id.is_(None))
    return [_line(row) for row in session.execute(query)]


def _line(row: Any) -> AsideLine:  # noqa: ANN401  a row of _waiting
    *found, number, in_file = row
    line = AsideLine(*found)
    name = shown_name(line.name or in_file) or None
    return replace(line, name=name, page=number)


def _waiting() -> Select[Any]:
    s, d, p, i = SetAsideRow, DocumentRow, CapturedPageRow, IntakeRow
    other, read = aliased(CapturedPageRow), PageReadingRow
    shown = func.coalesce(other.hidden, read.blank, false()).is_(False)
    number = (
        select(func.count(other.n))
        .outerjoin(read, read.page_id == other.id)
        .where(
            other.document_id == p.document_id,
            other.deleted.is_(False),
            shown,
            other.position <= p.position,
        )
        .scalar_subquery()
    )
    return (
        select(
            *(s.id, s.reason, s.name, s.content, s.batch_id, s.intake_id),
            *(s.document_id, s.page_id, d.reference, s.made_at),
            case((p.document_id.is_not(None), number)),
            case((p.id.is_not(None), i.name)),
        )
        .outerjoin(p, p.id == s.page_id)
        .outerjoin(d, d.id == func.coalesce(s.document_id, p.document_id))
        .outerjoin(i, i.id == s.intake_id)
        .where(s.settled_at.is_(None))
        .order_by(s.n)
    )
