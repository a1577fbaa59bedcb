"""Every entry of the catalogue with its editions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from db.tables.catalogue import ServiceEditionRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class KeptService:
    """The newest edition of an entry, in force or not.

    Attributes:
        body: the whole entry in plain values.
    """

    code: str
    number: int
    valid_from: date
    valid_to: date | None
    body: dict[str, Any]

    @property
    def name(self) -> str:
        """What the counter calls it."""
        return str(self.body.get("name", self.code))

    @property
    def area(self) -> str:
        """The group it is listed under."""
        return str(self.body.get("area", ""))

    def holds(self, day: date) -> bool:
        """Return whether it is in force on *day*."""
        return self.valid_from <= day and (
            self.valid_to is None or self.valid_to >= day
        )


@dataclass(frozen=True, slots=True)
class EditionLine:
    """One edition in an entry's history."""

    number: int
    valid_from: date
    valid_to: date | None
    change_note: str | None
    made_at: datetime
    made_by: str | None


def kept_services(session: Session) -> list[KeptService]:
    """Return the newest edition of every entry, by area and name."""
    e, other = ServiceEditionRow, aliased(ServiceEditionRow)
    newest = (
        select(func.max(other.number)).where(other.code == e.code).scalar_subquery()
    )
    query = select(e.code, e.number, e.valid_from, e.valid_to, e.body).where(
        e.number == newest
    )
    kept = [KeptService(*row) for row in session.execute(query)]
    return sorted(kept, key=lambda service: (service.area, service.name))


def editions_of(session: Session, code: str) -> list[EditionLine]:
    """Return the editions of an entry, the newest first."""
    e = ServiceEditionRow
    query = (
        select(
            e.number, e.valid_from, e.valid_to, e.change_note, e.made_at, StaffRow.name
        )
        .outerjoin(StaffRow, StaffRow.id == e.made_by)
        .where(e.code == code)
        .order_by(e.number.desc())
    )
    return [EditionLine(*row) for row in session.execute(query)]
