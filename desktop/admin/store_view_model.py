"""Backups, a look over everything, and a new recovery sheet."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.errors import GuildhallError
from db.store.backup import BackupReport
from db.store.store import Store
from db.store.verify import VerifyReport
from desktop.admin.keeping import BackupLine, back_up, backups_in, look_over
from desktop.admin.recovery_sheet.renewing import RenewSheet, renew_sheet
from desktop.runtime.desk import Desk
from desktop.runtime.progress import Progress, Stopped


class StoreViewModel(QObject):
    """Does one thing at a time, apart from the window.

    Signals:
        listed(object): the backups there are, the newest first.
        told(int, int): how many pages of how many are copied.
        backed_up(object): a BackupReport.
        looked_over(object): a VerifyReport.
        sheet_made(): the new sheet is saved.
        stopped(): a backup was stopped, and nothing of it is left.
        refused(str): what is in the way, and what to do.
        failed(object): an error for the crash desk.
    """

    listed = Signal(object)
    told = Signal(int, int)
    backed_up = Signal(object)
    looked_over = Signal(object)
    sheet_made = Signal()
    stopped = Signal()
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, store: Store, organisation: str, parent: QObject | None = None
    ) -> None:
        """Take the open store."""
        super().__init__(parent)
        self.desk = desk
        self._store, self._organisation = store, organisation
        self._progress: Progress | None = None

    @property
    def folder(self) -> Path:
        """Where backups go unless somebody says otherwise."""
        return self._store.home.backups

    def load(self) -> None:
        """Look which backups there are."""
        self.desk.slow(
            partial(backups_in, self._store.home), self._on_listed, self._on_error
        )

    def back_up(self, to: Path | None = None) -> None:
        """Back up into *to*, or among the store's own backups."""
        self._progress = Progress(self)
        self._progress.told.connect(self._on_told)
        work = partial(back_up, self.desk.actor, self._store, to, self._progress.tell)
        self.desk.slow(work, self._on_backed_up, self._on_error)

    def stop(self) -> None:
        """Stop the backup that is under way; nothing of it stays."""
        if self._progress is not None:
            self._progress.stop()

    def look_over(self) -> None:
        """Look over every page, row, index, document and link of the chain."""
        self.desk.slow(
            partial(look_over, self.desk.actor, self._store),
            self._on_looked_over,
            self._on_error,
        )

    def renew_sheet(self, path: Path) -> None:
        """Save a new recovery sheet at *path*."""
        work = partial(
            renew_sheet,
            RenewSheet(path),
            store=self._store,
            organisation=self._organisation,
        )
        self.desk.write(work, self._on_sheet_made, self._on_error)

    def _on_listed(self, backups: list[BackupLine]) -> None:
        self.listed.emit(backups)

    def _on_told(self, done: int, total: int, doing: str) -> None:
        del doing
        self.told.emit(done, total)

    def _on_backed_up(self, report: BackupReport) -> None:
        self.backed_up.emit(report)
        self.load()

    def _on_looked_over(self, report: VerifyReport) -> None:
        self.looked_over.emit(report)

    def _on_sheet_made(self, changes: Changes) -> None:
        del changes
        self.sheet_made.emit()

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, Stopped):
            self.stopped.emit()
        elif isinstance(error, GuildhallError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)
