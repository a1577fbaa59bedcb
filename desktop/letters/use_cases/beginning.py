"""Of what a new letter is made: whom it is to, its template, how it goes."""

from __future__ import annotations

from uuid import UUID

from db.domain.letters.asked_for import kinds_asked
from db.domain.letters.deliveries import Reach, usual_way
from db.domain.letters.states import Delivery
from db.domain.needs import LetterFormat
from db.errors import ClerkError, FieldProblem
from db.queries.letters.facts import Subject
from db.queries.letters.recipient import Recipient, recipient
from db.queries.letters.templates import Edition, edition_answering, edition_in_force
from db.store.unit_of_work import UnitOfWork
from db.tables.casework_work import CaseLetterRow
from desktop.letters.use_cases.of_letter import case_of, today_of


def whole(uow: UnitOfWork, subject: Subject) -> Subject:
    """Return a subject with the case and the person that it leads to."""
    case_id, person_id = subject.case_id, subject.person_id
    if subject.asked_id is not None:
        asked = uow.get(CaseLetterRow, subject.asked_id)
        if asked.state != "queued":
            raise ClerkError("This letter was made already, or dropped.")
        case_id, person_id = asked.case_id, asked.person_id or person_id
    case = case_of(uow, case_id)
    if case is not None and person_id is None:
        person_id = case.person_id
    return Subject(person_id, case_id, subject.about_id, subject.asked_id)


def edition_for(uow: UnitOfWork, code: str | None, subject: Subject) -> Edition:
    """Return the template *code*, else what answers what the case asked for.

    Raises FieldProblem for ``code`` where none is in force.
    """
    today = today_of(uow)
    found = None
    if code is not None:
        found = edition_in_force(uow.session, code, today)
    elif subject.asked_id is not None:
        asked = uow.get(CaseLetterRow, subject.asked_id)
        kinds = kinds_asked(asked.kind, asked.facts)
        found = edition_answering(uow.session, kinds, today)
    if found is None:
        raise FieldProblem("code", "Choose a template that is in use")
    return found


def recipient_of(uow: UnitOfWork, person_id: UUID | None) -> Recipient | None:
    """Return whom a letter is to; None where it is to nobody on record."""
    if person_id is None:
        return None
    return recipient(uow.session, person_id, today_of(uow))


def first_way(of: Edition, who: Recipient | None) -> Delivery:
    """Return how a letter goes: as they need it, where its template allows that."""
    allowed = of.content.deliveries
    if who is None:
        return Delivery(allowed[0])
    return usual_way(reach_of(who), allowed) or Delivery(allowed[0])


def reach_of(who: Recipient) -> Reach:
    """Return what is known of how to reach somebody."""
    by_email = who.preferred_method == "email" or who.format is LetterFormat.EMAIL
    return Reach(who.safe, bool(who.homes), bool(who.emails), asked_for_email=by_email)
