"""Orders, visits and what is charged to somebody afterwards."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class WorkOrderRow(Record):
    """Work that was ordered: a repair, an inspection, a collection.

    Attributes:
        kind: repair, inspection or other.
        communal: whether it is in a part that several homes share.
        state: ordered, booked, done or cancelled.
    """

    __tablename__ = "work_order"
    __table_args__ = (
        Index("ix_work_order_communal", "communal", "state", "recharged", "done_on"),
    )

    reference: Mapped[str] = mapped_column(unique=True)
    case_id: Mapped[UUID] = points_to("case_file")
    property_id: Mapped[UUID | None] = points_to("property")
    kind: Mapped[str]
    words: Mapped[str]
    supplier: Mapped[str | None]
    communal: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default="ordered")
    cost_pence: Mapped[int | None]
    done_on: Mapped[date | None]
    recharged: Mapped[bool] = mapped_column(default=False)


class VisitRow(Record):
    """An appointment at somebody's home or ours.

    Attributes:
        state: booked, kept, no_access, rebooked or cancelled.
        officer_told_at: when the one who goes there was told.
        next_id: the visit it was rebooked to.
    """

    __tablename__ = "visit"
    __table_args__ = (Index("ix_visit_officer", "officer_id", "state", "starts_at"),)

    case_id: Mapped[UUID] = points_to("case_file")
    order_id: Mapped[UUID | None] = points_to("work_order")
    officer_id: Mapped[UUID | None] = points_to("staff", index=False)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    place: Mapped[str | None]
    about: Mapped[str]
    state: Mapped[str] = mapped_column(default="booked")
    words: Mapped[str | None]
    officer_told_at: Mapped[datetime | None]
    next_id: Mapped[UUID | None] = points_to("visit", index=False)


class RechargeRow(Record):
    """What somebody has to pay for work, and why.

    Attributes:
        state: raised, paid, disputed or cancelled.
    """

    __tablename__ = "recharge"

    case_id: Mapped[UUID] = points_to("case_file")
    order_id: Mapped[UUID | None] = points_to("work_order")
    person_id: Mapped[UUID | None] = points_to("person")
    amount_pence: Mapped[int]
    reason: Mapped[str]
    state: Mapped[str] = mapped_column(default="raised")
