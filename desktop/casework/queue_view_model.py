"""One queue, read a page at a time; what others save never moves it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import islice
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.queries.casework.queue import (
    arrivals,
    count_queue,
    queue_page,
    rows_in,
    stands_down_to,
)
from db.queries.casework.rows import (
    Count,
    Mark,
    Order,
    QueueFilter,
    QueuePage,
    QueueRow,
)
from desktop.runtime.desk import Desk

PAGE: Final = 100
AGAIN_AT_MOST: Final = 500
"""So many rows are read anew when something changed; those below stay as read."""
KINDS: Final = ("case_file", "case_clock", "case_task", "person", "property", "staff")


@dataclass(frozen=True, slots=True)
class _Again:
    """The beginning of a queue as it stands now, and how long it is.

    Attributes:
        renewed: those of the first rows that are in it still, as they are now.
        left: which of all that were shown are in it no more.
        waiting: how many came that are not shown.
    """

    page: QueuePage
    count: Count
    renewed: tuple[QueueRow, ...] = ()
    left: frozenset[UUID] = frozenset()
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class _Read:
    """What has been read of a queue.

    Attributes:
        rows: ids by the cases' numbers, in the order of the queue.
        down_to: where the last page ended; None where it was the last of all.
        newest: the last case that there was when the first page was read.
    """

    rows: Mapping[int, UUID]
    down_to: Mark | None
    newest: int


class QueueViewModel(QObject):
    """Gives the rows of a queue as they are scrolled to.

    Signals:
        begun(list[QueueRow]): another queue, or the same from its top.
        added(list[QueueRow]): more of it, to stand below.
        renewed(list[QueueRow]): the same rows, as they are now.
        left(set[UUID]): those that are not in it any more.
        waiting_changed(int): how many came that are not shown yet.
        counted(Count): how many there are.
        failed(object): an error for the crash desk.

    Attributes:
        rows: what has been read so far, in the order of the queue.
        waiting: how many came since.
    """

    begun = Signal(list)
    added = Signal(list)
    renewed = Signal(list)
    left = Signal(object)
    waiting_changed = Signal(int)
    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.queue = QueueFilter()
        self.rows: list[QueueRow] = []
        self.waiting = 0
        self.count = Count(0, 1)
        self._next: Mark | None = None
        self._asked = self._newest = 0
        self._shown = False
        self._reading_more = False
        self._beginning = self._changed = False

    @property
    def is_whole(self) -> bool:
        """Whether all of the queue has been read."""
        return self._next is None

    def show(self, queue: QueueFilter) -> None:
        """Read a queue from its top; answers for another are left out."""
        self.queue, self._shown = queue, True
        self._beginning, self._changed = True, False
        self._asked += 1
        self._reading_more = False
        query = partial(
            _begin, queue=queue, now=self._desk.clock(), reader=self._me, limit=PAGE
        )
        self._desk.read(query, partial(self._on_begun, self._asked), self.failed.emit)

    def put_away(self) -> None:
        """Show none; late answers are left out."""
        self._asked += 1
        self._shown, self.rows, self._next = False, [], None

    def again(self) -> None:
        """Show the queue from its top, with what came meanwhile."""
        self.show(self.queue)

    def in_order(self, order: Order) -> None:
        """Show the same cases in another order."""
        self.show(replace(self.queue, order=order))

    @Slot()
    def more(self) -> None:
        """Read the next page, unless it is on its way or there is none."""
        if self._next is None or self._reading_more:
            return
        self._reading_more = True
        query = partial(
            queue_page,
            queue=self.queue,
            now=self._desk.clock(),
            reader=self._me,
            after=self._next,
            limit=PAGE,
        )
        self._desk.read(query, partial(self._on_more, self._asked), self._on_no_more)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Bring the rows up to date where they stand.

        What is saved while a queue is still on its way is looked at once it is
        there: nothing in it is new to who has not seen it yet.
        """
        if changes.touches("case_seen") and changes.id is not None:
            self._seen(changes.id)
        if changes.touches(*KINDS):
            self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Bring the rows up to date where they stand, if a queue is shown."""
        if not self._shown:
            return
        if self._beginning:
            self._changed = True
        else:
            self._look_again()

    @property
    def _me(self) -> UUID:
        return self._desk.actor.staff_id

    def _look_again(self) -> None:
        self._asked += 1
        self._reading_more = False
        read = _Read({r.n: r.id for r in self.rows}, self._next, self._newest)
        query = partial(
            _again,
            queue=self.queue,
            now=self._desk.clock(),
            reader=self._me,
            read=read,
        )
        self._desk.read(query, partial(self._on_again, self._asked), self.failed.emit)

    def _seen(self, case_id: UUID) -> None:
        news = [replace(r, is_new=False) for r in self.rows if r.id == case_id]
        if news and any(row.id == case_id and row.is_new for row in self.rows):
            self.rows = [news[0] if r.id == case_id else r for r in self.rows]
            self.renewed.emit(news)

    def _on_begun(self, asked: int, found: _Again) -> None:
        if asked != self._asked:
            return
        self.rows, self._next = list(found.page.rows), found.page.next
        self._beginning = False
        self._newest = found.page.newest
        self._say(0, found.count)
        self.begun.emit(self.rows)
        if self._changed:
            self._look_again()

    def _on_more(self, asked: int, page: QueuePage) -> None:
        if asked != self._asked:
            return
        self._reading_more, self._next = False, page.next
        known = {row.id for row in self.rows}
        news = [row for row in page.rows if row.id not in known]
        self.rows += news
        self.added.emit(news)

    def _on_no_more(self, error: BaseException) -> None:
        self._reading_more = False
        self.failed.emit(error)

    def _on_again(self, asked: int, found: _Again) -> None:
        """Take what changed: rows keep their places, new ones wait."""
        if asked != self._asked:
            return
        fresh, gone = {row.id: row for row in found.renewed}, found.left
        self.rows = [fresh.get(row.id, row) for row in self.rows if row.id not in gone]
        self._say(found.waiting, found.count)
        self.renewed.emit(list(fresh.values()))
        if gone:
            self.left.emit(gone)

    def _say(self, waiting: int, count: Count) -> None:
        if waiting != self.waiting:
            self.waiting = waiting
            self.waiting_changed.emit(waiting)
        self.count = count
        self.counted.emit(count)


def _begin(
    session: Session,
    *,
    queue: QueueFilter,
    now: datetime,
    reader: UUID,
    limit: int,
) -> _Again:
    page = queue_page(session, queue, now, reader=reader, limit=limit)
    return _Again(page, count_queue(session, queue, now))


def _again(
    session: Session, *, queue: QueueFilter, now: datetime, reader: UUID, read: _Read
) -> _Again:
    """Return how what was read of a queue stands now, however much it is.

    The first rows are read anew. What came is whatever stands within reach and
    is not shown, or was opened since, wherever it stands. What was shown and is
    not within reach has moved down or left.
    """
    head = list(read.rows.values())[:AGAIN_AT_MOST]
    page = queue_page(session, queue, now, reader=reader, limit=max(len(head), PAGE))
    there = [row for row in page.rows if row.id in set(head)]
    stands = stands_down_to(session, queue, now, read.down_to)
    missing = {read.rows[n] for n in read.rows.keys() - stands}
    missing |= set(head) - {row.id for row in there}
    seen = {row.id for row in there}
    for some in _by(missing - seen, AGAIN_AT_MOST):
        there += rows_in(session, queue, some, now, reader)
    came = (stands | arrivals(session, queue, now, read.newest)) - read.rows.keys()
    left = frozenset(missing - {row.id for row in there})
    count = count_queue(session, queue, now)
    return _Again(page, count, tuple(there), left, len(came))


def _by(ids: Collection[UUID], most: int) -> Iterator[tuple[UUID, ...]]:
    """Give *ids* so many at a time as one query takes."""
    waiting = iter(ids)
    while some := tuple(islice(waiting, most)):
        yield some
