"""Backing the store up, looking it over, taking a backup back; no Qt."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from db.actor import Actor
from db.domain.permissions import Action
from db.store.backup import SUFFIX, BackupReport, make_backup
from db.store.copying import Progress, no_progress
from db.store.home import Home
from db.store.keeping import Kept, note_kept
from db.store.proof import BySheet, Proof
from db.store.recover import recover
from db.store.restore import RestoreReport, restore
from db.store.store import Store, StoreLocked
from db.store.unit_of_work import UnitOfWork
from db.store.verify import VerifyReport, verify
from db.store.way import Way
from desktop.admin.signing_in import SignedIn, at
from desktop.admin.use_cases.taking_back import (
    Recovery,
    record_recovery,
    record_restore,
    record_restore_by_sheet,
)

_NAME = "guildhall-"
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_STAMP_LENGTH = len("2026-11-20T12-00-00Z")


@dataclass(frozen=True, slots=True)
class TakeBack:
    """A backup to put in the store's place, and who says so.

    Attributes:
        name: the full name of somebody with the sheet who is not on the list
            of staff: they become administrator.
    """

    backup: Path
    proof: Proof
    name: str = ""


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup in the store's own folder of backups.

    Attributes:
        made_at: as its name says; nothing of it was read.
    """

    path: Path
    made_at: datetime
    size_bytes: int


def back_up(
    actor: Actor,
    store: Store,
    to: Path | None = None,
    progress: Progress = no_progress,
) -> BackupReport:
    """Back the store up into *to*, or among its own backups; the chain says so.

    Takes long: call it in the slow lane. A desk that locks before the end has
    made none: no backup is kept of which the chain could not tell. Raises
    NotAllowed, Unavailable, StoreRefused, StoreLocked, and whatever *progress*
    raises to stop.
    """
    actor.require(Action.BACK_UP)

    def go_on(done: int, of: int) -> None:
        progress(done, of)
        if not store.is_open:
            raise StoreLocked

    made = make_backup(store.home, store.key, store.clock, to=to, progress=go_on)
    try:
        _note_backup(actor, store, made)
    except BaseException:
        if not store.is_open:
            shutil.rmtree(made.path, ignore_errors=True)
        raise
    return made


def _note_backup(actor: Actor, store: Store, made: BackupReport) -> None:
    uow = UnitOfWork(store.writer, actor, store.clock)
    with uow:
        uow.require(Action.BACK_UP)
        note_kept(
            uow, Kept.BACKUP, documents=made.documents, size_bytes=made.size_bytes
        )
        uow.commit()


def look_over(actor: Actor, store: Store) -> VerifyReport:
    """Return what is wrong with the store; the chain says that it was looked over.

    A database with damaged pages is not written to any more. Takes long: call
    it in the slow lane. Raises NotAllowed, Unavailable.
    """
    actor.require(Action.VERIFY_STORE)
    found = verify(store)
    if not found.damaged:
        uow = UnitOfWork(store.writer, actor, store.clock)
        with uow:
            uow.require(Action.VERIFY_STORE)
            problems = len(found.problems)
            note_kept(uow, Kept.LOOK_OVER, documents=found.documents, problems=problems)
            uow.commit()
    return found


def take_back(command: TakeBack, home: Home, way: Way) -> RestoreReport:
    """Restore a backup at *home*; the restored store's chain says who did.

    Raises as `restore` does; NotAllowed unless their roles in the backup permit
    it, or they have the sheet; FieldProblem for a ``name`` that is missing.
    """
    proof = command.proof

    def record(connection: Connection, made_at: datetime) -> None:
        if isinstance(proof, BySheet):
            who = Recovery(proof.sign_in_name, command.name)
            record_restore_by_sheet(connection, made_at, who, way.clock)
        else:
            record_restore(connection, made_at, proof.sign_in_name, way.clock)

    return restore(home, command.backup, way, proof, record=record)


def get_back_in(proof: BySheet, name: str, home: Home, way: Way) -> SignedIn:
    """Return who has the sheet, signed in with their new passphrase.

    *name* is the full name of somebody who is not on the list of staff. Raises
    as `recover` does, and FieldProblem for a ``name`` that is missing.
    """
    command = Recovery(proof.sign_in_name, name)

    def record(opened: Store) -> None:
        record_recovery(command, opened.writer, opened.clock)

    store = recover(home, way, proof, record)
    try:
        return at(store, proof.sign_in_name)
    except BaseException:
        store.close()
        raise


def backups_in(home: Home) -> list[BackupLine]:
    """Return the backups in the store's own folder, the newest first."""
    found: list[BackupLine] = []
    for path in home.backups.glob(f"{_NAME}*{SUFFIX}"):
        try:
            stamp = path.name.removeprefix(_NAME)[:_STAMP_LENGTH]
            made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
            size = sum(f.stat().st_size for f in path.rglob("*") if f.is_file())
        except (ValueError, OSError):
            continue  # somebody's own folder, or gone since
        found.append(BackupLine(path, made_at, size))
    return sorted(found, key=lambda line: line.made_at, reverse=True)
