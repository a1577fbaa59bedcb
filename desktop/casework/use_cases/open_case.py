"""A case is opened: from a referral, from post, or because somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from db.answering import kept_answers
from db.case_clocks import refresh_due, start_clock
from db.changes import Changes
from db.clock import uk_date
from db.domain.cases import (
    CaseKind,
    Risk,
    is_restricted,
    keep_risks,
    raised,
    sensed,
)
from db.domain.catalogue import Service
from db.domain.clocks import NEVER
from db.domain.contacts import Urgency
from db.domain.hazards import hazard_clock, hazard_risks
from db.domain.permissions import Action
from db.domain.questions import place_answers
from db.domain.references import new_reference
from db.domain.referrals import ReferralState
from db.domain.written import line_or_none, written_or_none
from db.errors import FieldProblem, FieldProblems
from db.queries.casework.rulebook import risk_words
from db.queries.catalogue import (
    ServiceEdition,
    service_edition,
    services_in_force,
)
from db.queries.sheltered import shelter_for
from db.restricting import sync_front
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.contact import EnquiryRow
from db.tables.place import PropertyRow
from db.tables.record import COUNCIL, RESTRICTED
from desktop.casework.use_cases.case_documents import bring_along
from desktop.casework.use_cases.hand_rows import give
from desktop.casework.use_cases.hazard_rows import write_answers
from desktop.casework.use_cases.of_case import team_to_work
from desktop.casework.use_cases.referral_rows import (
    check_not_over,
    decide,
    referral_to_answer,
    refuse_with_case,
)
from desktop.casework.use_cases.task_rows import add_task_list

ANSWERS: Final = "answers"
"""What an answer's own field is named under, like ``answers.bin``."""
_REQUESTS = frozenset({"foi", "eir", "sar"})
_KIND_OF_SERVICE = {
    "complaint": CaseKind.COMPLAINT,
    "compliment": CaseKind.COMPLIMENT,
    "suggestion": CaseKind.SUGGESTION,
}


@dataclass(frozen=True, slots=True)
class NewCase:
    """What a case is opened with.

    Attributes:
        title: None is the service's name.
        team_code: None is the team that the service names.
        received_at: when it reached the council, which statutory clocks count
            from; None is now.
        hazard: answers to the hazard questions, where a word asked for them.
        nation: whose bank holidays its clocks count; None is the council's own.
        service_version: the edition that the enquiry was taken by, which may
            be in force no more; None is today's.
        ask_later: the hazard questions are asked on the page of the case.
    """

    service_code: str
    title: str | None = None
    summary: str | None = None
    answers: Mapping[str, Any] = field(default_factory=dict)
    person_id: UUID | None = None
    property_id: UUID | None = None
    enquiry_id: UUID | None = None
    referral_id: UUID | None = None
    team_code: str | None = None
    owner_id: UUID | None = None
    priority: str = "normal"
    risks: frozenset[Risk] = frozenset()
    kind: str | None = None
    communal: bool = False
    received_at: datetime | None = None
    hazard: Mapping[str, bool | None] | None = None
    nation: str | None = None
    service_version: int | None = None
    ask_later: bool = False


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case that nothing was referred for: from post, or seen by an officer."""

    case: NewCase


@dataclass(frozen=True, slots=True)
class OpenFromReferral:
    """A case for what was referred; the enquiry's answers come along."""

    referral_id: UUID
    version: int | None = None
    owner_id: UUID | None = None
    title: str | None = None
    hazard: Mapping[str, bool | None] | None = None
    received_at: datetime | None = None


def open_case(command: OpenCase, uow: UnitOfWork) -> Changes:
    """Open a case with its clocks and its tasks.

    Nobody has asked what the service asks: it is answered here, as at the
    counter. Raises NotAllowed, NotFound; FieldProblem for ``service_code``,
    ``title``, ``team_code``, ``owner_id``, ``priority``, ``kind``, ``hazard``,
    ``received_at``; FieldProblems for ``answers.`` and the question's key.
    """
    with uow:
        uow.require(Action.OPEN_CASE)
        answers = _asked_here(uow, command.case)
        case = make_case(uow, replace(command.case, answers=answers))
        uow.commit()
    return uow.changes(case.id, case.reference)


def open_from_referral(command: OpenFromReferral, uow: UnitOfWork) -> Changes:
    """Accept a referral, if nobody has, and open the case for it.

    Raises as above; ClerkError where it was returned, withdrawn or done.
    """
    with uow:
        uow.require(Action.OPEN_CASE)
        referral = referral_to_answer(uow, command.referral_id, command.version)
        check_not_over(referral)
        refuse_with_case(uow, referral)
        if referral.state == ReferralState.SENT:
            decide(uow, referral, ReferralState.ACCEPTED)
        enquiry = uow.get(EnquiryRow, referral.enquiry_id)
        new = NewCase(
            service_code=enquiry.service_code,
            service_version=enquiry.service_version,
            title=command.title,
            summary=referral.summary,
            answers=enquiry.answers,
            person_id=referral.person_id,
            property_id=enquiry.property_id,
            enquiry_id=enquiry.id,
            referral_id=referral.id,
            team_code=referral.team_code,
            owner_id=command.owner_id or referral.to_staff_id,
            priority=referral.urgency,
            received_at=command.received_at or enquiry.made_at,
            hazard=command.hazard,
            ask_later=True,
        )
        case = make_case(uow, new)
        if case.scope == RESTRICTED and case.owner_id is None:
            _keep_in_sight(uow, case)
        uow.commit()
    return uow.changes(case.id, case.reference)


def _keep_in_sight(uow: UnitOfWork, case: CaseRow) -> None:
    """Let whoever opens what they read have it, or nobody of theirs could work it."""
    if not uow.actor.may(Action.VIEW_RESTRICTED_CASE):
        give(uow, case, uow.actor.staff_id, "taken")


