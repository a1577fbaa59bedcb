"""The wrong service was chosen: the case goes where it belongs, and stays open."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.case_clocks import (
    clocks_of,
    happen,
    refresh_due,
    start_clock,
)
from db.changes import Changes
from db.clock import uk_date
from db.domain.cases import CaseKind, CaseState, is_restricted, risks_of
from db.domain.clocks import ClockEvent, ClockState
from db.domain.permissions import Action
from db.domain.task_lists import FINISHED, TaskState
from db.domain.written import written
from db.errors import ClerkError, FieldProblem
from db.heeding import heed_hazard
from db.queries.catalogue import services_in_force
from db.restricting import restrict
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_complaint import ComplaintRow
from db.tables.casework_work import CaseTaskRow
from desktop.casework.use_cases.hand_rows import to_team
from desktop.casework.use_cases.of_case import (
    add_note,
    case_to_work,
    looked_at_first,
    service_of,
    step,
    team_to_work,
)
from desktop.casework.use_cases.open_case import clock_kind, kind_of, words_of
from desktop.casework.use_cases.task_rows import add_task_list


@dataclass(frozen=True, slots=True)
class CorrectService:
    """Another service, and why; None of a team is the one the service names."""

    case_id: UUID
    service_code: str
    reason: str
    team_code: str | None = None
    version: int | None = None


def correct_service(command: CorrectService, uow: UnitOfWork) -> Changes:
    """Re-route a case without closing it; its reference and its story stay.

    The old service's clock ends; the new one's counts from the same receipt,
    as the customer did not ask anew. A complaint stays one, with the clocks that
    its Code gives it. Open tasks of the old list are dropped.
    Raises NotAllowed, NotFound, StaleRecord, ClerkError; FieldProblem for
    ``service_code``, ``team_code``, ``reason``.
    """
    with uow:
        uow.require(Action.CORRECT_SERVICE)
        case = case_to_work(uow, command.case_id, command.version)
        if case.state == CaseState.CLOSING:
            raise ClerkError("This case waits to be closed. Send it back first.")
        entry = services_in_force(uow.session, uk_date(uow.now)).get(
            command.service_code
        )
        if entry is None or entry.service.code == case.service_code:
            raise FieldProblem("service_code", "Choose another service")
        reason = written("reason", command.reason, "Say why it is another service")
        team = team_to_work(uow, command.team_code or entry.service.team)
        old_kind = clock_kind(service_of(uow, case))
        case.service_code, case.service_version = entry.service.code, entry.number
        if not _is_weighed(uow, case):
            case.kind = kind_of(entry.service)
            _clocks(uow, case, old_kind, clock_kind(entry.service), reason)
        _tasks(uow, case)
        add_task_list(uow, case, entry.service)
        to_team(uow, case, team.code, "rerouted", reason)
        if case.state not in (CaseState.NEW, CaseState.CLOSING):
            step(uow, case, CaseState.NEW)
        looked_at_first(case)
        add_note(uow, case, "decision", reason)
        heed_hazard(uow, case, words_of(case))
        refresh_due(uow, case)
        if is_restricted(risks_of(case.risks), entry.service.scope):
            restrict(uow, case)
        uow.commit()
    return uow.changes(case.id, case.reference)


def _is_weighed(uow: UnitOfWork, case: CaseRow) -> bool:
    """Return whether the test has made the case a complaint."""
    row = select(ComplaintRow.n).where(ComplaintRow.case_id == case.id)
    complaint = case.kind == CaseKind.COMPLAINT
    return complaint and uow.session.scalar(row) is not None


def _clocks(
    uow: UnitOfWork, case: CaseRow, old: str | None, new: str | None, reason: str
) -> None:
    """End the old service's clock and start the new one's, unless it is the same."""
    if old == new:
        return
    for clock in clocks_of(uow, case):
        if clock.kind == old and clock.state in (
            ClockState.RUNNING,
            ClockState.PAUSED,
        ):
            happen(uow, case, clock, ClockEvent.ENDED, uow.now, reason)
    if new is not None and new not in {clock.kind for clock in clocks_of(uow, case)}:
        start_clock(uow, case, new, case.opened_at)


def _tasks(uow: UnitOfWork, case: CaseRow) -> None:
    left = select(CaseTaskRow).where(
        CaseTaskRow.case_id == case.id,
        CaseTaskRow.key.is_not(None),
        CaseTaskRow.state.not_in([state.value for state in FINISHED]),
    )
    for task in uow.session.scalars(left):
        task.state, task.result = TaskState.DROPPED.value, "The service was corrected"
        task.done_at, task.done_by = uow.now, uow.actor.id
