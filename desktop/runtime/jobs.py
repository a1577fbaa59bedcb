"""Background work in lanes: writes one at a time, reads beside them, slow apart.

The database's writes have one worker, so that saves keep their order; reads
have several, so that search never waits for a save; whatever is slow (a PDF, a
file, key derivation) keeps out of both. Answers come home as a queued signal
to a bound slot of a main-thread object: a lambda connected to a signal of a
worker's would run in the worker.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import Enum
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
log = logging.getLogger(__name__)


class Lane(Enum):
    """Where a job runs, and how many run there at once."""

    WRITE = 1
    READ = 3
    SLOW = 2


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    lane: Lane
    on_done: Callable[[Any], None]
    on_error: Callable[[BaseException], None]
    future: Future[Any]


class Jobs(QObject):
    """The lanes of one signed-in desk.

    Signals:
        busy_changed(int): how many jobs are under way or waiting.

    Attributes:
        unsaved: why a save failed while the lanes closed; None if none did.
    """

    busy_changed = Signal(int)
    _ended = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(lane.value, thread_name_prefix=lane.name.lower())
            for lane in Lane
        }
        self._under_way: dict[int, _Job] = {}
        self._numbers = count()
        self._closing = False
        self.unsaved: BaseException | None = None
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        lane: Lane,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None],
        *,
        name: str | None = None,
    ) -> None:
        """Run *work* in *lane*; exactly one of the two answers is then called.

        Call it in the main thread; the answers come there too. *name* and the
        time it took are logged, never what it worked on.
        """
        if self._closing:
            return
        label = name or name_of(work)
        future = self._lanes[lane].submit(_timed, label, work)
        # By its number: a callback that held the job, which holds its future,
        # would keep every answer, people's data, till garbage is collected.
        number = next(self._numbers)
        self._under_way[number] = _Job(lane, on_done, on_error, future)
        self.busy_changed.emit(len(self._under_way))
        future.add_done_callback(lambda _: self._ended.emit(number))

    @property
    def busy(self) -> bool:
        """Whether anything is under way or waiting."""
        return bool(self._under_way)

    @property
    def reading(self) -> bool:
        """Whether something that a screen waits for is being read."""
        return any(job.lane is Lane.READ for job in self._under_way.values())

    def close(self, timeout_seconds: float = 10.0) -> bool:
        """Let every save and whatever runs end; return whether all did in time.

        Reads and slow work that wait their turn are dropped; a save never is.
        Nothing is called back afterwards.
        """
        self._closing = True
        jobs = list(self._under_way.values())
        for job in jobs:
            if job.lane is not Lane.WRITE:
                job.future.cancel()
        ended, late = wait([job.future for job in jobs], timeout_seconds)
        saves = {job.future for job in jobs if job.lane is Lane.WRITE}
        failed = (save.exception() for save in saves & ended)
        self.unsaved = next(filter(None, failed), None)
        for lane, pool in self._lanes.items():
            pool.shutdown(wait=not late, cancel_futures=lane is not Lane.WRITE)
        self._under_way.clear()
        return not late

    @Slot(int)
    def _on_ended(self, number: int) -> None:
        if self._closing:
            return
        job = self._under_way.pop(number)
        error = job.future.exception()
        if error is None and lives(job.on_done):
            job.on_done(job.future.result())
        elif error is not None and lives(job.on_error):
            job.on_error(error)
        self.busy_changed.emit(len(self._under_way))


def _timed(name: str, work: Callable[[], T]) -> T:
    began = time.perf_counter()
    try:
        return work()
    finally:
        took_ms = round((time.perf_counter() - began) * 1000, 1)
        log.info("job", extra={"job": name, "took_ms": took_ms})


def lives(answer: Callable[..., None]) -> bool:
    """Return whether the Qt object behind a bound method is still there.

    A panel may have been closed while its answer was on the way.
    """
    inner = answer
    while isinstance(inner, partial):
        inner = inner.func
    owner = getattr(inner, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def name_of(work: Callable[..., object]) -> str:
    """Return the plain name of what is called, never its arguments."""
    inner = getattr(work, "func", work)
    return str(getattr(inner, "__name__", type(inner).__name__))
