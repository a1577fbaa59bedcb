"""Where referrals went that were sent on, and how it ended there."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.queries.casework.rows import Onward
from db.tables.contact import ReferralRow
from db.tables.staff import TeamRow


def onward_of(session: Session, referrals: Collection[UUID]) -> dict[UUID, Onward]:
    """Return, of each of *referrals* that was sent on, where it stands by now.

    One that was sent on from there again is followed to where it is.
    """
    r = ReferralRow
    found: dict[UUID, Onward] = {}
    origin = {each: each for each in referrals}
    while origin:
        rows = session.execute(
            select(
                r.previous_id, r.id, r.state, r.closing_note, r.done_at, TeamRow.name
            )
            .outerjoin(TeamRow, TeamRow.code == r.team_code)
            .where(r.previous_id.in_(origin))
            .order_by(r.n)
        ).all()
        further: dict[UUID, UUID] = {}
        for before, id_, state, note, done_at, team in rows:
            first = origin[before]
            found[first] = Onward(team or "", state, note, done_at)
            further[id_] = first
        origin = further
    return found
