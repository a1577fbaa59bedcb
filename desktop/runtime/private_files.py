"""Files that only the person who runs the program can read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal, TextIO


def make_private_folder(folder: Path) -> None:
    """Make *folder* for its owner alone; one that is there keeps its rights."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def open_private(path: Path, mode: Literal["w", "a"]) -> TextIO:
    """Return *path* opened to write anew or to add to, in UTF-8.

    A file that is made is its owner's alone from its first moment on.
    """
    how = os.O_TRUNC if mode == "w" else os.O_APPEND
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600)
    return os.fdopen(descriptor, mode, encoding="utf-8")
