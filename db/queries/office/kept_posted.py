"""Who wants to hear how a notice goes on, and how they may safely be told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.domain.needs import ContactMethod
from db.queries.merged import standing_people
from db.tables.notice import NoticeAnswerRow
from db.tables.person import PersonEmailRow, PersonPhoneRow, PersonRow
from db.tables.staff import StaffRow

MOST: Final = 500


@dataclass(frozen=True, slots=True)
class ToTell:
    """Somebody who wants to hear how it goes on.

    Attributes:
        answers: the records that say so; more than one after a second visit.
        phone, email: where a message is safe; None for whoever is protected.
        method: how they would rather be reached, as a code.
        ring_instead: whom to ring about somebody protected.
        told_at: None while one of the answers waits.
    """

    answers: tuple[UUID, ...]
    person_id: UUID
    name: str
    reference: str
    phone: str | None
    email: str | None
    method: str | None
    safe_times: str | None
    unsafe_times: str | None
    may_leave_message: bool
    do_not_write: bool
    protected: bool
    ring_instead: str | None
    language: str | None
    told_at: datetime | None
    told_by: str | None


def people_to_tell(session: Session, notice_id: UUID) -> list[ToTell]:
    """Return who asked to be kept posted: those who wait first, then by name.

    Of more than MOST answers those who wait are given before those who were told.

    Whoever has died is left out: calls and letters stop. Numbers and e-mails
    that are not safe, and all of somebody protected, are left out too.
    """
    a = NoticeAnswerRow
    rows = session.execute(
        select(a.id, a.person_id, a.told_at, StaffRow.name)
        .outerjoin(StaffRow, StaffRow.id == a.told_by)
        .where(
            a.notice_id == notice_id,
            a.keep_posted.is_(True),
            a.person_id.is_not(None),
        )
        .order_by(a.told_at.is_not(None), a.n)
        .limit(MOST)
    ).all()
    standing = standing_people(session, {row.person_id for row in rows})
    standing |= {one.id: one for one in standing.values()}
    asked: defaultdict[UUID, list[tuple[UUID, datetime | None, str | None]]]
    asked = defaultdict(list)
    for answer, person_id, told_at, told_by in rows:
        person = standing.get(person_id)
        if person is not None and person.deceased_on is None:
            asked[person.id].append((answer, told_at, told_by))
    family: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for was, now in standing.items():
        family[now.id] |= {was, now.id}
    records = {
        row.id: row
        for row in session.scalars(select(PersonRow).where(PersonRow.id.in_(asked)))
    }
    open_ids = {
        one
        for i in records
        if standing[i].safe.may_use(ContactMethod.EMAIL)
        for one in family[i]
    }
    phones = _first(session, PersonPhoneRow, PersonPhoneRow.e164, open_ids)
    emails = _first(session, PersonEmailRow, PersonEmailRow.address, open_ids)
    lines = [
        _line(person, asked[person.id], family[person.id], phones, emails)
        for person in records.values()
    ]
    return sorted(lines, key=lambda one: (one.told_at is not None, one.name.casefold()))


def _first(
    session: Session,
    kind: type[PersonPhoneRow | PersonEmailRow],
    words: InstrumentedAttribute[str],
    people: Collection[UUID],
) -> dict[UUID, str]:
    """Return the first safe number or address of each person that is in use."""
    found: dict[UUID, str] = {}
    query = (
        select(kind.person_id, words)
        .where(kind.person_id.in_(people), kind.safe.is_(True), kind.ended_on.is_(None))
        .order_by(kind.n)
    )
    for person_id, first in session.execute(query):
        found.setdefault(person_id, first)
    return found


def _line(
    person: PersonRow,
    asked: Collection[tuple[UUID, datetime | None, str | None]],
    family: Collection[UUID],
    phones: dict[UUID, str],
    emails: dict[UUID, str],
) -> ToTell:
    told = [(at, by) for _, at, by in asked if at is not None]
    all_told = len(told) == len(asked)
    last = max(told, key=lambda one: one[0]) if all_told else (None, None)
    return ToTell(
        tuple(answer for answer, _, _ in asked),
        person.id,
        person.name,
        person.reference,
        next((phones[one] for one in (person.id, *family) if one in phones), None),
        next((emails[one] for one in (person.id, *family) if one in emails), None),
        person.preferred_method,
        person.safe_times,
        person.unsafe_times,
        person.may_leave_message,
        person.do_not_write,
        person.protected,
        person.ring_instead,
        person.interpreter_language,
        *last,
    )
