"""The copies of a run as they go to the printer."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.queries.letters.queue import printed_letters
from db.store.sessions import EVERY_SCOPE
from db.tables.document import DocumentRow

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class LetterCopy:
    """A letter of a run, and where its pages are kept.

    Attributes:
        position: its place in the run, from 1.
        content: the digest of its PDF.
    """

    letter_id: UUID
    position: int
    pages: int
    envelope: str
    content: str


def run_copies(
    session: Session, run_id: UUID, from_position: int = 1
) -> tuple[LetterCopy, ...]:
    """Return the copies of the letters that the reader may see, in their order.

    They are what is filed once the run is out, and never made anew.
    """
    letters = printed_letters(session, run_id, from_position)
    ids = [one.document_id for one in letters if one.document_id is not None]
    kept: dict[UUID, str | None] = {}
    d = DocumentRow
    for begin in range(0, len(ids), _AT_ONCE):
        some = select(d.id, d.content).where(d.id.in_(ids[begin : begin + _AT_ONCE]))
        # Past the narrowing: a copy lies in no case yet by which it would be
        # found, and whose letters these are was narrowed above.
        found = session.execute(some, execution_options={EVERY_SCOPE: True})
        kept.update((row.id, row.content) for row in found)
    return tuple(
        LetterCopy(one.letter_id, one.position, one.pages, one.envelope, content)
        for one in letters
        if one.document_id is not None and (content := kept.get(one.document_id))
    )
