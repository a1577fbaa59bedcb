"""Letters that lie at the counter until somebody comes for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from db.changes import Changes
from db.domain.letters.states import Delivery, LetterState
from db.domain.permissions import Action
from db.domain.written import line_or_none
from db.errors import ClerkError, FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.letter_checks import look_over
from desktop.letters.use_cases.of_letter import ask_made, give_pages, send, step
from desktop.letters.use_cases.one_letter import StepLetter
from desktop.letters.use_cases.pages import Workshop


@dataclass(frozen=True, slots=True)
class HandOver:
    """A letter that was handed to somebody.

    Attributes:
        to: who took it, by name.
        proof: how they showed who they are, in words; None where they are known.
    """

    letter_id: UUID
    version: int
    to: str = field(repr=False)
    proof: str | None = None


def lay_out_letter(
    command: StepLetter, uow: UnitOfWork, *, workshop: Workshop
) -> Changes:
    """Print a letter that waits here: it has its pages and its copy from now on.

    Raises NotAllowed, NotFound, StaleRecord, ClerkError, Unavailable;
    FieldProblem for what stops it.
    """
    with uow:
        uow.require(Action.WRITE_LETTER)
        row = uow.get(LetterRow, command.letter_id, command.version)
        if Delivery(row.delivery) is not Delivery.COLLECT:
            raise FieldProblem("delivery", "This letter is not to be collected")
        looked = look_over(uow.session, Composer(uow.session, uow.now), row)
        looked.refuse_stopped()
        give_pages(uow, workshop, row, looked.composed)
        send(uow, row, LetterState.WAITING_HERE)
        row.released_at = uow.now
        ask_made(uow, row.asked_id, "made")
        uow.commit()
    return uow.changes(row.id, row.reference)


def hand_over_letter(command: HandOver, uow: UnitOfWork) -> Changes:
    """Write down to whom a letter was handed. Raises as above; for ``to``."""
    with uow:
        uow.require(Action.HAND_OVER_LETTER)
        row = uow.get(LetterRow, command.letter_id, command.version)
        if row.state != LetterState.WAITING_HERE:
            raise ClerkError("This letter does not wait here.")
        to = line_or_none("to", command.to)
        if to is None:
            raise FieldProblem("to", "Enter who took it")
        step(row, LetterState.COLLECTED)
        row.collected_at, row.collected_by = uow.now, to
        row.collected_proof = line_or_none("proof", command.proof)
        row.handed_by = uow.actor.staff_id
        uow.commit()
    return uow.changes(row.id, row.reference)
