"""One case as its page shows it, with what may be chosen in its forms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.queries.casework.case_page import case_page
from db.queries.casework.case_timeline import case_timeline
from db.queries.casework.eyes import eyes_on
from db.queries.casework.lines import related_cases
from db.queries.casework.opened import SealedCase, as_opened, sealed_case
from db.queries.casework.page_rows import CasePage, TimelineLine
from db.queries.casework.rows import Present, Related
from db.queries.casework.together import who_else_is_here
from db.queries.catalogue import services_in_force
from db.queries.counter.caller import Colleague, colleagues
from db.queries.letters.one import AskedLetter, asked_letters, letters_of_case
from db.queries.letters.queue import LetterLine
from db.queries.teams import TeamLine, teams
from db.store.sessions import restricted_as_well
from db.tables.casework import CaseGroupRow, CaseRow
from db.tables.record import RESTRICTED

_MOST_GROUPS: Final = 100
_MOST_FOUND: Final = 7


@dataclass(frozen=True, slots=True)
class ServiceName:
    """A service that a case may be about."""

    code: str
    name: str
    name_cy: str
    team: str


@dataclass(frozen=True, slots=True)
class Beside:
    """What the forms of a case offer to choose from.

    Attributes:
        eyes: of a restricted case: who may open it, and be given a part of it;
            None where everybody may.
        related: open cases of the same customer or property, but this one.
        groups: the ids and names of causes that have not ended.
        letters: about the case, the newest first.
        asked: what the case asks for and nobody has made.
    """

    colleagues: tuple[Colleague, ...] = ()
    teams: tuple[TeamLine, ...] = ()
    services: tuple[ServiceName, ...] = ()
    related: tuple[Related, ...] = ()
    groups: tuple[tuple[UUID, str], ...] = ()
    eyes: frozenset[UUID] | None = None
    letters: tuple[LetterLine, ...] = ()
    asked: tuple[AskedLetter, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case, its story, who else has it open, and what may be chosen."""

    page: CasePage
    story: tuple[TimelineLine, ...]
    present: tuple[Present, ...]
    beside: Beside


def case_view(
    session: Session,
    case_id: UUID,
    reader: UUID,
    now: datetime,
    language: str = "en",
    opened_at: datetime | None = None,
) -> CaseView | SealedCase | None:
    """Return a case as its page shows it; None where it is not here for the reader.

    A restricted one is sealed until the reader opened it: *opened_at* is when
    that was written down. *now* is zone-aware; the line for the customer is in
    *language*.
    """
    with as_opened(session, case_id, opened_at):
        page = case_page(session, case_id, now, language)
        story = case_timeline(session, case_id) if page is not None else []
        letters = letters_of_case(session, case_id) if page is not None else ()
        asked = asked_letters(session, case_id) if page is not None else ()
    if page is None:
        return sealed_case(session, case_id)
    related = related_cases(
        session, page.person_id, page.property_id, page.service_code
    )
    known = {page.id, *(link.case_id for link in page.links)}
    beside = Beside(
        tuple(colleagues(session)),
        tuple(teams(session)),
        _services(session, now),
        tuple(one for one in related if one.id not in known),
        _groups(session),
        eyes_on(session, case_id) if page.restricted else None,
        letters,
        asked,
    )
    return CaseView(
        page,
        tuple(story),
        tuple(who_else_is_here(session, case_id, reader, now)),
        beside,
    )


def cases_like(session: Session, text: str) -> list[tuple[UUID, str, str, str]]:
    """Return id, reference, title and team of cases by the start of a reference.

    Letters that people take for others, and hyphens left out, do no harm. A
    restricted case has no title here.
    """
    wanted = "".join(text.upper().split()).replace("-", "")
    wanted = wanted.removeprefix("GH").translate(str.maketrans("OIL", "011"))
    if not wanted:
        return []
    parts = [wanted[at : at + 4] for at in range(0, len(wanted), 4)]
    begins = "GH-" + "-".join(parts)
    c = CaseRow
    query = (
        select(c.id, c.reference, c.title, c.team_code, c.scope)
        .where(c.reference >= begins, c.reference < f"{begins}\x7f")
        .order_by(c.reference)
        .limit(_MOST_FOUND)
    )
    with restricted_as_well(session):
        rows = session.execute(query).all()
    return [
        (row[0], row[1], "" if row[4] == RESTRICTED else row[2], row[3]) for row in rows
    ]


def _services(session: Session, now: datetime) -> tuple[ServiceName, ...]:
    found = services_in_force(session, uk_date(now)).values()
    names = [
        ServiceName(
            one.service.code, one.service.name, one.service.name_cy, one.service.team
        )
        for one in found
    ]
    return tuple(sorted(names, key=lambda one: one.name))


def _groups(session: Session) -> tuple[tuple[UUID, str], ...]:
    g = CaseGroupRow
    rows = session.execute(
        select(g.id, g.name)
        .where(g.ended_at.is_(None))
        .order_by(g.n.desc())
        .limit(_MOST_GROUPS)
    )
    return tuple((row[0], row[1]) for row in rows)
