"""Rows of a list that something stops: mended in place, or left out by choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from db.domain.letters.states import LetterBatchState, LineState
from db.domain.permissions import Action
from db.domain.text_limits import check_text
from db.domain.written import written
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from desktop.letters.use_cases.batches import BatchGoesOn, how_far
from desktop.letters.use_cases.lines import LineCheck
from desktop.letters.use_cases.of_batch import (
    check_line,
    count,
    leave_out_hidden,
    lines_in,
)


@dataclass(frozen=True, slots=True)
class MendLine:
    """Cells of a row as they should have been, by heading."""

    line_id: UUID
    version: int
    cells: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """A row that gets no letter, by choice; or does so again, with no reason."""

    line_id: UUID
    version: int
    reason: str | None


@dataclass(frozen=True, slots=True)
class LeaveOutProblems:
    """Every row that something stops gets no letter, by choice."""

    batch_id: UUID
    reason: str


def mend_line(command: MendLine, uow: UnitOfWork) -> BatchGoesOn:
    """Put a row right, and check it again; the file itself stays as it was.

    Raises as above; StaleRecord, FieldProblem.
    """
    with uow:
        uow.require(Action.MAKE_LETTER_BATCH)
        line, batch = _line(uow, command.line_id, command.version)
        before = LineState(line.state)
        mended = {
            heading: check_text("cells", cell, like="note")
            for heading, cell in command.cells.items()
            if heading in batch.headings
        }
        came = line.as_came or {}
        line.as_came = {name: line.cells.get(name, "") for name in mended} | came
        line.cells = {**line.cells, **mended}
        check_line(uow, LineCheck(uow, batch), line)
        count(batch, before, LineState(line.state))
        uow.commit()
    return how_far(uow, batch)


def leave_out(command: LeaveOut, uow: UnitOfWork) -> BatchGoesOn:
    """Let a row get no letter, with the reason; or take it in again. As above."""
    with uow:
        uow.require(Action.MAKE_LETTER_BATCH)
        line, batch = _line(uow, command.line_id, command.version)
        before = LineState(line.state)
        if command.reason is None:
            line.left_out_reason, line.state = None, LineState.READY
            check_line(uow, LineCheck(uow, batch), line)
        else:
            line.left_out_reason = written("reason", command.reason, "Say why")
            line.state = LineState.LEFT_OUT
        count(batch, before, LineState(line.state))
        uow.commit()
    return how_far(uow, batch)


def leave_out_problems(command: LeaveOutProblems, uow: UnitOfWork) -> BatchGoesOn:
    """Leave out rows that something stops, `AT_ONCE` at a time. Raises as above."""
    with uow:
        uow.require(Action.MAKE_LETTER_BATCH)
        batch = _not_made(uow, command.batch_id)
        reason = written("reason", command.reason, "Say why they get no letter")
        for line in lines_in(uow, batch, LineState.PROBLEM):
            line.left_out_reason, line.state = reason, LineState.LEFT_OUT
            count(batch, LineState.PROBLEM, LineState.LEFT_OUT)
        leave_out_hidden(uow, batch)
        uow.commit()
    return how_far(uow, batch)


def _not_made(uow: UnitOfWork, batch_id: UUID) -> LetterBatchRow:
    batch = uow.get(LetterBatchRow, batch_id)
    if batch.state in (LetterBatchState.MADE, LetterBatchState.DROPPED):
        raise ClerkError("This list is done.")
    return batch


def _line(
    uow: UnitOfWork, line_id: UUID, version: int
) -> tuple[LetterBatchLineRow, LetterBatchRow]:
    line = uow.get(LetterBatchLineRow, line_id, version)
    batch = _not_made(uow, line.batch_id)
    if line.state == LineState.MADE:
        raise ClerkError("This row has its letter already.")
    return line, batch
