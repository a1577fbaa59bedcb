"""What every use case on a referral has in common."""

from __future__ import annotations

from uuid import UUID

from db.clock import uk_date
from db.domain.permissions import Action
from db.domain.referrals import ReferralState, acceptance, check_step
from db.errors import ClerkError, NotAllowed, NotFound
from db.queries.casework.calendar import council_calendar
from db.queries.casework.rulebook import accept_rule
from db.queries.casework.sealed import case_of_each, sealed_referral
from db.queries.people.in_confidence import has_read, works_on_it
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import EnquiryRow, ReferralRow
from db.tables.record import SAFEGUARDING
from desktop.casework.use_cases.of_case import along_with


def open_referral(
    uow: UnitOfWork, referral_id: UUID, version: int | None = None
) -> ReferralRow:
    """Return a referral that is sent or accepted.

    Raises NotFound, StaleRecord; ClerkError, in words, where it is over.
    """
    row = uow.get(ReferralRow, referral_id, version)
    check_not_over(row)
    return row


def check_not_over(row: ReferralRow) -> None:
    """Raise ClerkError, in words, where a referral is neither sent nor accepted."""
    if row.state not in (ReferralState.SENT, ReferralState.ACCEPTED):
        check_step(row.state, ReferralState.ACCEPTED)
        raise ClerkError("This referral is over.")


def referral_to_answer(
    uow: UnitOfWork, referral_id: UUID, version: int | None = None
) -> ReferralRow:
    """Return a referral for who answers it.

    One that was said in confidence is for those who may read it, once they
    have: what nobody looked at, nobody decides. Raises NotFound, NotAllowed,
    StaleRecord; ClerkError where it has yet to be read.
    """
    if is_sealed(uow, referral_id):
        enquiry_id = enquiry_in_confidence(uow, referral_id)
        if not has_read(uow.session, uow.actor.staff_id, enquiry_id):
            raise ClerkError("Read it first: it was said in confidence.")
        uow.session.info["scopes"] = (*uow.session.info["scopes"], SAFEGUARDING)
    return uow.get(ReferralRow, referral_id, version)


def is_sealed(uow: UnitOfWork, referral_id: UUID) -> bool:
    """Return whether it was said in confidence, and by somebody else."""
    me = uow.actor.staff_id
    return sealed_referral(uow.session, referral_id, me, uow.now) is not None


def enquiry_in_confidence(uow: UnitOfWork, referral_id: UUID) -> UUID:
    """Return the enquiry behind a sealed referral, for who may read it.

    Raises NotFound, NotAllowed.
    """
    me = uow.actor.staff_id
    line = sealed_referral(uow.session, referral_id, me, uow.now)
    if line is None:
        raise NotFound("That record is not here any more.")
    if not uow.actor.may(Action.VIEW_SAFEGUARDING) and not works_on_it(
        uow.session, line.enquiry_id, me
    ):
        raise NotAllowed("This was said in confidence. Ring the team it went to.")
    return line.enquiry_id


def refuse_with_case(uow: UnitOfWork, row: ReferralRow) -> None:
    """Raise ClerkError where a case was opened for it, to be seen or not."""
    if case_of_each(uow.session, [row.id]):
        raise ClerkError("A case was opened for this. Work on the case.")


def decide(
    uow: UnitOfWork,
    row: ReferralRow,
    state: ReferralState,
    reason: str | None = None,
) -> None:
    """Bring a referral into *state*, with who and when. Raises ClerkError.

    Whoever decides has had it in front of them. Without a *reason* the one for
    which it was sent on stays.
    """
    check_step(row.state, state)
    row.state = state.value
    if reason is not None:
        row.reason = reason
    row.decided_at, row.decided_by = uow.now, uow.actor.id
    if state is not ReferralState.WITHDRAWN and row.opened_at is None:
        row.opened_at, row.opened_by = uow.now, uow.actor.id


def finish(uow: UnitOfWork, row: ReferralRow, closing_note: str) -> None:
    """End a referral with the note that its sender reads; close its enquiry."""
    decide(uow, row, ReferralState.DONE)
    row.closing_note, row.done_at = closing_note, uow.now
    enquiry = along_with(uow, EnquiryRow, row.enquiry_id)
    if enquiry.closed_at is None:
        enquiry.closed_at = uow.now


def open_again(uow: UnitOfWork, row: ReferralRow) -> None:
    """Let a referral that was done be worked on again, as its case is."""
    if row.state != ReferralState.DONE:
        return
    row.state, row.closing_note, row.done_at = ReferralState.ACCEPTED.value, None, None
    row.decided_at, row.decided_by = uow.now, uow.actor.id


def set_acceptance(uow: UnitOfWork, row: ReferralRow) -> None:
    """Write on a referral by when it has to be accepted."""
    rule = accept_rule(uow.session, row.urgency, uk_date(uow.now))
    stood = acceptance(rule, uow.now, council_calendar(uow.session))
    row.accept_by_at, row.accept_working = stood.due_at, list(stood.working)
