"""The queue with 300,000 cases: every filter and order, figures, one case.

Which combinations are asked is chosen by chance, the same each time; those with
at most one filter are asked all. Each is asked three times and the quickest
counts, so that the worst is a queue's own and not the machine's; what the very
first costs, with everything still to be read and decrypted, stands apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import product
from pathlib import Path
from random import Random
from typing import Any, Final, TypeVar

from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from db.actor import Actor
from db.domain.cases import CaseKind, Risk
from db.domain.permissions import Role
from db.queries.casework.case_page import case_page
from db.queries.casework.case_timeline import case_timeline
from db.queries.casework.lines import person_lines
from db.queries.casework.queue import (
    arrivals,
    count_queue,
    queue_page,
    rows_in,
    stands_down_to,
)
from db.queries.casework.rail import rail_counts
from db.queries.casework.rows import Due, Mark, Order, QueueFilter
from db.queries.search_cases import search_cases
from db.store.engine import open_readers
from db.store.sessions import reading
from db.tables.casework import CaseRow
from tests.bench.big_council import key
from tests.bench.measure import Figures, Timings, steady
from tests.bench.queue_council import CASES_THERE, NOW, Desks
from tests.bench.queue_peer import peers

Queue = TypeVar("Queue")

TIMES, NARROWED, SCREEN_MS, TRIES, COLD = 100, 400, 50, 3, 10
ROLES: Final = frozenset({Role.CASEWORKER, Role.SENIOR_CO_ORDINATOR})
_TYPED: Final = (
    *("missed bin", "damp", "d", "council tax moved", "boiler pres", "st li", "m"),
    *("noise after midnight", "street light out"),
)


def queue_figures(path: Path, desks: Desks) -> list[Figures]:
    """Return the figures of the queue, and of what one would write instead."""
    readers = open_readers(path, key(), count=1)
    reader = Actor.with_roles(desks.worker, "", ROLES)
    one, many = every_queue(readers, desks)
    readers.dispose()
    random = Random(5)
    cold = _cold(path, reader)
    readers = open_readers(path, key(), count=1)
    with reading(readers, reader) as session, steady():
        warm(session, desks)
        figures = [
            cold,
            *_pages(session, "a queue with at most one filter", one, desks),
            *_pages(session, "a queue narrowed at will", many, desks),
            *_others(session, desks, random),
        ]
        figures += peers(session, readers, one, random)
    readers.dispose()
    return figures


def _cold(path: Path, reader: Actor) -> Figures:
    """Ask for everybody's rarest on a store that was opened just now."""
    timing = Timings("everybody's suggestions, store just opened")
    queue = QueueFilter(kinds=(CaseKind.SUGGESTION.value,))
    for turn in range(COLD + 1):
        readers = open_readers(path, key(), count=1)
        with reading(readers, reader) as session:
            session.connection()
            timing.time(queue_page, session, queue, NOW)
        readers.dispose()
        if not turn:
            timing.taken.clear()  # what is built once in a program's life
    note = "the whole index is read and decrypted"
    return _judged(timing, note)


def warm(session: Session, desks: Desks) -> None:
    """Ask once, so that what is built once in a program's life is there."""
    queue_page(session, QueueFilter(), NOW, reader=desks.worker)
    count_queue(session, QueueFilter(), NOW)
    session.expunge_all()


def every_queue(
    readers: Engine, desks: Desks
) -> tuple[list[QueueFilter], list[QueueFilter]]:
    """Return all queues with at most one filter, and some of all the others."""
    with readers.connect() as connection:
        teams = _by_size(connection, "team_code")
        services = _by_size(connection, "service_code")
    whose: list[dict[str, Any]] = [{}, {"unowned": True}, {"owner": desks.worker}]
    whose.append({"owner": desks.worker, "waiting_for_me": True})
    choices: list[list[Any]] = [
        [(), (teams[0],), (teams[-1],), tuple(teams[:3])],
        whose,
        [None, *Due],
        [(), (services[0],), (services[-1],)],
        [(), *((kind.value,) for kind in CaseKind)],
        [None, *(risk.value for risk in Risk)],
        [None, 5, 60],
        list(Order),
    ]
    one: list[QueueFilter] = []
    many: list[QueueFilter] = []
    for team, who, due, service, kind, risk, older, order in product(*choices):
        queue = QueueFilter(
            teams=team,
            due=due,
            services=service,
            kinds=kind,
            risk=risk,
            open_days=older,
            order=order,
            **who,
        )
        narrowed = sum(map(bool, (team, who, due, service, kind, risk, older)))
        (one if narrowed <= 1 else many).append(queue)
    return one, Random(3).sample(many, NARROWED)


