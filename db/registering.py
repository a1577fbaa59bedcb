"""What is worth something goes into the register, wherever it was handed to us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from db.clock import uk_date
from db.domain.originals import ReturnedHow
from db.domain.post.custody import CustodyKind
from db.domain.post.register import (
    EntryState,
    check_day,
    check_ending,
    check_entry,
    check_last_four,
    is_opened,
    witness_for,
)
from db.domain.post.s10 import doubt_of, tidy_tracking
from db.domain.references import new_reference
from db.domain.written import line_or_none, written_or_none
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentRow
from db.tables.person import PersonRow
from db.tables.post_batch import PostBatchRow
from db.tables.post_register import CustodyEventRow, RegisterEntryRow
from db.tables.record import COUNCIL


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written into a register; which fields are asked depends on *kind*.

    Attributes:
        kind: see `EntryKind`.
        urgent: see `UrgentKind`, for an urgent one.
        received_on: None is the batch's day, or today.
        original_id: of what was taken at the counter, whose receipt it stands on.
        last_four: of a passport's or a cheque's number; never more.
    """

    kind: str
    urgent: str | None = None
    batch_id: UUID | None = None
    document_id: UUID | None = None
    person_id: UUID | None = None
    enquiry_id: UUID | None = None
    original_id: UUID | None = None
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


def enter(uow: UnitOfWork, entry: Entry) -> RegisterEntryRow:
    """Add an entry in a unit of work that is under way.

    Raises NotFound; FieldProblem for what its kind asks.
    """
    given = {name: getattr(entry, name) for name in Entry.__dataclass_fields__}
    filled = {
        name: value.strip() if isinstance(value, str) else value
        for name, value in given.items()
    }
    check_entry(entry.kind, filled, entry.urgent)
    tracking = tidy_tracking(entry.tracking) if entry.tracking else None
    doubt = doubt_of(tracking) if tracking else None
    batch = uow.get(PostBatchRow, entry.batch_id) if entry.batch_id else None
    today = uk_date(uow.now)
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
        original_id=entry.original_id,
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


def give_back_by_hand(uow: UnitOfWork, original_id: UUID) -> None:
    """End the entry of something that its owner has in their hands again.

    Nothing is done where it stands in no register. Raises ClerkError where it
    left us already, or waits for a second person.
    """
    e = RegisterEntryRow
    row = uow.session.scalar(select(e).where(e.original_id == original_id))
    if row is None:
        return
    check_ending(row.kind, row.state, row.witness, EntryState.RETURNED)
    row.returned_how, row.returned_at = ReturnedHow.BY_HAND.value, uow.now
    row.state, row.location = EntryState.ACKNOWLEDGED.value, None
    row.acknowledged_at = row.closed_at = uow.now
    happened(uow, row, CustodyKind.RETURNED)
    happened(uow, row, CustodyKind.ACKNOWLEDGED)


def _person(uow: UnitOfWork, person_id: UUID | None) -> UUID | None:
    if person_id is None:
        return None
    person = uow.get(PersonRow, person_id)
    return person.merged_into_id or person.id


def _scope(uow: UnitOfWork, document_id: UUID | None) -> int:
    if document_id is None:
        return COUNCIL
    return uow.get(DocumentRow, document_id).scope
