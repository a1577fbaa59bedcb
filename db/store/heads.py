"""The audit chain's last head, kept beside the database and not in it.

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
from db.store.files import write_whole
from db.store.meta import read_meta
from db.tables.local import TxRow


class _Kept(msgspec.Struct, frozen=True):
    store_id: UUID
    n: int
    hash: bytes


def remembered_head(path: Path, connection: Connection) -> Head | None:
    """Return the head kept at *path* for the store of *connection*.

    None where none was kept yet, or the file is another store's or no longer
    to be read.
    """
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    if kept.store_id != read_meta(connection).store_id:
        return None
    return Head(kept.n, kept.hash)


def remember_head(path: Path, connection: Connection) -> None:
    """Keep the head of the chain as it stands now.

    A head that the chain no longer has stays kept, so that what was cut off
    isn't forgotten at the next closing. Raises Unavailable.
    """
    before = remembered_head(path, connection)
    if before is not None and not _has(connection, before):
        return
    head = last_head(connection)
    if head != before:
        kept = _Kept(read_meta(connection).store_id, head.n, head.hash)
        write_whole(path, msgspec.json.encode(kept))


def _has(connection: Connection, head: Head) -> bool:
    if head.n == 0:
        return True
    standing = connection.scalar(select(TxRow.head).where(TxRow.n == head.n))
    return standing == head.hash
