"""A complaint leaves the building for the ombudsman, and that it did is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.own_notes import OwnNote
from db.domain.permissions import Action
from db.domain.references import parse_reference
from db.domain.written import written
from db.errors import ClerkError, NotFound
from db.queries.casework.reports import ombudsman_export
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from desktop.casework.use_cases.of_case import add_own_note

VIEWED: Final = "complaint_export"
"""What the log of who looked calls it; its record is the case."""


@dataclass(frozen=True, slots=True)
class ExportComplaint:
    """Which complaint, by its case or by its reference, and for what."""

    reason: str
    case_id: UUID | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class ComplaintExported(Changes):
    """All that an ombudsman asks for, for the one who asked."""

    data: Mapping[str, Any] = field(default_factory=dict, repr=False)


def export_complaint(command: ExportComplaint, uow: UnitOfWork) -> ComplaintExported:
    """Return a complaint as an ombudsman asks for it; that it left stays on it.

    A closed case too. Raises NotAllowed, NotFound; ClerkError where the case
    is no complaint; FieldProblem for ``reason``,
    ``reference``.
    """
    with uow:
        uow.require(Action.EXPORT_COMPLAINTS)
        reason = written("reason", command.reason, "Say what it is for")
        case = _case(uow, command)
        add_own_note(uow, case, "decision", OwnNote.EXPORTED, reason)
        uow.session.flush()
        data = ombudsman_export(uow.session, case.id)
        if data is None:
            raise ClerkError("This case is no complaint.")
        record_view(
            uow.session.connection(),
            uow.actor.staff_id,
            VIEWED,
            case.id,
            uow.now,
            reason,
        )
        uow.commit()
    return ComplaintExported(id=case.id, reference=case.reference, data=data)


def _case(uow: UnitOfWork, command: ExportComplaint) -> CaseRow:
    if command.case_id is not None:
        return uow.get(CaseRow, command.case_id)
    wanted = parse_reference(command.reference)
    found = uow.session.scalar(select(CaseRow).where(CaseRow.reference == wanted))
    if found is None:
        raise NotFound("There is no such case here, or it is not yours to see.")
    return found
