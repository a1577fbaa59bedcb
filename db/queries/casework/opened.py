"""A restricted case is read once the log says who reads it, and why.

The one place of the rule: every page, timeline and list that would show what
such a case says asks here. Without a line of the log there is its front: that
there is a case, and whom to ring.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import case, or_, select
from sqlalchemy.orm import Session

from db.domain.phones import show_phone
from db.store.restricted import VIEWED_CASE, Few, one_of_few
from db.store.sessions import opened, sees_people, works_restricted
from db.tables.casework import CaseFrontRow, CaseRow
from db.tables.local import ViewRow
from db.tables.record import RESTRICTED, Record
from db.tables.staff import TeamRow

_C: Final = CaseRow.__table__.c


@dataclass(frozen=True, slots=True)
class SealedCase:
    """A restricted case before it is read.

    Attributes:
        ring: the team's name and number, or as much of it as is known.
        reason: what the reader read it for the last time; empty for never.
        may_read: whether they may open it; all others know whom to ring.
    """

    id: UUID
    reference: str
    team: str
    ring: str
    is_open: bool
    reason: str = ""
    may_read: bool = True


@contextmanager
def as_opened(
    session: Session, case_id: UUID, since: datetime | None
) -> Iterator[None]:
    """Let a case be read, where its reader stands in the log *since* then.

    What was merged with it goes along; for a reader who works this case alone,
    what was merged into it. A case that is not restricted is read by anybody who
    sees cases, with or without this.
    """
    known = since is not None and _line(session, case_id, since) is not None
    few = None
    if known and not works_restricted(session):
        few = _own(session, case_id)
        family = few.ids
    else:
        family = _family(session, case_id) if known else frozenset()
    with opened(session, family, few):
        yield


def sealed_case(session: Session, case_id: UUID) -> SealedCase | None:
    """Return a restricted case as it stands before it is read; None for no such case.

    Whoever may not open it knows as much of it as everybody: whom to ring.
    """
    f = CaseFrontRow
    front = session.scalar(select(f).where(f.case_id == case_id))
    if front is None or not sees_people(session):
        return None
    may_read = works_restricted(session) or bool(_own(session, case_id))
    t = TeamRow
    team = session.execute(
        select(t.name, t.phone).where(t.code == front.team_code)
    ).first()
    name, phone = (team.name, team.phone) if team else (front.team_code, None)
    ring = " ".join(filter(None, (name, show_phone(phone) if phone else "")))
    last = _line(session, case_id, None) if may_read else None
    return SealedCase(
        case_id, front.reference, name, ring, front.is_open, last or "", may_read
    )


def unsaid(words: Any, record: type[Record]) -> Any:  # noqa: ANN401  a column, or one in its place
    """Return a column for a list, empty where *record* lies in restriction."""
    return case((record.scope == RESTRICTED, ""), else_=words)


def _own(session: Session, case_id: UUID) -> Few:
    """Return a case, and what went into it, where its reader works it."""
    if not sees_people(session):
        return Few()
    return one_of_few(session.connection(), session.info.get("reader"), case_id)


def _line(session: Session, case_id: UUID, since: datetime | None) -> str | None:
    """Return the reason of the reader's last line on a case; None for no line."""
    v = ViewRow
    query = select(v.reason).where(
        v.record_id == case_id,
        v.viewer == session.info.get("reader"),
        v.kind == VIEWED_CASE,
    )
    if since is not None:
        query = query.where(v.at >= since)
    found = session.execute(query.order_by(v.n.desc()).limit(1)).first()
    return None if found is None else found.reason or ""


def _family(session: Session, case_id: UUID) -> frozenset[UUID]:
    """Return the ids of a case, of those merged into it, and of that it went into."""
    rows = session.connection().execute(
        select(_C.id, _C.merged_into_id).where(
            or_(_C.id == case_id, _C.merged_into_id == case_id)
        )
    )
    found = {case_id}
    for id_, into in rows:
        found.add(id_)
        if into is not None:
            found.add(into)
    return frozenset(found)
