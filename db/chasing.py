"""A customer comes back about a case: written on the case, whoever hears it.

The counter hears it of every team's cases. Of a restricted case it is written
unseen, so that its team knows that somebody asked.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from sqlalchemy import select, update

from db.clock import uk_date
from db.domain.cases import check_open
from db.domain.escalation import is_chasing
from db.errors import NotFound
from db.queries.casework.rulebook import chasing_days
from db.queries.sheltered import shelter_for
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseFrontRow, CaseNoteRow, CaseRow
from db.tables.record import RESTRICTED

ASKED: Final = "The customer asked how it stands"
CONTACT: Final = "contact"
"""The kind of note that tells of it."""


def mark_chased(uow: UnitOfWork, case: CaseRow) -> None:
    """Count a repeat contact on a case, if it is one."""
    days = chasing_days(uow.session, uk_date(uow.now))
    if is_chasing(case.chased_at or case.opened_at, uow.now, days):
        case.chases += 1
    case.chased_at = case.moved_at = uow.now


def write_chase(
    uow: UnitOfWork,
    case_id: UUID,
    words: str | None = None,
    contact_id: UUID | None = None,
) -> str:
    """Write on a case that its customer came back; return its reference.

    Raises NotFound; ClerkError where the case is closed.
    """
    case = uow.session.scalar(select(CaseRow).where(CaseRow.id == case_id))
    if case is None:
        return _unseen(uow, case_id, words, contact_id)
    check_open(case.state)
    said = shelter_for(uow.session, case.person_id).words(words) or ASKED
    uow.add(
        CaseNoteRow(
            case_id=case.id,
            scope=case.scope,
            kind=CONTACT,
            words=said,
            contact_id=contact_id,
        )
    )
    mark_chased(uow, case)
    return case.reference


def chase_of_enquiry(uow: UnitOfWork, enquiry_id: UUID, contact_id: UUID) -> None:
    """Write on the case of an enquiry that its customer asked the same again."""
    c = CaseRow
    query = select(c).where(c.enquiry_id == enquiry_id, c.is_open.is_(True))
    case = uow.session.scalar(query.order_by(c.n).limit(1))
    if case is not None:
        write_chase(uow, case.id, contact_id=contact_id)


def _unseen(
    uow: UnitOfWork, case_id: UUID, words: str | None, contact_id: UUID | None
) -> str:
    """Write it on a case that the writer may not see, and learn nothing of it."""
    front = uow.session.scalar(
        select(CaseFrontRow).where(CaseFrontRow.case_id == case_id)
    )
    if front is None or not front.is_open:
        raise NotFound("That case is not open any more.")
    shelter = shelter_for(uow.session, front.person_id)
    uow.add(
        CaseNoteRow(
            case_id=case_id,
            scope=RESTRICTED,
            kind=CONTACT,
            words=shelter.words(words) or ASKED,
            contact_id=contact_id,
        )
    )
    c = CaseRow.__table__
    # Past the narrowing: what stands in the case is changed, never read here.
    uow.session.execute(
        update(CaseRow)
        .where(c.c.id == case_id)
        .values(
            chases=c.c.chases + 1,
            chased_at=uow.now,
            moved_at=uow.now,
            version=c.c.version + 1,
            changed_at=uow.now,
            changed_by=uow.actor.id,
        )
        .execution_options(synchronize_session=False)
    )
    return front.reference
