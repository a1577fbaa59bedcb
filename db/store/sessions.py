"""Sessions that see only what their reader may see: scopes, and people at all."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Final
from uuid import UUID

from sqlalchemy import Engine, and_, event, false, or_
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria

from db.actor import Actor
from db.domain.permissions import Action
from db.tables import (
    casework,
    casework_complaint,
    casework_given,
    casework_time,
    casework_visits,
    casework_work,
    contact,
    document,
    marker,
    person,
    place,
    post_page,
    post_register,
)
from db.tables.record import COUNCIL, RESTRICTED, SAFEGUARDING, Base, Record

EVERYDAY: Final = (COUNCIL,)
"""The scopes that are read without a reason."""
EVERY_SCOPE: Final = "every_scope"
"""An execution option: rows that go along with another, which nobody is shown."""

_WORKS: Final = "works_restricted"
"""In the info of a session that reads: restricted cases are the reader's work."""
_OPENED: Final = "opened_cases"
"""In the info of a session: of restricted cases, no other than these."""

_OF_PEOPLE: Final = frozenset(
    module.__name__
    for module in (
        *(casework, casework_complaint, casework_given, casework_time),
        *(casework_visits, casework_work, contact, document, marker, person),
        *(post_page, post_register),
    )
)
"""Modules every record of which is about a person."""


class ScopedSession(Session):
    """A session whose every query of records is narrowed to given scopes.

    One place for the rule: a query that forgets it is narrowed all the same.
    Whoever wrote down a safeguarding concern goes on seeing their own words.
    Statements written as text are not; those name the scope themselves, and
    ask `sees_people`.
    """


def sees_people(session: Session) -> bool:
    """Return whether the reader of *session* may see people at all."""
    return bool(session.info.get("people", True))


@event.listens_for(ScopedSession, "do_orm_execute")
def _narrow(state: ORMExecuteState) -> None:
    scopes = state.session.info.get("scopes")
    if scopes is None or not state.is_select or state.is_column_load:
        return
    if state.execution_options.get(EVERY_SCOPE):
        return
    reader_id = state.session.info.get("reader")
    # As it is stored: a criterion's own values are bound with no column's type.
    reader = None if reader_id is None else reader_id.bytes
    state.statement = state.statement.options(
        with_loader_criteria(
            Record,
            (lambda cls: cls.scope.in_(scopes))
            if reader is None
            else (
                lambda cls: or_(
                    cls.scope.in_(scopes),
                    and_(cls.scope == SAFEGUARDING, cls.made_by == reader),
                )
            ),
            include_aliases=True,
        )
    )
    if (opened := state.session.info.get(_OPENED)) is not None:
        case = casework.CaseRow
        only = or_(case.scope != RESTRICTED, case.id.in_(opened))
        state.statement = state.statement.options(
            with_loader_criteria(case, only, include_aliases=True)
        )
    if not sees_people(state.session):
        state.statement = state.statement.options(
            *(with_loader_criteria(kind, false()) for kind in _of_people())
        )


def _of_people() -> list[type[Record]]:
    """Return the kinds of record that say something about somebody."""
    return [
        mapper.class_
        for mapper in Base.registry.mappers
        if mapper.class_.__module__ in _OF_PEOPLE or mapper.class_ is place.OccupancyRow
    ]


@contextmanager
def reading(readers: Engine, actor: Actor) -> Iterator[ScopedSession]:
    """Give a session that sees one unchanging moment of what *actor* may see.

    Nothing that has a scope of its own is in it, whoever reads: that is read
    through use cases alone, which write down first who looks and why; or, for a
    restricted case, once the log says so (`opened`).
    """
    info = {
        "scopes": EVERYDAY,
        "reader": actor.id,
        _WORKS: actor.may(Action.VIEW_RESTRICTED_CASE),
        "people": actor.may(Action.VIEW_PERSON),
    }
    with ScopedSession(readers, info=info) as session:
        yield session


def works_restricted(session: Session) -> bool:
    """Return whether restricted cases are the work of the reader of *session*."""
    return bool(session.info.get(_WORKS))


@contextmanager
def restricted_as_well(session: Session) -> Iterator[None]:
    """Let lists and figures have restricted cases, for those who work them.

    Whoever asks within leaves out what they say: that is read by `opened`.
    """
    with _seeing(session, works_restricted(session)):
        yield


@contextmanager
def opened(session: Session, cases: Collection[UUID]) -> Iterator[None]:
    """Let restricted *cases*, and no others, be read with all under them.

    Only for what the log says was opened: see `db.queries.casework.opened`.
    """
    session.info[_OPENED] = frozenset(cases)
    try:
        with _seeing(session, bool(cases) and works_restricted(session)):
            yield
    finally:
        del session.info[_OPENED]


@contextmanager
def _seeing(session: Session, more: bool) -> Iterator[None]:
    before = session.info.get("scopes")
    if more:
        session.info["scopes"] = (*EVERYDAY, RESTRICTED)
    try:
        yield
    finally:
        session.info["scopes"] = before
