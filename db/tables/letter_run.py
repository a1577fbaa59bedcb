"""Letters that are printed together, step by step, and what the post cost."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class LetterRunRow(Record):
    """A print run: nothing of whom it is for, so that everybody may see it.

    Attributes:
        state: see `db.domain.letters.states.RunState`.
        envelope, urgency: what all its letters share; empty is any.
        few_eyes: whether letters of restricted cases or protected people are
            in it; only who may see those releases it.
        sensitive: whether a second person looks at it first.
        dated_on: the day that its letters bear, set when it is released.
        cut_off_at: until when a letter can still be taken out.
        confirmed_by: the second person, never who asked for the release.
        letters, sheets: how many, of what was released.
    """

    __tablename__ = "letter_run"
    __table_args__ = (Index("ix_letter_run_state", "state", "n"),)

    reference: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str] = mapped_column(default="gathered")
    envelope: Mapped[str] = mapped_column(default="")
    urgency: Mapped[str] = mapped_column(default="")
    few_eyes: Mapped[bool] = mapped_column(default=False)
    sensitive: Mapped[bool] = mapped_column(default=False)
    batch_id: Mapped[UUID | None] = points_to("letter_batch")
    dated_on: Mapped[date | None]
    cut_off_at: Mapped[datetime | None]
    letters: Mapped[int] = mapped_column(default=0)
    sheets: Mapped[int] = mapped_column(default=0)
    asked_at: Mapped[datetime | None]
    asked_by: Mapped[UUID | None] = points_to("staff", index=False)
    confirmed_at: Mapped[datetime | None]
    confirmed_by: Mapped[UUID | None] = points_to("staff", index=False)
    released_at: Mapped[datetime | None]
    released_by: Mapped[UUID | None] = points_to("staff", index=False)
    printed_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    cancelled_at: Mapped[datetime | None]


class LetterRunStepRow(Record):
    """Something that was done to a run; never changed afterwards.

    Attributes:
        kind: gathered, asked, confirmed, begun, released, sending (to a printer),
            printed, reprinted, not_printed, taken_out, sent or cancelled.
        from_position, to_position: which letters of it went to the printer.
        from_page: of the first of them, after a jam.
        printer: by the name that this desk gives it.
        facts: counts, and why.
    """

    __tablename__ = "letter_run_step"
    __table_args__ = (Index("ix_letter_run_step_run", "run_id", "n"),)

    run_id: Mapped[UUID] = points_to("letter_run", index=False)
    kind: Mapped[str]
    from_position: Mapped[int | None]
    to_position: Mapped[int | None]
    from_page: Mapped[int | None]
    printer: Mapped[str | None]
    facts: Mapped[dict[str, Any]]


class LetterFrankingRow(Record):
    """What went through the franking machine, class by class.

    Attributes:
        mail_class: first, second, economy, special_delivery, signed_for or abroad.
        credit_start_pence, credit_end_pence: what the machine showed.
        collected_at: when the carrier took it away.
    """

    __tablename__ = "letter_franking"
    __table_args__ = (Index("ix_letter_franking_day", "franked_on", "n"),)

    run_id: Mapped[UUID | None] = points_to("letter_run")
    franked_on: Mapped[date]
    mail_class: Mapped[str]
    cost_centre: Mapped[str | None]
    pieces: Mapped[int]
    cost_pence: Mapped[int]
    credit_start_pence: Mapped[int | None]
    credit_end_pence: Mapped[int | None]
    collected_at: Mapped[datetime | None]
    words: Mapped[str | None]
