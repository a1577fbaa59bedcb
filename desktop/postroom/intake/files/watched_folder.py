"""A folder that a multifunction device, or anyone, puts scans into.

What is taken in is deleted from the folder, once the store gives its bytes back
and its row is committed: the folder is readable by others, the store is not.
What can't be taken in stays where it is, and is written down once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from db.errors import ClerkError, Unavailable
from desktop.postroom.intake.files.reading_files import Pause, is_settled
from desktop.postroom.intake.files.taking_in import (
    Destination,
    TakenIn,
    files_in,
    take_in_one,
)
from desktop.postroom.intake.intake_store import IntakeStore

_AWAY: Final = (
    "The folder of scans is not there. Check the network and the folder's name."
)
_UNFINISHED: Final = (".part", ".partial", ".tmp", ".crdownload", ".filepart")
"""Endings that programs give to what they have not written whole."""


class WatchedFolder:
    """One folder; `look` is called now and then, from one thread.

    Attributes:
        path: of the folder.
    """

    def __init__(
        self,
        path: Path,
        store: IntakeStore,
        destination: Callable[[], Destination],
        pause: Pause,
    ) -> None:
        """Take *destination*: today's batch, asked for once there is something.

        Raises ClerkError where *path* can't be watched.
        """
        check_watchable(path)
        self.path = path
        self._store, self._destination, self._pause = store, destination, pause
        self._left: dict[Path, tuple[int, int]] = {}

    def look(self) -> Iterator[TakenIn]:
        """Take in what lies there now and is written whole; give each.

        What is still being written is taken in at a later look. Raises
        Unavailable where the folder is away or the store can't keep more.
        """
        if not self.path.is_dir():
            raise Unavailable(_AWAY)
        to: Destination | None = None
        for path in files_in(self.path):
            if path == self.path or self._is_left(path):
                continue
            if path.suffix.casefold() in _UNFINISHED:
                continue
            if not is_settled(path, self._pause):
                continue
            to = to or self._destination()
            taken = self._taken(path, to)
            if taken is not None:
                yield taken

    def _taken(self, path: Path, to: Destination) -> TakenIn | None:
        mark = _mark(path)
        if mark is None:
            return None  # gone since
        taken = take_in_one(self._store, path, to, self._pause)
        if taken.intake_id is None or not self._removed(taken, mark):
            self._left[path] = mark
        return taken

    def _removed(self, taken: TakenIn, mark: tuple[int, int]) -> bool:
        """Delete a file that the store gives back; whether it is gone.

        One that was written anew meanwhile stays: the next look takes it in.
        """
        digest = taken.content
        if digest is None or len(self._store.documents.get(digest)) != taken.size_bytes:
            return False
        if _mark(taken.path) != mark:
            return True
        with suppress(OSError):
            taken.path.unlink()
            return True
        return False

    def _is_left(self, path: Path) -> bool:
        """Return whether *path* is as it was when it was left where it is."""
        return path in self._left and self._left[path] == _mark(path)


def check_watchable(path: Path) -> None:
    """Raise ClerkError, in words, where *path* may not be watched.

    A home or a top folder is not for this: what is taken in is deleted.
    """
    if not path.is_dir() or path.is_symlink():
        raise ClerkError("Choose a folder that is there.")
    whole = path.resolve()
    if whole in {Path.home().resolve(), Path(whole.anchor)} or (
        Path.home().resolve().is_relative_to(whole)
    ):
        raise ClerkError(
            "Choose a folder for scans alone: what is taken in is deleted from it."
        )


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        told = path.lstat()
    except OSError:
        return None
    return told.st_mtime_ns, told.st_size
