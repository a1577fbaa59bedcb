"""Getting in: sign in, unlock, or set a new store up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from db.errors import ClerkError, FieldProblem, FieldProblems, GuildhallError
from desktop.runtime.jobs import Jobs, Lane
from desktop.shell.steps import FirstRun, Step

SignIn = Callable[[str, str], object]
SetUpStore = Callable[[FirstRun], tuple[object, str]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Entrance", text)


class EntranceViewModel(QObject):
    """Takes a name and a passphrase to the store; key derivation runs apart.

    Signals:
        busy_changed(bool): a passphrase is being tried.
        problem_found(str, str): a field and what to do about it.
        refused(str): why the store can't be opened.
        signed_in(object): what ``sign_in`` returned; the passphrase is gone.
        failed(object): an error that is a bug of ours.
    """

    busy_changed = Signal(bool)
    problem_found = Signal(str, str)
    refused = Signal(str)
    signed_in = Signal(object)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, sign_in: SignIn, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._sign_in = jobs, sign_in

    def submit(self, sign_in_name: str, passphrase: str) -> None:
        """Try to get in; answers come as signals."""
        if not sign_in_name.strip():
            self.problem_found.emit("sign_in_name", _tr("Enter your sign-in name"))
            return
        if not passphrase:
            self.problem_found.emit("passphrase", _tr("Enter your passphrase"))
            return
        self.busy_changed.emit(True)
        work = partial(self._sign_in, sign_in_name, passphrase)
        self._jobs.start(
            Lane.SLOW, work, self._on_signed_in, self._on_error, name="sign_in"
        )

    @Slot(object)
    def _on_signed_in(self, session: object) -> None:
        self.busy_changed.emit(False)
        self.signed_in.emit(session)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        if isinstance(error, ClerkError):
            self.problem_found.emit("passphrase", str(error))
        elif isinstance(error, GuildhallError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)


class FirstRunViewModel(QObject):
    """Leads through setting a store up; nothing typed is lost on the way.

    Signals:
        step_changed(FirstRun): the guide as it stands, at its new step.
        problem_found(str, str): a field and what to do about it.
        busy_changed(bool), refused(str), failed(object): as at the entrance.
        finished(object): the signed-in person, once the sheet is kept.
    """

    step_changed = Signal(object)
    problem_found = Signal(str, str)
    busy_changed = Signal(bool)
    refused = Signal(str)
    failed = Signal(object)
    finished = Signal(object)

    def __init__(
        self, jobs: Jobs, set_up: SetUpStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._set_up = jobs, set_up
        self._session: object | None = None
        self.guide = FirstRun()

    def session(self) -> Any:  # noqa: ANN401 - what set_up gave, None before
        """Return the signed-in person of the store that was made, if one was."""
        return self._session

    def onward(self, said: Mapping[str, str]) -> None:
        """Take what this step's fields say and go on, if that will do."""
        guide = self.guide.saying(said)
        self.guide = guide
        try:
            further = guide.onward()
        except FieldProblems as problems:
            for problem in problems.problems:
                self.problem_found.emit(problem.field, str(problem))
            return
        if guide.step is Step.YOU:
            self.busy_changed.emit(True)
            work = partial(self._set_up, guide)
            self._jobs.start(
                Lane.SLOW, work, self._on_made, self._on_error, name="set_up"
            )
            return
        self._go(further)

    def back(self, said: Mapping[str, str]) -> None:
        """Go to the step before."""
        self._go(self.guide.saying(said).back())

    def _go(self, guide: FirstRun) -> None:
        self.guide = guide
        if guide.step is Step.READY:
            self.guide = FirstRun()
            self.finished.emit(self._session)
            return
        self.step_changed.emit(guide)

    @Slot(object)
    def _on_made(self, made: tuple[object, str]) -> None:
        self.busy_changed.emit(False)
        self._session, recovery_key = made
        self._go(
            replace(
                self.guide,
                step=Step.RECOVERY,
                recovery_key=recovery_key,
                passphrase="",
            )
        )

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        if isinstance(error, FieldProblem):
            self.problem_found.emit(error.field, str(error))
        elif isinstance(error, GuildhallError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)
