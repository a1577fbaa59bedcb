"""A letter that was meant for somebody else goes on, and is on no list of ours."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.register import EntryKind
from db.domain.post.states import DocumentState
from db.registering import Entry, enter
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentRow
from desktop.postroom.use_cases.of_post import step

NOT_OURS = "not_ours"


@dataclass(frozen=True, slots=True)
class NotOurs:
    """For whom a document is."""

    document_id: UUID
    addressee: str


def not_ours(command: NotOurs, uow: UnitOfWork) -> Changes:
    """Let a document go back out, entered as misdelivered until it has left.

    Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``addressee``.
    """
    with uow:
        uow.require(Action.INDEX_POST)
        document = uow.get(DocumentRow, command.document_id)
        step(document, DocumentState.RETURNED)
        document.reason = NOT_OURS
        entry = Entry(
            EntryKind.MISDELIVERED.value,
            batch_id=document.batch_id,
            document_id=document.id,
            received_on=document.received_on,
            addressee=command.addressee,
        )
        enter(uow, entry)
        uow.commit()
    return uow.changes(document.id, document.reference)
