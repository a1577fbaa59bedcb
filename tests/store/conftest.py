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


CHEAP = Argon2Cost(memory_kib=8, passes=1, lanes=1)


@pytest.fixture
def way(clock: Clock) -> Way:
    """Guesses cost next to nothing, and nobody waits."""
    return Way(clock, "0.1.0", CHEAP, pause=lambda _seconds: None)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed store that Priya can open."""
    home = Home.at(tmp_path_factory.mktemp("made") / "Guildhall")
    way = Way(lambda: NOON, "0.1.0", CHEAP)
    make_store(home, way, "Priya", "a cold Tuesday in Maldon")[0].close()
    return home.path


@pytest.fixture
def home(made_once: Path, tmp_path: Path) -> Home:
    """The home of a store of its own that Priya can open; it is closed."""
    return Home.at(Path(shutil.copytree(made_once, tmp_path / "Guildhall")))
