"""Lists to work through: markers to decide, records that are probably one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.queries.people.cautions import markers_to_review, provisional_markers
from db.queries.people.duplicates import DuplicatePair, duplicate_pairs
from db.queries.people.rows import Caution
from desktop.runtime.desk import Desk

REVIEW_WITHIN_DAYS = 28


@dataclass(frozen=True, slots=True)
class MarkersWaiting:
    """Markers that somebody has to decide about.

    Attributes:
        to_approve: proposed and provisional, the oldest first.
        to_review: due within four weeks, the longest overdue first.
    """

    to_approve: tuple[Caution, ...]
    to_review: tuple[Caution, ...]

    def find(self, marker_id: UUID) -> Caution | None:
        """Return a marker of either list."""
        both = (*self.to_approve, *self.to_review)
        return next((one for one in both if one.id == marker_id), None)


class MarkersViewModel(QObject):
    """Reads both lists, and again whenever a marker changes.

    Signals:
        markers_changed(MarkersWaiting): as they stand now.
        failed(object): an error for the crash desk.
    """

    markers_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0

    def read(self) -> None:
        """Read the lists."""
        self._asked += 1
        query = partial(_markers, today=uk_date(self._desk.clock()))
        self._desk.read(query, partial(self._on_read, self._asked), self._on_error)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again if a marker was touched."""
        if changes.touches("marker", "marker_evidence", "person", "person_merge"):
            self.read()

    def _on_read(self, asked: int, waiting: MarkersWaiting) -> None:
        if asked == self._asked:
            self.markers_changed.emit(waiting)

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


class DuplicatesViewModel(QObject):
    """Looks for pairs when asked; it takes seconds over a million people.

    Signals:
        busy_changed(bool): it is looking.
        pairs_changed(list[DuplicatePair]): the likeliest first.
        failed(object): an error for the crash desk.
    """

    busy_changed = Signal(bool)
    pairs_changed = Signal(list)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0

    def read(self) -> None:
        """Look for pairs."""
        self._asked += 1
        self.busy_changed.emit(True)
        done = partial(self._on_read, self._asked)
        self._desk.read(duplicate_pairs, done, self._on_error)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Look again after a merge, its undoing, or two found to be two."""
        if changes.touches("person_merge", "not_duplicate"):
            self.read()

    def _on_read(self, asked: int, pairs: list[DuplicatePair]) -> None:
        if asked == self._asked:
            self.busy_changed.emit(False)
            self.pairs_changed.emit(pairs)

    def _on_error(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        self.failed.emit(error)


def _markers(session: Session, today: date) -> MarkersWaiting:
    within = today + timedelta(days=REVIEW_WITHIN_DAYS)
    return MarkersWaiting(
        tuple(provisional_markers(session, today)),
        tuple(markers_to_review(session, today, within)),
    )
