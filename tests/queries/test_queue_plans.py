"""A queue of any length is answered by an index alone, however it is narrowed.

A plan hangs on the tables, not on how much lies in them, as the store keeps no
statistics: what holds here for none holds for several hundred thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from typing import Any, Final
from uuid import UUID

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from db.domain.cases import CaseKind, CaseState, Risk
from db.domain.permissions import Role
from db.queries.casework.queue import (
    count_queue,
    queue_ids,
    queue_page,
    rows_in,
)
from db.queries.casework.rows import Due, Mark, Order, QueueFilter
from db.store.sessions import reading
from tests.fixtures.casework import Casework
from tests.fixtures.stores import NOON, Office, actor_for, staff_id

READER: Final = staff_id(Role.CASEWORKER)
WHOSE: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"owner": READER},
    {"owner": READER, "waiting_for_me": True},
    {"unowned": True},
)
TEAMS: Final = ((), ("waste",), ("waste", "repairs", "complaints"))
MORE: Final[tuple[dict[str, Any], ...]] = (
    {},
    *({"due": due} for due in Due),
    {"states": (CaseState.CLOSING.value,)},
    {"kinds": (CaseKind.SUGGESTION.value,)},
    {"services": ("missed-collection",)},
    {"risk": Risk.THREAT.value},
    {"open_days": 60},
    {"escalated_to": Role.CO_ORDINATOR.value},
    {
        "due": Due.WARNING,
        "kinds": (CaseKind.COMPLAINT.value,),
        "services": ("missed-collection",),
        "risk": Risk.HAZARD.value,
        "open_days": 5,
    },
)
QUEUES: Final = [
    QueueFilter(teams=teams, order=order, **whose, **more)
    for teams, whose, more, order in product(TEAMS, WHOSE, MORE, Order)
]


@contextmanager
def plans(office: Office) -> Iterator[tuple[Session, list[str]]]:
    """Give a caseworker's session, and how each of its queries of cases is done."""
    steps: list[str] = []

    def note(
        _connection: object, cursor: Any, statement: str, values: Any, *_rest: object
    ) -> None:
        if "FROM case_file" in statement and "max(" not in statement:
            explained = cursor.connection.execute(
                f"EXPLAIN QUERY PLAN {statement}", values
            )
            steps.extend(step[3] for step in explained if "case_file" in step[3])

    event.listen(office.writer, "before_cursor_execute", note)
    try:
        with reading(office.writer, actor_for(Role.CASEWORKER)) as session:
            yield session, steps
    finally:
        event.remove(office.writer, "before_cursor_execute", note)


def page(session: Session, queue: QueueFilter) -> None:
    queue_page(session, queue, NOON, reader=READER)


def page_after(session: Session, queue: QueueFilter) -> None:
    queue_page(session, queue, NOON, reader=READER, after=Mark(NOON, 5))


def figure(session: Session, queue: QueueFilter) -> None:
    count_queue(session, queue, NOON)


def first_ids(session: Session, queue: QueueFilter) -> None:
    queue_ids(session, queue, NOON)


def shown_ones(session: Session, queue: QueueFilter) -> None:
    rows_in(session, queue, [UUID(int=n) for n in range(400)], NOON)


def is_quick(step: str) -> bool:
    """Whether a step reads an index of queues alone, or rows by their number."""
    one_by_one = ("INTEGER PRIMARY KEY (rowid=?)", "sqlite_autoindex", "(id=?)")
    if step.startswith("SEARCH") and any(way in step for way in one_by_one):
        return True
    return "COVERING INDEX" in step and "_queue" in step


@pytest.mark.parametrize("read", [page, page_after, figure, first_ids, shown_ones])
def test_every_queue_is_read_from_an_index_alone(
    casework: Casework,
    read: Callable[[Session, QueueFilter], None],
) -> None:
    with plans(casework.office) as (session, steps):
        slow = []
        for queue in QUEUES:
            steps.clear()
            read(session, queue)
            assert steps
            slow += [f"{step}: {queue}" for step in steps if not is_quick(step)]
    assert slow == []
