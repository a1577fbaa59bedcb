"""Letters of a person or a case, one letter to work on, and what cases asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.domain.letters.asked_for import kinds_asked
from db.domain.letters.states import LetterState
from db.queries.casework.merged_cases import with_merged
from db.queries.letters.queue import LetterLine, line_of
from db.queries.merged import one_and_the_same
from db.tables.casework import CaseRow
from db.tables.casework_work import CaseLetterRow
from db.tables.letter import LetterRow, LetterSupplyRow
from db.tables.person import PersonRow

MOST = 200
_W = LetterRow


@dataclass(frozen=True, slots=True)
class LetterPage:
    """One letter with all that may be changed in it."""

    line: LetterLine
    edition_id: UUID
    template_code: str
    asked_id: UUID | None
    about_id: UUID | None
    batch_id: UUID | None
    address: tuple[str, ...]
    occupancy_id: UUID | None
    email: str | None
    greeted: str | None
    values: dict[str, Any]
    own_words: str | None
    own_words_cy: str | None
    enclosures: tuple[str, ...]
    signed_by: UUID | None
    sent_at: datetime | None
    collected_at: datetime | None
    collected_by: str | None
    returned_on: date | None
    returned_reason: str | None
    cancelled_reason: str | None


@dataclass(frozen=True, slots=True)
class AskedLetter:
    """A letter that a case asks for and nobody has made yet.

    Attributes:
        kinds: what to look for among the answers of templates, the closest first.
        draft_id: the letter itself, where somebody has begun it.
    """

    id: UUID
    case_id: UUID
    case: str
    person_id: UUID | None
    kind: str
    kinds: tuple[str, ...]
    asked_at: datetime
    draft_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class SupplyLine:
    """A letter for the supplier who makes Braille or audio of it."""

    id: UUID
    version: int
    letter_id: UUID
    reference: str
    format: str
    language: str
    state: str
    supplier: str | None
    ordered_on: date | None


def letters_of_person(session: Session, person_id: UUID) -> tuple[LetterLine, ...]:
    """Return the letters to a person, the newest first, given-up ones left out."""
    family = one_and_the_same(session, person_id)
    where = (_W.person_id.in_(family), _W.state != LetterState.CANCELLED)
    return _lines(session, *where)


def letters_of_case(session: Session, case_id: UUID) -> tuple[LetterLine, ...]:
    """Return the letters about a case and those merged into it, the newest first."""
    return _lines(session, _W.case_id.in_(with_merged(session, case_id)))


def whose_letter(session: Session, letter_id: UUID) -> UUID | None:
    """Return to whom a letter is; None where it is to nobody, or not to be seen."""
    return session.scalar(select(_W.person_id).where(_W.id == letter_id))


def letter_page(session: Session, letter_id: UUID) -> LetterPage | None:
    """Return one letter; None where the reader may not see it."""
    found = session.execute(
        select(_W, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.id == _W.person_id)
        .where(_W.id == letter_id)
    ).first()
    if found is None:
        return None
    row, name = found
    return LetterPage(
        line=line_of(row, name),
        edition_id=row.edition_id,
        template_code=row.template_code,
        asked_id=row.asked_id,
        about_id=row.about_id,
        batch_id=row.batch_id,
        address=tuple(row.address),
        occupancy_id=row.occupancy_id,
        email=row.email,
        greeted=row.greeted,
        values=dict(row.values),
        own_words=row.own_words,
        own_words_cy=row.own_words_cy,
        enclosures=tuple(row.enclosures),
        signed_by=row.signed_by,
        sent_at=row.sent_at,
        collected_at=row.collected_at,
        collected_by=row.collected_by,
        returned_on=row.returned_on,
        returned_reason=row.returned_reason,
        cancelled_reason=row.cancelled_reason,
    )


def asked_letters(
    session: Session, case_id: UUID | None = None, most: int = MOST
) -> tuple[AskedLetter, ...]:
    """Return the letters that cases ask for, the oldest first; or those of one."""
    a, c = CaseLetterRow, CaseRow
    draft = (
        select(func.max(_W.id))
        .where(_W.asked_id == a.id, _W.state == LetterState.DRAFT)
        .scalar_subquery()
    )
    query = (
        select(a, c.reference, draft)
        .join(c, c.id == a.case_id)
        .where(a.state == "queued")
    )
    if case_id is not None:
        query = query.where(a.case_id == case_id)
    rows = session.execute(query.order_by(a.n).limit(most))
    return tuple(
        AskedLetter(
            one.id,
            one.case_id,
            case,
            one.person_id,
            one.kind,
            kinds_asked(one.kind, one.facts),
            one.made_at,
            draft_id,
        )
        for one, case, draft_id in rows
    )


def supply_list(session: Session, *states: str) -> tuple[SupplyLine, ...]:
    """Return what a supplier puts into Braille or on audio, the oldest first."""
    s = LetterSupplyRow
    rows = session.execute(
        select(s, _W.reference)
        .join(_W, _W.id == s.letter_id)
        .where(
            s.state.in_(states or ("waiting", "ordered")),
            or_(s.state != "waiting", _W.state == LetterState.QUEUED),
        )
        .order_by(s.n)
    )
    return tuple(
        SupplyLine(
            row.id,
            row.version,
            row.letter_id,
            reference,
            row.format,
            row.language,
            row.state,
            row.supplier,
            row.ordered_on,
        )
        for row, reference in rows
    )


def _lines(session: Session, *where: Any) -> tuple[LetterLine, ...]:  # noqa: ANN401  conditions on letters
    rows = session.execute(
        select(_W, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.id == _W.person_id)
        .where(*where)
        .order_by(_W.n.desc())
        .limit(MOST)
    )
    return tuple(line_of(row, name) for row, name in rows)
