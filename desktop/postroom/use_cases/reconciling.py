"""Sheets in, pages out: a batch is counted before its paper may go."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.reconciling import check_count, check_sheets
from db.domain.post.retention import paper_from
from db.domain.post.states import BatchState, check_batch_step
from db.domain.written import line_or_none
from db.queries.casework.rulebook import paper_days
from db.queries.post.counting import count_of
from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import PaperRow, PostBatchRow
from desktop.postroom.use_cases.of_post import today_of
from desktop.postroom.use_cases.quality import draw_from


@dataclass(frozen=True, slots=True)
class Reconcile:
    """A closed batch is counted.

    Attributes:
        sheets_in: counted by hand; None leaves what was entered before.
        reason: why the figures differ, where they do.
        place: where its paper lies.
    """

    batch_id: UUID
    sheets_in: int | None = None
    reason: str | None = None
    place: str | None = None


def reconcile(command: Reconcile, uow: UnitOfWork) -> Changes:
    """Count a batch, draw its sample, and say from when its paper may go.

    Raises NotAllowed, ClerkError; FieldProblem for ``sheets_in``, ``pages``,
    ``difference_reason``.
    """
    with uow:
        uow.require(Action.RECONCILE_POST)
        batch = uow.get(PostBatchRow, command.batch_id)
        check_batch_step(batch.state, BatchState.RECONCILED)
        if command.sheets_in is not None:
            batch.sheets_in = check_sheets(command.sheets_in)
        count = count_of(uow.session, batch.id, batch.sheets_in)
        reason = line_or_none("difference_reason", command.reason)
        check_count(count, reason)
        batch.difference_reason = None if count.agrees else reason
        batch.sheets_out, batch.pages_out = count.sheets_out, count.pages_out
        batch.state = BatchState.RECONCILED.value
        batch.reconciled_at, batch.reconciled_by = uow.now, uow.actor.id
        draw_from(uow, batch)
        _paper(uow, batch, command.place)
        uow.commit()
    return uow.changes(batch.id, batch.reference)


def _paper(uow: UnitOfWork, batch: PostBatchRow, place: str | None) -> None:
    p = PaperRow
    row = uow.session.scalar(select(p).where(p.batch_id == batch.id))
    today = today_of(uow)
    first = paper_from(today, paper_days(uow.session, today))
    if row is None:
        row = uow.add(PaperRow(batch_id=batch.id, destroy_from=first))
    row.destroy_from = first
    row.place = line_or_none("place", place) or row.place
