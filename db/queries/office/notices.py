"""Every notice, with whom it has answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.tables.notice import NoticeAnswerRow, NoticeRow


@dataclass(frozen=True, slots=True)
class KeptNotice:
    """A notice, past ones too.

    Attributes:
        answered: how many it has answered.
        keep_posted: how many of them want to hear how it goes on.
        told: how many of those were told.
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
    told: int


def kept_notices(session: Session, today: date, limit: int = 200) -> list[KeptNotice]:
    """Return notices: those that hold today, then those to come, then past ones."""
    n, a = NoticeRow, NoticeAnswerRow
    rows = session.scalars(
        select(n).order_by(n.to_on.desc(), n.from_on.desc(), n.n.desc()).limit(limit)
    ).all()
    counts = {
        row[0]: (row[1], row[2], row[3])
        for row in session.execute(
            select(
                a.notice_id,
                func.count(),
                func.count().filter(a.keep_posted.is_(True)),
                func.count(a.told_at),
            )
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
            *counts.get(row.id, (0, 0, 0)),
        )
        for row in rows
    ]

    def standing(notice: KeptNotice) -> int:
        if notice.withdrawn or notice.to_on < today:
            return 2
        return int(notice.from_on > today)

    return sorted(kept, key=standing)
