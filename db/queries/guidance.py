"""Guidance: what stands beside an enquiry, and what a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, func, select, text
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.names import tokens
from db.errors import NotFound
from db.tables.guidance import ArticleEditionRow, ArticleRow

_MOST_WORDS: Final = 8
_EXCERPT: Final = 160
_FOUND: Final = text(
    "SELECT a.id FROM article_words w JOIN article a ON a.n = w.rowid"
    " WHERE article_words MATCH :words AND a.scope = 1 AND a.retired = 0"
    " ORDER BY rank LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article in a list.

    Attributes:
        opening: its first words, without headings.
        review_on: the day by which somebody reads it again.
        reviewed_on: the day of its newest edition.
    """

    id: UUID
    slug: str
    title: str
    opening: str
    review_on: date
    reviewed_on: date


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article to read; *body* is Markdown."""

    id: UUID
    slug: str
    number: int
    title: str
    body: str
    services: tuple[str, ...]
    review_on: date
    change_note: str | None
    retired: bool


def guidance_for(session: Session, service_code: str) -> list[ArticleLine]:
    """Return the articles shown beside enquiries of a service, by title."""
    names_it = (
        select(1)
        .select_from(func.json_each(ArticleEditionRow.services).table_valued("value"))
        .where(text("value = :code"))
        .exists()
    )
    query = (
        _newest()
        .where(ArticleRow.retired.is_(False), names_it)
        .order_by(ArticleEditionRow.title)
        .params(code=service_code)
    )
    return [_line(row) for row in session.execute(query)]


def find_guidance(session: Session, words: str, limit: int = 20) -> list[ArticleLine]:
    """Return the articles that hold every word of *words*, best first.

    The last word may be the beginning of one.
    """
    asked = tokens(words)[:_MOST_WORDS]
    if not asked:
        return []
    match = " ".join(f'"{word}"' for word in asked) + "*"
    ids = [
        UUID(bytes=found)
        for found in session.execute(_FOUND, {"words": match, "most": limit}).scalars()
    ]
    lines = {
        row.id: _line(row)
        for row in session.execute(_newest().where(ArticleRow.id.in_(ids)))
    }
    return [lines[id_] for id_ in ids if id_ in lines]


def article(session: Session, article_id: UUID) -> ArticlePage:
    """Return an article's newest edition, retired ones too. Raises NotFound."""
    row = session.execute(_newest().where(ArticleRow.id == article_id)).first()
    if row is None:
        raise NotFound("That article is not here any more.")
    return ArticlePage(
        row.id,
        row.slug,
        row.number,
        row.title,
        row.body,
        tuple(row.services),
        row.review_on,
        row.change_note,
        row.retired,
    )


def _newest() -> Select[Any]:
    """Return the select of every article with its newest edition."""
    edition, other = ArticleEditionRow, ArticleEditionRow.__table__.alias("other")
    newest = (
        select(func.max(other.c.number))
        .where(other.c.article_id == ArticleRow.id)
        .scalar_subquery()
    )
    return select(
        ArticleRow.id,
        ArticleRow.slug,
        ArticleRow.retired,
        edition.number,
        edition.title,
        edition.body,
        edition.services,
        edition.review_on,
        edition.change_note,
        edition.made_at,
    ).join(edition, (edition.article_id == ArticleRow.id) & (edition.number == newest))


def _line(row: Any) -> ArticleLine:  # noqa: ANN401  a row of _newest
    plain = [
        line.lstrip("-*0123456789. ").replace("**", "")
        for line in row.body.splitlines()
        if line.strip() and not line.startswith("#")
    ]
    opening = " ".join(plain)
    if len(opening) > _EXCERPT:
        opening = opening[:_EXCERPT].rsplit(" ", 1)[0] + "…"
    return ArticleLine(
        row.id, row.slug, row.title, opening, row.review_on, uk_date(row.made_at)
    )
