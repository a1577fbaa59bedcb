"""Taking a backup's store in place of what is in a home."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, update

from db.store import staging
from db.store.backup import Manifest, read_backup
from db.store.copying import prove_database
from db.store.data_key import DataKey
from db.store.engine import open_engine
from db.store.files import copy_private, disk_trouble
from db.store.heads import remember
from db.store.home import Home
from db.store.meta import refuse_newer
from db.store.schema import SCHEMA_NUMBER
from db.store.single import occupy
from db.store.way import Way
from db.tables.local import StoreMetaRow
from db.tables.types import new_id


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was restored.

    Attributes:
        aside: where the store that was there before lies now, whole; None if
            there was none.
    """

    backup: Manifest
    aside: Path | None


def restore(
    home: Home,
    backup: Path,
    way: Way,
    sign_in_name: str,
    passphrase: str,
    *,
    record: Callable[[Connection], None] | None = None,
) -> RestoreReport:
    """Put the store in *backup* in place at *home*, proven by a sign-in to it.

    The name and passphrase are those of the day of the backup. The store that
    was there is set aside, never overwritten. The restored one takes a new
    replica id, so that a shared database does not give it old receipts for new
    work; *record* writes down the restore in the same transaction. Cut off
    anywhere, the home holds the one store or the other.
    """
    manifest = read_backup(backup)
    home.check_place()
    home.make()
    occupation = occupy(home.lock, way.call)
    try:
        staging.finish(home)
        staged = staging.stage(home)
        _copy(backup, staged, manifest)
        key = way.ring(staged.slots).open(sign_in_name, passphrase)
        try:
            prove_database(staged.database, key)
            _take_new_replica(staged, key, way.computer, record)
        finally:
            key.forget()
        stamp = way.clock().strftime("%Y-%m-%dT%H-%M-%SZ")
        aside = staging.put_in_place(home, _free_aside(home, stamp))
    finally:
        occupation.release()
    return RestoreReport(manifest, aside)


def _copy(backup: Path, staged: Home, manifest: Manifest) -> None:
    try:
        for name in manifest.digests:
            copy_private(backup / name, staged.path / name)
        for name in manifest.documents:
            target = staged.documents / name
            target.parent.mkdir(mode=0o700, exist_ok=True)
            copy_private(backup / "documents" / name, target)
    except OSError as error:
        shutil.rmtree(staged.path, ignore_errors=True)
        raise disk_trouble(error) from error


def _take_new_replica(
    staged: Home,
    key: DataKey,
    computer: str,
    record: Callable[[Connection], None] | None,
) -> None:
    engine = open_engine(staged.database, key)
    try:
        refuse_newer(engine, SCHEMA_NUMBER)
        with engine.begin() as connection:
            connection.execute(update(StoreMetaRow).values(replica_id=new_id()))
            if record is not None:
                record(connection)
        with engine.connect() as connection:
            remember(staged.head, connection, computer)
    finally:
        engine.dispose()


def _free_aside(home: Home, stamp: str) -> str:
    name, count = f"set-aside-{stamp}", 1
    while (home.path / name).exists():
        count += 1
        name = f"set-aside-{stamp}-{count}"
    return name
