"""The threads behind the window: each lane has workers and a queue of its own."""

from __future__ import annotations

import itertools
import queue
import threading
import time
from collections.abc import Callable
from enum import Enum, IntEnum


class Lane(Enum):
    """Where a job runs; the value is how many workers the lane has."""

    WRITE = ("write", 1)
    """The one writer of the store: every save, and what is pulled."""
    READ = ("read", 2)
    """Searches and lists, each on a connection of its own."""
    SLOW = ("slow", 2)
    """Network, recognition of text, PDF: what may take seconds."""

    def __init__(self, title: str, workers: int) -> None:
        self.title = title
        self.workers = workers


class Turn(IntEnum):
    """Who goes first within a lane."""

    PERSON = 0
    """Somebody waits for it at the desk."""
    HOUSEKEEPING = 1
    """Nobody does: pulling, tidying."""


class Workers:
    """The threads of one lane, running numbered errands in their turn.

    Only numbers wait in the queue: what belongs to the window must never be let
    go of by a worker, as Qt's objects may only be destroyed in their own thread.
    Threads start when they are needed.

    Args:
        lane: which lane this is.
        run: runs the errand of a number; deals with its errors.
    """

    def __init__(self, lane: Lane, run: Callable[[int], None]) -> None:
        self._lane = lane
        self._run = run
        self._queue: queue.PriorityQueue[tuple[int, int, int | None]] = (
            queue.PriorityQueue()
        )
        self._order = itertools.count()
        self._threads: list[threading.Thread] = []

    def take(self, number: int, turn: Turn) -> None:
        """Queue errand *number*; of the same turn, first come is first served."""
        self._queue.put((turn, next(self._order), number))
        if len(self._threads) < self._lane.workers:
            name = f"guildhall-{self._lane.title}-{len(self._threads) + 1}"
            thread = threading.Thread(target=self._work, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def finish(self, deadline: float) -> bool:
        """End the threads after what is queued; False if some still run.

        Args:
            deadline: when to stop waiting, by `time.monotonic`.
        """
        for _ in self._threads:
            self._queue.put((len(Turn), next(self._order), None))
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while (number := self._queue.get()[2]) is not None:
            self._run(number)
