"""One list of records with the record that is open: read, saved, undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.actor import Actor
from db.changes import Changes
from db.clock import uk_date
from db.errors import ClerkError, FieldProblem, FieldProblems
from db.store.unit_of_work import UnitOfWork
from desktop.runtime.desk import Desk

Work = Callable[[UnitOfWork], Changes]
Query = Callable[[Session], Any]


class ListViewModel(QObject):
    """Reads a list, reads what hangs on one record, and saves.

    Signals:
        listed(object): the records, whenever they are read anew.
        detail_found(object): what `look_into` asked for, the latest alone.
        busy_changed(bool): a save is under way.
        problems_found(object): (field, words) pairs; no field is the whole form.
        saved(object): the Changes of a save.
        message(str, object): words for everyone to see, and how to undo it.
        failed(object): an error for the crash desk.
    """

    listed = Signal(object)
    detail_found = Signal(object)
    busy_changed = Signal(bool)
    problems_found = Signal(object)
    saved = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        query: Query,
        kinds: frozenset[str],
        parent: QObject | None = None,
        *,
        always_anew: bool = False,
    ) -> None:
        """Take the query of the list, and the kinds of record that concern it.

        A list that anything may add to, like the audit, is read *always_anew*
        when it comes to the front.
        """
        super().__init__(parent)
        self.desk = desk
        self._query, self._kinds = query, kinds
        self._always_anew = always_anew
        self._asked = self._looked = 0
        self.loaded = False

    @property
    def actor(self) -> Actor:
        """Who is signed in."""
        return self.desk.actor

    @property
    def today(self) -> Any:  # noqa: ANN401  a date; Qt's meta-object wants no alias
        """The day it is in the United Kingdom."""
        return uk_date(self.desk.clock())

    def load(self) -> None:
        """Read the list, if it has not been read yet or may be out of date."""
        if self._always_anew or not self.loaded:
            self.reload()

    def reload(self) -> None:
        """Read the list anew."""
        self.loaded = True
        self._asked += 1
        self.desk.read(
            self._query, partial(self._on_listed, self._asked), self.failed.emit
        )

    def ask(self, query: Query) -> None:
        """Make the list another one, and read it."""
        self._query = query
        self.reload()

    def look_into(self, query: Query) -> None:
        """Read what hangs on one record."""
        self._looked += 1
        self.desk.read(query, partial(self._on_detail, self._looked), self.failed.emit)

    def save(self, work: Work, said: str = "", undo: Work | None = None) -> None:
        """Do *work*; tell *said* once it is done, with *undo* if there is one."""
        self.busy_changed.emit(True)
        self.desk.write(work, partial(self._on_saved, said, undo), self._on_error)

    def save_with(
        self,
        prepare: Callable[[], object],
        work: Callable[[object], Work],
        said: str = "",
    ) -> None:
        """Do *prepare*, which takes long, apart; then save the work made with it."""
        self.busy_changed.emit(True)
        ready = partial(self._on_prepared, work, said)
        self.desk.slow(prepare, ready, self._on_error)

    def _on_prepared(
        self, work: Callable[[object], Work], said: str, prepared: object
    ) -> None:
        self.save(work(prepared), said)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read anew what somebody changed."""
        if self.loaded and changes.touches(*self._kinds):
            self.reload()

    def _on_listed(self, asked: int, records: object) -> None:
        if asked == self._asked:
            self.listed.emit(records)

    def _on_detail(self, looked: int, found: object) -> None:
        if looked == self._looked:
            self.detail_found.emit(found)

    def _on_saved(self, said: str, undo: Work | None, changes: Changes) -> None:
        self.busy_changed.emit(False)
        self.saved.emit(changes)
        if said:
            self.message.emit(said, partial(self.save, undo) if undo else None)

    def _on_error(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        if isinstance(error, FieldProblems):
            self.problems_found.emit([(p.field, str(p)) for p in error.problems])
        elif isinstance(error, FieldProblem):
            self.problems_found.emit([(error.field, str(error))])
        elif isinstance(error, ClerkError):
            field = getattr(error, "field", "")
            self.problems_found.emit([(field, getattr(error, "message", str(error)))])
        else:
            self.failed.emit(error)
