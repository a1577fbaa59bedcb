"""An enquiry goes to a team, whole: nothing is keyed again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.clock import uk_date
from db.domain.catalogue import Service
from db.domain.contacts import Urgency
from db.domain.permissions import Action
from db.domain.questions import answers_in_words
from db.domain.referrals import acceptance
from db.domain.summaries import PLACE, answer_line
from db.errors import FieldProblem
from db.queries.casework.calendar import council_calendar
from db.queries.casework.rulebook import accept_rule
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import EnquiryRow, ReferralRow
from db.tables.place import PropertyRow
from db.tables.staff import StaffRow, TeamRow
from desktop.counter.use_cases.contacts_of import own_enquiry
from desktop.counter.use_cases.outcomes import (
    REFERRED,
    check_outcome,
    service_of,
    set_due,
)
from desktop.counter.use_cases.written import check_words

_URGENCIES: Final = frozenset(urgency.value for urgency in Urgency)


@dataclass(frozen=True, slots=True)
class Referral:
    """What is handed over.

    Attributes:
        team_code: None is the team that the service names.
        summary: None is the service, the answers in words and the note.
        urgency: None is the enquiry's.
        consent: whether the caller agrees to a body outside being told; None
            where nobody has to ask.
        no_consent_reason: why it goes there all the same.
        to_staff_id: the one in the team it is for; None is whoever takes it.
    """

    customer_told: bool
    team_code: str | None = None
    summary: str | None = None
    urgency: str | None = None
    consent: bool | None = None
    no_consent_reason: str | None = None
    words: str | None = None
    to_staff_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class ReferEnquiry:
    """One enquiry of an open contact, for a team."""

    enquiry_id: UUID
    referral: Referral


def refer_enquiry(command: ReferEnquiry, uow: UnitOfWork) -> Changes:
    """Hand an enquiry to a team, with the day by which the caller was told.

    Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``team_code``,
    ``consent``, ``no_consent_reason``, ``urgency``, ``summary``.
    """
    with uow:
        uow.require(Action.REFER_ENQUIRY)
        enquiry = own_enquiry(uow, command.enquiry_id)
        refer(uow, enquiry, service_of(uow, enquiry), command.referral)
        uow.commit()
    return uow.changes(enquiry.id, enquiry.reference)


def refer(
    uow: UnitOfWork, enquiry: EnquiryRow, service: Service, referral: Referral
) -> None:
    """Write the referral record and the enquiry's outcome. Raises as above."""
    uow.actor.require(Action.REFER_ENQUIRY)
    check_outcome(enquiry, service, REFERRED)
    team = _team(uow, referral.team_code or service.team)
    urgency = referral.urgency or enquiry.urgency
    if urgency not in _URGENCIES:
        raise FieldProblem("urgency", "Choose an urgency from the list")
    consent, reason = _consent(referral, team, service)
    summary = check_words("summary", referral.summary)
    set_due(uow, enquiry, service)
    enquiry.outcome = REFERRED
    enquiry.outcome_words = check_words("words", referral.words)
    enquiry.duplicate_of_id = None
    enquiry.closed_at = None
    rule = accept_rule(uow.session, urgency, uk_date(uow.now))
    accept = acceptance(rule, uow.now, council_calendar(uow.session))
    uow.add(
        ReferralRow(
            enquiry_id=enquiry.id,
            person_id=enquiry.person_id,
            scope=enquiry.scope,
            team_code=team.code,
            summary=summary or summary_of(uow, enquiry, service),
            urgency=urgency,
            customer_told=referral.customer_told,
            consent=consent,
            no_consent_reason=reason,
            due_on=enquiry.due_on,
            due_working=enquiry.due_working,
            to_staff_id=_staff(uow, referral.to_staff_id),
            accept_by_at=accept.due_at,
            accept_working=list(accept.working),
        )
    )


def summary_of(uow: UnitOfWork, enquiry: EnquiryRow, service: Service) -> str:
    """Return what a team has to know, in words, a line for each answer."""
    lines = [service.name]
    if enquiry.property_id is not None:
        lines.append(PLACE + uow.get(PropertyRow, enquiry.property_id).label)
    for label, words in answers_in_words(service, enquiry.answers):
        lines.append(answer_line(label, words))
    if enquiry.note:
        lines += ["", enquiry.note]
    return "\n".join(lines)


def _team(uow: UnitOfWork, code: str) -> TeamRow:
    team = uow.session.scalar(select(TeamRow).where(TeamRow.code == code))
    if team is None or team.closed:
        raise FieldProblem("team_code", "Choose a team from the list")
    return team


def _staff(uow: UnitOfWork, staff_id: UUID | None) -> UUID | None:
    if staff_id is None:
        return None
    staff = uow.session.scalar(select(StaffRow).where(StaffRow.id == staff_id))
    if staff is None or staff.left_at is not None:
        raise FieldProblem("to_staff_id", "Choose somebody who works here")
    return staff.id


def _consent(
    referral: Referral, team: TeamRow, service: Service
) -> tuple[bool | None, str | None]:
    """Return consent and reason as they are kept: nothing where nobody asks.

    Source: UK GDPR, article 6: inside the council the public task is the
    ground; a body outside is told with the person's agreement or for a reason
    that is written down.
    """
    if not (team.outside or service.consent_needed):
        return None, None
    if referral.consent is None:
        raise FieldProblem("consent", "Ask whether they agree to us passing this on")
    if referral.consent:
        return True, None
    reason = check_words("no_consent_reason", referral.no_consent_reason)
    if reason is None:
        raise FieldProblem(
            "no_consent_reason", "Say why it has to be passed on without their consent"
        )
    return False, reason
