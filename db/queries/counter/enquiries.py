"""Enquiries like the one that is about to be taken, and how many needed no other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import BigInteger, and_, case, func, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from db.clock import LONDON, uk_date
from db.domain.contacts import REPEAT_DAYS, RESOLVING
from db.queries.merged import one_and_the_same
from db.tables.contact import CallBackRow, EnquiryRow, ReferralRow
from db.tables.person import PersonRow

REPEAT: Final = timedelta(days=REPEAT_DAYS)


@dataclass(frozen=True, slots=True)
class SimilarEnquiry:
    """An open enquiry that the new one may repeat.

    Attributes:
        same_person: whether it was this person's own.
        chasing: whether they asked within fourteen days, so that the new one
            is likely to be chasing progress.
    """

    id: UUID
    reference: str
    service_code: str
    taken_at: datetime
    outcome: str | None
    due_on: date | None
    same_person: bool
    chasing: bool


@dataclass(frozen=True, slots=True)
class FirstContact:
    """How many enquiries were answered at the first contact.

    Attributes:
        resolved: ended there and then, and not asked again in fourteen days.
        counted: all enquiries with an outcome.
        young: of those counted, how many are younger than fourteen days, so
            that their answer may still change.
    """

    resolved: int
    counted: int
    young: int


def similar_open(
    session: Session,
    service_code: str,
    property_id: UUID | None,
    person_id: UUID | None,
    today: date,
    *,
    except_contact: UUID | None = None,
    limit: int = 5,
) -> list[SimilarEnquiry]:
    """Return enquiries about the same, of this person or place, newest first.

    Those that are open, and this person's own of the last fourteen days even
    if they were answered.
    """
    if property_id is None and person_id is None:
        return []
    e = EnquiryRow
    people = one_and_the_same(session, person_id) if person_id else frozenset()
    own = e.person_id.in_(people)
    lately = e.made_at >= _start_of(today) - REPEAT
    still_open = e.closed_at.is_(None)
    wanted = and_(own, or_(still_open, lately))
    if property_id is not None:
        # Whoever is protected was never there, as far as this place goes.
        protected = (
            select(PersonRow.n)
            .where(PersonRow.id == e.person_id, PersonRow.protected.is_(True))
            .exists()
        )
        there = and_(e.property_id == property_id, still_open, ~protected)
        wanted = or_(wanted, there)
    query = (
        select(e)
        .where(e.service_code == service_code, wanted)
        .order_by(e.made_at.desc(), e.n.desc())
        .limit(limit)
    )
    if except_contact is not None:
        query = query.where(e.contact_id != except_contact)
    return [
        SimilarEnquiry(
            row.id,
            row.reference,
            row.service_code,
            row.made_at,
            row.outcome,
            row.due_on,
            row.person_id in people,
            row.person_id in people and today - uk_date(row.made_at) <= REPEAT,
        )
        for row in session.scalars(query)
    ]


def first_contact_resolution(
    session: Session, first: date, last: date, today: date
) -> FirstContact:
    """Return the figures for enquiries taken from *first* to *last*, both included.

    An enquiry is resolved at first contact if it was answered or the caller
    was helped to help themselves, nothing was referred, no call was promised
    for it, and neither the same person asked about the same service again
    within fourteen days nor was a later enquiry found to be its duplicate.
    Merged records are one person. Days are days in the United Kingdom.

    Source: first contact resolution as councils define it; the fourteen days
    are stated with the figure.
    """
    e, again = EnquiryRow, aliased(EnquiryRow)
    who, who_again = aliased(PersonRow), aliased(PersonRow)
    person = func.coalesce(who.merged_into_id, e.person_id)
    same_person = (
        select(again.n)
        .outerjoin(who_again, who_again.id == again.person_id)
        .where(
            again.n != e.n,
            again.contact_id != e.contact_id,
            again.service_code == e.service_code,
            again.made_at >= e.made_at,
            type_coerce(again.made_at, BigInteger)
            <= type_coerce(e.made_at, BigInteger) + REPEAT // timedelta(microseconds=1),
            func.coalesce(who_again.merged_into_id, again.person_id) == person,
        )
        .exists()
    )
    repeated = select(again.n).where(again.duplicate_of_id == e.id).exists()
    referred = select(ReferralRow.n).where(ReferralRow.enquiry_id == e.id).exists()
    promised = select(CallBackRow.n).where(CallBackRow.enquiry_id == e.id).exists()
    resolved = (
        e.outcome.in_(RESOLVING) & ~referred & ~promised & ~same_person & ~repeated
    )
    young = e.made_at > _start_of(today) - REPEAT
    query = (
        select(
            func.coalesce(func.sum(case((resolved, 1), else_=0)), 0),
            func.count(),
            func.coalesce(func.sum(case((young, 1), else_=0)), 0),
        )
        .select_from(e)
        .outerjoin(who, who.id == e.person_id)
        .where(
            e.outcome.is_not(None),
            e.made_at >= _start_of(first),
            e.made_at < _start_of(last + timedelta(days=1)),
        )
    )
    return FirstContact(*session.execute(query).one())


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time.min, LONDON)
