"""What was moved between people's records, and breaches that were reported."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class MoveRow(Record):
    """The stub that stays where something was filed under the wrong person."""

    __tablename__ = "move"

    kind: Mapped[str]
    record_id: Mapped[UUID] = mapped_column(index=True)
    from_person_id: Mapped[UUID] = points_to("person")
    to_person_id: Mapped[UUID] = points_to("person")
    reason: Mapped[str]
    left_building: Mapped[bool]


class BreachReportRow(Record):
    """A suspected personal data breach, for data protection to assess.

    ``due_at`` is 72 hours after it was found. Source: UK GDPR, article 33(1).
    """

    __tablename__ = "breach_report"

    reference: Mapped[str] = mapped_column(unique=True)
    found_at: Mapped[datetime]
    due_at: Mapped[datetime]
    what_left: Mapped[str]
    move_id: Mapped[UUID | None] = points_to("move")
    details: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(default="new")
