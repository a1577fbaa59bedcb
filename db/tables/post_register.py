"""The registers of the post room: what is worth something, and whose hands it is in."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class RegisterEntryRow(Record):
    """One thing that is signed for, worth money, somebody's own, or urgent.

    Attributes:
        kind: see `db.domain.post.register.EntryKind`.
        state: open, or how it ended; see `db.domain.post.register.EntryState`.
        original_id: what was taken at the counter, on whose receipt it stands.
        tracking: the number on the envelope (S10 or the carrier's own).
        tracking_doubt: why the number looks wrong; it is a warning alone.
        what: which document, cheque or thing it is, as a code or in words.
        last_four: of its number; never more.
        urgent: see `db.domain.post.urgent.UrgentKind`.
        server_name: who brought court papers.
        witness: needed, confirmed or not_needed.
        witness_id: who confirmed it at the same screen with their own secret.
        opened: whether the envelope was opened.
        copied_by: who certified the copy.
        returned_how: see `db.domain.originals.ReturnedHow`.
    """

    __tablename__ = "register_entry"
    __table_args__ = (
        Index("ix_register_entry_state", "state", "received_on"),
        Index("ix_register_entry_kind", "kind", "received_on"),
    )

    reference: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(default="open")
    batch_id: Mapped[UUID | None] = points_to("post_batch")
    document_id: Mapped[UUID | None] = points_to("document")
    person_id: Mapped[UUID | None] = points_to("person")
    enquiry_id: Mapped[UUID | None] = points_to("enquiry")
    original_id: Mapped[UUID | None] = points_to("original")
    received_on: Mapped[date]
    received_at: Mapped[datetime | None]
    carrier: Mapped[str | None]
    tracking: Mapped[str | None] = mapped_column(index=True)
    tracking_doubt: Mapped[str | None]
    sender: Mapped[str | None]
    addressee: Mapped[str | None]
    what: Mapped[str | None]
    last_four: Mapped[str | None]
    amount_pence: Mapped[int | None]
    payer: Mapped[str | None]
    payment_for: Mapped[str | None]
    urgent: Mapped[str | None]
    server_name: Mapped[str | None]
    opened: Mapped[bool] = mapped_column(default=True)
    team_code: Mapped[str | None]
    location: Mapped[str | None]
    witness: Mapped[str]
    witness_id: Mapped[UUID | None] = points_to("staff", index=False)
    witnessed_at: Mapped[datetime | None]
    copied_at: Mapped[datetime | None]
    copied_by: Mapped[UUID | None] = points_to("staff", index=False)
    returned_at: Mapped[datetime | None]
    returned_how: Mapped[str | None]
    return_tracking: Mapped[str | None]
    acknowledged_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]


class CustodyEventRow(Record):
    """Something that happened to an entry; never changed afterwards.

    Attributes:
        kind: see `db.domain.post.custody.CustodyKind`.
        to_name: into whose hands it went, where it left the post room.
        witness_id: who confirmed it with their own secret.
    """

    __tablename__ = "custody_event"
    __table_args__ = (Index("ix_custody_event_entry", "entry_id", "n"),)

    entry_id: Mapped[UUID] = points_to("register_entry", index=False)
    kind: Mapped[str]
    location: Mapped[str | None]
    to_name: Mapped[str | None]
    tracking: Mapped[str | None]
    words: Mapped[str | None]
    witness_id: Mapped[UUID | None] = points_to("staff", index=False)
