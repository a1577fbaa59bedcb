"""Making a new store."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from db.errors import StoreRefused
from db.store import staging
from db.store.data_key import DataKey
from db.store.engine import open_engine
from db.store.home import Home
from db.store.meta import StoreMeta, read_meta
from db.store.schema import create_schema
from db.store.single import occupy
from db.store.store import Store
from db.store.way import Way


def make_store(
    home: Home,
    way: Way,
    sign_in_name: str,
    passphrase: str,
    *,
    organisation_key: bytes | None = None,
    furnish: Callable[[Connection], None] | None = None,
) -> tuple[Store, str | None]:
    """Return a new store, open, and the recovery key to be printed once.

    With *organisation_key* (an X25519 public key, PEM) the store is sealed
    to that, and there is no recovery key. *furnish* writes the first
    records, in the transaction that makes the schema. Cut off anywhere, it
    leaves no store. Raises StoreRefused, FieldProblem.
    """
    home.check_place()
    home.make()
    occupation = occupy(home.lock, way.call)
    key = DataKey.new()
    try:
        staging.finish(home)
        require_none(home)
        staged = staging.stage(home)
        _lay_down(staged, key, way, furnish)
        keys = way.ring(staged.slots)
        keys.create(str(_meta(staged, key).store_id))
        recovery = None
        if organisation_key is None:
            recovery = keys.new_recovery_sheet(key)
        else:
            keys.seal_to_organisation(key, organisation_key)
        keys.add(key, sign_in_name, passphrase)
        staging.put_in_place(home, "set-aside")
        store = Store(home, way, occupation)
        store.open_with(key)
    except BaseException:
        key.forget()
        occupation.release()
        raise
    return store, recovery


def require_none(home: Home) -> None:
    """Raise StoreRefused if there is a store at *home*, or part of one."""
    if home.database.exists():
        raise StoreRefused(
            "There is a store in this folder already. Choose an empty folder."
        )
    if home.slots.exists():
        raise StoreRefused(
            "A store was in this folder, and its records (guildhall.db) are missing. "
            "Restore its latest backup, or choose an empty folder."
        )


def _lay_down(
    staged: Home,
    key: DataKey,
    way: Way,
    furnish: Callable[[Connection], None] | None,
) -> None:
    engine = open_engine(staged.database, key, create=True)
    try:
        with engine.begin() as connection:
            create_schema(connection, way.program_version, way.clock())
            if furnish is not None:
                furnish(connection)
    finally:
        engine.dispose()


def _meta(home: Home, key: DataKey) -> StoreMeta:
    engine = open_engine(home.database, key, read_only=True)
    try:
        with engine.connect() as connection:
            return read_meta(connection)
    finally:
        engine.dispose()
