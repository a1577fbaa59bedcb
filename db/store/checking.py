"""Checks of a database that look at all of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from db.errors import StoreRefused
from db.store.finding import Finding

UNREADABLE: Final = "error code"
HEADING: Final = "*** in database"
PLACE: Final = re.compile(r"Tree (?P<tree>\d+) page (?P<page>\d+)")
"""SQLite's words for a page it didn't get, and where; the tree is its root page."""


def forged_pages(connection: Connection) -> list[Finding]:
    """Return whether pages of the file are not as Guildhall wrote them.

    Looks at the file itself: *connection* must keep others from writing to it.
    """
    forged = connection.execute(text("PRAGMA cipher_integrity_check")).all()
    if not forged:
        return []
    if len(forged) == 1:
        return [Finding("1 page was changed or damaged")]
    return [Finding("{n} pages were changed or damaged", n=str(len(forged)))]


def torn_tables(connection: Connection) -> list[Finding]:
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
        return [Finding("{what}", what=str(error))]
    problems: list[Finding] = []
    for line in "\n".join(str(each) for each in found).splitlines():
        if UNREADABLE in line:
            return [*problems, _unreadable(line, names)]
        if line != "ok" and not line.startswith(HEADING):
            problems.append(Finding("{what}", what=line))
    return problems


def _unreadable(line: str, names: Mapping[int, str]) -> Finding:
    place = PLACE.match(line)
    if place is None:
        return Finding("{line}: what lies behind it can't be read", line=line)
    name = names.get(int(place["tree"]), "a table")
    return Finding(
        "page {page}, of {table}, can't be read, "
        "and what lies behind it can't be looked at",
        page=place["page"],
        table=name,
    )


def orphans(connection: Connection) -> list[Finding]:
    """Return which tables point to rows that are not there; no values."""
    rows = connection.execute(text("PRAGMA foreign_key_check")).all()
    tables = sorted({(str(row[0]), str(row[2])) for row in rows})
    return [
        Finding("{table} points to a missing {other}", table=child, other=parent)
        for child, parent in tables
    ]


def torn_search(connection: Connection, *, forged: bool = False) -> list[Finding]:
    """Return which search indexes are damaged; only the first where pages are *forged*.

    *connection* must be a writer's: SQLite spells the check as an insert, which
    changes nothing. Once it met a forged page, SQLCipher gives it no other.
    """
    problems: list[Finding] = []
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
            problems.append(Finding("the search index {name} is damaged", name=name))
            if forged:
                break
    return problems
