"""Documents whose time begins, and those whose time is over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.post.retention import Trigger
from db.tables.casework import CaseDocumentRow, CaseRow
from db.tables.document import DocumentKeptRow, DocumentRow

LIMIT: Final = 200


@dataclass(frozen=True, slots=True)
class Overdue:
    """A document that may be destroyed, or is held."""

    document_id: UUID
    reference: str
    title: str
    type_code: str | None
    destroy_on: date
    hold_reason: str | None
    asked_by: UUID | None


def untriggered(session: Session, limit: int = LIMIT) -> list[tuple[UUID, date]]:
    """Return documents whose case was closed and whose period does not count yet.

    Each with the day on which the last of its cases was closed.
    """
    k, c, f = DocumentKeptRow, CaseDocumentRow, CaseRow
    open_still = (
        select(f.id)
        .join(c, c.case_id == f.id)
        .where(c.document_id == k.document_id, f.closed_at.is_(None))
        .exists()
    )
    query = (
        select(k.document_id, f.closed_at)
        .join(c, c.document_id == k.document_id)
        .join(f, f.id == c.case_id)
        .where(
            k.trigger == Trigger.CASE_CLOSED.value,
            k.triggered_on.is_(None),
            k.destroyed_at.is_(None),
            f.closed_at.is_not(None),
            ~open_still,
        )
        .order_by(k.n, f.closed_at)
        .limit(limit)
    )
    found: dict[UUID, date] = {}
    for document_id, closed_at in session.execute(query).tuples():
        if closed_at is not None:
            found[document_id] = uk_date(closed_at)
    return list(found.items())


def overdue(session: Session, today: date, limit: int = LIMIT) -> list[Overdue]:
    """Return documents past their period, the oldest first; held ones among them."""
    k, d = DocumentKeptRow, DocumentRow
    query = (
        select(
            *(d.id, d.reference, d.title, d.type_code),
            *(k.destroy_on, k.hold_reason, k.asked_by),
        )
        .join(d, d.id == k.document_id)
        .where(k.destroyed_at.is_(None), k.destroy_on <= today)
        .order_by(k.destroy_on, k.n)
        .limit(limit)
    )
    return [Overdue(*row) for row in session.execute(query)]
