"""A referral in confidence is opened: that it was is on the disk before its words."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.referrals import ReferralState
from db.domain.written import written
from db.queries.casework.referral_page import ReferralPage, referral_page
from db.queries.people.in_confidence import VIEWED, works_on_it
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ReferralRow
from db.tables.record import COUNCIL, SAFEGUARDING
from desktop.casework.use_cases.referral_rows import enquiry_in_confidence


@dataclass(frozen=True, slots=True)
class ReadReferral:
    """Somebody who may opens it, and says what for."""

    referral_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class ReferralShown(Changes):
    """What it says, for the one who asked."""

    page: ReferralPage | None = field(default=None, repr=False)


def read_referral(command: ReadReferral, uow: UnitOfWork) -> ReferralShown:
    """Return a referral with its words; the team's first reading tells its sender.

    Raises NotFound, NotAllowed; FieldProblem for ``reason``.
    """
    with uow:
        uow.require(Action.ANSWER_REFERRAL)
        me = uow.actor.staff_id
        enquiry_id = enquiry_in_confidence(uow, command.referral_id)
        reason = written("reason", command.reason, "Say why you look")
        uow.session.info["scopes"] = (COUNCIL, SAFEGUARDING)
        row = uow.get(ReferralRow, command.referral_id)
        ours = works_on_it(uow.session, enquiry_id, me)
        if ours and row.opened_at is None and row.state == ReferralState.SENT:
            row.opened_at, row.opened_by = uow.now, me
            uow.session.flush()
        page = referral_page(uow.session, row.id, me, uow.now)
        connection = uow.session.connection()
        record_view(connection, me, VIEWED, enquiry_id, uow.now, reason)
        uow.commit()
        told = uow.changes(row.id)
    return ReferralShown(told.kinds, told.id, told.reference, told.tx, page)
