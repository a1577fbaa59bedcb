"""The line at work: threads that each have a worker process, and one that finds.

It belongs to one open store. The window starts it, wakes it when something was
captured, and stops it before the store is locked; the command line lets it run
until nothing is left.
"""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from threading import Condition, Thread
from typing import Final
from uuid import UUID

from db.changes import Changes
from db.errors import ClerkError, GuildhallError
from desktop.postroom.line.jobs import Job, LineStore, Reader, do_job, find_jobs, key_of
from desktop.postroom.line.workers import Worker

log = logging.getLogger(__name__)
FOR_EACH: Final = 4
"""So many jobs are found ahead for each worker; their content is not."""

OnChanges = Callable[[Changes], None]
OnTrouble = Callable[[BaseException], None]


class Line:
    """Carries whatever was captured through the steps.

    *on_changes* and *on_trouble* are called in the line's own threads: a
    window hands them on by signals. After trouble (the disk is full) the line
    rests until it is woken; nothing is lost.
    """

    def __init__(
        self,
        store: LineStore,
        on_changes: OnChanges,
        on_trouble: OnTrouble,
        workers: Sequence[Reader] | None = None,
    ) -> None:
        """Take *workers*, one for each thread; None is a process for each core."""
        self._store = store
        self._on_changes, self._on_trouble = on_changes, on_trouble
        self._workers = list(workers if workers is not None else _one_a_core())
        self._waiting: deque[Job] = deque()
        self._in_hand: set[UUID] = set()
        self._passed_over: set[UUID] = set()
        self._turn = Condition()
        self._stopping = self._finding = False
        self._look = True
        self._threads: list[Thread] = []

    def start(self) -> None:
        """Begin; what a crash left undone is found first."""
        self._threads = [
            Thread(target=self._run, args=(worker,), daemon=True, name="line")
            for worker in self._workers
        ]
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Look for work: something was captured, arranged or settled.

        It never waits for what is under way; the window may call it.
        """
        with self._turn:
            self._look = True
            self._passed_over.clear()
            self._turn.notify_all()

    def stop(self) -> None:
        """End the workers at once; what they had in hand is done next time."""
        with self._turn:
            self._stopping = True
            self._turn.notify_all()
        for worker in self._workers:
            if isinstance(worker, Worker):
                worker.cut()
        for thread in self._threads:
            thread.join()

    def run_out(self) -> None:
        """Wait until nothing is left to do, or the line rests after trouble."""
        with self._turn:
            self._turn.wait_for(lambda: self._stopping or not self._is_busy())

    @property
    def busy(self) -> bool:
        """Return whether something is being looked for or done."""
        with self._turn:
            return self._is_busy()

    def _is_busy(self) -> bool:
        return bool(self._look or self._finding or self._waiting or self._in_hand)

    def _run(self, worker: Reader) -> None:
        try:
            while (job := self._next()) is not None:
                self._do(job, worker)
        finally:
            if isinstance(worker, Worker):
                worker.end()

    def _do(self, job: Job, worker: Reader) -> None:
        try:
            changes = do_job(job, self._store, worker)
        except ClerkError:
            # It was changed or destroyed meanwhile; what is left is found anew.
            self._done(job, pass_over=True)
        except BaseException as error:
            self._rest(job, error)
            if not isinstance(error, GuildhallError):
                raise
        else:
            self._on_changes(changes)
            self._done(job)

    def _next(self) -> Job | None:
        """Return a job, waiting for one; None when the line stops."""
        while True:
            with self._turn:
                self._turn.wait_for(self._can_go)
                if self._stopping:
                    return None
                if self._waiting:
                    job = self._waiting.popleft()
                    self._in_hand.add(key_of(job))
                    return job
                self._look, self._finding = False, True
                known = tuple(self._in_hand | self._passed_over)
            # Apart from the lock, so that nobody who wakes us waits for it.
            found = self._found(known)
            with self._turn:
                self._finding = False
                self._waiting.extend(
                    job for job in found if key_of(job) not in self._in_hand
                )
                self._turn.notify_all()

    def _can_go(self) -> bool:
        look = self._look and not self._finding
        return bool(self._stopping or self._waiting or look)

    def _found(self, known: tuple[UUID, ...]) -> list[Job]:
        limit = FOR_EACH * len(self._workers)
        try:
            return self._store.read(partial(find_jobs, limit=limit, in_hand=known))
        except GuildhallError as error:
            if not self._stopping:
                self._on_trouble(error)
            return []

    def _done(self, job: Job, *, pass_over: bool = False) -> None:
        with self._turn:
            self._in_hand.discard(key_of(job))
            if pass_over:
                self._passed_over.add(key_of(job))
            # One thing done is often another to do.
            self._look = True
            self._turn.notify_all()

    def _rest(self, job: Job, error: BaseException) -> None:
        if not self._stopping:
            log.warning("the line rests: %s", type(error).__name__)
            self._on_trouble(error)
        with self._turn:
            self._in_hand.discard(key_of(job))
            self._waiting.clear()
            self._look = False
            self._turn.notify_all()


def _one_a_core() -> list[Worker]:
    return [Worker() for _ in range(max(1, (os.cpu_count() or 2)))]
