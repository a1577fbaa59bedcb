"""A sack is opened, counted, closed, and opened again for a late page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.reconciling import check_sheets
from db.domain.post.register import check_day
from db.domain.post.states import BatchState, Source, check_batch_step
from db.domain.references import new_reference
from db.errors import FieldProblem, NotAllowed
from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import PostBatchRow
from desktop.postroom.use_cases.of_post import batch_to_work, today_of


@dataclass(frozen=True, slots=True)
class BeginBatch:
    """Post that is opened together.

    Attributes:
        received_on: when it reached the council; None is today.
        opened_on: None is today.
        opened_with: the second person at the table; None while alone.
        first_of_kind: every page of it is checked.
    """

    source: str = Source.POST.value
    received_on: date | None = None
    opened_on: date | None = None
    opened_with: UUID | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    sheets_in: int | None = None
    first_of_kind: bool = False


@dataclass(frozen=True, slots=True)
class CountServices:
    """How many items there are for which service, by its code."""

    batch_id: UUID
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class CountSheets:
    """How many sheets somebody counted by hand."""

    batch_id: UUID
    sheets_in: int


@dataclass(frozen=True, slots=True)
class CloseBatch:
    """Nothing more comes into it."""

    batch_id: UUID


@dataclass(frozen=True, slots=True)
class ReopenBatch:
    """A page was found under the table."""

    batch_id: UUID


def begin_for_what_comes(command: BeginBatch, uow: UnitOfWork) -> Changes:
    """Open a batch for what is being brought in, as none is open.

    Raises as `begin_batch`; NotAllowed says whom to ask.
    """
    try:
        return begin_batch(command, uow)
    except NotAllowed as error:
        raise NotAllowed(NO_BATCH) from error


NO_BATCH: Final = (
    "No batch is open. Ask whoever opens the post to begin one, then try again."
)


def begin_batch(command: BeginBatch, uow: UnitOfWork) -> Changes:
    """Open a batch; its id and reference come back.

    Raises NotAllowed; FieldProblem for ``source``, ``received_on``,
    ``opened_on``, ``opened_with``, ``counts``, ``sheets_in``.
    """
    with uow:
        uow.require(Action.OPEN_POST)
        today = today_of(uow)
        if command.source not in {each.value for each in Source}:
            raise FieldProblem("source", "Choose where the post came from")
        received_on = check_day("received_on", command.received_on or today, today)
        opened_on = check_day("opened_on", command.opened_on or today, today)
        if opened_on < received_on:
            raise FieldProblem("opened_on", "It can't be opened before it came")
        if command.opened_with is not None and command.opened_with == uow.actor.id:
            raise FieldProblem("opened_with", "Choose the other person at the table")
        sheets = command.sheets_in
        batch = PostBatchRow(
            reference=new_reference(),
            received_on=received_on,
            opened_on=opened_on,
            source=command.source,
            counts=_counts(command.counts),
            sheets_in=None if sheets is None else check_sheets(sheets),
            opened_with=command.opened_with,
            first_of_kind=command.first_of_kind,
        )
        uow.add(batch)
        uow.commit()
    return uow.changes(batch.id, batch.reference)


def count_services(command: CountServices, uow: UnitOfWork) -> Changes:
    """Write down how many items there are for each service. Raises as above."""
    with uow:
        uow.require(Action.OPEN_POST)
        batch = batch_to_work(uow, command.batch_id)
        batch.counts = _counts(command.counts)
        uow.commit()
    return uow.changes(batch.id, batch.reference)


def count_sheets(command: CountSheets, uow: UnitOfWork) -> Changes:
    """Write down how many sheets there are. Raises as above."""
    with uow:
        uow.require(Action.OPEN_POST)
        batch = uow.get(PostBatchRow, command.batch_id)
        if batch.state == BatchState.RECONCILED.value:
            check_batch_step(batch.state, BatchState.RECONCILED)
        batch.sheets_in = check_sheets(command.sheets_in)
        uow.commit()
    return uow.changes(batch.id, batch.reference)


def close_batch(command: CloseBatch, uow: UnitOfWork) -> Changes:
    """Close a batch. Raises NotAllowed, NotFound, ClerkError."""
    with uow:
        uow.require(Action.OPEN_POST)
        batch = uow.get(PostBatchRow, command.batch_id)
        check_batch_step(batch.state, BatchState.CLOSED)
        batch.state = BatchState.CLOSED.value
        batch.closed_at, batch.closed_by = uow.now, uow.actor.id
        uow.commit()
    return uow.changes(batch.id, batch.reference)


def reopen_batch(command: ReopenBatch, uow: UnitOfWork) -> Changes:
    """Open a batch again; it is counted anew before its paper may go."""
    with uow:
        uow.require(Action.OPEN_POST)
        batch = uow.get(PostBatchRow, command.batch_id)
        check_batch_step(batch.state, BatchState.OPEN)
        batch.state = BatchState.OPEN.value
        batch.closed_at = batch.closed_by = None
        batch.reconciled_at = batch.reconciled_by = None
        uow.commit()
    return uow.changes(batch.id, batch.reference)


def _counts(counts: Mapping[str, int]) -> dict[str, int]:
    if any(number < 0 for number in counts.values()):
        raise FieldProblem("counts", "Enter how many items there are")
    return {code: number for code, number in sorted(counts.items()) if number}
