"""Opens what asks for a password, in a process that may die of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from sqlalchemy.orm import Session

from db.domain.post.set_aside import Reason
from db.errors import ClerkError
from db.queries.post.set_aside import AsideLine, waiting
from db.store.documents import Documents
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.line.jobs import Reader
from desktop.postroom.line.parcels import Unlock
from desktop.postroom.use_cases.unlocking import OpenProtected, open_protected

WRONG = "That is not its password. Ask whoever sent it."


def protected_in(session: Session, batch_id: UUID) -> Sequence[AsideLine]:
    """Return what asks for a password in a batch, the oldest first."""
    found = waiting(session, batch_id)
    return [each for each in found if each.reason == Reason.PROTECTED.value]


def unlock(store: IntakeStore, reader: Reader, item: AsideLine, password: str) -> UUID:
    """Open *item* by its password; the line goes on with it. Return its intake.

    The untouched file stays. Raises ClerkError where that is not its password.
    """
    if item.content is None:
        raise ClerkError("Its file is not here any more.")
    opened = opened_by(reader, store.documents, item.content, password)
    if opened is None:
        raise ClerkError(WRONG)
    return store.do(partial(open_protected, OpenProtected(item.id, opened)))


def opened_by(
    reader: Reader, documents: Documents, content: str, password: str
) -> str | None:
    """Keep a protected file without its password; None where that is not it.

    Return what `Documents.put` returned. Raises Unavailable.
    """
    task = Unlock(content, password)
    opened = reader.ask(task, partial(documents.get, content))
    return documents.put(opened) if isinstance(opened, bytes) else None
