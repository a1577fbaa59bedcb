"""What has to be heeded before somebody is written to, as the record stands."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.letters.states import OUT, LetterState
from db.domain.markers import SHOWN
from db.queries.letters.recipient import Recipient, recipient
from db.queries.merged import one_and_the_same
from db.queries.people.cautions import cautions_of
from db.tables.casework import CaseRow
from db.tables.letter import LetterRow

LATELY: Final = timedelta(days=14)
"""Within these days the same letter again is likely sent twice by mistake."""
_ON_ITS_WAY: Final = (LetterState.QUEUED, LetterState.HELD, LetterState.RELEASED)


@dataclass(frozen=True, slots=True)
class Heed:
    """What has to be heeded.

    Attributes:
        caution: whether a caution marker stands on the person.
        like: the reference and day of a like letter that is out or on its way;
            the day is None while it has none.
        moved: whether the case is filed under somebody else by now.
    """

    recipient: Recipient
    caution: bool
    like: tuple[str, date | None] | None
    moved: bool


def heed(
    session: Session,
    person_id: UUID,
    template_code: str,
    today: date,
    *,
    case_id: UUID | None = None,
    letter_id: UUID | None = None,
) -> Heed:
    """Return what has to be heeded of *person_id* for one more letter.

    *letter_id*: the letter itself, where it is there already. Raises NotFound.
    """
    who = recipient(session, person_id, today)
    family = one_and_the_same(session, who.id)
    cautions = cautions_of(session, family, today)
    return Heed(
        who,
        any(one.state in SHOWN for one in cautions),
        _like(session, family, template_code, today, case_id, letter_id),
        _moved(session, family, case_id),
    )


def _like(
    session: Session,
    family: Collection[UUID],
    code: str,
    today: date,
    case_id: UUID | None,
    letter_id: UUID | None,
) -> tuple[str, date | None] | None:
    w = LetterRow
    query = select(w.reference, w.dated_on).where(
        w.person_id.in_(family),
        w.template_code == code,
        w.state.in_((*_ON_ITS_WAY, *OUT)),
        (w.dated_on.is_(None)) | (w.dated_on >= today - LATELY),
    )
    if case_id is not None:
        query = query.where(w.case_id == case_id)
    if letter_id is not None:
        query = query.where(w.id != letter_id)
    found = session.execute(query.order_by(w.n.desc()).limit(1)).first()
    return None if found is None else (found.reference, found.dated_on)


def _moved(session: Session, family: Collection[UUID], case_id: UUID | None) -> bool:
    if case_id is None:
        return False
    row = session.execute(
        select(CaseRow.person_id).where(CaseRow.id == case_id)
    ).first()
    return row is not None and row.person_id is not None and row.person_id not in family
