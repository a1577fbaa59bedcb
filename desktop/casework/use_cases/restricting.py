"""A case goes out of most people's sight, with all that lies under it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written
from db.restricting import release, restrict
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from desktop.casework.use_cases.of_case import add_note


@dataclass(frozen=True, slots=True)
class RestrictCase:
    """A case for few eyes, or for all again."""

    case_id: UUID
    restricted: bool
    reason: str


def restrict_case(command: RestrictCase, uow: UnitOfWork) -> Changes:
    """Restrict a case, or end that. Raises NotAllowed, NotFound, FieldProblem."""
    with uow:
        uow.require(Action.RESTRICT_CASE)
        case = uow.get(CaseRow, command.case_id)
        reason = written("reason", command.reason, "Say why")
        if command.restricted:
            restrict(uow, case)
        else:
            release(uow, case)
        add_note(uow, case, "decision", reason)
        uow.commit()
    return uow.changes(case.id, case.reference)
