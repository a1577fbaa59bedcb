"""Referrals in confidence, as a team sees them before it reads them.

That one waits, since when and until when, and nothing of what it says: its words
are read through a use case, which writes down first who reads and why.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from db.domain.referrals import ReferralState, is_told
from db.queries.casework.rows import Count
from db.queries.casework.rows import ReferralRow as Line
from db.store.sessions import sees_people
from db.tables.casework import CaseRow
from db.tables.contact import EnquiryRow, ReferralRow
from db.tables.record import SAFEGUARDING
from db.tables.staff import StaffRow, TeamRow

# Past the narrowing: no more of the records than what stands in these queries.
_R: Final = ReferralRow.__table__.c
_E: Final = EnquiryRow.__table__.c
_C: Final = CaseRow.__table__.c
_COLUMNS: Final = (
    *(_R.id, _R.version, _R.enquiry_id, _R.team_code, _R.to_staff_id, _R.urgency),
    *(_R.state, _R.made_at, _R.made_by, _R.accept_by_at, _R.opened_at, _R.told_at),
    *(_R.told_name, _R.escalated, _R.escalated_to_id, _R.decided_at, _R.done_at),
)


def sealed_in_hand(
    session: Session,
    teams: Sequence[str],
    staff: Collection[UUID],
    reader: UUID,
    now: datetime,
) -> list[Line]:
    """Return those that the teams or *staff* should take or work, soonest first."""
    return _lines(session, reader, (in_hand(teams, staff),), now)


def sealed_sent(session: Session, sender: UUID, now: datetime) -> list[Line]:
    """Return those that *sender* passed on; the words were somebody else's."""
    return _lines(session, sender, (_R.made_by == sender,), now)


def sealed_referral(
    session: Session, referral_id: UUID, reader: UUID, now: datetime
) -> Line | None:
    """Return one of them; None where it is not one, or is the reader's own."""
    found = _lines(session, reader, (_R.id == referral_id,), now)
    return found[0] if found else None


def count_to_accept(
    session: Session,
    teams: Sequence[str],
    at_most: int,
    *,
    late_at: datetime | None = None,
) -> Count:
    """Return how many referrals wait to be accepted by teams, whatever they say.

    With *late_at* those alone that were to be accepted by that instant.
    """
    where = [_R.state == ReferralState.SENT.value, _R.team_code.in_(teams)]
    if late_at is not None:
        where.append(_R.accept_by_at <= late_at)
    return _counted(session, at_most, *where)


def count_in_hand(
    session: Session, teams: Sequence[str], staff: Collection[UUID], at_most: int
) -> Count:
    """Return how many the teams or *staff* should take or work; see `in_hand`."""
    return _counted(session, at_most, in_hand(teams, staff))


def in_hand(teams: Sequence[str], staff: Collection[UUID]) -> ColumnElement[bool]:
    """Return what is true of a referral that the teams or *staff* have to see to.

    It waits to be accepted, or was accepted and has no case yet.
    """
    no_case = ~exists().where(_C.referral_id == _R.id)
    waits = or_(
        _R.state == ReferralState.SENT.value,
        and_(_R.state == ReferralState.ACCEPTED.value, no_case),
    )
    theirs = or_(
        _R.team_code.in_(teams),
        _R.to_staff_id.in_(staff),
        _R.escalated_to_id.in_(staff),
    )
    return and_(waits, theirs)


def _counted(session: Session, at_most: int, *where: ColumnElement[bool]) -> Count:
    if not sees_people(session):
        return Count(0, at_most)
    some = select(_R.id).where(*where).limit(at_most).subquery()
    number = session.connection().scalar(select(func.count()).select_from(some))
    return Count(number or 0, at_most)


def _query(reader: UUID, where: Sequence[ColumnElement[bool]]) -> Select[Any]:
    own = and_(*(c.is_not_distinct_from(reader) for c in (_R.made_by, _E.made_by)))
    query = select(*_COLUMNS).join_from(
        ReferralRow.__table__, EnquiryRow.__table__, _E.id == _R.enquiry_id
    )
    query = query.where(_R.scope == SAFEGUARDING, ~own, *where)
    return query.order_by(_R.accept_by_at, _R.n)


def _lines(
    session: Session,
    reader: UUID,
    where: Sequence[ColumnElement[bool]],
    now: datetime,
) -> list[Line]:
    if not sees_people(session):
        return []
    rows = session.connection().execute(_query(reader, where)).all()
    teams = _names(session, TeamRow.code, {row.team_code for row in rows})
    who = {row.escalated_to_id for row in rows} | {row.to_staff_id for row in rows}
    staff = _names(session, StaffRow.id, who - {None})
    cases = case_of_each(session, [row.id for row in rows])
    return [_line(row, now, reader, teams, staff, cases) for row in rows]


def _line(  # values alone, from what was read together
    row: Any,  # noqa: ANN401  columns of a referral
    now: datetime,
    reader: UUID,
    teams: dict[Any, str],
    staff: dict[Any, str],
    cases: dict[UUID | None, UUID],
) -> Line:
    sent, due = row.state == ReferralState.SENT, row.accept_by_at
    return Line(
        id=row.id,
        version=row.version,
        enquiry_id=row.enquiry_id,
        reference="",
        service="",
        person_id=None,
        person=None,
        sender=None,
        sender_id=reader if row.made_by == reader else None,
        team_code=row.team_code,
        team=teams.get(row.team_code, row.team_code),
        to_staff=staff.get(row.to_staff_id),
        summary="",
        urgency=row.urgency,
        state=row.state,
        sent_at=row.made_at,
        accept_by_at=due,
        late=sent and due is not None and due <= now,
        told=is_told(row.opened_at, row.told_at),
        opened_at=row.opened_at,
        told_at=row.told_at,
        told_name=row.told_name,
        escalated=row.escalated,
        escalated_to=staff.get(row.escalated_to_id),
        decided_at=row.decided_at,
        decided_by=None,
        reason=None,
        closing_note=None,
        done_at=row.done_at,
        due_on=None,
        case_id=cases.get(row.id),
        sealed=True,
    )


def case_of_each(session: Session, ids: Sequence[UUID]) -> dict[UUID | None, UUID]:
    """Return the case that was opened for each referral, to be seen or not.

    That there is one is what keeps a second from being opened.
    """
    query = select(_C.referral_id, _C.id).where(_C.referral_id.in_(ids))
    rows = session.connection().execute(query.order_by(_C.n.desc()))
    return dict(rows.tuples().all())


def _names(
    session: Session,
    key: Any,  # noqa: ANN401  a column of the records that have names
    wanted: set[Any],
) -> dict[Any, str]:
    kind: Any = key.class_
    rows = session.execute(select(key, kind.name).where(key.in_(wanted)))
    return dict(rows.tuples().all())
