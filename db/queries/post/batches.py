"""Batches with what is in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from db.domain.post.states import UNFILED, BatchState, IntakeState
from db.errors import NotFound
from db.tables.document import DocumentRow
from db.tables.post_batch import IntakeRow, PostBatchRow, SetAsideRow
from db.tables.post_page import CapturedPageRow

LIMIT: Final = 200


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A batch in the list.

    Attributes:
        counts: items for each service, by its code.
        pages: captured so far, whatever became of them.
        documents, unfiled: how many there are, and how many wait for somebody.
        coming: stacks and files that are still being captured or opened.
        set_aside: things in it that wait for somebody.
    """

    id: UUID
    reference: str
    received_on: date
    opened_on: date
    source: str
    state: str
    counts: Mapping[str, int]
    sheets_in: int | None
    difference_reason: str | None
    pages: int
    documents: int
    unfiled: int
    coming: int
    set_aside: int
    made_at: datetime
    version: int


def batches(
    session: Session, *, with_done: bool = False, limit: int = LIMIT
) -> list[BatchLine]:
    """Return batches, the newest receipt first; *with_done* adds counted ones."""
    b = PostBatchRow
    query = _batches().order_by(b.received_on.desc(), b.n.desc()).limit(limit)
    if not with_done:
        query = query.where(b.state != BatchState.RECONCILED.value)
    return [_line(row) for row in session.execute(query)]


def batch(session: Session, batch_id: UUID) -> BatchLine:
    """Return one batch. Raises NotFound."""
    row = session.execute(_batches().where(PostBatchRow.id == batch_id)).one_or_none()
    if row is None:
        raise NotFound("That batch is not here any more.")
    return _line(row)


def services_counted(session: Session, from_on: date, to_on: date) -> dict[str, int]:
    """Return how many items came for each service between two days, both included."""
    b = PostBatchRow
    query = select(b.counts).where(b.received_on >= from_on, b.received_on <= to_on)
    found: dict[str, int] = {}
    for counts in session.scalars(query):
        for code, number in counts.items():
            found[code] = found.get(code, 0) + number
    return dict(sorted(found.items()))


def _batches() -> Select[Any]:
    b, p, d = PostBatchRow, CapturedPageRow, DocumentRow
    i, s = IntakeRow, SetAsideRow
    unfiled = [state.value for state in UNFILED]
    coming = [IntakeState.WAITING.value, IntakeState.RUNNING.value]

    def counted(kind: Any, *where: Any) -> Any:  # noqa: ANN401  SQLAlchemy's own
        return (
            select(func.count())
            .select_from(kind)
            .where(kind.batch_id == b.id, *where)
            .scalar_subquery()
        )

    return select(
        b,
        counted(p),
        counted(d, d.state != "emptied"),
        counted(d, d.state.in_(unfiled)),
        counted(i, i.state.in_(coming)),
        counted(s, s.settled_at.is_(None)),
    )


def _line(row: Any) -> BatchLine:  # noqa: ANN401  a row of _batches
    b, pages, documents, unfiled, coming, aside = row
    return BatchLine(
        b.id,
        b.reference,
        b.received_on,
        b.opened_on,
        b.source,
        b.state,
        MappingProxyType(dict(b.counts)),
        b.sheets_in,
        b.difference_reason,
        pages,
        documents,
        unfiled,
        coming,
        aside,
        b.made_at,
        b.version,
    )
