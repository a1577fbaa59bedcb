"""Backups: a folder with the database, the key slots and the documents.

Everything in it is as encrypted as in the store, and its name tells nothing but
when it was made. It is put together under another name and renamed when it has
been read back, so that a backup is whole or not there.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import datetime
from hashlib import file_digest
from pathlib import Path
from uuid import UUID

import msgspec
from sqlalchemy import Engine

from db.clock import Clock
from db.errors import ClerkError, StoreRefused, Unavailable
from db.store.audit import BEGINNING, last_head
from db.store.copying import Progress, copy_database, no_progress
from db.store.data_key import DataKey
from db.store.engine import open_engine
from db.store.files import copy_private, disk_trouble, flush_folder, write_whole
from db.store.home import Home
from db.store.meta import read_meta
from db.store.proof import same_store
from db.store.slots import NEWER
from db.store.trouble import FULL

FORMAT = 1
SUFFIX = ".ghbackup"
_MANIFEST = "backup.json"
WITHOUT_KEYS = (
    "This backup's key file (slots.json) is missing, and without it neither a "
    "passphrase nor the recovery sheet opens the backup. Put back slots.json of the "
    "same store, from another of its backups, or choose another backup. Nothing was "
    "changed."
)
_DOCUMENT = re.compile(r"[0-9a-f]{2}/[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What is in a backup.

    Attributes:
        path: its folder.
        made_at: the moment of the clock that it was begun.
        documents: how many files of documents.
        size_bytes: of everything in it.
    """

    path: Path
    made_at: datetime
    schema_number: int
    documents: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What backup.json says.

    Attributes:
        digests: SHA-256 in hex by file name, of database and key slots.
        documents: the names of the files of documents; each is authenticated
            by its own encryption.
        head_n, head: where the audit chain ended, to compare another copy with.
    """

    made_at: datetime
    schema_number: int
    program_version: str
    store_id: UUID
    digests: dict[str, str]
    documents: list[str]
    head_n: int = 0
    head: bytes = BEGINNING
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class _Stamp:
    format: int


def make_backup(
    home: Home,
    key: DataKey,
    clock: Clock,
    *,
    to: Path | None = None,
    documents: bool = True,
    progress: Progress = no_progress,
) -> BackupReport:
    """Back up the store at *home* while it is in use, and read the copy back.

    *to* is the folder that the backup's own goes into; the store's backups by
    default. Raises Unavailable (disk full, read-only) or StoreRefused (the
    store itself is damaged); then nothing is left behind.
    """
    parent, now = to or home.backups, clock()
    target = _free_name(parent, now)
    making = Home(target.with_name(f".{target.name}.making"))
    try:
        if parent == home.backups:
            _sweep(parent)
        making.path.mkdir(mode=0o700, parents=True)
        _check_room(home, making.path)
        # Records first: whatever documents they speak of are there by then,
        # and content that came later is only there once too often.
        copy_database(home.database, making.database, key, progress)
        names = _copy_documents(home, making) if documents else []
        copy_private(home.slots, making.slots)
        manifest = _manifest(making, key, now, names)
        write_whole(making.path / _MANIFEST, msgspec.json.encode(manifest))
        making.path.rename(target)
        flush_folder(parent)
    except OSError as error:
        shutil.rmtree(making.path, ignore_errors=True)
        raise disk_trouble(error) from error
    except BaseException:
        shutil.rmtree(making.path, ignore_errors=True)
        raise
    size = sum(item.stat().st_size for item in target.rglob("*") if item.is_file())
    return BackupReport(target, now, manifest.schema_number, len(names), size)


def read_backup(path: Path, *, keys_at: Home | None = None) -> Manifest:
    """Return what the backup at *path* says, its files compared with it.

    Where its key slots are gone, those of the same store at *keys_at* will do.
    Raises ClerkError if it is no backup, StoreRefused if it is damaged, without
    keys or from a newer program.
    """
    try:
        content = (path / _MANIFEST).read_bytes()
        if msgspec.json.decode(content, type=_Stamp).format > FORMAT:
            raise StoreRefused(NEWER)
        manifest = msgspec.json.decode(content, type=Manifest)
    except (OSError, msgspec.MsgspecError) as error:
        raise ClerkError(
            f"This is no backup. Choose a folder whose name ends in {SUFFIX}."
        ) from error
    expected = dict(manifest.digests)
    if not Home(path).slots.exists():
        if keys_at is None or not same_store(keys_at, str(manifest.store_id)):
            raise StoreRefused(WITHOUT_KEYS)
        expected.pop(Home(path).slots.name, None)
    # Names come from a file that anybody may have written: none leads elsewhere.
    whole = _digests(Home(path)) == expected and all(
        _DOCUMENT.fullmatch(name) and _is_file(path / "documents" / name)
        for name in manifest.documents
    )
    if not whole:
        raise StoreRefused(
            "This backup is damaged or not whole. Choose another one; nothing was "
            "changed."
        )
    return manifest


def _sweep(backups: Path) -> None:
    """Remove what killed programs left unfinished."""
    for unfinished in backups.glob(f".*{SUFFIX}.making"):
        shutil.rmtree(unfinished, ignore_errors=True)


def _manifest(made: Home, key: DataKey, now: datetime, names: list[str]) -> Manifest:
    engine: Engine = open_engine(made.database, key, read_only=True)
    try:
        with engine.connect() as connection:
            meta, head = read_meta(connection), last_head(connection)
    finally:
        engine.dispose()
    return Manifest(
        now,
        meta.schema_number,
        meta.program_version,
        meta.store_id,
        _digests(made),
        names,
        head.n,
        head.hash,
    )


def _digests(made: Home) -> dict[str, str]:
    digests = {}
    for path in (made.database, made.slots):
        if _is_file(path):
            with path.open("rb") as file:
                digests[path.name] = file_digest(file, "sha256").hexdigest()
    return digests


def _is_file(path: Path) -> bool:
    """Return whether *path* is a file of the backup's own, and no link."""
    return path.is_file() and not path.is_symlink()


def _copy_documents(home: Home, making: Home) -> list[str]:
    making.documents.mkdir(mode=0o700)
    names = []
    for source in sorted(home.documents.rglob("*")):
        if source.is_file() and not source.name.startswith("."):
            name = source.relative_to(home.documents)
            target = making.documents / name
            target.parent.mkdir(mode=0o700, exist_ok=True)
            copy_private(source, target)
            names.append(name.as_posix())
    return names


def _check_room(home: Home, folder: Path) -> None:
    needed = sum(
        item.stat().st_size
        for item in (home.database, *home.documents.rglob("*"))
        if item.is_file()
    )
    if shutil.disk_usage(folder).free < needed:
        raise Unavailable(FULL)


def _free_name(parent: Path, now: datetime) -> Path:
    stamp = now.strftime("%Y-%m-%dT%H-%M-%SZ")
    for count in range(1, 1_000):
        more = f"-{count}" if count > 1 else ""
        target = parent / f"guildhall-{stamp}{more}{SUFFIX}"
        if not target.exists():
            return target
    raise Unavailable("There are a thousand backups of this second already.")
