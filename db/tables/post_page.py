"""A captured page, what was read of it, and where somebody put it since."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import LocalRow, Record, document_column, points_to


class CapturedPageRow(Record):
    """One side of one sheet, or one page of a file; never lost once it is here.

    Attributes:
        intake_id, sheet, side: what it is at its source; the same is captured
            once. Sides are 0 and 1, sheets count from 1.
        image: the captured picture, untouched; None for a page of a file, which
            `IntakeRow.original` holds, and once it was destroyed.
        dpi: dots an inch; 0 where the source doesn't say.
        document_id: the document it is in; None until it is separated.
        position: its place in its document, or in its intake until then.
        turned: degrees clockwise by which a person turned it, beyond the
            reading's own orientation.
        hidden: a blank page or a separator: kept, and in no document's PDF.
            None leaves that to the reading.
        deleted: thrown out by a person; it can be brought back.
    """

    __tablename__ = "captured_page"
    __table_args__ = (
        UniqueConstraint("intake_id", "sheet", "side"),
        Index("ix_captured_page_document", "document_id", "position"),
        Index("ix_captured_page_batch", "batch_id", "n"),
    )

    batch_id: Mapped[UUID | None] = points_to("post_batch", index=False)
    intake_id: Mapped[UUID] = points_to("post_intake", index=False)
    sheet: Mapped[int]
    side: Mapped[int] = mapped_column(default=0)
    image: Mapped[str | None] = document_column()
    media_type: Mapped[str]
    width_px: Mapped[int]
    height_px: Mapped[int]
    dpi: Mapped[int]
    document_id: Mapped[UUID | None] = points_to("document", index=False)
    position: Mapped[int]
    turned: Mapped[int] = mapped_column(default=0)
    hidden: Mapped[bool | None]
    deleted: Mapped[bool] = mapped_column(default=False)


class PageReadingRow(Record):
    """What the line of steps made of a page; it can be made again.

    Attributes:
        edition: of the steps that made it; an older one is made again.
        state: done or failed.
        orientation: degrees clockwise that bring the page upright.
        turned: what a person had added to that when it was read; another
            `CapturedPageRow.turned` means that it is read again.
        look: 64 bits that differ little between two scans of one sheet, in hex.
        skew: hundredths of a degree that were taken out.
        blank: whether nothing is on it.
        patch: 1, 2, 3, 4, 6 or T; None where the page is no patch sheet.
        codes: ``{"found": [{"kind", "text", "readable"}, …]}``.
        picture: the upright, compressed picture that the PDF holds, in the
            line's own form.
        thumbnail: a small picture of the page.
        words: the words with their places (JSON, see docs/post.md).
        confidence: of the words, 0 to 100.
        fault: why it failed; a code of `db.domain.post.set_aside.Reason`.
    """

    __tablename__ = "page_reading"

    page_id: Mapped[UUID] = mapped_column(unique=True)
    edition: Mapped[int] = mapped_column(index=True)
    state: Mapped[str]
    orientation: Mapped[int] = mapped_column(default=0)
    turned: Mapped[int] = mapped_column(default=0)
    skew: Mapped[int] = mapped_column(default=0)
    look: Mapped[str | None]
    blank: Mapped[bool] = mapped_column(default=False)
    patch: Mapped[str | None]
    codes: Mapped[dict[str, Any]]
    picture: Mapped[str | None] = document_column()
    thumbnail: Mapped[str | None] = document_column()
    words: Mapped[str | None] = document_column()
    word_count: Mapped[int] = mapped_column(default=0)
    text_chars: Mapped[int] = mapped_column(default=0)
    confidence: Mapped[int] = mapped_column(default=0)
    language: Mapped[str | None]
    fault: Mapped[str | None]


class PageTextRow(LocalRow):
    """A page's words for the search, made from `PageReadingRow.words`.

    It is no record: what strangers wrote to the council stands in the document
    alone, and goes with it, instead of standing in the journal for ever.
    """

    __tablename__ = "page_text"

    n: Mapped[int] = mapped_column(primary_key=True)
    page_id: Mapped[UUID] = mapped_column(unique=True)
    words: Mapped[str]


class PageEditRow(Record):
    """One arranging of pages by a person, and what puts it back.

    Attributes:
        kind: split, merge, move, turn, hide, show, delete or bring_back;
            indexed_again keeps what the whole document was indexed as.
        before, after: where each page stood, by its id in hex; of what was
            indexed again, `db.queries.post.standing.Before`.
        undone_at: when it was put back.
    """

    __tablename__ = "page_edit"
    __table_args__ = (Index("ix_page_edit_batch", "batch_id", "n"),)

    batch_id: Mapped[UUID | None] = points_to("post_batch", index=False)
    document_id: Mapped[UUID] = points_to("document")
    kind: Mapped[str]
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]
    undone_at: Mapped[datetime | None]
