"""A demonstration council, built once and looked at by many tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.store.data_key import DataKey
from db.store.documents import Documents
from db.store.engine import open_engine
from db.store.schema import create_schema
from desktop.demo.council import build_council
from desktop.demo.paperwork import Shipped
from desktop.runtime.resource_files import (
    shipped_guidance,
    shipped_services,
    shipped_teams,
)

TODAY = date(2026, 11, 20)
Build = Callable[..., Engine]


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    """Builds a council in a store of its own and gives the engine."""
    shipped = Shipped(shipped_services(), shipped_teams(), shipped_guidance())
    engines: list[Engine] = []

    def build_one(people: int, seed: int = 7, today: date = TODAY) -> Engine:
        path: Path = tmp_path_factory.mktemp("demo") / "guildhall.db"
        key = DataKey.new()
        engine = open_engine(path, key, create=True)
        engines.append(engine)
        with engine.begin() as connection:
            create_schema(connection, "0", datetime(2026, 11, 20, 9, tzinfo=UTC))
        keep = Documents(path.with_name("documents"), key).put
        build_council(engine, shipped, today, keep=keep, people=people, seed=seed)
        return engine

    yield build_one
    for engine in engines:
        engine.dispose()


@pytest.fixture(scope="session")
def council(build: Build) -> Engine:
    """A council of two thousand people, as the demonstration has by default."""
    return build(2_000)
