"""What a visit slip says, and what it leaves out for the caller's safety."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.catalogue import Service
from db.errors import NotFound
from db.queries.catalogue import service_names
from db.queries.council import Council, council
from db.queries.counter.originals import Original, originals_of
from db.queries.merged import standing_people
from db.queries.out_of_sight import out_of_sight
from db.tables.contact import CallBackRow, ContactRow, EnquiryRow, ReferralRow
from db.tables.person import PersonRow
from db.tables.staff import StaffRow, TeamRow

PRINTED = frozenset({"large_print", "giant_print"})
"""The formats on paper but the usual one; what is not paper is read from that."""
FRONT_DESK = "customer-services"
"""The team whose phone is the council's own on everything that is handed out."""


@dataclass(frozen=True, slots=True)
class SlipTeam:
    """Who acts, with the phone that the caller may ring."""

    name: str
    name_cy: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class SlipEntry:
    """What was agreed about one enquiry.

    Attributes:
        name, name_cy: the service's; None where it must not stand on paper.
        words: what was told or agreed, as the advisor wrote it for the caller.
        due_on: by when the team acts, or offers an appointment.
        part_of: the reference of the enquiry that this one repeats.
    """

    reference: str
    name: str | None
    name_cy: str | None
    outcome: str
    words: str | None = None
    self_serve: str | None = None
    team: SlipTeam | None = None
    due_on: date | None = None
    part_of: str | None = None
    self_serve_cy: str | None = None


@dataclass(frozen=True, slots=True)
class SlipCall:
    """A promised call; *ending* is the last three digits that will be rung."""

    by: datetime
    owner: str | None
    ending: str | None


@dataclass(frozen=True, slots=True)
class SlipFacts:
    """Everything that a slip may say.

    Attributes:
        caller: None for whoever must not be named on paper, or gave no name.
        format, language: how the caller reads, as their record says.
        phone: the front desk's, or else the council's own.
        address: the council's, where to come back to.
        discreet: somebody else may find this slip: no name, no services, no
            number.
    """

    reference: str
    on: date
    council: str
    phone: str | None
    address: str | None
    caller: str | None
    format: str
    language: str
    discreet: bool
    entries: tuple[SlipEntry, ...]
    calls: tuple[SlipCall, ...]
    originals: tuple[Original, ...] = ()


def receipt_facts(session: Session, contact_id: UUID) -> SlipFacts:
    """Return what a receipt for what was brought says: that alone. Raises NotFound."""
    return replace(slip_facts(session, contact_id), entries=(), calls=())


def slip_facts(session: Session, contact_id: UUID) -> SlipFacts:
    """Return what the slip of a contact says. Raises NotFound.

    No address, need, caution or note is ever on it. For a protected person,
    and for whoever must not be written to, it is discreet.
    """
    contact = session.scalar(select(ContactRow).where(ContactRow.id == contact_id))
    if contact is None:
        raise NotFound("That contact is not here any more.")
    ids = {id_ for id_ in (contact.person_id, contact.for_person_id) if id_}
    people = standing_people(session, ids)
    discreet = any(person.safe.discreet for person in people.values())
    caller = people.get(contact.person_id) if contact.person_id else None
    reads = (
        session.scalar(select(PersonRow).where(PersonRow.id == caller.id))
        if caller
        else None
    )
    house = council(session)
    front = session.scalar(select(TeamRow).where(TeamRow.code == FRONT_DESK))
    return SlipFacts(
        reference=contact.reference,
        on=uk_date(contact.started_at),
        council=house.name,
        phone=(front.phone if front else None) or house.phone,
        address=house.address,
        caller=caller.name if caller and not discreet else None,
        format=reads.format if reads and reads.format in PRINTED else "standard",
        language="cy" if reads and reads.written_language in {"cy", "both"} else "en",
        discreet=discreet,
        entries=tuple(_entries(session, contact, house, discreet)),
        calls=tuple(_calls(session, contact, discreet)),
        originals=tuple(originals_of(session, contact.id)),
    )


def _entries(
    session: Session, contact: ContactRow, house: Council, discreet: bool
) -> list[SlipEntry]:
    query = (
        select(EnquiryRow)
        .where(EnquiryRow.contact_id == contact.id, EnquiryRow.outcome.is_not(None))
        .order_by(EnquiryRow.n)
    )
    rows = list(session.scalars(query))
    services = service_names(
        session, {(row.service_code, row.service_version) for row in rows}
    )
    handed_over = select(ReferralRow.enquiry_id, ReferralRow.team_code).where(
        ReferralRow.enquiry_id.in_([row.id for row in rows])
    )
    referred = dict(session.execute(handed_over).tuples().all())
    return [
        _entry(
            session,
            row,
            services.get((row.service_code, row.service_version)),
            referred.get(row.id),
            house,
            discreet,
        )
        for row in rows
    ]


def _entry(
    session: Session,
    row: EnquiryRow,
    service: Service | None,
    team_code: str | None,
    house: Council,
    discreet: bool,
) -> SlipEntry:
    quiet = (
        discreet
        or service is None
        or service.scope != "council"
        or bool(out_of_sight(session, [row.id]))
    )
    code = team_code or (service.team if service else None)
    original = (
        session.scalar(
            select(EnquiryRow.reference).where(EnquiryRow.id == row.duplicate_of_id)
        )
        if row.duplicate_of_id
        else None
    )
    if quiet or service is None:
        return SlipEntry(
            row.reference,
            None,
            None,
            row.outcome or "",
            due_on=row.due_on,
            part_of=original,
        )
    return SlipEntry(
        row.reference,
        service.name,
        service.name_cy,
        row.outcome or "",
        row.outcome_words,
        service.self_serve or None,
        _team(session, code, house)
        if row.outcome in {"referred", "appointment"}
        else None,
        row.due_on,
        original,
        service.welsh.self_serve or None,
    )


def _team(session: Session, code: str | None, house: Council) -> SlipTeam | None:
    """Return the team; one of ours with no number is rung on the council's."""
    team = session.scalar(select(TeamRow).where(TeamRow.code == code))
    if team is None:
        return None
    phone = team.phone or (None if team.outside else house.phone)
    return SlipTeam(team.name, team.name_cy or team.name, phone)


def _calls(session: Session, contact: ContactRow, discreet: bool) -> list[SlipCall]:
    query = (
        select(CallBackRow.promised_at, StaffRow.name, CallBackRow.phone)
        .join(StaffRow, StaffRow.id == CallBackRow.owner_id)
        .where(CallBackRow.contact_id == contact.id, CallBackRow.state == "promised")
        .order_by(CallBackRow.promised_at)
    )
    return [
        SlipCall(by, None if discreet else owner, None if discreet else _ending(phone))
        for by, owner, phone in session.execute(query)
    ]


def _ending(phone: str) -> str | None:
    """Return the last digits; None where it says whom to ring instead."""
    return phone[-3:] if phone.startswith("+") else None
