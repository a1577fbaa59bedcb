"""What stands beside a person: names, needs, proofs, merged records, open work."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import cast
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.catalogue import Service
from db.queries.casework.lines import person_lines
from db.queries.catalogue import service_names
from db.queries.out_of_sight import call_back_words
from db.queries.people.rows import MergedRecord, Need, OpenWork, OtherName, Seen
from db.tables.casework import CaseRow
from db.tables.contact import CallBackRow, EnquiryRow, ReferralRow
from db.tables.person import (
    IdentitySeenRow,
    PersonMergeRow,
    PersonNameRow,
    PersonRow,
    SupportNeedRow,
)
from db.tables.staff import StaffRow

MOST = 100
CLOSED_REFERRAL = ("closed", "done", "returned", "withdrawn")
"""States in which nobody is working on a referral."""
_CASES = cast("Table", CaseRow.__table__)
"""Past the narrowing: a restricted case is told of by its front, not twice."""


def other_names(session: Session, family: Collection[UUID]) -> tuple[OtherName, ...]:
    """Return other names in order of making, a merged record's own among them."""
    o = PersonNameRow
    rows = session.execute(
        select(o.id, o.version, o.kind, o.name)
        .where(o.person_id.in_(family))
        .order_by(o.n)
        .limit(MOST)
    )
    return tuple(OtherName(*row) for row in rows)


def has_password(session: Session, family: Collection[UUID]) -> bool:
    """Return whether a password was agreed with the person."""
    p = PersonRow
    agreed = select(p.id).where(p.id.in_(family), p.has_password.is_(True)).limit(1)
    return session.scalar(agreed) is not None


def adjustments(
    session: Session, family: Collection[UUID], today: date
) -> tuple[Need, ...]:
    """Return what we do differently, what holds first, then the newest."""
    rows = session.scalars(
        select(SupportNeedRow)
        .where(SupportNeedRow.person_id.in_(family))
        .order_by(SupportNeedRow.ended_on.is_not(None), SupportNeedRow.n.desc())
        .limit(MOST)
    )
    return tuple(
        Need(
            id=row.id,
            version=row.version,
            adjustment=row.kind,
            detail=row.what_we_do,
            agreed_on=row.agreed_on,
            review_on=row.review_on,
            review_due=row.ended_on is None
            and row.review_on is not None
            and row.review_on <= today,
            ended_on=row.ended_on,
        )
        for row in rows
    )


def identity_seen(session: Session, family: Collection[UUID]) -> tuple[Seen, ...]:
    """Return proofs that were seen, the newest first."""
    i = IdentitySeenRow
    rows = session.execute(
        select(i.id, i.document, i.last_four, i.seen_on, StaffRow.name)
        .join(StaffRow, StaffRow.id == i.seen_by)
        .where(i.person_id.in_(family))
        .order_by(i.seen_on.desc(), i.n.desc())
        .limit(MOST)
    )
    return tuple(Seen(*row) for row in rows)


def merged_records(session: Session, person_id: UUID) -> tuple[MergedRecord, ...]:
    """Return the records merged into the person's, in order of merging."""
    m, p = PersonMergeRow, PersonRow
    rows = session.execute(
        select(p.id, m.id, m.version, p.reference, p.name, m.made_at)
        .join(m, m.merged_id == p.id)
        .where(
            p.merged_into_id == person_id,
            m.survivor_id == person_id,
            m.undone_at.is_(None),
        )
        .order_by(m.n)
        .limit(MOST)
    )
    return tuple(MergedRecord(*row) for row in rows)


def open_work(
    session: Session,
    person_id: UUID,
    family: Collection[UUID],
    now: datetime,
    language: str = "en",
) -> tuple[OpenWork, ...]:
    """Return cases, referrals and promised calls, the soonest due first.

    A referral that became a case is told of by its case.
    """
    cases = [
        OpenWork(
            "case",
            line.id,
            line.reference,
            line.title or "",
            "restricted" if line.restricted else "in_progress",
            line.due_on,
            line.due_at,
            line.words,
        )
        for line in person_lines(session, person_id, now, language=language)
    ]
    r, e = ReferralRow, EnquiryRow
    referrals = session.execute(
        select(
            *(r.id, e.reference, e.service_code, e.service_version),
            *(r.state, r.due_on),
        )
        .join(e, e.id == r.enquiry_id)
        .where(
            r.person_id.in_(family),
            r.state.not_in(CLOSED_REFERRAL),
            ~select(_CASES.c.n).where(_CASES.c.referral_id == r.id).exists(),
        )
        .order_by(r.due_on.is_(None), r.due_on, r.n)
        .limit(MOST)
    ).all()
    used = {(row.service_code, row.service_version) for row in referrals}
    services = service_names(session, used)
    work = cases + [
        OpenWork(
            "referral",
            row.id,
            row.reference,
            title_of(services, row.service_code, row.service_version),
            row.state,
            row.due_on,
            None,
        )
        for row in referrals
    ]
    c = CallBackRow
    calls = session.scalars(
        select(c)
        .where(c.person_id.in_(family), c.state == "promised")
        .order_by(c.promised_at, c.n)
        .limit(MOST)
    ).all()
    said = call_back_words(session, calls)
    work += [
        OpenWork(
            *("call_back", call.id, None, said[call.id].about, call.state),
            *(uk_date(call.promised_at), call.promised_at),
        )
        for call in calls
    ]
    return tuple(sorted(work, key=lambda one: (one.due_on or date.max, one.kind)))


def title_of(
    services: Mapping[tuple[str, int], Service], code: str, edition: int
) -> str:
    """Return what a service is called; its code where its entry is not here."""
    service = services.get((code, edition))
    return service.name if service else code
