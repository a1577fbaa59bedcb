"""Where the tour works: a folder, a program, and the report that grows."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from db.errors import GuildhallError
from db.store.home import Home
from db.store.way import Way
from desktop.app import Program
from desktop.demo.opening import PASSPHRASE
from desktop.runtime.redaction import describe
from desktop.shift import Shift
from desktop.tour.hands import Hands, Stuck
from desktop.tour.moving_clock import MovingClock
from desktop.tour.report import Job, Report

SIZE = (1366, 768)
log = logging.getLogger(__name__)


@dataclass
class Tour:
    """One tour of one demonstration council.

    Attributes:
        out: the folder that is left behind; ``pictures`` and ``pdfs`` in it.
        clock: the one that *way* has.
        failures: errors that ended at the crash desk; there should be none.
        seen: parts of a room that have their picture already.
        pictured: whether pictures are kept of what is seen.
        noted: what one chapter of a story leaves to the next, such as references.
    """

    app: QApplication
    out: Path
    home: Home
    way: Way
    clock: MovingClock
    report: Report = field(default_factory=Report)
    failures: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    pictured: bool = True
    noted: dict[str, str] = field(default_factory=dict)
    _program: Program | None = None
    _hands: Hands | None = None

    @property
    def pdfs(self) -> Path:
        """The folder for what is printed."""
        return self.out / "pdfs"

    @property
    def program(self) -> Program:
        """The program under way."""
        if self._program is None:
            raise Stuck("the program was not started")
        return self._program

    @property
    def hands(self) -> Hands:
        """The hands at the program's window."""
        if self._hands is None:
            raise Stuck("the program was not started")
        return self._hands

    @property
    def shift(self) -> Shift:
        """The person signed in."""
        if self.program.shift is None:
            raise Stuck("nobody is signed in")
        return self.program.shift

    def start(self, home: Home | None = None) -> None:
        """Open the window, on *home* where another than the tour's own is meant."""
        taken = self._hands.taken if self._hands else []
        self._program = Program(self.app, home or self.home, self.way)
        self._program.failed.connect(self._on_failed)
        window = self._program.window
        window.resize(*SIZE)
        self._program.start()
        window.activateWindow()
        self._hands = Hands(window, self.out / "pictures" if self.pictured else None)
        self._hands.taken, self._hands.busy = taken, self._is_reading
        self._hands.until(QApplication.focusWidget, "the keyboard to arrive")

    def recall(self, what: str) -> str:
        """Return what an earlier chapter noted; Stuck where it came to nothing."""
        if what not in self.noted:
            raise Stuck(f"the story came to no {what}")
        return self.noted[what]

    def stop(self) -> None:
        """Close the window."""
        if self._program is not None:
            self._program.window.close()
            self._program = None

    def _is_reading(self) -> bool:
        shift = self._program.shift if self._program else None
        return shift is not None and shift.jobs.reading

    def change_over(self, name: str) -> None:
        """Lock, and let a colleague sit down at the same desk."""
        if self.program.shift is not None:
            self.hands.settle()
            self.hands.press("Ctrl+L")
            self.hands.until(lambda: self.program.shift is None, "the lock")
        self.sign_in(name)

    def rest(self) -> None:
        """Let everything end that is under way, what time makes due as well."""
        shift = self.shift
        self.hands.settle()
        self.hands.until(
            lambda: not shift.jobs.busy and not shift.tending.busy, "the lanes"
        )
        self.hands.settle()

    def sign_in(self, name: str) -> None:
        """Sign in at the entrance as one of the demonstration's colleagues."""
        self.program.entrance.ask("", name)
        self.program.entrance.passphrase.focus()
        self.hands.write(PASSPHRASE)
        self.hands.press("Enter")
        self.hands.until(lambda: self.program.shift, "the workspace")
        self.hands.settle()

    @contextmanager
    def job(self, name: str, budget: int | None = None) -> Iterator[Job]:
        """Work through one main job; what goes wrong is written down."""
        job = Job(name, budget=budget)
        self.report.jobs.append(job)
        before = len(self._hands.taken) if self._hands else 0
        if self._hands:
            self._hands.count_from_here()
        try:
            yield job
        except GuildhallError as error:
            job.trouble = str(error)
            if self._hands:
                self._hands.picture("trouble")
        finally:
            if self._hands:
                job.presses = job.presses or self._hands.presses
                taken = self._hands.taken[before:]
                job.pictures = [path.name for path in taken]

    def _on_failed(self, error: object) -> None:
        """Write down that an error reached the crash desk."""
        if isinstance(error, GuildhallError):
            self.failures.append(type(error).__name__)
        elif isinstance(error, BaseException):
            self.failures.append(describe(error))
        log.error("the tour met an error")
