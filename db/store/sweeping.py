"""Files of documents that no record names: let go, or left by a program that died."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import timedelta
from typing import Final

from sqlalchemy import Connection

from db.store.document_references import documents_let_go, documents_spoken_of
from db.store.store import Store

SWEPT_AFTER: Final = timedelta(days=1)
MOST_LEFT: Final = 50
"""What dying programs leave. More that no record ever named is another matter, as
of a database that is older than its documents: then none of them goes, and
`verify` tells of them all."""


def sweep_documents(
    store: Store,
    *,
    spoken_of: Callable[[Connection], Collection[str]] = documents_spoken_of,
) -> int:
    """Delete files older than a day that no record speaks of; return how many.

    What a record named once was let go of, as when a document is destroyed or a
    page is read again: all of it goes. Of what none ever named, only a few do.

    The files are listed before the records are read, as content comes before
    its first record; what was put since the store was opened always stays.
    Call it in a slow lane, once the store is open. Raises Unavailable.
    """
    documents = store.documents
    names = documents.names((store.clock() - SWEPT_AFTER).timestamp())
    with store.readers.connect() as connection:
        spoken = spoken_of(connection)
        left = documents.unspoken_of(names, spoken)
        if len(left) <= MOST_LEFT:
            return documents.sweep(left)
        strangers = documents.unspoken_of(left, documents_let_go(connection))
    few = len(strangers) <= MOST_LEFT
    return documents.sweep(left if few else left - strangers)
