"""Something is told to another body, or not, and why: of a case, or of a person alone.

What the case's page and the person's page both do.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.clock import uk_date
from db.domain.disclosures import check_decision, check_request
from db.domain.references import new_reference
from db.domain.written import line_or_none, written, written_or_none
from db.errors import FieldProblem
from db.queries.sheltered import shelter_for
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_given import DisclosureRow
from db.tables.record import COUNCIL


@dataclass(frozen=True, slots=True)
class Disclose:
    """Who asked, by what authority, on what ground, and what was given.

    Attributes:
        authority: how it was checked that they are who they say.
        given, refused_reason: one of the two.
    """

    body: str
    asked_by: str
    asked_on: date
    authority: str
    ground: str
    their_reference: str | None = None
    given: str | None = None
    refused_reason: str | None = None
    case_id: UUID | None = None
    person_id: UUID | None = None


def write_disclosure(
    uow: UnitOfWork, command: Disclose, case: CaseRow | None
) -> DisclosureRow:
    """Write down who asked, and what was given or why nothing was.

    Where a protected person lives is given by the few who may see it, and is
    never written here. Raises FieldProblem for the field that is missing.
    """
    check_request(
        command.body, command.ground, command.authority, command.their_reference
    )
    check_decision(command.given, command.refused_reason)
    person_id = command.person_id or (case.person_id if case else None)
    if case is None and person_id is None:
        raise FieldProblem("person_id", "Choose whom it is about")
    today = uk_date(uow.now)
    if command.asked_on > today:
        raise FieldProblem("asked_on", "Choose a day that has been")
    asked_by = line_or_none("asked_by", command.asked_by)
    if asked_by is None:
        raise FieldProblem("asked_by", "Write who asked")
    shelter = shelter_for(uow.session, person_id)
    given = shelter.note("given", written_or_none("given", command.given, like="note"))
    row = DisclosureRow(
        scope=case.scope if case else COUNCIL,
        reference=new_reference(),
        case_id=command.case_id,
        person_id=person_id,
        body=command.body,
        asked_by=asked_by,
        their_reference=line_or_none("their_reference", command.their_reference),
        asked_on=command.asked_on,
        authority=written(
            "authority", command.authority, "Say how you checked", like="reason"
        ),
        authority_checked_by=uow.actor.staff_id,
        ground=command.ground,
        given=given,
        refused_reason=written_or_none(
            "refused_reason", command.refused_reason, like="reason"
        ),
        given_on=today if given else None,
    )
    return uow.add(row)
