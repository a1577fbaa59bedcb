"""What is still to be done in a case that was merged: it is done in the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import select

from db.domain.task_lists import FINISHED, TaskState
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_visits import VisitRow, WorkOrderRow
from db.tables.casework_work import CaseTaskRow

Work: TypeAlias = CaseTaskRow | VisitRow | WorkOrderRow


def carry_work(uow: UnitOfWork, case: CaseRow, other: CaseRow) -> list[Work]:
    """Put what is left to do in *other* into *case*; return it.

    A task of the service's list that *case* has too stays behind, as it would
    be done twice.
    """
    left: list[Work] = [*_tasks(uow, case, other), *_visits(uow, other)]
    _put(left, case)
    return left


def bring_back(
    uow: UnitOfWork, case: CaseRow, other: CaseRow, ids: Sequence[UUID]
) -> None:
    """Put what was carried from *other* into *case* back, done meanwhile or not."""
    kinds: tuple[Any, ...] = (CaseTaskRow, VisitRow, WorkOrderRow)
    for kind in kinds:
        where = (kind.case_id == case.id, kind.id.in_(ids))
        _put(uow.session.scalars(select(kind).where(*where)).all(), other)


def _put(rows: Iterable[Work], case: CaseRow) -> None:
    for row in rows:
        row.case_id, row.scope = case.id, case.scope


def _tasks(uow: UnitOfWork, case: CaseRow, other: CaseRow) -> list[CaseTaskRow]:
    t = CaseTaskRow
    over = [state.value for state in FINISHED]
    ours = set(uow.session.scalars(select(t.key).where(t.case_id == case.id)))
    query = select(t).where(t.case_id == other.id, t.state.not_in(over))
    rows = uow.session.scalars(query.order_by(t.n)).all()
    left = [row for row in rows if row.key is None or row.key not in ours]
    behind = {row.id for row in rows} - {row.id for row in left}
    for row in left:
        if row.after_id in behind:
            row.state = TaskState.OPEN.value
    return left


def _visits(uow: UnitOfWork, other: CaseRow) -> list[VisitRow | WorkOrderRow]:
    v, w = VisitRow, WorkOrderRow
    booked = select(v).where(v.case_id == other.id, v.state == "booked")
    ordered = select(w).where(w.case_id == other.id, w.state.in_(("ordered", "booked")))
    return [*uow.session.scalars(booked), *uow.session.scalars(ordered)]
