"""A letter that a case asked for, and that nobody is to write."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseNoteRow
from db.tables.casework_work import CaseLetterRow
from desktop.letters.use_cases.of_letter import ask_made, case_of


@dataclass(frozen=True, slots=True)
class DropAsked:
    """Why the customer gets no letter; it stands in the case's story."""

    asked_id: UUID
    version: int
    reason: str


def drop_asked(command: DropAsked, uow: UnitOfWork) -> Changes:
    """Let a letter that a case asked for be, with the reason.

    Raises NotAllowed, NotFound, StaleRecord; FieldProblem for ``reason``;
    ClerkError where it was made, or dropped before.
    """
    with uow:
        uow.require(Action.WRITE_LETTER)
        asked = uow.get(CaseLetterRow, command.asked_id, command.version)
        if asked.state != "queued":
            raise ClerkError("This letter was made already, or dropped.")
        reason = written("reason", command.reason, "Say why it is not written")
        ask_made(uow, asked.id, "dropped")
        case = case_of(uow, asked.case_id)
        if case is not None:
            uow.add(
                CaseNoteRow(
                    scope=case.scope, case_id=case.id, kind="decision", words=reason
                )
            )
            case.moved_at = uow.now
        uow.commit()
    return uow.changes(asked.id)
