"""The history of the schema: up, down and up with data; equal to the tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, func, insert, select, text

import db.migrations
from db.actor import Actor
from db.clock import Clock
from db.domain.permissions import Action
from db.store.capture import captured_tables
from db.store.data_key import DataKey
from db.store.engine import open_engine
from db.store.unit_of_work import UnitOfWork
from db.store.version import SCHEMA_NUMBER
from db.tables.local import StoreMetaRow, UnitRow
from db.tables.person import PersonRow
from db.tables.record import Base
from db.tables.searching import is_index_table
from db.tables.types import new_id

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(db.migrations.__file__).parent))
    return config


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(tmp_path / "history.db", DataKey.new(), create=True)
    yield engine
    engine.dispose()


def go(engine: Engine, config: Config, step: str, where: str) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = connection
        {"up": command.upgrade, "down": command.downgrade}[step](config, where)
        connection.commit()


def schema_of(connection: Connection) -> dict[str, object]:
    """What each table, index, view and trigger is, whatever wrote it."""
    found = connection.execute(
        text(
            "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'alembic%' "
            "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name"
        )
    ).all()
    schema: dict[str, object] = {}
    for kind, name, sql in found:
        if kind == "table" and "VIRTUAL" not in sql:
            pragmas = ("table_info", "foreign_key_list", "index_list")
            schema[name] = [
                sorted(
                    str(tuple(row)[1:])
                    for row in connection.execute(text(f"PRAGMA {pragma}({name})"))
                )
                for pragma in pragmas
            ]
        else:
            schema[f"{kind} {name}"] = " ".join(sql.split())
    return schema


def test_every_step_goes_up_down_and_up_with_data(
    empty: Engine, config: Config, clock: Clock
) -> None:
    steps = [s.revision for s in ScriptDirectory.from_config(config).walk_revisions()]
    for step in reversed(steps):
        go(empty, config, "up", step)
        with empty.begin() as connection:
            before = schema_of(connection)
            lay_down_facts(connection)
        fill(empty, clock)
        go(empty, config, "down", "-1")
        go(empty, config, "up", step)
        with empty.begin() as connection:
            assert schema_of(connection) == before
            assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
            lay_down_facts(connection)
        fill(empty, clock)


def lay_down_facts(connection: Connection) -> None:
    """Put in the two rows of facts that a new store has."""
    if connection.scalar(select(func.count()).select_from(UnitRow)):
        return
    connection.execute(insert(UnitRow), {"one": 1})
    facts = {"one": 1, "schema_number": 1, "program_version": "0", "made_at": NOON}
    connection.execute(insert(StoreMetaRow), facts)


def fill(engine: Engine, clock: Clock) -> None:
    """Save a person, so that the triggers are seen to work.

    As the program does: of somebody who works here the unit asks which cases
    they may see, which the first of these schemas does not know yet.
    """
    unit = UnitOfWork(engine, Actor.program(), clock)
    with unit:
        unit.require(Action.ADD_PERSON)
        unit.add(PersonRow(reference=f"GH-{new_id().hex}", name="Gwen"))
        unit.commit()
    assert unit.changes().touches("person")
    with engine.connect() as connection:
        match = text("SELECT count(*) FROM person_words WHERE person_words MATCH 'gw*'")
        assert connection.scalar(match) == connection.scalar(
            select(func.count()).select_from(PersonRow)
        )


def test_a_new_store_and_the_history_have_one_schema(
    empty: Engine, config: Config, writer: Engine
) -> None:
    go(empty, config, "up", "head")
    with empty.connect() as grown, writer.connect() as new:
        assert schema_of(grown) == schema_of(new)
        context = MigrationContext.configure(
            grown,
            opts={"include_name": lambda name, *_: not is_index_table(name)},
        )
        assert compare_metadata(context, Base.metadata) == []


def test_the_schema_number_counts_the_history(config: Config) -> None:
    head = ScriptDirectory.from_config(config).get_current_head()
    assert head == f"{SCHEMA_NUMBER:04d}"


def test_every_record_is_captured(writer: Engine) -> None:
    with writer.connect() as connection:
        names = connection.execute(
            text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        ).scalars()
        triggers = set(names)
    for table in captured_tables():
        for event in ("insert", "update", "delete"):
            assert f"capture_{table}_{event}" in triggers
