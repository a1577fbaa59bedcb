"""Taking a backup's store in place of what is in a home."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, update

from db.errors import StoreRefused
from db.store import migrate, staging
from db.store.backup import Manifest, read_backup
from db.store.copying import prove_database
from db.store.data_key import DataKey
from db.store.document_references import documents_spoken_of
from db.store.documents import Documents
from db.store.engine import open_engine
from db.store.files import copy_private, disk_trouble
from db.store.heads import remember
from db.store.home import Home
from db.store.proof import Proof, open_staged, same_store
from db.store.single import occupy
from db.store.slots import NEWER
from db.store.way import Way
from db.tables.local import StoreMetaRow
from db.tables.types import new_id

Record = Callable[[Connection, datetime], None]
"""Writes the restore down; told when the backup was made."""


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
    proof: Proof,
    *,
    record: Record | None = None,
) -> RestoreReport:
    """Put the store in *backup* in place at *home*, opened by *proof*.

    The store that was there is set aside, never overwritten. An older one is
    upgraded first, after a backup of it among the home's own. The restored one
    takes a new replica id, so that a shared database does not give it old
    receipts for new work; *record* writes down the restore in the same
    transaction. Cut off anywhere, the home holds the one store or the other.

    Raises StoreRefused for a backup that is damaged, newer than the program, or
    without key slots that open it; ClerkError for what is no backup.
    """
    manifest = read_backup(backup, keys_at=home)
    if manifest.schema_number > way.understood:
        raise StoreRefused(NEWER)
    home.check_place()
    home.make()
    occupation = occupy(home.lock, way.call)
    try:
        staging.finish(home)
        staged = staging.stage(home)
        try:
            _copy(backup, staged, manifest)
            _make_ready(home, staged, manifest, proof, way, record)
        except BaseException:
            shutil.rmtree(staged.path, ignore_errors=True)
            raise
        stamp = way.clock().strftime("%Y-%m-%dT%H-%M-%SZ")
        aside = staging.put_in_place(home, _free_aside(home, stamp))
    finally:
        occupation.release()
    return RestoreReport(manifest, aside)


def _copy(backup: Path, staged: Home, manifest: Manifest) -> None:
    try:
        for name in manifest.digests:
            with suppress(FileNotFoundError):  # only slots that today's stand in for
                copy_private(backup / name, staged.path / name)
        for name in manifest.documents:
            target = staged.documents / name
            target.parent.mkdir(mode=0o700, exist_ok=True)
            copy_private(backup / "documents" / name, target)
    except OSError as error:
        raise disk_trouble(error) from error


def _make_ready(
    home: Home,
    staged: Home,
    manifest: Manifest,
    proof: Proof,
    way: Way,
    record: Record | None,
) -> None:
    key = open_staged(home, staged, str(manifest.store_id), proof, way)
    try:
        prove_database(staged.database, key)
        migrate.upgrade(
            staged,
            key,
            way.clock,
            understood=way.understood,
            program_version=way.program_version,
            scripts=way.scripts,
            backups=home.backups,
        )
        _take_new_replica(home, staged, key, manifest, way, record)
    finally:
        key.forget()


def _take_new_replica(
    home: Home,
    staged: Home,
    key: DataKey,
    manifest: Manifest,
    way: Way,
    record: Record | None,
) -> None:
    engine = open_engine(staged.database, key)
    try:
        with engine.begin() as connection:
            connection.execute(update(StoreMetaRow).values(replica_id=new_id()))
            if record is not None:
                record(connection, manifest.made_at)
        with engine.connect() as connection:
            remember(staged.head, connection, way.computer)
            spoken_of = documents_spoken_of(connection)
    finally:
        engine.dispose()
    if same_store(home, str(manifest.store_id)):
        _bring_documents(home, staged, key, spoken_of)


def _bring_documents(
    home: Home, staged: Home, key: DataKey, spoken_of: Collection[str]
) -> None:
    """Bring along documents that the restored records need and the backup lacks.

    The backup before an upgrade holds none. Their names and seals come of the
    data key alone, so the ones at home are the same.
    """
    ours, theirs = Documents(staged.documents, key), Documents(home.documents, key)
    try:
        for digest in spoken_of:
            source, target = theirs.path_of(digest), ours.path_of(digest)
            if source.exists() and not target.exists():
                target.parent.mkdir(mode=0o700, exist_ok=True)
                _link(source, target)
    except OSError as error:
        raise disk_trouble(error) from error


def _link(source: Path, target: Path) -> None:
    """Have the same content at *target*; a copy where the disk has no links."""
    try:
        os.link(source, target)
    except OSError:
        copy_private(source, target)


def _free_aside(home: Home, stamp: str) -> str:
    name, count = f"set-aside-{stamp}", 1
    while (home.path / name).exists():
        count += 1
        name = f"set-aside-{stamp}-{count}"
    return name
