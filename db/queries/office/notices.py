"""Every notice, with whom it has answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.domain.needs import ContactMethod, SafeContact
from db.queries.merged import standing_people
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
    """Somebody who wants to hear how it goes on.

    Attributes:
        ways: how they may be told, in order of how they want it; none where
            somebody else is rung instead.
        ring_instead: whom to ring about a protected person.
    """

    person_id: UUID
    name: str
    reference: str
    ways: tuple[ContactMethod, ...] = ()
    ring_instead: str | None = None


_WAYS: Final = (
    *(ContactMethod.PHONE, ContactMethod.TEXT, ContactMethod.EMAIL),
    ContactMethod.LETTER,
)


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
    """Return who wants to hear how it goes on, by name, and how they may be told.

    Of records that were merged the one that was kept; nobody who has died.
    """
    a, p = NoticeAnswerRow, PersonRow
    asked = session.scalars(
        select(a.person_id).where(
            a.notice_id == notice_id,
            a.keep_posted.is_(True),
            a.person_id.is_not(None),
        )
    ).all()
    people = standing_people(session, {one for one in asked if one is not None})
    living = {one.id: one for one in people.values() if not one.safe.died}
    rows = session.execute(
        select(p.id, p.name, p.reference, p.preferred_method, p.ring_instead)
        .where(p.id.in_(living))
        .order_by(p.name, p.n)
    )
    return [
        KeepPosted(
            id_,
            name,
            reference,
            _ways(living[id_].safe, wanted),
            instead if living[id_].protected else None,
        )
        for id_, name, reference, wanted, instead in rows
    ]


def _ways(safe: SafeContact, wanted: str | None) -> tuple[ContactMethod, ...]:
    if safe.protected:
        return ()
    allowed = (way for way in _WAYS if safe.may_use(way))
    return tuple(sorted(allowed, key=lambda way: way.value != wanted))
