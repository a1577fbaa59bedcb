"""Somebody looked at two documents that read alike: they are two."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError
from db.queries.post.duplicates import DIFFERENT, different_from
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentRow
from desktop.postroom.use_cases.of_post import made_of


@dataclass(frozen=True, slots=True)
class MarkDifferent:
    """Somebody saw that a document repeats no other."""

    document_id: UUID
    of_id: UUID


def mark_different(command: MarkDifferent, uow: UnitOfWork) -> Changes:
    """Keep that two documents are two: neither is shown as the other's repeat.

    Raises NotAllowed, NotFound; ClerkError while the document is being read.
    """
    with uow:
        uow.require(Action.INDEX_POST)
        document = uow.get(DocumentRow, command.document_id)
        other = uow.get(DocumentRow, command.of_id)
        made = made_of(uow, document.id)
        if made is None:
            raise ClerkError("It is still being read. Look again in a moment.")
        known = different_from(made.suggestions) | {str(other.id)}
        made.suggestions = {**(made.suggestions or {}), DIFFERENT: sorted(known)}
        uow.commit()
    return uow.changes(document.id, document.reference)
