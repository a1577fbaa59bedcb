"""Callers by the name they have now, though it was changed while they wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.domain.names import name_in_full
from db.queries.merged import Standing, standing_people
from desktop.counter.at_desk import Caller, DeskContact
from desktop.runtime.desk import Desk


class CallersNamed(QObject):
    """Reads the callers' names again when a person's record was changed.

    Signals:
        renamed(): one of them, or whom they speak for, is called otherwise, or
            speaks through another record now.
        failed(object): an error for the crash desk.
    """

    renamed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        open_now: Callable[[], Sequence[DeskContact]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._open_now = desk, open_now

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read the names of everybody at the desk, if one may have changed."""
        ids = {
            one.id
            for each in self._open_now()
            for one in (each.caller, each.about)
            if one is not None
        }
        if ids and changes.touches("person"):
            query = partial(standing_people, person_ids=ids)
            self._desk.read(query, self._on_read, self.failed.emit)

    def _on_read(self, people: Mapping[UUID, Standing]) -> None:
        renamed = False
        for each in self._open_now():
            caller, about = _as_now(each.caller, people), _as_now(each.about, people)
            renamed |= (caller, about) != (each.caller, each.about)
            each.caller, each.about = caller, about
        if renamed:
            self.renamed.emit()


def _as_now(one: Caller | None, people: Mapping[UUID, Standing]) -> Caller | None:
    if one is None or (now := people.get(one.id)) is None:
        return one
    name = name_in_full(now.name, now.known_as)
    return replace(one, name=name, speaks_id=now.id if now.id != one.id else None)
