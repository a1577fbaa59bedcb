"""A signed-in person's desk on an open store."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from db.actor import Actor
from db.changes import Changes
from db.clock import Clock
from db.store.documents import Documents
from db.store.engine import checkpoint
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from desktop.runtime.changes_hub import ChangesHub
from desktop.runtime.desk import OnError
from desktop.runtime.jobs import Jobs, Lane, lives, name_of
from desktop.runtime.unkept import Unkept

T = TypeVar("T")
log = logging.getLogger(__name__)


CHECKPOINT_EVERY = 64
"""So many saves after the last time, the log is moved into the file."""


class OpenDesk:
    """The desk that ``app.py`` gives to every view model; see `Desk`."""

    def __init__(
        self,
        writer: Engine,
        readers: Engine,
        documents: Documents,
        actor: Actor,
        clock: Clock,
        jobs: Jobs,
        hub: ChangesHub,
        unkept: Unkept | None = None,
    ) -> None:
        self._writer, self._readers = writer, readers
        self._documents = documents
        self._actor, self._clock = actor, clock
        self._jobs, self.hub = jobs, hub
        self.unkept = Unkept() if unkept is None else unkept
        self._again: list[Callable[[], None]] = []
        self._saves = 0

    @property
    def actor(self) -> Actor:
        """Who is signed in."""
        return self._actor

    @property
    def clock(self) -> Clock:
        """Where the time comes from."""
        return self._clock

    @property
    def documents(self) -> Documents:
        """Where the contents of documents are kept."""
        return self._documents

    def read(
        self,
        query: Callable[[Session], T],
        on_done: Callable[[T], None],
        on_error: OnError,
    ) -> None:
        """Run *query* in a read lane, within what the actor may see."""
        work = partial(_read, self._readers, self._actor, query)
        self._jobs.start(Lane.READ, work, on_done, on_error, name=name_of(query))

    def write(
        self,
        work: Callable[[UnitOfWork], Changes],
        on_done: Callable[[Changes], None],
        on_error: OnError,
    ) -> None:
        """Run *work* on a new unit of work in the write lane; then broadcast."""
        unit = UnitOfWork(self._writer, self._actor, self._clock)
        done = partial(self._on_written, on_done)
        self._jobs.start(
            Lane.WRITE, partial(work, unit), done, on_error, name=name_of(work)
        )

    def slow(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: OnError,
    ) -> None:
        """Run *work* apart from the database's lanes."""
        self._jobs.start(Lane.SLOW, work, on_done, on_error, name=name_of(work))

    def try_later(self, again: Callable[[], None]) -> None:
        """Call *again*, once, at `try_again`."""
        if again not in self._again:
            self._again.append(again)

    def try_again(self) -> None:
        """Do again what failed, in the order in which it did."""
        waiting, self._again = self._again, []
        for again in waiting:
            if lives(again):
                again()

    def _on_written(self, on_done: Callable[[Changes], None], changes: Changes) -> None:
        on_done(changes)
        self.hub.announce(changes)
        self._saves += 1
        if self._saves % CHECKPOINT_EVERY == 0:
            self._jobs.start(
                Lane.SLOW,
                partial(checkpoint, self._readers),
                _moved,
                self._on_not_moved,
                name="checkpoint",
            )

    def _on_not_moved(self, error: BaseException) -> None:
        """Leave it to the next save: nothing is lost in the log."""
        log.warning("the log was not moved: %s", type(error).__name__)


def _moved(_nothing: None) -> None:
    """Go on: the log is in the file."""


def _read(readers: Engine, actor: Actor, query: Callable[[Session], T]) -> T:
    with reading(readers, actor) as session:
        return query(session)
