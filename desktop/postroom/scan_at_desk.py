"""The scanner while somebody is signed in: it goes on whatever room is looked at.

A stack is fed in a thread of its own, which speaks to the window by queued
signals alone, so that neither ever waits for the other.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import GuildhallError
from db.queries.post.profiles import ProfileLine
from db.queries.post.stacks import StackLine
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.intake.scanning.contract import Scanner
from desktop.postroom.intake.scanning.scan import SheetIn
from desktop.postroom.scan_run import Aim, Now, Operation, Phase, ScanRun, by_profile
from desktop.runtime.changes_hub import ChangesHub


class ScanAtDesk(QObject):
    """One scan at a time.

    Signals:
        changed(): it stands otherwise now; see `now`.
        sheet_in(SheetIn): a sheet is safe.
        ended(Now): a stack was ended.
        failed(object): an error for the crash desk.
        moved_behind(Now): where it stands while the window is covered, when the
            others are silent.

    Attributes:
        now: where it stands.
        run: the stack in hand; None while there is none.
        seen: every sheet of it that came in since it was begun here.
    """

    changed = Signal()
    sheet_in = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    moved_behind = Signal(object)
    _told = Signal(object)
    _came = Signal(object)
    _done = Signal(object)

    def __init__(
        self,
        store: IntakeStore,
        hub: ChangesHub,
        scanner: Scanner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._hub, self._scanner = hub, scanner
        self._store = replace(store, told=self._told.emit)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="scan")
        self._closing = self._covered = False
        self._unsaid: Now | None = None
        self.now = Now()
        self.run: ScanRun | None = None
        self.seen: list[SheetIn] = []
        queued = Qt.ConnectionType.QueuedConnection
        self._told.connect(self._on_told, queued)
        self._came.connect(self._on_came, queued)
        self._done.connect(self._on_done, queued)

    @property
    def busy(self) -> bool:
        """Return whether the feeder runs, or a stack is being begun or ended."""
        return self.now.is_feeding

    @property
    def in_hand(self) -> bool:
        """Return whether a stack is not ended yet."""
        return self.now.is_in_hand

    @property
    def has_ended(self) -> bool:
        """Return whether `end` was called, after which it feeds nothing any more."""
        return self._closing

    @property
    def scanner(self) -> Scanner:
        """Return the scanners of this PC; they are asked in the slow lane."""
        return self._scanner

    @property
    def opens_post(self) -> bool:
        """Whether whoever is here may begin a batch."""
        return self._store.actor.may(Action.OPEN_POST)

    def start(self, profile: ProfileLine, aim: Aim) -> bool:
        """Scan a stack; False where one is in hand that has to be ended first."""
        if self.in_hand:
            return False
        self.run = ScanRun(self._store, by_profile(self._scanner, profile), aim)
        self.seen = []
        self._work(self.run.begin)
        return True

    def adopt(self, profile: ProfileLine, line: StackLine) -> None:
        """Take up a stack that was cut off."""
        if not self.in_hand and not self._closing:
            aim = Aim(line.batch_id, line.document_id)
            run = self.run = ScanRun(
                self._store, by_profile(self._scanner, profile), aim
            )
            self.seen = []
            self._work(lambda _on_sheet: run.adopt(line))

    def go_on(self) -> None:
        """Do what Enter does: the next stack, the backs, what is not in yet."""
        run, phase = self.run, self.now.phase
        if run is None or phase in {Phase.IDLE, Phase.FEEDING}:
            return
        if phase is Phase.REFUSED:
            self._work(run.begin)
        else:
            self._work(partial(run.go_on, phase))

    def finish(self) -> None:
        """End the stack with what is in."""
        run, phase = self.run, self.now.phase
        if run is None or phase in {Phase.IDLE, Phase.FEEDING}:
            return
        if phase is Phase.REFUSED:
            self._show(Now())
        elif phase is Phase.UNEQUAL:
            self._work(lambda _on_sheet: run.keep_as_they_came())
        else:
            self._work(lambda _on_sheet: run.finish(phase))

    def stop(self) -> None:
        """Stop the feeder; the sheets so far stay, and it can go on."""
        if self.busy and self.run is not None:
            self.run.cancel()

    def cover(self) -> None:
        """Go on feeding, and say nothing to a window that is being taken away."""
        self._covered = True

    def uncover(self, store: IntakeStore, hub: ChangesHub) -> None:
        """Go on with *store* as it was opened again, and speak to *hub*'s window."""
        self._store = replace(store, told=self._told.emit)
        self._hub, self._covered = hub, False
        if self.run is not None:
            self.run.go_into(self._store)

    def say_where(self) -> None:
        """Tell a new window where it stands, and what ended while none was there."""
        ended, self._unsaid = self._unsaid, None
        if self.run is not None:
            self.changed.emit()
        if ended is not None:
            self.ended.emit(ended)

    def end(self) -> None:
        """Stop before the store is locked; it can be gone on with afterwards."""
        self._closing = True
        if self.run is not None:
            self.run.cancel()
        self._pool.shutdown(wait=True)

    def _work(self, operation: Operation) -> None:
        if self._closing or self.busy:
            return
        sheets = self.run.sheets if self.run is not None else 0
        self._show(Now(Phase.FEEDING, sheets=sheets))
        future = self._pool.submit(operation, self._came.emit)
        future.add_done_callback(self._done.emit)

    @Slot(object)
    def _on_told(self, changes: Changes) -> None:
        if not (self._closing or self._covered):
            self._hub.announce(changes)

    @Slot(object)
    def _on_came(self, sheet: SheetIn) -> None:
        if self._closing:
            return
        self.seen.append(sheet)
        self.now = replace(self.now, sheets=sheet.sheet)
        if self._covered:
            self.moved_behind.emit(self.now)
        else:
            self.sheet_in.emit(sheet)

    @Slot(object)
    def _on_done(self, future: Future[Now]) -> None:
        if self._closing:
            return
        error = future.exception()
        if error is None:
            answer = future.result()
            self._show(answer)
            if answer.phase is Phase.IDLE:
                self._say_ended(answer)
            return
        run = self.run
        begun = run is not None and run.has_begun
        sheets = run.sheets if run is not None else 0
        phase = Phase.STOPPED if begun else Phase.REFUSED
        if isinstance(error, GuildhallError):
            self._show(Now(phase, str(error), sheets))
            return
        self._show(Now(phase, "", sheets))
        self.failed.emit(error)

    def _say_ended(self, now: Now) -> None:
        if self._covered:
            self._unsaid = now
        else:
            self.ended.emit(now)

    def _show(self, now: Now) -> None:
        self.now = now
        if self._covered:
            self.moved_behind.emit(now)
        else:
            self.changed.emit()
