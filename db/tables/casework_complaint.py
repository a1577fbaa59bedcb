"""Complaints: what was asked for, how it was answered, and what is owed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class ComplaintRow(Record):
    """What makes a case a complaint.

    Attributes:
        about, wanted: the complaint and the outcome sought, as the
            acknowledgement states them.
        test: the answers that made it a complaint or a service request.
        stage: 0 before it is acknowledged, then 1 or 2.
        stage_one_by, stage_two_by: who answered; never the same person.
        outcome_one, outcome_two: upheld, partly or not_upheld.
        scheme: housing or lgsco, the ombudsman who would look at it.
    """

    __tablename__ = "complaint"

    case_id: Mapped[UUID] = mapped_column(unique=True)
    about: Mapped[str]
    wanted: Mapped[str | None]
    test: Mapped[dict[str, Any]]
    changed_reason: Mapped[str | None]
    scheme: Mapped[str] = mapped_column(default="lgsco")
    stage: Mapped[int] = mapped_column(default=0, index=True)
    handler_id: Mapped[UUID | None] = points_to("staff")
    received_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None]
    stage_one_at: Mapped[datetime | None]
    stage_one_by: Mapped[UUID | None] = points_to("staff", index=False)
    outcome_one: Mapped[str | None]
    reasons_one: Mapped[str | None]
    stage_two_asked_at: Mapped[datetime | None]
    stage_two_why: Mapped[str | None]
    stage_two_acknowledged_at: Mapped[datetime | None]
    stage_two_at: Mapped[datetime | None]
    stage_two_by: Mapped[UUID | None] = points_to("staff", index=False)
    outcome_two: Mapped[str | None]
    reasons_two: Mapped[str | None]
    refused_at: Mapped[datetime | None]
    refused_reason: Mapped[str | None]


class RemedyRow(Record):
    """What was promised to put it right; it stays open after the answer.

    Attributes:
        kind: apology, action or compensation.
        form: for compensation voucher or payment.
        level: the authority the amount needs, see `db.domain.remedies`.
        state: proposed, agreed, made, refused or dropped.
        recover_pence: what a supplier owes us for it.
        recovery: none, asked, recovered or written_off.
    """

    __tablename__ = "remedy"
    __table_args__ = (Index("ix_remedy_state", "state", "due_on"),)

    case_id: Mapped[UUID] = points_to("case_file")
    kind: Mapped[str]
    words: Mapped[str]
    owner_id: Mapped[UUID | None] = points_to("staff")
    due_on: Mapped[date | None]
    amount_pence: Mapped[int | None]
    form: Mapped[str | None]
    level: Mapped[str | None]
    agreed_by: Mapped[UUID | None] = points_to("staff", index=False)
    state: Mapped[str] = mapped_column(default="agreed")
    done_at: Mapped[datetime | None]
    supplier: Mapped[str | None]
    recover_pence: Mapped[int | None]
    recovery: Mapped[str] = mapped_column(default="none")


class RemedyUpdateRow(Record):
    """How far a remedy is; never changed afterwards."""

    __tablename__ = "remedy_update"

    remedy_id: Mapped[UUID] = points_to("remedy")
    words: Mapped[str]


class LessonRow(Record):
    """What a complaint taught, and what was changed for it."""

    __tablename__ = "lesson"

    case_id: Mapped[UUID] = points_to("case_file")
    service_code: Mapped[str] = mapped_column(index=True)
    words: Mapped[str]
    change: Mapped[str | None]
    changed_on: Mapped[date | None]
