"""One question of a caller, taken by the catalogue of the day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from db.answering import kept_answers
from db.changes import Changes
from db.clock import uk_date
from db.domain.catalogue import Service
from db.domain.contacts import Urgency
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.errors import FieldProblem
from db.queries.catalogue import ServiceEdition, service_in_force
from db.queries.sheltered import shelter_for
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactRow, EnquiryRow
from db.tables.person import PersonRow
from db.tables.place import PropertyRow
from db.tables.record import COUNCIL, SERVICE_SCOPES
from desktop.counter.use_cases.contacts_of import own_contact
from desktop.counter.use_cases.documents import join_documents
from desktop.counter.use_cases.endings import Ending, end_enquiry
from desktop.counter.use_cases.outcomes import APPOINTMENT
from desktop.counter.use_cases.promise_call_back import Promise
from desktop.counter.use_cases.settle_enquiry import Settled
from desktop.counter.use_cases.whom import standing_person
from desktop.counter.use_cases.written import check_words

URGENCIES: Final = frozenset(urgency.value for urgency in Urgency)


@dataclass(frozen=True, slots=True)
class LogEnquiry:
    """An enquiry as it was taken.

    Attributes:
        answers: question key to what was typed or picked.
        urgency: None is what the service says.
        ending: how it ended, where that is known already: then one key saves
            it whole, in one transaction.
    """

    contact_id: UUID
    service_code: str
    answers: Mapping[str, object] = field(default_factory=dict)
    note: str | None = None
    urgency: str | None = None
    property_id: UUID | None = None
    ending: Ending | None = None


def log_enquiry(command: LogEnquiry, uow: UnitOfWork) -> Changes:
    """Record an enquiry of an open contact, and its ending if there is one.

    A contact holds as many as the caller has. One about somebody in danger is
    seen from then on by whoever took it and by those who may, and nobody else.

    Raises NotAllowed, NotFound, ClerkError; FieldProblem or FieldProblems with
    the names of the questions, ``note``, ``urgency`` and ``service_code``.
    """
    with uow:
        uow.require(Action.LOG_ENQUIRY)
        contact = own_contact(uow, command.contact_id)
        entry = _entry(uow, contact, command.service_code)
        person = _about(uow, contact)
        shelter = shelter_for(uow.session, person.id if person else None)
        answers = kept_answers(
            entry.service,
            command.answers,
            uk_date(uow.now),
            shelter,
            all_required=_passed_on(command.ending),
        )
        note = shelter.note("note", check_words("note", command.note))
        chosen = command.property_id
        place = uow.get(PropertyRow, chosen) if chosen is not None else None
        enquiry = uow.add(
            EnquiryRow(
                reference=new_reference(),
                contact_id=contact.id,
                person_id=person.id if person else None,
                property_id=shelter.place_to_keep(place),
                service_code=entry.service.code,
                service_version=entry.number,
                answers=answers,
                note=note,
                urgency=_urgency(command.urgency, entry.service),
                scope=SERVICE_SCOPES.get(entry.service.scope, COUNCIL),
            )
        )
        join_documents(uow, enquiry)
        if command.ending is not None:
            end_enquiry(uow, enquiry, entry.service, command.ending)
        uow.commit()
    return uow.changes(enquiry.id, enquiry.reference)


def _entry(uow: UnitOfWork, contact: ContactRow, code: str) -> ServiceEdition:
    entry = service_in_force(uow.session, code, uk_date(uow.now))
    if entry is None:
        raise FieldProblem("service_code", "Choose a service from the catalogue")
    if contact.anonymous and entry.service.identity:
        raise FieldProblem(
            "service_code",
            f"{entry.service.name} is about an account: find or add the caller",
        )
    return entry


def _about(uow: UnitOfWork, contact: ContactRow) -> PersonRow | None:
    about = contact.for_person_id or contact.person_id
    return standing_person(uow, about, "person_id") if about else None


def _passed_on(ending: Ending | None) -> bool:
    """Return whether somebody else has to act on the answers.

    Where advice was enough, nobody is kept at the counter for them.
    """
    if isinstance(ending, Settled):
        return ending.outcome == APPOINTMENT
    return not isinstance(ending, Promise)


def _urgency(chosen: str | None, service: Service) -> str:
    if chosen is not None and chosen not in URGENCIES:
        raise FieldProblem("urgency", "Choose an urgency from the list")
    return chosen or service.urgency
