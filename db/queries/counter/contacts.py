"""The contacts an advisor has open, and one of them with all it holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, cast
from uuid import UUID

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from db.domain.names import name_in_full
from db.errors import NotFound
from db.queries.catalogue import service_names
from db.queries.merged import one_and_the_same, standing_id, standing_people
from db.queries.sheltered import Shelter, shelter_from_reader
from db.tables.casework import CaseFrontRow, CaseNoteRow, CaseRow
from db.tables.contact import CallBackRow, ContactPeriodRow, ContactRow, EnquiryRow

_RECENT: Final = 200
_NOTES: Final = cast("Table", CaseNoteRow.__table__)
"""Past the narrowing: who asked after a restricted case wrote a note they can't see."""


@dataclass(frozen=True, slots=True)
class OpenContact:
    """A contact in the strip of open ones.

    Attributes:
        name: the caller's in full; None while unknown or anonymous.
        for_person_id, for_name: whom it is about, where they speak for another.
        promises: how many calls were promised in it.
        asked: how many cases were asked after in it.
        in_front: whether it is the one that is timed.
        timed_seconds: what had been timed when its clock last stopped.
        running_since: when its clock started again; None while parked.
    """

    id: UUID
    reference: str
    person_id: UUID | None
    name: str | None
    anonymous: bool
    channel: str
    in_front: bool
    started_at: datetime
    timed_seconds: int
    running_since: datetime | None
    enquiries: int
    promises: int
    for_person_id: UUID | None
    for_name: str | None
    asked: int = 0


@dataclass(frozen=True, slots=True)
class AskedAfter:
    """A case that was asked after; the title of a restricted one is None."""

    reference: str
    title: str | None


@dataclass(frozen=True, slots=True)
class EnquiryLine:
    """An enquiry of a contact."""

    id: UUID
    reference: str
    service_code: str
    service_version: int
    service_name: str
    answers: Mapping[str, Any]
    note: str | None
    urgency: str
    outcome: str | None
    outcome_words: str | None
    property_id: UUID | None
    due_on: date | None
    due_working: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContactPage:
    """A contact with its enquiries, in the order they were taken.

    Attributes:
        person_id, for_person_id: the records that speak for them now.
        taken_seconds: the corrected time where there is one.
    """

    id: UUID
    reference: str
    version: int
    person_id: UUID | None
    for_person_id: UUID | None
    anonymous: bool
    channel: str
    state: str
    advisor_id: UUID
    started_at: datetime
    ended_at: datetime | None
    taken_seconds: int
    language: str | None
    interpreter_mode: str | None
    interpreter_reference: str | None
    avoidable_reason: str | None
    enquiries: tuple[EnquiryLine, ...]
    asked: tuple[AskedAfter, ...] = ()


def open_contacts(session: Session, advisor_id: UUID) -> list[OpenContact]:
    """Return the advisor's contacts that are not over, the longest open first.

    The order holds while they are open, so that Ctrl+1 stays Ctrl+1.
    """
    c = ContactRow
    since = (
        select(func.max(ContactPeriodRow.began_at))
        .where(ContactPeriodRow.contact_id == c.id, ContactPeriodRow.ended_at.is_(None))
        .scalar_subquery()
    )
    enquiries = (
        select(func.count())
        .select_from(EnquiryRow)
        .where(EnquiryRow.contact_id == c.id)
        .scalar_subquery()
    )
    promises = (
        select(func.count())
        .select_from(CallBackRow)
        .where(CallBackRow.contact_id == c.id)
        .scalar_subquery()
    )
    asked = (
        select(func.count())
        .select_from(_NOTES)
        .where(_NOTES.c.contact_id == c.id)
        .scalar_subquery()
    )
    query = (
        select(c, since, enquiries, promises, asked)
        .where(c.advisor_id == advisor_id, c.state.in_(["open", "parked"]))
        .order_by(c.n)
    )
    rows = session.execute(query).all()
    people = standing_people(
        session,
        {
            each
            for row in rows
            for each in (row[0].person_id, row[0].for_person_id)
            if each is not None
        },
    )
    return [
        OpenContact(
            row.id,
            row.reference,
            person.id if (person := people.get(row.person_id)) else None,
            name_in_full(person.name, person.known_as) if person else None,
            row.anonymous,
            row.channel,
            row.state == "open",
            row.started_at,
            row.handled_seconds,
            running_since,
            count,
            promised,
            about.id if (about := people.get(row.for_person_id)) else None,
            name_in_full(about.name, about.known_as) if about else None,
            asks,
        )
        for row, running_since, count, promised, asks in rows
    ]


