"""Files of documents whose record was never written: a program died in between."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import timedelta
from typing import Final

from sqlalchemy import Connection

from db.store.document_references import documents_spoken_of
from db.store.store import Store

SWEPT_AFTER: Final = timedelta(days=1)
MOST_LEFT: Final = 50
"""What dying programs leave. More is another matter, as of a database that is
older than its documents: then nothing goes, and `verify` tells of them all."""


def sweep_documents(
    store: Store,
    *,
    spoken_of: Callable[[Connection], Collection[str]] = documents_spoken_of,
) -> int:
    """Delete files older than a day that no record speaks of; return how many.

    The files are listed before the records are read, as content comes before
    its first record; what was put since the store was opened always stays.
    Call it in a slow lane, once the store is open. Raises Unavailable.
    """
    documents = store.documents
    names = documents.names((store.clock() - SWEPT_AFTER).timestamp())
    with store.readers.connect() as connection:
        spoken = spoken_of(connection)
    left = documents.unspoken_of(names, spoken)
    return documents.sweep(left) if len(left) <= MOST_LEFT else 0
