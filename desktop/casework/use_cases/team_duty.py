"""Who is on duty in a team today."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.staff import TeamRow
from desktop.casework.use_cases.of_case import somebody_to_work


@dataclass(frozen=True, slots=True)
class SetDuty:
    """Somebody is on duty from now on; None is nobody."""

    team_id: UUID
    staff_id: UUID | None
    version: int | None = None


def set_duty(command: SetDuty, uow: UnitOfWork) -> Changes:
    """Put somebody on duty: urgent referrals that nobody accepts go there first.

    Raises NotAllowed, NotFound, StaleRecord; ClerkError for a closed team;
    FieldProblem for ``staff_id``.
    """
    with uow:
        uow.require(Action.SET_DUTY)
        team = uow.get(TeamRow, command.team_id, command.version)
        if team.closed:
            raise ClerkError("This team is closed.")
        if command.staff_id is None:
            team.duty_staff_id = None
        else:
            team.duty_staff_id = somebody_to_work(uow, command.staff_id, "staff_id").id
        uow.commit()
    return uow.changes(team.id, team.code)
