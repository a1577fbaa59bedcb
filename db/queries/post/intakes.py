"""What became of files that were brought in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.domain.post.file_names import shown_name
from db.queries.post.batches import BatchLine, batches
from db.queries.post.set_aside import AsideLine, waiting_of
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow


@dataclass(frozen=True, slots=True)
class IntakeLine:
    """One file: where it is, how many documents it gave, why it was set aside."""

    id: UUID
    name: str | None
    state: str
    pages: int
    documents: int
    is_read: bool
    aside: AsideLine | None


def intakes(session: Session, ids: Sequence[UUID]) -> dict[UUID, IntakeLine]:
    """Return files by their ids; of what was in an e-mail, only the e-mail."""
    i, p = IntakeRow, CapturedPageRow
    aside = {each.intake_id: each for each in waiting_of(session, ids)}
    documents = (
        select(func.count(p.document_id.distinct()))
        .where(p.intake_id == i.id)
        .correlate(i)
        .scalar_subquery()
    )
    rows = session.execute(
        select(i.id, i.name, i.state, i.pages, documents, i.separated_at).where(
            i.id.in_(ids)
        )
    )
    return {
        intake_id: IntakeLine(
            *(intake_id, shown_name(name) or None, state, pages, many),
            separated_at is not None,
            aside.get(intake_id),
        )
        for intake_id, name, state, pages, many, separated_at in rows
    }


def open_batch_from(session: Session, source: str) -> BatchLine | None:
    """Return the newest open batch of a source, if there is one."""
    found = batches(session, with_done=False)
    return next((b for b in found if b.source == source and b.state == "open"), None)
