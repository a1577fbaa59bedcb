"""A file that asked for a password is opened after all, by who knows it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.set_aside import Reason, SettledHow
from db.domain.post.states import IntakeState
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import IntakeRow, SetAsideRow


@dataclass(frozen=True, slots=True)
class OpenProtected:
    """A protected file that was opened.

    Attributes:
        item_id: what was set aside; it keeps the untouched file.
        opened: what `Documents.put` returned for the file without its password.
    """

    item_id: UUID
    opened: str


def open_protected(command: OpenProtected, uow: UnitOfWork) -> Changes:
    """Let the line go on with the opened file.

    Raises NotAllowed, NotFound, ClerkError.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        row = uow.get(SetAsideRow, command.item_id)
        if row.settled_at is not None or row.intake_id is None:
            raise ClerkError("Somebody dealt with this already.")
        if row.reason != Reason.PROTECTED.value:
            raise ClerkError("This asks for no password.")
        intake = uow.get(IntakeRow, row.intake_id)
        intake.original = command.opened
        intake.state, intake.ended_at = IntakeState.WAITING.value, None
        intake.separated_at = None
        row.settled_at, row.settled_by = uow.now, uow.actor.id
        row.settled_how = SettledHow.OPENED.value
        uow.commit()
    return uow.changes(intake.id)
