"""Files that are whole or not there: written beside, flushed, then renamed."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from hashlib import file_digest, sha256
from pathlib import Path

from db.errors import Unavailable
from db.store.patience import Pause, patiently, until_let_go
from db.store.trouble import DISK_FAILED, FULL, HELD, READ_ONLY, Passing

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_PIECE_BYTES = 1_048_576
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_SHARING_VIOLATIONS = {5, 32, 33}
"""Windows error codes while another program has the file open."""


def disk_trouble(error: OSError) -> Unavailable:
    """Return *error* as trouble with words; the file's name is left out."""
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return Passing(HELD)
    if error.errno in _FULL:
        return Unavailable(FULL)
    if error.errno in _READ_ONLY:
        return Unavailable(READ_ONLY)
    return Unavailable(DISK_FAILED)


def write_whole(path: Path, content: bytes, *, pause: Pause = until_let_go) -> None:
    """Replace *path* by *content*, flushed to the disk; for its owner's eyes only.

    Whatever happens on the way, *path* is either as it was or as it should be.
    One writer at a time: the store's lock sees to that. Raises Unavailable.
    """
    beside = path.with_name(f".{path.name}.new")
    try:
        _write_flushed(beside, content)
        patiently(lambda: beside.replace(path), _held, pause)
        flush_folder(path.parent)
    except OSError as error:
        with suppress(OSError):  # on a failing disk this fails too
            beside.unlink(missing_ok=True)
        raise disk_trouble(error) from error


def copy_private(source: Path, target: Path) -> None:
    """Copy a file to *target*, which must not exist, for its owner's eyes only.

    It is flushed to the disk and read back. Raises OSError, also where what was
    read back is something else.
    """
    copied = sha256()
    with source.open("rb") as reading:
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as writing:
            while piece := reading.read(_PIECE_BYTES):
                copied.update(piece)
                writing.write(piece)
            writing.flush()
            os.fsync(writing.fileno())
    with target.open("rb") as back:
        if file_digest(back, "sha256").digest() != copied.digest():
            raise OSError(errno.EIO, os.strerror(errno.EIO))


def flush_folder(folder: Path) -> None:
    """Flush the folder's own entries, where the system can (not Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_flushed(path: Path, content: bytes) -> None:
    # What a killed program left here is overwritten.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _held(error: Exception) -> bool:
    return getattr(error, "winerror", None) in _SHARING_VIOLATIONS
