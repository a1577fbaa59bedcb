"""Pages that somebody has to look at, and how batches did before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.tables.document import DocumentRow
from db.tables.post_batch import PostBatchRow, QualitySampleRow
from db.tables.post_page import CapturedPageRow, PageReadingRow

_BATCHES: Final = 50


@dataclass(frozen=True, slots=True)
class SampleLine:
    """A page to look at.

    Attributes:
        image: the captured picture; *thumbnail* where it was read already.
        document: the reference of its document, where it is in one.
    """

    id: UUID
    page_id: UUID
    sheet: int
    side: int
    image: str | None
    thumbnail: str | None
    turned: int
    orientation: int
    document: str | None
    result: str | None
    fault: str | None


def checked_batches(session: Session, before: UUID) -> list[bool]:
    """Return whether each batch that was checked had no fault, in order of time.

    *before* is left out: it is about to be drawn from.
    """
    b, s = PostBatchRow, QualitySampleRow
    query = (
        select(b.n, func.sum(s.fault.is_not(None)))
        .join(s, s.batch_id == b.id)
        .where(s.result.is_not(None), b.id != before)
        .group_by(b.n)
        .order_by(b.n.desc())
        .limit(_BATCHES)
    )
    return [not faults for _, faults in session.execute(query)][::-1]


def to_check(session: Session, batch_id: UUID) -> list[SampleLine]:
    """Return the pages of a batch that were drawn, in the order of the stack."""
    s, p, r, d = QualitySampleRow, CapturedPageRow, PageReadingRow, DocumentRow
    query = (
        select(s, p, r.thumbnail, r.orientation, d.reference)
        .join(p, p.id == s.page_id)
        .outerjoin(r, r.page_id == p.id)
        .outerjoin(d, d.id == p.document_id)
        .where(s.batch_id == batch_id)
        .order_by(p.n)
    )
    return [
        SampleLine(
            sample.id,
            page.id,
            page.sheet,
            page.side,
            page.image,
            thumbnail,
            page.turned,
            orientation or 0,
            reference,
            sample.result,
            sample.fault,
        )
        for sample, page, thumbnail, orientation, reference in session.execute(query)
    ]
