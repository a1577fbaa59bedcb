"""Words in a case: notes, a customer who comes back, what is said aloud."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.chasing import write_chase
from db.domain.cases import (
    Risk,
    check_said_aloud,
    is_restricted,
    keep_risks,
    raised,
    risks_of,
    sensed,
)
from db.domain.contacts import Urgency
from db.domain.permissions import Action
from db.domain.written import line_or_none, written, written_or_none
from db.errors import FieldProblem
from db.queries.casework.rulebook import risk_words
from db.queries.sheltered import shelter_for
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from desktop.casework.use_cases.of_case import (
    add_note,
    case_to_work,
    service_of,
    today_of,
)
from desktop.casework.use_cases.restricting import restrict

WAITING_FOR = ("us", "customer", "supplier", "other")


@dataclass(frozen=True, slots=True)
class AddCaseNote:
    """Something said or done; it is never changed afterwards.

    Attributes:
        told_customer: whether it is what the customer was told.
    """

    case_id: UUID
    words: str
    told_customer: bool = False


@dataclass(frozen=True, slots=True)
class RecordContact:
    """The customer came back about a case."""

    case_id: UUID
    words: str | None = None
    contact_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class SetNextStep:
    """What happens next, in words that are read aloud; and whose turn it is."""

    case_id: UUID
    words: str | None
    waiting_for: str = "us"
    version: int | None = None


@dataclass(frozen=True, slots=True)
class SetRisks:
    """What raises a case, and its priority."""

    case_id: UUID
    risks: frozenset[Risk]
    priority: str
    reason: str
    version: int | None = None


def add_case_note(command: AddCaseNote, uow: UnitOfWork) -> Changes:
    """Add a note; a sensitive word in it raises the case, and may restrict it.

    A closed case takes notes too. Raises NotAllowed, NotFound; FieldProblem
    for ``note``.
    """
    with uow:
        uow.require(Action.ADD_CASE_NOTE)
        case = uow.get(CaseRow, command.case_id)
        words = _note(uow, case, command.words)
        add_note(uow, case, "note", words, told_customer=command.told_customer)
        heed(uow, case, told_by(uow, words))
        heed_hazard(uow, case, words)
        uow.commit()
    return uow.changes(case.id, case.reference)


def record_contact(command: RecordContact, uow: UnitOfWork) -> Changes:
    """Write down that the customer came back; within the period it is chasing.

    A sensitive word in what they said raises the case, as in a note. Raises as
    above; ClerkError where the case is closed.
    """
    with uow:
        uow.require(Action.ADD_CASE_NOTE)
        words = written_or_none("note", command.words)
        reference = write_chase(uow, command.case_id, words, command.contact_id)
        query = select(CaseRow).where(CaseRow.id == command.case_id)
        case = uow.session.scalar(query)
        if case is not None and words:
            heed(uow, case, told_by(uow, words))
            heed_hazard(uow, case, words)
        uow.commit()
    return uow.changes(command.case_id, reference)


def set_next_step(command: SetNextStep, uow: UnitOfWork) -> Changes:
    """Write what is said aloud of a case; nothing sensitive may stand in it.

    Raises as above; FieldProblem for ``words``, ``waiting_for``.
    """
    with uow:
        uow.require(Action.WORK_CASE)
        case = case_to_work(uow, command.case_id, command.version)
        words = line_or_none("words", command.words)
        check_said_aloud(words, risk_words(uow.session, today_of(uow)))
        if command.waiting_for not in WAITING_FOR:
            raise FieldProblem("waiting_for", "Choose whose turn it is")
        if case.waiting_for != command.waiting_for:
            ours = command.waiting_for == "us"
            case.waiting_since = None if ours else uow.now
        case.next_step, case.waiting_for = words, command.waiting_for
        case.moved_at = uow.now
        uow.commit()
    return uow.changes(case.id, case.reference)


def set_risks(command: SetRisks, uow: UnitOfWork) -> Changes:
    """Set what raises a case. What was restricted by a risk stays restricted.

    Raises as above; FieldProblem for ``priority``, ``reason``.
    """
    with uow:
        uow.require(Action.WORK_CASE)
        case = case_to_work(uow, command.case_id, command.version)
        if command.priority not in {urgency.value for urgency in Urgency}:
            raise FieldProblem("priority", "Choose a priority from the list")
        reason = written("reason", command.reason, "Say why")
        case.risks = keep_risks(command.risks)
        case.priority = raised(command.priority, command.risks)
        add_note(uow, case, "decision", reason)
        if is_restricted(command.risks):
            restrict(uow, case)
        uow.commit()
    return uow.changes(case.id, case.reference)


def told_by(uow: UnitOfWork, words: str) -> frozenset[Risk]:
    """Return what raises a case of what its words tell; hazards are asked about."""
    told = sensed(words, risk_words(uow.session, today_of(uow)))
    return told - {Risk.HAZARD}


def heed(uow: UnitOfWork, case: CaseRow, found: frozenset[Risk]) -> None:
    """Raise a case by the risks that were found in its words."""
    new = found - risks_of(case.risks)
    if not new:
        return
    risks = risks_of(case.risks) | new
    case.risks = keep_risks(risks)
    case.priority = raised(case.priority, risks)
    if is_restricted(new):
        restrict(uow, case)


def heed_hazard(uow: UnitOfWork, case: CaseRow, text: str) -> None:
    """Raise a case whose words tell of danger at home, where we are the landlord.

    Its page then asks the questions.
    """
    told = sensed(text, risk_words(uow.session, today_of(uow)))
    found = told & {Risk.HAZARD}
    if found and service_of(uow, case).landlord:
        heed(uow, case, found)


def _note(uow: UnitOfWork, case: CaseRow, text: str) -> str:
    words = written("note", text, "Write the note")
    return shelter_for(uow.session, case.person_id).words(words) or words
