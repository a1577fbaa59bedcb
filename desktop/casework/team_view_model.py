"""One team's page in front of somebody."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.queries.casework.team_page import TeamShown, team_shown
from desktop.runtime.desk import Desk

_KINDS = (
    "team",
    "team_member",
    "staff",
    "rule_edition",
    "referral",
    "case_file",
    "cover",
)


class TeamViewModel(QObject):
    """Reads a team; a late answer for another one is left out.

    Signals:
        changed(): it is another, or as it is now.
        failed(object): an error for the crash desk.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.shown: TeamShown | None = None
        self._wanted: UUID | str | None = None
        self._asked = 0

    def show(self, team: UUID | str | None) -> None:
        """Read a team by its id or its code; None shows nothing."""
        if team != self._wanted:
            self.shown = None
        self._wanted = team
        self._read()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read it anew if something of it changed."""
        if self._wanted is not None and changes.touches(*_KINDS):
            self._read()

    def _read(self) -> None:
        self._asked += 1
        if self._wanted is None:
            self._on_read(self._asked, None)
            return
        query = partial(team_shown, team=self._wanted, now=self.desk.clock())
        self.desk.read(query, partial(self._on_read, self._asked), self.failed.emit)

    def _on_read(self, asked: int, shown: TeamShown | None) -> None:
        if asked == self._asked:
            self.shown = shown
            self.changed.emit()
