"""Opening a file that brings people or properties in."""

from __future__ import annotations

from pathlib import Path

from desktop.admin.importing.fields import Kind, guess
from desktop.sheets.opening import OpenFile, open_known


def open_file(path: Path) -> OpenFile:
    """Return the file at *path*, read far enough to be mapped.

    Raises ClerkError where it can't be read as it is, and Unavailable.
    """
    return open_known(path, _is_known)


def _is_known(heading: str) -> bool:
    return any(guess(kind, heading) for kind in Kind)
