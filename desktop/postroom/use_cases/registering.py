"""What is signed for, worth something, somebody's own or urgent is entered."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.custody import CustodyKind
from db.domain.post.register import EntryKind, Witness
from db.errors import ClerkError
from db.registering import Entry, enter, happened
from db.store.unit_of_work import UnitOfWork
from db.store.witnessing import Witnessed, check_witness
from db.tables.post_register import RegisterEntryRow


@dataclass(frozen=True, slots=True)
class Register:
    """One entry, with a second person where one is there.

    Attributes:
        handed_to: whom an urgent one was handed to at once; it is closed then.
    """

    entry: Entry
    witness: Witnessed | None = field(default=None, repr=False)
    handed_to: str | None = None


@dataclass(frozen=True, slots=True)
class ConfirmEntry:
    """The second person has seen what the entry says."""

    entry_id: UUID
    witness: Witnessed = field(repr=False)


def register(command: Register, uow: UnitOfWork) -> Changes:
    """Enter a thing; the entry's id and reference come back.

    Where two people have to sign and one is there, the entry says so and
    stays open. Raises NotAllowed, NotFound; FieldProblem for what its kind asks.
    """
    with uow:
        uow.require(Action.REGISTER_POST)
        row = enter(uow, command.entry)
        if command.witness is not None and row.witness == Witness.NEEDED.value:
            _confirm(uow, row, command.witness)
        if command.handed_to is not None and row.kind == EntryKind.URGENT.value:
            row.state, row.closed_at = "handed_over", uow.now
            happened(uow, row, CustodyKind.HANDED_OVER, to_name=command.handed_to)
        uow.commit()
    return uow.changes(row.id, row.reference)


def confirm_entry(command: ConfirmEntry, uow: UnitOfWork) -> Changes:
    """Let a second person confirm an entry, at the screen of whoever is signed in.

    Raises NotAllowed where they made it themselves or may not; ClerkError
    where nothing waits for them.
    """
    with uow:
        uow.require(Action.REGISTER_POST)
        row = uow.get(RegisterEntryRow, command.entry_id)
        if row.witness != Witness.NEEDED.value:
            raise ClerkError("This entry does not wait for a second person.")
        _confirm(uow, row, command.witness)
        uow.commit()
    return uow.changes(row.id, row.reference)


def _confirm(uow: UnitOfWork, row: RegisterEntryRow, seen: Witnessed) -> None:
    who = check_witness(seen, Action.CONFIRM_ENTRY, row.made_by, uow.now)
    row.witness = Witness.CONFIRMED.value
    row.witness_id, row.witnessed_at = who, uow.now
    happened(uow, row, CustodyKind.WITNESSED, witness_id=who)
