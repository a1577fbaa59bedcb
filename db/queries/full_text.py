"""Asking the full-text index, a capped number of rows at a time.

No match is ever counted or ranked here: the first rows in the index's own
order are taken, so that a beginning that a million people share costs no more
than a rare one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

_SPLIT: Final = "phrase queries are not supported"


def matching(session: Session, index: str, expression: str, limit: int) -> list[int]:
    """Return the row numbers of at most *limit* lines of *index* that match.

    *expression* is in SQLite's full-text query language, its words quoted. A
    letter that is newer than SQLite's tables cuts a word in two; such a word
    is in no index, and nothing is found.
    """
    statement = f"SELECT rowid FROM {index} WHERE {index} MATCH ? LIMIT ?"  # noqa: S608  one of our own tables
    return [row[0] for row in rows_matching(session, statement, expression, limit)]


def rows_matching(session: Session, statement: str, *values: object) -> Sequence[Any]:
    """Return what a statement with a MATCH in it gives; see `matching`."""
    try:
        return rows(session, statement, *values)
    except OperationalError as error:
        if _SPLIT in str(error.orig):
            return []
        raise


def rows(session: Session, statement: str, *values: object) -> Sequence[Any]:
    """Return what a read-only statement of ours gives, in plain rows.

    It goes past the ORM, which would take longer than the search itself;
    each statement therefore names the scope it reads.
    """
    return session.connection().exec_driver_sql(statement, values).fetchall()


def as_list(numbers: Iterable[int] | Iterable[str]) -> str:
    """Return numbers or ids as the list that a statement's ``json_each`` reads.

    Join it with CROSS JOIN, which SQLite never turns round: left to itself it
    reads the whole table, and the list again for each row.
    """
    return json.dumps(list(numbers))
