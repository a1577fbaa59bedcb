"""What F2 to F12 scan into: the caller's enquiry at the counter, else the post.

With ``rooms.py`` this is the composition root: the counter and the post room do
not know each other.
"""

from __future__ import annotations

from functools import partial

from db.domain.post.profiles import KEYS
from desktop.postroom.screens.post_room import PostRoom
from desktop.postroom.screens.room_rows import scan_commands
from desktop.runtime.commands import Command
from desktop.shell.screens.workspace import Workspace


class ScanKeys:
    """The keys of the ways to scan, whatever room is in front."""

    def __init__(self, post: PostRoom, workspace: Workspace) -> None:
        self._post, self._workspace = post, workspace

    def commands(self) -> list[Command]:
        """Return a command for each key; none for who may not capture pages."""
        if self._post.coming is None:
            return []
        return scan_commands({key: partial(self._scan, key) for key in KEYS})

    def _scan(self, key: str) -> None:
        self._workspace.show_page("post")
        self._post.scan_by(key)
