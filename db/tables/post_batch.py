"""A batch of post, what was captured into it, and what became of its paper."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, document_column, points_to


class PostBatchRow(Record):
    """One sack, folder or mailbox, opened together.

    Attributes:
        received_on: when it reached the council; statutory clocks count from it.
        opened_on: when it was opened.
        source: see `db.domain.post.states.Source`.
        state: open, closed or reconciled.
        counts: how many items for which service, by its code.
        sheets_in: counted by hand before scanning.
        sheets_out, pages_out: what came out, when it was reconciled.
        difference_reason: why they are not the same.
        opened_with: who opened the post with whoever made the batch.
        first_of_kind: a first batch, every page of which is checked.
    """

    __tablename__ = "post_batch"
    __table_args__ = (Index("ix_post_batch_state", "state", "received_on"),)

    reference: Mapped[str] = mapped_column(unique=True)
    received_on: Mapped[date]
    opened_on: Mapped[date]
    source: Mapped[str]
    state: Mapped[str] = mapped_column(default="open")
    counts: Mapped[dict[str, Any]]
    sheets_in: Mapped[int | None]
    sheets_out: Mapped[int | None]
    pages_out: Mapped[int | None]
    difference_reason: Mapped[str | None]
    opened_with: Mapped[UUID | None] = points_to("staff", index=False)
    first_of_kind: Mapped[bool] = mapped_column(default=False)
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[UUID | None] = points_to("staff", index=False)
    reconciled_at: Mapped[datetime | None]
    reconciled_by: Mapped[UUID | None] = points_to("staff", index=False)


class IntakeRow(Record):
    """One stack through the feeder, one file, or one e-mail.

    Attributes:
        origin: what makes it one: a stack's own id, or where a file came from;
            the same file from the same place is taken in once.
        content: the SHA-256 of the file; empty for a stack of paper.
        original: the same, while its file is kept.
        name: the file's own name; personal, so never logged.
        state: waiting (a file to be opened), running, ended or set_aside.
        parent_id: the e-mail that a file was attached to.
        document_id: the document that its pages join; None where they are
            separated into documents.
        pages: how many a file has; 0 until it was opened.
        next_sheet: where scanning goes on.
        separated_at: when its pages had all become documents.
        stopped: why scanning stopped, as a code; None where it ran to its end.
    """

    __tablename__ = "post_intake"
    __table_args__ = (
        UniqueConstraint("batch_id", "origin", "content"),
        Index("ix_post_intake_state", "state", "n"),
        Index("ix_post_intake_separated", "separated_at", "n"),
    )

    batch_id: Mapped[UUID | None] = points_to("post_batch", index=False)
    kind: Mapped[str]
    origin: Mapped[str]
    content: Mapped[str] = mapped_column(default="")
    original: Mapped[str | None] = document_column()
    name: Mapped[str | None]
    media_type: Mapped[str | None]
    size_bytes: Mapped[int] = mapped_column(default=0)
    state: Mapped[str]
    channel: Mapped[str] = mapped_column(default="letter")
    parent_id: Mapped[UUID | None] = points_to("post_intake")
    document_id: Mapped[UUID | None] = points_to("document")
    two_pass: Mapped[bool] = mapped_column(default=False)
    profile: Mapped[str | None]
    device: Mapped[str | None]
    next_sheet: Mapped[int] = mapped_column(default=1)
    pages: Mapped[int] = mapped_column(default=0)
    stopped: Mapped[str | None]
    ended_at: Mapped[datetime | None]
    separated_at: Mapped[datetime | None]


class SetAsideRow(Record):
    """Something that could not become a document, or waits for somebody to look.

    Attributes:
        reason: see `db.domain.post.set_aside.Reason`.
        name: what it was called; personal, so never logged.
        content: the untouched file, where its bytes could be had.
        settled_how: opened, kept, forwarded, destroyed or nothing.
    """

    __tablename__ = "post_set_aside"
    __table_args__ = (Index("ix_post_set_aside_open", "settled_at", "n"),)

    batch_id: Mapped[UUID | None] = points_to("post_batch")
    intake_id: Mapped[UUID | None] = points_to("post_intake")
    document_id: Mapped[UUID | None] = points_to("document")
    page_id: Mapped[UUID | None] = points_to("captured_page")
    reason: Mapped[str]
    name: Mapped[str | None]
    content: Mapped[str | None] = document_column()
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[UUID | None] = points_to("staff", index=False)
    settled_how: Mapped[str | None]


class QualitySampleRow(Record):
    """A page that somebody has to look at before its paper may go.

    Attributes:
        result: passed or failed; None until somebody looked.
        fault: see `db.domain.post.quality.Fault`; it stays with a page that was
            scanned again and found right, so that the next batches are
            checked more closely all the same.
    """

    __tablename__ = "quality_sample"
    __table_args__ = (UniqueConstraint("batch_id", "page_id"),)

    batch_id: Mapped[UUID] = points_to("post_batch", index=False)
    page_id: Mapped[UUID] = points_to("captured_page")
    result: Mapped[str | None]
    fault: Mapped[str | None]
    checked_at: Mapped[datetime | None]
    checked_by: Mapped[UUID | None] = points_to("staff", index=False)


class PaperRow(Record):
    """The paper of one batch: where it lies, and when it was destroyed.

    Attributes:
        state: kept, asked or destroyed.
        destroy_from: the first day on which it may go.
        hold_reason: why it may not go, whatever the day.
        lifted_reason: why the last hold that was put on it was lifted.
        asked_by, approved_by: two different people.
        method: how it was destroyed, in a few words.
    """

    __tablename__ = "post_paper"
    __table_args__ = (Index("ix_post_paper_state", "state", "destroy_from"),)

    batch_id: Mapped[UUID] = mapped_column(unique=True)
    place: Mapped[str | None]
    state: Mapped[str] = mapped_column(default="kept")
    destroy_from: Mapped[date]
    hold_reason: Mapped[str | None]
    hold_by: Mapped[UUID | None] = points_to("staff", index=False)
    hold_at: Mapped[datetime | None]
    lifted_reason: Mapped[str | None]
    lifted_by: Mapped[UUID | None] = points_to("staff", index=False)
    lifted_at: Mapped[datetime | None]
    asked_at: Mapped[datetime | None]
    asked_by: Mapped[UUID | None] = points_to("staff", index=False)
    approved_at: Mapped[datetime | None]
    approved_by: Mapped[UUID | None] = points_to("staff", index=False)
    destroyed_at: Mapped[datetime | None]
    destroyed_by: Mapped[UUID | None] = points_to("staff", index=False)
    method: Mapped[str | None]


class ScanProfileRow(Record):
    """A way to scan that one key starts.

    Attributes:
        key: F2 to F12; None where it has none.
        duplex: one_side, both_sides or two_pass.
        options: the device's own options, by their names.
        locked: only an administrator changes it.
    """

    __tablename__ = "scan_profile"

    name: Mapped[str]
    key: Mapped[str | None]
    device: Mapped[str | None]
    source: Mapped[str | None]
    mode: Mapped[str] = mapped_column(default="grey")
    resolution_dpi: Mapped[int] = mapped_column(default=300)
    duplex: Mapped[str] = mapped_column(default="one_side")
    paper: Mapped[str] = mapped_column(default="A4")
    options: Mapped[dict[str, Any]]
    asks_for_more: Mapped[bool] = mapped_column(default=True)
    locked: Mapped[bool] = mapped_column(default=False)
    withdrawn: Mapped[bool] = mapped_column(default=False)
