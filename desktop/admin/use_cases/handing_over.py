"""What somebody leaves behind when they go, and who takes it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import or_, select, update

from db.domain.referrals import ReferralState
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import CallBackRow, ContactRow, ReferralRow
from db.tables.local import DraftRow
from db.tables.staff import StaffRow, TeamMemberRow, TeamRow

WHO_RINGS = "They promised calls. Choose who makes them now"
WHO_TAKES = "They have callers parked. Choose who takes them now"


def hand_over(uow: UnitOfWork, leaver: StaffRow, cover_id: UUID | None) -> None:
    """Give calls, parked callers, drafts and duties of *leaver* to whoever covers.

    What was referred to them by name waits with its team.

    Without a cover drafts stay where they are, for the day they come back.
    Raises FieldProblem for ``cover_id`` where a promise or a caller would have
    nobody.
    """
    named = cover_id or leaver.cover_id
    if named is not None:
        check_cover(uow, leaver, named)
    promised = select(CallBackRow).where(
        CallBackRow.state == "promised",
        or_(CallBackRow.owner_id == leaver.id, CallBackRow.cover_id == leaver.id),
    )
    for call in uow.session.scalars(promised):
        if call.owner_id == leaver.id:
            call.owner_id = _taker(uow, leaver, cover_id or call.cover_id or named)
        call.cover_id = None if named == call.owner_id else named
    _hand_over_callers(uow, leaver, named)
    _free_referrals(uow, leaver)
    if named is not None:
        _hand_over_drafts(uow, leaver, named)
    for other in uow.session.scalars(
        select(StaffRow).where(StaffRow.cover_id == leaver.id)
    ):
        other.cover_id = None if named == other.id else named
    for team in uow.session.scalars(
        select(TeamRow).where(TeamRow.duty_staff_id == leaver.id)
    ):
        team.duty_staff_id = named
    for member in uow.session.scalars(
        select(TeamMemberRow).where(TeamMemberRow.staff_id == leaver.id)
    ):
        uow.session.delete(member)


def _free_referrals(uow: UnitOfWork, leaver: StaffRow) -> None:
    """Let what was sent to the leaver by name, or went up to them, be anybody's.

    It waits with its team; what went up goes up again by itself, to somebody who
    is here. Nobody learns by it of what was said in confidence.
    """
    r = ReferralRow.__table__.c
    stamps = {"changed_at": uow.now, "changed_by": uow.actor.id}
    freed: tuple[tuple[Any, dict[str, int | None]], ...] = (
        (r.to_staff_id, {"to_staff_id": None}),
        (r.escalated_to_id, {"escalated_to_id": None, "escalated": 0}),
    )
    for column, values in freed:
        # Past the narrowing: nothing of them is read here.
        uow.session.execute(
            update(ReferralRow)
            .where(column == leaver.id, r.state == ReferralState.SENT.value)
            .values(version=r.version + 1, **stamps, **values)
            .execution_options(synchronize_session=False)
        )


def _hand_over_callers(uow: UnitOfWork, leaver: StaffRow, taker: UUID | None) -> None:
    """Park what is at the leaver's desk at the taker's."""
    c = ContactRow
    taken = (c.advisor_id == leaver.id, c.state.in_(("open", "parked")))
    for contact in uow.session.scalars(select(c).where(*taken)):
        if taker is None:
            raise FieldProblem("cover_id", WHO_TAKES)
        contact.advisor_id, contact.state = taker, "parked"


def _hand_over_drafts(uow: UnitOfWork, leaver: StaffRow, taker: UUID) -> None:
    """Let the taker go on with what the leaver typed, unless they type the same."""
    d = DraftRow
    theirs = select(d.key).where(d.owner == taker)
    uow.session.execute(
        update(d)
        .where(d.owner == leaver.id, d.key.not_in(theirs))
        .values(owner=taker)
        .execution_options(synchronize_session=False)
    )


def check_cover(uow: UnitOfWork, row: StaffRow, cover_id: UUID) -> StaffRow:
    """Return who covers for *row*. Raises FieldProblem for ``cover_id``."""
    cover = uow.get(StaffRow, cover_id)
    if cover.id == row.id or cover.left_at is not None:
        raise FieldProblem("cover_id", "Choose somebody else who works here")
    return cover


def _taker(uow: UnitOfWork, leaver: StaffRow, cover_id: UUID | None) -> UUID:
    if cover_id is None:
        raise FieldProblem("cover_id", WHO_RINGS)
    return check_cover(uow, leaver, cover_id).id
