"""What every outcome of an enquiry has in common: is it allowed, and by when."""

from __future__ import annotations

from datetime import datetime

from db.clock import uk_date
from db.domain.catalogue import Service
from db.domain.contacts import Outcome
from db.domain.deadlines import deadline
from db.errors import ClerkError, FieldProblem
from db.queries.casework.rulebook import rule_in_force
from db.queries.catalogue import service_edition
from db.queries.council import office_calendar
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import EnquiryRow

ANSWERED = Outcome.ANSWERED.value
SELF_SERVE = Outcome.SELF_SERVE.value
REFERRED = Outcome.REFERRED.value
CALL_BACK = Outcome.CALL_BACK.value
APPOINTMENT = Outcome.APPOINTMENT.value
DUPLICATE = Outcome.DUPLICATE.value


def service_of(uow: UnitOfWork, enquiry: EnquiryRow) -> Service:
    """Return the entry of the catalogue that the enquiry was taken by."""
    service = service_edition(
        uow.session, enquiry.service_code, enquiry.service_version
    )
    if service is None:
        raise ClerkError("The catalogue entry of this enquiry is not on this desk yet.")
    return service


def check_outcome(enquiry: EnquiryRow, service: Service, outcome: str) -> None:
    """Raise FieldProblem where the service has no such outcome, or it is too late.

    What a team already has stays referred: its answer is not typed here.
    """
    if service.outcomes and outcome not in service.outcomes:
        raise FieldProblem("outcome", f"{service.name} does not end like this")
    if enquiry.outcome == REFERRED:
        raise FieldProblem("outcome", "This is with a team already: it stays referred")


def set_due(uow: UnitOfWork, enquiry: EnquiryRow, service: Service) -> None:
    """Write on the enquiry by when the service acts, and how that was reckoned.

    A clock in hours gives the day; its hour stands in the working.
    """
    enquiry.due_on, enquiry.due_working = None, None
    if service.deadline is None:
        return
    rule = rule_in_force(uow.session, service.deadline.kind, uk_date(uow.now))
    reckoned = deadline(rule, uow.now, calendar=office_calendar(uow.session))
    due = reckoned.due
    enquiry.due_on = uk_date(due) if isinstance(due, datetime) else due
    enquiry.due_working = list(reckoned.working)