def _by_size(connection: Any, column: str) -> list[str]:
    rows = connection.execute(
        text(f"SELECT {column} FROM case_file GROUP BY 1 ORDER BY count(*) DESC")  # noqa: S608  the bench's own words
    )
    return [row[0] for row in rows]


def _pages(
    session: Session, what: str, queues: list[QueueFilter], desks: Desks
) -> Iterator[Figures]:
    """Ask each queue for its first page, the next one, and how long it is."""
    random = Random(7)

    def first(queue: QueueFilter) -> None:
        queue_page(session, queue, NOW, reader=desks.worker)

    def middle(queue: QueueFilter) -> None:
        by_due = queue.order is Order.DUE
        days = random.randrange(100) if by_due else -random.randrange(300)
        mark = Mark(NOW + timedelta(days=days), 0)
        queue_page(session, queue, NOW, reader=desks.worker, after=mark)

    def figure(queue: QueueFilter) -> None:
        count_queue(session, queue, NOW)

    for name, ask in (
        ("first 100", first),
        ("100 of its middle", middle),
        ("its figure", figure),
    ):
        timing = Timings(f"{what}: {name}")
        worst = _ask_each(session, timing, queues, ask)
        yield _judged(timing, f"the slowest was {_words(worst)}")


def _ask_each(
    session: Session,
    timing: Timings,
    queues: list[Queue],
    ask: Callable[[Queue], None],
) -> Queue:
    worst = (queues[0], 0)
    for queue in queues:
        took = timing.best_of(TRIES, ask, queue)
        session.expunge_all()
        worst = max(worst, (queue, took), key=lambda pair: pair[1])
    return worst[0]


def _words(queue: QueueFilter) -> str:
    """Say what a queue is narrowed by."""
    plain = QueueFilter()
    parts = [
        f"{name} {getattr(queue, name)}"
        for name in ("teams", "due", "services", "kinds", "risk", "open_days", "order")
        if getattr(queue, name) != getattr(plain, name)
    ]
    parts += ["one owner's"] if queue.owner else []
    parts += ["nobody's"] if queue.unowned else []
    return ", ".join(parts) or "everybody's, the first due"


def _others(session: Session, desks: Desks, random: Random) -> Iterator[Figures]:
    me, team = desks.worker, max(desks.staff, key=lambda t: len(desks.staff[t]))
    ours = QueueFilter(teams=(team, *desks.teams[-2:]))
    found = select(CaseRow.id).order_by(CaseRow.reference).limit(1_000)
    ids = list(session.scalars(found))
    cases = select(CaseRow.person_id).where(CaseRow.person_id.is_not(None))
    people = list(session.scalars(cases.order_by(CaseRow.reference).limit(1_000)))
    shown = {row.id for row in queue_page(session, ours, NOW, limit=400).rows}
    session.expunge_all()
    kinds: dict[str, Callable[[], object]] = {
        "the rail's figures": lambda: rail_counts(session, me, ours.teams, NOW),
        "400 rows anew after a save": lambda: rows_in(session, ours, shown, NOW, me),
        "what came since": lambda: arrivals(session, ours, NOW, CASES_THERE - 500),
        "how what was read stands now": lambda: stands_down_to(
            session, ours, NOW, Mark(NOW + timedelta(days=random.randrange(5)), 0)
        ),
        "a case's page": lambda: case_page(session, random.choice(ids), NOW),
        "a case's story": lambda: case_timeline(session, random.choice(ids)),
        "the lines of a person's cases": lambda: person_lines(
            session, _one(random, people), NOW, closed_since=NOW.date()
        ),
        "cases by words": lambda: search_cases(session, random.choice(_TYPED)),
    }
    for name, read in kinds.items():
        read()
        timing = Timings(name)
        for _ in range(TIMES):
            session.expunge_all()
            timing.best_of(TRIES, read)
        yield _judged(timing)


def _one(random: Random, people: list[Any]) -> Any:
    return random.choice(people)


def _judged(timing: Timings, note: str = "") -> Figures:
    return timing.figures(f"worst {SCREEN_MS}", timing.at(1) <= SCREEN_MS, note)
