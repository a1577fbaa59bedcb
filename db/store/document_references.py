"""Which documents the records of a store speak of.

A column that names a document by its content says so where it is declared
(``document_column``), so that no list of such columns can be forgotten.
"""

from __future__ import annotations

from sqlalchemy import Connection, MetaData, inspect, select

from db.tables.record import DOCUMENT, Base


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
