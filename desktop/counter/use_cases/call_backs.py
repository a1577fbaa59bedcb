"""Promised calls: tried, kept, closed, or given to somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem, NotAllowed
from db.promises import PROMISED
from db.queries.merged import one_and_the_same, standing_people
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import CallBackAttemptRow, CallBackRow, EnquiryRow
from db.tables.person import PersonPhoneRow
from desktop.counter.use_cases.outcomes import CALL_BACK
from desktop.counter.use_cases.promise_call_back import owner_with_cover
from desktop.counter.use_cases.whom import standing_person
from desktop.counter.use_cases.written import check_words, need_words

KEPT: Final = "kept"
CLOSED: Final = "closed"
SPOKE: Final = "spoke"
MESSAGE_LEFT: Final = "message_left"
RESULTS: Final = ("no_answer", "engaged", MESSAGE_LEFT, SPOKE)


@dataclass(frozen=True, slots=True)
class RecordCallBackAttempt:
    """One try.

    Attributes:
        result: no_answer, engaged, message_left or spoke, which keeps the
            promise.
        words: what was said, or to whom the message was left.
    """

    call_back_id: UUID
    result: str
    words: str | None = None


@dataclass(frozen=True, slots=True)
class CloseCallBack:
    """A promise that is not to be kept any more, and why."""

    call_back_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class ReassignCallBack:
    """Another owner, with cover."""

    call_back_id: UUID
    owner_id: UUID
    cover_id: UUID | None = None


def record_call_back_attempt(
    command: RecordCallBackAttempt, uow: UnitOfWork
) -> Changes:
    """Record a try; having spoken keeps the promise and ends the enquiry.

    Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``result`` where
    a message must not be left.
    """
    with uow:
        uow.require(Action.RECORD_CALL_BACK_ATTEMPT)
        row = _promised(uow, command.call_back_id)
        if command.result not in RESULTS:
            raise FieldProblem("result", "Choose what came of it")
        if command.result == MESSAGE_LEFT:
            _check_message(uow, row)
        words = check_words("words", command.words)
        uow.add(
            CallBackAttemptRow(
                call_back_id=row.id,
                tried_at=uow.now,
                result=command.result,
                words=words,
            )
        )
        if command.result == SPOKE:
            row.state, row.outcome, row.done_at = KEPT, words, uow.now
            _end_enquiry(uow, row)
        uow.commit()
    return uow.changes(row.id)


def close_call_back(command: CloseCallBack, uow: UnitOfWork) -> Changes:
    """End a promise that was not kept, with a reason.

    Raises NotAllowed, NotFound, ClerkError, FieldProblem.
    """
    with uow:
        uow.require(Action.RECORD_CALL_BACK_ATTEMPT)
        row = _promised(uow, command.call_back_id)
        row.outcome = need_words("reason", command.reason, "Say why nobody rings them")
        row.state, row.done_at = CLOSED, uow.now
        _end_enquiry(uow, row)
        uow.commit()
    return uow.changes(row.id)


def reassign_call_back(command: ReassignCallBack, uow: UnitOfWork) -> Changes:
    """Give a promise to another owner; person and time stay.

    Who promised to ring may pass on their own, and so may who covers for them;
    anybody else's takes the right to reassign.

    Raises NotAllowed, NotFound, ClerkError, FieldProblem.
    """
    with uow:
        leads = uow.actor.may(Action.REASSIGN_CALL_BACK)
        uow.require(Action.REASSIGN_CALL_BACK if leads else Action.PROMISE_CALL_BACK)
        row = _promised(uow, command.call_back_id)
        if not leads and uow.actor.staff_id not in {row.owner_id, row.cover_id}:
            raise NotAllowed("Only who rings them, or covers, can give this away.")
        owner, cover_id = owner_with_cover(uow, command.owner_id, command.cover_id)
        row.owner_id, row.cover_id = owner.id, cover_id
        uow.commit()
    return uow.changes(row.id)


def _promised(uow: UnitOfWork, call_back_id: UUID) -> CallBackRow:
    row = uow.get(CallBackRow, call_back_id)
    if row.state != PROMISED:
        raise ClerkError("This call is over already.")
    return row


def _check_message(uow: UnitOfWork, row: CallBackRow) -> None:
    """Raise FieldProblem where the person, or that number, takes no message."""
    if row.person_id is None:
        return
    person = standing_person(uow, row.person_id, "person_id")
    unsafe = select(PersonPhoneRow.n).where(
        PersonPhoneRow.person_id.in_(one_and_the_same(uow.session, person.id)),
        PersonPhoneRow.e164 == row.phone,
        PersonPhoneRow.safe.is_(False),
    )
    safe = standing_people(uow.session, [person.id])[person.id].safe
    if not safe.may_leave_message(safe=uow.session.scalar(unsafe) is None):
        raise FieldProblem(
            "result", "Leave no message for this person: ring again at a safe time"
        )


def _end_enquiry(uow: UnitOfWork, row: CallBackRow) -> None:
    """Close the enquiry, if the call was all that it waited for."""
    if row.enquiry_id is None:
        return
    # Past the narrowing: one in confidence ends as well, read by nobody.
    enquiry = uow.session.scalars(
        select(EnquiryRow).where(EnquiryRow.id == row.enquiry_id),
        execution_options={EVERY_SCOPE: True},
    ).one()
    if enquiry.outcome == CALL_BACK and enquiry.closed_at is None:
        enquiry.closed_at = uow.now
