"""Danger at home: asked of a case that is open, once its words tell of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.case_clocks import clocks_of, refresh_due, start_clock
from db.changes import Changes
from db.domain.hazards import hazard_clock, hazard_risks
from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem
from db.heeding import heed
from db.store.unit_of_work import UnitOfWork
from desktop.casework.use_cases.hazard_rows import write_answers
from desktop.casework.use_cases.of_case import case_to_work, service_of


@dataclass(frozen=True, slots=True)
class AskHazard:
    """What was said about danger at home.

    Attributes:
        answers: by the key of each question; None is not known.
        told_at: when we heard of it, from which the clock counts; None is when
            the case came.
    """

    case_id: UUID
    answers: Mapping[str, bool | None]
    told_at: datetime | None = None
    version: int | None = None


def ask_hazard(command: AskHazard, uow: UnitOfWork) -> Changes:
    """Write down the answers and start the clock that they ask for.

    One that runs already stays as it is. Raises NotAllowed, NotFound,
    StaleRecord; ClerkError where we are not the landlord; FieldProblem for
    ``told_at``.
    """
    with uow:
        uow.require(Action.WORK_CASE)
        case = case_to_work(uow, command.case_id, command.version)
        if not service_of(uow, case).landlord:
            raise ClerkError("This is asked where we are the landlord.")
        told_at = command.told_at or case.opened_at
        if told_at > uow.now:
            raise FieldProblem("told_at", "Choose a time that has been")
        kind = hazard_clock(command.answers)
        if kind not in {clock.kind for clock in clocks_of(uow, case)}:
            start_clock(uow, case, kind, told_at)
        write_answers(uow, case, command.answers)
        heed(uow, case, hazard_risks(command.answers))
        refresh_due(uow, case)
        uow.commit()
    return uow.changes(case.id, case.reference)
