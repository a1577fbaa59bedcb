"""What could not wait and was handed over: to whom, when, by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from db.domain.post.custody import CustodyKind
from db.domain.post.register import EntryKind
from db.tables.post_register import CustodyEventRow, RegisterEntryRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class HandedLine:
    """An urgent thing that is in somebody's hands.

    Attributes:
        kind: how it left, handed_over or forwarded.
        to_name: into whose hands, as whoever gave it wrote it.
    """

    id: UUID
    reference: str
    urgent: str | None
    what: str | None
    server_name: str | None
    received_on: date
    received_at: datetime | None
    at: datetime
    to_name: str | None
    by_name: str | None
    kind: str

    @property
    def forwarded(self) -> bool:
        """Return whether it was not for us and went on its way."""
        return self.kind == CustodyKind.FORWARDED.value


@dataclass(frozen=True, slots=True)
class SoughtWord:
    """A word to be found, and the kinds whose name on the screen has it."""

    word: str
    kinds: tuple[str, ...] = ()


def handed_over(
    session: Session, sought: Sequence[SoughtWord] = (), limit: int = 60
) -> list[HandedLine]:
    """Return urgent things that were handed over, the newest first.

    Every word that is *sought* stands in what it is, in a name, or in the
    reference.
    """
    e, c, by = RegisterEntryRow, CustodyEventRow, StaffRow
    gone = (CustodyKind.HANDED_OVER.value, CustodyKind.FORWARDED.value)
    query = (
        select(
            *(e.id, e.reference, e.urgent, e.what, e.server_name),
            *(e.received_on, e.received_at, c.made_at, c.to_name, by.name, c.kind),
        )
        .join(c, c.entry_id == e.id)
        .outerjoin(by, by.id == c.made_by)
        .where(e.kind == EntryKind.URGENT.value, c.kind.in_(gone))
        .where(*(_has(each) for each in sought))
        .order_by(c.made_at.desc(), c.n.desc())
        .limit(limit)
    )
    return [HandedLine(*row) for row in session.execute(query)]


def _has(one: SoughtWord) -> ColumnElement[bool]:
    e, c = RegisterEntryRow, CustodyEventRow
    said = (e.what, e.server_name, e.reference, c.to_name, StaffRow.name)
    stands = [column.icontains(one.word, autoescape=True) for column in said]
    return or_(e.urgent.in_(one.kinds), *stands)