def contact(session: Session, contact_id: UUID) -> ContactPage:
    """Return a contact with its enquiries. Raises NotFound."""
    row = session.scalar(select(ContactRow).where(ContactRow.id == contact_id))
    if row is None:
        raise NotFound("That contact is not here any more.")
    return ContactPage(
        row.id,
        row.reference,
        row.version,
        standing_id(session, row.person_id) if row.person_id else None,
        standing_id(session, row.for_person_id) if row.for_person_id else None,
        row.anonymous,
        row.channel,
        row.state,
        row.advisor_id,
        row.started_at,
        row.ended_at,
        row.handled_seconds if row.corrected_seconds is None else row.corrected_seconds,
        row.language,
        row.interpreter_mode,
        row.interpreter_reference,
        row.avoidable_reason,
        tuple(_enquiries(session, contact_id)),
        _asked_after(session, contact_id),
    )


def recent_services(session: Session, advisor_id: UUID, limit: int = 9) -> list[str]:
    """Return the codes of the services an advisor takes, most used lately first."""
    lately = (
        select(EnquiryRow.service_code, EnquiryRow.n)
        .join(ContactRow, ContactRow.id == EnquiryRow.contact_id)
        .where(ContactRow.advisor_id == advisor_id)
        .order_by(EnquiryRow.n.desc())
        .limit(_RECENT)
        .subquery()
    )
    query = (
        select(lately.c.service_code)
        .group_by(lately.c.service_code)
        .order_by(func.count().desc(), func.max(lately.c.n).desc())
        .limit(limit)
    )
    return list(session.scalars(query))


def _enquiries(session: Session, contact_id: UUID) -> list[EnquiryLine]:
    query = (
        select(EnquiryRow)
        .where(EnquiryRow.contact_id == contact_id)
        .order_by(EnquiryRow.n)
    )
    rows = list(session.scalars(query))
    used = {(row.service_code, row.service_version) for row in rows}
    services = service_names(session, used)
    shelters = {
        one: shelter_from_reader(session, one_and_the_same(session, one))
        if one
        else Shelter()
        for one in {row.person_id for row in rows}
    }
    return [
        EnquiryLine(
            row.id,
            row.reference,
            row.service_code,
            row.service_version,
            services[key].name
            if (key := (row.service_code, row.service_version)) in services
            else row.service_code,
            kept.answers(row.answers),
            kept.words(row.note),
            row.urgency,
            row.outcome,
            kept.words(row.outcome_words),
            kept.place(row.property_id),
            row.due_on,
            tuple(row.due_working or ()),
        )
        for row in rows
        for kept in [shelters[row.person_id]]
    ]


def _asked_after(session: Session, contact_id: UUID) -> tuple[AskedAfter, ...]:
    """Return the cases that were asked after, in order; of some only whom to ring."""
    n, c, f = _NOTES.c, CaseRow, CaseFrontRow
    asked = select(n.case_id).where(n.contact_id == contact_id).order_by(n.n)
    ids = list(dict.fromkeys(session.connection().scalars(asked)))
    fronts = select(f.case_id, f.reference).where(f.case_id.in_(ids))
    found: dict[UUID, AskedAfter] = {
        id_: AskedAfter(reference, None) for id_, reference in session.execute(fronts)
    }
    cases = select(c.id, c.reference, c.title).where(c.id.in_(ids))
    for id_, reference, title in session.execute(cases):
        found[id_] = AskedAfter(reference, title)
    return tuple(found[id_] for id_ in ids if id_ in found)


def contacts_made(session: Session, ids: Collection[UUID]) -> frozenset[UUID]:
    """Return which of *ids* are records of contacts, open or not, of any scope."""
    table = cast("Table", ContactRow.__table__)
    query = select(table.c.id).where(table.c.id.in_(ids))
    return frozenset(session.connection().scalars(query))
