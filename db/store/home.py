"""The folder of one store, and whether a store may live there."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

import platformdirs

from db.errors import StoreRefused
from db.store import places

LEAST_FREE_BYTES = 50_000_000
ENVIRONMENT = "GUILDHALL_HOME"


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of one store.

    Attributes:
        path: absolute, with every link followed.
    """

    path: Path

    @classmethod
    def at(cls, path: Path) -> Home:
        """Return the home at *path*; nothing is made yet."""
        return cls(path.expanduser().resolve())

    @classmethod
    def default(cls) -> Home:
        """Return GUILDHALL_HOME, or the platform's own folder for data."""
        chosen = os.environ.get(ENVIRONMENT)
        # Not the roaming folder on Windows: a store never roams.
        return cls.at(Path(chosen or platformdirs.user_data_dir("Guildhall", False)))

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / "guildhall.db"

    @property
    def slots(self) -> Path:
        """The key slots."""
        return self.path / "slots.json"

    @property
    def head(self) -> Path:
        """The audit chain's last head, kept apart from the chain."""
        return self.path / "head.json"

    @property
    def documents(self) -> Path:
        """Scans and letters, encrypted, apart from the records."""
        return self.path / "documents"

    @property
    def backups(self) -> Path:
        """Where backups go unless somebody says otherwise."""
        return self.path / "backups"

    @property
    def lock(self) -> Path:
        """Held by the one program that has the store open."""
        return self.path / "lock"

    @property
    def logs(self) -> Path:
        """What the program noted, without personal data."""
        return self.path / "logs"

    @property
    def making(self) -> Path:
        """Where a store or a restored one is put together before it counts."""
        return self.path / ".making"

    @property
    def has_store(self) -> bool:
        """Whether a store is here."""
        return self.database.exists()

    def make(self) -> None:
        """Make the folders, for their owner's eyes only.

        Raises StoreRefused where that is not possible.
        """
        try:
            for folder in (self.path, self.documents, self.backups, self.logs):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.path.chmod(0o700)
        except OSError as error:
            raise StoreRefused(
                "The store's folder can't be made. Choose a folder that you may "
                "write to, or ask IT."
            ) from error

    def check_place(self, least_free_bytes: int = LEAST_FREE_BYTES) -> None:
        """Raise StoreRefused, saying what to do, if no store may live here.

        Looks at the nearest folder that exists; leaves nothing behind.
        """
        folder = self.path
        while not folder.exists():
            folder = folder.parent
        if places.is_network(folder):
            raise StoreRefused(
                "The store is in a network folder, where a database can break. "
                "Choose a folder on this PC's own disk (GUILDHALL_HOME)."
            )
        cloud = places.cloud_service(self.path)
        if cloud is not None:
            raise StoreRefused(
                f"The store is in a folder that {cloud} copies to other computers. "
                "Choose a folder that is not synced (GUILDHALL_HOME)."
            )
        _check_writable(folder)
        if shutil.disk_usage(folder).free < least_free_bytes:
            raise StoreRefused(
                "The disk is nearly full: the store needs "
                f"{least_free_bytes // 1_000_000} MB free. Free some space, then "
                "open Guildhall again."
            )


def _check_writable(folder: Path) -> None:
    try:
        with TemporaryFile(dir=folder):
            return
    except OSError as error:
        raise StoreRefused(
            "The store's folder is read-only or its disk is full, so nothing could "
            "be saved. Ask IT to allow writing, then open Guildhall again."
        ) from error
