"""My work and the team's queue: a page at a time, in the order of an index.

A page is found by where the last one ended, never by counting past it, and the
rows are joined to their names only once they are known: so that a queue of
several hundred thousand is as quick as a short one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    func,
    select,
    tuple_,
)
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.cases import CaseState
from db.domain.clocks import NEVER
from db.queries.casework.rows import (
    Count,
    Due,
    Mark,
    Order,
    QueueFilter,
    QueuePage,
    QueueRow,
)
from db.queries.catalogue import service_names
from db.queries.merged import standing_people
from db.queries.sheltered import shelter_from_reader
from db.store.sessions import restricted_as_well
from db.tables.casework import CaseRow, CaseSeenRow
from db.tables.place import PropertyRow
from db.tables.record import RESTRICTED
from db.tables.staff import StaffRow

_COLUMNS: Final = (
    *(CaseRow.id, CaseRow.n, CaseRow.version, CaseRow.reference, CaseRow.kind),
    *(CaseRow.title, CaseRow.service_code, CaseRow.service_version),
    *(CaseRow.person_id, CaseRow.property_id, CaseRow.owner_id, CaseRow.team_code),
    *(CaseRow.state, CaseRow.priority, CaseRow.risks, CaseRow.waiting_for),
    *(CaseRow.next_step, CaseRow.next_due_at, CaseRow.warn_at, CaseRow.opened_at),
    *(CaseRow.moved_at, CaseRow.chases, CaseRow.escalated_to, CaseRow.scope),
)
"""What a queue shows; whole records would take twice the time."""
PAGE: Final = 100
AT_MOST: Final = 1_000
"""Counts stop here: nobody reads further, and every step costs."""
_INSTANT: Final = timedelta(microseconds=1)
_PAUSED: Final = CaseState.WAITING.value


def queue_page(
    session: Session,
    queue: QueueFilter,
    now: datetime,
    *,
    reader: UUID | None = None,
    after: Mark | None = None,
    limit: int = PAGE,
) -> QueuePage:
    """Return a page of open cases, the first due or the oldest first.

    What is new is told for *reader*; None tells none. *after* is where the
    page before it ended.
    """
    c = CaseRow
    by = c.next_due_at if queue.order is Order.DUE else c.opened_at
    # Which cases they are is read from an index alone, then they themselves.
    query = select(by, c.n).where(*_where(queue, now))
    query = query.order_by(by, c.n).limit(limit + 1)
    if after is not None:
        # The first half alone begins where the page before ended.
        query = query.where(by >= after.at, tuple_(by, c.n) > (after.at, after.n))
    with restricted_as_well(session):
        found = [Mark(at, n) for at, n in session.execute(query)]
        newest = session.scalar(select(func.max(c.n))) or 0
        read = _read(session, [mark.n for mark in found[:limit]])
    mark = found[limit - 1] if len(found) > limit else None
    return QueuePage(tuple(queue_rows(session, read, now, reader)), mark, newest)


def rows_in(
    session: Session,
    queue: QueueFilter,
    ids: Collection[UUID],
    now: datetime,
    reader: UUID | None = None,
) -> list[QueueRow]:
    """Return those cases of *ids* that stand in *queue* now, in no order."""
    c = CaseRow
    with restricted_as_well(session):
        found = session.scalars(select(c.n).where(c.id.in_(ids))).all()
        there = select(c.n).where(c.n.in_(found), *_where(queue, now))
        read = _read(session, session.scalars(there).all())
    return queue_rows(session, read, now, reader)


def queue_ids(
    session: Session, queue: QueueFilter, now: datetime, limit: int = AT_MOST
) -> list[UUID]:
    """Return the ids of the first cases of *queue*, in its order."""
    c = CaseRow
    by = c.next_due_at if queue.order is Order.DUE else c.opened_at
    query = select(c.n).where(*_where(queue, now)).order_by(by, c.n).limit(limit)
    with restricted_as_well(session):
        numbers = session.scalars(query).all()
        found = session.execute(select(c.n, c.id).where(c.n.in_(numbers)))
        ids = dict(found.tuples().all())
    return [ids[n] for n in numbers]


def arrivals(
    session: Session, queue: QueueFilter, now: datetime, newest: int
) -> set[int]:
    """Return the numbers of the cases in *queue* that were opened since a page.

    *newest* is what that page said. They are found by their numbers, wherever in
    the queue they stand and however long it is; a thousand at most. The list
    does not move; "3 new" waits.
    """
    c = CaseRow
    fresh = select(c.n).where(c.n > newest).order_by(c.n).limit(AT_MOST)
    opened = session.scalars(fresh).all()
    if not opened:
        return set()
    return set(session.scalars(select(c.n).where(c.n.in_(opened), *_where(queue, now))))


def stands_down_to(
    session: Session, queue: QueueFilter, now: datetime, mark: Mark | None
) -> set[int]:
    """Return the numbers of all cases of *queue* down to *mark*, as it stands now.

    None is to its end. What is read is a stretch of the index and no more than
    somebody has scrolled through.
    """
    c = CaseRow
    query = select(c.n).where(*_where(queue, now))
    if mark is not None:
        by = c.next_due_at if queue.order is Order.DUE else c.opened_at
        query = query.where(tuple_(by, c.n) <= (mark.at, mark.n))
    return set(session.scalars(query))


def count_queue(session: Session, queue: QueueFilter, now: datetime) -> Count:
    """Return how many open cases are in *queue*, up to a thousand."""
    return counted(session, select(CaseRow.n).where(*_where(queue, now)))


def counted(session: Session, query: Select[Any], at_most: int = AT_MOST) -> Count:
    """Return how many rows *query* has; it stops reading at *at_most*."""
    some = query.limit(at_most).subquery()
    with restricted_as_well(session):
        number = session.scalar(select(func.count()).select_from(some))
    return Count(number or 0, at_most)


def queue_rows(
    session: Session,
    cases: Sequence[Any],
    now: datetime,
    reader: UUID | None,
    *,
    sealed: bool = True,
) -> list[QueueRow]:
    """Return the rows of *cases* (records, or `_COLUMNS`), names joined.

    Of a restricted one who has it and by when, and nothing of what it says,
    unless *sealed* is False: then it was opened.
    """
    people = standing_people(session, {c.person_id for c in cases if c.person_id})
    owners = _names(session, StaffRow, {c.owner_id for c in cases if c.owner_id})
    places = _labels(session, {c.property_id for c in cases if c.property_id})
    services = service_names(
        session, {(c.service_code, c.service_version) for c in cases}
    )
    seen = _seen(session, reader, [c.id for c in cases])
    rows = []
    for case in cases:
        person = people.get(case.person_id) if case.person_id else None
        place = places.get(case.property_id) if case.property_id else None
        if person is not None and person.protected and place is not None:
            place = shelter_from_reader(session, [person.id]).words(place)
        service = services.get((case.service_code, case.service_version))
        looked = seen.get(case.id)
        hidden = sealed and case.scope == RESTRICTED
        rows.append(
            QueueRow(
                restricted=case.scope == RESTRICTED,
                id=case.id,
                n=case.n,
                version=case.version,
                reference=case.reference,
                kind=case.kind,
                title="" if hidden else case.title,
                service=""
                if hidden
                else service.name
                if service
                else case.service_code,
                person=person.name if person and not hidden else None,
                place=None if hidden else place,
                owner=owners.get(case.owner_id) if case.owner_id else None,
                owner_id=case.owner_id,
                team_code=case.team_code,
                state=case.state,
                priority=case.priority,
                risks=() if hidden else tuple(case.risks.split()),
                waiting_for=case.waiting_for,
                next_step=None if hidden else case.next_step,
                opened_at=case.opened_at,
                due_at=None if case.next_due_at == NEVER else case.next_due_at,
                due_on=last_day(case.next_due_at),
                due=due_of(case, now),
                moved_at=case.moved_at,
                is_new=reader is not None
                and (looked is None or looked < case.moved_at),
                chasing=case.chases,
                escalated_to=case.escalated_to,
            )
        )
    return rows


def last_day(due_at: datetime) -> date | None:
    """Return the last day of a clock that runs out at *due_at*, for saying.

    A clock in days runs out with the first instant after its last day.
    """
    return None if due_at == NEVER else uk_date(due_at - _INSTANT)


def due_of(
    case: Any,  # noqa: ANN401  a record, or its columns
    now: datetime,
) -> Due:
    """Return how near its day a case is."""
    if case.next_due_at == NEVER:
        return Due.PAUSED if case.state == _PAUSED else Due.NONE
    if case.next_due_at <= now:
        return Due.OVERDUE
    return Due.WARNING if case.warn_at <= now else Due.IN_TIME


def _read(session: Session, numbers: Sequence[int]) -> list[Any]:
    """Return the cases with these numbers, in their order."""
    rows = session.execute(select(*_COLUMNS).where(CaseRow.n.in_(numbers)))
    read = {row.n: row for row in rows}
    return [read[n] for n in numbers]


def _where(queue: QueueFilter, now: datetime) -> list[ColumnElement[bool]]:
    c = CaseRow
    where = [c.is_open.is_(True), *_of_teams(queue.teams)]
    if queue.owner is not None:
        where.append(c.owner_id == queue.owner)
    if queue.unowned:
        where.append(c.owner_id.is_(None))
    if queue.waiting_for_me:
        where.append(c.waiting_for == "us")
        where.append(c.state != CaseState.CLOSING.value)
    for column, wanted in (
        (c.state, queue.states),
        (c.kind, queue.kinds),
        (c.service_code, queue.services),
    ):
        if wanted:
            where.append(column.in_(wanted))
    if queue.risk is not None:
        where.append(c.risks.contains(queue.risk, autoescape=True))
    if queue.open_days is not None:
        where.append(c.opened_at < now - timedelta(days=queue.open_days))
    if queue.escalated_to is not None:
        where.append(c.escalated_to == queue.escalated_to)
    return where + _due_where(queue.due, now)


def _of_teams(teams: tuple[str, ...]) -> list[ColumnElement[bool]]:
    if len(teams) == 1:  # equal to one, and the index gives the order as well
        return [CaseRow.team_code == teams[0]]
    return [CaseRow.team_code.in_(teams)] if teams else []


def _due_where(due: Due | None, now: datetime) -> list[ColumnElement[bool]]:
    c = CaseRow
    if due is Due.OVERDUE:
        return [c.next_due_at <= now]
    if due is Due.WARNING:
        return [c.next_due_at > now, c.warn_at <= now]
    if due is Due.IN_TIME:
        return [c.warn_at > now, c.next_due_at < NEVER]
    if due is Due.PAUSED:
        return [c.state == _PAUSED, c.next_due_at == NEVER]
    if due is Due.NONE:
        return [c.next_due_at == NEVER, c.state != _PAUSED]
    return []


def _names(session: Session, kind: type[StaffRow], ids: set[UUID]) -> dict[UUID, str]:
    rows = session.execute(select(kind.id, kind.name).where(kind.id.in_(ids)))
    return dict(rows.tuples().all())


def _labels(session: Session, ids: set[UUID]) -> dict[UUID, str]:
    p = PropertyRow
    rows = session.execute(select(p.id, p.label).where(p.id.in_(ids)))
    return dict(rows.tuples().all())


def _seen(
    session: Session, reader: UUID | None, ids: list[UUID]
) -> Mapping[UUID, datetime]:
    if reader is None:
        return {}
    s = CaseSeenRow
    rows = session.execute(
        select(s.case_id, s.seen_at).where(s.staff_id == reader, s.case_id.in_(ids))
    )
    return dict(rows.tuples().all())
