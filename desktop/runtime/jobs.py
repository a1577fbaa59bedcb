"""Work in the background, and its result brought home to the window's thread."""

from __future__ import annotations

import functools
import itertools
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

from desktop.runtime.lanes import Lane, Turn, Workers
from desktop.runtime.progress import Progress, Stopped

T = TypeVar("T")
OnError = Callable[[BaseException], None]

PATIENCE_S = 10.0
"""How long closing waits for what is running."""

_log = logging.getLogger("guildhall.jobs")


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """One piece of work, for those who show what is going on.

    Attributes:
        number: counts up from one; the log has it too.
        name: the function's own name; never anything that was typed.
        lane: where it runs.
        progress: how far it is, where it can tell.
    """

    number: int
    name: str
    lane: Lane
    progress: Progress | None


@dataclass(frozen=True, slots=True)
class _Errand:
    """A job with what it needs; the window's thread alone keeps these."""

    job: Job
    work: Callable[[], Any]
    on_done: Callable[[Any], None]
    on_error: OnError
    on_stopped: Callable[[], None] | None


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of a job, on its way home: a value, or what was raised."""

    number: int
    value: object = None
    error: BaseException | None = None


def _name_of(work: Callable[..., object]) -> str:
    """Return the name of the function behind *work*, which holds no data."""
    while isinstance(work, functools.partial):
        work = work.func
    return getattr(work, "__qualname__", type(work).__qualname__)


def _is_gone(callback: Callable[..., object]) -> bool:
    """Return whether *callback* belongs to a Qt object that was deleted."""
    while isinstance(callback, functools.partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return isinstance(owner, QObject) and not shiboken6.isValid(owner)


class Jobs(QObject):
    """Starts work in a lane and brings its result home.

    Make it in the window's thread, where every callback runs. A result whose
    receiver has been deleted meanwhile is dropped.

    Signals:
        began: the `Job` that was queued.
        ended: the same `Job`, after its callback.
    """

    began = Signal(object)
    ended = Signal(object)
    _came_home = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: Workers(lane, self._run) for lane in Lane}
        self._numbers = itertools.count(1)
        self._errands: dict[int, _Errand] = {}
        self._is_closed = False
        # A bound slot of an object that lives in the window's thread: a lambda
        # would run in the worker's.
        self._came_home.connect(self._on_came_home, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> frozenset[Job]:
        """Return the jobs whose callbacks have not run yet."""
        return frozenset(errand.job for errand in self._errands.values())

    def start(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: OnError,
        lane: Lane = Lane.READ,
        *,
        turn: Turn = Turn.PERSON,
        progress: Progress | None = None,
        on_stopped: Callable[[], None] | None = None,
    ) -> Job:
        """Run *work* in *lane*; then one of the callbacks, in this thread.

        Args:
            work: runs in another thread; takes and returns frozen values only.
            on_done: takes what *work* returned.
            on_error: takes what *work* raised; it deals with `ClerkError` and
                `Unavailable` and hands anything else to the crash desk.
            lane: WRITE for whatever opens a unit of work.
            turn: HOUSEKEEPING for what nobody waits for.
            progress: the token that *work* reports to, if it does.
            on_stopped: called instead of the others if *progress* was stopped.

        Raises RuntimeError once the jobs were closed.
        """
        if self._is_closed:
            raise RuntimeError("the jobs are closed")
        job = Job(next(self._numbers), _name_of(work), lane, progress)
        self._errands[job.number] = _Errand(job, work, on_done, on_error, on_stopped)
        self.began.emit(job)
        self._lanes[lane].take(job.number, turn)
        return job

    def close(self, patience_s: float = PATIENCE_S) -> bool:
        """Take no more, let saves end, stop the rest; False if some still run.

        What comes home in time is delivered before this returns.
        """
        self._is_closed = True
        for job in self.running:
            if job.progress and job.lane is not Lane.WRITE:
                job.progress.stop()
        deadline = time.monotonic() + patience_s
        ended = [workers.finish(deadline) for workers in self._lanes.values()]
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        return all(ended)

    def _run(self, number: int) -> None:
        """Do the work of *number*, in a worker's thread."""
        errand = self._errands[number]
        job, work = errand.job, errand.work
        del errand
        started = time.perf_counter()
        outcome = _attempt(number, work)
        del work  # before the window's thread lets go of it, never after
        _log.info(
            "job",
            extra={
                "job": job.name,
                "number": number,
                "lane": job.lane.title,
                "ending": type(outcome.error).__name__ if outcome.error else "done",
                "took_ms": round((time.perf_counter() - started) * 1000, 1),
            },
        )
        self._came_home.emit(outcome)

    @Slot(object)
    def _on_came_home(self, outcome: _Outcome) -> None:
        errand = self._errands.pop(outcome.number)
        try:
            if isinstance(outcome.error, Stopped):
                if errand.on_stopped and not _is_gone(errand.on_stopped):
                    errand.on_stopped()
            elif outcome.error:
                if not _is_gone(errand.on_error):
                    errand.on_error(outcome.error)
            elif not _is_gone(errand.on_done):
                errand.on_done(outcome.value)
        finally:
            self.ended.emit(errand.job)


def _attempt(number: int, work: Callable[[], Any]) -> _Outcome:
    """Return what *work* comes to, whatever that is."""
    try:
        return _Outcome(number, value=work())
    except BaseException as error:  # noqa: BLE001 - on_error decides what it means
        return _Outcome(number, error=error)
