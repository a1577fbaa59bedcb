"""What became of files that were brought in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
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
    """Return files by their ids; what was in an e-mail counts as the e-mail's."""
    i, p = IntakeRow, CapturedPageRow
    aside = {each.intake_id: each for each in waiting_of(session, ids)}
    wholes = _with_parts(session, ids)
    parts = list(wholes)
    documents: dict[UUID, set[UUID]] = {}
    query = select(p.intake_id, p.document_id).where(p.intake_id.in_(parts)).distinct()
    for part, document in session.execute(query).tuples():
        if document is not None:
            documents.setdefault(wholes[part], set()).add(document)
    unread = select(i.id).where(i.id.in_(parts), i.separated_at.is_(None))
    waits = {wholes[part] for part in session.scalars(unread)}
    rows = select(i.id, i.name, i.state, i.pages).where(i.id.in_(ids))
    return {
        key: IntakeLine(
            *(key, shown_name(name) or None, state, pages),
            len(documents.get(key, ())),
            key not in waits,
            aside.get(key),
        )
        for key, name, state, pages in session.execute(rows).tuples()
    }


def _with_parts(session: Session, ids: Sequence[UUID]) -> dict[UUID, UUID]:
    """Return which of *ids* each intake is or came in, however deep."""
    i = IntakeRow
    found = {key: key for key in ids}
    inside = found
    while inside:
        query = select(i.id, i.parent_id).where(i.parent_id.in_(inside))
        inside = {
            part: found[parent]
            for part, parent in session.execute(query).tuples()
            if parent is not None and part not in found
        }
        found |= inside
    return found


def open_batch_from(session: Session, source: str) -> BatchLine | None:
    """Return the newest open batch of a source, if there is one."""
    found = batches(session, with_done=False)
    return next((b for b in found if b.source == source and b.state == "open"), None)
