"""The first-run guide's sheet: printed, or saved where the person says.

Part of the composition root: it brings together the guide, the renderer, the
printers and a slow lane. Nothing of the sheet is written anywhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from db.clock import uk_date
from db.errors import GuildhallError
from db.store.files import write_whole
from desktop.runtime.jobs import Jobs, Lane
from desktop.runtime.printing import printing_here

if TYPE_CHECKING:
    from desktop.admin.signing_in import SignedIn


class RecoverySheets(QObject):
    """Makes the sheet of a store that was just set up.

    Signals:
        done(str): where it went, in words.
        refused(str): what is in the way, and what to do.
        failed(object): for the crash desk.
    """

    done = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, session: Callable[[], SignedIn | None], window: QWidget
    ) -> None:
        """Take what gives the session of the store that was just made."""
        super().__init__(window)
        self._jobs, self._session, self._window = jobs, session, window

    @Slot(str)
    def print_sheet(self, key: str) -> None:
        """Send the sheet to the usual printer."""
        self._start(key, _print, self.tr("The sheet is at the printer."))

    @Slot(str)
    def ask_and_save(self, key: str) -> None:
        """Ask where the sheet goes, and save it there."""
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the recovery sheet"),
            self.tr("recovery-sheet.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if path:
            self.save(key, Path(path))

    def save(self, key: str, path: Path) -> None:
        """Save the sheet at *path*."""
        words = self.tr("The sheet is saved. Print it, then delete the file.")
        self._start(key, partial(_write, path), words)

    def _start(self, key: str, send: Callable[[bytes], object], words: str) -> None:
        session = self._session()
        if session is not None:
            work = partial(_make, session, key, send, words)
            self._jobs.start(
                Lane.SLOW, work, self.done.emit, self._on_error, name="recovery_sheet"
            )

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, GuildhallError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)


def _make(
    session: SignedIn, key: str, send: Callable[[bytes], object], words: str
) -> str:
    from desktop.admin.recovery_sheet import render  # noqa: PLC0415 - ReportLab takes 0.13 s, which the first window can't wait

    store = session.store
    sheet = render.RecoverySheet(
        key,
        session.organisation,
        str(store.meta().store_id),
        uk_date(store.clock()),
        str(store.home.path),
    )
    send(render.render_recovery_sheet(sheet))
    return words


def _print(pdf: bytes) -> None:
    printing_here().print_pdf(pdf, "Recovery sheet")


def _write(path: Path, pdf: bytes) -> None:
    write_whole(path, pdf)
