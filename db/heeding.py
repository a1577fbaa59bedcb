"""Words that tell of a risk raise a case: the one place, whoever hears them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select, update

from db.clock import uk_date
from db.domain.cases import (
    Risk,
    is_restricted,
    keep_risks,
    raised,
    risks_of,
    sensed,
)
from db.queries.casework.rulebook import risk_words
from db.queries.catalogue import service_edition
from db.restricting import restrict
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow


def heed_words(uow: UnitOfWork, case: CaseRow, words: str) -> None:
    """Raise a case by what its words tell, and restrict it where they ask for that."""
    heed(uow, case, told_by(uow, words))
    heed_hazard(uow, case, words)


def heed_unseen(uow: UnitOfWork, case_id: UUID, words: str) -> None:
    """Raise a restricted case that whoever heard the words may not see."""
    c = CaseRow.__table__.c
    # Past the narrowing: what stands there is added to, and told to nobody.
    row = (
        uow.session.connection()
        .execute(
            select(c.risks, c.priority, c.service_code, c.service_version).where(
                c.id == case_id
            )
        )
        .one()
    )
    found = told_by(uow, words)
    found |= _hazard_in(uow, row.service_code, row.service_version, words)
    risks = risks_of(row.risks) | found
    if risks == risks_of(row.risks):
        return
    uow.session.execute(
        update(CaseRow)
        .where(c.id == case_id)
        .values(risks=keep_risks(risks), priority=raised(row.priority, risks))
        .execution_options(synchronize_session=False)
    )


def told_by(uow: UnitOfWork, words: str) -> frozenset[Risk]:
    """Return what raises a case of what its words tell; hazards are asked about."""
    told = sensed(words, risk_words(uow.session, uk_date(uow.now)))
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
    heed(uow, case, _hazard_in(uow, case.service_code, case.service_version, text))


def _hazard_in(
    uow: UnitOfWork, service_code: str, number: int, text: str
) -> frozenset[Risk]:
    """Return danger at home where words tell of it and we are the landlord."""
    told = sensed(text, risk_words(uow.session, uk_date(uow.now)))
    if Risk.HAZARD not in told:
        return frozenset()
    service = service_edition(uow.session, service_code, number)
    landlord = service is not None and service.landlord
    return frozenset({Risk.HAZARD}) if landlord else frozenset()
