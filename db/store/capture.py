"""Triggers that write every change of a record to the journal, or refuse it.

They are generated from the table declarations and made again by each
migration, so no path (a use case, an import, a console) can change a record
without its old and new values standing in the journal, in the same
transaction, under a named author. Where no unit of work has named itself the
change is refused.

``REPLACE`` is banned throughout: it deletes rows without these triggers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from sqlalchemy import Connection, text

from db.tables.record import Base, Record

NO_UNIT_OF_WORK = "a change outside a unit of work was refused"
APPEND_ONLY = "the journal is append-only"


class Mode(StrEnum):
    """Why a transaction changes records."""

    LOCAL = "local"
    """Somebody at this desk works: captured, audited, shared."""
    PULL = "pull"
    """Another desk's change arrives: it was captured there."""
    MIGRATION = "migration"
    """The program rearranges or lays down a whole store: not captured."""
    ERASE = "erase"
    """Values are destroyed by right; only digests remain."""


def captured_tables() -> list[str]:
    """Return the names of the tables whose changes are captured, parents first."""
    captured = {
        mapper.local_table
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Record)
    }
    return [table.name for table in Base.metadata.sorted_tables if table in captured]


def create_triggers(connection: Connection) -> None:
    """Make every capture trigger again, from the tables as they stand.

    The columns are read from the database, so that the triggers fit whatever
    step of the history it is at.
    """
    drop_triggers(connection)
    for table in captured_tables():
        columns = _columns(connection, table)
        for statement in _capture(table, columns) if columns else []:
            connection.execute(text(statement))
    for statement in _journal_guards():
        connection.execute(text(statement))


def drop_triggers(connection: Connection) -> None:
    """Take away the capture triggers; a migration does, before it moves rows."""
    names = connection.execute(
        text(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' "
            "AND name LIKE 'capture\\_%' ESCAPE '\\'"
        )
    ).scalars()
    for name in list(names):
        connection.execute(text(f'DROP TRIGGER "{name}"'))


@dataclass(frozen=True, slots=True)
class _Column:
    """A captured column; bytes go into JSON as hex."""

    name: str
    holds_bytes: bool


def _columns(connection: Connection, table: str) -> list[_Column]:
    """Return the columns by name: a migrated table has the new ones at its end."""
    found = connection.execute(text(f'PRAGMA table_info("{table}")')).all()
    return [
        _Column(column.name, column.type.startswith("BLOB"))
        for column in sorted(found, key=attrgetter("name"))
        if column.name != "n"
    ]


def _value(row: str, column: _Column) -> str:
    value = f'{row}."{column.name}"'
    if column.holds_bytes:
        return f"CASE WHEN {value} IS NULL THEN NULL ELSE lower(hex({value})) END"
    return value


def _whole(row: str, columns: Iterable[_Column]) -> str:
    pairs = ", ".join(f"'{column.name}', {_value(row, column)}" for column in columns)
    return f"json_object({pairs})"


def _changed(row: str, columns: Iterable[_Column]) -> str:
    parts = " UNION ALL ".join(
        f"SELECT '{column.name}' AS k, {_value(row, column)} AS v "
        f'WHERE OLD."{column.name}" IS NOT NEW."{column.name}"'
        for column in columns
    )
    return f"(SELECT json_group_object(k, v) FROM ({parts}))"


def _capture(table: str, columns: list[_Column]) -> list[str]:
    kinds = {
        "insert": ("I", "NEW", "NULL", _whole("NEW", columns)),
        "update": ("U", "NEW", _changed("OLD", columns), _changed("NEW", columns)),
        "delete": ("D", "OLD", _whole("OLD", columns), "NULL"),
    }
    return [
        f'CREATE TRIGGER "capture_{table}_{event}" '
        f'AFTER {event.upper()} ON "{table}" '
        f"WHEN coalesce((SELECT mode FROM unit), 'none') IN ('none', 'local') "
        f"BEGIN "
        f"SELECT RAISE(ABORT, '{NO_UNIT_OF_WORK}') "
        f"WHERE coalesce((SELECT mode FROM unit), 'none') = 'none'; "
        f"INSERT INTO op (tx, kind, key, op, old, new, salt) "
        f"VALUES ((SELECT tx FROM unit), '{table}', {row}.id, '{letter}', "
        f"{old}, {new}, randomblob(16)); "
        f"END"
        for event, (letter, row, old, new) in kinds.items()
    ]


def _journal_guards() -> list[str]:
    """Return triggers that keep the journal as it was written.

    Sealing sets a change's digest once; erasure empties its values and says so
    by its mode. Nothing else may touch a line.
    """
    refuse = f"BEGIN SELECT RAISE(ABORT, '{APPEND_ONLY}'); END"
    unless = (
        "WHEN OLD.digest IS NOT NULL "
        "AND NOT coalesce((SELECT mode FROM unit), 'none') = 'erase'"
    )
    return [
        f"CREATE TRIGGER capture_guard_op_update BEFORE UPDATE ON op {unless} {refuse}",
        f"CREATE TRIGGER capture_guard_op_delete BEFORE DELETE ON op {refuse}",
        f"CREATE TRIGGER capture_guard_tx_update BEFORE UPDATE ON tx {refuse}",
        f"CREATE TRIGGER capture_guard_tx_delete BEFORE DELETE ON tx {refuse}",
        f"CREATE TRIGGER capture_guard_view_update BEFORE UPDATE ON view_log {refuse}",
        f"CREATE TRIGGER capture_guard_view_delete BEFORE DELETE ON view_log {refuse}",
    ]
