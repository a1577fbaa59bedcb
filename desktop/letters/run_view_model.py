"""One print run: released in short steps beside the window, printed, ticked off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.changes import Changes
from db.clock import uk_date
from db.domain.letters.states import RunState
from db.errors import GuildhallError, NotFound
from db.queries.letters.queue import (
    RunLine,
    run,
)
from db.store.unit_of_work import UnitOfWork
from desktop.letters.paper_view_model import PaperViewModel
from desktop.letters.run_printing import (
    PaperWanted,
    PrinterHere,
    at_printers,
    printers_here,
)
from desktop.letters.run_seen import RunSeen, run_seen
from desktop.letters.use_cases.folding import (
    LetterTicked,
    TickLetter,
    tick_letter,
)
from desktop.letters.use_cases.gathering import (
    RunGivenUp,
    StepRun,
    ask_release,
    cancel_run,
    confirm_run,
)
from desktop.letters.use_cases.releasing import (
    RunGoesOn,
    SendRun,
    begin_release,
    release_next,
    send_next,
)
from desktop.letters.wording import say
from desktop.letters.workshop import workshop_with
from desktop.runtime.desk import Desk
from desktop.runtime.printing import AtPrinter, PrintService, printing_here

_LOOK_AGAIN_MS: Final = 5_000
LETTERS_AT_ONCE: Final = 20
"""In one transaction while somebody works in the window: others wait for it."""


class Work(Enum):
    """What is under way."""

    MAKING = auto()
    SENDING = auto()
    PRINTING = auto()
    GIVING_UP = auto()


class RunViewModel(QObject):
    """Holds the run in front, and works on it step by step.

    Signals:
        shown(RunSeen): the run as it is now.
        began(Work), went_on(int, int), ended(Work, str): long work, how many of
            how many are done, and what became of it in words.
        ticked(str, LetterTicked), not_ticked(str, str): a code, and what of it.
        refused(str): it can't be done, in words for the person at the desk.
        failed(object): an error for the crash desk.

    Attributes:
        front: the run as it was last read; None while there is none.
        printers: those of this computer; None while nobody has asked.
        at_printers: what waits there, by the printer's name.
        paper: what puts it on paper.
        at_once: how many letters are made in one transaction.
    """

    shown = Signal(object)
    began = Signal(object)
    went_on = Signal(int, int)
    ended = Signal(object, str)
    ticked = Signal(str, object)
    not_ticked = Signal(str, str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        service: PrintService | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._service = desk, service or printing_here()
        self.front: RunSeen | None = None
        self.printers: tuple[PrinterHere, ...] | None = None
        self._run: UUID | None = None
        self._working: Work | None = None
        self.at_once = LETTERS_AT_ONCE
        self._stopping, self._held, self._all = False, 0, 0
        self._step: Callable[[UnitOfWork], RunGoesOn | RunGivenUp] | None = None
        self.at_printers: Mapping[str, AtPrinter] = {}
        self._watched, self._reading, self._read_again = True, False, False
        self._again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_at_printers)
        self.paper = PaperViewModel(desk, self._service, self)
        self.paper.went_on.connect(self.went_on)
        self.paper.ended.connect(self._end)
        self.paper.broke.connect(self._on_broke)
        self.paper.failed.connect(self._on_work_error)

    @property
    def working(self) -> Work | None:
        """What is under way, if anything is."""
        return self._working

    def open(self, run_id: UUID) -> None:
        """Bring a run to the front."""
        self._run, self.front = run_id, None
        self.at_printers, self._watched = {}, True
        self.read()
        if self.printers is None:
            ask = partial(printers_here, self._service)
            self._desk.slow(ask, self._on_printers, self._on_none)

    @Slot()
    def read(self) -> None:
        """Read the run again; asked while it is being read, once more after that."""
        if self._run is None or self._working is not None:
            return
        if self._reading:
            self._read_again = True
            return
        self._reading, self._read_again = True, False
        query = partial(run_seen, run_id=self._run)
        self._desk.read(query, self._on_read, self._on_not_read)

    def ask(self) -> None:
        """Ask a second person to look."""
        self._write(ask_release)

    def confirm(self) -> None:
        """Say as the second person that it may go."""
        self._write(confirm_run)

    def release(self) -> None:
        """Set the day of the letters and make their pages; or go on with that."""
        if self.front is None or self._working is not None:
            return
        line = self.front.line
        self._begin(Work.MAKING)
        if line.state is RunState.RELEASING and line.dated_on == self._today():
            self._make(line)
        else:
            work = partial(begin_release, StepRun(line.id, line.version))
            self._desk.write(work, self._on_begun, self._on_work_error)

    def send(self, *, without_ticks: bool = False) -> None:
        """Let the run be out."""
        if self.front is None or self._working is not None:
            return
        line = self.front.line
        self._begin(Work.SENDING)
        command = SendRun(line.id, line.version, without_ticks=without_ticks)
        self._step = partial(send_next, command, most=self.at_once)
        self._next()

    def give_up(self, version: int | None = None) -> None:
        """Go on putting the letters of a run back, at a *version* that is known."""
        if self.front is None or self._working is not None:
            return
        line = self.front.line
        self._begin(Work.GIVING_UP)
        command = StepRun(line.id, line.version if version is None else version)
        self._step = partial(cancel_run, command)
        self._next()

    def stop(self) -> None:
        """Stop after the letters that are under way; what is made stays."""
        self._stopping = True
        self.paper.stop()

    def tick(self, code: str) -> None:
        """Tick a letter off by its code; the next may come before the answer."""
        if self._run is not None and code.strip():
            self._desk.write(
                partial(tick_letter, TickLetter(self._run, code.strip())),
                partial(self._on_ticked, code.strip()),
                partial(self._on_not_ticked, code.strip()),
            )

    def put_on_paper(self, wanted: PaperWanted) -> None:
        """Print the run from a letter on, or save it."""
        if self.front is None or self._working is not None:
            return
        self._begin(Work.PRINTING)
        self.paper.start(self.front, wanted)

    def _write(self, use_case: Callable[[StepRun, UnitOfWork], Changes]) -> None:
        if self.front is None or self._working is not None:
            return
        command = StepRun(self.front.line.id, self.front.line.version)
        self._desk.write(partial(use_case, command), self._on_written, self._on_error)

    def _on_written(self, _changes: Changes) -> None:
        self.read()

    def close(self) -> None:
        """Look at the printers no more, until a run is opened."""
        self._watched = False
        self._again.stop()

    def _begin(self, work: Work) -> None:
        self._watched = True
        self._working, self._stopping, self._held = work, False, 0
        self._all = 0 if self.front is None else self.front.line.letters
        self.began.emit(work)

    @Slot(str)
    def _end(self, words: str) -> None:
        work, self._working, self._step = self._working, None, None
        if work is not None:
            self.ended.emit(work, words)
        self.read()

    def _on_begun(self, changes: Changes) -> None:
        if changes.id is not None:
            query = partial(run, run_id=changes.id)
            self._desk.read(query, self._on_dated, self._on_work_error)

    def _on_dated(self, line: RunLine | None) -> None:
        if line is None:
            self._on_work_error(NotFound("This run is not there any more."))
        else:
            self._make(line)

    def _make(self, line: RunLine) -> None:
        self._step = partial(
            release_next,
            StepRun(line.id, line.version),
            workshop=workshop_with(self._desk.documents),
            most=self.at_once,
        )
        self._next()

    def _next(self) -> None:
        if self._stopping:
            self._end(say("Stopped. What is made stays; go on when you like."))
        elif self._step is not None:
            self._desk.write(self._step, self._on_went, self._on_work_error)

    def _on_went(self, done: Changes) -> None:
        if isinstance(done, RunGoesOn):
            self._held += done.held
        elif not isinstance(done, RunGivenUp):
            return
        self.went_on.emit(max(0, self._all - done.left), self._all)
        if done.left:
            self._next()
        elif self._held:
            words = say("Letters that were held: {n}. Look at them under Held.")
            self._end(words.format(n=f"{self._held:,}"))
        else:
            ends = {
                Work.MAKING: say("The run can be printed"),
                Work.GIVING_UP: say("Its letters wait in the queue again"),
            }
            self._end(ends.get(self._working or Work.SENDING, say("The run is out")))

    def _on_printers(self, printers: tuple[PrinterHere, ...]) -> None:
        self.printers = printers
        if self.front is not None:
            self.shown.emit(self.front)

    def _on_none(self, error: BaseException) -> None:
        """Do without a printer: the run can still be saved."""
        if isinstance(error, GuildhallError):
            self._on_printers(())
        else:
            self.failed.emit(error)

    def _on_not_read(self, error: BaseException) -> None:
        self._reading = False
        self._on_error(error)

    def _on_read(self, seen: RunSeen | None) -> None:
        self._reading = False
        if self._read_again:
            self.read()
        if seen is None:
            self.refused.emit(say("This run is not to be seen here"))
        elif seen.line.id == self._run:
            self.front = seen
            self.shown.emit(seen)
            self._look_at_printers()

    @Slot()
    def _look_at_printers(self) -> None:
        """Ask what of the run still waits at a printer, while some of it may."""
        seen = self.front
        printers = () if seen is None else seen.sent_to
        if printers and self._watched:
            ask = partial(at_printers, printers, self._service)
            self._desk.slow(ask, self._on_at_printers, self._on_not_told)

    def _on_at_printers(self, found: Mapping[str, AtPrinter]) -> None:
        if self.front is None:
            return
        news, self.at_printers = found != self.at_printers, found
        self._watched = bool(self.front.waiting(found))
        if self._watched:
            self._again.start()
        if news:
            self.shown.emit(self.front)

    def _on_not_told(self, error: BaseException) -> None:
        """Do without it where the print service does not say."""
        if not isinstance(error, GuildhallError):
            self.failed.emit(error)

    def _on_ticked(self, code: str, done: Changes) -> None:
        if isinstance(done, LetterTicked):
            self.ticked.emit(code, done)

    def _on_not_ticked(self, code: str, error: BaseException) -> None:
        if isinstance(error, GuildhallError):
            self.not_ticked.emit(code, str(error))
        else:
            self.failed.emit(error)

    @Slot(object)
    def _on_work_error(self, error: BaseException) -> None:
        """End what is under way; what was done of it stays done."""
        self._end("")
        self._on_error(error)

    @Slot(str)
    def _on_broke(self, words: str) -> None:
        """End printing; what is with the printer stays there."""
        self._end("")
        self.refused.emit(words)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, GuildhallError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)

    def _today(self) -> object:
        return uk_date(self._desk.clock())
