"""Caution markers on people: evidence, instruction, two persons, a review date."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from db.tables.record import Record, points_to


class MarkerRow(Record):
    """A caution marker; what it says at the counter is ``instruction``.

    Attributes:
        state: proposed, provisional, approved, refused, lapsed or ended;
            "review overdue" is computed, never stored.
        instruction: the codes of what staff do, with spaces between.
        category, happened_on: what happened and when; a provisional marker
            has neither yet.
        provisional_until: last day of a provisional marker.
        told_on, not_told_reason: one of them stands before approval.
    """

    __tablename__ = "marker"

    person_id: Mapped[UUID] = points_to("person")
    category: Mapped[str | None]
    instruction: Mapped[str]
    happened_on: Mapped[date | None]
    incident_reference: Mapped[str | None]
    state: Mapped[str]
    proposed_by: Mapped[UUID] = points_to("staff", index=False)
    proposed_at: Mapped[datetime]
    provisional_until: Mapped[date | None]
    approved_by: Mapped[UUID | None] = points_to("staff", index=False)
    approved_at: Mapped[datetime | None]
    told_on: Mapped[date | None]
    not_told_reason: Mapped[str | None]
    review_on: Mapped[date | None]
    ended_at: Mapped[datetime | None]
    ended_reason: Mapped[str | None]


class MarkerEvidenceRow(Record):
    """What happened, in a row of its own: every viewing of it is logged."""

    __tablename__ = "marker_evidence"

    marker_id: Mapped[UUID] = points_to("marker")
    words: Mapped[str]