def make_case(uow: UnitOfWork, new: NewCase, *, with_clock: bool = True) -> CaseRow:
    """Add a case with its clocks and tasks; return it. Raises as above."""
    entry = _entry(uow, new)
    service = entry.service
    team = team_to_work(uow, new.team_code or service.team)
    shelter = shelter_for(uow.session, new.person_id)
    if new.received_at is not None and new.received_at > uow.now:
        raise FieldProblem("received_at", "Choose a time that has been")
    title = line_or_none("title", new.title) or service.name
    summary = shelter.words(written_or_none("note", new.summary))
    answers = shelter.answers(new.answers)
    text = _text(title, summary, answers)
    told = sensed(text, risk_words(uow.session, uk_date(uow.now)))
    risks = _risks(new, service, told)
    received_at = new.received_at or uow.now
    case = CaseRow(
        scope=RESTRICTED if is_restricted(risks, service.scope) else COUNCIL,
        reference=new_reference(),
        kind=_kind(new, service),
        title=shelter.words(title) or service.name,
        summary=summary,
        answers=answers,
        service_code=service.code,
        service_version=entry.number,
        person_id=new.person_id,
        property_id=shelter.place(new.property_id),
        enquiry_id=new.enquiry_id,
        referral_id=new.referral_id,
        team_code=team.code,
        priority=raised(_priority(new), risks),
        risks=keep_risks(risks),
        communal=new.communal,
        next_due_at=NEVER,
        warn_at=NEVER,
        opened_at=received_at,
        moved_at=uow.now,
    )
    uow.add(case)
    if new.owner_id is not None:
        give(uow, case, new.owner_id, "taken")
    if case.scope == RESTRICTED:
        sync_front(uow, case)
    bring_along(uow, case)
    clocks = [
        start_clock(uow, case, kind, received_at, new.nation)
        for kind in _clocks(new, service, told, with_clock=with_clock)
    ]
    refresh_due(uow, case, clocks)
    if new.hazard is not None:
        write_answers(uow, case, new.hazard)
    add_task_list(uow, case, service, new.nation)
    return case


def _asked_here(uow: UnitOfWork, new: NewCase) -> dict[str, Any]:
    """Return the answers to what the service asks. Raises FieldProblems."""
    service, given = _entry(uow, new).service, dict(new.answers)
    if new.property_id is not None:
        label = uow.get(PropertyRow, new.property_id).label
        given.update(dict.fromkeys(place_answers(service), label))
    shelter = shelter_for(uow.session, new.person_id)
    try:
        return kept_answers(service, given, uk_date(uow.now), shelter)
    except FieldProblem as problem:
        raise under_answers(problem) from problem
    except FieldProblems as problems:
        under = [under_answers(problem) for problem in problems.problems]
        raise FieldProblems(under) from problems


def under_answers(problem: FieldProblem) -> FieldProblem:
    """Return a problem of an answer as one of the field that asks for it."""
    return FieldProblem(f"{ANSWERS}.{problem.field}", str(problem))


def _entry(uow: UnitOfWork, new: NewCase) -> ServiceEdition:
    if new.service_version is not None:
        old = service_edition(uow.session, new.service_code, new.service_version)
        if old is not None:
            return ServiceEdition(old, new.service_version)
    entry = services_in_force(uow.session, uk_date(uow.now)).get(new.service_code)
    if entry is None:
        raise FieldProblem("service_code", "Choose a service from the list")
    return entry


def _priority(new: NewCase) -> str:
    if new.priority not in {urgency.value for urgency in Urgency}:
        raise FieldProblem("priority", "Choose a priority from the list")
    return new.priority


def _kind(new: NewCase, service: Service) -> str:
    if new.kind is not None:
        if new.kind not in {kind.value for kind in CaseKind}:
            raise FieldProblem("kind", "Choose what kind of case it is")
        return new.kind
    return kind_of(service)


def kind_of(service: Service) -> str:
    """Return what kind of case a service's are."""
    rule = service.deadline.rule if service.deadline else None
    if rule in _REQUESTS:
        return CaseKind.REQUEST.value
    return _KIND_OF_SERVICE.get(service.code, CaseKind.CASE).value


def _risks(new: NewCase, service: Service, told: frozenset[Risk]) -> frozenset[Risk]:
    risks = new.risks | told
    if not service.landlord:
        risks -= {Risk.HAZARD} - new.risks
    if new.hazard is not None:
        risks |= hazard_risks(new.hazard)
    return frozenset(risks)


def _clocks(
    new: NewCase, service: Service, told: frozenset[Risk], *, with_clock: bool
) -> list[str]:
    """Return the kinds of clock that a case starts with, each once."""
    kinds = [clock_kind(service)] if with_clock else []
    asked = new.hazard is not None or new.ask_later
    if not asked and service.landlord and Risk.HAZARD in told:
        raise FieldProblem("hazard", "Ask the questions about danger at home first")
    if new.hazard is not None and service.landlord:
        kinds.append(hazard_clock(new.hazard))
    return [kind for kind in dict.fromkeys(kinds) if kind is not None]


def clock_kind(service: Service) -> str | None:
    """Return the kind of a service's own clock; None where it promises no day."""
    if service.deadline is None:
        return None
    days = service.deadline.working_days or 0
    return service.deadline.rule or f"working_days({days})"


def words_of(case: CaseRow) -> str:
    """Return all that was said of a case when it was opened."""
    return _text(case.title, case.summary, case.answers)


def _text(title: str, summary: str | None, answers: Mapping[str, Any]) -> str:
    said = [answer for answer in answers.values() if isinstance(answer, str)]
    return " ".join((title, summary or "", *said))
