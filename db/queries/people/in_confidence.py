"""What was said in confidence: that there is something, and whom to ring.

The records have a scope of their own. A desk that may not read them still has
to know that another team is at work, and how to reach it, before it tells a
caller that there is nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from db.domain.phones import show_phone
from db.domain.referrals import ReferralState
from db.queries.catalogue import service_names
from db.tables.contact import EnquiryRow, ReferralRow
from db.tables.local import ViewRow
from db.tables.record import SAFEGUARDING
from db.tables.staff import TeamMemberRow, TeamRow

IN_CONFIDENCE: Final = "in_confidence"
"""The kind of row on a timeline."""
VIEWED: Final = "enquiry_in_confidence"
"""What the log of who looked calls it; its record is the enquiry."""
_ENQUIRY: Final = EnquiryRow.__table__.c
_REFERRAL: Final = ReferralRow.__table__.c
_WITH_THEM: Final = tuple(
    state.value
    for state in (ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.DONE)
)


@dataclass(frozen=True, slots=True)
class InConfidence:
    """An enquiry that the reader may not read, and whom to ring about it.

    Attributes:
        ring: the team's name and number, or as much of it as is known.
    """

    id: UUID
    version: int
    reference: str
    when: datetime
    ring: str


def in_confidence(
    session: Session,
    family: Collection[UUID],
    before: tuple[datetime, UUID] | None = None,
    limit: int = 100,
) -> list[InConfidence]:
    """Return what was said in confidence about a person, the newest first.

    Without what the reader wrote down: they see their own words.
    """
    wanted = and_(_ENQUIRY.person_id.in_(family), _not_theirs(session))
    if before is not None:
        moment, last = before
        wanted = and_(
            wanted,
            or_(
                _ENQUIRY.made_at < moment,
                and_(_ENQUIRY.made_at == moment, _ENQUIRY.id < last),
            ),
        )
    return _found(session, wanted, limit)


def one_in_confidence(session: Session, enquiry_id: UUID) -> InConfidence | None:
    """Return one of them; None where it is not one."""
    wanted = and_(_ENQUIRY.id == enquiry_id, _ENQUIRY.scope == SAFEGUARDING)
    return next(iter(_found(session, wanted, 1)), None)


def works_on_it(session: Session, enquiry_id: UUID, staff_id: UUID | None) -> bool:
    """Return whether somebody is a member of a team that it was referred to.

    One to which somebody else added them: nobody gives themselves a right. So
    does the one to whom it was sent by name, or to whom it went up. A team that
    sent it back, or from which it was withdrawn, works on it no more.
    """
    sent = session.connection().execute(
        select(
            _REFERRAL.team_code, _REFERRAL.to_staff_id, _REFERRAL.escalated_to_id
        ).where(_REFERRAL.enquiry_id == enquiry_id, _REFERRAL.state.in_(_WITH_THEM))
    )
    teams = set()
    for team, named, above in sent:
        if staff_id is not None and staff_id in (named, above):
            return True
        teams.add(team)
    member = (
        select(TeamMemberRow.n)
        .join(TeamRow, TeamRow.id == TeamMemberRow.team_id)
        .where(
            TeamRow.code.in_(teams),
            TeamMemberRow.staff_id == staff_id,
            TeamMemberRow.made_by.is_distinct_from(staff_id),
        )
        .limit(1)
    )
    return session.scalar(member) is not None


def has_read(session: Session, staff_id: UUID, enquiry_id: UUID) -> bool:
    """Return whether it stands in the log that somebody has read it."""
    v = ViewRow
    line = select(v.n).where(
        v.record_id == enquiry_id, v.viewer == staff_id, v.kind == VIEWED
    )
    return session.scalar(line.limit(1)) is not None


def _not_theirs(session: Session) -> ColumnElement[bool]:
    reader = session.info.get("reader")
    mine = _ENQUIRY.made_by == reader
    hidden = _ENQUIRY.scope == SAFEGUARDING
    return hidden if reader is None else and_(hidden, or_(~mine, _NOBODY))


_NOBODY: Final = _ENQUIRY.made_by.is_(None)


def _found(
    session: Session, wanted: ColumnElement[bool], limit: int
) -> list[InConfidence]:
    # Past the narrowing: no more of the record than these columns.
    rows = (
        session.connection()
        .execute(
            select(
                *(_ENQUIRY.id, _ENQUIRY.version, _ENQUIRY.reference, _ENQUIRY.made_at),
                *(_ENQUIRY.service_code, _ENQUIRY.service_version),
            )
            .where(wanted)
            .order_by(_ENQUIRY.made_at.desc(), _ENQUIRY.id.desc())
            .limit(limit)
        )
        .all()
    )
    services = service_names(
        session, {(row.service_code, row.service_version) for row in rows}
    )
    codes = {service.team for service in services.values()}
    teams = {
        code: " ".join(filter(None, (name, show_phone(phone) if phone else "")))
        for code, name, phone in session.execute(
            select(TeamRow.code, TeamRow.name, TeamRow.phone).where(
                TeamRow.code.in_(codes)
            )
        )
    }
    return [
        InConfidence(
            row.id,
            row.version,
            row.reference,
            row.made_at,
            teams.get(services[key].team, "")
            if (key := (row.service_code, row.service_version)) in services
            else "",
        )
        for row in rows
    ]
