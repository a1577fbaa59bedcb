"""What every view model works with: who is here, and the two ways to the store."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy.orm import Session

from db.actor import Actor
from db.changes import Changes
from db.clock import Clock
from db.store.documents import Documents
from db.store.unit_of_work import UnitOfWork
from desktop.runtime.unkept import Unkept

T = TypeVar("T")

OnError = Callable[[BaseException], None]


class Desk(Protocol):
    """The signed-in person's desk, given to each view model by ``app.py``.

    Answers come back in the main thread. ``on_done`` and ``on_error`` are
    bound methods of main-thread objects.

    Attributes:
        actor: who is signed in, and what they may do.
        clock: the present instant, UTC.
        unkept: keeps drafts, and holds those that the disk did not take.
        documents: the contents of documents; in the slow or the write lane.
    """

    @property
    def actor(self) -> Actor:
        """Who is signed in."""

    @property
    def clock(self) -> Clock:
        """Where the time comes from."""

    @property
    def unkept(self) -> Unkept:
        """What keeps the drafts."""

    @property
    def documents(self) -> Documents:
        """Where the contents of documents are kept."""

    def read(
        self,
        query: Callable[[Session], T],
        on_done: Callable[[T], None],
        on_error: OnError,
    ) -> None:
        """Run *query* in a read lane, within what the actor may see."""

    def write(
        self,
        work: Callable[[UnitOfWork], Changes],
        on_done: Callable[[Changes], None],
        on_error: OnError,
    ) -> None:
        """Run *work* on a new unit of work in the write lane.

        What it changed is broadcast once ``on_done`` has returned.
        """

    def slow(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: OnError,
    ) -> None:
        """Run *work* (a PDF, a file) apart from the database's lanes."""

    def try_later(self, again: Callable[[], None]) -> None:
        """Call *again*, once, when the person at the desk chooses “Try again”.

        For what failed because the world was in the way. Nothing is remembered
        over a lock; what was typed is.
        """
