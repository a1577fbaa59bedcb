"""Enquiries behind restricted cases: whom to ring, in place of what was said.

A case that goes out of most people's sight takes with it the words it was
opened with. They stand on its own page, for those who may open it; everywhere
else an enquiry, its referrals and what repeats it are told of by their team.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from db.domain.phones import show_phone
from db.tables.casework import CaseRow
from db.tables.contact import CallBackRow, EnquiryRow
from db.tables.record import RESTRICTED, SAFEGUARDING
from db.tables.staff import TeamRow

_CASE: Final = CaseRow.__table__.c  # past the narrowing: that there is one, no more
_HIDDEN: Final = (_CASE.scope == RESTRICTED, _CASE.enquiry_id.is_not(None))


@dataclass(frozen=True, slots=True)
class CallBackWords:
    """What may be told of a promised call.

    Attributes:
        about: what it is about, or whom to ring where that is out of sight.
    """

    about: str
    outcome: str | None
    hidden: bool = False

    @property
    def both(self) -> tuple[str, str | None]:
        """What it is about, and what came of it."""
        return self.about, self.outcome


def in_sight(enquiry: type[EnquiryRow] = EnquiryRow) -> ColumnElement[bool]:
    """Return what is true of an enquiry that no restricted case was opened for."""
    behind = select(_CASE.enquiry_id).where(*_HIDDEN)
    repeats = enquiry.duplicate_of_id
    seen = enquiry.id.not_in(behind) & (repeats.is_(None) | repeats.not_in(behind))
    return or_(enquiry.scope == SAFEGUARDING, seen)


def out_of_sight(session: Session, enquiries: Collection[UUID]) -> dict[UUID, str]:
    """Return those of *enquiries* that are behind restricted cases: whom to ring.

    That is the team's name and number, or as much of it as is known. It is the
    same for every reader: who may open the case reads the words there.
    """
    if not enquiries:
        return {}
    e, case = aliased(EnquiryRow), CaseRow.__table__
    rows = session.execute(
        select(e.id, TeamRow.name, TeamRow.phone)
        .join(
            case, or_(_CASE.enquiry_id == e.id, _CASE.enquiry_id == e.duplicate_of_id)
        )
        .outerjoin(TeamRow, TeamRow.code == _CASE.team_code)
        .where(e.id.in_(enquiries), e.scope != SAFEGUARDING, *_HIDDEN)
        .order_by(_CASE.n)
    )
    return {
        id_: " ".join(filter(None, (name, show_phone(phone) if phone else "")))
        for id_, name, phone in rows
    }


def call_back_words(
    session: Session, calls: Sequence[CallBackRow], reader: UUID | None = None
) -> dict[UUID, CallBackWords]:
    """Return what may be told of each of *calls*, by its id.

    The promise stays, whatever became of its enquiry. Where that became a
    restricted case its words are told to nobody but *reader*, if they own the
    call or cover it: they have to know what they ring about.
    """
    behind = {call.enquiry_id for call in calls if call.enquiry_id is not None}
    rings = out_of_sight(session, behind)
    return {
        call.id: CallBackWords(call.about, call.outcome)
        if call.enquiry_id not in rings
        or (reader is not None and reader in {call.owner_id, call.cover_id})
        else CallBackWords(rings[call.enquiry_id], None, hidden=True)
        for call in calls
    }
