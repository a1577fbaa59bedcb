"""Which documents the records of a store speak of, and which they did once.

A column that names a document by its content says so where it is declared
(``document_column``), so that no list of such columns can be forgotten.
"""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import Connection, MetaData, inspect, select

from db.tables.local import OpRow
from db.tables.record import DOCUMENT, Base

_DIGEST: Final = re.compile(r'"([0-9a-f]{64})"')


def documents_spoken_of(
    connection: Connection, tables: MetaData = Base.metadata
) -> frozenset[str]:
    """Return the SHA-256, in hex, of every document that a record names.

    Of every scope, as this decides what content may go; read-only. A table
    that an older store does not have yet speaks of nothing.
    """
    there = set(inspect(connection).get_table_names())
    found: set[str] = set()
    for table in tables.sorted_tables:
        for column in table.columns:
            if column.info.get(DOCUMENT) and table.name in there:
                named = select(column).where(column.is_not(None)).distinct()
                found.update(connection.execute(named).scalars())
    return frozenset(found)


def documents_let_go(
    connection: Connection, tables: MetaData = Base.metadata
) -> frozenset[str]:
    """Return the SHA-256, in hex, of documents that a record named and does no more.

    The journal knows, as far as it was not erased; one document may be named by
    another record still. Reads every change of such records: for a slow lane.
    """
    kinds = [
        table.name
        for table in tables.sorted_tables
        if any(column.info.get(DOCUMENT) for column in table.columns)
    ]
    were = select(OpRow.old).where(OpRow.kind.in_(kinds), OpRow.old.is_not(None))
    changes = connection.execute(were.execution_options(yield_per=1_000)).scalars()
    return frozenset(found for old in changes for found in _DIGEST.findall(old or ""))
