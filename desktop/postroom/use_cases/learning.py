"""What was learned from confirmed letters is kept, the last few editions of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from sqlalchemy import delete, select

from db.changes import Changes
from db.domain.permissions import Action
from db.store.unit_of_work import UnitOfWork
from db.tables.learned import LearnedKindsRow

KEPT: Final = 3


@dataclass(frozen=True, slots=True)
class KeepLearned:
    """What was learned; see `LearnedKindsRow`.

    Attributes:
        content: nothing where there was too little to learn from.
    """

    content: bytes = field(repr=False)
    through: datetime
    letters: int
    kinds: int
    right_percent: int


def keep_learned(command: KeepLearned, uow: UnitOfWork) -> Changes:
    """Keep what was learned, and let old editions go. Raises NotAllowed."""
    row = LearnedKindsRow
    with uow:
        uow.actor.require(Action.READ_PAGES)
        uow.session.add(
            row(
                made_at=uow.now,
                through=command.through,
                letters=command.letters,
                kinds=command.kinds,
                right_percent=command.right_percent,
                content=command.content,
            )
        )
        uow.session.flush()
        newest = select(row.n).order_by(row.n.desc()).limit(KEPT)
        uow.session.execute(delete(row).where(row.n.not_in(newest)))
        uow.commit_local()
    return uow.changes()
