"""Encrypted engines: SQLAlchemy over SQLCipher, with real transactions.

`sqlcipher3` starts no transaction of its own here (``isolation_level=None``);
each engine's *begin* event does: ``BEGIN IMMEDIATE`` for the writer, so that
it never fails half-way for want of the lock, and ``BEGIN`` for readers.

SQLCipher turns memory mapping off (pages must be decrypted), so none is asked
for. ``trusted_schema`` stays on: SQLite would refuse our own `fold` inside
triggers, and a schema that passes the page authentication was written by
someone who holds the key.

All engines that write share one dialect, and all readers' another. Each mapper
keeps the statements it writes by, compiled, with the dialect they are for: were
there a new one for each engine, every unlock would leave all of its own behind.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import Dialect, ExceptionContext
from sqlalchemy.pool import NullPool, Pool, QueuePool
from sqlcipher3 import dbapi2

from db.errors import StoreRefused
from db.store.data_key import DataKey, wipe
from db.store.functions import register
from db.store.trouble import DAMAGED, in_words

if TYPE_CHECKING:
    from collections.abc import Callable

WRITER_CACHE_KIB = 32_768
READER_CACHE_KIB = 65_536
"""A page read again must be decrypted again: readers keep 64 MiB of them."""
READERS = 4
BUSY_TIMEOUT_MS = 5_000
WRITER_WAIT_SECONDS = 120
"""A save waits this long for one before it, or for `verify`, to end."""
STATEMENTS_KEPT = 512
CHECKPOINT_PAGES = 4_000
"""About 16 MB of log before a save also has to move pages into the file."""
LOG_LIMIT_BYTES = 67_108_864
URL = "sqlite://"


def open_engine(
    path: Path, key: DataKey, *, read_only: bool = False, create: bool = False
) -> Engine:
    """Return the engine with the one connection that writes to *path*.

    With *read_only* the file is opened without write access, and nothing is
    left beside it: for backups and checks. With *create* the file is made, for
    its owner's eyes only. Connections may change threads, one at a time.
    Raises StoreRefused at the first connection if the file is damaged: the key
    was proven by its slot.
    """
    if create:
        path.touch(mode=0o600, exist_ok=False)
        connect(path, key, mode="rw", fresh=True).close()
    dialect = _dialect()
    if read_only:
        fresh = NullPool(_opener(path, key, mode="ro"), dialect=dialect)
        return _engine(fresh, dialect, "BEGIN")
    one = QueuePool(
        _opener(path, key, mode="rw"),
        pool_size=1,
        max_overflow=0,
        timeout=WRITER_WAIT_SECONDS,
        dialect=dialect,
    )
    return _engine(one, dialect, "BEGIN IMMEDIATE")


def open_readers(path: Path, key: DataKey, *, count: int = READERS) -> Engine:
    """Return an engine whose *count* connections read and can't write."""
    dialect = _dialect(reader=True)
    several = QueuePool(
        _opener(path, key, mode="rw", reader=True),
        pool_size=count,
        max_overflow=count,
        dialect=dialect,
    )
    return _engine(several, dialect, "BEGIN")


def checkpoint(readers: Engine) -> None:
    """Move what the log holds into the file, beside whoever is saving.

    A save that finds `CHECKPOINT_PAGES` in the log has to move them itself, and
    somebody waits for it; a reader's connection can do it without being in the
    way. Source: SQLite's own words on ``query_only``, which a checkpoint may
    pass, and on passive checkpoints, which wait for nobody.
    """
    with readers.connect() as connection:
        driver = connection.connection.driver_connection
        if driver is not None:
            driver.execute("PRAGMA wal_checkpoint(PASSIVE)")


def connect(
    path: Path, key: DataKey, *, mode: str, reader: bool = False, fresh: bool = False
) -> Any:  # noqa: ANN401 - sqlcipher3 ships no types
    """Return one keyed connection to *path*, its pragmas set.

    *mode* is SQLite's own: ``rw``, or ``ro`` for a file nobody else has open.
    Only a *fresh* file may be empty: SQLite would take any empty file for a new
    database, and hide that a store's content is gone.
    """
    if not fresh and path.is_file() and path.stat().st_size == 0:
        raise StoreRefused(DAMAGED)
    # Without "immutable" a read-only file in WAL mode needs a log beside it.
    suffix = "?mode=ro&immutable=1" if mode == "ro" else f"?mode={mode}"
    literal = key.literal()
    try:
        connection = dbapi2.connect(
            path.absolute().as_uri() + suffix,
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=STATEMENTS_KEPT,
            timeout=BUSY_TIMEOUT_MS / 1000,
        )
        try:
            # The log goes to standard error, which nobody reads.
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.set_key(literal)
            for pragma in _pragmas(mode, reader=reader):
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
    except dbapi2.Error as error:
        words = in_words(error)
        if words is None:
            raise
        raise words from error
    finally:
        wipe(literal)
    register(connection)
    return connection


def _pragmas(mode: str, *, reader: bool) -> list[str]:
    pragmas = [
        "foreign_keys = ON",
        "temp_store = MEMORY",
        "recursive_triggers = ON",
        f"cache_size = -{READER_CACHE_KIB if reader else WRITER_CACHE_KIB}",
    ]
    if mode != "ro":
        pragmas += [
            "journal_mode = WAL",
            "synchronous = FULL",
            f"wal_autocheckpoint = {CHECKPOINT_PAGES}",
            f"journal_size_limit = {LOG_LIMIT_BYTES}",
        ]
    if reader or mode == "ro":
        pragmas.append("query_only = ON")
    # The first page is read here, so that damage shows at once.
    return [*pragmas, "schema_version"]


def _opener(
    path: Path, key: DataKey, *, mode: str, reader: bool = False
) -> Callable[[], Any]:
    return lambda: connect(path, key, mode=mode, reader=reader)


def _engine(pool: Pool, dialect: Dialect, begin: str) -> Engine:
    engine = Engine(
        pool,
        dialect,
        make_url(URL),
        hide_parameters=True,  # personal data never in an error's text
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


@cache
def _dialect(*, reader: bool = False) -> Dialect:
    """Return what all engines of one kind speak through, in all stores.

    It learns what SQLite can do from its first connection; any will do, so it
    is one to an empty database in memory. Errors are its affair too: a listener
    on an engine would become one on the dialect, and stay.
    """
    teacher = create_engine(
        URL, module=dbapi2, creator=lambda: dbapi2.connect(":memory:")
    )

    @event.listens_for(teacher.dialect, "handle_error")
    def _told(context: ExceptionContext) -> BaseException | None:
        return in_words(context.original_exception, reader=reader)

    teacher.connect().close()
    teacher.dispose()
    return teacher.dialect
