"""Restricted cases that somebody works with no right to all of them.

What is asked here goes past the narrowing: it says which cases they are, and
nothing of what stands in them. Whose they are is `db.domain.restriction`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, select, union

from db.domain.restriction import OPEN_REFERRAL, InHands, works_it
from db.tables.casework import CaseRow
from db.tables.contact import ReferralRow
from db.tables.local import ViewRow
from db.tables.record import RESTRICTED

VIEWED_CASE: Final = "restricted_case"
"""What the log of who looked calls it; its record is the case."""
_C: Final = CaseRow.__table__.c
_R: Final = ReferralRow.__table__.c


@dataclass(frozen=True, slots=True)
class Few:
    """The restricted cases that are somebody's own work, and no others.

    Attributes:
        ids: what the cases, and all under them, are known by.
        numbers: the same cases, as the indexes of queues have them.
    """

    ids: frozenset[UUID] = frozenset()
    numbers: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        """Return whether there is any."""
        return bool(self.ids)


def open_few(connection: Connection, staff_id: UUID | None) -> Few:
    """Return those that stand in lists of somebody: the open ones."""
    if staff_id is None:
        return Few()
    is_open = (_C.is_open.is_(True), _C.scope == RESTRICTED)
    owned = select(_C.n).where(_C.owner_id == staff_id, *is_open)
    # Each by an index of its own: who it was sent to, or how it stands.
    sent, up = (
        select(_C.n)
        .join(ReferralRow.__table__, _R.id == _C.referral_id)
        .where(_R.state.in_(OPEN_REFERRAL), named == staff_id, *is_open)
        for named in (_R.to_staff_id, _R.escalated_to_id)
    )
    return _few(connection, staff_id, _C.n.in_(union(owned, sent, up)))


def read_few(connection: Connection, staff_id: UUID | None) -> Few:
    """Return those that somebody has read, with what was merged into them.

    What nobody has looked at nobody changes: that they read it stands in the
    log before anything is done with it.
    """
    if staff_id is None:
        return Few()
    v = ViewRow
    read = select(v.record_id).where(v.viewer == staff_id, v.kind == VIEWED_CASE)
    return with_merged(connection, _few(connection, staff_id, _C.id.in_(read)))


def one_of_few(connection: Connection, staff_id: UUID | None, case_id: UUID) -> Few:
    """Return a case with what was merged into it; nothing where it is not theirs."""
    return with_merged(connection, _few(connection, staff_id, _C.id == case_id))


def with_merged(connection: Connection, few: Few) -> Few:
    """Return *few* with the cases that went into them."""
    if not few:
        return few
    into = select(_C.id, _C.n).where(
        _C.scope == RESTRICTED, _C.merged_into_id.in_(few.ids)
    )
    rows = connection.execute(into).all()
    return Few(
        few.ids | {row.id for row in rows}, few.numbers | {row.n for row in rows}
    )


def _few(
    connection: Connection, staff_id: UUID | None, which: ColumnElement[bool]
) -> Few:
    rows = connection.execute(_hands().where(_C.scope == RESTRICTED, which))
    theirs = [row for row in rows if works_it(staff_id, InHands(*row[2:]))]
    return Few(frozenset(r.id for r in theirs), frozenset(r.n for r in theirs))


def _hands() -> Select[Any]:
    columns = (_C.owner_id, _R.to_staff_id, _R.escalated_to_id, _R.state)
    return select(_C.id, _C.n, *columns).outerjoin_from(
        CaseRow.__table__, ReferralRow.__table__, _R.id == _C.referral_id
    )
