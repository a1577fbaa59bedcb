"""Checks of a database that look at all of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from db.errors import StoreRefused

UNREADABLE: Final = "error code"
HEADING: Final = "*** in database"
PLACE: Final = re.compile(r"Tree (?P<tree>\d+) page (?P<page>\d+)")
"""SQLite's words for a page it didn't get, and where; the tree is its root page."""


def forged_pages(connection: Connection) -> list[str]:
    """Return whether pages of the file are not as Guildhall wrote them.

    Looks at the file itself: *connection* must keep others from writing to it.
    """
    forged = connection.execute(text("PRAGMA cipher_integrity_check")).all()
    if not forged:
        return []
    many = "1 page was" if len(forged) == 1 else f"{len(forged)} pages were"
    return [f"{many} changed or damaged"]


def torn_tables(connection: Connection) -> list[str]:
    """Return what is wrong inside tables and their indexes.

    Only the first page that can't be read is told of: after it SQLCipher gives
    *connection* no page any more, sound or not.
    """
    roots = text("SELECT rootpage, name FROM sqlite_schema WHERE rootpage > 0")
    check = text("PRAGMA integrity_check(20)")
    try:
        names = {int(row[0]): str(row[1]) for row in connection.execute(roots)}
        found = connection.execute(check).scalars().all()
    except StoreRefused as error:
        return [str(error)]
    problems: list[str] = []
    for line in "\n".join(str(each) for each in found).splitlines():
        if UNREADABLE in line:
            return [*problems, _unreadable(line, names)]
        if line != "ok" and not line.startswith(HEADING):
            problems.append(line)
    return problems


def _unreadable(line: str, names: Mapping[int, str]) -> str:
    place = PLACE.match(line)
    if place is None:
        return f"{line}: what lies behind it can't be read"
    name = names.get(int(place["tree"]), "a table")
    return (
        f"page {place['page']}, of {name}, can't be read, "
        "and what lies behind it can't be looked at"
    )


def orphans(connection: Connection) -> list[str]:
    """Return which tables point to rows that are not there; no values."""
    rows = connection.execute(text("PRAGMA foreign_key_check")).all()
    tables = sorted({(str(row[0]), str(row[2])) for row in rows})
    return [f"{child} points to a missing {parent}" for child, parent in tables]


def torn_search(connection: Connection, *, forged: bool = False) -> list[str]:
    """Return which search indexes are damaged; only the first where pages are *forged*.

    *connection* must be a writer's: SQLite spells the check as an insert, which
    changes nothing. Once it met a forged page, SQLCipher gives it no other.
    """
    problems: list[str] = []
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
            if forged:
                break
    return problems
