"""Worker processes: asked one thing at a time, watched by the clock, replaced."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from typing import Final

from db.domain.post.set_aside import Reason
from db.errors import Unavailable
from desktop.postroom.line.parcels import (
    Answer,
    LearnKinds,
    MakePdf,
    Refused,
    Task,
)
from desktop.postroom.line.worker import serve

Body = Callable[[Connection], None]
READ_SECONDS: Final = 300.0
"""No page takes so long on the slowest machine, whatever else that does; one that
takes it is set aside."""
MAKE_SECONDS: Final = 600.0
_END_SECONDS: Final = 5.0
_CONTEXT = get_context("spawn")


class WorkerCut(Unavailable):
    """The worker was ended on purpose; what it had in hand is done next time."""

    def __init__(self) -> None:
        super().__init__("The line has stopped. It goes on where it was.")


class Worker:
    """One process; its owner asks it from one thread at a time.

    Attributes:
        body: what runs in the process; see `worker.serve`.
    """

    def __init__(
        self,
        body: Body = serve,
        read_seconds: float = READ_SECONDS,
        end_seconds: float = _END_SECONDS,
    ) -> None:
        self._body, self._read_seconds = body, read_seconds
        self._end_seconds = end_seconds
        self._process: BaseProcess | None = None
        self._line: Connection | None = None
        self._holds = ""
        self._turn = Lock()
        self._is_cut = False

    def ask(self, task: Task, content: Callable[[], bytes]) -> Answer:
        """Return the answer; `Refused` where it ended the process or took too long.

        *content* gives the bytes that the task is about; it is asked for only
        where the process does not hold them already. Raises WorkerCut.
        """
        fresh = None
        whole = isinstance(task, (MakePdf, LearnKinds))
        digest = "" if isinstance(task, (MakePdf, LearnKinds)) else task.digest
        line = self._alive()
        if digest and digest != self._holds:
            fresh = content()
        try:
            line.send((task, fresh))
            self._holds = digest or self._holds
            seconds = MAKE_SECONDS if whole else self._read_seconds
            if not line.poll(seconds):
                self.end()
                return Refused(Reason.TOO_LONG)
            answer: Answer = line.recv()
        except (EOFError, OSError) as error:
            self.end()
            if self._is_cut:
                raise WorkerCut from error
            return Refused(Reason.KILLED_READER)
        return answer

    def cut(self) -> None:
        """End the process for good, from any thread; whoever asks is told."""
        with self._turn:
            self._is_cut = True
            if self._process is not None:
                # The line itself stays open: closing it would hang who waits.
                self._process.kill()

    def end(self) -> None:
        """End the process, at once; the next question starts another."""
        with self._turn:
            process, self._process = self._process, None
            line, self._line = self._line, None
            self._holds = ""
        if line is not None:
            line.close()
        if process is not None:
            process.kill()
            process.join(self._end_seconds)
            if process.exitcode is not None:
                process.close()  # else a busy machine ends it later, by itself

    def _alive(self) -> Connection:
        with self._turn:
            if self._is_cut:
                raise WorkerCut
            if self._line is not None:
                return self._line
            ours, theirs = _CONTEXT.Pipe()
            process = _CONTEXT.Process(
                target=self._body, args=(theirs,), daemon=True, name="page reader"
            )
            process.start()
            theirs.close()
            self._process, self._line = process, ours
            return ours
