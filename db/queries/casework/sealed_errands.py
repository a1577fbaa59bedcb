"""Tasks and visits in restricted cases: that somebody has one, and by when.

Nothing of what is to be done, nor for whom: that is read in the case, by those
who may open it. Without the line whoever was given one would never know of it.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, String, null, select, type_coerce
from sqlalchemy.orm import Session

from db.domain.task_lists import TaskState
from db.store.sessions import sees_people
from db.tables.casework import CaseRow
from db.tables.casework_visits import VisitRow
from db.tables.casework_work import CaseTaskRow
from db.tables.record import RESTRICTED
from db.tables.types import Moment

# Past the narrowing: no more of the records than what stands in these queries.
_C: Final = CaseRow.__table__.c
_T: Final = CaseTaskRow.__table__.c
_V: Final = VisitRow.__table__.c
_NO_TIME: Final[ColumnElement[datetime]] = type_coerce(null(), Moment())


def sealed_errands(
    session: Session, staff: Collection[UUID], at_most: int
) -> list[Row[Any]]:
    """Return those of *staff*, tasks before visits, at most so many of each.

    Each with `errand_id`, the case's `id` and `reference`, `due_on`, `starts_at`
    and `owner_id`.
    """
    if not sees_people(session):
        return []
    nobody = type_coerce(_T.owner_id, String()).concat("").is_(None)
    theirs = (
        _tasks(_T.owner_id, _T.owner_id.in_(staff)),
        _tasks(_C.owner_id, nobody, _C.owner_id.in_(staff)),
        _visits(staff),
    )
    connection = session.connection()
    return [row for query in theirs for row in connection.execute(query.limit(at_most))]


def _tasks(owner: Any, *where: ColumnElement[bool]) -> Select[Any]:  # noqa: ANN401  a column
    columns = (_T.id.label("errand_id"), _T.due_on, _NO_TIME.label("starts_at"))
    query = select(_C.id, _C.reference, *columns, owner.label("owner_id"))
    return (
        query.join_from(CaseTaskRow.__table__, CaseRow.__table__, _C.id == _T.case_id)
        .where(*_in_sight_of_few(), _T.state == TaskState.OPEN.value, *where)
        .order_by(_T.due_on.is_(None), _T.due_on, _T.n)
    )


def _visits(staff: Collection[UUID]) -> Select[Any]:
    columns = (_V.id.label("errand_id"), null().label("due_on"), _V.starts_at)
    query = select(_C.id, _C.reference, *columns, _V.officer_id.label("owner_id"))
    return (
        query.join_from(VisitRow.__table__, CaseRow.__table__, _C.id == _V.case_id)
        .where(*_in_sight_of_few(), _V.state == "booked", _V.officer_id.in_(staff))
        .order_by(_V.starts_at, _V.n)
    )


def _in_sight_of_few() -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return (_C.is_open.is_(True), _C.scope == RESTRICTED)
