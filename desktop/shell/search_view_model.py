"""The one search box: people, places, references, guidance and commands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.clock import uk_date
from db.domain.permissions import Action
from db.queries.search import SearchResults, search_everything
from desktop.runtime.commands import Command, Commands
from desktop.runtime.desk import Desk

EACH = 6


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for the words as they stand."""

    text: str
    records: SearchResults | None = None
    commands: list[Command] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PageFound:
    """A page of a document, and the words by which it was found."""

    page_id: UUID
    words: str


class SearchViewModel(QObject):
    """Looks for what is typed; a late answer never overwrites a newer one.

    Signals:
        found(Found): the newest answer.
        failed(object): an error for the crash desk.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, commands: Commands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._commands = desk, commands
        self._asked = 0
        self._answered = ""

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for *text*; nothing is looked for in an empty box."""
        self._asked += 1
        if not text.strip():
            self.found.emit(Found(text))
            return
        today = uk_date(self._desk.clock())
        query = partial(search_everything, text=text, limit_each=EACH, today=today)
        self._desk.read(query, partial(self._show, self._asked, text), self._on_error)

    @property
    def may_add(self) -> bool:
        """Return whether this person may add whoever is not found."""
        return self._desk.actor.may(Action.ADD_PERSON)

    def settled(self, text: str) -> bool:
        """Return whether the newest answer is the one for *text*."""
        return self._answered == text

    def _show(self, asked: int, text: str, records: SearchResults) -> None:
        if asked == self._asked:
            self._answered = text
            if not self._desk.actor.may(Action.VIEW_POST):
                records = replace(records, pages=())
            self.found.emit(Found(text, records, self._commands.find(text)))

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)
