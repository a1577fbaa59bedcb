"""The registers of the post room, and what is open too long."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from db.domain.post.register import EntryState, open_too_long
from db.domain.working_days import Calendar
from db.errors import NotFound
from db.tables.person import PersonRow
from db.tables.post_register import CustodyEventRow, RegisterEntryRow
from db.tables.staff import StaffRow

LIMIT: Final = 500
_OWED: Final = (EntryState.OPEN.value, EntryState.RETURNED.value)


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An entry of a register; see `RegisterEntryRow` for the fields."""

    id: UUID
    reference: str
    kind: str
    state: str
    received_on: date
    received_at: datetime | None
    tracking: str | None
    tracking_doubt: str | None
    sender: str | None
    addressee: str | None
    what: str | None
    last_four: str | None
    amount_pence: int | None
    payer: str | None
    urgent: str | None
    server_name: str | None
    opened: bool
    location: str | None
    team_code: str | None
    witness: str
    witness_name: str | None
    made_by_name: str | None
    person_id: UUID | None
    person_name: str | None
    batch_id: UUID | None
    document_id: UUID | None
    copied_at: datetime | None
    returned_at: datetime | None
    returned_how: str | None
    closed_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class CustodyLine:
    """A step of custody."""

    kind: str
    at: datetime
    by_name: str | None
    witness_name: str | None
    location: str | None
    to_name: str | None
    tracking: str | None
    words: str | None


def entries(
    session: Session,
    kinds: tuple[str, ...] = (),
    *,
    only_open: bool = True,
    batch_id: UUID | None = None,
    person_id: UUID | None = None,
    limit: int = LIMIT,
) -> list[EntryLine]:
    """Return entries, the oldest first; of all kinds where none is named."""
    e = RegisterEntryRow
    query = _entries()
    if kinds:
        query = query.where(e.kind.in_(kinds))
    if only_open:
        query = query.where(e.state.in_(_OWED))
    if batch_id is not None:
        query = query.where(e.batch_id == batch_id)
    if person_id is not None:
        query = query.where(e.person_id == person_id)
    query = query.order_by(e.received_on, e.n).limit(limit)
    return [_line(row) for row in session.execute(query)]


def entry(session: Session, entry_id: UUID) -> EntryLine:
    """Return one entry. Raises NotFound."""
    query = _entries().where(RegisterEntryRow.id == entry_id)
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound("That entry is not here any more.")
    return _line(row)


def entries_too_long(
    session: Session, today: date, calendar: Calendar
) -> list[EntryLine]:
    """Return entries that have been open for more than a working day."""
    return [
        line
        for line in entries(session)
        if open_too_long(line.received_on, today, calendar)
    ]


def waiting_for_witness(session: Session) -> list[EntryLine]:
    """Return entries that a second person has not confirmed, the oldest first."""
    e = RegisterEntryRow
    query = _entries().where(e.witness == "needed").order_by(e.received_on, e.n)
    return [_line(row) for row in session.execute(query)]


def entries_gone(session: Session, limit: int) -> list[EntryLine]:
    """Return entries of what has left the post room, the last to leave first."""
    e = RegisterEntryRow
    query = _entries().where(e.state.not_in(_OWED))
    query = query.order_by(e.closed_at.desc(), e.n.desc()).limit(limit)
    return [_line(row) for row in session.execute(query)]


def custody_of(session: Session, entry_id: UUID) -> list[CustodyLine]:
    """Return what happened to an entry, in order."""
    return custody_of_each(session, [entry_id]).get(entry_id, [])


def custody_of_each(
    session: Session, entry_ids: Collection[UUID]
) -> dict[UUID, list[CustodyLine]]:
    """Return what happened to each entry, in order."""
    c, by, seen = CustodyEventRow, aliased(StaffRow), aliased(StaffRow)
    query = (
        select(
            *(c.entry_id, c.kind, c.made_at, by.name, seen.name),
            *(c.location, c.to_name, c.tracking, c.words),
        )
        .outerjoin(by, by.id == c.made_by)
        .outerjoin(seen, seen.id == c.witness_id)
        .where(c.entry_id.in_(entry_ids))
        .order_by(c.n)
    )
    found: dict[UUID, list[CustodyLine]] = {}
    for entry_id, *fields in session.execute(query):
        found.setdefault(entry_id, []).append(CustodyLine(*fields))
    return found


def _entries() -> Select[Any]:
    e, by, seen = RegisterEntryRow, aliased(StaffRow), aliased(StaffRow)
    return (
        select(e, by.name, seen.name, PersonRow.name)
        .outerjoin(by, by.id == e.made_by)
        .outerjoin(seen, seen.id == e.witness_id)
        .outerjoin(PersonRow, PersonRow.id == e.person_id)
    )


def _line(row: Any) -> EntryLine:  # noqa: ANN401  a row of _entries
    e, made_by, witness, person = row
    return EntryLine(
        *(e.id, e.reference, e.kind, e.state, e.received_on, e.received_at),
        *(e.tracking, e.tracking_doubt, e.sender, e.addressee, e.what),
        *(e.last_four, e.amount_pence, e.payer, e.urgent, e.server_name),
        *(e.opened, e.location, e.team_code, e.witness, witness, made_by),
        *(e.person_id, person, e.batch_id, e.document_id, e.copied_at),
        *(e.returned_at, e.returned_how, e.closed_at, e.version),
    )
