"""Staff, what they may do, and the teams they work in."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class StaffRow(Record):
    """A member of staff; ``cover_id`` takes what they promised while away."""

    __tablename__ = "staff"

    sign_in_name: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    job: Mapped[str | None]
    phone: Mapped[str | None]
    cover_id: Mapped[UUID | None] = points_to("staff", index=False)
    away: Mapped[bool] = mapped_column(default=False)
    left_at: Mapped[datetime | None]


class StaffRoleRow(Record):
    """One role of one member of staff, and who granted it (``made_by``)."""

    __tablename__ = "staff_role"
    __table_args__ = (UniqueConstraint("staff_id", "role"),)

    staff_id: Mapped[UUID] = points_to("staff")
    role: Mapped[str]


class TeamRow(Record):
    """A team that work is referred to."""

    __tablename__ = "team"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    name_cy: Mapped[str | None]
    does: Mapped[str | None]
    phone: Mapped[str | None]
    hours: Mapped[str | None]
    out_of_hours: Mapped[str | None]
    outside: Mapped[bool] = mapped_column(default=False)
    duty_staff_id: Mapped[UUID | None] = points_to("staff", index=False)
    closed: Mapped[bool] = mapped_column(default=False)


class TeamMemberRow(Record):
    """One member of one team."""

    __tablename__ = "team_member"
    __table_args__ = (UniqueConstraint("team_id", "staff_id"),)

    team_id: Mapped[UUID] = points_to("team")
    staff_id: Mapped[UUID] = points_to("staff")
