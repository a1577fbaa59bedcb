"""Opening the store, a person's page, their timeline, a list of 300,000."""

from __future__ import annotations

from pathlib import Path
from random import Random
from uuid import UUID

from sqlalchemy import desc, select, text
from sqlalchemy.orm import Session

from db.actor import Actor
from db.queries.people.person_page import person_page
from db.queries.people.timeline import timeline
from db.store.engine import open_readers
from db.store.sessions import reading
from db.tables.contact import EnquiryRow
from db.tables.person import PersonRow
from tests.bench.big_council import NOON, TODAY, key
from tests.bench.measure import Figures, Timings, steady

STARTS, PAGES = 20, 300
START_MS, SCREEN_MS = 350, 50
SHOWN = 200


def list_figures(path: Path) -> list[Figures]:
    """Return the figures of start and of the lists, each person once."""
    starts = Timings("start: open, first person page")
    people = _somebodies(path, PAGES + STARTS)
    for person in people[:STARTS]:
        starts.time(_start, path, person)
    pages, times, lists = (
        Timings("person page"),
        Timings("timeline, 100 rows"),
        Timings("newest 200 of all enquiries"),
    )
    readers = open_readers(path, key(), count=1)
    with reading(readers, Actor.program()) as session, steady():
        for person in people[STARTS:]:
            pages.time(person_page, session, person, NOON)
            times.time(timeline, session, person, TODAY)
            lists.time(lambda: _newest(session))
    readers.dispose()
    within = f"worst {SCREEN_MS}"
    return [
        starts.figures(
            f"p50 {START_MS}",
            starts.at(0.5) <= START_MS,
            "the store's share: no window, no key derivation",
        ),
        *(one.figures(within, one.at(1) <= SCREEN_MS) for one in (pages, times, lists)),
    ]


def _start(path: Path, person: UUID) -> None:
    readers = open_readers(path, key(), count=1)
    with reading(readers, Actor.program()) as session:
        person_page(session, person, NOON)
    readers.dispose()


def _newest(session: Session) -> None:
    """Read the first page of the list of every enquiry, with whose it is."""
    e, p = EnquiryRow, PersonRow
    session.execute(
        select(e.id, e.reference, e.service_code, e.outcome, e.closed_at, p.name)
        .join(p, p.id == e.person_id)
        .order_by(desc(e.closed_at), desc(e.n))
        .limit(SHOWN)
    ).all()


def _somebodies(path: Path, count: int) -> list[UUID]:
    readers = open_readers(path, key(), count=1)
    random = Random(path.stem)
    with readers.connect() as connection:
        most = connection.scalar(text("SELECT max(n) FROM person")) or 1
        found = [
            connection.scalar(
                text("SELECT person_id FROM contact WHERE n = :n"),
                {"n": random.randint(1, max(1, most // 5))},
            )
            for _ in range(count)
        ]
        first = connection.scalar(text("SELECT id FROM person LIMIT 1"))
    readers.dispose()
    return [UUID(bytes=one or first) for one in found]
