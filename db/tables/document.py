"""A document: scanned, sent or brought in, with what was made of it and its end.

Three records, because three hands change them at once: what a person says of
the document, what the program makes of its pages, and how long it is kept.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, false
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, document_column, points_to


class DocumentRow(Record):
    """One document, whichever way it came and wherever it is filed.

    Its scope is that of the case which leads with it; until there is one, that
    of the enquiry that it came with. Cases, trays and enquiries point here.

    Attributes:
        reference: read aloud, and printed on what is made of it.
        title: what it is, in the words of whoever took it in; empty until
            somebody looked at it.
        content: the digest of the untouched file; None where its captured
            pages are the original.
        media_type: what the content itself says that it is, never its name.
        pages: how many there are to look at; None where it has no pages.
        received_on: the day it reached the council; clocks count from it.
        came_by: file, email, scan, folder or made; how it reached us.
        made_from_id: the document that it was taken out of or drawn from.
        channel: a key of ``resources/lists/channels.toml``.
        state: see `db.domain.post.states.DocumentState`.
        type_code: a key of ``resources/lists/document_types.toml``.
        dated_on: the day that is written on it.
        sender: who sent it, as it says itself.
        sensitivity: normal, confidential or restricted.
        urgent: see `db.domain.post.urgent.UrgentKind`; None where it is not.
        originals_enclosed: whether things came with it that go back.
        answers: the code or reference of our own letter that it answers.
        team_code: the team that it went to.
        reason: why it was set aside or returned, as a code.
        duplicate_of_id: the document that somebody decided it repeats.
        position: the place in its batch of the stack, file or e-mail that it
            came in, from 0.
    """

    __tablename__ = "document"
    __table_args__ = (
        Index("ix_document_received", "received_on", "n"),
        Index("ix_document_state", "state", "received_on", "n"),
        Index("ix_document_batch", "batch_id", "position"),
        Index("ix_document_person", "person_id", "received_on"),
        Index("ix_document_indexed", "indexed_at"),
    )

    reference: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str] = mapped_column(default="")
    content: Mapped[str | None] = document_column()
    media_type: Mapped[str] = mapped_column(default="")
    size_bytes: Mapped[int] = mapped_column(default=0)
    pages: Mapped[int | None]
    received_on: Mapped[date]
    came_by: Mapped[str] = mapped_column(default="file")
    made_from_id: Mapped[UUID | None] = points_to("document")
    channel: Mapped[str | None]
    state: Mapped[str] = mapped_column(default="filed", server_default="filed")
    type_code: Mapped[str | None]
    service_code: Mapped[str | None]
    dated_on: Mapped[date | None]
    sender: Mapped[str | None]
    person_id: Mapped[UUID | None] = points_to("person", index=False)
    property_id: Mapped[UUID | None] = points_to("property")
    language: Mapped[str | None]
    sensitivity: Mapped[str] = mapped_column(default="normal", server_default="normal")
    urgent: Mapped[str | None]
    originals_enclosed: Mapped[bool] = mapped_column(
        default=False, server_default=false()
    )
    answers: Mapped[str | None] = mapped_column(index=True)
    team_code: Mapped[str | None]
    reason: Mapped[str | None]
    duplicate_of_id: Mapped[UUID | None] = points_to("document")
    batch_id: Mapped[UUID | None] = points_to("post_batch", index=False)
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    indexed_at: Mapped[datetime | None]
    indexed_by: Mapped[UUID | None] = points_to("staff", index=False)


class EnquiryDocumentRow(Record):
    """A document that a caller brought along for one of their enquiries.

    Attributes:
        enquiry_id: None while the enquiry is being taken.
    """

    __tablename__ = "enquiry_document"

    contact_id: Mapped[UUID] = points_to("contact")
    enquiry_id: Mapped[UUID | None] = points_to("enquiry")
    document_id: Mapped[UUID] = points_to("document")


class DocumentMadeRow(Record):
    """What the program made of a document's pages; it can be made again.

    Attributes:
        pages_mark: of which pages, in which order and turned how it was made
            (`db.domain.post.arranging.pages_mark`); empty means again.
        searchable: the searchable PDF/A beside the original.
        likeness: the print of its words, or of the picture of its first page
            where it has none (`db.domain.post.letters.likeness`).
        suggestions: what was proposed for which field, and why.
    """

    __tablename__ = "document_made"

    document_id: Mapped[UUID] = mapped_column(unique=True)
    pages_mark: Mapped[str] = mapped_column(index=True)
    searchable: Mapped[str | None] = document_column()
    text_chars: Mapped[int] = mapped_column(default=0)
    likeness: Mapped[str | None] = mapped_column(index=True)
    suggestions: Mapped[dict[str, Any] | None]


class DocumentKeptRow(Record):
    """How long a document is kept, and how it ended.

    Attributes:
        trigger: from what its period counts; see `db.domain.post.retention`.
        triggered_on: the day on which that came about; None until then.
        months: the period.
        destroy_on: the first day on which it may go; None while unknown.
        hold_reason: a legal hold; nothing is destroyed while it stands.
        lifted_reason: why the last hold that was put on it was lifted.
        asked_by, approved_by: two different people.
    """

    __tablename__ = "document_kept"
    __table_args__ = (Index("ix_document_kept_destroy", "destroyed_at", "destroy_on"),)

    document_id: Mapped[UUID] = mapped_column(unique=True)
    trigger: Mapped[str]
    triggered_on: Mapped[date | None]
    months: Mapped[int]
    destroy_on: Mapped[date | None]
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


class RedactedCopyRow(Record):
    """A copy from which places were taken out for good.

    Attributes:
        places: lists of page number, left, top, right, bottom in thousandths
            of the page, so that it can be seen what was decided.
        content: the copy; under what is blacked out there is nothing.
    """

    __tablename__ = "redacted_copy"

    document_id: Mapped[UUID] = points_to("document")
    reason: Mapped[str]
    places: Mapped[dict[str, Any]]
    content: Mapped[str] = document_column()
    pages: Mapped[int]
