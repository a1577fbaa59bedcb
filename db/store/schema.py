"""The whole schema of a new store, laid down in one transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, inspect, text

import db.tables  # noqa: F401  importing the room declares its tables
from db.store import capture
from db.store.version import SCHEMA_NUMBER
from db.tables import searching
from db.tables.local import StoreMetaRow, UnitRow
from db.tables.record import Base


def create_schema(connection: Connection, program_version: str, now: datetime) -> None:
    """Make every table, index and trigger in an empty database.

    A new store needs no history: a test proves that this and the migrations
    leave the same schema.
    """
    Base.metadata.create_all(connection)
    searching.create_indexes(connection)
    capture.create_triggers(connection)
    connection.execute(insert(UnitRow), {"one": 1})
    connection.execute(
        insert(StoreMetaRow),
        {
            "one": 1,
            "schema_number": SCHEMA_NUMBER,
            "program_version": program_version,
            "made_at": now,
        },
    )


def before_moving_rows(connection: Connection) -> None:
    """Take the triggers away so that a migration can rearrange tables."""
    searching.drop_triggers(connection)
    capture.drop_triggers(connection)


def after_moving_rows(connection: Connection) -> None:
    """Make the triggers again, from the tables as they stand now."""
    if inspect(connection).has_table(UnitRow.__tablename__):
        searching.create_triggers(connection)
        capture.create_triggers(connection)
        connection.execute(text("UPDATE unit SET tx = NULL, mode = NULL"))


def name_migration(connection: Connection) -> None:
    """Let the rest of this transaction change records without capture."""
    connection.execute(
        text("UPDATE unit SET tx = NULL, mode = :mode"),
        {"mode": capture.Mode.MIGRATION.value},
    )
