"""Taking a backup back at the entrance, or getting back in by the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from db.domain.passphrases import check_passphrase
from db.errors import ClerkError, FieldProblem, FieldProblems, GuildhallError
from db.store.attempts import WrongPassphrase
from desktop.runtime.jobs import Jobs, Lane


def _tr(text: str) -> str:
    return QCoreApplication.translate("Restore", text)


@dataclass(frozen=True, slots=True)
class Restoring:
    """What the screen's fields say.

    Attributes:
        backup: the folder, as typed or chosen; None is the store that is here,
            which only the sheet gets back into.
        passphrase: the one that opens the backup, or with the sheet a new one.
        name: full name of somebody with the sheet whom the backup does not know.
    """

    backup: str | None
    by_sheet: bool
    sign_in_name: str
    passphrase: str = field(repr=False)
    recovery_key: str = field(default="", repr=False)
    name: str = ""

    def check(self) -> None:
        """Raise FieldProblems for what is missing before anything is tried."""
        wanted = [("sign_in_name", self.sign_in_name, _tr("Enter your sign-in name"))]
        if self.by_sheet:
            words = _tr("Enter the key from the recovery sheet")
            wanted.insert(0, ("recovery_key", self.recovery_key, words))
        else:
            wanted.append(("passphrase", self.passphrase, _tr("Enter your passphrase")))
        if self.backup is not None:
            words = _tr("Choose the backup's folder")
            wanted.insert(0, ("backup", self.backup, words))
        problems = [
            FieldProblem(key, words) for key, said, words in wanted if not said.strip()
        ]
        if self.by_sheet:
            try:
                check_passphrase(self.passphrase, self.sign_in_name)
            except FieldProblem as problem:
                problems.append(FieldProblem("passphrase", str(problem)))
        if problems:
            raise FieldProblems(problems)


TakeBack = Callable[[Restoring], object]


class RestoreViewModel(QObject):
    """Puts a backup in place in the background; then somebody is signed in.

    Signals:
        busy_changed(bool): a backup is being put in place.
        problem_found(str, str): a field and what to do about it.
        refused(str): why there is no restore; nothing was changed.
        signed_in(object): who restored it, at the restored store.
        failed(object): an error that is a bug of ours.
    """

    busy_changed = Signal(bool)
    problem_found = Signal(str, str)
    refused = Signal(str)
    signed_in = Signal(object)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, take_back: TakeBack, parent: QObject | None = None
    ) -> None:
        """Take what restores and signs in; it runs apart from the window."""
        super().__init__(parent)
        self._jobs, self._take_back = jobs, take_back
        self._by_sheet = False

    def submit(self, asked: Restoring) -> None:
        """Restore what *asked* names; answers come as signals."""
        try:
            asked.check()
        except FieldProblems as problems:
            for problem in problems.problems:
                self.problem_found.emit(problem.field, str(problem))
            return
        self._by_sheet = asked.by_sheet
        self.busy_changed.emit(True)
        work = partial(self._take_back, asked)
        self._jobs.start(
            Lane.SLOW, work, self._on_signed_in, self._on_error, name="restore"
        )

    @Slot(object)
    def _on_signed_in(self, session: object) -> None:
        self.busy_changed.emit(False)
        self.signed_in.emit(session)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        if isinstance(error, FieldProblem):
            self.problem_found.emit(error.field, str(error))
        elif isinstance(error, WrongPassphrase):
            tried = "recovery_key" if self._by_sheet else "passphrase"
            self.problem_found.emit(tried, str(error))
        elif isinstance(error, ClerkError | GuildhallError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)
