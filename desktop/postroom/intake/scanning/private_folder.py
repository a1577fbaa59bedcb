"""A folder in memory for pages that nobody took in yet: ours alone, and swept.

`scanimage --batch` writes its pages as they are, so they never touch a disk. A
folder left by a program that was ended is found by its lock, which went with it.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp
from types import TracebackType
from typing import Final, Self

from db.errors import Unavailable

if sys.platform != "win32":
    import fcntl

_BEGINNING: Final = "guildhall-pages-"
_MAKING: Final = ".guildhall-making-"
_LOCK: Final = "in-use"
_SHARED_MEMORY: Final = Path("/dev/shm")  # noqa: S108  a folder in memory
_LEAST_FREE_BYTES: Final = 32 * 1024**2
_NO_MEMORY_FOLDER: Final = (
    "This PC has no folder in memory (/dev/shm), and a scanned page may not touch "
    "the disk unsealed. Ask IT to provide it."
)
_NO_ROOM: Final = (
    "This PC has no memory free for scanned pages (/dev/shm is full). Close other "
    "programs, then go on."
)


def memory() -> Path:
    """Return where folders in memory are. Raises Unavailable."""
    if not _SHARED_MEMORY.is_dir() or not os.access(_SHARED_MEMORY, os.W_OK):
        raise Unavailable(_NO_MEMORY_FOLDER)
    return _SHARED_MEMORY


class PrivateFolder:
    """A folder in memory that only this user reads; gone after ``with``.

    Attributes:
        path: of the folder.
    """

    def __init__(self, place: Path | None = None) -> None:
        """Make it in *place*; None is `memory`. Raises Unavailable."""
        place = place or memory()
        sweep(place)
        try:
            if shutil.disk_usage(place).free < _LEAST_FREE_BYTES:
                raise Unavailable(_NO_ROOM)
            made = Path(mkdtemp(prefix=_MAKING, dir=place))  # of mode 0700
            self._lock = _locked(made / _LOCK)
            # A name that is swept only once it is locked.
            name = made.name.removeprefix(_MAKING)
            self.path = made.rename(place / f"{_BEGINNING}{name}")
        except OSError as error:
            raise Unavailable(_NO_ROOM) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Take the folder away with all that is in it; twice is harmless."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @property
    def is_full(self) -> bool:
        """Return whether there is no room for another page."""
        with suppress(OSError):
            return shutil.disk_usage(self.path).free < _LEAST_FREE_BYTES
        return False


def sweep(place: Path | None = None) -> int:
    """Take away what ended programs of this user left; return how many folders.

    Call it at the program's start. Raises Unavailable where there is no memory.
    """
    place = place or memory()
    swept = 0
    for folder in place.glob(f"{_BEGINNING}*"):
        try:
            mine = folder.stat(follow_symlinks=False).st_uid == os.getuid()
            if not mine or folder.is_symlink():
                continue
            lock = _locked(folder / _LOCK)
        except OSError:
            continue  # gone since
        if lock is None:
            continue
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)
        swept += 1
    return swept


def _locked(path: Path) -> int | None:
    """Return the lock at *path*, held; None where somebody holds it."""
    lock = os.open(path, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(lock)
        return None
    return lock
