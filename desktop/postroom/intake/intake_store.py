"""The store, as whoever takes post in works on it; apart from the window's lanes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from db.actor import Actor
from db.changes import Changes
from db.clock import Clock
from db.store.documents import Documents
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class IntakeStore:
    """An open store and who brings post into it; one thread at a time.

    Attributes:
        told: is told of every change, in the thread that made it; a window
            hands it on by a signal.
    """

    writer: Engine
    readers: Engine
    documents: Documents
    clock: Clock
    actor: Actor
    told: Callable[[Changes], None] = lambda _changes: None

    def read(self, query: Callable[[Session], T]) -> T:
        """Return what *query* finds, of what the actor may see."""
        with reading(self.readers, self.actor) as session:
            return query(session)

    def keep(self, use_case: Callable[[UnitOfWork], Changes]) -> None:
        """Run what nobody has to be told of, like a draft."""
        use_case(UnitOfWork(self.writer, self.actor, self.clock))

    def do(self, use_case: Callable[[UnitOfWork], Changes]) -> UUID:
        """Run *use_case*; return the id of what it was about."""
        changes = use_case(UnitOfWork(self.writer, self.actor, self.clock))
        self.told(changes)
        if changes.id is None:
            raise RuntimeError("a use case of the intake names what it was about")
        return changes.id
