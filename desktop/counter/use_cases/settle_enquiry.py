"""An enquiry ends at the counter: answered, self-served, booked or a duplicate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.chasing import chase_of_enquiry
from db.domain.catalogue import Service
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import CallBackRow, EnquiryRow
from desktop.counter.use_cases.contacts_of import own_enquiry
from desktop.counter.use_cases.outcomes import (
    ANSWERED,
    APPOINTMENT,
    CALL_BACK,
    DUPLICATE,
    REFERRED,
    SELF_SERVE,
    check_outcome,
    service_of,
    set_due,
)
from desktop.counter.use_cases.written import check_words

_CLOSED_BY: Final = frozenset({ANSWERED, SELF_SERVE, DUPLICATE})
_MOST_COPIES: Final = 50


@dataclass(frozen=True, slots=True)
class Settled:
    """How an enquiry ended.

    Attributes:
        outcome: answered, self_serve, appointment, duplicate; or call_back
            where a call has been promised for it.
        words: what was told or agreed, in words fit for the caller's slip.
        duplicate_of_id: the enquiry that it repeats.
    """

    outcome: str
    words: str | None = None
    duplicate_of_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class SettleEnquiry:
    """The outcome of one enquiry of an open contact."""

    enquiry_id: UUID
    ending: Settled


def settle_enquiry(command: SettleEnquiry, uow: UnitOfWork) -> Changes:
    """Record how an enquiry ended; it may be put right while the contact is open.

    Raises NotAllowed, NotFound, ClerkError, FieldProblem.
    """
    with uow:
        uow.require(Action.LOG_ENQUIRY)
        enquiry = own_enquiry(uow, command.enquiry_id)
        settle(uow, enquiry, service_of(uow, enquiry), command.ending)
        uow.commit()
    return uow.changes(enquiry.id, enquiry.reference)


def settle(
    uow: UnitOfWork, enquiry: EnquiryRow, service: Service, ending: Settled
) -> None:
    """Write the outcome on *enquiry*. Raises NotFound, FieldProblem."""
    outcome = ending.outcome
    if outcome == REFERRED:
        raise FieldProblem("outcome", "Choose the team that it goes to")
    if outcome == CALL_BACK and not _is_promised(uow, enquiry):
        raise FieldProblem("outcome", "Say whom to ring, and when")
    if outcome not in _CLOSED_BY | {APPOINTMENT, CALL_BACK}:
        raise FieldProblem("outcome", "Choose how it ended")
    check_outcome(enquiry, service, outcome)
    before, enquiry.duplicate_of_id = (
        enquiry.duplicate_of_id,
        _original(uow, enquiry, ending),
    )
    if enquiry.duplicate_of_id not in {None, before}:
        answers = [each for each in enquiry.answers.values() if isinstance(each, str)]
        said = " ".join(filter(None, (enquiry.note, ending.words, *answers)))
        first = enquiry.duplicate_of_id
        chase_of_enquiry(uow, first, enquiry.contact_id, said)
    enquiry.outcome = outcome
    enquiry.outcome_words = check_words("words", ending.words)
    enquiry.closed_at = uow.now if outcome in _CLOSED_BY else None
    if outcome == APPOINTMENT:
        set_due(uow, enquiry, service)
    else:
        enquiry.due_on, enquiry.due_working = None, None


def _original(uow: UnitOfWork, enquiry: EnquiryRow, ending: Settled) -> UUID | None:
    """Return the first of its kind, which a duplicate of a duplicate repeats too."""
    if ending.outcome != DUPLICATE:
        return None
    if ending.duplicate_of_id is None:
        raise FieldProblem("duplicate_of_id", "Choose the enquiry that it repeats")
    original = uow.get(EnquiryRow, ending.duplicate_of_id)
    for _ in range(_MOST_COPIES):
        if original.id == enquiry.id:
            raise FieldProblem("duplicate_of_id", "An enquiry can't repeat itself")
        if original.duplicate_of_id is None:
            break
        original = uow.get(EnquiryRow, original.duplicate_of_id)
    return original.id


def _is_promised(uow: UnitOfWork, enquiry: EnquiryRow) -> bool:
    promised = select(CallBackRow.n).where(CallBackRow.enquiry_id == enquiry.id)
    return uow.session.scalar(promised) is not None
