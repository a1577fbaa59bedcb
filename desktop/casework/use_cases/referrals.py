"""A referral is accepted, sent back, withdrawn, done, or passed on."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.clock import uk_date
from db.domain.contacts import Urgency
from db.domain.permissions import Action
from db.domain.referrals import ReferralState
from db.domain.written import line_or_none, written, written_or_none
from db.errors import ClerkError, FieldProblem, NotAllowed
from db.queries.casework.covering import standing_for
from db.queries.casework.onward import onward_of
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import EnquiryRow, ReferralRow
from desktop.casework.use_cases.of_case import (
    is_member,
    somebody_to_work,
    team_to_work,
)
from desktop.casework.use_cases.referral_rows import (
    decide,
    finish,
    open_referral,
    referral_to_answer,
    refuse_with_case,
    set_acceptance,
)


@dataclass(frozen=True, slots=True)
class AcceptReferral:
    """The team takes it."""

    referral_id: UUID
    version: int | None = None


@dataclass(frozen=True, slots=True)
class ReturnReferral:
    """It goes back to its sender, with the reason."""

    referral_id: UUID
    reason: str
    version: int | None = None


@dataclass(frozen=True, slots=True)
class WithdrawReferral:
    """Its sender takes it back."""

    referral_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class FinishReferral:
    """It is done, and no case was needed."""

    referral_id: UUID
    closing_note: str
    version: int | None = None


@dataclass(frozen=True, slots=True)
class ReferOn:
    """To another team, with everything in it; also what came back is sent so.

    Attributes:
        summary, urgency: None is as before.
        consent, no_consent_reason: asked anew for a body outside.
    """

    referral_id: UUID
    team_code: str
    reason: str
    summary: str | None = None
    urgency: str | None = None
    to_staff_id: UUID | None = None
    consent: bool | None = None
    no_consent_reason: str | None = None


@dataclass(frozen=True, slots=True)
class OpenedReferral:
    """The team has it in front of them; from now on it is told."""

    referral_id: UUID


@dataclass(frozen=True, slots=True)
class RecordTold:
    """Somebody rang the team: who took the call."""

    referral_id: UUID
    name: str


def accept_referral(command: AcceptReferral, uow: UnitOfWork) -> Changes:
    """Accept a referral. Raises NotAllowed, NotFound, StaleRecord, ClerkError."""
    with uow:
        uow.require(Action.ANSWER_REFERRAL)
        row = referral_to_answer(uow, command.referral_id, command.version)
        decide(uow, row, ReferralState.ACCEPTED)
        uow.commit()
    return uow.changes(row.id)


def return_referral(command: ReturnReferral, uow: UnitOfWork) -> Changes:
    """Send a referral back. Raises as above; FieldProblem for ``reason``."""
    with uow:
        uow.require(Action.ANSWER_REFERRAL)
        row = referral_to_answer(uow, command.referral_id, command.version)
        refuse_with_case(uow, row)
        reason = written("reason", command.reason, "Say why it goes back")
        decide(uow, row, ReferralState.RETURNED, reason)
        uow.commit()
    return uow.changes(row.id)


def withdraw_referral(command: WithdrawReferral, uow: UnitOfWork) -> Changes:
    """Take back what one sent. Raises as above.

    NotAllowed for anybody but the sender and those who lead.
    """
    with uow:
        uow.require(Action.WITHDRAW_REFERRAL)
        row = uow.get(ReferralRow, command.referral_id)
        if row.made_by != uow.actor.id and not uow.actor.may(Action.ASSIGN_CASES):
            raise NotAllowed("Only who sent it, or a co-ordinator, takes it back.")
        refuse_with_case(uow, row)
        reason = written("reason", command.reason, "Say why you take it back")
        decide(uow, row, ReferralState.WITHDRAWN, reason)
        uow.commit()
    return uow.changes(row.id)


def finish_referral(command: FinishReferral, uow: UnitOfWork) -> Changes:
    """End a referral with a note that its sender reads. Raises as above."""
    with uow:
        uow.require(Action.ANSWER_REFERRAL)
        row = referral_to_answer(uow, command.referral_id, command.version)
        refuse_with_case(uow, row)
        note = written("closing_note", command.closing_note, "Say how it ended")
        finish(uow, row, note)
        uow.commit()
    return uow.changes(row.id)


def refer_on(command: ReferOn, uow: UnitOfWork) -> Changes:
    """Send a referral to another team; nothing is keyed again.

    One that is open goes back first, with the reason; one that came back or
    was withdrawn is sent anew, once. *reason* is read where it goes. Raises as
    above; FieldProblem for ``team_code``, ``reason``, ``urgency``,
    ``to_staff_id``, ``consent``, ``no_consent_reason``.
    """
    with uow:
        uow.require(Action.ANSWER_REFERRAL)
        old = referral_to_answer(uow, command.referral_id)
        refuse_with_case(uow, old)
        team = team_to_work(uow, command.team_code)
        reason = written("reason", command.reason, "Say why it goes there")
        if old.state == ReferralState.DONE:
            raise ClerkError("This is done already.")
        went = onward_of(uow.session, [old.id]).get(old.id)
        if went is not None:
            raise ClerkError(f"This was sent on already: it is with {went.team} now.")
        if old.state in (ReferralState.SENT, ReferralState.ACCEPTED):
            decide(uow, old, ReferralState.RETURNED, reason)
        consent, why_not = _consent(command, outside=team.outside)
        urgency = command.urgency or old.urgency
        if urgency not in {each.value for each in Urgency}:
            raise FieldProblem("urgency", "Choose an urgency from the list")
        new = ReferralRow(
            scope=old.scope,
            enquiry_id=old.enquiry_id,
            person_id=old.person_id,
            team_code=team.code,
            summary=written_or_none("summary", command.summary) or old.summary,
            urgency=urgency,
            customer_told=old.customer_told,
            consent=consent,
            no_consent_reason=why_not,
            due_on=old.due_on,
            due_working=old.due_working,
            to_staff_id=_staff(uow, command.to_staff_id),
            previous_id=old.id,
            reason=reason,
        )
        set_acceptance(uow, new)
        uow.add(new)
        enquiry = uow.get(EnquiryRow, old.enquiry_id)
        enquiry.closed_at = None
        uow.commit()
    return uow.changes(new.id)


def opened_referral(command: OpenedReferral, uow: UnitOfWork) -> Changes:
    """Write down that the team has seen it, the first time that one of it does.

    Somebody of another team, its sender among them, changes nothing.
    """
    with uow:
        uow.require(Action.ANSWER_REFERRAL)
        row = uow.get(ReferralRow, command.referral_id)
        staff_id = uow.actor.staff_id
        named = {row.to_staff_id, row.escalated_to_id}
        covers = standing_for(uow.session, staff_id, uk_date(uow.now))
        ours = named & covers or is_member(uow, staff_id, row.team_code)
        if ours and row.opened_at is None and row.made_by != staff_id:
            row.opened_at, row.opened_by = uow.now, staff_id
        uow.commit()
    return uow.changes(row.id)


def record_told(command: RecordTold, uow: UnitOfWork) -> Changes:
    """Write down a call to the team: who took it, and now. Raises FieldProblem."""
    with uow:
        uow.require(Action.RECORD_TOLD)
        row = open_referral(uow, command.referral_id)
        name = line_or_none("name", command.name)
        if name is None:
            raise FieldProblem("name", "Write who took the call")
        row.told_name, row.told_at, row.told_by = name, uow.now, uow.actor.id
        uow.commit()
    return uow.changes(row.id)


def _consent(command: ReferOn, *, outside: bool) -> tuple[bool | None, str | None]:
    """Return consent and reason as they are kept; see the counter's referral.

    Source: UK GDPR, article 6.
    """
    if not outside:
        return None, None
    if command.consent is None:
        raise FieldProblem("consent", "Ask whether they agree to us passing this on")
    if command.consent:
        return True, None
    return False, written(
        "no_consent_reason",
        command.no_consent_reason,
        "Say why it has to be passed on without their consent",
    )


def _staff(uow: UnitOfWork, staff_id: UUID | None) -> UUID | None:
    if staff_id is None:
        return None
    return somebody_to_work(uow, staff_id, "to_staff_id").id
