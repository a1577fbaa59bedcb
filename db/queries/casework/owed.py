"""What is still owed after the answer: communal work, remedies, and what was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.remedies import STILL_OPEN
from db.queries.casework.opened import unsaid
from db.queries.casework.reports import FeedbackFigures, feedback_figures
from db.queries.casework.together import CommunalWork, communal_not_recharged
from db.queries.catalogue import services_in_force
from db.store.sessions import restricted_as_well
from db.tables.casework import CaseRow
from db.tables.casework_complaint import RemedyRow
from db.tables.staff import StaffRow

A_YEAR: Final = timedelta(days=365)
MOST: Final = 200


@dataclass(frozen=True, slots=True)
class OpenRemedy:
    """What was promised and is not done; its case may be closed long since.

    Of a restricted case the words are left out.
    """

    id: UUID
    case_id: UUID
    reference: str
    kind: str
    words: str
    owner: str | None
    due_on: date | None
    amount_pence: int | None
    state: str


@dataclass(frozen=True, slots=True)
class Owed:
    """What is still open everywhere, as far as the reader may see it.

    Attributes:
        feedback: of the last year, by service, with each service's name.
    """

    communal: tuple[CommunalWork, ...]
    remedies: tuple[OpenRemedy, ...]
    feedback: tuple[tuple[str, FeedbackFigures], ...]


def owed(session: Session, today: date) -> Owed:
    """Return what is still owed, the oldest and the first due first."""
    names = services_in_force(session, today)
    with restricted_as_well(session):
        figures = feedback_figures(session, today - A_YEAR, today)
    return Owed(
        tuple(communal_not_recharged(session)),
        tuple(_open_remedies(session)),
        tuple(
            (entry.service.name if entry is not None else one.service_code, one)
            for one in figures
            for entry in (names.get(one.service_code),)
        ),
    )


def _open_remedies(session: Session) -> list[OpenRemedy]:
    r, c = RemedyRow, CaseRow
    query = (
        select(
            *(r.id, c.id, c.reference, r.kind, unsaid(r.words, c), StaffRow.name),
            *(r.due_on, r.amount_pence, r.state),
        )
        .join(c, c.id == r.case_id)
        .outerjoin(StaffRow, StaffRow.id == r.owner_id)
        .where(r.state.in_([state.value for state in STILL_OPEN]))
        .order_by(r.due_on.is_(None), r.due_on, r.n)
        .limit(MOST)
    )
    with restricted_as_well(session):
        return [OpenRemedy(*row) for row in session.execute(query)]
