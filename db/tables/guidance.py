"""Guidance that advisors answer from: articles, editions, suggestions."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class ArticleRow(Record):
    """An article; what it says stands in its newest edition."""

    __tablename__ = "article"

    slug: Mapped[str] = mapped_column(unique=True)
    retired: Mapped[bool] = mapped_column(default=False)


class ArticleEditionRow(Record):
    """One edition of an article, never changed once made."""

    __tablename__ = "article_edition"
    __table_args__ = (UniqueConstraint("article_id", "number"),)

    article_id: Mapped[UUID] = points_to("article")
    number: Mapped[int]
    title: Mapped[str]
    body: Mapped[str]
    services: Mapped[list[str]]
    words: Mapped[str] = mapped_column(default="")
    review_on: Mapped[date]
    change_note: Mapped[str | None]


class SuggestionRow(Record):
    """A correction that anyone offers, and the reply they get."""

    __tablename__ = "suggestion"

    article_id: Mapped[UUID | None] = points_to("article")
    service_code: Mapped[str | None]
    words: Mapped[str]
    state: Mapped[str] = mapped_column(default="new")
    reply: Mapped[str | None]
    replied_by: Mapped[UUID | None] = points_to("staff", index=False)
    replied_at: Mapped[datetime | None]
    reply_seen_at: Mapped[datetime | None]
