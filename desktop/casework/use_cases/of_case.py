"""What every use case on a case has in common."""

from __future__ import annotations

from datetime import date
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select

from db.case_rows import add_once, add_under
from db.clock import uk_date
from db.domain.cases import OPEN, CaseState, check_open, check_step
from db.domain.catalogue import Service
from db.domain.own_notes import OwnNote, own_facts, own_words
from db.errors import ClerkError, FieldProblem, NotFound
from db.queries.catalogue import service_edition
from db.restricting import sync_front
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseNoteRow, CaseRow
from db.tables.casework_work import CoverRow
from db.tables.record import RESTRICTED, Record
from db.tables.staff import StaffRow, TeamMemberRow, TeamRow
from db.tables.types import new_id

Row = TypeVar("Row", bound=Record)
_MOST_DEPUTIES = 10


def case_to_work(uow: UnitOfWork, case_id: UUID, version: int | None = None) -> CaseRow:
    """Return a case that is open. Raises NotFound, StaleRecord, ClerkError."""
    row = uow.get(CaseRow, case_id, version)
    check_open(row.state)
    return row


def along_with(uow: UnitOfWork, kind: type[Row], record_id: UUID) -> Row:
    """Return what a case came from, to be ended with it and shown to nobody.

    One that was said in confidence is not read by everybody who works the case
    that came of it. Raises NotFound.
    """
    query = select(kind).where(kind.id == record_id)
    row = uow.session.scalar(query, execution_options={EVERY_SCOPE: True})
    if row is None:
        raise NotFound("That record is not here any more.")
    return row


def add_own_note(
    uow: UnitOfWork, case: CaseRow, kind: str, note: OwnNote, what: str = ""
) -> CaseNoteRow:
    """Write one of the program's own lines into a case's story."""
    words, facts = own_words(note, what), own_facts(note, what)
    return add_note(uow, case, kind, words, facts=facts)


def add_note(
    uow: UnitOfWork,
    case: CaseRow,
    kind: str,
    words: str,
    *,
    contact_id: UUID | None = None,
    told_customer: bool = False,
    cause: UUID | None = None,
    facts: dict[str, str] | None = None,
) -> CaseNoteRow:
    """Write a line into the case's own story, and put the case among the new.

    *cause* is the id of what time itself writes; see `db.domain.causes`.
    *facts* are what it is read from in another language.
    """
    case.moved_at = uow.now
    row = CaseNoteRow(
        id=cause or new_id(),
        case_id=case.id,
        kind=kind,
        words=words,
        contact_id=contact_id,
        told_customer=told_customer,
        facts=facts,
    )
    return add_once(uow, case, row) if cause else add_under(uow, case, row)


def step(uow: UnitOfWork, case: CaseRow, state: CaseState) -> None:
    """Bring a case into *state*, as far as everybody may know. Raises ClerkError."""
    check_step(case.state, state)
    case.state, case.is_open = state.value, state in OPEN
    case.moved_at = uow.now
    if case.scope == RESTRICTED:
        sync_front(uow, case)


def looked_at_first(case: CaseRow) -> None:
    """Have *case* wait for us, and take back what was said to come next.

    It was said before the turn that the case has taken; whoever has it now looks
    at it first, and writes what comes next anew.
    """
    case.waiting_for, case.waiting_since = "us", None
    case.next_step = None


def service_of(uow: UnitOfWork, case: CaseRow) -> Service:
    """Return the entry of the catalogue that the case was opened by."""
    service = service_edition(uow.session, case.service_code, case.service_version)
    if service is None:
        raise ClerkError("The catalogue entry of this case is not on this desk yet.")
    return service


def team_to_work(uow: UnitOfWork, code: str, field: str = "team_code") -> TeamRow:
    """Return a team that takes work. Raises FieldProblem for *field*."""
    team = uow.session.scalar(select(TeamRow).where(TeamRow.code == code))
    if team is None or team.closed:
        raise FieldProblem(field, "Choose a team from the list")
    return team


def somebody_to_work(
    uow: UnitOfWork, staff_id: UUID, field: str = "owner_id"
) -> StaffRow:
    """Return somebody who works here. Raises FieldProblem for *field*."""
    staff = uow.session.scalar(select(StaffRow).where(StaffRow.id == staff_id))
    if staff is None or staff.left_at is not None:
        raise FieldProblem(field, "Choose somebody who works here")
    return staff


def deputy_of(uow: UnitOfWork, staff: StaffRow, today: date) -> StaffRow:
    """Return who gets what comes to *staff* today: they, or who covers for them.

    A deputy who is away has a deputy; where they go round in a ring the work
    stays where it was sent.
    """
    now, seen = staff, {staff.id}
    for _ in range(_MOST_DEPUTIES):
        deputy_id = _deputy_id(uow, now, today)
        if deputy_id is None:
            return now
        deputy = uow.session.scalar(select(StaffRow).where(StaffRow.id == deputy_id))
        if deputy is None or deputy.left_at is not None:
            return now
        if deputy.id in seen:
            return staff
        seen.add(deputy.id)
        now = deputy
    return staff


def _deputy_id(uow: UnitOfWork, staff: StaffRow, today: date) -> UUID | None:
    c = CoverRow
    covering = select(c.deputy_id).where(
        c.staff_id == staff.id,
        c.from_on <= today,
        (c.to_on.is_(None)) | (c.to_on >= today),
        c.ended_at.is_(None),
    )
    found = uow.session.scalar(covering.order_by(c.n.desc()).limit(1))
    return found or (staff.cover_id if staff.away else None)


def is_member(uow: UnitOfWork, staff_id: UUID, team_code: str) -> bool:
    """Return whether somebody belongs to a team."""
    m = TeamMemberRow
    found = (
        select(m.n)
        .join(TeamRow, TeamRow.id == m.team_id)
        .where(m.staff_id == staff_id, TeamRow.code == team_code)
    )
    return uow.session.scalar(found.limit(1)) is not None


def today_of(uow: UnitOfWork) -> date:
    """Return the day it is in the United Kingdom."""
    return uk_date(uow.now)


def works_here(uow: UnitOfWork, staff_id: UUID | None) -> StaffRow | None:
    """Return who this is, or who stands in for them; None for who has left."""
    if staff_id is None:
        return None
    staff = uow.session.scalar(select(StaffRow).where(StaffRow.id == staff_id))
    if staff is None or staff.left_at is not None:
        return None
    return deputy_of(uow, staff, today_of(uow))
