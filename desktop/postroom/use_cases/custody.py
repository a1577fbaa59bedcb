"""A thing that was entered is moved, copied, handed over, banked or given back."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.custody import CustodyKind
from db.domain.post.register import (
    EntryKind,
    EntryState,
    check_ending,
    check_return,
)
from db.domain.post.s10 import tidy_tracking
from db.domain.written import line_or_none, written
from db.errors import ClerkError, FieldProblem
from db.registering import happened
from db.store.unit_of_work import UnitOfWork
from db.store.witnessing import Witnessed, check_witness
from db.tables.contact import OriginalRow
from db.tables.post_register import RegisterEntryRow


@dataclass(frozen=True, slots=True)
class MoveEntry:
    """To another safe, shelf or desk."""

    entry_id: UUID
    location: str
    version: int | None = None


@dataclass(frozen=True, slots=True)
class CopyEntry:
    """It was copied, and the copy certified by whoever is signed in."""

    entry_id: UUID
    version: int | None = None


@dataclass(frozen=True, slots=True)
class ReturnEntry:
    """It goes back to its owner; *how* is one of `ReturnedHow`."""

    entry_id: UUID
    how: str
    tracking: str | None = None
    to_name: str | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class AcknowledgeEntry:
    """Its owner says that it arrived."""

    entry_id: UUID
    words: str | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """Into somebody's hands in the house, or back into the post.

    Attributes:
        forwarded: it was not for us, and went on its way.
    """

    entry_id: UUID
    to_name: str
    team_code: str | None = None
    forwarded: bool = False
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Bank:
    """A cashier took it in; *receipt* is the number of their receipt."""

    entry_id: UUID
    receipt: str
    version: int | None = None


@dataclass(frozen=True, slots=True)
class ReportDiscrepancy:
    """What is there is not what the entry says; two people saw it.

    Attributes:
        witness: None where nobody was there; then the words say so.
    """

    entry_id: UUID
    words: str
    witness: Witnessed | None = field(default=None, repr=False)


def move_entry(command: MoveEntry, uow: UnitOfWork) -> Changes:
    """Write down where it is now. Raises NotAllowed, ClerkError, FieldProblem."""
    with uow:
        uow.require(Action.MOVE_CUSTODY)
        row = _open(uow, command.entry_id, command.version)
        location = line_or_none("location", command.location)
        if location is None:
            raise FieldProblem("location", "Enter where it is kept")
        row.location = location
        happened(uow, row, CustodyKind.MOVED, location=location)
        uow.commit()
    return uow.changes(row.id, row.reference)


def copy_entry(command: CopyEntry, uow: UnitOfWork) -> Changes:
    """Write down that it was copied. Raises NotAllowed, ClerkError."""
    with uow:
        uow.require(Action.MOVE_CUSTODY)
        row = _open(uow, command.entry_id, command.version)
        if row.kind != EntryKind.ORIGINAL.value:
            raise ClerkError("Only somebody's own document is copied.")
        row.copied_at, row.copied_by = uow.now, uow.actor.id
        happened(uow, row, CustodyKind.COPIED)
        uow.commit()
    return uow.changes(row.id, row.reference)


def return_entry(command: ReturnEntry, uow: UnitOfWork) -> Changes:
    """Give it back; by post it stays on the list until it is acknowledged.

    Raises NotAllowed, ClerkError; FieldProblem for ``returned_how``,
    ``return_tracking``.
    """
    with uow:
        uow.require(Action.MOVE_CUSTODY)
        row = uow.get(RegisterEntryRow, command.entry_id, command.version)
        check_ending(row.kind, row.state, row.witness, EntryState.RETURNED)
        row.returned_how = check_return(command.how, command.tracking)
        number = tidy_tracking(command.tracking) if command.tracking else None
        row.state, row.returned_at = EntryState.RETURNED.value, uow.now
        row.return_tracking, row.location = number, None
        if row.original_id is not None:
            original = uow.get(OriginalRow, row.original_id)
            original.returned_at, original.returned_how = uow.now, row.returned_how
        happened(
            uow,
            row,
            CustodyKind.RETURNED,
            to_name=command.to_name,
            tracking=number,
            words=None,
        )
        if command.how == "by_hand":
            _acknowledged(uow, row, None)
        uow.commit()
    return uow.changes(row.id, row.reference)


def acknowledge_entry(command: AcknowledgeEntry, uow: UnitOfWork) -> Changes:
    """Write down that it arrived. Raises NotAllowed, ClerkError."""
    with uow:
        uow.require(Action.MOVE_CUSTODY)
        row = uow.get(RegisterEntryRow, command.entry_id)
        check_ending(row.kind, row.state, row.witness, EntryState.ACKNOWLEDGED)
        _acknowledged(uow, row, command.words)
        uow.commit()
    return uow.changes(row.id, row.reference)


def hand_over(command: HandOver, uow: UnitOfWork) -> Changes:
    """Hand it to somebody. Raises NotAllowed, ClerkError, FieldProblem."""
    with uow:
        uow.require(Action.MOVE_CUSTODY)
        row = uow.get(RegisterEntryRow, command.entry_id, command.version)
        end = EntryState.FORWARDED if command.forwarded else EntryState.HANDED_OVER
        check_ending(row.kind, row.state, row.witness, end)
        name = line_or_none("to_name", command.to_name)
        if name is None:
            raise FieldProblem("to_name", "Enter who takes it")
        row.state, row.closed_at = end.value, uow.now
        row.team_code = command.team_code or row.team_code
        row.location = None
        kind = CustodyKind.FORWARDED if command.forwarded else CustodyKind.HANDED_OVER
        happened(uow, row, kind, to_name=name)
        uow.commit()
    return uow.changes(row.id, row.reference)


def bank(command: Bank, uow: UnitOfWork) -> Changes:
    """Write down the cashier's receipt. Raises NotAllowed, ClerkError, FieldProblem."""
    with uow:
        uow.require(Action.MOVE_CUSTODY)
        row = uow.get(RegisterEntryRow, command.entry_id, command.version)
        check_ending(row.kind, row.state, row.witness, EntryState.BANKED)
        receipt = line_or_none("receipt", command.receipt)
        if receipt is None:
            raise FieldProblem("receipt", "Enter the number of the receipt")
        row.state, row.closed_at = EntryState.BANKED.value, uow.now
        row.location = None
        happened(uow, row, CustodyKind.BANKED, tracking=receipt)
        uow.commit()
    return uow.changes(row.id, row.reference)


def report_discrepancy(command: ReportDiscrepancy, uow: UnitOfWork) -> Changes:
    """Write down that something does not agree; the entry stays as it was."""
    with uow:
        uow.require(Action.MOVE_CUSTODY)
        row = uow.get(RegisterEntryRow, command.entry_id)
        words = written("words", command.words, "Say what does not agree")
        who = None
        if command.witness is not None:
            who = check_witness(
                command.witness, Action.CONFIRM_ENTRY, uow.actor.id, uow.now
            )
        happened(uow, row, CustodyKind.DISCREPANCY, words=words, witness_id=who)
        uow.commit()
    return uow.changes(row.id, row.reference)


def _open(uow: UnitOfWork, entry_id: UUID, version: int | None) -> RegisterEntryRow:
    row = uow.get(RegisterEntryRow, entry_id, version)
    if row.state != EntryState.OPEN.value:
        raise ClerkError("This entry is settled already.")
    return row


def _acknowledged(uow: UnitOfWork, row: RegisterEntryRow, words: str | None) -> None:
    row.state = EntryState.ACKNOWLEDGED.value
    row.acknowledged_at = row.closed_at = uow.now
    happened(uow, row, CustodyKind.ACKNOWLEDGED, words=words)
