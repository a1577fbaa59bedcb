"""The same file or picture again, and documents that read alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from db.domain.post.letters.likeness import alike, is_near
from db.domain.post.states import DocumentState
from db.tables.document import DocumentMadeRow, DocumentRow
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow

DIFFERENT: Final = "different"
"""Beside what is proposed for a document: those that somebody saw it is not."""
_CHARS_PERCENT: Final = 10
_FEW_CHARS: Final = 40
"""Two scans of one letter also have about as much to read."""
_NEWEST: Final = 20_000
_MOST: Final = 5
_GONE: Final = (DocumentState.EMPTIED.value, DocumentState.DESTROYED.value)


@dataclass(frozen=True, slots=True)
class Likely:
    """A document that another may repeat.

    Attributes:
        exact: byte for byte the same; else it reads alike.
    """

    id: UUID
    reference: str
    title: str
    received_on: date
    state: str
    exact: bool


def repeats_of(session: Session, document_id: UUID) -> list[Likely]:
    """Return what *document_id* may repeat: the same bytes first, then the likest.

    What rests as a repeat stands here as what it repeats. A person decides;
    nothing is thrown away.
    """
    exact = _same(session, document_id)
    near = [each for each in _near(session, document_id) if each not in exact]
    found: dict[UUID, Likely] = {}
    apart = _known_apart(session, document_id, [*exact, *near])
    alike_still = [key for key in [*exact, *near] if str(key) not in apart]
    for key in alike_still[:_MOST]:
        row = kept_of(session, key)
        if row is None or str(row.id) in apart:
            continue
        if row.id != document_id and row.state not in _GONE:
            likely = Likely(
                *(row.id, row.reference, row.title, row.received_on, row.state),
                key in exact,
            )
            found.setdefault(row.id, likely)
    return list(found.values())


def different_from(suggestions: Mapping[str, Any] | None) -> set[str]:
    """Return the ids of documents that somebody saw this one is not."""
    kept = (suggestions or {}).get(DIFFERENT)
    return {str(each) for each in kept} if isinstance(kept, list) else set()


def _known_apart(session: Session, document_id: UUID, keys: list[UUID]) -> set[str]:
    """Return the ids of those that somebody saw are others, from either side."""
    m = DocumentMadeRow
    query = select(m.document_id, m.suggestions).where(
        m.document_id.in_([document_id, *keys])
    )
    said = {key: different_from(kept) for key, kept in session.execute(query).tuples()}
    mine = said.pop(document_id, set())
    return mine | {str(key) for key, ids in said.items() if str(document_id) in ids}


def kept_of(session: Session, document_id: UUID) -> DocumentRow | None:
    """Return what *document_id* rests as a repeat of, or itself.

    None where that may not be seen here.
    """
    seen: set[UUID] = set()
    key: UUID | None = document_id
    row: DocumentRow | None = None
    while key is not None and key not in seen:
        seen.add(key)
        row = session.scalar(select(DocumentRow).where(DocumentRow.id == key))
        repeats = row is not None and row.state == DocumentState.DUPLICATE.value
        key = row.duplicate_of_id if row is not None and repeats else None
    return row


def _same(session: Session, document_id: UUID) -> list[UUID]:
    """Return what has the same bytes, a file or a page of one, the oldest first."""
    d, other = DocumentRow, aliased(DocumentRow)
    p, q = CapturedPageRow, aliased(CapturedPageRow)
    files = (
        select(other.id)
        .join(d, d.content == other.content)
        .where(d.id == document_id, other.id != document_id)
    )
    pictures = (
        select(q.document_id)
        .join(p, p.image == q.image)
        .where(
            p.document_id == document_id,
            q.document_id != document_id,
            p.deleted.is_(False),
            or_(p.hidden.is_(None), p.hidden.is_(False)),
        )
        .distinct()
    )
    i, j = IntakeRow, aliased(IntakeRow)
    sheets = (
        select(q.document_id)
        .join(j, j.id == q.intake_id)
        .join(i, i.original == j.original)
        .join(p, and_(p.intake_id == i.id, p.sheet == q.sheet))
        .where(
            p.document_id == document_id,
            q.document_id != document_id,
            q.image.is_(None),
            p.deleted.is_(False),
            or_(p.hidden.is_(None), p.hidden.is_(False)),
        )
        .distinct()
    )
    found = {
        each
        for query in (files, pictures, sheets)
        for each in session.scalars(query)
        if each is not None
    }
    first = select(DocumentRow.id).where(DocumentRow.id.in_(found))
    return list(session.scalars(first.order_by(DocumentRow.n)))


def _near(session: Session, document_id: UUID) -> list[UUID]:
    m = DocumentMadeRow
    mine = session.execute(
        select(m.likeness, m.text_chars).where(m.document_id == document_id)
    ).one_or_none()
    if mine is None or mine.likeness is None:
        return []
    some = mine.text_chars * _CHARS_PERCENT // 100 + _FEW_CHARS
    query = (
        select(m.document_id, m.likeness)
        .where(
            m.likeness.startswith(mine.likeness[0]),
            m.document_id != document_id,
            m.text_chars.between(mine.text_chars - some, mine.text_chars + some),
        )
        .order_by(m.n.desc())
        .limit(_NEWEST)
    )
    likeness = mine.likeness
    found = [
        (alike(likeness, other), key)
        for key, other in session.execute(query).tuples()
        if other is not None and is_near(likeness, other)
    ]
    return [key for _, key in sorted(found, key=lambda pair: -pair[0])]
