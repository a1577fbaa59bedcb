"""Backing the store up, looking it over, and the list of what there is; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.actor import Actor
from db.domain.permissions import Action
from db.store.backup import SUFFIX, BackupReport, make_backup
from db.store.copying import Progress, no_progress
from db.store.home import Home
from db.store.store import Store
from db.store.verify import VerifyReport, verify

_NAME = "guildhall-"
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_STAMP_LENGTH = len("2026-11-20T12-00-00Z")


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
    """Back the store up into *to*, or among its own backups.

    Takes long: call it in the slow lane. Raises NotAllowed, Unavailable,
    StoreRefused, and whatever *progress* raises to stop.
    """
    actor.require(Action.BACK_UP)
    return make_backup(store.home, store.key, store.clock, to=to, progress=progress)


def look_over(actor: Actor, store: Store) -> VerifyReport:
    """Return what is wrong with the store. Raises NotAllowed."""
    actor.require(Action.VERIFY_STORE)
    return verify(store)


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
