"""The council's own details, and the days on which it works."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.working_days import Calendar, Nation
from db.queries.casework.calendar import council_calendar
from db.tables.council import CouncilRow
from db.tables.local import StoreMetaRow


@dataclass(frozen=True, slots=True)
class Council:
    """The council as paper and clocks need it.

    Attributes:
        id, version: None and 0 until its details are first written down.
        name: as it was set up.
    """

    id: UUID | None
    version: int
    name: str
    phone: str | None = None
    address: str | None = None
    nation: Nation = Nation.ENGLAND


def council(session: Session) -> Council:
    """Return the council's details; England where nobody has said otherwise."""
    meta = session.scalar(select(StoreMetaRow.organisation))
    row = session.scalar(select(CouncilRow))
    if row is None:
        return Council(None, 0, meta or "")
    return Council(
        row.id, row.version, meta or "", row.phone, row.address, Nation(row.nation)
    )


def office_calendar(session: Session) -> Calendar:
    """Return the working days by which this council keeps its promises.

    Every deadline that is reckoned for a customer goes by it: the bank holidays
    of its nation, those proclaimed late, and the days on which it is closed.
    """
    return council_calendar(session)
