"""What every use case on a referral has in common."""

from __future__ import annotations

from uuid import UUID

from db.domain.referrals import ReferralState, acceptance, check_step
from db.errors import ClerkError
from db.queries.casework.calendar import council_calendar
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import EnquiryRow, ReferralRow


def open_referral(
    uow: UnitOfWork, referral_id: UUID, version: int | None = None
) -> ReferralRow:
    """Return a referral that is sent or accepted.

    Raises NotFound, StaleRecord; ClerkError, in words, where it is over.
    """
    row = uow.get(ReferralRow, referral_id, version)
    if row.state not in (ReferralState.SENT, ReferralState.ACCEPTED):
        check_step(row.state, ReferralState.ACCEPTED)
        raise ClerkError("This referral is over.")
    return row


def decide(
    uow: UnitOfWork,
    row: ReferralRow,
    state: ReferralState,
    reason: str | None = None,
) -> None:
    """Bring a referral into *state*, with who and when. Raises ClerkError.

    Whoever decides has had it in front of them.
    """
    check_step(row.state, state)
    row.state, row.reason = state.value, reason
    row.decided_at, row.decided_by = uow.now, uow.actor.id
    if state is not ReferralState.WITHDRAWN and row.opened_at is None:
        row.opened_at, row.opened_by = uow.now, uow.actor.id


def finish(uow: UnitOfWork, row: ReferralRow, closing_note: str) -> None:
    """End a referral with the note that its sender reads; close its enquiry."""
    decide(uow, row, ReferralState.DONE)
    row.closing_note, row.done_at = closing_note, uow.now
    enquiry = uow.get(EnquiryRow, row.enquiry_id)
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
    stood = acceptance(row.urgency, uow.now, council_calendar(uow.session))
    row.accept_by_at, row.accept_working = stood.due_at, list(stood.working)
