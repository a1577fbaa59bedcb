"""Sessions that see only the scopes their reader may see."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, event
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria

from db.actor import Actor
from db.tables.record import Record


class ScopedSession(Session):
    """A session whose every query of records is narrowed to given scopes.

    One place for the rule: a query that forgets it is narrowed all the same.
    Statements written as text are not; those name the scope themselves.
    """


@event.listens_for(ScopedSession, "do_orm_execute")
def _narrow(state: ORMExecuteState) -> None:
    scopes = state.session.info.get("scopes")
    if scopes is None or not state.is_select or state.is_column_load:
        return
    state.statement = state.statement.options(
        with_loader_criteria(
            Record,
            lambda cls: cls.scope.in_(scopes),
            include_aliases=True,
        )
    )


@contextmanager
def reading(readers: Engine, actor: Actor) -> Iterator[ScopedSession]:
    """Give a session that sees one unchanging moment of what *actor* may see."""
    with ScopedSession(readers, info={"scopes": actor.scopes}) as session:
        yield session
