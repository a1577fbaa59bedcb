"""The people who work here, for whoever runs the house."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.domain.permissions import Role
from db.errors import NotFound
from db.tables.staff import StaffRoleRow, StaffRow


@dataclass(frozen=True, slots=True)
class StaffLine:
    """A member of staff, their roles, and who covers for them."""

    id: UUID
    sign_in_name: str
    name: str
    job: str | None
    phone: str | None
    away: bool
    cover: str | None
    left_at: datetime | None
    roles: tuple[Role, ...]
    cover_id: UUID | None
    version: int


def staff(session: Session, *, with_left: bool = False) -> list[StaffLine]:
    """Return who works here, by name; *with_left* adds those who did, at the end."""
    cover = aliased(StaffRow)
    query = (
        select(StaffRow, cover.name)
        .outerjoin(cover, StaffRow.cover_id == cover.id)
        .order_by(StaffRow.left_at.is_not(None), StaffRow.name, StaffRow.id)
    )
    if not with_left:
        query = query.where(StaffRow.left_at.is_(None))
    held: dict[UUID, list[Role]] = {}
    for staff_id, role in session.execute(
        select(StaffRoleRow.staff_id, StaffRoleRow.role)
    ):
        held.setdefault(staff_id, []).append(Role(role))
    order = list(Role)
    return [
        StaffLine(
            row.id,
            row.sign_in_name,
            row.name,
            row.job,
            row.phone,
            row.away,
            cover_name,
            row.left_at,
            tuple(sorted(held.get(row.id, ()), key=order.index)),
            row.cover_id,
            row.version,
        )
        for row, cover_name in session.execute(query)
    ]


def staff_called(
    session: Session, sign_in_name: str, *, with_left: bool = False
) -> StaffLine:
    """Return who signs in by *sign_in_name*, in any case, or did. Raises NotFound."""
    wanted = sign_in_name.strip().casefold()
    for line in staff(session, with_left=with_left):
        if line.sign_in_name.casefold() == wanted:
            return line
    raise NotFound("Nobody who works here signs in by this name.")
