"""The notices that answer what many will ask today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.domain.names import fold
from db.tables.notice import NoticeAnswerRow, NoticeRow
from db.tables.place import PropertyRow


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """A notice that may be the answer.

    Attributes:
        certain: whether service and place both match; if not, the place is not
            known yet and the advisor asks where.
        answered: how many people it has answered so far.
    """

    id: UUID
    title: str
    words: str
    title_cy: str | None
    words_cy: str | None
    kind: str
    from_on: date
    to_on: date
    certain: bool
    answered: int


def notices_for(
    session: Session, service_code: str | None, property_id: UUID | None, today: date
) -> list[NoticeLine]:
    """Return the notices of *today* that match, the surest and newest first.

    With no service yet, notices of every service are meant. With no property
    yet, those of certain streets are there too, marked as not certain.
    """
    n = NoticeRow
    query = (
        select(n)
        .where(n.withdrawn.is_(False), n.from_on <= today, n.to_on >= today)
        .order_by(n.from_on.desc(), n.n.desc())
    )
    rows = [
        row
        for row in session.scalars(query)
        if not row.services or service_code is None or service_code in row.services
    ]
    if not rows:
        return []
    place = _place(session, property_id)
    counts = _answered(session, [row.id for row in rows])
    lines = [
        NoticeLine(
            row.id,
            row.title,
            row.words,
            row.title_cy,
            row.words_cy,
            row.kind,
            row.from_on,
            row.to_on,
            holds,
            counts.get(row.id, 0),
        )
        for row in rows
        if (holds := _holds(row, place)) or place is None
    ]
    return sorted(lines, key=lambda line: not line.certain)


def _place(session: Session, property_id: UUID | None) -> tuple[str, str] | None:
    """Return the folded street and the UPRN, or None where no place is known."""
    if property_id is None:
        return None
    found = session.execute(
        select(PropertyRow.street, PropertyRow.uprn).where(
            PropertyRow.id == property_id
        )
    ).first()
    return (fold(found.street or ""), found.uprn or "") if found else None


def _holds(row: NoticeRow, place: tuple[str, str] | None) -> bool:
    if not row.streets and not row.uprns:
        return True
    if place is None:
        return False
    street, uprn = place
    return bool(
        (street and street in {fold(name) for name in row.streets})
        or (uprn and uprn in row.uprns)
    )


def _answered(session: Session, ids: list[UUID]) -> dict[UUID, int]:
    answer = NoticeAnswerRow
    counted = session.execute(
        select(answer.notice_id, func.count().label("answers"))
        .where(answer.notice_id.in_(ids))
        .group_by(answer.notice_id)
    )
    return {row.notice_id: row.answers for row in counted}
