"""Rows by the thousand, straight into the tables.

A council of a million would take an hour through the unit of work. It is laid
down as a migration is: triggers off, no capture, the index filled afterwards.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from db.tables.record import COUNCIL, Record
from db.tables.types import EPOCH
from desktop.demo.safe_ranges import Ids

Value = str | int | bytes | None
_MICROSECOND: Final = timedelta(microseconds=1)
_PAGE: Final = 5_000
_STAMPS: Final = ("made_at", "made_by", "changed_at", "changed_by")


def instant(moment: datetime) -> int:
    """Return *moment* (zone-aware) as the store keeps it."""
    return (moment - EPOCH) // _MICROSECOND


def day(value: date | None) -> str | None:
    """Return a day as the store keeps it."""
    return None if value is None else value.isoformat()


def as_json(value: object) -> str:
    """Return a list or a mapping as the store keeps it."""
    return json.dumps(value)


class Sheet:
    """The rows of one table, handed over in order and written in pages.

    Attributes:
        count: how many rows it has had.
    """

    def __init__(
        self, table: type[Record], seed: int, since: datetime, columns: str
    ) -> None:
        """Prepare for rows with *columns*, in that order; the rest has defaults."""
        self.count = 0
        self._ids = Ids(seed, table.__tablename__, since)
        given = columns.split()
        known = table.__table__.columns
        constants = _constants(table, given)
        names = ("n", "id", "scope", "version", *_STAMPS, *given, *constants)
        unknown = set(names) - set(known.keys())
        if unknown:
            raise ValueError(f"{table.__tablename__} has no {sorted(unknown)}")
        marks = ", ".join("?" * len(names))
        listed = ", ".join(f'"{name}"' for name in names)
        self._insert = f"INSERT INTO {table.__tablename__} ({listed}) VALUES ({marks})"  # noqa: S608  names from the declarations
        self._width = len(given)
        self._constants = tuple(constants.values())
        self._rows: list[tuple[Value, ...]] = []

    def id_of(self, n: int) -> bytes:
        """Return the id of row number *n*, written or not yet."""
        return self._ids.of(n)

    def add(
        self, at: int, by: bytes | None, *values: Value, scope: int = COUNCIL
    ) -> bytes:
        """Take a row that was made *at* (the store's microseconds); return its id."""
        if len(values) != self._width:
            raise ValueError(f"{len(values)} values for {self._insert}")
        self.count += 1
        made = self._ids.of(self.count)
        self._rows.append(
            (self.count, made, scope, 1, at, by, at, by, *values, *self._constants)
        )
        return made

    def write(self, connection: Connection) -> None:
        """Write the rows taken since the last time."""
        for start in range(0, len(self._rows), _PAGE):
            connection.exec_driver_sql(self._insert, self._rows[start : start + _PAGE])
        self._rows.clear()


def write_all(sheets: Iterable[Sheet], connection: Connection) -> None:
    """Write every sheet, parents first as given."""
    for sheet in sheets:
        sheet.write(connection)


def _constants(table: type[Record], given: list[str]) -> Mapping[str, Value]:
    """Return the declared defaults of the columns that rows don't give."""
    constants: dict[str, Value] = {}
    for column in table.__table__.columns:
        default = column.default
        if column.name in {"n", "id", "scope", "version", *given}:
            continue
        if default is not None and default.is_scalar:
            constants[column.name] = default.arg
    return constants
