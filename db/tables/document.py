"""A document that the council keeps: its facts here, its content beside the records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, document_column, points_to


class DocumentRow(Record):
    """One document, whichever way it came and wherever it is filed.

    Its scope is that of the case which leads with it; until there is one, that
    of the enquiry that it came with. Cases, trays and enquiries point here.

    Attributes:
        reference: read aloud, and printed on what is made of it.
        title: what it is, in the words of whoever took it in.
        content: the digest under which the store keeps it.
        media_type: what the content itself says that it is, never its name.
        pages: how many there are to look at; None where it has no pages.
        came_by: file, email, scan, folder or made; how it reached us.
        made_from_id: the document that it was taken out of or drawn from.
    """

    __tablename__ = "document"
    __table_args__ = (Index("ix_document_received", "received_on", "n"),)

    reference: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    content: Mapped[str] = document_column()
    media_type: Mapped[str]
    size_bytes: Mapped[int]
    pages: Mapped[int | None]
    received_on: Mapped[date]
    came_by: Mapped[str] = mapped_column(default="file")
    made_from_id: Mapped[UUID | None] = points_to("document")


class EnquiryDocumentRow(Record):
    """A document that a caller brought along for one of their enquiries.

    Attributes:
        enquiry_id: None while the enquiry is being taken.
    """

    __tablename__ = "enquiry_document"

    contact_id: Mapped[UUID] = points_to("contact")
    enquiry_id: Mapped[UUID | None] = points_to("enquiry")
    document_id: Mapped[UUID] = points_to("document")
