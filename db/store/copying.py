"""Copying an encrypted database while it is in use, and proving the copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from db.errors import StoreRefused
from db.store.data_key import DataKey
from db.store.engine import connect
from db.store.files import disk_trouble, flush_folder
from db.store.trouble import DAMAGED, in_words

PAGES_AT_A_TIME = 2_000
Progress = Callable[[int, int], None]
"""Told pages done and pages in all; may raise to stop."""


def no_progress(_done: int, _pages: int) -> None:
    """Tell nobody."""


def copy_database(
    source: Path, target: Path, key: DataKey, progress: Progress = no_progress
) -> None:
    """Copy *source* as it is at this moment to *target*, which must not exist.

    Others may read and write meanwhile; what they write is not in the copy.
    The copy has the same key, is flushed, and was read back and checked.
    """

    def told(_status: int, left: int, pages: int) -> None:
        progress(pages - left, pages)

    try:
        target.touch(mode=0o600, exist_ok=False)
        reading = connect(source, key, mode="rw", reader=True)
        try:
            writing = connect(target, key, mode="rw", fresh=True)
            try:
                reading.execute("BEGIN")
                # A first read fixes the moment; later saves don't disturb it.
                reading.execute("SELECT count(*) FROM sqlite_schema").fetchone()
                reading.backup(writing, pages=PAGES_AT_A_TIME, progress=told)
                reading.execute("COMMIT")
            finally:
                writing.close()
        finally:
            reading.close()
        flush_folder(target.parent)
    except OSError as error:
        raise disk_trouble(error) from error
    except dbapi2.Error as error:
        words = in_words(error)
        if words is None:
            raise
        raise words from error
    prove_database(target, key)


def prove_database(path: Path, key: DataKey) -> None:
    """Raise StoreRefused unless every page of *path* is authentic and in order.

    Nobody may have it open for writing; nothing is left beside it.
    """
    try:
        connection = connect(path, key, mode="ro")
        try:
            torn = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            found = connection.execute("PRAGMA quick_check").fetchall()
        finally:
            connection.close()
    except dbapi2.Error as error:
        raise (in_words(error) or StoreRefused(DAMAGED)) from error
    if torn or found != [("ok",)]:
        raise StoreRefused(DAMAGED)
