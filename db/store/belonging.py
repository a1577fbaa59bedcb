"""Which computer a store belongs to, so that a copy of it is noticed.

A copy starts out as its original's twin: work done on both would go apart, and
a shared database would give one the other's receipts. So each store knows its
computer by a mark (not by its name), and one that wakes up elsewhere takes a
new replica id and says so. Nothing in it is lost, and moving a store on
purpose, to a new PC, needs no more than that.
"""

from __future__ import annotations

import hashlib
import platform
import sys
from pathlib import Path
from typing import Final
from uuid import UUID

COPIED: Final = (
    "This store was copied here from another PC. What is saved here does not reach "
    "the other copy: go on in one of them only."
)
_WINDOWS_KEY: Final = r"SOFTWARE\Microsoft\Cryptography"
_MACHINE_IDS: Final = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def this_computer() -> str:
    """Return what tells this computer from others; its name where nothing else does.

    Source: machine-id(5); on Windows the MachineGuid of its installation.
    """
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - exists on Windows alone

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_KEY) as place:
                return str(winreg.QueryValueEx(place, "MachineGuid")[0])
        except OSError:
            return platform.node()
    return next(filter(None, map(_read, _MACHINE_IDS)), "") or platform.node()


def mark_of(store_id: UUID, computer: str) -> str:
    """Return the mark of *computer* in one store; elsewhere it says nothing."""
    return hashlib.sha256(f"{store_id} {computer}".encode()).hexdigest()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
