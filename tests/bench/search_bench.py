"""From a key to what is found: ours, and what one would write without it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter_ns

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from db.actor import Actor
from db.domain.names import fold
from db.queries.search import search_everything
from db.store.engine import open_readers
from db.store.sessions import reading
from tests.bench.big_council import key
from tests.bench.keystrokes import ADVERSARIES, caller_keys
from tests.bench.measure import Figures, Timings, steady
from tests.bench.plain_peer import PlainSqlite
from tests.bench.postgres_peer import Postgres, postgres_is_here

KEYS = 10_000
PEER_KEYS = 40
P95_MS, WORST_MS = 5, 25


def search_figures(path: Path, people: int) -> list[Figures]:
    """Return the figures of search: cold, warm, the worst texts, and peers."""
    readers = open_readers(path, key(), count=1)
    with reading(readers, Actor.program()) as session:
        keys = caller_keys(session, KEYS, seed=people)
    readers.dispose()
    readers = open_readers(path, key(), count=1)
    ours, worst = Timings("search: 10,000 keys"), Timings("search: common beginnings")
    slowest = ("", 0)
    with reading(readers, Actor.program()) as session, steady():
        for typed in keys:
            took = ours.time(search_everything, session, typed)
            slowest = max(slowest, (typed, took), key=lambda pair: pair[1])
        for typed in ADVERSARIES * 5:
            worst.time(search_everything, session, typed)
    figures = [
        _judged(ours, f"the slowest key was {slowest[0]!r}"),
        _judged(worst, ""),
        *_peers(path, readers, keys),
    ]
    readers.dispose()
    return figures


def _judged(timings: Timings, note: str) -> Figures:
    held = timings.at(0.95) <= P95_MS and timings.at(1) <= WORST_MS
    return timings.figures(f"p95 {P95_MS}, worst {WORST_MS}", held, note)


def _peers(path: Path, readers: Engine, keys: list[str]) -> list[Figures]:
    """Return the same keys asked in the ways that come to mind first, interleaved.

    The note of each says on how many keys it was quicker than ours.
    """
    every = max(1, len(keys) // PEER_KEYS)
    asked = keys[::every][:PEER_KEYS]
    plain = PlainSqlite(path, readers)
    server = Postgres(readers) if postgres_is_here() else None
    ours = Timings("ours, the same keys, interleaved")
    peers = _ways(plain, server)
    with reading(readers, Actor.program()) as session, steady():
        for typed in asked:
            ours.time(search_everything, session, typed)
            for peer in peers:
                peer.ask(session, typed)
    plain.close()
    if server is not None:
        server.close()
    return [
        ours.figures(),
        *(
            peer.timings.figures(note=f"{_compared(peer.timings, ours)}; {peer.note}")
            for peer in peers
        ),
    ]


@dataclass
class _Peer:
    """One other way of searching; what times itself gives nanoseconds."""

    timings: Timings
    work: Callable[[Session, str], int | None]
    note: str

    def ask(self, session: Session, typed: str) -> None:
        """Ask once, and keep how long it took."""
        began = perf_counter_ns()
        own = self.work(session, typed)
        self.timings.taken.append(perf_counter_ns() - began if own is None else own)


def _ways(plain: PlainSqlite, server: Postgres | None) -> list[_Peer]:
    ways = [
        _Peer(
            Timings("peer: LIKE in our own store"),
            _like,
            "finds no misspelling, accent, phone or date",
        ),
        _Peer(
            Timings("peer: full text, best rank first"),
            _ranked,
            "every match is ranked before the first is shown",
        ),
        _Peer(
            Timings("peer: plain SQLite, LIKE"),
            lambda _session, typed: plain.like(typed),
            "not encrypted; one line of words a person; no misspelling",
        ),
        _Peer(
            Timings("peer: plain SQLite, FTS5 trigram"),
            lambda _session, typed: plain.trigram(typed),
            "not encrypted; below three letters it falls back to LIKE",
        ),
    ]
    if server is not None:
        told = f"PostgreSQL {server.version}, not encrypted, no network between"
        ways += [
            _Peer(
                Timings("peer: pg_trgm, contains"),
                lambda _session, typed: server.contains(typed),
                f"{told}; no misspelling",
            ),
            _Peer(
                Timings("peer: pg_trgm, most alike"),
                lambda _session, typed: server.alike(typed),
                f"{told}; finds misspellings; cut off at 10 s",
            ),
        ]
    return ways


def _compared(peer: Timings, ours: Timings) -> str:
    """Say plainly who was quicker."""
    pairs = list(zip(peer.taken, ours.taken, strict=True))
    quicker = sum(theirs < own for theirs, own in pairs)
    times = median(theirs / own for theirs, own in pairs)
    if quicker == 0:
        who = "slower than ours on every key"
    else:
        who = f"QUICKER than ours on {quicker} of {len(pairs)} keys"
    return f"{who}, {times:.2f} times ours at the median"


def _like(session: Session, typed: str) -> None:
    words = " AND ".join(
        f"(p.name || ' ' || r.label) LIKE :w{n}" for n, _ in enumerate(typed.split())
    )
    values = {f"w{n}": f"%{word}%" for n, word in enumerate(typed.split())}
    session.connection().execute(
        text(
            "SELECT p.n FROM person p JOIN occupancy a ON a.person_id = p.id "  # noqa: S608  the bench's own words
            f"JOIN property r ON r.id = a.property_id WHERE {words or '1'} "
            "ORDER BY p.name LIMIT 20"
        ),
        values,
    ).all()


def _ranked(session: Session, typed: str) -> None:
    words = " ".join(f'"{word}" *' for word in fold(typed).split())
    if words:
        session.connection().execute(
            text(
                "SELECT rowid FROM person_words WHERE person_words MATCH :w "
                "ORDER BY rank LIMIT 20"
            ),
            {"w": words},
        ).all()
