"""Pages are drawn from a batch and looked at."""

from __future__ import annotations

from dataclasses import dataclass
from random import SystemRandom
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.quality import check_result, draw, sample_percent
from db.errors import ClerkError
from db.queries.post.quality import checked_batches
from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import PostBatchRow, QualitySampleRow
from db.tables.post_page import CapturedPageRow


@dataclass(frozen=True, slots=True)
class DrawSample:
    """Pages of a batch for somebody to look at; drawn once."""

    batch_id: UUID


@dataclass(frozen=True, slots=True)
class CheckPage:
    """Somebody looked at a page; *fault* is one of `Fault` where it failed."""

    sample_id: UUID
    passed: bool
    fault: str | None = None


def draw_sample(command: DrawSample, uow: UnitOfWork) -> Changes:
    """Draw the pages of a batch that are looked at; more after failures.

    A second time it draws from the pages that came since. Raises NotAllowed,
    NotFound.
    """
    with uow:
        uow.require(Action.CHECK_QUALITY)
        batch = uow.get(PostBatchRow, command.batch_id)
        draw_from(uow, batch)
        uow.commit()
    return uow.changes(batch.id, batch.reference)


def draw_from(uow: UnitOfWork, batch: PostBatchRow) -> None:
    """Draw the sample of a batch in a unit of work that is under way."""
    p, s = CapturedPageRow, QualitySampleRow
    drawn = select(s.page_id).where(s.batch_id == batch.id)
    there = uow.session.scalar(select(s.n).where(s.batch_id == batch.id).limit(1))
    query = (
        select(p.id)
        .where(p.batch_id == batch.id, p.deleted.is_(False), p.id.not_in(drawn))
        .order_by(p.n)
    )
    pages = uow.session.scalars(query).all()
    if there is not None and not pages:
        return
    percent = sample_percent(
        checked_batches(uow.session, batch.id), first_of_kind=batch.first_of_kind
    )
    for page_id in draw(pages, percent, SystemRandom())[:_MOST]:
        uow.add(QualitySampleRow(batch_id=batch.id, page_id=page_id))


def check_page(command: CheckPage, uow: UnitOfWork) -> Changes:
    """Write down what somebody saw. Raises NotAllowed, ClerkError, FieldProblem.

    Somebody else than whoever captured the page need not look, and may.
    """
    with uow:
        uow.require(Action.CHECK_QUALITY)
        row = uow.get(QualitySampleRow, command.sample_id)
        if row.result == "passed":
            raise ClerkError("Somebody looked at this page already.")
        fault = check_result(passed=command.passed, fault=command.fault)
        row.result = "passed" if command.passed else "failed"
        row.fault = fault or row.fault
        row.checked_at, row.checked_by = uow.now, uow.actor.id
        uow.commit()
    return uow.changes(row.id)


_MOST = 900
"""A transaction holds a thousand records; of a larger batch the rest is drawn next."""
