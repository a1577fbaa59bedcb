"""The same file or picture again, and documents that read alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from db.domain.post.letters.likeness import alike, is_near
from db.domain.post.states import DocumentState
from db.tables.document import DocumentMadeRow, DocumentRow
from db.tables.post_page import CapturedPageRow

_CHARS_PERCENT: Final = 10
_FEW_CHARS: Final = 40
"""Two scans of one letter also have about as much to read."""
_NEWEST: Final = 20_000
_MOST: Final = 5


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

    A person decides; nothing is thrown away.
    """
    d = DocumentRow
    exact = _same(session, document_id)
    near = [each for each in _near(session, document_id) if each not in exact]
    ids = [*exact, *near][:_MOST]
    rows = {row.id: row for row in session.scalars(select(d).where(d.id.in_(ids)))}
    gone = (DocumentState.EMPTIED.value, DocumentState.DESTROYED.value)
    return [
        Likely(
            row.id, row.reference, row.title, row.received_on, row.state, key in exact
        )
        for key in ids
        if (row := rows.get(key)) is not None and row.state not in gone
    ]


def _same(session: Session, document_id: UUID) -> list[UUID]:
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
    found = [*session.scalars(files), *session.scalars(pictures)]
    return list(dict.fromkeys(each for each in found if each is not None))


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
