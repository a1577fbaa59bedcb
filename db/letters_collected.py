"""A letter that lay at the counter is handed over, to whom it is or for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.letters.states import LETTER_STEPS, LetterState, check_step
from db.domain.permissions import Action
from db.domain.written import line_or_none
from db.errors import ClerkError, FieldProblem, NotFound, StaleRecord
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow

_EVERY: Final = {EVERY_SCOPE: True}


@dataclass(frozen=True, slots=True)
class HandOver:
    """Letters that were handed to somebody.

    Attributes:
        letters: the id and version of each.
        to: who took it, by name.
        proof: how they showed who they are, in words; None where they are known.
        for_them: somebody took it for whom it is to, and showed that they may.
    """

    letters: tuple[tuple[UUID, int], ...]
    to: str = field(repr=False)
    proof: str | None = field(default=None, repr=False)
    for_them: bool = False


def hand_over_letter(command: HandOver, uow: UnitOfWork) -> Changes:
    """Write down to whom letters were handed, in their envelopes, and when.

    Also those that few may read: whoever hands them over is told nothing of
    them. Raises NotAllowed, NotFound, StaleRecord, ClerkError; FieldProblem for
    ``letters`` and ``to``, and for ``proof`` where somebody took them for
    another.
    """
    with uow:
        uow.require(Action.HAND_OVER_LETTER)
        if not command.letters:
            raise FieldProblem("letters", "Choose what they take")
        to, proof = line_or_none("to", command.to), line_or_none("proof", command.proof)
        if to is None:
            raise FieldProblem("to", "Enter who took it")
        if command.for_them and proof is None:
            raise FieldProblem("proof", "Say what they showed")
        for letter_id, version in command.letters:
            row = _letter(uow, letter_id, version)
            row.state = LetterState.COLLECTED
            row.collected_at, row.collected_by = uow.now, to
            row.collected_proof = proof
            row.handed_by = uow.actor.staff_id
        uow.commit()
    return uow.changes(command.letters[0][0])


def _letter(uow: UnitOfWork, letter_id: UUID, version: int) -> LetterRow:
    found = select(LetterRow).where(LetterRow.id == letter_id)
    row = uow.session.scalar(found, execution_options=_EVERY)
    if row is None:
        raise NotFound("That record is not here any more.")
    if row.version != version:
        raise StaleRecord(
            "Somebody else saved this first. Yours is kept: look at both."
        )
    if row.state != LetterState.WAITING_HERE:
        raise ClerkError("This letter does not wait here.")
    check_step(LETTER_STEPS, LetterState(row.state), LetterState.COLLECTED)
    return row
