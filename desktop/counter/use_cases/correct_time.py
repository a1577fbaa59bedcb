"""The clock ran on, or was forgotten: the true time, with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import FieldProblem, NotAllowed
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactRow
from desktop.counter.use_cases.written import need_words

LONGEST_SECONDS: Final = 12 * 60 * 60


@dataclass(frozen=True, slots=True)
class CorrectTime:
    """How long a contact really took."""

    contact_id: UUID
    seconds: int
    reason: str


def correct_time(command: CorrectTime, uow: UnitOfWork) -> Changes:
    """Write the true time beside what the clock measured, which stays.

    Raises NotAllowed, NotFound, FieldProblem.
    """
    with uow:
        uow.require(Action.CORRECT_TIME)
        contact = uow.get(ContactRow, command.contact_id)
        if contact.advisor_id != uow.actor.staff_id:
            raise NotAllowed("Only the advisor who took the contact corrects its time.")
        if not 0 <= command.seconds <= LONGEST_SECONDS:
            raise FieldProblem("seconds", "Enter a time between 0 and 12 hours")
        contact.corrected_reason = need_words(
            "reason", command.reason, "Say why the time was wrong"
        )
        contact.corrected_seconds = command.seconds
        uow.commit()
    return uow.changes(contact.id, contact.reference)
