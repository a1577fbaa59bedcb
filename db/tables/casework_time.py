"""The clocks of cases: how they stand and what moved them."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class CaseClockRow(Record):
    """One deadline of a case.

    Attributes:
        kind: the rule's kind, like ``foi`` or ``working_days(10)``.
        number: the edition of the rule it is reckoned by; 0 is what the
            program ships.
        state: running, paused, met, missed (met too late) or ended.
        started_at: the instant it began; its day is the day in the United
            Kingdom.
        due_on: the last day; for clocks in hours the day of the instant.
        due_at: from when it is too late.
        warn_at: from when it stands amber.
        working: how the day was reckoned, a line for each step.
        warned_at, escalated_at: when somebody was told.
    """

    __tablename__ = "case_clock"
    __table_args__ = (
        Index("ix_case_clock_case", "case_id", "state"),
        Index("ix_case_clock_due", "state", "due_at"),
        Index("ix_case_clock_warn", "state", "warned_at", "warn_at"),
    )

    case_id: Mapped[UUID] = points_to("case_file", index=False)
    kind: Mapped[str]
    number: Mapped[int] = mapped_column(default=0)
    nation: Mapped[str] = mapped_column(default="england")
    state: Mapped[str] = mapped_column(default="running")
    extended: Mapped[bool] = mapped_column(default=False)
    started_at: Mapped[datetime]
    due_on: Mapped[date]
    due_at: Mapped[datetime]
    warn_at: Mapped[datetime]
    working: Mapped[list[str]]
    ended_at: Mapped[datetime | None]
    warned_at: Mapped[datetime | None]
    escalated_at: Mapped[datetime | None]
    escalated_to: Mapped[str | None]


class ClockEventRow(Record):
    """What happened to a clock; never changed afterwards.

    Attributes:
        event: started, extended, paused, resumed, restarted, recomputed, met,
            ended, warned or escalated.
        on: the day it holds from, in the United Kingdom.
        due_before, due_after: the last day before and after it.
    """

    __tablename__ = "clock_event"
    __table_args__ = (Index("ix_clock_event_clock", "clock_id", "n"),)

    clock_id: Mapped[UUID] = points_to("case_clock", index=False)
    event: Mapped[str]
    at: Mapped[datetime]
    on: Mapped[date]
    reason: Mapped[str | None]
    due_before: Mapped[date | None]
    due_after: Mapped[date | None]
