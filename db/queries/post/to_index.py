"""Documents that wait to be named: urgent ones first, then the oldest receipt.

Those of one batch stand as they lay in the sack, whatever was read first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from db.domain.post.states import DocumentState
from db.errors import NotFound
from db.tables.document import DocumentMadeRow, DocumentRow
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow
from db.tables.staff import StaffRow

LIMIT: Final = 500


@dataclass(frozen=True, slots=True)
class IndexLine:
    """A document that waits.

    Attributes:
        title: what is known of it: the name of a file, or nothing yet.
        suggestions: what was proposed for which field, and why.
        likeness: what near duplicates have in common; None while it is unread.
    """

    id: UUID
    reference: str
    title: str
    type_code: str | None
    team_code: str | None
    received_on: date
    channel: str | None
    pages: int
    urgent: str | None
    state: str
    reason: str | None
    batch_id: UUID | None
    person_id: UUID | None
    content: str | None
    searchable: str | None
    suggestions: Mapping[str, Any]
    likeness: str | None
    version: int


def to_index(
    session: Session, batch_id: UUID | None = None, limit: int = LIMIT
) -> list[IndexLine]:
    """Return what waits to be indexed, of one batch or of all."""
    d, p, first = DocumentRow, CapturedPageRow, aliased(CapturedPageRow)
    first_page = (
        select(p.n)
        .where(p.document_id == d.id, p.deleted.is_(False))
        .order_by(p.position, p.n)
        .limit(1)
        .scalar_subquery()
    )
    query = _lines().outerjoin(first, first.n == first_page)
    query = query.outerjoin(IntakeRow, IntakeRow.id == first.intake_id)
    query = query.where(d.state == DocumentState.TO_INDEX.value)
    if batch_id is not None:
        query = query.where(d.batch_id == batch_id)
    query = query.order_by(
        *(d.urgent.is_(None), d.received_on, d.batch_id, d.position),
        *(IntakeRow.n, first.sheet, first.side, d.n),
    )
    return [_line(row) for row in session.execute(query.limit(limit))]


def count_to_index(session: Session) -> int:
    """Return how many documents wait to be indexed."""
    d = DocumentRow
    return (
        session.scalar(
            select(func.count()).where(d.state == DocumentState.TO_INDEX.value)
        )
        or 0
    )


@dataclass(frozen=True, slots=True)
class GoneLine:
    """A document that left the list, and who saw to that."""

    reference: str
    title: str
    state: str
    by_id: UUID | None
    by: str | None


def gone_from_list(session: Session, document_id: UUID) -> GoneLine | None:
    """Return what became of a document; None where that may not be seen here."""
    d, s = DocumentRow, StaffRow
    query = (
        select(d.reference, d.title, d.state, d.changed_by, s.name)
        .outerjoin(s, s.id == d.changed_by)
        .where(d.id == document_id)
    )
    row = session.execute(query).one_or_none()
    return None if row is None else GoneLine(*row)


def document_to_index(session: Session, document_id: UUID) -> IndexLine:
    """Return one document as the index form has it. Raises NotFound."""
    row = session.execute(_lines().where(DocumentRow.id == document_id)).one_or_none()
    if row is None:
        raise NotFound("That document is not here any more.")
    return _line(row)


def _lines() -> Select[Any]:
    d, m = DocumentRow, DocumentMadeRow
    return select(d, m).outerjoin(m, m.document_id == d.id)


def _line(row: Any) -> IndexLine:  # noqa: ANN401  a row of _lines
    document, made = row
    return IndexLine(
        document.id,
        document.reference,
        document.title,
        document.type_code,
        document.team_code,
        document.received_on,
        document.channel,
        document.pages or 0,
        document.urgent,
        document.state,
        document.reason,
        document.batch_id,
        document.person_id,
        document.content,
        made.searchable if made is not None else None,
        MappingProxyType(dict(made.suggestions or {}) if made is not None else {}),
        made.likeness if made is not None else None,
        document.version,
    )
