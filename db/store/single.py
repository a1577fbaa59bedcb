"""One program per store.

The lock is the operating system's own (it goes with the process, even after
kill -9), so a stale one can't exist; what is written in it only tells a second
start how to raise the first one's window.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import msgspec
from filelock import BaseFileLock, FileLock, Timeout

from db.errors import StoreRefused
from db.store.files import disk_trouble, write_whole


@dataclass(frozen=True, slots=True)
class Occupant:
    """Who has the store open.

    Attributes:
        pid: the process.
        call: the name of the local socket that raises its window; empty for a
            program without one.
    """

    pid: int
    call: str = ""


class Occupied(StoreRefused):
    """Another program has this store open.

    Attributes:
        occupant: who it is, if that could be read.
    """

    def __init__(self, occupant: Occupant | None) -> None:
        super().__init__(
            "This store is open in another Guildhall on this PC. Go on there, or "
            "close it first."
        )
        self.occupant = occupant


class Occupation:
    """This program's hold on a store; ends with `release` or with the process."""

    def __init__(self, lock: BaseFileLock, note: Path) -> None:
        self._lock = lock
        self._note = note
        self._pid = os.getpid()

    def release(self) -> None:
        """Let others have the store; doing so twice is harmless."""
        if self._lock.is_locked and os.getpid() == self._pid:
            self._note.unlink(missing_ok=True)
            self._lock.release()

    def check(self) -> None:
        """Raise Occupied in a process forked from the one that took the store."""
        if os.getpid() != self._pid or not self._lock.is_locked:
            raise Occupied(Occupant(self._pid))


def occupy(lock: Path, call: str = "") -> Occupation:
    """Take the store whose lock file is *lock*.

    Raises Occupied if another program, or another part of this one, has it.
    """
    # A file of its own: Windows lets nobody read a locked one.
    note = lock.with_name(lock.name + ".json")
    held = FileLock(lock, timeout=0, mode=0o600, thread_local=False)
    try:
        held.acquire()
    except Timeout:
        raise Occupied(_read(note)) from None
    except OSError as error:
        raise disk_trouble(error) from error
    try:
        write_whole(note, msgspec.json.encode(Occupant(os.getpid(), call)))
    except BaseException:
        held.release()
        raise
    return Occupation(held, note)


def _read(note: Path) -> Occupant | None:
    try:
        return msgspec.json.decode(note.read_bytes(), type=Occupant)
    except (OSError, msgspec.MsgspecError):
        return None
