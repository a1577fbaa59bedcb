"""Something of a case is told to another body, or not, and why."""

from __future__ import annotations

from db.changes import Changes
from db.domain.own_notes import OwnNote
from db.domain.permissions import Action
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.telling import Disclose, write_disclosure
from desktop.casework.use_cases.of_case import add_own_note


def disclose(command: Disclose, uow: UnitOfWork) -> Changes:
    """Record a disclosure, or that one was refused.

    Raises NotAllowed, NotFound; FieldProblem for the field that is missing.
    """
    with uow:
        uow.require(Action.DISCLOSE)
        case = uow.get(CaseRow, command.case_id) if command.case_id else None
        row = write_disclosure(uow, command, case)
        if case is not None:
            add_own_note(uow, case, "decision", OwnNote.DISCLOSED, row.reference)
        uow.commit()
    return uow.changes(row.id, row.reference)
