"""The paper of batches: what may go, and what keeps the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from db.domain.post.register import EntryKind, EntryState
from db.domain.post.retention import Paper, paper_obstacles
from db.domain.post.states import UNFILED, BatchState
from db.errors import NotFound
from db.store.keeping import Kept
from db.tables.document import DocumentRow
from db.tables.keeping import KeepingRow
from db.tables.post_batch import PaperRow, PostBatchRow, QualitySampleRow, SetAsideRow
from db.tables.post_page import CapturedPageRow
from db.tables.post_register import RegisterEntryRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class PaperLine:
    """The paper of one batch.

    Attributes:
        obstacles: codes of what keeps it; empty where it may go.
    """

    batch_id: UUID
    reference: str
    received_on: date
    place: str | None
    state: str
    destroy_from: date
    hold_reason: str | None
    asked_by: UUID | None
    obstacles: tuple[str, ...]
    asker: str | None = None
    held_by: str | None = None
    lifted_reason: str | None = None
    lifted_by: str | None = None


@dataclass(frozen=True, slots=True)
class PaperGone:
    """The record of paper that was destroyed.

    Attributes:
        asked_by, destroyed_by, seen_by: names.
    """

    batch_id: UUID
    reference: str
    received_on: date
    method: str | None
    destroyed_at: datetime | None
    asked_by: str | None
    destroyed_by: str | None
    seen_by: str | None


def paper_kept(session: Session, today: date) -> list[PaperLine]:
    """Return the paper that is still here, the oldest first."""
    p, b = PaperRow, PostBatchRow
    asker, holder, lifter = (aliased(StaffRow) for _ in range(3))
    query = (
        select(p, b.reference, b.received_on, asker.name, holder.name, lifter.name)
        .join(b, b.id == p.batch_id)
        .outerjoin(asker, asker.id == p.asked_by)
        .outerjoin(holder, holder.id == p.hold_by)
        .outerjoin(lifter, lifter.id == p.lifted_by)
        .where(p.state != "destroyed")
        .order_by(p.destroy_from, p.n)
    )
    return [
        PaperLine(
            row.batch_id,
            reference,
            received_on,
            row.place,
            row.state,
            row.destroy_from,
            row.hold_reason,
            row.asked_by,
            tuple(
                each.value
                for each in paper_obstacles(
                    facts_of_paper(session, row.batch_id), today
                )
            ),
            asked,
            held,
            row.lifted_reason,
            lifted,
        )
        for row, reference, received_on, asked, held, lifted in session.execute(
            query
        ).all()
    ]


def paper_gone(session: Session, limit: int) -> list[PaperGone]:
    """Return the record of the paper that was destroyed, the newest first."""
    p, b = PaperRow, PostBatchRow
    asker, doer, witness = (aliased(StaffRow) for _ in range(3))
    query = (
        select(
            *(p.batch_id, b.reference, b.received_on, p.method, p.destroyed_at),
            *(asker.name, doer.name, witness.name),
        )
        .join(b, b.id == p.batch_id)
        .outerjoin(asker, asker.id == p.asked_by)
        .outerjoin(doer, doer.id == p.destroyed_by)
        .outerjoin(witness, witness.id == p.approved_by)
        .where(p.state == "destroyed")
        .order_by(p.destroyed_at.desc(), p.n.desc())
        .limit(limit)
    )
    return [PaperGone(*row) for row in session.execute(query).tuples()]


def facts_of_paper(session: Session, batch_id: UUID) -> Paper:
    """Return what is known of the paper of a batch. Raises NotFound."""
    p, b = PaperRow, PostBatchRow
    found = session.execute(
        select(p, b).join(b, b.id == p.batch_id).where(p.batch_id == batch_id)
    ).one_or_none()
    if found is None:
        raise NotFound("This batch has not been counted yet.")
    paper, batch = found
    s, d, a, e = QualitySampleRow, DocumentRow, SetAsideRow, RegisterEntryRow

    def count(kind: type, *where: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(kind).where(*where)
        return session.scalar(query) or 0

    unfiled = count(
        d, d.batch_id == batch_id, d.state.in_([state.value for state in UNFILED])
    )
    aside = count(a, a.batch_id == batch_id, a.settled_at.is_(None))
    mine = s.batch_id == batch_id
    return Paper(
        destroy_from=paper.destroy_from,
        held=paper.hold_reason is not None,
        reconciled=batch.state == BatchState.RECONCILED.value,
        samples=count(s, mine),
        samples_open=count(s, mine, s.result.is_(None)),
        samples_failed=count(s, mine, s.result == "failed"),
        unfiled=unfiled + aside,
        originals=count(
            e,
            e.batch_id == batch_id,
            e.kind == EntryKind.ORIGINAL.value,
            e.state == EntryState.OPEN.value,
        ),
        backed_up=_is_backed_up(session, batch_id),
    )


def _is_backed_up(session: Session, batch_id: UUID) -> bool:
    """Return whether a backup with its files was made after its last page.

    A backup is proven before it is kept as one (`db.store.backup`).
    """
    k, p = KeepingRow, CapturedPageRow
    last = session.scalar(select(func.max(p.made_at)).where(p.batch_id == batch_id))
    made = session.scalar(
        select(func.max(k.made_at)).where(
            k.what == Kept.BACKUP.value, k.documents.is_not(None)
        )
    )
    return made is not None and (last is None or made > last)
