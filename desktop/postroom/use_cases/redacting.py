"""A copy from which places were taken out for good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written
from db.errors import FieldProblem
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentRow, RedactedCopyRow

_WHOLE = 1000
LEFT: Final = "document_export"
"""What the log of who looked calls a document of which a copy left the building."""


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on a page, in thousandths of its width and height."""

    page: int
    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Redact:
    """A redacted copy that was made and kept (`Documents.put`) already."""

    document_id: UUID
    content: str
    pages: int
    places: tuple[Place, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class TakeCopy:
    """A redacted copy that is kept leaves once more."""

    copy_id: UUID


@dataclass(frozen=True, slots=True)
class CopyTaken(Changes):
    """The copy; its content is read by its digest."""

    content: str = ""


def redact(command: Redact, uow: UnitOfWork) -> Changes:
    """Keep a redacted copy beside its document, which stays as it is.

    Raises NotAllowed, NotFound; FieldProblem for ``places``, ``reason``.
    """
    with uow:
        uow.require(Action.REDACT_DOCUMENT)
        document = uow.get(DocumentRow, command.document_id)
        if not command.places or not all(_is_there(each) for each in command.places):
            raise FieldProblem("places", "Mark what is to be taken out")
        row = RedactedCopyRow(
            scope=document.scope,
            document_id=document.id,
            reason=written("reason", command.reason, "Say for whom the copy is"),
            places={
                "places": [
                    [each.page, each.left, each.top, each.right, each.bottom]
                    for each in command.places
                ]
            },
            content=command.content,
            pages=command.pages,
        )
        uow.add(row)
        uow.commit()
    return uow.changes(row.id, document.reference)


def take_copy(command: TakeCopy, uow: UnitOfWork) -> CopyTaken:
    """Return a copy that leaves, and keep by whom. Raises NotAllowed, NotFound."""
    with uow:
        uow.require(Action.REDACT_DOCUMENT)
        row = uow.get(RedactedCopyRow, command.copy_id)
        document = uow.get(DocumentRow, row.document_id)
        log, viewer = uow.session.connection(), uow.actor.staff_id
        record_view(log, viewer, LEFT, document.id, uow.now, row.reason)
        uow.commit()
    changes = uow.changes(row.id, document.reference)
    return CopyTaken(
        changes.kinds, row.id, document.reference, changes.tx, content=row.content
    )


def _is_there(place: Place) -> bool:
    return (
        place.page >= 1
        and 0 <= place.left < place.right <= _WHOLE
        and 0 <= place.top < place.bottom <= _WHOLE
    )
