"""The language that is spoken, and who interprets."""

from __future__ import annotations

import unicodedata
from functools import partial

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.domain.code_lists import ListEntry, SpokenLanguage
from db.domain.names import fold
from db.errors import ClerkError, FieldProblem
from db.queries.guidance import ArticleLine, article, find_guidance
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.use_cases.set_interpreter import (
    SetInterpreter,
    set_interpreter,
)
from desktop.runtime.desk import Desk
from desktop.runtime.resource_files import languages, shipped_list


class LanguageViewModel(QObject):
    """Offers languages, and writes the one that was pointed to.

    Signals:
        guidance(ArticlePage): how to reach an interpreter.
        recorded(str): the language's English name, once it is written.
        problems(list[FieldProblem]): why it can't be.
        failed(object): an error for the crash desk.
    """

    guidance = Signal(object)
    recorded = Signal(str)
    problems = Signal(list)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, contacts: ContactsViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts = desk, contacts
        self.languages: tuple[SpokenLanguage, ...] = languages()
        self.modes: tuple[ListEntry, ...] = shipped_list("interpreter_modes")

    def find(self, typed: str) -> list[SpokenLanguage]:
        """Return the languages whose name, in English or their own, begins so."""
        wanted = fold(typed)
        own = unicodedata.normalize("NFKC", typed.strip()).casefold()
        if not own:
            return list(self.languages)
        return [
            language
            for language in self.languages
            if (wanted and fold(language.name).startswith(wanted))
            or language.own_name.casefold().startswith(own)
        ]

    def look_up(self) -> None:
        """Fetch what the guidance says about interpreters."""
        query = partial(find_guidance, words="interpreters", limit=1)
        self._desk.read(query, self._on_found, self._on_error)

    def record(
        self, language: SpokenLanguage, mode: str | None, reference: str
    ) -> None:
        """Write the language of the contact in front, and who interprets."""
        contact = self._contacts.front
        if contact is None:
            words = self.tr("Begin a contact first; then the language is kept with it")
            self.problems.emit([FieldProblem("language", words)])
            return
        self._contacts.write_down(contact)
        command = SetInterpreter(contact.id, language.code, mode, reference or None)
        done = partial(self._on_recorded, language.name)
        self._desk.write(partial(set_interpreter, command), done, self._on_error)

    def _on_found(self, lines: list[ArticleLine]) -> None:
        for line in lines:
            query = partial(article, article_id=line.id)
            self._desk.read(query, self.guidance.emit, self._on_error)

    def _on_recorded(self, name: str, _changes: Changes) -> None:
        self.recorded.emit(name)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, FieldProblem):
            self.problems.emit([error])
        elif isinstance(error, ClerkError):
            self.problems.emit([FieldProblem("", str(error))])
        else:
            self.failed.emit(error)
