"""Articles and suggestions, for those who keep guidance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from db.tables.guidance import ArticleEditionRow, ArticleRow, SuggestionRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """An article with what its keepers need.

    Attributes:
        version: of the article's own record; *number*: of its newest edition.
        written_at: when that edition was made, and by whom.
        waiting: suggestions without an answer.
        services: codes of the services beside which it is shown.
    """

    id: UUID
    version: int
    slug: str
    title: str
    number: int
    review_on: date
    written_at: datetime
    written_by: str | None
    retired: bool
    waiting: int
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EditionLine:
    """An edition of an article as it was written; *body* is Markdown."""

    number: int
    title: str
    body: str
    written_at: datetime
    written_by: str | None
    change_note: str | None


@dataclass(frozen=True, slots=True)
class SuggestionLine:
    """A suggestion and its answer.

    Attributes:
        state: new, taken_up or declined.
    """

    id: UUID
    version: int
    article_id: UUID | None
    title: str | None
    service_code: str | None
    words: str
    state: str
    made_at: datetime
    made_by: str | None
    reply: str | None
    replied_by: str | None
    replied_at: datetime | None
    reply_seen: bool


def kept_articles(session: Session) -> list[KeptArticle]:
    """Return every article, those in force first, by title."""
    edition, other = ArticleEditionRow, aliased(ArticleEditionRow)
    newest = (
        select(func.max(other.number))
        .where(other.article_id == ArticleRow.id)
        .scalar_subquery()
    )
    waiting = (
        select(func.count())
        .select_from(SuggestionRow)
        .where(SuggestionRow.article_id == ArticleRow.id, SuggestionRow.state == "new")
        .scalar_subquery()
    )
    query = (
        select(
            ArticleRow.id,
            ArticleRow.version,
            ArticleRow.slug,
            edition.title,
            edition.number,
            edition.review_on,
            edition.made_at,
            StaffRow.name,
            ArticleRow.retired,
            waiting,
            edition.services,
        )
        .select_from(ArticleRow)
        .join(
            edition, (edition.article_id == ArticleRow.id) & (edition.number == newest)
        )
        .outerjoin(StaffRow, StaffRow.id == edition.made_by)
        .order_by(ArticleRow.retired, func.fold(edition.title))
    )
    found = [KeptArticle(*row) for row in session.execute(query)]
    return [replace(line, services=tuple(line.services)) for line in found]


def editions(session: Session, article_id: UUID) -> list[EditionLine]:
    """Return every edition of an article, the newest first."""
    e = ArticleEditionRow
    query = (
        select(e.number, e.title, e.body, e.made_at, StaffRow.name, e.change_note)
        .outerjoin(StaffRow, StaffRow.id == e.made_by)
        .where(e.article_id == article_id)
        .order_by(e.number.desc())
    )
    return [EditionLine(*row) for row in session.execute(query)]


def article_words(session: Session, article_id: UUID) -> str:
    """Return what else people search an article by."""
    e = ArticleEditionRow
    query = select(e.words).where(e.article_id == article_id).order_by(e.number.desc())
    return session.scalar(query.limit(1)) or ""


def suggestions(
    session: Session,
    *,
    waiting: bool = False,
    article_id: UUID | None = None,
    made_by: UUID | None = None,
    limit: int = 200,
) -> list[SuggestionLine]:
    """Return suggestions, those without an answer first, then the newest.

    *waiting*, *article_id* and *made_by* narrow them.
    """
    s, author, answerer = SuggestionRow, aliased(StaffRow), aliased(StaffRow)
    edition, other = ArticleEditionRow, aliased(ArticleEditionRow)
    newest = (
        select(func.max(other.number))
        .where(other.article_id == s.article_id)
        .scalar_subquery()
    )
    query = (
        select(
            s.id,
            s.version,
            s.article_id,
            edition.title,
            s.service_code,
            s.words,
            s.state,
            s.made_at,
            author.name,
            s.reply,
            answerer.name,
            s.replied_at,
            s.reply_seen_at.is_not(None),
        )
        .select_from(s)
        .outerjoin(
            edition, (edition.article_id == s.article_id) & (edition.number == newest)
        )
        .outerjoin(author, author.id == s.made_by)
        .outerjoin(answerer, answerer.id == s.replied_by)
        .order_by(s.state != "new", s.n.desc())
        .limit(limit)
    )
    if waiting:
        query = query.where(s.state == "new")
    if article_id is not None:
        query = query.where(s.article_id == article_id)
    if made_by is not None:
        query = query.where(s.made_by == made_by)
    return [SuggestionLine(*row) for row in session.execute(query)]
