"""Letters are made of the rows of a list, so many at a time; stopped, it goes on."""

from __future__ import annotations

from db.domain.letters.states import (
    POSTED,
    Delivery,
    LetterBatchState,
    LetterState,
    LineState,
)
from db.domain.permissions import Action
from db.errors import ClerkError
from db.letter_holding import list_supply
from db.letters_held import hold_doubted
from db.store.unit_of_work import UnitOfWork
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from desktop.letters.use_cases.batches import BatchGoesOn, StepBatch, how_far
from desktop.letters.use_cases.lines import LineCheck
from desktop.letters.use_cases.of_batch import (
    AT_ONCE,
    batch_step,
    count,
    leave_out_hidden,
    left_in,
    lines_in,
)


def make_next(
    command: StepBatch, uow: UnitOfWork, *, most: int = AT_ONCE
) -> BatchGoesOn:
    """Make letters of the next rows; call it until none is left.

    Those that go by post wait in the queue, or are held where mail came back from
    their address; the others are drafts. Raises as above; ClerkError while rows
    have problems that nobody decided on.
    """
    with uow:
        uow.require(Action.MAKE_LETTER_BATCH)
        batch = uow.get(LetterBatchRow, command.batch_id)
        leave_out_hidden(uow, batch)
        if batch.problems:
            raise ClerkError("Mend the rows with problems first, or leave them out.")
        if batch.state != LetterBatchState.MAKING:
            batch_step(batch, LetterBatchState.MAKING)
        check = LineCheck(uow, batch)
        for line in lines_in(uow, batch, LineState.READY, most):
            _make(uow, check, line)
            count(batch, LineState.READY, LineState.MADE)
        if not left_in(batch):
            batch_step(batch, LetterBatchState.MADE)
            batch.ended_at = uow.now
        uow.commit()
    return how_far(uow, batch)


def stop_batch(command: StepBatch, uow: UnitOfWork) -> BatchGoesOn:
    """Stop making letters; what is made stays, and it can go on. Raises as above."""
    return _to_state(command, uow, LetterBatchState.STOPPED)


def drop_batch(command: StepBatch, uow: UnitOfWork) -> BatchGoesOn:
    """Give a list up; what was made of it stays. Raises as above."""
    return _to_state(command, uow, LetterBatchState.DROPPED)


def _to_state(
    command: StepBatch, uow: UnitOfWork, state: LetterBatchState
) -> BatchGoesOn:
    with uow:
        uow.require(Action.MAKE_LETTER_BATCH)
        batch = uow.get(LetterBatchRow, command.batch_id)
        batch_step(batch, state)
        uow.commit()
    return how_far(uow, batch)


def _make(uow: UnitOfWork, check: LineCheck, line: LetterBatchLineRow) -> None:
    letter = check.letter(line)
    if Delivery(letter.delivery) in POSTED:
        letter.state = LetterState.QUEUED
        letter.queued_at, letter.queued_by = uow.now, uow.actor.id
    uow.add(letter)
    if letter.state == LetterState.QUEUED:
        list_supply(uow, letter)
        hold_doubted(uow, letter)
    line.state, line.letter_id = LineState.MADE, letter.id
