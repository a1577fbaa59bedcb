"""A case ends: with its outcome, its cause, and a second person where asked."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from db.case_clocks import (
    clocks_of,
    happen,
    refresh_due,
    start_clock,
)
from db.case_rows import add_under
from db.changes import Changes
from db.domain.cases import CaseKind, CaseState, Risk, check_ending, risks_of
from db.domain.clocks import ClockEvent, ClockState
from db.domain.letters.asked_for import clocks_ended
from db.domain.permissions import Action, check_second_person
from db.domain.referrals import ReferralState
from db.domain.task_lists import check_all_finished
from db.domain.written import written
from db.errors import ClerkError, FieldProblem
from db.letters_answer import clocks_waiting_for_letters
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_complaint import ComplaintRow
from db.tables.casework_given import FeedbackRow
from db.tables.casework_work import CaseTaskRow
from db.tables.contact import EnquiryRow, ReferralRow
from db.tables.staff import StaffRow
from desktop.casework.use_cases.letters import queue_letter
from desktop.casework.use_cases.of_case import (
    add_note,
    along_with,
    case_to_work,
    looked_at_first,
    service_of,
    step,
    team_to_work,
    today_of,
)
from desktop.casework.use_cases.open_case import clock_kind
from desktop.casework.use_cases.referral_rows import finish, open_again
from desktop.casework.use_cases.still_to_come import call_off, check_called_off

FEEDBACK_CHANNELS = ("letter", "slip", "desk")
OPENED_AGAIN: Final = "working_days(10)"
"""Our promise for a case whose own clock was the law's, which began only once.

Source: service standards as councils state them, ten working days for letters.
"""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a case ended.

    Attributes:
        words: what the customer and the sender are told.
        feedback: letter, slip or desk, where the customer is asked how it was.
        letter: whether a closing letter is wanted.
        call_off: why what is still booked or ordered is called off; None keeps
            the case open where there is any.
    """

    outcome: str
    root_cause: str
    words: str
    feedback: str | None = None
    letter: bool = False
    call_off: str | None = None


@dataclass(frozen=True, slots=True)
class CloseCase:
    """A case that is answered; *version* is what the closer had in front."""

    case_id: UUID
    version: int
    ended: Ended


@dataclass(frozen=True, slots=True)
class ApproveClosing:
    """A second person agrees."""

    case_id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class SendBackClosing:
    """A second person does not agree, and says why."""

    case_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class ReopenCase:
    """A case that was not over; *team_code* where its team is closed."""

    case_id: UUID
    reason: str
    team_code: str | None = None


def close_case(command: CloseCase, uow: UnitOfWork) -> Changes:
    """Close a case, or ask a second person to, where its service wants one.

    The referral it came from is done, with the words as its closing note.
    Raises NotAllowed, NotFound, ClerkError; StaleRecord where somebody saved
    it first; FieldProblem for ``outcome``, ``root_cause``, ``words``,
    ``feedback``, and for ``call_off`` while a visit is booked or an order not done.
    """
    with uow:
        uow.require(Action.CLOSE_CASE)
        case = case_to_work(uow, command.case_id, command.version)
        ended = _checked(command.ended)
        if case.state == CaseState.CLOSING:
            raise ClerkError("This case waits to be closed already.")
        _check_finished(uow, case)
        check_called_off(uow, case, ended.call_off)
        if _wants_second_person(uow, case):
            step(uow, case, CaseState.CLOSING)
            case.close_by, case.close_wanted = uow.actor.staff_id, asdict(ended)
            add_note(uow, case, "state", ended.words)
        else:
            _close(uow, case, ended, uow.actor.staff_id)
        uow.commit()
    return uow.changes(case.id, case.reference)


