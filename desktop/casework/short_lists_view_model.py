"""Referrals, errands and the tray: short lists, read whole."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.queries.casework.errands import errands
from db.queries.casework.referrals import (
    referrals_sent,
    referrals_to_accept,
    team_tray,
)
from desktop.casework.queues import Listed
from desktop.runtime.desk import Desk

KINDS: Final = (
    *("referral", "tray_item", "case_file", "case_task", "visit", "cover"),
    *("person", "staff", "team"),
)


class ShortListsViewModel(QObject):
    """Reads one of the lists that are no queue of cases.

    Signals:
        begun(list): the rows of another list, in its order.
        renewed(list): the same list as it is now.
        failed(object): an error for the crash desk.

    Attributes:
        rows: ReferralRow, TrayRow or ErrandRow values, as the list is made of.
    """

    begun = Signal(list)
    renewed = Signal(list)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._listed: Listed | None = None
        self._teams: tuple[str, ...] = ()
        self.rows: list[Any] = []
        self._asked = 0

    def show(self, listed: Listed, teams: tuple[str, ...]) -> None:
        """Read a list from its top, of *teams* where it is theirs."""
        self._listed, self._teams = listed, teams
        self._read(self.begun)

    def put_away(self) -> None:
        """Show none of them; late answers are left out."""
        self._listed, self.rows = None, []
        self._asked += 1

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read anew what changed, while it is shown."""
        if changes.touches(*KINDS):
            self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Read anew what is shown."""
        if self._listed is not None:
            self._read(self.renewed)

    def _read(self, told: Any) -> None:  # noqa: ANN401  one of the signals
        self._asked += 1
        query = partial(self._rows, self._listed, self._teams)
        done = partial(self._on_read, self._asked, told)
        self._desk.read(query, done, self.failed.emit)

    def _rows(
        self, listed: Listed | None, teams: tuple[str, ...], session: Session
    ) -> list[Any]:
        me, now = self._desk.actor.staff_id, self._desk.clock()
        if listed is Listed.SENT:
            return list(referrals_sent(session, me, now))
        if listed is Listed.TO_ACCEPT:
            return list(referrals_to_accept(session, teams, me, now))
        if listed is Listed.ERRANDS:
            return list(errands(session, me, now))
        return list(team_tray(session, teams, me))

    def _on_read(self, asked: int, told: Any, rows: list[Any]) -> None:  # noqa: ANN401  one of the signals
        if asked == self._asked:
            self.rows = rows
            told.emit(rows)
