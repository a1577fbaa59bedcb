"""A list on its way in: where its rows come from, what its columns are, row by row."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.domain.letters.states import LetterBatchState
from db.errors import GuildhallError
from db.queries.letters.batches import BatchLine, last_number
from db.queries.letters.templates import Offered, on_offer
from desktop.letters.batch_columns import ColumnsSeen, columns_seen
from desktop.letters.case_lists import CaseList, CasesFound, case_lists, cases_in
from desktop.letters.row_file import (
    IN_A_PIECE,
    Pieces,
    Row,
    RowFile,
    open_rows,
    pasted_rows,
)
from desktop.letters.use_cases.batches import (
    CASE_COLUMN,
    BatchGoesOn,
    BeginBatch,
    CameBefore,
    StepBatch,
    TakeCases,
    TakeRows,
    begin_batch,
    end_rows,
    take_cases,
    take_rows,
)
from desktop.letters.wording import say
from desktop.runtime.desk import Desk


@dataclass(frozen=True, slots=True)
class Choices:
    """What a list can be begun with."""

    offered: tuple[Offered, ...] = ()
    lists: tuple[CaseList, ...] = ()


@dataclass(slots=True)
class Begun:
    """A list that is being begun.

    Attributes:
        file: its rows, where they come from a file or the clipboard.
        cases: else the cases it is made for.
        name: what it will be called.
        chosen: what each column stands for; None goes by their names.
        values: what is the same in every letter.
    """

    code: str
    delivery: str | None = None
    file: RowFile | None = None
    cases: CasesFound | None = None
    name: str = ""
    chosen: tuple[str, ...] | None = None
    values: dict[str, str] = field(default_factory=dict)

    @property
    def headings(self) -> tuple[str, ...]:
        """What its columns are called."""
        return (CASE_COLUMN,) if self.file is None else self.file.headings

    @property
    def rows(self) -> int:
        """How many rows are to be read."""
        if self.file is not None:
            return self.file.rows
        return 0 if self.cases is None else len(self.cases.ids)


class IntakeViewModel(QObject):
    """Takes a list in beside the window, a few rows at a time.

    Signals:
        choices_read(Choices): what can be chosen.
        opening(), opened(): a table is being looked at; it is there.
        columns_read(ColumnsSeen): what the columns stand for.
        came_before(str): the same file came in before, in words.
        reading(int, int): rows that are in, of how many.
        stopped(UUID), taken_in(UUID): the list, before its end or at it.
        refused(str): it can't be done, in words for the person at the desk.
        failed(object): an error for the crash desk.
    """

    choices_read = Signal(object)
    opening = Signal()
    opened = Signal()
    columns_read = Signal(object)
    came_before = Signal(str)
    reading = Signal(int, int)
    stopped = Signal(object)
    taken_in = Signal(object)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.begun: Begun | None = None
        self.seen: ColumnsSeen | None = None
        self._asked = 0
        self._batch: UUID | None = None
        self._pieces: Pieces | None = None
        self._cases: list[UUID] = []
        self._going_on: BatchLine | None = None
        self._stopping, self._all, self._in = False, 0, 0

    @property
    def working(self) -> bool:
        """Whether rows are being read."""
        return self._batch is not None

    def read_choices(self) -> None:
        """Read what a list can be begun with."""
        now, me = self._desk.clock(), self._desk.actor.staff_id
        self._desk.read(
            partial(_choices, now=now, me=me), self.choices_read.emit, self._on_error
        )

    def choose(self, code: str, delivery: str | None, path: Path) -> None:
        """Take the rows of a file."""
        self._open(code, delivery, partial(open_rows, path))

    def paste(self, code: str, delivery: str | None, text: str) -> None:
        """Take the rows that were copied."""
        self._open(code, delivery, partial(pasted_rows, text))

    def take_list(self, code: str, delivery: str | None, of: CaseList) -> None:
        """Take the cases of a list."""
        self.begun, self.seen = Begun(code, delivery, name=of.name or of.kind), None
        self.opening.emit()
        query = partial(cases_in, queue=of.queue, now=self._desk.clock())
        self._desk.read(query, self._on_cases, self._on_error)

    def change(self, code: str, delivery: str | None) -> None:
        """Let the rows be of another letter, or go another way."""
        begun = self.begun
        if begun is None or self.working or self.seen is None:
            return
        if (begun.code, begun.delivery) != (code, delivery):
            begun.chosen = None if begun.code != code else begun.chosen
            begun.code, begun.delivery = code, delivery
            self._look()

    def let_go(self) -> None:
        """Let the rows go that are not taken in; those that are in stay."""
        if not self.working:
            self.begun = self.seen = None
            self._asked += 1

    def go_on_with(self, batch: BatchLine, path: Path) -> None:
        """Go on reading a list that was cut off, from the same file."""
        self._go_on(batch, partial(open_rows, path))

    def go_on_pasted(self, batch: BatchLine, text: str) -> None:
        """Go on reading a list that was cut off, from the same rows pasted again."""
        self._go_on(batch, partial(pasted_rows, text))

    def set_column(self, place: int, name: str) -> None:
        """Say what a column stands for; blank is nothing."""
        if self.begun is not None and self.seen is not None:
            columns = list(self.seen.columns)
            columns[place] = name
            self.begun.chosen = tuple(columns)
            self._look()

    def set_value(self, name: str, words: str) -> None:
        """Say what stands in every letter where no column gives it."""
        if self.begun is None:
            return
        had = bool(self.begun.values.get(name, "").strip())
        self.begun.values[name] = words
        if had != bool(words.strip()):
            self._look()

    def begin(self, *, again: bool = False) -> None:
        """Begin the list, and take its rows in."""
        begun, seen = self.begun, self.seen
        if begun is None or seen is None or self.working:
            return
        if not seen.ready:
            lacking = say("Say where “{name}” comes from")
            first = seen.problems or (lacking.format(name=seen.missing[0]),)
            self.refused.emit(first[0])
            return
        file = begun.file
        command = BeginBatch(
            name=begun.name,
            code=begun.code,
            headings=() if file is None else file.labels,
            digest=None if file is None else file.digest,
            columns=seen.columns,
            values=begun.values,
            delivery=begun.delivery,
            again=again,
        )
        self._desk.write(
            partial(begin_batch, command), self._on_begun, self._on_begin_error
        )

    def stop(self) -> None:
        """Stop after the rows that are under way; those that are in stay."""
        self._stopping = True

    def _open(self, code: str, delivery: str | None, work: partial[RowFile]) -> None:
        self.begun, self.seen = Begun(code, delivery), None
        self.opening.emit()
        self._desk.slow(work, self._on_opened, self._on_error)

    def _go_on(self, batch: BatchLine, work: partial[RowFile]) -> None:
        self._going_on = batch
        self.opening.emit()
        self._desk.slow(work, self._on_same_opened, self._on_error)

    def _on_opened(self, file: RowFile) -> None:
        if self.begun is None:
            return
        self.begun.file = file
        self.begun.name = file.name or say("Pasted rows")
        self._look()
        self.opened.emit()

    def _on_cases(self, found: CasesFound) -> None:
        if self.begun is None:
            return
        if not found.ids:
            self.refused.emit(say("There is no case in this list that you may open."))
            return
        self.begun.cases = found
        self._look()
        self.opened.emit()

    def _look(self) -> None:
        """See what the columns stand for; the latest answer counts."""
        begun = self.begun
        if begun is None:
            return
        self._asked += 1
        query = partial(
            columns_seen,
            now=self._desk.clock(),
            code=begun.code,
            headings=begun.headings,
            chosen=begun.chosen,
            delivery=begun.delivery,
            given=[name for name, words in begun.values.items() if words.strip()],
        )
        done = partial(self._on_columns, self._asked)
        self._desk.read(query, done, self._on_error)

    def _on_columns(self, asked: int, seen: ColumnsSeen) -> None:
        if asked == self._asked:
            self.seen = seen
            self.columns_read.emit(seen)

    def _on_begun(self, changes: Changes) -> None:
        begun = self.begun
        if begun is None or changes.id is None:
            return
        if begun.file is not None:
            self._start(changes.id, Pieces(begun.file), begun.rows)
        elif begun.cases is not None:
            self._cases = list(begun.cases.ids)
            self._start(changes.id, None, begun.rows)

    def _on_same_opened(self, file: RowFile) -> None:
        batch, self._going_on = self._going_on, None
        if batch is None:
            return
        if file.digest != batch.digest:
            self.refused.emit(
                say("This is another file, or it was changed. Choose the one it was.")
            )
            return
        query = partial(last_number, batch_id=batch.id)
        self._desk.read(query, partial(self._on_last, batch, file), self._on_error)

    def _on_last(self, batch: BatchLine, file: RowFile, last: int) -> None:
        self._start(batch.id, Pieces(file, last), file.rows, batch.rows)

    def _start(
        self, batch_id: UUID, pieces: Pieces | None, rows: int, done: int = 0
    ) -> None:
        self._batch, self._pieces, self._stopping = batch_id, pieces, False
        self._all, self._in = rows, done
        self.reading.emit(done, rows)
        self._next()

    def _next(self) -> None:
        if self._batch is None:
            return
        if self._stopping:
            self._end(finished=False)
        elif self._pieces is not None:
            self._desk.slow(self._pieces.next_piece, self._on_piece, self._on_error)
        else:
            some, self._cases = self._cases[:IN_A_PIECE], self._cases[IN_A_PIECE:]
            if some:
                self._write(partial(take_cases, TakeCases(self._batch, tuple(some))))
            else:
                self._write(partial(end_rows, StepBatch(self._batch)))

    def _on_piece(self, rows: tuple[Row, ...]) -> None:
        if self._batch is None:
            return
        if rows:
            self._write(partial(take_rows, TakeRows(self._batch, rows)))
        else:
            self._write(partial(end_rows, StepBatch(self._batch)))

    def _write(self, work: partial[BatchGoesOn]) -> None:
        self._desk.write(work, self._on_taken, self._on_error)

    def _on_taken(self, done: Changes) -> None:
        if not isinstance(done, BatchGoesOn) or self._batch is None:
            return
        if done.state == LetterBatchState.READING:
            self.reading.emit(done.rows, max(self._all, done.rows))
            self._next()
        else:
            self._end(finished=True)

    def _end(self, *, finished: bool) -> None:
        batch, self._batch, self._pieces = self._batch, None, None
        self._cases = []
        (self.taken_in if finished else self.stopped).emit(batch)

    def _on_begin_error(self, error: BaseException) -> None:
        if isinstance(error, CameBefore):
            words = say("These rows came in before, as {reference}.")
            self.came_before.emit(words.format(reference=error.reference))
        else:
            self._on_error(error)

    def _on_error(self, error: BaseException) -> None:
        """Say what is wrong; the rows that are in stay in."""
        batch, self._batch, self._pieces = self._batch, None, None
        self._cases, self._going_on = [], None
        if isinstance(error, GuildhallError):
            self.refused.emit(str(error))
            if batch is not None:
                self.stopped.emit(batch)
        else:
            self.failed.emit(error)


def _choices(session: Session, now: datetime, me: UUID) -> Choices:
    return Choices(on_offer(session, uk_date(now)), case_lists(session, me, now))
