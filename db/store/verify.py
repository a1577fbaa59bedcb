"""Looking at everything in a store: pages, rows, search, audit chain, documents."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from db.store import audit, checking
from db.store.heads import remembered_head
from db.store.store import Store


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was found; nothing is mended, nothing changed.

    Attributes:
        problems: in words, without names or values of records.
        documents: how many were read and compared with their checksums.
    """

    checked_at: datetime
    problems: tuple[str, ...]
    documents: int

    @property
    def ok(self) -> bool:
        """Whether nothing was wrong."""
        return not self.problems


def verify(
    store: Store,
    referenced: Collection[str] = (),
    remembered: audit.Head | None = None,
) -> VerifyReport:
    """Return what is wrong with *store*, from the pages up.

    *referenced* are the digests of the documents that records speak of;
    *remembered* is the audit chain's last head as written down elsewhere; None
    is the one that was kept when the store was last closed. Call it
    in a slow lane: saves wait only while the pages and the search indexes are
    looked at.
    """
    problems = []
    with store.writer.connect() as connection:
        problems += checking.forged_pages(connection)
        problems += checking.torn_search(connection)
        connection.rollback()
    with store.readers.connect() as connection:
        torn = checking.torn_tables(connection)
        problems += torn
        if not torn:
            problems += checking.orphans(connection)
            head = remembered or remembered_head(store.home.head, connection)
            problems += audit.verify_chain(connection, head)
    problems += store.documents.faults(referenced)
    return VerifyReport(store.clock(), tuple(problems), len(referenced))
