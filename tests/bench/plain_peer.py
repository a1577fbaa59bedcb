"""The peer at hand: SQLite as it comes, not encrypted, in a file of its own.

Two ways: LIKE over everything, and FTS5's own trigram index, which finds any
piece of three letters or more.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine, text

SHOWN = 20
_LEAST_PIECE = 3
WORDS = """
SELECT p.n, lower(p.name || ' ' || coalesce(r.label, '') || ' ' ||
    coalesce(r.postcode, '') || ' ' || coalesce(t.e164, '') || ' ' ||
    coalesce(e.address, '')) AS words
FROM person p
LEFT JOIN occupancy a ON a.id = (
    SELECT id FROM occupancy WHERE person_id = p.id LIMIT 1)
LEFT JOIN property r ON r.id = a.property_id
LEFT JOIN person_phone t ON t.id = (
    SELECT id FROM person_phone WHERE person_id = p.id LIMIT 1)
LEFT JOIN person_email e ON e.id = (
    SELECT id FROM person_email WHERE person_id = p.id LIMIT 1)
ORDER BY p.n
"""
"""Who is in the store, in one line of words each: what every peer gets."""


def everybody(readers: Engine) -> Iterator[tuple[int, str]]:
    """Yield the number and the words of each person."""
    with readers.connect() as connection:
        rows = connection.execution_options(yield_per=10_000).execute(text(WORDS))
        for n, words in rows:
            yield int(n), str(words).replace("\t", " ").replace("\n", " ")


class PlainSqlite:
    """A plain file with everybody's words, and its trigram index."""

    def __init__(self, path: Path, readers: Engine) -> None:
        self.path = path.with_suffix(".plain")
        self.path.unlink(missing_ok=True)
        self._link = sqlite3.connect(self.path)
        self._link.execute("CREATE TABLE person (n INTEGER PRIMARY KEY, words TEXT)")
        self._link.executemany("INSERT INTO person VALUES (?, ?)", everybody(readers))
        self._link.execute(
            "CREATE VIRTUAL TABLE piece USING fts5"
            "(words, tokenize = 'trigram', content = 'person', content_rowid = 'n')"
        )
        self._link.execute("INSERT INTO piece (piece) VALUES ('rebuild')")
        self._link.commit()

    def close(self) -> None:
        """Let go of the file and remove it."""
        self._link.close()
        self.path.unlink(missing_ok=True)

    def like(self, typed: str) -> None:
        """Look through everybody for each word."""
        words = typed.lower().split()
        where = " AND ".join(["words LIKE ?"] * len(words)) or "1"
        self._link.execute(
            f"SELECT n FROM person WHERE {where} LIMIT {SHOWN}",  # noqa: S608  the bench's own words
            [f"%{word}%" for word in words],
        ).fetchall()

    def trigram(self, typed: str) -> None:
        """Ask the index for each word; below three letters it knows none."""
        words = [w for w in typed.lower().split() if len(w) >= _LEAST_PIECE]
        if not words:
            self.like(typed)
            return
        match = " AND ".join('"' + word.replace('"', '""') + '"' for word in words)
        self._link.execute(
            f"SELECT rowid FROM piece WHERE piece MATCH ? LIMIT {SHOWN}",  # noqa: S608  the bench's own words
            (match,),
        ).fetchall()
