"""Looking at everything in a store: pages, rows, search, audit chain, documents."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from db.store import audit, checking
from db.store.document_references import documents_spoken_of
from db.store.finding import Finding
from db.store.heads import remembered_head
from db.store.store import Store

SETTLED_AFTER = timedelta(hours=1)
"""A file without a record is told once it is this old: its record comes after it."""


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was found; nothing is mended, nothing changed.

    Attributes:
        problems: in words, without names or values of records.
        documents: how many were read and compared with what records say.
        damaged: whether the database's own pages are: then nothing should be
            written to it any more.
    """

    checked_at: datetime
    problems: tuple[Finding, ...]
    documents: int
    damaged: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing was wrong."""
        return not self.problems


def verify(
    store: Store,
    remembered: audit.Head | None = None,
    *,
    spoken_of: Callable[[Connection], Collection[str]] = documents_spoken_of,
) -> VerifyReport:
    """Return what is wrong with *store*, from the pages up.

    *remembered* is the audit chain's last head as written down elsewhere; None
    is the one that was kept when the store was last closed. *spoken_of* tells
    which documents its records name. Call it in a slow lane: saves wait only
    while the pages and the search indexes are looked at.
    """
    problems: list[Finding] = []
    # Before the records: a file comes before the record that speaks of it.
    settled = (store.clock() - SETTLED_AFTER).timestamp()
    files = store.documents.names(settled)
    with store.writer.connect() as connection:
        forged = checking.forged_pages(connection)
        problems += forged
        problems += checking.torn_search(connection, forged=bool(forged))
        connection.rollback()
    with store.readers.connect() as connection:
        torn = checking.torn_tables(connection)
        problems += torn
        if torn:
            return VerifyReport(store.clock(), tuple(problems), 0, damaged=True)
        problems += checking.orphans(connection)
        head = remembered or remembered_head(store.home.head, connection)
        problems += audit.verify_chain(connection, head)
        named = spoken_of(connection)
    problems += store.documents.faults(named)
    problems += store.documents.unclaimed(files, named)
    return VerifyReport(
        store.clock(), tuple(problems), len(named), damaged=bool(forged)
    )
