"""Putting a store in place: made apart, marked ready, then moved.

A program killed while a store is being made or restored leaves either nothing
that counts, or a move that the next start finishes.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from db.store.files import disk_trouble, flush_folder, write_whole
from db.store.home import Home

_READY = "ready"
_DATABASE = "guildhall.db"
_LOGS = ("guildhall.db-wal", "guildhall.db-shm")


def stage(home: Home) -> Home:
    """Return an empty folder to make a store in; what lay there never counted."""
    staged = Home(home.making)
    try:
        shutil.rmtree(staged.path, ignore_errors=True)
        staged.path.mkdir(mode=0o700)
        staged.documents.mkdir(mode=0o700)
    except OSError as error:
        raise disk_trouble(error) from error
    return staged


def put_in_place(home: Home, aside: str) -> Path | None:
    """Move the staged store into *home*; return where the one before it lies.

    *aside* names the folder for that, inside *home*; nothing is overwritten.
    """
    write_whole(home.making / _READY, aside.encode())
    return finish(home)


def finish(home: Home) -> Path | None:
    """Finish a move that was cut off; return where the older store lies, if any.

    Without such a move only the remains of one that never counted are swept.
    """
    ready = home.making / _READY
    try:
        if not ready.exists():
            shutil.rmtree(home.making, ignore_errors=True)
            return None
        aside = home.path / ready.read_text(encoding="utf-8")
        for name in (*_LOGS, "slots.json", "head.json", "documents", _DATABASE):
            _exchange(home, name, aside)
        flush_folder(home.path)
        ready.unlink()
        shutil.rmtree(home.making, ignore_errors=True)
    except OSError as error:
        raise disk_trouble(error) from error
    return aside if aside.exists() else None


def _exchange(home: Home, name: str, aside: Path) -> None:
    """Move *name* of the old store aside and the new one's in; repeatable.

    A part that is staged no more has been exchanged already. Logs are never
    staged: they are the old database's, which goes last.
    """
    old, new = home.path / name, home.making / name
    old_log = name in _LOGS and (home.making / _DATABASE).exists()
    if not new.exists() and not old_log:
        return
    if old.is_dir() and not any(old.iterdir()):
        old.rmdir()
    elif old.exists():
        aside.mkdir(mode=0o700, exist_ok=True)
        old.rename(aside / name)
    if new.exists():
        new.rename(old)
