"""The promised calls: whose they are today, whatever became of the enquiry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, func, or_, select
from sqlalchemy.orm import Session

from db.domain.needs import SafeContact
from db.queries.merged import Standing, standing_people
from db.queries.out_of_sight import call_back_words
from db.tables.contact import CallBackAttemptRow, CallBackRow
from db.tables.person import PersonPhoneRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class DueCallBack:
    """A promised call that has not been kept.

    Attributes:
        person_id, name: the record that speaks for them since a merge; None
            for a caller who was never named.
        covering: the owner is away or has left, and this falls to their cover.
        due: the promised moment has come.
        may_leave_message: whether one may be left, with them and at that number.
    """

    id: UUID
    version: int
    person_id: UUID | None
    name: str | None
    phone: str
    about: str
    promised_at: datetime
    owner_id: UUID
    owner_name: str
    covering: bool
    due: bool
    attempts: int
    last_tried_at: datetime | None
    may_leave_message: bool
    safe_times: str | None
    unsafe_times: str | None
    cover_id: UUID | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at a promised call, and who made it."""

    tried_at: datetime
    result: str
    words: str | None
    by: str | None


def due_call_backs(
    session: Session,
    staff_id: UUID,
    now: datetime,
    until: datetime | None = None,
    *,
    everyone: bool = False,
) -> list[DueCallBack]:
    """Return what *staff_id* has to ring, the earliest promise first.

    Theirs, and those of colleagues they cover who are away or have left. Calls
    to somebody who has died are left out: they stop. *until* leaves out later
    promises; with *everyone* the promises of all colleagues are there too.
    """
    c, owner = CallBackRow, StaffRow
    tries = (
        select(
            CallBackAttemptRow.call_back_id,
            func.count().label("attempts"),
            func.max(CallBackAttemptRow.tried_at).label("last"),
        )
        .group_by(CallBackAttemptRow.call_back_id)
        .subquery()
    )
    gone = or_(owner.away.is_(True), owner.left_at.is_not(None))
    query = (
        select(c, owner.name, func.coalesce(tries.c.attempts, 0), tries.c.last)
        .join(owner, owner.id == c.owner_id)
        .outerjoin(tries, tries.c.call_back_id == c.id)
        .where(c.state == "promised")
        .order_by(c.promised_at, c.n)
    )
    if not everyone:
        mine = or_(c.owner_id == staff_id, and_(c.cover_id == staff_id, gone))
        query = query.where(mine)
    if until is not None:
        query = query.where(c.promised_at <= until)
    rows = session.execute(query).all()
    people = standing_people(
        session, {row[0].person_id for row in rows if row[0].person_id is not None}
    )
    lines = [(row, people.get(row[0].person_id)) for row in rows]
    unsafe = _unsafe(session, {row[0].phone for row in rows})
    said = call_back_words(session, [row[0] for row in rows], staff_id)
    return [
        _line(
            *(row, said[row[0].id].about, person, staff_id, now),
            safe=row[0].phone not in unsafe,
        )
        for row, person in lines
        if person is None or person.deceased_on is None
    ]


def attempts_of(session: Session, call_back_id: UUID) -> list[Attempt]:
    """Return the tries at a promised call, the latest first."""
    a = CallBackAttemptRow
    query = (
        select(a.tried_at, a.result, a.words, StaffRow.name)
        .outerjoin(StaffRow, StaffRow.id == a.made_by)
        .where(a.call_back_id == call_back_id)
        .order_by(a.n.desc())
    )
    return [Attempt(*row) for row in session.execute(query)]


def _unsafe(session: Session, numbers: set[str]) -> set[str]:
    """Return those of *numbers* that somebody said are not safe to ring."""
    p = PersonPhoneRow
    query = select(p.e164).where(p.e164.in_(numbers), p.safe.is_(False))
    return set(session.scalars(query))


def _line(
    row: Row[Any],
    about: str,
    person: Standing | None,
    staff_id: UUID,
    now: datetime,
    *,
    safe: bool,
) -> DueCallBack:
    promise, owner_name, attempts, last = row
    return DueCallBack(
        promise.id,
        promise.version,
        person.id if person else None,
        person.name if person else None,
        promise.phone,
        about,
        promise.promised_at,
        promise.owner_id,
        owner_name,
        promise.owner_id != staff_id,
        promise.promised_at <= now,
        attempts,
        last,
        (person.safe if person else SafeContact()).may_leave_message(safe=safe),
        person.safe_times if person else None,
        person.unsafe_times if person else None,
        promise.cover_id,
    )
