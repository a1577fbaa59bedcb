"""What was given to other bodies, and what customers said of us."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class DisclosureRow(Record):
    """Something told to another body: who asked, on what ground, what was given.

    Attributes:
        body: police, council, bailiffs, court, health or other.
        ground: see `db.domain.disclosures`.
        given: what was given; None where it was refused.
    """

    __tablename__ = "disclosure"

    reference: Mapped[str] = mapped_column(unique=True)
    case_id: Mapped[UUID | None] = points_to("case_file")
    person_id: Mapped[UUID | None] = points_to("person")
    body: Mapped[str]
    asked_by: Mapped[str]
    their_reference: Mapped[str | None]
    asked_on: Mapped[date]
    authority: Mapped[str]
    authority_checked_by: Mapped[UUID] = points_to("staff", index=False)
    ground: Mapped[str]
    given: Mapped[str | None]
    refused_reason: Mapped[str | None]
    given_on: Mapped[date | None]


class FeedbackRow(Record):
    """What a customer said when their case was closed.

    Attributes:
        score: from 1, very dissatisfied, to 5, very satisfied; None while
            the question is unanswered.
        channel: letter, slip or desk.
    """

    __tablename__ = "feedback"
    __table_args__ = (Index("ix_feedback_service", "service_code", "answered_on"),)

    case_id: Mapped[UUID] = points_to("case_file")
    service_code: Mapped[str]
    team_code: Mapped[str]
    channel: Mapped[str]
    asked_on: Mapped[date]
    answered_on: Mapped[date | None]
    score: Mapped[int | None]
    words: Mapped[str | None]
