"""A letter that waited is kept back: it leaves its run and the supplier's list.

Held in a run it would be lost there: queued again it would wait in a run that is
out, and no other would take it.
"""

from __future__ import annotations

from sqlalchemy import select

from db.domain.letters.states import LETTER_STEPS, LetterState, check_step
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow, LetterSupplyRow


def hold(uow: UnitOfWork, row: LetterRow, reason: str, words: str | None) -> None:
    """Keep a letter back; the caller commits. Raises ClerkError.

    *reason*: a key of the reasons; *words*: what was written beside it.
    """
    check_step(LETTER_STEPS, LetterState(row.state), LetterState.HELD)
    row.state = LetterState.HELD
    row.held_at, row.held_by = uow.now, uow.actor.id
    row.held_reason, row.held_words = reason, words
    row.run_id = row.position = None
    drop_supply(uow, row)


def drop_supply(uow: UnitOfWork, row: LetterRow) -> None:
    """Take a letter off the supplier's list."""
    s = LetterSupplyRow
    listed = select(s).where(s.letter_id == row.id)
    # Past the narrowing: it is not shown, and a second one can't be listed.
    found = uow.session.scalar(listed, execution_options={EVERY_SCOPE: True})
    if found is not None:
        uow.session.delete(found)
        uow.session.flush()
