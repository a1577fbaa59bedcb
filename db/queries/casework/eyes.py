"""Who may open a restricted case: asked before anybody is given a part of it."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.permissions import ALLOWED, Action
from db.domain.restriction import InHands, works_it
from db.tables.casework import CaseRow
from db.tables.contact import ReferralRow
from db.tables.staff import StaffRoleRow

# Past the narrowing: whose the case is, and nothing of what it says.
_C: Final = CaseRow.__table__.c
_R: Final = ReferralRow.__table__.c
_ROLES: Final = tuple(
    role.value for role, may in ALLOWED.items() if Action.VIEW_RESTRICTED_CASE in may
)


def eyes_on(session: Session, case_id: UUID) -> frozenset[UUID]:
    """Return the staff who may open a restricted case: by role, or as it is theirs."""
    hands = session.connection().execute(
        select(_C.owner_id, _R.to_staff_id, _R.escalated_to_id, _R.state)
        .outerjoin_from(
            CaseRow.__table__, ReferralRow.__table__, _R.id == _C.referral_id
        )
        .where(_C.id == case_id)
    )
    found = {
        one
        for row in hands
        for one in row[:3]
        if one is not None and works_it(one, InHands(*row))
    }
    s = StaffRoleRow
    found.update(session.scalars(select(s.staff_id).where(s.role.in_(_ROLES))))
    return frozenset(found)
