"""What a home remembers of its store, beside the database and not in it.

The audit chain's last head, and which computer the store was on.

Whoever holds the data key could write the whole chain anew, or put an older
copy of the database in place. Neither has the head that was seen last, so that
`verify` tells. Council IT may keep heads elsewhere as well: a backup's
``backup.json`` has one, and `guildhall verify` prints it.
"""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import msgspec
from sqlalchemy import Connection, select

from db.store.audit import Head, last_head
from db.store.belonging import mark_of
from db.store.files import write_whole
from db.store.meta import read_meta
from db.tables.local import TxRow


class _Kept(msgspec.Struct, frozen=True):
    store_id: UUID
    n: int
    hash: bytes
    computer: str = ""


def remembered_head(path: Path, connection: Connection) -> Head | None:
    """Return the head kept at *path* for the store of *connection*.

    None where none was kept yet, or the file is another store's or no longer
    to be read.
    """
    kept = _kept(path, connection)
    return None if kept is None else Head(kept.n, kept.hash)


def was_elsewhere(path: Path, connection: Connection, computer: str) -> bool:
    """Return whether the store was last on another computer than this."""
    kept = _kept(path, connection)
    if kept is None or not kept.computer:
        return False
    return kept.computer != mark_of(kept.store_id, computer)


def remember(path: Path, connection: Connection, computer: str) -> None:
    """Keep the head of the chain as it stands now, and the computer's mark.

    A head that the chain no longer has stays kept, so that what was cut off
    isn't forgotten at the next closing. Raises Unavailable.
    """
    before, store_id = _kept(path, connection), read_meta(connection).store_id
    head = last_head(connection)
    if before is not None and not _has(connection, Head(before.n, before.hash)):
        head = Head(before.n, before.hash)
    now = _Kept(store_id, head.n, head.hash, mark_of(store_id, computer))
    if now != before:
        write_whole(path, msgspec.json.encode(now))


def _kept(path: Path, connection: Connection) -> _Kept | None:
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return kept if kept.store_id == read_meta(connection).store_id else None


def _has(connection: Connection, head: Head) -> bool:
    if head.n == 0:
        return True
    standing = connection.scalar(select(TxRow.head).where(TxRow.n == head.n))
    return standing == head.hash
