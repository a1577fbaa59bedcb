"""Looking people and addresses up while they are typed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from db.queries.search_people import PersonHit, search_people
from db.queries.search_properties import PropertyHit, search_properties
from desktop.runtime.desk import Desk

MOST = 7


class Finding(QObject):
    """Answers the newest question only.

    Signals:
        people_found(str, list[PersonHit]), places_found(str, list[PropertyHit]):
            the words that were asked with, and what they may mean.
        failed(object): an error for the crash desk.
    """

    people_found = Signal(str, list)
    places_found = Signal(str, list)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0

    def find_people(self, text: str) -> None:
        """Look for people whom *text* may mean."""
        self._asked += 1
        if text.strip():
            query = partial(search_people, text=text, limit=MOST)
            done = partial(self._on_people, self._asked, text)
            self._desk.read(query, done, self._on_error)

    def find_places(self, text: str) -> None:
        """Look for properties that *text* may mean."""
        self._asked += 1
        if text.strip():
            query = partial(search_properties, text=text, limit=MOST)
            done = partial(self._on_places, self._asked, text)
            self._desk.read(query, done, self._on_error)

    def _on_people(self, asked: int, text: str, hits: list[PersonHit]) -> None:
        if asked == self._asked:
            self.people_found.emit(text, hits)

    def _on_places(self, asked: int, text: str, hits: list[PropertyHit]) -> None:
        if asked == self._asked:
            self.places_found.emit(text, hits)

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)
