"""What SQLite says, told in the three kinds of trouble of `db.errors`.

Only the world's own trouble is translated: a broken constraint or a wrong
statement is a bug, or a use case's business, and passes unchanged.
"""

from __future__ import annotations

from db.errors import GuildhallError, StoreRefused, Unavailable

DAMAGED = (
    "The store on this PC is damaged and was left as it is. "
    "Restore the latest backup, or ask IT."
)
FULL = "The disk is full. Free some space, then try again. Nothing saved was lost."
HELD = "Another program is holding the store. Close it, then try again."
READ_ONLY = (
    "The store can't be written to: its folder or disk is read-only. "
    "Ask IT to allow writing, then try again."
)
DISK_FAILED = (
    "The disk did not answer. Check that it is connected and healthy, then try "
    "again. Nothing saved was lost."
)
MISSING = (
    "The store's file can't be opened. Check that its folder is there and that "
    "you may use it, then try again."
)


class Passing(Unavailable):
    """Trouble that often passes by itself, as when an antivirus lets go."""


# Source: https://www.sqlite.org/rescode.html, primary result codes
_WORDS: dict[int, tuple[type[GuildhallError], str]] = {
    3: (Unavailable, MISSING),  # SQLITE_PERM
    5: (Passing, HELD),  # SQLITE_BUSY
    6: (Passing, HELD),  # SQLITE_LOCKED
    8: (Unavailable, READ_ONLY),  # SQLITE_READONLY
    10: (Unavailable, DISK_FAILED),  # SQLITE_IOERR
    11: (StoreRefused, DAMAGED),  # SQLITE_CORRUPT
    13: (Unavailable, FULL),  # SQLITE_FULL
    14: (Passing, MISSING),  # SQLITE_CANTOPEN
    26: (StoreRefused, DAMAGED),  # SQLITE_NOTADB: the key was proven by its slot
}
_READ_ONLY_CODE = 8


def in_words(
    error: BaseException | None, *, reader: bool = False
) -> GuildhallError | None:
    """Return *error* as trouble with words, or None if it is something else.

    A *reader*'s attempt to write is a bug of ours, so it stays what it is.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    primary = code & 0xFF
    if primary not in _WORDS or (reader and primary == _READ_ONLY_CODE):
        return None
    kind, words = _WORDS[primary]
    return kind(words)
