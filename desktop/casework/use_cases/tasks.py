"""Tasks of a case: added, given to somebody, done, or dropped with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from db.case_rows import add_under
from db.changes import Changes
from db.domain.permissions import Action
from db.domain.task_lists import FINISHED, TaskState, target_day
from db.domain.written import line_or_none, written, written_or_none
from db.errors import ClerkError, FieldProblem
from db.queries.casework.calendar import council_calendar
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_work import CaseTaskRow
from desktop.casework.use_cases.few_eyes import given_to
from desktop.casework.use_cases.of_case import (
    case_to_work,
    today_of,
)


@dataclass(frozen=True, slots=True)
class AddTask:
    """Something to do that the service's list does not have."""

    case_id: UUID
    words: str
    owner_id: UUID | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class GiveTask:
    """A task for somebody; None is for whoever has the case."""

    task_id: UUID
    owner_id: UUID | None
    due_on: date | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class FinishTask:
    """A task that is done, and what came of it."""

    task_id: UUID
    result: str | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class DropTask:
    """A task that is not to be done, and why."""

    task_id: UUID
    reason: str
    version: int | None = None


def add_task(command: AddTask, uow: UnitOfWork) -> Changes:
    """Add a task. Raises NotAllowed, NotFound, ClerkError, FieldProblem."""
    with uow:
        uow.require(Action.WORK_CASE)
        case = case_to_work(uow, command.case_id)
        words = line_or_none("words", command.words)
        if words is None:
            raise FieldProblem("words", "Say what has to be done")
        row = add_under(
            uow,
            case,
            CaseTaskRow(
                case_id=case.id,
                words=words,
                owner_id=_owner(uow, case, command.owner_id),
                due_on=_ahead(uow, command.due_on),
            ),
        )
        case.moved_at = uow.now
        uow.commit()
    return uow.changes(row.id)


def give_task(command: GiveTask, uow: UnitOfWork) -> Changes:
    """Give a task to somebody, or to who covers for them. Raises as above.

    In a restricted case it is somebody who may open that.
    """
    with uow:
        uow.require(Action.WORK_CASE)
        task, case = _open(uow, command.task_id, command.version)
        task.owner_id = _owner(uow, case, command.owner_id)
        if command.due_on is not None:
            task.due_on = _ahead(uow, command.due_on)
        case.moved_at = uow.now
        uow.commit()
    return uow.changes(task.id)


def finish_task(command: FinishTask, uow: UnitOfWork) -> Changes:
    """Finish a task; those that waited for it begin. Raises as above."""
    with uow:
        uow.require(Action.WORK_CASE)
        task, case = _open(uow, command.task_id, command.version)
        if task.state == TaskState.WAITING:
            raise ClerkError("Another task has to be done before this one.")
        _end(uow, task, TaskState.DONE, written_or_none("note", command.result))
        case.moved_at = uow.now
        uow.commit()
    return uow.changes(task.id)


def drop_task(command: DropTask, uow: UnitOfWork) -> Changes:
    """Drop a task with a reason; those that waited for it begin."""
    with uow:
        uow.require(Action.WORK_CASE)
        task, case = _open(uow, command.task_id, command.version)
        reason = written("reason", command.reason, "Say why it is not done")
        _end(uow, task, TaskState.DROPPED, reason)
        case.moved_at = uow.now
        uow.commit()
    return uow.changes(task.id)


def _open(
    uow: UnitOfWork, task_id: UUID, version: int | None
) -> tuple[CaseTaskRow, CaseRow]:
    task = uow.get(CaseTaskRow, task_id, version)
    case = case_to_work(uow, task.case_id)
    if task.state in FINISHED:
        raise ClerkError("This task is over already.")
    return task, case


def _end(
    uow: UnitOfWork, task: CaseTaskRow, state: TaskState, result: str | None
) -> None:
    task.state, task.result = state.value, result
    task.done_at, task.done_by = uow.now, uow.actor.id
    calendar = council_calendar(uow.session)
    waiting = select(CaseTaskRow).where(
        CaseTaskRow.after_id == task.id, CaseTaskRow.state == TaskState.WAITING.value
    )
    for one in uow.session.scalars(waiting):
        one.state = TaskState.OPEN.value
        one.due_on = target_day(one.target_days, today_of(uow), calendar)


def _owner(uow: UnitOfWork, case: CaseRow, owner_id: UUID | None) -> UUID | None:
    return None if owner_id is None else given_to(uow, case, owner_id)


def _ahead(uow: UnitOfWork, due_on: date | None) -> date | None:
    if due_on is not None and due_on < today_of(uow):
        raise FieldProblem("due_on", "Choose a day that lies ahead")
    return due_on
