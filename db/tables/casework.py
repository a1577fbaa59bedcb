"""A case from its opening to its answer, and what holds it to others."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import LocalRow, Record, points_to

_NARROWED_BY: Final = (
    *("state", "kind", "service_code", "risks", "waiting_for", "warn_at"),
    *("opened_at", "close_by", "escalated_to", "scope", "made_by"),
)
"""What a queue may ask of a case, and who may see it."""


def _queue_index(name: str, *begins: str) -> Index:
    """Return an index of open cases that answers a queue with no row read.

    Its condition is spelt as `is_(True)` is, or SQLite would not use it.
    """
    return Index(
        name,
        *begins,
        *_NARROWED_BY,
        sqlite_where=text("is_open IS 1"),
        postgresql_where=text("is_open IS true"),
    )


class CaseRow(Record):
    """One matter that a team works until it is answered.

    Its scope is its restriction: a restricted case and everything under it
    lie in a scope of their own, and `CaseFrontRow` says whom to ring.

    Attributes:
        kind: case, request, complaint, compliment or suggestion.
        state: see `db.domain.cases.CaseState`.
        is_open: whether it stands in a queue; follows from the state.
        priority: low, normal, high or emergency.
        risks: codes of what raises it, with spaces between.
        waiting_for: us, customer, supplier or other; whose turn it is.
        next_step: what happens next, in words that can be read aloud.
        next_due_at: when the first of its clocks runs out; the far future
            (`db.domain.cases.NEVER`) where none runs. Queues are in this order.
        warn_at: from when it stands amber; the far future where it never does.
        moved_at: when something last happened that its owner should see.
        chased_at, chases: the last repeat contact, and how many there were.
        close_by, close_wanted: who asked for it to be closed and how, while it
            waits for a second person.
        merged_into_id: the case that carries on for this one.
    """

    __tablename__ = "case_file"
    __table_args__ = (
        # A queue and its figure are answered by one of these three alone: each
        # holds whatever a queue can be narrowed by. Closed cases stand in none.
        _queue_index("ix_case_file_queue", "next_due_at", "n", "team_code", "owner_id"),
        _queue_index(
            "ix_case_file_team_queue", "team_code", "next_due_at", "n", "owner_id"
        ),
        _queue_index(
            "ix_case_file_owner_queue", "owner_id", "next_due_at", "n", "team_code"
        ),
        Index("ix_case_file_person", "person_id", "is_open", "opened_at"),
        Index("ix_case_file_property", "property_id", "is_open", "opened_at"),
    )

    reference: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(default="case")
    title: Mapped[str]
    summary: Mapped[str | None]
    answers: Mapped[dict[str, Any]]
    service_code: Mapped[str]
    service_version: Mapped[int]
    person_id: Mapped[UUID | None] = points_to("person", index=False)
    property_id: Mapped[UUID | None] = points_to("property", index=False)
    enquiry_id: Mapped[UUID | None] = points_to("enquiry")
    referral_id: Mapped[UUID | None] = points_to("referral")
    group_id: Mapped[UUID | None] = points_to("case_group")
    team_code: Mapped[str]
    owner_id: Mapped[UUID | None] = points_to("staff", index=False)
    state: Mapped[str] = mapped_column(default="new")
    is_open: Mapped[bool] = mapped_column(default=True)
    priority: Mapped[str] = mapped_column(default="normal")
    risks: Mapped[str] = mapped_column(default="")
    communal: Mapped[bool] = mapped_column(default=False)
    waiting_for: Mapped[str] = mapped_column(default="us")
    waiting_since: Mapped[datetime | None]
    next_step: Mapped[str | None]
    next_due_at: Mapped[datetime]
    warn_at: Mapped[datetime]
    opened_at: Mapped[datetime]
    moved_at: Mapped[datetime] = mapped_column(index=True)
    chased_at: Mapped[datetime | None]
    chases: Mapped[int] = mapped_column(default=0)
    escalated_to: Mapped[str | None]
    escalated_at: Mapped[datetime | None]
    close_by: Mapped[UUID | None] = points_to("staff", index=False)
    close_wanted: Mapped[dict[str, Any] | None]
    closed_at: Mapped[datetime | None] = mapped_column(index=True)
    closed_by: Mapped[UUID | None] = points_to("staff", index=False)
    outcome: Mapped[str | None]
    outcome_words: Mapped[str | None]
    root_cause: Mapped[str | None]
    approved_by: Mapped[UUID | None] = points_to("staff", index=False)
    reopened: Mapped[int] = mapped_column(default=0)
    merged_into_id: Mapped[UUID | None] = points_to("case_file")


class CaseFrontRow(Record):
    """What everybody may know of a restricted case: whom to ring.

    Post is filed to the case by this row's reference, unseen.
    """

    __tablename__ = "case_front"

    case_id: Mapped[UUID] = mapped_column(unique=True)
    reference: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[UUID | None] = points_to("person")
    team_code: Mapped[str]
    is_open: Mapped[bool] = mapped_column(default=True)


class CaseLinkRow(Record):
    """Two cases that belong together.

    Attributes:
        kind: related, split (*other* came out of *case*), merged (*other*
            went into *case*) or follows (*other* is about its answer).
        kept: for a merge, what undoing it puts back.
    """

    __tablename__ = "case_link"

    case_id: Mapped[UUID] = points_to("case_file")
    other_id: Mapped[UUID] = points_to("case_file")
    kind: Mapped[str]
    words: Mapped[str | None]
    kept: Mapped[dict[str, Any] | None]
    undone_at: Mapped[datetime | None]


class CaseNoteRow(Record):
    """Something that was said or done; never changed afterwards.

    Attributes:
        kind: note, contact, update, state, hand_over, decision or system.
        told_customer: whether it is what the customer was told.
        facts: of what the program wrote by itself: a code and what it is
            about, so that it is read in the reader's language; the words are
            English.
    """

    __tablename__ = "case_note"
    __table_args__ = (Index("ix_case_note_case", "case_id", "n"),)

    case_id: Mapped[UUID] = points_to("case_file", index=False)
    kind: Mapped[str] = mapped_column(default="note")
    words: Mapped[str]
    contact_id: Mapped[UUID | None] = points_to("contact")
    told_customer: Mapped[bool] = mapped_column(default=False)
    facts: Mapped[dict[str, Any] | None]


class CaseGroupRow(Record):
    """Many cases with one cause: one update goes to all of them."""

    __tablename__ = "case_group"

    reference: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    cause: Mapped[str]
    update: Mapped[str | None]
    updated_on: Mapped[date | None]
    ended_at: Mapped[datetime | None]


class CaseDocumentRow(Record):
    """A document in a case; the same one may be in several, one leading.

    Attributes:
        document_id: the same in each of its cases.
        unseen: filed by reference by somebody who may not see the case.
    """

    __tablename__ = "case_document"
    __table_args__ = (UniqueConstraint("case_id", "document_id"),)

    case_id: Mapped[UUID] = points_to("case_file")
    document_id: Mapped[UUID] = points_to("document")
    title: Mapped[str]
    received_on: Mapped[date | None]
    leading: Mapped[bool] = mapped_column(default=True)
    unseen: Mapped[bool] = mapped_column(default=False)


class TrayItemRow(Record):
    """Post in a team's tray until somebody takes it.

    Attributes:
        state: waiting, accepted, returned or routed_on.
        previous_id: the tray it came from.
    """

    __tablename__ = "tray_item"
    __table_args__ = (Index("ix_tray_item_team", "team_code", "state", "received_on"),)

    document_id: Mapped[UUID] = points_to("document")
    title: Mapped[str]
    team_code: Mapped[str]
    state: Mapped[str] = mapped_column(default="waiting")
    received_on: Mapped[date]
    person_id: Mapped[UUID | None] = points_to("person")
    case_id: Mapped[UUID | None] = points_to("case_file")
    reason: Mapped[str | None]
    previous_id: Mapped[UUID | None] = points_to("tray_item", index=False)
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[UUID | None] = points_to("staff", index=False)


class CaseSeenRow(LocalRow):
    """Until when somebody has seen a case, and whether they have it open now.

    Attributes:
        here_at: the last sign of them in front of it; None once they left.
        writing: whether they were typing then.
    """

    __tablename__ = "case_seen"
    __table_args__ = (UniqueConstraint("case_id", "staff_id"),)

    n: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(index=True)
    staff_id: Mapped[UUID]
    seen_at: Mapped[datetime]
    here_at: Mapped[datetime | None]
    writing: Mapped[bool] = mapped_column(default=False)


class SavedFilterRow(LocalRow):
    """A queue that somebody keeps under a name; ``name`` is empty for the last."""

    __tablename__ = "saved_filter"
    __table_args__ = (UniqueConstraint("owner", "name"),)

    n: Mapped[int] = mapped_column(primary_key=True)
    owner: Mapped[UUID]
    name: Mapped[str]
    body: Mapped[dict[str, Any]]
