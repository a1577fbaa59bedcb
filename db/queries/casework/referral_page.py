"""One referral as it is worked on: what came along, and what it touches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.catalogue import Service
from db.domain.hazards import asks_hazard
from db.domain.questions import answers_in_words
from db.domain.referrals import ReferralState
from db.queries.casework.covering import standing_for
from db.queries.casework.documents import documents_of_enquiry
from db.queries.casework.lines import related_cases
from db.queries.casework.page_rows import DocumentLine
from db.queries.casework.rail import teams_of
from db.queries.casework.referrals import referral_line
from db.queries.casework.rows import ReferralRow as Line
from db.queries.casework.rows import Related, TeamPage
from db.queries.casework.rulebook import risk_words
from db.queries.casework.sealed import sealed_referral
from db.queries.casework.team_page import team_page
from db.queries.catalogue import service_edition
from db.queries.counter.caller import Colleague, colleagues
from db.queries.merged import one_and_the_same
from db.queries.people.in_confidence import works_on_it
from db.queries.sheltered import shelter_from_reader
from db.queries.teams import TeamLine, teams
from db.tables.contact import EnquiryRow, ReferralRow

OPEN = frozenset({ReferralState.SENT, ReferralState.ACCEPTED})


@dataclass(frozen=True, slots=True)
class ReferralPage:
    """A referral with what is needed to answer it.

    Attributes:
        ours: the reader is in the team, or it was sent to them, or went up to
            them.
        sent: the reader sent it.
        asks_hazard: its words tell of danger at home, and we are the landlord.
        related: open cases of the same person or property, to look at first.
        teams, colleagues: where else it may go.
        accept_working: how the time to accept it was reckoned, in words.
        documents: what the caller brought along.
        enquiry_words: the enquiry's answers in words, a pair for each.
        may_ask: of what was said in confidence: the reader works on it.
    """

    line: Line
    team: TeamPage | None
    ours: bool
    sent: bool
    asks_hazard: bool = False
    related: tuple[Related, ...] = ()
    teams: tuple[TeamLine, ...] = ()
    colleagues: tuple[Colleague, ...] = ()
    accept_working: tuple[str, ...] = ()
    documents: tuple[DocumentLine, ...] = ()
    enquiry_words: tuple[tuple[str, str], ...] = ()
    may_ask: bool = False


def referral_page(
    session: Session, referral_id: UUID, reader: UUID, now: datetime
) -> ReferralPage | None:
    """Return a referral for *reader*; None where it is not here.

    Of what was said in confidence, whom to ring and whether they may read it.
    """
    line = referral_line(session, referral_id, now)
    if line is None:
        return _sealed(session, referral_id, reader, now)
    r, e = ReferralRow, EnquiryRow
    behind = session.execute(
        select(
            *(r.to_staff_id, r.escalated_to_id, r.accept_working),
            *(e.property_id, e.service_code, e.service_version, e.answers),
        )
        .join(e, e.id == r.enquiry_id)
        .where(r.id == referral_id)
    ).one()
    service = service_edition(session, behind.service_code, behind.service_version)
    named = {behind.to_staff_id, behind.escalated_to_id}
    covers = standing_for(session, reader, uk_date(now))
    is_open = line.state in OPEN and line.case_id is None
    return ReferralPage(
        line=line,
        team=team_page(session, line.team_code, now),
        ours=bool(named & covers) or line.team_code in teams_of(session, reader),
        sent=line.sender_id == reader,
        asks_hazard=service is not None
        and not line.restricted
        and asks_hazard(
            _words(line, service, behind),
            risk_words(session, uk_date(now)),
            landlord=service.landlord,
        ),
        related=_related(session, line, behind) if is_open else (),
        teams=tuple(teams(session)),
        colleagues=tuple(colleagues(session)),
        accept_working=tuple(behind.accept_working or ()),
        documents=documents_of_enquiry(session, line.enquiry_id),
        enquiry_words=_answered(session, line, service, behind),
    )


def _answered(
    session: Session,
    line: Line,
    service: Service | None,
    behind: Any,  # noqa: ANN401  columns of the enquiry
) -> tuple[tuple[str, str], ...]:
    """Return the answers in words, without where a protected person lives."""
    if service is None or line.restricted:
        return ()
    family = one_and_the_same(session, line.person_id) if line.person_id else ()
    answers = shelter_from_reader(session, family).answers(behind.answers)
    return tuple(answers_in_words(service, answers))


def _words(
    line: Line,
    service: Service,
    behind: Any,  # noqa: ANN401  columns of the enquiry
) -> str:
    """Return all that a case would be opened with."""
    said = [answer for answer in behind.answers.values() if isinstance(answer, str)]
    return " ".join((service.name, line.summary, *said))


def _sealed(
    session: Session, referral_id: UUID, reader: UUID, now: datetime
) -> ReferralPage | None:
    line = sealed_referral(session, referral_id, reader, now)
    if line is None:
        return None
    works = works_on_it(session, line.enquiry_id, reader)
    return ReferralPage(
        line=line,
        team=team_page(session, line.team_code, now),
        ours=works,
        sent=line.sender_id == reader,
        may_ask=works,
    )


def _related(
    session: Session,
    line: Line,
    behind: Any,  # noqa: ANN401  columns of the enquiry
) -> tuple[Related, ...]:
    place, code = behind.property_id, behind.service_code
    return tuple(related_cases(session, line.person_id, place, code))
