"""What stands beside a case: who sent it, what its customer needs, how it ends."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.cases import Risk, risks_of
from db.domain.catalogue import Service
from db.domain.hazards import ASKED
from db.domain.questions import Question, place_answers, still_to_ask
from db.queries.casework.page_rows import ClosingAsked
from db.queries.merged import one_and_the_same
from db.tables.casework import CaseNoteRow, CaseRow
from db.tables.contact import ReferralRow
from db.tables.person import SupportNeedRow
from db.tables.staff import StaffRow

_MOST_NEEDS: Final = 4


def referred_by(
    session: Session, referral_id: UUID | None
) -> tuple[str | None, datetime | None]:
    """Return who referred a case, and when; None where nobody did."""
    if referral_id is None:
        return None, None
    r = ReferralRow
    found = session.execute(
        select(StaffRow.name, r.made_at)
        .outerjoin(StaffRow, StaffRow.id == r.made_by)
        .where(r.id == referral_id)
    ).first()
    return (found[0], found[1]) if found else (None, None)


def customer_needs(session: Session, person_id: UUID | None) -> tuple[str, ...]:
    """Return what we do differently for the customer, the newest first."""
    if person_id is None:
        return ()
    n = SupportNeedRow
    rows = session.scalars(
        select(n.what_we_do)
        .where(
            n.person_id.in_(one_and_the_same(session, person_id)),
            n.ended_on.is_(None),
        )
        .order_by(n.n.desc())
        .limit(_MOST_NEEDS)
    )
    return tuple(words for words in rows if words)


def closing_asked(session: Session, case: CaseRow) -> ClosingAsked | None:
    """Return how somebody wants to close a case, while it waits for a second."""
    wanted = case.close_wanted
    if wanted is None:
        return None
    by = session.scalar(select(StaffRow.name).where(StaffRow.id == case.close_by))
    return ClosingAsked(by, wanted["outcome"], wanted["root_cause"], wanted["words"])


def unasked(case: CaseRow, service: Service) -> tuple[Question, ...]:
    """Return what a case's service asks and nobody has asked.

    What came by an enquiry was asked at the counter, as far as advice needed it.
    """
    if not case.is_open or case.enquiry_id is not None:
        return ()
    known = place_answers(service) if case.property_id is not None else ()
    return still_to_ask(service, case.answers, known)


def asks_hazard(session: Session, case: CaseRow, service: Service) -> bool:
    """Return whether the questions about danger at home have yet to be asked."""
    if not (case.is_open and service.landlord and Risk.HAZARD in risks_of(case.risks)):
        return False
    note = CaseNoteRow
    asked = select(note.n).where(note.case_id == case.id, note.kind == ASKED)
    return session.scalar(asked.limit(1)) is None
