"""Pages that somebody has to look at, and how batches did before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.domain.post.quality import USUAL_PERCENT, sample_percent
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
    return [not faults for _, faults in _checked(session, before)]


def _checked(
    session: Session, without: UUID, until: datetime | None = None
) -> list[tuple[str, int]]:
    """Return the batches that were checked, by then, and how many faults each had."""
    b, s = PostBatchRow, QualitySampleRow
    query = (
        select(b.reference, func.sum(s.fault.is_not(None)))
        .join(s, s.batch_id == b.id)
        .where(s.result.is_not(None), b.id != without)
        .group_by(b.n)
        .order_by(b.n.desc())
        .limit(_BATCHES)
    )
    if until is not None:
        query = query.where(s.checked_at <= until)
    rows = session.execute(query).tuples().all()
    return [(name, faults or 0) for name, faults in reversed(rows)]


@dataclass(frozen=True, slots=True)
class Share:
    """How many pages of a batch were drawn, and why so many.

    Attributes:
        percent: of its pages, when they were drawn.
        first: nothing was checked before, or it is the first of its kind.
        failed: the reference of the last batch before with a fault; None where
            that raises nothing any more.
    """

    percent: int
    first: bool
    failed: str | None


def share_of(session: Session, batch_id: UUID) -> Share | None:
    """Return how many pages of a batch were drawn; None while none were."""
    b, s = PostBatchRow, QualitySampleRow
    drawn = select(func.min(s.made_at)).where(s.batch_id == batch_id)
    at = session.scalar(drawn)
    if at is None:
        return None
    new = select(b.first_of_kind).where(b.id == batch_id)
    new_kind = bool(session.scalar(new))
    before = _checked(session, batch_id, at)
    passed = [not faults for _, faults in before]
    percent = sample_percent(passed, first_of_kind=new_kind)
    last = next((name for name, faults in reversed(before) if faults), None)
    first = new_kind or not passed
    raised = percent > USUAL_PERCENT and not first
    return Share(percent, first, last if raised else None)


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
