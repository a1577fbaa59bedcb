"""One list: its rows looked at and mended, its letters made in short steps."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.changes import Changes
from db.domain.letters.states import LetterBatchState, LineState
from db.errors import GuildhallError
from db.queries.letters.batches import RowLine, Which, rows_in
from desktop.forms.saving import Saving, Work
from desktop.letters.batch_seeing import (
    AT_ONCE,
    BatchSeen,
    RowSeen,
    batch_seen,
    row_seen,
)
from desktop.letters.use_cases.batches import BatchGoesOn, StepBatch
from desktop.letters.use_cases.gathering import GatherRun, RunGathered, gather_run
from desktop.letters.use_cases.making_letters import (
    drop_batch,
    make_next,
    stop_batch,
)
from desktop.letters.use_cases.mending_rows import (
    LeaveOut,
    LeaveOutProblems,
    MendLine,
    leave_out,
    leave_out_problems,
    mend_line,
)
from desktop.letters.wording import say
from desktop.runtime.desk import Desk
from desktop.sheets.writing import Table, write_table

LETTERS_AT_ONCE: Final = 25
"""In one transaction while somebody works in the window: others wait for it."""
_SEEN_AFTER_MS: Final = 150


class BatchViewModel(QObject):
    """Holds the list in front and the row that is looked at.

    Signals:
        shown(BatchSeen): the list as it is now.
        more_shown(tuple[RowLine]): rows below those that are shown.
        row_shown(RowSeen): the row that was picked.
        row_looked(RowSeen): the same with what is typed in it.
        mended(RowLine | None): a row was put right as far as it goes.
        making(int, int): letters that are made, of how many.
        ended(str): what became of the making, in words.
        gathered(): its letters lie in print runs.
        left(): the list was given up.
        told(str): something was done, in words for a toast.
        refused(str): it can't be done, in words for the person at the desk.
        failed(object): an error for the crash desk.

    Attributes:
        front: the list as it was last read; None while there is none.
        row: the row in front.
    """

    shown = Signal(object)
    more_shown = Signal(object)
    row_shown = Signal(object)
    row_looked = Signal(object)
    making = Signal(int, int)
    ended = Signal(str)
    gathered = Signal()
    left = Signal()
    told = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.front: BatchSeen | None = None
        self.row: RowSeen | None = None
        self.at_once = LETTERS_AT_ONCE
        self._batch: UUID | None = None
        self._which: Which | None = None
        self._picked: UUID | None = None
        self._typed: dict[str, str] = {}
        self._numbers: dict[object, int] = {}
        self._asked = self._looked = 0
        self._making: UUID | None = None
        self._stopping = False
        self._leaving: str | None = None
        self._saving = Saving(desk, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEEN_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self._saving.saved.connect(self._on_saved)
        self._saving.problems_found.connect(self._on_problems)
        self._saving.refused.connect(self.refused)
        self._saving.stale.connect(self._on_stale)
        self._saving.failed.connect(self.failed)

    @property
    def working(self) -> bool:
        """Whether letters of the list in front are being made."""
        return self._making is not None and self._making == self._batch

    @property
    def unkept(self) -> bool:
        """Whether something is typed in the row that is not in the list yet."""
        return bool(self._typed)

    def open(self, batch_id: UUID) -> None:
        """Bring a list to the front."""
        self.keep()
        self._batch, self.front, self._which = batch_id, None, None
        self._let_go()
        self.read()

    def put_away(self) -> None:
        """Let the list go; what is typed is kept."""
        self.keep()
        self._batch = self.front = None
        self._let_go()

    @Slot()
    def read(self) -> None:
        """Read the list again."""
        if self._batch is None:
            return
        self._asked += 1
        shown = 0 if self.front is None else len(self.front.rows)
        query = partial(
            batch_seen,
            batch_id=self._batch,
            which=self._which,
            most=max(AT_ONCE, shown),
        )
        self._desk.read(query, partial(self._on_read, self._asked), self._on_error)

    def show_kind(self, which: Which) -> None:
        """Show rows of another kind."""
        self.keep()
        self._which = which
        self._let_go()
        self.read()

    def more(self, after: int) -> None:
        """Show the rows after a row's number as well."""
        if self.front is None or self._batch is None:
            return
        query = partial(
            rows_in,
            batch_id=self._batch,
            which=self.front.which,
            after=after,
            most=AT_ONCE,
        )
        self._desk.read(query, self._on_more, self._on_error)

    def number_of(self, line_id: object) -> int | None:
        """Return the number of a row that is shown."""
        return self._numbers.get(line_id)

    def pick(self, line_id: UUID | None) -> None:
        """Bring a row to the front, as its letter; what was typed before is kept."""
        if line_id == self._picked:
            return
        self.keep()
        self._picked, self.row, self._typed = line_id, None, {}
        self._look()

    def type(self, heading: str, words: str) -> None:
        """Take what stands in a cell now, and show the letter with it in a while."""
        if self.row is None:
            return
        stood = self.row.row.cells.get(heading, "")
        if words.strip() == stood.strip():
            self._typed.pop(heading, None)
        else:
            self._typed[heading] = words
        self._timer.start()

    def keep(self) -> None:
        """Put what is typed into the list, checked again."""
        self._timer.stop()
        if self.row is None or not self._typed:
            return
        row, typed = self.row.row, self._typed
        self._typed = {}
        self._save(partial(mend_line, MendLine(row.id, row.version, typed)))

    def leave_out(self, reason: str) -> Work:
        """Return the work that lets the row in front get no letter."""
        row = self._row()
        return partial(leave_out, LeaveOut(row.id, row.version, reason))

    def take_in(self) -> None:
        """Take the row in front in again."""
        row = self._row()
        self._save(partial(leave_out, LeaveOut(row.id, row.version, None)))

    def leave_all_out(self, reason: str) -> None:
        """Leave out every row that something stops, a piece at a time."""
        self._leaving = reason
        self._leave_more_out()

    def make(self) -> None:
        """Make the letters, or go on with it."""
        if self.front is None or self._making is not None:
            return
        self.keep()
        self._making, self._stopping = self.front.line.id, False
        line = self.front.line
        self.making.emit(line.made, line.rows - line.left_out)
        self._next()

    def stop(self) -> None:
        """Stop after the letters that are under way; what is made stays."""
        self._stopping = True

    def drop(self) -> Work:
        """Return the work that gives the list up."""
        return partial(drop_batch, StepBatch(self._id()))

    def gather(self) -> None:
        """Gather the letters of the list from the queue into print runs."""
        command = GatherRun(batch_id=self._id())
        self._desk.write(
            partial(gather_run, command), self._on_gathered, self._on_error
        )

    def save_list(self, path: Path, table: Table) -> None:
        """Write a list into a file."""
        work = partial(write_table, path, table)
        self._desk.slow(work, self._on_list_saved, self._on_error)

    def _on_list_saved(self, _done: None) -> None:
        self.told.emit(say("Saved. It holds personal data: keep it safe."))

    def _id(self) -> UUID:
        if self._batch is None:
            raise ValueError("no list is in front")
        return self._batch

    def _row(self) -> RowLine:
        if self.row is None:
            raise ValueError("no row is in front")
        return self.row.row

    def _let_go(self) -> None:
        self._picked = self.row = None
        self._typed = {}

    def _save(self, work: Work) -> None:
        self._saving.start(work)

    def _leave_more_out(self) -> None:
        if self._leaving is not None:
            command = LeaveOutProblems(self._id(), self._leaving)
            self._save(partial(leave_out_problems, command))

    @Slot()
    def _look(self) -> None:
        """Read the row as its letter; the latest typing wins."""
        if self._picked is None:
            return
        self._looked += 1
        query = partial(
            row_seen,
            line_id=self._picked,
            now=self._desk.clock(),
            cells=dict(self._typed),
        )
        self._desk.read(query, partial(self._on_looked, self._looked), self._on_error)

    def _on_looked(self, looked: int, seen: RowSeen | None) -> None:
        if looked != self._looked or seen is None or seen.row.id != self._picked:
            return
        news = self.row is None or self.row.row.version != seen.row.version
        self.row = seen
        (self.row_shown if news else self.row_looked).emit(seen)

    def _on_read(self, asked: int, seen: BatchSeen | None) -> None:
        if asked != self._asked:
            return
        if seen is None:
            self.refused.emit(say("This list is not to be seen here"))
            return
        self.front, self._which = seen, seen.which
        self._numbers = {one.id: one.number for one in seen.rows}
        self.shown.emit(seen)

    def _on_more(self, rows: tuple[RowLine, ...]) -> None:
        fresh = tuple(one for one in rows if one.id not in self._numbers)
        if self.front is not None and fresh:
            self._numbers |= {one.id: one.number for one in fresh}
            self.more_shown.emit(fresh)

    def _next(self) -> None:
        if self._making is None:
            return
        command = StepBatch(self._making)
        if self._stopping:
            work: Work = partial(stop_batch, command)
        else:
            work = partial(make_next, command, most=self.at_once)
        self._desk.write(work, self._on_went, self._on_work_error)

    def _on_went(self, done: Changes) -> None:
        if not isinstance(done, BatchGoesOn):
            return
        self.making.emit(done.made, done.rows - done.left_out)
        if done.state == LetterBatchState.STOPPED:
            self._end(say("Stopped. What is made stays; go on when you like."))
        elif done.state == LetterBatchState.MADE:
            self._end(say("Letters that are made: {n}").format(n=f"{done.made:,}"))
        else:
            self._next()

    def _end(self, words: str) -> None:
        self._making = None
        self._which = None
        self._let_go()
        self.ended.emit(words)
        self.read()

    def _on_gathered(self, done: Changes) -> None:
        if isinstance(done, RunGathered) and done.waiting:
            self.gather()
        else:
            self.gathered.emit()

    @Slot(object)
    def _on_saved(self, changes: Changes) -> None:
        if not isinstance(changes, BatchGoesOn):
            return
        if self._leaving is not None:
            if changes.problems:
                self._leave_more_out()
                return
            self._leaving = None
        self.after_change(changes)

    def after_change(self, changes: Changes) -> None:
        """Show the list after a row or the whole of it was changed."""
        state = getattr(changes, "state", "")
        if state == LetterBatchState.DROPPED:
            self.put_away()
            self.left.emit()
            return
        self.read()
        self._look()

    @Slot(list)
    def _on_problems(self, problems: list[GuildhallError]) -> None:
        self._leaving = None
        self.refused.emit(str(problems[0]))

    @Slot(str)
    def _on_stale(self, words: str) -> None:
        """Somebody else changed the row: theirs is shown."""
        self.refused.emit(words)
        self._typed = {}
        self._look()

    def _on_work_error(self, error: BaseException) -> None:
        """End what is under way; what was made of it stays made."""
        self._end("")
        self._on_error(error)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, GuildhallError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)


def may_be_mended(row: RowLine, cells: Mapping[str, str]) -> bool:
    """Return whether somebody may type in a row's cells."""
    return bool(cells) and row.state in (LineState.READY, LineState.PROBLEM)
