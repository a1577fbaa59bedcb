"""Every notice, with whom it has answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.tables.notice import NoticeAnswerRow, NoticeRow
from db.tables.person import PersonRow


@dataclass(frozen=True, slots=True)
class KeptNotice:
    """A notice, past ones too.

    Attributes:
        answered: how many it has answered.
        keep_posted: how many of them want to hear how it goes on.
    """

    id: UUID
    version: int
    title: str
    words: str
    title_cy: str | None
    words_cy: str | None
    kind: str
    services: tuple[str, ...]
    streets: tuple[str, ...]
    uprns: tuple[str, ...]
    from_on: date
    to_on: date
    withdrawn: bool
    answered: int
    keep_posted: int


@dataclass(frozen=True, slots=True)
class KeepPosted:
    """Somebody who wants to hear how it goes on."""

    person_id: UUID
    name: str
    reference: str


def kept_notices(session: Session, today: date, limit: int = 200) -> list[KeptNotice]:
    """Return notices: those that hold today, then those to come, then past ones."""
    n, a = NoticeRow, NoticeAnswerRow
    rows = session.scalars(
        select(n).order_by(n.to_on.desc(), n.from_on.desc(), n.n.desc()).limit(limit)
    ).all()
    counts = {
        row[0]: (row[1], row[2])
        for row in session.execute(
            select(a.notice_id, func.count(), func.sum(a.keep_posted))
            .where(a.notice_id.in_([row.id for row in rows]))
            .group_by(a.notice_id)
        )
    }
    kept = [
        KeptNotice(
            row.id,
            row.version,
            row.title,
            row.words,
            row.title_cy,
            row.words_cy,
            row.kind,
            tuple(row.services),
            tuple(row.streets),
            tuple(row.uprns),
            row.from_on,
            row.to_on,
            row.withdrawn,
            *counts.get(row.id, (0, 0)),
        )
        for row in rows
    ]

    def standing(notice: KeptNotice) -> int:
        if notice.withdrawn or notice.to_on < today:
            return 2
        return int(notice.from_on > today)

    return sorted(kept, key=standing)


def keep_posted(session: Session, notice_id: UUID) -> list[KeepPosted]:
    """Return who wants to hear how it goes on, by name."""
    a, p = NoticeAnswerRow, PersonRow
    query = (
        select(p.id, p.name, p.reference)
        .join(a, a.person_id == p.id)
        .where(a.notice_id == notice_id, a.keep_posted.is_(True))
        .distinct()
        .order_by(p.name)
    )
    return [KeepPosted(*row) for row in session.execute(query)]
