"""Files that are brought in while somebody is signed in, and the watched folder.

One thread takes them in, one after the other, so that memory stays flat and the
window waits for none. What was given so far is safe, whatever comes after it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from db.changes import Changes
from db.domain.post.set_aside import SettledHow
from db.domain.post.states import Source
from db.errors import ClerkError, GuildhallError, Unavailable
from db.queries.post.batches import batches
from db.queries.post.intakes import open_batch_from
from desktop.postroom.intake.files.taking_in import Destination, TakenIn, take_in
from desktop.postroom.intake.files.watched_folder import WatchedFolder
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.left_behind import (
    Coming,
    Left,
    keep_coming,
    left_behind,
)
from desktop.postroom.scan_run import Aim
from desktop.postroom.use_cases.batches import BeginBatch, begin_for_what_comes
from desktop.postroom.use_cases.setting_aside import Settle, settle
from desktop.runtime.changes_hub import ChangesHub

TELL_EVERY_MS: Final = 300
"""Ten thousand files make ten thousand changes: the rooms read again now and then."""
MOST_SHOWN: Final = 200
AGAIN_MS: Final = 20_000
"""How long after trouble with the disk the rest is tried again."""


@dataclass(frozen=True, slots=True)
class Watch:
    """The folder that a multifunction device writes to.

    Attributes:
        own_batch: whether its pages have a batch of their own, or go into the
            newest that is open.
    """

    path: Path
    every_seconds: int
    own_batch: bool = True


@dataclass(frozen=True, slots=True)
class Looked:
    """What became of the last look at the watched folder.

    Attributes:
        trouble: why it can't be looked at, in words.
    """

    at: datetime
    taken: int = 0
    trouble: str = ""


class _Ended(Exception):
    """The desk is left while a file is waited for."""


Job = Callable[[], Iterator[TakenIn]]


class FilesAtDesk(QObject):
    """Takes in one file after another.

    Signals:
        changed(): more are in, or something stands in the way.
        left_found(int): how many files never came in, at the last sitting.
        failed(object): an error for the crash desk.

    Attributes:
        taken: the newest, the last one last.
        count: how many came in since the window was opened.
        trouble: why taking in has stopped, in words; nothing where it has not.
        looked: the last look at the watched folder.
        left: files that never came in, as the program was cut off or stopped.
    """

    changed = Signal()
    failed = Signal(object)
    _told = Signal(object)
    _came = Signal(object)
    _looked = Signal(object)
    _done = Signal(object)
    _left = Signal(object)
    left_found = Signal(int)

    def __init__(
        self, store: IntakeStore, hub: ChangesHub, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hub = hub
        self._store = replace(store, told=self._told.emit)
        self._jobs: deque[Job] = deque()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="files")
        self._running = False
        self._ending, self._stop = Event(), False
        self._kinds: set[str] = set()
        self._stopped_job: tuple[tuple[Path, ...], Aim] | None = None
        self._folder: WatchedFolder | None = None
        self.watch: Watch | None = None
        self.taken: deque[TakenIn] = deque(maxlen=MOST_SHOWN)
        self.count, self.trouble = 0, ""
        self.looked: Looked | None = None
        self.left: Left | None = None
        self._coming: list[Coming] = []
        self._kept: tuple[Coming, ...] = ()
        self._teller, self._timer, self._again = (
            QTimer(self),
            QTimer(self),
            QTimer(self),
        )
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._try_again)
        self._teller.setSingleShot(True)
        self._teller.timeout.connect(self._tell)
        self._timer.timeout.connect(self.look)
        queued = Qt.ConnectionType.QueuedConnection
        self._told.connect(self._on_told, queued)
        self._came.connect(self._on_came, queued)
        self._looked.connect(self._on_looked, queued)
        self._done.connect(self._on_done, queued)
        self._left.connect(self._on_left, queued)

    @property
    def busy(self) -> bool:
        """Return whether something is being taken in, or waits its turn."""
        return self._running

    def take(self, paths: Sequence[Path], aim: Aim) -> None:
        """Take in files and folders; into a batch of files unless *aim* has one."""
        self._stopped_job = (tuple(paths), aim)
        coming = Coming(tuple(paths), aim)
        self._coming.append(coming)
        self._start(partial(self._take, coming))

    def find_left(self) -> Left | None:
        """Return which files never came in when it was last used; from any thread."""
        return left_behind(self._store)

    def take_left(self, left: Left | None) -> None:
        """Tell of files that never came in; what is coming in now is none of them."""
        if self._ending.is_set() or self.busy:
            return
        self.left, self._kept = left, ()
        self._coming = [*left.again] if left is not None else []
        self.left_found.emit(len(left.paths) if left is not None else 0)
        self.changed.emit()

    def bring_left(self) -> None:
        """Take in what never came in."""
        left, self.left, self._coming = self.left, None, []
        for coming in left.again if left is not None else ():
            self.take(coming.paths, coming.aim)

    def leave_left(self) -> None:
        """Let what never came in be; nobody is told of it again."""
        self.left, self._coming, self._kept = None, [], ()
        self._pool.submit(keep_coming, self._store, ())
        self.changed.emit()

    def take_again(self, one: TakenIn) -> None:
        """Try again with something whose bytes could not be had."""
        self._start(partial(self._retake, one))

    def go_on(self) -> None:
        """Take in again what the world was in the way of; what is in is not doubled."""
        job = self._stopped_job
        if self.trouble and job is not None:
            self._coming = [one for one in self._coming if one.paths != job[0]]
            self.take(*job)

    @Slot()
    def _try_again(self) -> None:
        """Go on by itself once there may be room; what is said stays until then."""
        words = self.trouble
        self.go_on()
        if self._running:
            self.trouble = words
            self.changed.emit()

    def stop(self) -> None:
        """Stop after the file in hand; what is left is told."""
        self._stop = True
        self._jobs.clear()
        self._pool.submit(self.find_left).add_done_callback(self._left.emit)

    def watch_over(self, watch: Watch | None) -> None:
        """Look at a folder now and then from now on; None looks at none."""
        self.watch, self._folder, self.looked = watch, None, None
        self._timer.stop()
        if watch is not None and not self._ending.is_set():
            self._timer.start(watch.every_seconds * 1000)
            self.look()
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Look at the watched folder now."""
        if self.watch is not None and not self.busy:
            self._start(partial(self._look, self.watch))

    def end(self) -> None:
        """Stop before the store is locked; what is not in stays where it is."""
        self._ending.set()
        self._timer.stop()
        self._again.stop()
        self._jobs.clear()
        self._pool.shutdown(wait=True)

    def _start(self, job: Job) -> None:
        if self._ending.is_set():
            return
        self._jobs.append(job)
        if not self._running:
            self._stop, self.trouble = False, ""
            self._next()

    def _next(self) -> None:
        self._running = True
        future = self._pool.submit(self._go_through, self._jobs.popleft())
        future.add_done_callback(self._done.emit)
        self.changed.emit()

    def _go_through(self, job: Job) -> None:
        with suppress(_Ended):
            for taken in job():
                self._came.emit(taken)
                if self._stop or self._ending.is_set():
                    break

    def _take(self, coming: Coming) -> Iterator[TakenIn]:
        batch_id = coming.aim.batch_id or self._batch(Source.FILES)
        known = replace(coming, aim=replace(coming.aim, batch_id=batch_id))
        self._coming[self._coming.index(coming)] = known
        self._keep_coming()
        to = Destination(batch_id)
        for taken in take_in(self._store, coming.paths, to, self._pause):
            self._keep_coming()  # more was dropped meanwhile
            yield taken
        self._coming.remove(known)
        self._keep_coming()

    def _keep_coming(self) -> None:
        """Keep what is to come in, where it is not what was kept already."""
        coming = tuple(self._coming)
        if coming != self._kept:
            keep_coming(self._store, coming)
            self._kept = coming

    def _retake(self, one: TakenIn) -> Iterator[TakenIn]:
        to = Destination(self._batch(Source.FILES))
        for taken in take_in(self._store, [one.path], to, self._pause):
            if taken.intake_id is not None and one.aside_id is not None:
                command = Settle(one.aside_id, SettledHow.REPLACED.value)
                self._store.do(partial(settle, command))
            yield taken

    def _look(self, watch: Watch) -> Iterator[TakenIn]:
        taken = 0
        try:
            if self._folder is None:
                self._folder = WatchedFolder(
                    watch.path, self._store, self._folder_batch, self._pause
                )
            for one in self._folder.look():
                taken += 1
                yield one
        except GuildhallError as error:
            self._looked.emit(Looked(self._store.clock(), taken, str(error)))
        else:
            self._looked.emit(Looked(self._store.clock(), taken))

    def _folder_batch(self) -> Destination:
        if self.watch is not None and not self.watch.own_batch:
            found = self._store.read(batches)
            newest = next((one for one in found if one.state == "open"), None)
            if newest is not None:
                return Destination(newest.id)
        return Destination(self._batch(Source.FOLDER))

    def _batch(self, source: Source) -> UUID:
        """Return the open batch of a source, begun if there is none."""
        found = self._store.read(partial(open_batch_from, source=source.value))
        if found is not None:
            return found.id
        command = BeginBatch(source=source.value)
        return self._store.do(partial(begin_for_what_comes, command))

    def _pause(self, seconds: float) -> None:
        if self._ending.wait(seconds):
            raise _Ended

    @Slot(object)
    def _on_told(self, changes: Changes) -> None:
        self._kinds |= changes.kinds
        if not self._teller.isActive() and not self._ending.is_set():
            self._teller.start(TELL_EVERY_MS)

    @Slot()
    def _tell(self) -> None:
        kinds, self._kinds = frozenset(self._kinds), set()
        if not self._ending.is_set():
            self._hub.announce(Changes(kinds))
            self.changed.emit()

    @Slot(object)
    def _on_came(self, taken: TakenIn) -> None:
        self.taken.append(taken)
        self.count += 1
        if self.trouble:
            self.trouble = ""
            self.changed.emit()

    @Slot(object)
    def _on_left(self, future: Future[Left | None]) -> None:
        error = future.exception()
        if error is None:
            self.take_left(future.result())
        elif not isinstance(error, GuildhallError):
            self.failed.emit(error)

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        before = self.looked
        if before is not None and not looked.taken and not looked.trouble:
            looked = replace(looked, taken=before.taken)
        self.looked = looked
        self.changed.emit()

    @Slot(object)
    def _on_done(self, future: Future[None]) -> None:
        self._running = False
        if self._ending.is_set():
            return
        error = future.exception()
        if error is None:
            self.trouble = ""
        if isinstance(error, Unavailable):
            self._again.start()
        if isinstance(error, GuildhallError):
            self.trouble = str(error)
            if isinstance(error, ClerkError):
                self._stopped_job = None
        elif error is not None:
            self.failed.emit(error)
        if self._jobs and not self.trouble:
            self._next()
        else:
            self._jobs.clear()
        self.changed.emit()
