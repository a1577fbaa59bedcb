"""Referrals, as their sender sees them and as the team does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session, aliased

from db.clock import uk_date
from db.domain.clocks import NEVER
from db.domain.referrals import URGENT, ReferralState, is_told
from db.queries.casework.covering import standing_for
from db.queries.casework.onward import onward_of
from db.queries.casework.rows import ReferralRow as Line
from db.queries.casework.rows import TrayRow
from db.queries.casework.sealed import (
    case_of_each,
    in_hand,
    sealed_in_hand,
    sealed_sent,
)
from db.queries.catalogue import service_names
from db.queries.merged import standing_people
from db.queries.out_of_sight import out_of_sight
from db.tables.casework import CaseRow, TrayItemRow
from db.tables.contact import EnquiryRow, ReferralRow
from db.tables.staff import StaffRow, TeamRow

MOST: Final = 200
_STAYS_BACK: Final = timedelta(days=28)
_STAYS_DONE: Final = timedelta(days=7)
_STAYS_ACCEPTED: Final = timedelta(days=1)
"""For how long the sender is told of it."""


def referrals_sent(
    session: Session, sender: UUID, now: datetime, *, open_only: bool = False
) -> list[Line]:
    """Return what *sender* referred, each with its times.

    What came back and waits for them stands first, then the newest.
    """
    r = ReferralRow
    where: list[ColumnElement[bool]] = [r.made_by == sender]
    states = (ReferralState.SENT.value, ReferralState.ACCEPTED.value)
    if open_only:
        where.append(r.state.in_(states))
    sealed = [
        line
        for line in sealed_sent(session, sender, now)
        if not open_only or line.state in states
    ]
    found = [*_lines(session, where, r.made_at.desc(), now), *sealed]
    return sorted(
        found, key=lambda line: (_is_back(line, now), line.sent_at), reverse=True
    )


def _is_back(line: Line, now: datetime) -> bool:
    """Return whether it came back lately, and nothing was done with it since."""
    if line.state != ReferralState.RETURNED or line.on is not None:
        return False
    return line.decided_at is not None and line.decided_at >= now - _STAYS_BACK


def referral_news(session: Session, sender: UUID, now: datetime) -> list[Line]:
    """Return what became of *sender*'s referrals, what needs them first.

    What came back, what nobody has opened in its time, what was done lately
    with its closing note, and what was just accepted.
    """
    r = ReferralRow
    unheard = and_(
        r.state == ReferralState.SENT.value,
        r.opened_at.is_(None),
        r.told_at.is_(None),
        r.accept_by_at <= now,
    )
    news = or_(
        unheard,
        and_(
            r.state == ReferralState.RETURNED.value, r.decided_at >= now - _STAYS_BACK
        ),
        and_(r.state == ReferralState.DONE.value, r.done_at >= now - _STAYS_DONE),
        and_(
            r.state == ReferralState.ACCEPTED.value,
            r.decided_at >= now - _STAYS_ACCEPTED,
        ),
    )
    found = _lines(session, [r.made_by == sender, news], r.changed_at.desc(), now)
    lines = [line for line in found if line.on is None or _just_done(line, now)]
    first = (ReferralState.RETURNED, ReferralState.SENT, ReferralState.DONE)
    rank = {state.value: place for place, state in enumerate(first)}
    return sorted(lines, key=lambda line: rank.get(line.state, len(rank)))


def _just_done(line: Line, now: datetime) -> bool:
    """Return whether what was sent on was done lately where it went."""
    done = None if line.on is None else line.on.done_at
    return done is not None and done >= now - _STAYS_DONE


def referrals_to_accept(
    session: Session, teams: Sequence[str], reader: UUID, now: datetime
) -> list[Line]:
    """Return what the teams or *reader* should accept or work, the urgent first.

    Of those alike the soonest stands first. What was accepted stays until a case
    is opened for it, or it is done. Of what was said in confidence there is a
    line without its content.
    """
    staff = standing_for(session, reader, uk_date(now))
    where = [in_hand(teams, staff)]
    sealed = sealed_in_hand(session, teams, staff, reader, now)
    found = [*_lines(session, where, ReferralRow.accept_by_at, now), *sealed]
    return sorted(found, key=_soonest)


def _soonest(line: Line) -> tuple[bool, bool, datetime, datetime]:
    accepted = line.state == ReferralState.ACCEPTED
    return (
        accepted,
        line.urgency not in URGENT,
        line.accept_by_at or NEVER,
        line.sent_at,
    )


def referral_line(session: Session, referral_id: UUID, now: datetime) -> Line | None:
    """Return one referral; None where it is not here."""
    found = _lines(session, [ReferralRow.id == referral_id], ReferralRow.n, now)
    return found[0] if found else None


def in_tray_of(teams: Sequence[str], reader: UUID) -> ColumnElement[bool]:
    """Return what is true of post that *teams* have to look at, or *reader* again."""
    t = TrayItemRow
    return or_(
        and_(t.team_code.in_(teams), t.state == "waiting"),
        and_(t.made_by == reader, t.state == "returned"),
    )


def team_tray(session: Session, teams: Sequence[str], reader: UUID) -> list[TrayRow]:
    """Return the post that waits in the trays of *teams*, oldest first.

    What was sent back, and came from no other tray, waits for *reader* where
    they routed it.
    """
    t, before = TrayItemRow, aliased(TrayItemRow)
    query = (
        select(t, CaseRow.reference, before.reason)
        .outerjoin(CaseRow, CaseRow.id == t.case_id)
        .outerjoin(before, before.id == t.previous_id)
        .where(in_tray_of(teams, reader))
        .order_by(t.received_on, t.n)
        .limit(MOST)
    )
    rows = session.execute(query).all()
    people = standing_people(
        session, {item.person_id for item, _, _ in rows if item.person_id}
    )
    return [
        TrayRow(
            id=item.id,
            version=item.version,
            document_id=item.document_id,
            title=item.title,
            team_code=item.team_code,
            received_on=item.received_on,
            person=people[item.person_id].name if item.person_id in people else None,
            case_reference=reference,
            reason=item.reason or why,
            returned=item.state == "returned",
        )
        for item, reference, why in rows
    ]


def _lines(
    session: Session,
    where: Sequence[ColumnElement[bool]],
    order: Any,  # noqa: ANN401  a column, up or down
    now: datetime,
) -> list[Line]:
    r, e = ReferralRow, EnquiryRow
    rows = session.execute(
        select(r, e.reference, e.service_code, e.service_version)
        .join(e, e.id == r.enquiry_id)
        .where(*where)
        .order_by(order, r.n)
        .limit(MOST)
    ).all()
    referrals = [row[0] for row in rows]
    services = service_names(session, {(row[2], row[3]) for row in rows})
    people = standing_people(session, {r.person_id for r in referrals if r.person_id})
    staff = _staff(session, referrals)
    teams = _teams(session, {r.team_code for r in referrals})
    cases = case_of_each(session, [r.id for r in referrals])
    hidden = out_of_sight(session, {r.enquiry_id for r in referrals})
    onward = onward_of(session, {r.id for r in referrals})
    lines = []
    for referral, reference, code, edition in rows:
        service, person = services.get((code, edition)), referral.person_id
        few = referral.enquiry_id in hidden
        sent = referral.state == ReferralState.SENT
        due = referral.accept_by_at
        lines.append(
            Line(
                id=referral.id,
                version=referral.version,
                enquiry_id=referral.enquiry_id,
                reference=reference,
                service="" if few else service.name if service else code,
                person_id=person,
                person=people[person].name if person in people else None,
                sender=staff.get(referral.made_by),
                sender_id=referral.made_by,
                team_code=referral.team_code,
                team=teams.get(referral.team_code, referral.team_code),
                to_staff=staff.get(referral.to_staff_id),
                summary="" if few else referral.summary,
                urgency=referral.urgency,
                state=referral.state,
                sent_at=referral.made_at,
                accept_by_at=due,
                late=sent and due is not None and due <= now,
                told=is_told(referral.opened_at, referral.told_at),
                opened_at=referral.opened_at,
                told_at=referral.told_at,
                told_name=referral.told_name,
                escalated=referral.escalated,
                escalated_to=staff.get(referral.escalated_to_id),
                decided_at=referral.decided_at,
                decided_by=staff.get(referral.decided_by),
                reason=referral.reason,
                closing_note=referral.closing_note,
                done_at=referral.done_at,
                due_on=referral.due_on,
                case_id=cases.get(referral.id),
                restricted=few,
                on=onward.get(referral.id),
            )
        )
    return lines


def _staff(session: Session, referrals: Sequence[ReferralRow]) -> dict[Any, str]:
    ids = {
        staff_id
        for r in referrals
        for staff_id in (r.made_by, r.to_staff_id, r.escalated_to_id, r.decided_by)
        if staff_id is not None
    }
    s = StaffRow
    rows = session.execute(select(s.id, s.name).where(s.id.in_(ids)))
    return dict(rows.tuples().all())


def _teams(session: Session, codes: set[str]) -> dict[str, str]:
    t = TeamRow
    rows = session.execute(select(t.code, t.name).where(t.code.in_(codes)))
    return dict(rows.tuples().all())
