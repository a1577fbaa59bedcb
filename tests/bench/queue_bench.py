"""The team's queue with 300,000 cases: pages, filters, figures, one case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

from sqlalchemy import Engine, insert, select, text
from sqlalchemy.orm import Session

from db.actor import Actor
from db.domain.clocks import NEVER
from db.domain.references import new_reference
from db.queries.casework.case_page import case_page
from db.queries.casework.queue import (
    arrivals,
    count_queue,
    queue_page,
    stands_down_to,
)
from db.queries.casework.rail import rail_counts
from db.queries.casework.rows import Due, Mark, Order, QueueFilter
from db.store.engine import open_engine, open_readers
from db.store.schema import create_schema, name_migration
from db.store.sessions import reading
from db.tables.casework import CaseRow
from db.tables.casework_time import CaseClockRow
from db.tables.staff import StaffRow, TeamRow
from tests.bench.big_council import OUT, key
from tests.bench.measure import Figures, Timings, steady

CASES, TEAMS, STAFF, OPEN_SHARE, RISK_SHARE = 300_000, 12, 60, 0.7, 0.03
PAGES, SCREEN_MS = 200, 50
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
_LOT = 10_000


def queue_figures() -> list[Figures]:
    """Return the figures of the queue, each kind of reading over and over."""
    path = store_with_queue()
    readers = open_readers(path, key(), count=1)
    random = Random(3)
    teams = [f"team-{n}" for n in range(TEAMS)]
    with reading(readers, Actor.program()) as session, steady():
        staff = list(session.scalars(select(StaffRow.id)))
        ids = list(session.scalars(select(CaseRow.id).limit(1_000)))
        kinds = {
            "team queue, first 100 of 300,000": lambda: queue_page(
                session, QueueFilter(teams=(random.choice(teams),)), NOW
            ),
            "team queue, a page in its middle": lambda: _deep(session, teams, random),
            "team queue, oldest first": lambda: queue_page(
                session,
                QueueFilter(teams=(random.choice(teams),), order=Order.AGE),
                NOW,
            ),
            "team queue, new ones": lambda: queue_page(
                session,
                QueueFilter(teams=(random.choice(teams),), states=("new",)),
                NOW,
            ),
            "my work, overdue": lambda: queue_page(
                session,
                QueueFilter(owner=random.choice(staff), due=Due.OVERDUE),
                NOW,
            ),
            "whatever has one risk": lambda: queue_page(
                session, QueueFilter(risk="vulnerable"), NOW
            ),
            "everybody's queue": lambda: queue_page(session, QueueFilter(), NOW),
            "rail figures": lambda: rail_counts(
                session, random.choice(staff), [random.choice(teams)], NOW
            ),
            "figure of a team": lambda: count_queue(
                session, QueueFilter(teams=(random.choice(teams),)), NOW
            ),
            "what came since": lambda: arrivals(
                session, QueueFilter(teams=(random.choice(teams),)), NOW, CASES - 500
            ),
            "how what was read stands now": lambda: stands_down_to(
                session,
                QueueFilter(teams=(random.choice(teams),)),
                NOW,
                Mark(NOW + timedelta(days=random.randrange(5)), 0),
            ),
            "a case's page": lambda: case_page(session, random.choice(ids), NOW),
        }
        timings = []
        for name, read in kinds.items():
            timing = Timings(name)
            for _ in range(PAGES):
                timing.time(read)
                session.expunge_all()
            timings.append(timing)
    readers.dispose()
    within = f"worst {SCREEN_MS}"
    return [one.figures(within, one.at(1) <= SCREEN_MS) for one in timings]


def _deep(session: Session, teams: list[str], random: Random) -> None:
    """Read the page that somebody comes to after a great many."""
    middle = Mark(NOW + timedelta(days=random.randrange(100)), 0)
    queue = QueueFilter(teams=(random.choice(teams),))
    queue_page(session, queue, NOW, after=middle)


def store_with_queue() -> Path:
    """Return the store with the queue, built if it isn't there yet."""
    OUT.mkdir(parents=True, exist_ok=True)
    path = OUT / f"queue-{CASES}.db"
    if path.exists():
        path.unlink()
    engine = open_engine(path, key(), create=True)
    with engine.begin() as connection:
        create_schema(connection, "bench", NOW)
    _fill(engine)
    engine.dispose()
    return path


def _fill(engine: Engine) -> None:
    random = Random(1)
    stamp = {"made_at": NOW, "changed_at": NOW, "scope": 1, "version": 1}
    staff = [uuid4() for _ in range(STAFF)]
    with engine.begin() as connection:
        name_migration(connection)
        connection.execute(
            insert(StaffRow),
            [
                {"id": id_, "sign_in_name": f"s{n}", "name": f"Staff {n}", **stamp}
                for n, id_ in enumerate(staff)
            ],
        )
        connection.execute(
            insert(TeamRow),
            [
                {"id": uuid4(), "code": f"team-{n}", "name": f"Team {n}", **stamp}
                for n in range(TEAMS)
            ],
        )
    for _ in range(CASES // _LOT):
        cases = list(_cases(random, staff, stamp))
        clocks = [clock for case in cases if (clock := _clock(case, stamp))]
        with engine.begin() as connection:
            name_migration(connection)
            connection.execute(insert(CaseRow), cases)
            connection.execute(insert(CaseClockRow), clocks)
    with engine.begin() as connection:
        connection.execute(text("ANALYZE"))


def _cases(
    random: Random, staff: list[UUID], stamp: dict[str, object]
) -> Iterator[dict[str, object]]:
    for _ in range(_LOT):
        opened = NOW - timedelta(minutes=random.randrange(600_000))
        is_open = random.random() < OPEN_SHARE
        due = opened + timedelta(days=random.randrange(1, 500))
        state = (
            random.choice(("new", "in_progress", "waiting")) if is_open else "closed"
        )
        runs = is_open and state != "waiting"
        yield {
            "id": uuid4(),
            "reference": new_reference(),
            "title": "Missed bin collection",
            "answers": {},
            "service_code": "missed-collection",
            "service_version": 1,
            "team_code": f"team-{random.randrange(TEAMS)}",
            "owner_id": random.choice(staff) if state != "new" else None,
            "state": state,
            "is_open": is_open,
            "risks": "vulnerable" if random.random() < RISK_SHARE else "",
            "next_due_at": due if runs else NEVER,
            "warn_at": due - timedelta(days=2) if runs else NEVER,
            "opened_at": opened,
            "moved_at": opened,
            **stamp,
        }


def _clock(
    case: dict[str, object], stamp: dict[str, object]
) -> dict[str, object] | None:
    due = case["next_due_at"]
    if not isinstance(due, datetime) or due == NEVER:
        return None
    return {
        "id": uuid4(),
        "case_id": case["id"],
        "kind": "working_days(2)",
        "started_at": case["opened_at"],
        "due_on": due.date(),
        "due_at": due,
        "warn_at": case["warn_at"],
        "working": ["two working days"],
        **stamp,
    }
