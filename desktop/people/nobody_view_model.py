"""What stands where nobody is at the desk: today's contacts of this advisor."""

from __future__ import annotations

from datetime import UTC, datetime, time
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.clock import LONDON, uk_date
from db.queries.counter.today import TodaysContact, todays_contacts
from desktop.runtime.desk import Desk


class NobodyViewModel(QObject):
    """Reads what was done today.

    Signals:
        contacts_changed(list[TodaysContact]): the newest first.
        failed(object): an error for the crash desk.
    """

    contacts_changed = Signal(list)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def read(self) -> None:
        """Read today's contacts."""
        if self._desk.actor.id is None:
            return
        today = uk_date(self._desk.clock())
        since = datetime.combine(today, time.min, LONDON).astimezone(UTC)
        query = partial(todays_contacts, advisor_id=self._desk.actor.id, since=since)
        self._desk.read(query, self._on_read, self._on_error)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again if a contact was taken."""
        if changes.touches("contact"):
            self.read()

    def _on_read(self, contacts: list[TodaysContact]) -> None:
        self.contacts_changed.emit(contacts)

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)
