"""The lists of cases that letters can be made for: somebody's, their teams', saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.queries.casework.filters import saved_filters
from db.queries.casework.queue import count_queue, queue_ids
from db.queries.casework.rail import teams_of
from db.queries.casework.rows import Count, Due, QueueFilter
from db.tables.casework import CaseRow

MOST_CASES: Final = 5_000


@dataclass(frozen=True, slots=True)
class CaseList:
    """One list of open cases.

    Attributes:
        kind: mine, team, overdue or saved.
        name: of a saved one.
    """

    kind: str
    name: str
    queue: QueueFilter
    count: Count

    @property
    def key(self) -> str:
        """Its lasting name."""
        return f"{self.kind}/{self.name}"


@dataclass(frozen=True, slots=True)
class CasesFound:
    """Cases that letters can be about.

    Attributes:
        few: how many more there are that the reader may not open.
    """

    ids: tuple[UUID, ...]
    few: int


def case_lists(session: Session, reader: UUID, now: datetime) -> tuple[CaseList, ...]:
    """Return the lists that *reader* may choose from, with how many are in each."""
    teams = tuple(teams_of(session, reader))
    lists = [("mine", "", QueueFilter(owner=reader))]
    if teams:
        lists.append(("team", "", QueueFilter(teams=teams)))
        lists.append(("overdue", "", QueueFilter(teams=teams, due=Due.OVERDUE)))
    kept = saved_filters(session, reader)
    lists += [("saved", one.name, one.filter) for one in kept if one.name]
    return tuple(
        CaseList(kind, name, queue, count_queue(session, queue, now))
        for kind, name, queue in lists
    )


def cases_in(session: Session, queue: QueueFilter, now: datetime) -> CasesFound:
    """Return the cases of a list in its order, as far as the reader may open them."""
    ids = queue_ids(session, queue, now, MOST_CASES)
    seen: set[UUID] = set()
    for some in _pieces(ids):
        seen |= set(session.scalars(select(CaseRow.id).where(CaseRow.id.in_(some))))
    return CasesFound(tuple(each for each in ids if each in seen), len(ids) - len(seen))


def _pieces(ids: list[UUID], size: int = 500) -> list[list[UUID]]:
    return [ids[at : at + size] for at in range(0, len(ids), size)]
