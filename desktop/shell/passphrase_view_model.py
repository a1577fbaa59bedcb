"""Changing one's own passphrase; key derivation runs apart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from db.errors import FieldProblem, GuildhallError
from desktop.runtime.desk import Desk

Change = Callable[[str, str], None]
"""Takes the old and the new passphrase."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PassphrasePage", text)


class PassphraseViewModel(QObject):
    """Takes the old one, and the new one twice.

    Signals:
        busy_changed(bool): the new key is being derived.
        problem_found(str, str): ``old``, ``passphrase`` or ``again``, and why.
        changed(): from now on the new one opens the store.
        failed(object): for the crash desk.
    """

    busy_changed = Signal(bool)
    problem_found = Signal(str, str)
    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, change: Change, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._change = desk, change

    def submit(self, old: str, new: str, again: str) -> None:
        """Change it, if both spellings of the new one agree."""
        if not old:
            self.problem_found.emit("old", _tr("Enter the passphrase you have now"))
            return
        if new != again:
            self.problem_found.emit("again", _tr("Type the same passphrase twice"))
            return
        self.busy_changed.emit(True)
        self._desk.slow(
            partial(self._change, old, new), self._on_changed, self._on_error
        )

    @Slot(object)
    def _on_changed(self, _nothing: object) -> None:
        self.busy_changed.emit(False)
        self.changed.emit()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        if isinstance(error, FieldProblem):
            self.problem_found.emit(error.field, str(error))
        elif isinstance(error, GuildhallError):
            self.problem_found.emit("old", str(error))
        else:
            self.failed.emit(error)
