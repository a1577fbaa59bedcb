"""The work on a case: tasks, who had it, who covers, letters that are wanted."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class CaseTaskRow(Record):
    """Something to do in a case, by somebody, by a day.

    Attributes:
        key: its name in the service's task list; None if it was added by hand.
        after_id: the task that has to be done first.
        state: waiting (for the one before), open, done or dropped.
    """

    __tablename__ = "case_task"
    __table_args__ = (Index("ix_case_task_owner", "owner_id", "state", "due_on"),)

    case_id: Mapped[UUID] = points_to("case_file")
    key: Mapped[str | None]
    words: Mapped[str]
    owner_id: Mapped[UUID | None] = points_to("staff", index=False)
    after_id: Mapped[UUID | None] = points_to("case_task", index=False)
    target_days: Mapped[int | None]
    due_on: Mapped[date | None]
    state: Mapped[str] = mapped_column(default="open")
    done_at: Mapped[datetime | None]
    done_by: Mapped[UUID | None] = points_to("staff", index=False)
    result: Mapped[str | None]


class CaseHandRow(Record):
    """A case went from one pair of hands to another.

    Attributes:
        why: taken, handed_over, bulk, cover, left or rerouted.
        for_id: whose work it is, where somebody covers.
    """

    __tablename__ = "case_hand"

    case_id: Mapped[UUID] = points_to("case_file")
    from_id: Mapped[UUID | None] = points_to("staff", index=False)
    to_id: Mapped[UUID | None] = points_to("staff", index=False)
    from_team: Mapped[str | None]
    to_team: Mapped[str]
    for_id: Mapped[UUID | None] = points_to("staff", index=False)
    why: Mapped[str]
    words: Mapped[str | None]


class CoverRow(Record):
    """Who gets what would have come to somebody who is away."""

    __tablename__ = "cover"

    staff_id: Mapped[UUID] = points_to("staff")
    deputy_id: Mapped[UUID] = points_to("staff")
    from_on: Mapped[date]
    to_on: Mapped[date | None]
    ended_at: Mapped[datetime | None]


class CaseLetterRow(Record):
    """A letter that a case asks for; the letters room makes and prints it.

    Attributes:
        kind: acknowledgement, extension, refusal, answer, update,
            appointment, no_access, closing or feedback.
        facts: what the letter has to say, by name; no sentence is made here.
        calendar: the appointment as an ``.ics`` text, where there is one.
        state: queued, made or dropped.
    """

    __tablename__ = "case_letter"
    __table_args__ = (Index("ix_case_letter_state", "state", "n"),)

    case_id: Mapped[UUID] = points_to("case_file")
    person_id: Mapped[UUID | None] = points_to("person")
    kind: Mapped[str]
    facts: Mapped[dict[str, Any]]
    calendar: Mapped[str | None]
    state: Mapped[str] = mapped_column(default="queued")
