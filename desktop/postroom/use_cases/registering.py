"""What is signed for, worth something, somebody's own or urgent is entered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.custody import CustodyKind
from db.domain.post.register import (
    EntryKind,
    Witness,
    check_entry,
    check_last_four,
    is_opened,
    witness_for,
)
from db.domain.post.s10 import doubt_of, tidy_tracking
from db.domain.references import new_reference
from db.domain.written import line_or_none, written_or_none
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.store.witnessing import Witnessed, check_witness
from db.tables.document import DocumentRow
from db.tables.person import PersonRow
from db.tables.post_batch import PostBatchRow
from db.tables.post_register import CustodyEventRow, RegisterEntryRow
from db.tables.record import COUNCIL
from desktop.postroom.use_cases.of_post import check_day, today_of


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written into a register; which fields are asked depends on *kind*.

    Attributes:
        kind: see `EntryKind`.
        urgent: see `UrgentKind`, for an urgent one.
        received_on: None is the batch's day, or today.
        last_four: of a passport's or a cheque's number; never more.
    """

    kind: str
    urgent: str | None = None
    batch_id: UUID | None = None
    document_id: UUID | None = None
    person_id: UUID | None = None
    enquiry_id: UUID | None = None
    received_on: date | None = None
    received_at: datetime | None = None
    carrier: str | None = None
    tracking: str | None = None
    sender: str | None = None
    addressee: str | None = None
    what: str | None = None
    last_four: str | None = None
    amount_pence: int | None = None
    payer: str | None = None
    payment_for: str | None = None
    server_name: str | None = None
    team_code: str | None = None
    location: str | None = None


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


def enter(uow: UnitOfWork, entry: Entry) -> RegisterEntryRow:
    """Add an entry in a unit of work that is under way. Raises as `register`."""
    filled = {name: getattr(entry, name) for name in Entry.__dataclass_fields__}
    check_entry(entry.kind, filled, entry.urgent)
    tracking = tidy_tracking(entry.tracking) if entry.tracking else None
    doubt = doubt_of(tracking) if tracking else None
    batch = uow.get(PostBatchRow, entry.batch_id) if entry.batch_id else None
    today = today_of(uow)
    received_on = entry.received_on or (batch.received_on if batch else today)
    row = RegisterEntryRow(
        scope=_scope(uow, entry.document_id),
        reference=new_reference(),
        kind=entry.kind,
        urgent=entry.urgent,
        batch_id=entry.batch_id,
        document_id=entry.document_id,
        person_id=_person(uow, entry.person_id),
        enquiry_id=entry.enquiry_id,
        received_on=check_day("received_on", received_on, today),
        received_at=entry.received_at,
        carrier=line_or_none("carrier", entry.carrier),
        tracking=tracking,
        tracking_doubt=doubt.value if doubt is not None else None,
        sender=line_or_none("sender", entry.sender),
        addressee=line_or_none("addressee", entry.addressee),
        what=line_or_none("what", entry.what),
        last_four=check_last_four(entry.last_four),
        amount_pence=entry.amount_pence,
        payer=line_or_none("payer", entry.payer),
        payment_for=line_or_none("payment_for", entry.payment_for),
        server_name=line_or_none("server_name", entry.server_name),
        opened=is_opened(entry.kind, entry.urgent),
        team_code=entry.team_code,
        location=line_or_none("location", entry.location),
        witness=witness_for(entry.kind).value,
    )
    uow.add(row)
    happened(uow, row, CustodyKind.ENTERED, location=row.location)
    return row


def happened(
    uow: UnitOfWork,
    row: RegisterEntryRow,
    kind: CustodyKind,
    *,
    location: str | None = None,
    to_name: str | None = None,
    tracking: str | None = None,
    words: str | None = None,
    witness_id: UUID | None = None,
) -> CustodyEventRow:
    """Write a step of custody down; it is never changed afterwards."""
    return uow.add(
        CustodyEventRow(
            scope=row.scope,
            entry_id=row.id,
            kind=kind.value,
            location=location,
            to_name=line_or_none("to_name", to_name),
            tracking=tracking,
            words=written_or_none("words", words),
            witness_id=witness_id,
        )
    )


def _confirm(uow: UnitOfWork, row: RegisterEntryRow, seen: Witnessed) -> None:
    who = check_witness(seen, Action.CONFIRM_ENTRY, row.made_by, uow.now)
    row.witness = Witness.CONFIRMED.value
    row.witness_id, row.witnessed_at = who, uow.now
    happened(uow, row, CustodyKind.WITNESSED, witness_id=who)


def _person(uow: UnitOfWork, person_id: UUID | None) -> UUID | None:
    if person_id is None:
        return None
    person = uow.get(PersonRow, person_id)
    return person.merged_into_id or person.id


def _scope(uow: UnitOfWork, document_id: UUID | None) -> int:
    if document_id is None:
        return COUNCIL
    return uow.get(DocumentRow, document_id).scope
