"""The council that is measured: built once, kept under out/bench, encrypted.

Its key is no secret, as nobody in it exists; it is encrypted because a real
store is, and reading encrypted pages is most of what costs time.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path

from db.store.data_key import DataKey
from db.store.documents import Documents
from db.store.engine import open_engine
from db.store.schema import create_schema
from desktop import demo
from desktop.demo.council import build_council
from desktop.demo.paperwork import Shipped
from desktop.runtime.resource_files import (
    shipped_guidance,
    shipped_services,
    shipped_teams,
)

OUT = Path("out/bench")
TODAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
SEED = 1894


def key() -> DataKey:
    """Return the key of every bench store."""
    return DataKey(bytes(range(32)))


def council_of(people: int) -> Path:
    """Return the store with that many people, built if it isn't there yet.

    A change of the tables, of the index or of the demonstration builds it anew.
    """
    OUT.mkdir(parents=True, exist_ok=True)
    path = OUT / f"{people}-{_made_from()}.db"
    if path.exists():
        return path
    for old in OUT.glob(f"{people}-*"):
        old.unlink()
    making = path.with_suffix(".making")
    for left in OUT.glob(f"{making.name}*"):
        left.unlink()
    engine = open_engine(making, key(), create=True)
    with engine.begin() as connection:
        create_schema(connection, "bench", datetime(2026, 11, 20, 9, tzinfo=UTC))
    shipped = Shipped(shipped_services(), shipped_teams(), shipped_guidance())
    build_council(
        *(engine, shipped, TODAY),
        keep=Documents(OUT / "documents", key()).put,
        people=people,
        seed=SEED,
        progress=_say(people),
    )
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    engine.dispose()
    making.rename(path)
    return path


def _say(people: int) -> demo.council.Progress:
    told: set[int] = set()

    def say(share: float, what: str) -> None:
        tenth = int(share * 10)
        if tenth not in told:
            told.add(tenth)
            print(f"  {people:,} people: {what}, {share:.0%}", flush=True)

    return say


def _made_from() -> str:
    """Return a digest of everything that decides what is in the store."""
    root = Path(__file__).parents[2]
    sources = sorted(
        [
            *root.glob("db/tables/*.py"),
            *root.glob("db/domain/name*.py"),
            *root.glob("db/domain/search_marks.py"),
            *root.glob("desktop/demo/*.py"),
            *root.glob("resources/catalogue/*.toml"),
        ]
    )
    digest = hashlib.blake2b(digest_size=6)
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()
