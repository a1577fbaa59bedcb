"""What other bodies were told, or were not: in a case, and about a person."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.queries.casework.more_rows import DisclosureLine
from db.tables.casework_given import DisclosureRow
from db.tables.staff import StaffRow

MOST: Final = 100


def disclosures_of_case(session: Session, case_id: UUID) -> tuple[DisclosureLine, ...]:
    """Return what was told of a case, the newest first."""
    return _told(session, DisclosureRow.case_id == case_id)


def disclosures_about(
    session: Session, family: Collection[UUID]
) -> tuple[DisclosureLine, ...]:
    """Return what was told about a person, in a case or not, the newest first."""
    return _told(session, DisclosureRow.person_id.in_(family))


def _told(session: Session, where: ColumnElement[bool]) -> tuple[DisclosureLine, ...]:
    d = DisclosureRow
    rows = session.execute(
        select(
            *(d.id, d.reference, d.body, d.asked_by, d.asked_on, d.authority),
            *(StaffRow.name, d.ground, d.their_reference, d.given),
            *(d.refused_reason, d.given_on),
        )
        .outerjoin(StaffRow, StaffRow.id == d.authority_checked_by)
        .where(where)
        .order_by(d.n.desc())
        .limit(MOST)
    )
    return tuple(DisclosureLine(*row) for row in rows)
