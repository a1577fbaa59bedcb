"""What was learned of kinds of document, and of which letters it may be learned."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.domain.post.document_types import UNIDENTIFIED
from db.domain.post.states import DocumentState
from db.store.sessions import sees_people
from db.tables.document import DocumentRow
from db.tables.learned import LearnedKindsRow
from db.tables.person import PersonRow
from db.tables.post_page import CapturedPageRow, PageTextRow

MOST_OF_A_KIND: Final = 150
MOST: Final = 4_000
MORE: Final = 20
"""So many more letters must have been confirmed before it is learned again."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A confirmed letter to learn from: its words and what somebody said it is."""

    type_code: str
    texts: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Learning:
    """What stands in the store.

    Attributes:
        through: until when letters were confirmed that were learned from.
    """

    version: int
    made_at: datetime
    through: datetime
    letters: int
    kinds: int


def learned_content(session: Session) -> bytes | None:
    """Return what was learned last; None while nothing was."""
    row = LearnedKindsRow
    return session.scalar(select(row.content).order_by(row.n.desc()).limit(1))


def learning(session: Session) -> Learning | None:
    """Return what is known of what was learned last."""
    row = LearnedKindsRow
    found = session.execute(
        select(row.n, row.made_at, row.through, row.letters, row.kinds)
        .order_by(row.n.desc())
        .limit(1)
    ).one_or_none()
    return Learning(*found) if found is not None else None


def newly_confirmed(session: Session) -> datetime | None:
    """Return until when letters are confirmed, if that is enough to learn anew."""
    last = learning(session)
    d = DocumentRow
    query = select(d.indexed_at).where(d.indexed_at.is_not(None))
    if last is not None:
        query = query.where(d.indexed_at > last.through)
    wanted = MORE if last is None else max(MORE, last.letters // 10)
    times = list(session.scalars(query.order_by(d.indexed_at.desc()).limit(wanted)))
    return times[0] if len(times) == wanted else None


def lessons(session: Session, confidential: frozenset[str]) -> list[Lesson]:
    """Return confirmed letters to learn from, the newest first.

    None that only few may see, none of a *confidential* kind (keys), none that
    was marked restricted, and none of anybody who is protected.
    """
    if not sees_people(session):
        return []
    d, p = DocumentRow, PersonRow
    hidden = select(p.id).where(p.protected.is_(True))
    found = session.execute(
        select(d.id, d.type_code)
        .where(
            d.scope == 1,
            d.state == DocumentState.FILED.value,
            d.indexed_at.is_not(None),
            d.indexed_by.is_not(None),
            d.type_code.is_not(None),
            d.type_code != UNIDENTIFIED,
            d.type_code.not_in(confidential),
            d.sensitivity != "restricted",
            or_(d.person_id.is_(None), d.person_id.not_in(hidden)),
        )
        .order_by(d.indexed_at.desc())
        .limit(MOST)
    ).tuples()
    taken: dict[str, int] = {}
    chosen: list[tuple[UUID, str]] = []
    for key, kind in found:
        if kind is None or taken.get(kind, 0) >= MOST_OF_A_KIND:
            continue
        taken[kind] = taken.get(kind, 0) + 1
        chosen.append((key, kind))
    return [
        Lesson(kind, texts)
        for key, kind in chosen
        if (texts := page_texts(session, key))
    ]


def page_texts(session: Session, document_id: UUID) -> tuple[str, ...]:
    """Return the words of a document's pages, in their order."""
    c, t = CapturedPageRow, PageTextRow
    found = session.scalars(
        select(t.words)
        .join(c, c.id == t.page_id)
        .where(c.document_id == document_id, c.deleted.is_(False), c.scope == 1)
        .order_by(c.position, c.n)
    )
    return tuple(found)


def confirmed(session: Session) -> int:
    """Return how many letters somebody has said the kind of."""
    d = DocumentRow
    return session.scalar(select(func.count()).where(d.indexed_at.is_not(None))) or 0
