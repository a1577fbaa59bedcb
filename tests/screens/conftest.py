"""A desk that answers at once, for view models and screens on a real store."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from sqlalchemy.orm import Session

from db.actor import Actor
from db.changes import Changes
from db.clock import Clock
from db.domain.permissions import Role
from db.errors import GuildhallError
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from desktop.runtime.changes_hub import ChangesHub
from tests.fixtures.counter import Counter
from tests.fixtures.stores import Office, actor_for

T = TypeVar("T")


class PromptDesk:
    """Does at once, in the main thread, what lanes do apart."""

    def __init__(self, office: Office, role: Role = Role.ADVISOR_1) -> None:
        self._office, self.actor = office, actor_for(role)
        self.hub = ChangesHub()

    actor: Actor

    @property
    def clock(self) -> Clock:
        return lambda: self._office.now

    def read(
        self,
        query: Callable[[Session], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None],
    ) -> None:
        try:
            with reading(self._office.writer, self.actor) as session:
                found = query(session)
        except GuildhallError as error:
            on_error(error)
        else:
            on_done(found)

    def write(
        self,
        work: Callable[[UnitOfWork], Changes],
        on_done: Callable[[Changes], None],
        on_error: Callable[[BaseException], None],
    ) -> None:
        try:
            changes = work(UnitOfWork(self._office.writer, self.actor, self.clock))
        except GuildhallError as error:
            on_error(error)
        else:
            on_done(changes)
            self.hub.announce(changes)

    def slow(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None],
    ) -> None:
        try:
            done = work()
        except GuildhallError as error:
            on_error(error)
        else:
            on_done(done)


@pytest.fixture
def desk(counter: Counter) -> PromptDesk:
    return PromptDesk(counter.office)
