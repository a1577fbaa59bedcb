"""An open store: its key, its writer, its readers, its documents."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from sqlalchemy import Engine, update
from sqlcipher3 import dbapi2

from db.clock import Clock
from db.errors import ClerkError, GuildhallError, StoreRefused, Unavailable
from db.store import migrate, staging
from db.store.data_key import DataKey
from db.store.documents import Documents
from db.store.engine import open_engine, open_readers
from db.store.heads import remember, was_elsewhere
from db.store.home import Home
from db.store.meta import StoreMeta, read_meta
from db.store.patience import patiently
from db.store.single import Occupation, occupy
from db.store.trouble import Passing
from db.store.way import Way
from db.tables.local import StoreMetaRow
from db.tables.types import new_id

NO_STORE = "There is no store here yet. Make one with “guildhall init”."


class StoreLocked(Unavailable):
    """The store was locked or closed; sign in again and it goes on."""

    def __init__(self) -> None:
        super().__init__("Guildhall is locked. Unlock it to go on.")


@dataclass(frozen=True, slots=True)
class _Opened:
    key: DataKey
    writer: Engine
    readers: Engine
    documents: Documents


class Store:
    """A store that this program holds, open or locked.

    Attributes:
        home: its folder.
        keys: its key slots.
        was_copied: whether another computer had it before this opening; tell
            the one who signed in (`belonging.COPIED`).
    """

    def __init__(self, home: Home, way: Way, occupation: Occupation) -> None:
        self.home = home
        self.keys = way.ring(home.slots)
        self._way = way
        self._occupation = occupation
        self._opened: _Opened | None = None
        self.was_copied = False

    @classmethod
    def open(cls, home: Home, way: Way, sign_in_name: str, passphrase: str) -> Self:
        """Return the store at *home*, opened by *sign_in_name*.

        An older store is upgraded first, after a backup. Raises Occupied,
        WrongPassphrase, StoreRefused or Unavailable, each with words.
        """
        store = cls.hold(home, way)
        try:
            store.unlock(sign_in_name, passphrase)
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def hold(cls, home: Home, way: Way) -> Self:
        """Return the store at *home*, locked: nobody else can open it now."""
        home.check_place()
        if not home.making.exists():
            require_store(home)
        occupation = occupy(home.lock, way.call)
        try:
            staging.finish(home)
            require_store(home)
        except BaseException:
            occupation.release()
            raise
        return cls(home, way, occupation)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return "Store(locked)" if self._opened is None else "Store(open)"

    @property
    def writer(self) -> Engine:
        """The engine of the one connection that writes; for the write lane."""
        return self._now().writer

    @property
    def readers(self) -> Engine:
        """The engine whose connections read and can't write."""
        return self._now().readers

    @property
    def documents(self) -> Documents:
        """The scanned and printed files beside the records."""
        return self._now().documents

    @property
    def key(self) -> DataKey:
        """The data key, for sealing it anew and for backups; never kept."""
        return self._now().key

    @property
    def clock(self) -> Clock:
        """The clock that the store was opened with."""
        return self._way.clock

    @property
    def is_open(self) -> bool:
        """Whether the store is unlocked."""
        return self._opened is not None

    def meta(self) -> StoreMeta:
        """Return what the store says about itself."""
        with self.readers.connect() as connection:
            return read_meta(connection)

    def unlock(self, sign_in_name: str, passphrase: str) -> None:
        """Open the store again for *sign_in_name*."""
        self.open_with(self.keys.open(sign_in_name, passphrase))

    def open_with(self, key: DataKey) -> None:
        """Open the store with *key*, which is this store's from now on.

        The key must come from one of the store's slots: if the file does not
        yield to it, the file is damaged.
        """
        try:
            self._require_locked()
            patiently(lambda: self._upgrade(key), _held, self._way.pause)
            self._opened = _Opened(
                key,
                open_engine(self.home.database, key),
                open_readers(self.home.database, key),
                Documents(self.home.documents, key),
            )
            self._settle(self._opened.writer)
        except BaseException:
            key.forget()
            raise

    def lock(self) -> None:
        """Close every connection and forget the key, but keep hold of the store."""
        opened, self._opened = self._opened, None
        if opened is None:
            return
        try:
            opened.readers.dispose()
            _remember(self.home, opened.writer, self._way.computer)
            _tidy(opened.writer)
        finally:
            opened.writer.dispose()
            opened.key.forget()

    def close(self) -> None:
        """Lock the store and let others open it; doing so twice is harmless."""
        try:
            self.lock()
        finally:
            self._occupation.release()

    def _require_locked(self) -> None:
        if self._opened is not None:
            raise ClerkError("The store is open already.")
        self._occupation.check()

    def _now(self) -> _Opened:
        if self._opened is None:
            raise StoreLocked
        self._occupation.check()
        return self._opened

    def _settle(self, writer: Engine) -> None:
        """Make a copy from another computer a replica of its own."""
        with writer.begin() as connection:
            if was_elsewhere(self.home.head, connection, self._way.computer):
                connection.execute(update(StoreMetaRow).values(replica_id=new_id()))
                remember(self.home.head, connection, self._way.computer)
                self.was_copied = True

    def _upgrade(self, key: DataKey) -> None:
        migrate.upgrade(
            self.home,
            key,
            self._way.clock,
            understood=self._way.understood,
            program_version=self._way.program_version,
            scripts=self._way.scripts,
        )


def require_store(home: Home) -> None:
    """Raise StoreRefused if there is no store at *home*."""
    if not home.has_store:
        raise StoreRefused(NO_STORE)


def _remember(home: Home, writer: Engine, computer: str) -> None:
    """Keep the chain's head; on a full or failing disk the one before stays."""
    with suppress(dbapi2.Error, GuildhallError), writer.connect() as connection:
        remember(home.head, connection, computer)


def _tidy(writer: Engine) -> None:
    """Move the log into the file, so that the folder at rest is one file.

    Where the disk is full or failing the log stays, as good as the file: what
    was saved is in it, and the next opening reads it.
    """
    with suppress(dbapi2.Error, GuildhallError), writer.connect() as connection:
        driver = connection.connection.driver_connection
        if driver is not None:
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _held(error: Exception) -> bool:
    return isinstance(error, Passing)
