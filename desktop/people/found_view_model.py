"""Everybody, or every place, that some words may mean: the whole list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.queries.search_people import PeopleFound, find_people
from db.queries.search_properties import PropertiesFound, find_properties
from desktop.runtime.desk import Desk

MOST = 200
"""Beyond this a list is no answer; another word or two makes it one."""
PEOPLE, PROPERTIES = "people", "properties"


@dataclass(frozen=True, slots=True)
class AllFound:
    """What was found for *text*: people, or properties."""

    text: str
    found: PeopleFound | PropertiesFound


class FoundViewModel(QObject):
    """Looks once for all, and again when a record changes.

    Signals:
        found(AllFound): the newest answer.
        failed(object): an error for the crash desk.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._kind, self._text = PEOPLE, ""

    def look(self, kind: str, text: str) -> None:
        """Look for all that *text* may mean: PEOPLE or PROPERTIES."""
        self._kind, self._text = kind, text
        self._asked += 1
        today = uk_date(self._desk.clock())
        query = partial(_all_of, kind=kind, text=text, today=today)
        self._desk.read(query, partial(self._on_read, self._asked), self._on_error)

    def put_away(self) -> None:
        """Forget what was looked for."""
        self._asked += 1
        self._text = ""

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Look again if somebody or some place changed."""
        if self._text and changes.touches(
            "person", "person_phone", "person_merge", "occupancy", "property", "marker"
        ):
            self.look(self._kind, self._text)

    def _on_read(self, asked: int, found: PeopleFound | PropertiesFound) -> None:
        if asked == self._asked:
            self.found.emit(AllFound(self._text, found))

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


def _all_of(
    session: Session, kind: str, text: str, today: date
) -> PeopleFound | PropertiesFound:
    if kind == PEOPLE:
        return find_people(session, text, MOST, today)
    return find_properties(session, text, MOST)
