"""A real encrypted store for each test, copied from one that is made once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine

from db.actor import Actor
from db.clock import Clock
from db.domain.permissions import Role
from db.store.data_key import DataKey
from db.store.engine import open_engine
from db.store.home import Home
from db.store.making import make_store
from db.store.schema import create_schema
from db.store.sealing import Argon2Cost
from db.store.way import Way

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
PRIYA = UUID("01935a00-0000-7000-8000-000000000001")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DataKey]:
    """A new store with its schema and nothing in it."""
    path = tmp_path_factory.mktemp("template") / "guildhall.db"
    key = DataKey.new()
    engine = open_engine(path, key, create=True)
    with engine.begin() as connection:
        create_schema(connection, "0", NOON)
    engine.dispose()
    return path, key


@pytest.fixture
def key(template: tuple[Path, DataKey]) -> DataKey:
    return template[1]


@pytest.fixture
def path(template: tuple[Path, DataKey], tmp_path: Path) -> Path:
    return Path(shutil.copy(template[0], tmp_path / "guildhall.db"))


@pytest.fixture
def writer(path: Path, key: DataKey) -> Iterator[Engine]:
    engine = open_engine(path, key)
    yield engine
    engine.dispose()


@pytest.fixture
def clock() -> Clock:
    return lambda: NOON


@pytest.fixture
def priya() -> Actor:
    return Actor.with_roles(PRIYA, "Priya Shah", frozenset({Role.ADVISOR_1}))


@pytest.fixture
def way(clock: Clock) -> Way:
    """Guesses cost next to nothing, and nobody waits."""
    cheap = Argon2Cost(memory_kib=8, passes=1, lanes=1)
    return Way(clock, "0.1.0", cheap, pause=lambda _seconds: None)


@pytest.fixture
def home(way: Way, tmp_path: Path) -> Home:
    """The home of a store that Priya opens with PASSPHRASE; it is closed."""
    home = Home.at(tmp_path / "Guildhall")
    store, _ = make_store(home, way, "Priya", "a cold Tuesday in Maldon")
    store.close()
    return home
