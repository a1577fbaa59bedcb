"""A restricted case is opened: who reads it, and why, is on the disk first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written
from db.queries.casework.opened import VIEWED_CASE
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow


@dataclass(frozen=True, slots=True)
class ReadCase:
    """Somebody who may opens a restricted case, and says what for."""

    case_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class CaseOpened(Changes):
    """That it stands in the log, and since when: what its page asks for."""

    at: datetime | None = None


def read_case(command: ReadCase, uow: UnitOfWork) -> CaseOpened:
    """Write down that a case is read. Raises NotAllowed, NotFound, FieldProblem."""
    with uow:
        uow.require(Action.VIEW_RESTRICTED_CASE)
        case = uow.get(CaseRow, command.case_id)
        reason = written("reason", command.reason, "Say why you look")
        connection, me = uow.session.connection(), uow.actor.staff_id
        record_view(connection, me, VIEWED_CASE, case.id, uow.now, reason)
        uow.commit()
    return CaseOpened(id=case.id, reference=case.reference, at=uow.now)
