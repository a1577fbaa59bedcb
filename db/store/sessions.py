"""Sessions that see only what their reader may see: scopes, and people at all."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from types import MappingProxyType
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, Engine, and_, event, false, or_, select
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria
from sqlalchemy.sql.base import ExecutableOption as ORMOption

from db.actor import Actor
from db.domain.permissions import Action
from db.store.restricted import Few, open_few
from db.tables import (
    casework,
    casework_complaint,
    casework_given,
    casework_time,
    casework_visits,
    casework_work,
    contact,
    document,
    letter,
    letter_batch,
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
_FEW: Final = "few_cases"
"""In the info of a session: the same, with all that lies under cases."""
_LISTED: Final = "listed_cases"
"""In the info of a session: which stand in the lists of its reader, once asked."""

_RIGHTS: Final = "rights"
"""In the info of a session: what its reader may do."""

_OF_PEOPLE: Final = frozenset(
    module.__name__
    for module in (
        *(casework, casework_complaint, casework_given, casework_time),
        *(casework_visits, casework_work, contact, document, marker, person),
        *(letter, letter_batch, post_page, post_register),
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


def reader_may(session: Session, action: Action) -> bool:
    """Return whether the reader of *session* has a right; the program has all."""
    rights = session.info.get(_RIGHTS)
    return rights is None or action in rights


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
    if (few := state.session.info.get(_FEW)) is not None:
        state.statement = state.statement.options(*_no_more_than(few))
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


def _no_more_than(few: Few) -> list[ORMOption]:
    """Return what keeps a query from every restricted case but *few*.

    Queues are answered from their indexes, which have the numbers of cases.
    """
    kept: list[tuple[type[Record], ColumnElement[bool]]] = [
        (casework.CaseRow, casework.CaseRow.n.in_(few.numbers))
    ]
    for kind in _under_cases():
        table = kind.__table__.c
        if "case_id" in table:
            kept.append((kind, table.case_id.in_(few.ids)))
            continue
        column, of = _BY_ANOTHER[kind]
        through = of.__table__.c
        its_id = through.document_id if "document_id" in through else through.id
        under = select(its_id).where(through.case_id.in_(few.ids))
        kept.append((kind, table[column].in_(under)))
    return [
        with_loader_criteria(
            kind, or_(kind.scope != RESTRICTED, theirs), include_aliases=True
        )
        for kind, theirs in kept
    ]


_BY_ANOTHER: Final[Mapping[type[Record], tuple[str, type[Record]]]] = MappingProxyType(
    {
        casework_time.ClockEventRow: ("clock_id", casework_time.CaseClockRow),
        casework_complaint.RemedyUpdateRow: ("remedy_id", casework_complaint.RemedyRow),
        document.DocumentRow: ("id", casework.CaseDocumentRow),
    }
)
"""What lies under a case and names it by way of another record."""


@cache
def _under_cases() -> tuple[type[Record], ...]:
    """Return the kinds of record that lie under a case, and in its scope."""
    kinds = [mapper.class_ for mapper in Base.registry.mappers]
    return tuple(
        kind
        for kind in kinds
        if issubclass(kind, Record)
        and ("case_id" in kind.__table__.c or kind in _BY_ANOTHER)
    )


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
        _RIGHTS: actor.actions,
    }
    with ScopedSession(readers, info=info) as session:
        yield session


@contextmanager
def everyday(session: Session) -> Iterator[None]:
    """Let a use case read what everybody may see and no more, whoever acts.

    For what leaves the program: what has a scope of its own is shown to somebody
    who says why, and goes into no file by the way.
    """
    before = session.info.get("scopes")
    session.info["scopes"] = EVERYDAY
    try:
        yield
    finally:
        session.info["scopes"] = before


def works_restricted(session: Session) -> bool:
    """Return whether restricted cases are the work of the reader of *session*."""
    return bool(session.info.get(_WORKS))


@contextmanager
def restricted_as_well(session: Session) -> Iterator[None]:
    """Let lists and figures have restricted cases, for those who work them.

    All of them for whom they are the work, else those few that are in the
    reader's own hands. Whoever asks within leaves out what they say: that is
    read by `opened`.
    """
    if works_restricted(session) or session.info.get("scopes") is None:
        with _seeing(session, works_restricted(session)):
            yield
        return
    if (few := session.info.get(_LISTED)) is None:
        few = open_few(session.connection(), session.info.get("reader"))
        session.info[_LISTED] = few
    with _seeing(session, bool(few), few):
        yield


@contextmanager
def opened(
    session: Session, cases: Collection[UUID], few: Few | None = None
) -> Iterator[None]:
    """Let restricted *cases*, and no others, be read with all under them.

    Only for what the log says was opened: see `db.queries.casework.opened`.
    *few*: for a reader whose own work they are, with no right to others.
    """
    session.info[_OPENED] = frozenset(cases)
    try:
        if few:
            with _seeing(session, True, few):
                yield
        else:
            with _seeing(session, bool(cases) and works_restricted(session)):
                yield
    finally:
        del session.info[_OPENED]


def work_on(session: Session, few: Few) -> None:
    """Let a use case change *few* restricted cases, with all under them."""
    if few:
        session.info["scopes"] = (*session.info["scopes"], RESTRICTED)
        session.info[_FEW] = few


@contextmanager
def _seeing(session: Session, more: bool, few: Few | None = None) -> Iterator[None]:
    before, before_few = session.info.get("scopes"), session.info.get(_FEW)
    if more:
        session.info["scopes"] = (*EVERYDAY, RESTRICTED)
        session.info[_FEW] = few
    try:
        yield
    finally:
        session.info["scopes"], session.info[_FEW] = before, before_few
