"""The bytes of a file that may be hostile, half written, or no file at all."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from db.domain.post.set_aside import Reason
from desktop.postroom.steps.limits import USUAL, SetAside

if sys.platform != "win32":
    import errno
    import fcntl
    import signal

_TRIES: Final = 5
_PAUSE_SECONDS: Final = 0.4
_PATIENCE_SECONDS: Final = 60.0
_BLOCK: Final = 1 << 20

Pause = Callable[[float], object]
"""Waits so many seconds; an event's own ``wait`` will do."""


def is_settled(path: Path, pause: Pause) -> bool:
    """Return whether nobody writes to *path* any more.

    Linux says so of its own disks at once: a lease is refused while somebody
    has the file open to write. Elsewhere the file has to stay the same for a
    moment. What can't be looked at counts as settled: reading it says why.
    """
    try:
        opened = _open(path)
    except SetAside:
        return True
    try:
        leased = _lease(opened)
        if leased is not None:
            return leased
        before = _mark(os.fstat(opened))
        pause(_PAUSE_SECONDS)
        return _mark(os.fstat(opened)) == before
    finally:
        os.close(opened)


def wait_until_settled(path: Path, pause: Pause) -> None:
    """Wait for whoever writes to *path*.

    Raises SetAside, with CHANGED after a minute.
    """
    for _ in range(round(_PATIENCE_SECONDS / _PAUSE_SECONDS)):
        if is_settled(path, pause):
            return
        pause(_PAUSE_SECONDS)
    raise SetAside(Reason.CHANGED)


def read_file(path: Path, pause: Pause, most_bytes: int = USUAL.file_bytes) -> bytes:
    """Return the content of *path* as it stood at one moment.

    Links are not followed; pipes and devices are not opened to be read. Raises
    SetAside, with CHANGED where it is another file each time.
    """
    for _ in range(_TRIES):
        content = _read_once(path, most_bytes)
        if content is not None:
            return content
        pause(_PAUSE_SECONDS)
    raise SetAside(Reason.CHANGED)


def _read_once(path: Path, most_bytes: int) -> bytes | None:
    """Return the content; None if it changed meanwhile."""
    opened = _open(path)
    try:
        before = os.fstat(opened)
        if before.st_size > most_bytes:
            raise SetAside(Reason.TOO_LARGE)
        parts, size = [], 0
        while part := os.read(opened, _BLOCK):
            parts.append(part)
            size += len(part)
            if size > before.st_size:
                return None  # it grows as fast as we read
        after, there = os.fstat(opened), path.lstat()
    except OSError as error:
        raise SetAside(Reason.NO_ACCESS) from error
    finally:
        os.close(opened)
    same_file = (there.st_ino, there.st_dev) == (after.st_ino, after.st_dev)
    same = _mark(before) == _mark(after) and size == after.st_size and same_file
    return b"".join(parts) if same else None


def _open(path: Path) -> int:
    """Return *path* opened to read. Raises SetAside."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    if sys.platform != "win32":
        # A pipe that nobody writes to would keep us for ever.
        flags |= os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY
    try:
        kind = path.lstat().st_mode
        if not stat.S_ISREG(kind):
            raise SetAside(Reason.NOT_A_FILE)
        opened = os.open(path, flags)
    except OSError as error:
        raise SetAside(Reason.NO_ACCESS) from error
    if not stat.S_ISREG(os.fstat(opened).st_mode):
        os.close(opened)
        raise SetAside(Reason.NOT_A_FILE)
    return opened


def _lease(opened: int) -> bool | None:
    """Return whether nobody writes; None where the system can't say."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        # Whoever opens the file meanwhile has us signalled: by one that ends nothing.
        fcntl.fcntl(opened, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(opened, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    except OSError as error:
        return False if error.errno == errno.EAGAIN else None
    fcntl.fcntl(opened, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    return True


def _mark(told: os.stat_result) -> tuple[int, int, int]:
    return told.st_size, told.st_mtime_ns, told.st_ino