def approve_closing(command: ApproveClosing, uow: UnitOfWork) -> Changes:
    """Close what another asked to close. Raises as above."""
    with uow:
        uow.require(Action.APPROVE_CLOSING)
        case, wanted = _waiting(uow, command.case_id, command.version)
        asker = case.close_by or uow.actor.staff_id
        check_second_person(Action.APPROVE_CLOSING, uow.actor.staff_id, asker)
        case.approved_by = uow.actor.staff_id
        _close(uow, case, Ended(**wanted), asker)
        uow.commit()
    return uow.changes(case.id, case.reference)


def send_back_closing(command: SendBackClosing, uow: UnitOfWork) -> Changes:
    """Give a case back to whoever wanted to close it. Raises as above."""
    with uow:
        uow.require(Action.APPROVE_CLOSING)
        case, _ = _waiting(uow, command.case_id)
        reason = written("reason", command.reason, "Say what is missing")
        step(uow, case, CaseState.IN_PROGRESS)
        case.owner_id = case.owner_id or case.close_by
        case.close_by, case.close_wanted = None, None
        add_note(uow, case, "decision", reason)
        uow.commit()
    return uow.changes(case.id, case.reference)


def reopen_case(command: ReopenCase, uow: UnitOfWork) -> Changes:
    """Open a case again; our own promise starts afresh, the law's does not.

    A request is answered once, and a complaint at two stages: a review, stage 2
    and what is asked anew have clocks of their own. So that the case has a day
    all the same, the council's own standard holds where the law's clock is over.
    Source: Code of Practice on Freedom of Information; the ombudsmen's codes.

    Whoever had it gets it, if they still work here; else it is new in the
    team's queue. Its referral is open again as well, and goes up anew where a
    rule asks for it. Raises NotAllowed, NotFound, ClerkError; FieldProblem for
    ``reason``, and for ``team_code`` where the team takes no more work.
    """
    with uow:
        uow.require(Action.REOPEN_CASE)
        case = uow.get(CaseRow, command.case_id)
        reason = written("reason", command.reason, "Say why it is not over")
        case.team_code = team_to_work(uow, command.team_code or case.team_code).code
        if not _still_here(uow, case.owner_id):
            case.owner_id = None
        if case.state != CaseState.CLOSED:
            raise ClerkError("This case is not closed.")
        step(uow, case, CaseState.IN_PROGRESS if case.owner_id else CaseState.NEW)
        case.reopened += 1
        case.closed_at, case.closed_by, case.approved_by = None, None, None
        case.outcome, case.outcome_words, case.root_cause = None, None, None
        looked_at_first(case)
        case.escalated_to, case.escalated_at = None, None
        _tell_reopened(uow, case)
        kind = clock_kind(service_of(uow, case))
        if kind is not None:
            ours = kind.startswith("working_days")
            start_clock(uow, case, kind if ours else OPENED_AGAIN, uow.now)
        add_note(uow, case, "state", reason)
        refresh_due(uow, case)
        uow.commit()
    return uow.changes(case.id, case.reference)


def _checked(ended: Ended) -> Ended:
    check_ending(ended.outcome, ended.root_cause)
    if ended.feedback not in (None, *FEEDBACK_CHANNELS):
        raise FieldProblem("feedback", "Choose how they are asked")
    words = written("words", ended.words, "Say how it ended, as the customer hears it")
    return replace(ended, words=words)


def _wants_second_person(uow: UnitOfWork, case: CaseRow) -> bool:
    service = service_of(uow, case)
    return service.closing_approved or Risk.SAFEGUARDING in risks_of(case.risks)


def _check_finished(uow: UnitOfWork, case: CaseRow) -> None:
    """Raise ClerkError while something is left that closing would bury."""
    t = CaseTaskRow
    check_all_finished(uow.session.scalars(select(t.state).where(t.case_id == case.id)))
    complaint = uow.session.scalar(
        select(ComplaintRow).where(ComplaintRow.case_id == case.id)
    )
    if case.kind != CaseKind.COMPLAINT or complaint is None:
        return
    answered = (
        complaint.refused_at is not None
        or (complaint.outcome_one is not None and complaint.stage_two_asked_at is None)
        or complaint.outcome_two is not None
    )
    if not answered:
        raise ClerkError("Answer the complaint, or refuse it, before you close it.")


