"""Guidance as its readers and keepers see it: found, read, mended, answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum, auto
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem, FieldProblems, NotFound
from db.queries.catalogue import services_in_force
from db.queries.guidance import ArticleLine, ArticlePage, article, find_guidance
from db.queries.office.articles import (
    EditionLine,
    KeptArticle,
    SuggestionLine,
    article_words,
    editions,
    kept_articles,
    suggestions,
)
from db.store.unit_of_work import UnitOfWork
from desktop.admin.use_cases.guidance import (
    AnswerSuggestion,
    ArticleText,
    EditArticle,
    RetireArticle,
    SeeReply,
    SuggestCorrection,
    WriteArticle,
    answer_suggestion,
    edit_article,
    retire_article,
    see_reply,
    suggest_correction,
    write_article,
)
from desktop.runtime.desk import Desk
from widgets.said import said

SOON: Final = timedelta(days=28)
"""How long before its day an article is shown as due for review."""
_MOST_FOUND: Final = 100
_KINDS: Final = ("article", "article_edition", "suggestion", "service_edition")


class Shelf(StrEnum):
    """The folders of the room."""

    ALL = auto()
    DUE = auto()
    SUGGESTIONS = auto()
    MINE = auto()
    RETIRED = auto()


@dataclass(frozen=True, slots=True)
class Stock:
    """Everything that the lists show.

    Attributes:
        waiting: suggestions without an answer, for those who answer them.
        mine: one's own suggestions, with their replies.
        services: names of the services in force, by code.
    """

    articles: tuple[KeptArticle, ...] = ()
    waiting: tuple[SuggestionLine, ...] = ()
    mine: tuple[SuggestionLine, ...] = ()
    services: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Opened:
    """An article to read, with what its keepers need; newest edition first."""

    page: ArticlePage
    words: str
    editions: tuple[EditionLine, ...]


class GuidanceViewModel(QObject):
    """Keeps the lists and the article in front.

    Signals:
        changed(): the lists are others.
        opened(Opened): the article that was asked for.
        written(str, object): "suggestion", "answer", "article", "edition" or
            "retired" was saved, and the id of it.
        problems(list[FieldProblem]): why it could not be.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    changed = Signal()
    opened = Signal(object)
    written = Signal(str, object)
    problems = Signal(list)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.stock = Stock()
        self.keeps = desk.actor.may(Action.EDIT_GUIDANCE)
        self.answers = self.keeps or desk.actor.may(Action.ANSWER_SUGGESTION)
        self._text = ""
        self._found: tuple[UUID, ...] = ()
        self._front: UUID | None = None
        self._asked = self._sought = self._shown = 0

    def today(self) -> date:
        """Return the day, in the United Kingdom."""
        return uk_date(self.desk.clock())

    @Slot()
    def look(self) -> None:
        """Read the lists anew; a late answer is left out."""
        self._asked += 1
        query = partial(
            _read, me=self.desk.actor.id, today=self.today(), answers=self.answers
        )
        self.desk.read(query, partial(self._on_read, self._asked), self._on_error)

    @Slot(str)
    def find(self, text: str) -> None:
        """Narrow the articles to those that hold every word of *text*."""
        self._text, self._sought = text.strip(), self._sought + 1
        if not self._text:
            self._found = ()
            self.changed.emit()
            return
        query = partial(find_guidance, words=self._text, limit=_MOST_FOUND)
        done = partial(self._on_found, self._sought)
        self.desk.read(query, done, self._on_error)

    def articles(self, shelf: Shelf) -> list[KeptArticle]:
        """Return the articles of a folder, or what was sought, the best first."""
        if self._text:
            by_id = {one.id: one for one in self.stock.articles}
            return [by_id[one] for one in self._found if one in by_id]
        return self.articles_on(shelf)

    def articles_on(self, shelf: Shelf) -> list[KeptArticle]:
        """Return the articles of a folder, whatever is being sought."""
        if shelf is Shelf.RETIRED:
            return [one for one in self.stock.articles if one.retired]
        there = [one for one in self.stock.articles if not one.retired]
        if shelf is not Shelf.DUE:
            return there
        due = [one for one in there if self.is_due(one)]
        return sorted(due, key=lambda one: one.review_on)

    def is_due(self, one: KeptArticle) -> bool:
        """Return whether an article is to be read again now, or soon."""
        return one.review_on <= self.today() + SOON

    def is_overdue(self, one: KeptArticle) -> bool:
        """Return whether an article should have been read again."""
        return one.review_on < self.today()

    def suggested(self, shelf: Shelf) -> tuple[SuggestionLine, ...]:
        """Return the suggestions of a folder."""
        return self.stock.mine if shelf is Shelf.MINE else self.stock.waiting

    def unread_replies(self) -> int:
        """Return how many of one's suggestions have a reply that is new."""
        return sum(
            one.reply is not None and not one.reply_seen for one in self.stock.mine
        )

    def service_names(self, codes: tuple[str, ...]) -> list[str]:
        """Return what the services are called; a code that ended stays a code."""
        return [said(self.stock.services.get(code, code)) for code in codes]

    def version_of(self, article_id: UUID) -> int | None:
        """Return the version of an article's own record."""
        found = (one.version for one in self.stock.articles if one.id == article_id)
        return next(found, None)

    def show(self, article_id: UUID) -> None:
        """Fetch one article to read."""
        self._front, self._shown = article_id, self._shown + 1
        query = partial(_open, article_id=article_id)
        self.desk.read(query, partial(self._on_opened, self._shown), self._on_error)

    def write(self, text: ArticleText) -> None:
        """Add an article."""
        work = partial(write_article, WriteArticle(text))
        self._write(work, "article", self.tr("Article added"))

    def edit(self, article_id: UUID, number: int, text: ArticleText, note: str) -> None:
        """Add an edition to an article; *number* is the one that was looked at."""
        command = EditArticle(article_id, number, text, note)
        said = self.tr("Saved as edition {n}").format(n=number + 1)
        self._write(partial(edit_article, command), "edition", said)

    def retire(self, article_id: UUID, *, retired: bool = True) -> None:
        """Take an article out of sight, or bring it back; the toast undoes it."""
        version = self.version_of(article_id)
        if version is None:
            return
        command = RetireArticle(article_id, version, retired)
        said = self.tr("Retired") if retired else self.tr("In use again")
        undo = partial(self.retire, article_id, retired=not retired)
        self._write(partial(retire_article, command), "retired", said, undo)

    def suggest(self, words: str, article_id: UUID | None) -> None:
        """Send what is not right, or could be better."""
        command = SuggestCorrection(words, article_id)
        self._write(partial(suggest_correction, command), "suggestion", self.tr("Sent"))

    def answer(self, line: SuggestionLine, reply: str, *, taken_up: bool) -> None:
        """Reply to a suggestion."""
        command = AnswerSuggestion(line.id, line.version, reply, taken_up)
        said = self.tr("Reply sent")
        self._write(partial(answer_suggestion, command), "answer", said)

    def see(self, line: SuggestionLine) -> None:
        """Note that one's own suggestion's reply was read."""
        if line.reply and not line.reply_seen:
            work = partial(see_reply, SeeReply(line.id))
            self.desk.write(work, _nothing, self._on_error)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read anew what somebody changed."""
        if changes.touches(*_KINDS):
            self.look()
            if self._text:
                self.find(self._text)
            if self._front is not None:
                self.show(self._front)

    def _write(
        self,
        work: Callable[[UnitOfWork], Changes],
        what: str,
        said: str,
        undo: Callable[[], None] | None = None,
    ) -> None:
        self.desk.write(
            work, partial(self._on_written, what, said, undo), self._on_error
        )

    def _on_written(
        self, what: str, said: str, undo: Callable[[], None] | None, changes: Changes
    ) -> None:
        self.message.emit(said, undo)
        self.written.emit(what, changes.id)

    def _on_read(self, asked: int, stock: Stock) -> None:
        if asked == self._asked:
            self.stock = stock
            self.changed.emit()

    def _on_found(self, sought: int, lines: list[ArticleLine]) -> None:
        if sought == self._sought:
            self._found = tuple(line.id for line in lines)
            self.changed.emit()

    def _on_opened(self, shown: int, opened: Opened) -> None:
        if shown == self._shown:
            self.opened.emit(opened)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, FieldProblems):
            self.problems.emit(list(error.problems))
        elif isinstance(error, FieldProblem):
            self.problems.emit([error])
        elif isinstance(error, NotFound):
            self.message.emit(str(error), None)
        elif isinstance(error, ClerkError):
            self.problems.emit([FieldProblem("", str(error))])
            self.on_committed(Changes(frozenset({"article"})))
        else:
            self.failed.emit(error)


def _nothing(changes: Changes) -> None:
    """Take the answer; whoever shows it is told by the broadcast."""


def _read(session: Session, me: UUID | None, today: date, *, answers: bool) -> Stock:
    return Stock(
        tuple(kept_articles(session)),
        tuple(suggestions(session, waiting=True)) if answers else (),
        tuple(suggestions(session, made_by=me)) if me is not None else (),
        {
            code: edition.service.name
            for code, edition in services_in_force(session, today).items()
        },
    )


def _open(session: Session, article_id: UUID) -> Opened:
    return Opened(
        article(session, article_id),
        article_words(session, article_id),
        tuple(editions(session, article_id)),
    )
