"""Guidance: articles written, brought up to date and retired; suggestions answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.clock import uk_date
from db.domain.names import fold
from db.domain.permissions import Action
from db.domain.written import Gathered, line_or_none, written
from db.errors import ClerkError, FieldProblem
from db.queries.catalogue import services_in_force
from db.store.unit_of_work import UnitOfWork
from db.tables.guidance import ArticleEditionRow, ArticleRow, SuggestionRow

LONGEST_SLUG = 60


@dataclass(frozen=True, slots=True)
class ArticleText:
    """What an article says.

    Attributes:
        body: Markdown.
        services: codes of the services beside which it is shown.
        words: what else people search for.
        review_on: the day by which somebody reads it again.
    """

    title: str
    body: str
    review_on: date | None
    services: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class WriteArticle:
    """A new article."""

    text: ArticleText


@dataclass(frozen=True, slots=True)
class EditArticle:
    """A new edition of an article; *number* is the one that was looked at."""

    article_id: UUID
    number: int
    text: ArticleText
    change_note: str = ""


@dataclass(frozen=True, slots=True)
class RetireArticle:
    """An article that is shown no more, or is again."""

    article_id: UUID
    version: int
    retired: bool = True


@dataclass(frozen=True, slots=True)
class SuggestCorrection:
    """What should be put right, about an article or a service."""

    words: str
    article_id: UUID | None = None
    service_code: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerSuggestion:
    """The reply that whoever suggested it will see."""

    suggestion_id: UUID
    version: int
    reply: str
    taken_up: bool


@dataclass(frozen=True, slots=True)
class SeeReply:
    """Somebody has read the reply to their suggestion."""

    suggestion_id: UUID


def write_article(command: WriteArticle, uow: UnitOfWork) -> Changes:
    """Add an article with its first edition. Raises FieldProblem or FieldProblems."""
    with uow:
        uow.require(Action.EDIT_GUIDANCE)
        edition = _edition(command.text, uow)
        article = uow.add(ArticleRow(slug=_free_slug(uow, edition.title)))
        edition.article_id, edition.number = article.id, 1
        uow.add(edition)
        uow.commit()
    return uow.changes(article.id)


def edit_article(command: EditArticle, uow: UnitOfWork) -> Changes:
    """Add an edition; those before stay as they were.

    Raises FieldProblem or FieldProblems; ClerkError where somebody else made an
    edition first, or nothing is different.
    """
    with uow:
        uow.require(Action.EDIT_GUIDANCE)
        article = uow.get(ArticleRow, command.article_id)
        newest = _newest(uow, article.id)
        if newest.number != command.number:
            raise ClerkError(
                "Somebody else changed this article first. Your words are kept: read "
                "theirs, then save again."
            )
        edition = _edition(command.text, uow)
        same = ("title", "body", "review_on", "services", "words")
        if all(getattr(edition, name) == getattr(newest, name) for name in same):
            raise ClerkError("Nothing is different from the edition that stands.")
        edition.change_note = line_or_none("change_note", command.change_note)
        edition.article_id, edition.number = article.id, newest.number + 1
        uow.add(edition)
        uow.commit()
    return uow.changes(article.id)


def retire_article(command: RetireArticle, uow: UnitOfWork) -> Changes:
    """Take an article out of sight, or bring it back; nothing is lost."""
    with uow:
        uow.require(Action.EDIT_GUIDANCE)
        article = uow.get(ArticleRow, command.article_id, command.version)
        article.retired = command.retired
        uow.commit()
    return uow.changes(article.id)


def suggest_correction(command: SuggestCorrection, uow: UnitOfWork) -> Changes:
    """Keep what somebody would put right, for those who keep guidance."""
    with uow:
        uow.require(Action.SUGGEST_GUIDANCE)
        if command.article_id is not None:
            uow.get(ArticleRow, command.article_id)
        row = uow.add(
            SuggestionRow(
                article_id=command.article_id,
                service_code=command.service_code,
                words=written("suggestion", command.words, "Say what is not right"),
            )
        )
        uow.commit()
    return uow.changes(row.id)


def answer_suggestion(command: AnswerSuggestion, uow: UnitOfWork) -> Changes:
    """Reply to a suggestion; advisors of level 2 and above may.

    Raises FieldProblem for ``reply``; ClerkError where it was answered; StaleRecord.
    """
    with uow:
        edits = uow.actor.may(Action.EDIT_GUIDANCE)
        uow.require(Action.EDIT_GUIDANCE if edits else Action.ANSWER_SUGGESTION)
        row = uow.get(SuggestionRow, command.suggestion_id, command.version)
        if row.state != "new":
            raise ClerkError("This suggestion has its answer already.")
        row.reply = written("reply", command.reply, "Write what you did, or why not")
        row.state = "taken_up" if command.taken_up else "declined"
        row.replied_by, row.replied_at = uow.actor.staff_id, uow.now
        uow.commit()
    return uow.changes(row.id)


def see_reply(command: SeeReply, uow: UnitOfWork) -> Changes:
    """Note that the one who suggested has read the reply; others' stay unread."""
    with uow:
        uow.require(Action.SUGGEST_GUIDANCE)
        row = uow.get(SuggestionRow, command.suggestion_id)
        if row.made_by == uow.actor.id and row.replied_at and not row.reply_seen_at:
            row.reply_seen_at = uow.now
        uow.commit()
    return uow.changes(row.id)


def _edition(text: ArticleText, uow: UnitOfWork) -> ArticleEditionRow:
    form = Gathered()
    title = form.take(lambda: written("title", text.title, "Write a title"))
    body = form.take(lambda: written("article", text.body, "Write what to do"))
    words = form.take(lambda: line_or_none("keywords", text.words))
    today = uk_date(uow.now)
    if text.review_on is None or text.review_on <= today:
        form.keep(
            FieldProblem("review_on", "Enter a day to come, by which it is read again")
        )
    known = services_in_force(uow.session, today)
    if unknown := sorted(set(text.services) - known.keys()):
        form.keep(FieldProblem("services", f"There is no service {unknown[0]}"))
    form.check()
    return ArticleEditionRow(
        title=title,
        body=body,
        services=sorted(set(text.services)),
        words=words or "",
        review_on=text.review_on,
    )


def _newest(uow: UnitOfWork, article_id: UUID) -> ArticleEditionRow:
    e = ArticleEditionRow
    query = select(e).where(e.article_id == article_id).order_by(e.number.desc())
    return uow.session.scalars(query.limit(1)).one()


def _free_slug(uow: UnitOfWork, title: str) -> str:
    """Return a lasting name made of the title's words."""
    letters = "".join(a if a.isascii() and a.isalnum() else " " for a in fold(title))
    words = "-".join(letters.split())[:LONGEST_SLUG].strip("-")
    base = words if words[:1].isalpha() else f"article-{words}".strip("-")
    taken = set(
        uow.session.scalars(
            select(ArticleRow.slug).where(ArticleRow.slug.startswith(base))
        )
    )
    slug, number = base, 2
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug
