"""Tasks and visits that wait for somebody, in whoever's cases they stand."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, func, select, type_coerce
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.task_lists import TaskState
from db.queries.casework.covering import covered_by
from db.queries.casework.opened import sealed_case
from db.queries.casework.queue import AT_MOST
from db.queries.casework.rows import Count, ErrandRow
from db.queries.casework.sealed_errands import sealed_errands
from db.queries.merged import standing_people
from db.queries.sheltered import shelter_from_reader
from db.tables.casework import CaseRow
from db.tables.casework_visits import VisitRow
from db.tables.casework_work import CaseTaskRow
from db.tables.place import PropertyRow

MOST: Final = 200
_CASE: Final = (CaseRow.id, CaseRow.reference, CaseRow.title, CaseRow.person_id)


def errands(session: Session, reader: UUID, now: datetime) -> list[ErrandRow]:
    """Return the tasks and visits of *reader* and of those they cover for.

    A task or visit that was given to nobody is for whoever has the case. The first due
    stand first, those without a day last; at most a few hundred of each. Of one in
    a restricted case there is a line without its content, whoever may open that.
    """
    names = _whose(session, reader, now)
    sealed = _sealed_rows(session, names, uk_date(now))
    tasks = [
        row for query in _tasks(names) for row in session.execute(query.limit(MOST))
    ]
    visits = [
        row for query in _visits(names) for row in session.execute(query.limit(MOST))
    ]
    people = standing_people(
        session, {one.person_id for one in (*tasks, *visits) if one.person_id}
    )
    today = uk_date(now)
    rows = sealed
    for place_in, one in enumerate((*tasks, *visits)):
        person = people.get(one.person_id) if one.person_id else None
        place = one.place
        if person is not None and person.protected and place is not None:
            place = shelter_from_reader(session, [person.id]).words(place)
        starts_at = one.starts_at if place_in >= len(tasks) else None
        day = uk_date(starts_at) if starts_at else one.due_on
        rows.append(
            ErrandRow(
                id=one.errand_id,
                case_id=one.id,
                visit=starts_at is not None,
                words=one.words,
                reference=one.reference,
                title=one.title,
                person=person.name if person else None,
                place=place,
                due_on=day,
                starts_at=starts_at,
                late=day is not None and day < today,
                owner=names.get(one.owner_id) or None,
            )
        )
    return sorted(rows, key=lambda row: (row.due_on is None, row.due_on or today))


def count_errands(session: Session, reader: UUID, now: datetime) -> Count:
    """Return how many tasks and visits wait for *reader*, up to a thousand."""
    names = _whose(session, reader, now)
    number = 0
    for query in (*_tasks(names), *_visits(names)):
        some = query.limit(AT_MOST).subquery()
        number += session.scalar(select(func.count()).select_from(some)) or 0
    return Count(number + len(sealed_errands(session, names, AT_MOST)), AT_MOST)


def _sealed_rows(
    session: Session, names: Mapping[UUID, str], today: date
) -> list[ErrandRow]:
    """Return those that stand in restricted cases: where, by when, and no more.

    Whoever may not open such a case since it was restricted, or handed over, has
    somebody to ring for what they were to do.
    """
    rows = []
    for one in sealed_errands(session, names, MOST):
        front = sealed_case(session, one.id)
        day = uk_date(one.starts_at) if one.starts_at else one.due_on
        rows.append(
            ErrandRow(
                id=one.errand_id,
                case_id=one.id,
                visit=one.starts_at is not None,
                words="",
                reference=one.reference,
                title="",
                person=None,
                place=None,
                due_on=day,
                starts_at=one.starts_at,
                late=day is not None and day < today,
                owner=names.get(one.owner_id) or None,
                restricted=True,
                ring="" if front is None or front.may_read else front.ring,
            )
        )
    return rows


def _whose(session: Session, reader: UUID, now: datetime) -> Mapping[UUID, str]:
    """Return whose errands they are, with a name where it is not the reader."""
    return {reader: "", **dict(covered_by(session, reader, uk_date(now)))}


def _tasks(staff: Collection[UUID]) -> tuple[Select[Any], Select[Any]]:
    """Return what finds tasks that were given, and those that come with a case.

    They are two queries, so that an index answers each; of a task that was given
    to nobody SQLite is kept from reading those of every case.
    """
    t, c = CaseTaskRow, CaseRow
    nobody = type_coerce(t.owner_id, String()).concat("").is_(None)

    def found(owner: Any, *where: ColumnElement[bool]) -> Select[Any]:  # noqa: ANN401  a column
        columns = (*_CASE, t.id.label("errand_id"), t.words, t.due_on)
        query = select(*columns, owner.label("owner_id"))
        is_open = t.state == TaskState.OPEN.value
        ordered = (t.due_on.is_(None), t.due_on, t.n)
        return _of_cases(query, t, is_open, *where).order_by(*ordered)

    given = found(t.owner_id, t.owner_id.in_(staff))
    return given, found(c.owner_id, nobody, c.owner_id.in_(staff))


def _visits(staff: Collection[UUID]) -> tuple[Select[Any], Select[Any]]:
    """Return what finds visits that somebody makes, and those that nobody does yet."""
    v, c = VisitRow, CaseRow
    nobody = type_coerce(v.officer_id, String()).concat("").is_(None)

    def found(owner: Any, *where: ColumnElement[bool]) -> Select[Any]:  # noqa: ANN401  a column
        columns = (*_CASE, v.id.label("errand_id"), v.about.label("words"))
        query = select(*columns, v.starts_at, owner.label("owner_id"))
        ordered = (v.starts_at, v.n)
        return _of_cases(query, v, v.state == "booked", *where).order_by(*ordered)

    made = found(v.officer_id, v.officer_id.in_(staff))
    return made, found(c.owner_id, nobody, c.owner_id.in_(staff))


def _of_cases(
    query: Select[Any],
    kind: type[CaseTaskRow | VisitRow],
    *where: ColumnElement[bool],
) -> Select[Any]:
    """Return *query* of what lies under open cases, with the place of each."""
    p = PropertyRow
    return (
        query.add_columns(p.label.label("place"))
        .join(CaseRow, CaseRow.id == kind.case_id)
        .outerjoin(p, p.id == CaseRow.property_id)
        .where(CaseRow.is_open.is_(True), *where)
    )
