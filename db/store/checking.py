"""Checks of a database that look at all of it."""

from __future__ import annotations

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from db.errors import StoreRefused


def forged_pages(connection: Connection) -> list[str]:
    """Return whether pages of the file are not as Guildhall wrote them.

    Looks at the file itself: *connection* must keep others from writing to it.
    """
    forged = connection.execute(text("PRAGMA cipher_integrity_check")).all()
    return [f"{len(forged)} pages were changed or damaged"] if forged else []


def torn_tables(connection: Connection) -> list[str]:
    """Return what is wrong inside tables and their indexes."""
    try:
        found = connection.execute(text("PRAGMA integrity_check(20)")).scalars().all()
    except StoreRefused as error:
        return [str(error)]
    return [str(line) for line in found if line != "ok"]


def orphans(connection: Connection) -> list[str]:
    """Return which tables point to rows that are not there; no values."""
    rows = connection.execute(text("PRAGMA foreign_key_check")).all()
    tables = sorted({(str(row[0]), str(row[2])) for row in rows})
    return [f"{child} points to a missing {parent}" for child, parent in tables]


def torn_search(connection: Connection) -> list[str]:
    """Return which search indexes are damaged.

    *connection* must be a writer's: SQLite spells the check as an insert, which
    changes nothing.
    """
    problems = []
    names = connection.execute(
        text(
            "SELECT name FROM sqlite_schema WHERE type = 'table' "
            "AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%' ORDER BY name"
        )
    ).scalars()
    for name in names.all():
        quoted = '"' + str(name).replace('"', '""') + '"'
        check = f"INSERT INTO {quoted}({quoted}) VALUES ('integrity-check')"  # noqa: S608 - the name is the schema's own
        try:
            connection.execute(text(check))
        except (DBAPIError, StoreRefused):
            problems.append(f"the search index {name} is damaged")
    return problems