def _close(uow: UnitOfWork, case: CaseRow, ended: Ended, closer: UUID) -> None:
    call_off(uow, case, ended.call_off)
    waits = clocks_waiting_for_letters(uow, case)
    if ended.letter:
        waits |= clocks_ended(("closing",))
    for clock in clocks_of(uow, case):
        met = clock.state == ClockState.RUNNING
        if met and clock.kind in waits:
            continue  # it is met once the letter is sent
        event = ClockEvent.MET if met else ClockEvent.ENDED
        happen(uow, case, clock, event, uow.now, "Closed")
    step(uow, case, CaseState.CLOSED)
    case.closed_at, case.closed_by = uow.now, closer
    case.outcome, case.root_cause = ended.outcome, ended.root_cause
    case.outcome_words, case.waiting_for = ended.words, "us"
    case.close_by, case.close_wanted = None, None
    refresh_due(uow, case)
    add_note(uow, case, "state", ended.words)
    facts: dict[str, Any] = {"outcome": ended.outcome, "words": ended.words}
    if ended.letter:
        queue_letter(uow, case, "closing", facts)
    if ended.feedback is not None:
        _ask_feedback(uow, case, ended.feedback, today_of(uow))
    _tell_senders(uow, case, ended.words)


def _ask_feedback(uow: UnitOfWork, case: CaseRow, channel: str, today: date) -> None:
    add_under(
        uow,
        case,
        FeedbackRow(
            case_id=case.id,
            service_code=case.service_code,
            team_code=case.team_code,
            channel=channel,
            asked_on=today,
        ),
    )
    if channel == "letter":
        queue_letter(uow, case, "feedback", {"asked_on": today.isoformat()})


def _tell_senders(uow: UnitOfWork, case: CaseRow, words: str) -> None:
    """Tell whoever referred the case, or one that went into it, how it ended."""
    _tell_sender(uow, case, words)
    into = select(CaseRow).where(CaseRow.merged_into_id == case.id)
    for one in uow.session.scalars(into).all():
        _tell_senders(uow, one, words)


def _tell_sender(uow: UnitOfWork, case: CaseRow, words: str) -> None:
    """End the referral or the enquiry that the case came from."""
    if case.referral_id is not None:
        referral = along_with(uow, ReferralRow, case.referral_id)
        if referral.state in (ReferralState.SENT, ReferralState.ACCEPTED):
            finish(uow, referral, words)
    elif case.enquiry_id is not None:
        enquiry = along_with(uow, EnquiryRow, case.enquiry_id)
        enquiry.closed_at = enquiry.closed_at or uow.now


def _tell_reopened(uow: UnitOfWork, case: CaseRow) -> None:
    """Let the referral or the enquiry that the case came from be open again."""
    enquiry_id = case.enquiry_id
    if case.referral_id is not None:
        referral = along_with(uow, ReferralRow, case.referral_id)
        open_again(uow, referral)
        enquiry_id = referral.enquiry_id
    if enquiry_id is not None:
        along_with(uow, EnquiryRow, enquiry_id).closed_at = None


def _waiting(
    uow: UnitOfWork, case_id: UUID, version: int | None = None
) -> tuple[CaseRow, dict[str, Any]]:
    case = case_to_work(uow, case_id, version)
    if case.state != CaseState.CLOSING or case.close_wanted is None:
        raise ClerkError("Nobody asked to close this case.")
    return case, case.close_wanted


def _still_here(uow: UnitOfWork, staff_id: UUID | None) -> bool:
    if staff_id is None:
        return False
    staff = uow.session.scalar(select(StaffRow).where(StaffRow.id == staff_id))
    return staff is not None and staff.left_at is None
