"""What every use case on a list of letters has in common: its rows and its figures."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import select

from db.domain.letters.states import (
    BATCH_STEPS,
    LetterBatchState,
    LineState,
    check_step,
)
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from desktop.letters.use_cases.lines import Found, LineCheck

AT_ONCE: Final = 200
"""Rows in one transaction."""
HIDDEN: Final = "Few may see where they are: somebody who may writes to them"
"""Why a row is left out by itself."""


def check_line(
    uow: UnitOfWork,
    check: LineCheck,
    line: LetterBatchLineRow,
    found: Iterable[Found] = (),
) -> None:
    """Check a row; one that the actor may not see is left out.

    Nobody here could mend it. *found*: what was wrong as it was read.
    """
    check.check(line, found)
    if line.state != LineState.LEFT_OUT and line.scope not in uow.actor.scopes:
        _leave_out(line)


def lines_in(
    uow: UnitOfWork, batch: LetterBatchRow, state: LineState, most: int = AT_ONCE
) -> list[LetterBatchLineRow]:
    """Return rows of a list that are in a state, in order, so many at most."""
    e = LetterBatchLineRow
    query = select(e).where(e.batch_id == batch.id, e.state == state)
    return list(uow.session.scalars(query.order_by(e.number).limit(most)))


def leave_out_hidden(
    uow: UnitOfWork, batch: LetterBatchRow, most: int = AT_ONCE
) -> None:
    """Leave rows out that came out of the actor's sight since they were checked.

    Nobody here could mend them, and the list would never end.
    """
    e = LetterBatchLineRow
    hidden = select(e).where(
        e.batch_id == batch.id,
        e.state.in_((LineState.READY, LineState.PROBLEM)),
        e.scope.not_in(uow.actor.scopes),
    )
    found = uow.session.scalars(
        hidden.limit(most), execution_options={EVERY_SCOPE: True}
    )
    for line in found.all():
        before = LineState(line.state)
        _leave_out(line)
        count(batch, before, LineState.LEFT_OUT)


def count(batch: LetterBatchRow, before: LineState, now: LineState) -> None:
    """Keep the figures of a list when one of its rows changes."""
    for state, change in ((before, -1), (now, 1)):
        if state is LineState.PROBLEM:
            batch.problems += change
        elif state is LineState.LEFT_OUT:
            batch.left_out += change
        elif state is LineState.MADE:
            batch.made += change


def left_in(batch: LetterBatchRow) -> int:
    """Return how many rows of a list are still to be made."""
    return batch.rows - batch.made - batch.left_out - batch.problems


def batch_step(batch: LetterBatchRow, state: LetterBatchState) -> None:
    """Bring a list into *state*. Raises ClerkError."""
    check_step(BATCH_STEPS, LetterBatchState(batch.state), state)
    batch.state = state


def _leave_out(line: LetterBatchLineRow) -> None:
    line.state, line.left_out_reason = LineState.LEFT_OUT, HIDDEN
