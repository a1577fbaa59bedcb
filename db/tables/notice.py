"""Notices: one answer to what many will ask today."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class NoticeRow(Record):
    """A notice that shows when service, place and day match.

    Attributes:
        services: codes; empty is every service.
        streets: street names as they were typed, folded when they are compared;
            UPRNs stand in ``uprns``.
            With both empty it holds everywhere.
    """

    __tablename__ = "notice"

    title: Mapped[str]
    words: Mapped[str]
    title_cy: Mapped[str | None]
    words_cy: Mapped[str | None]
    kind: Mapped[str] = mapped_column(default="other")
    services: Mapped[list[str]]
    streets: Mapped[list[str]]
    uprns: Mapped[list[str]]
    from_on: Mapped[date] = mapped_column(index=True)
    to_on: Mapped[date]
    withdrawn: Mapped[bool] = mapped_column(default=False)


class NoticeAnswerRow(Record):
    """Someone was answered by a notice, and whether they want to be kept posted.

    Attributes:
        told_at: when they were told how it went on; None while they wait.
        told_by: who told them.
    """

    __tablename__ = "notice_answer"

    notice_id: Mapped[UUID] = points_to("notice")
    contact_id: Mapped[UUID | None] = points_to("contact")
    person_id: Mapped[UUID | None] = points_to("person")
    keep_posted: Mapped[bool] = mapped_column(default=False)
    told_at: Mapped[datetime | None]
    told_by: Mapped[UUID | None] = points_to("staff", index=False)
