"""A service's task list on a case."""

from __future__ import annotations

from db.case_rows import add_under
from db.domain.catalogue import Service
from db.domain.task_lists import TaskState, first_state, target_day
from db.queries.casework.calendar import council_calendar
from db.queries.casework.rulebook import task_steps
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_work import CaseTaskRow
from desktop.casework.use_cases.of_case import (
    today_of,
)


def add_task_list(
    uow: UnitOfWork, case: CaseRow, service: Service, nation: str | None = None
) -> None:
    """Add the tasks of *service*; those that wait for another begin after it."""
    steps = task_steps(uow.session, service, today_of(uow))
    if not steps:
        return
    calendar = council_calendar(uow.session, nation)
    made: dict[str, CaseTaskRow] = {}
    for each in steps:
        state = first_state(each)
        before = made.get(each.after) if each.after else None
        made[each.key] = add_under(
            uow,
            case,
            CaseTaskRow(
                case_id=case.id,
                key=each.key,
                words=each.words,
                owner_id=None,
                after_id=before.id if before else None,
                target_days=each.target,
                due_on=target_day(each.target, today_of(uow), calendar)
                if state is TaskState.OPEN
                else None,
                state=state.value,
            ),
        )
