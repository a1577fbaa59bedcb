"""An import from the choice of a file to the last row, a chunk at a time."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.errors import GuildhallError
from desktop.admin.importing.chunks import Chunk
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.going_through import GoingThrough
from desktop.admin.importing.mapping import (
    ColumnMapping,
    guessed,
    header_digest,
    looks_like,
    remembered,
)
from desktop.admin.importing.opening import open_file
from desktop.admin.importing.tally import Tally, try_chunk
from desktop.admin.use_cases.import_rows import (
    BeginImport,
    EarlierRun,
    FinishImport,
    ImportChunk,
    begin_import,
    cut_off_run,
    earlier_run,
    finish_import,
    import_chunk,
)
from desktop.runtime.desk import Desk
from desktop.sheets.opening import OpenFile


class Stage(Enum):
    """How far an import is."""

    CHOOSE = auto()
    MAP = auto()
    TRYING = auto()
    TRIED = auto()
    IMPORTING = auto()
    STOPPED = auto()
    DONE = auto()


class ImportViewModel(QObject):
    """Leads through one import; every chunk goes through the desk's lanes.

    Signals:
        stage_changed(Stage): what to show.
        told(int, int): rows done, of how many (0: not known yet).
        refused(str): what to do about the file or the mapping.
        cut_off_found(CutOff): an import that waits to be carried on, or None.
        message(str, object), failed(object): for the room.
    """

    stage_changed = Signal(object)
    told = Signal(int, int)
    refused = Signal(str)
    cut_off_found = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.kind = Kind.PEOPLE
        self.stage = Stage.CHOOSE
        self.path: Path | None = None
        self.file: OpenFile | None = None
        self.mapping: ColumnMapping | None = None
        self.was_remembered = False
        self.earlier: EarlierRun | None = None
        self.tally = Tally()
        self.rows = 0
        self.rejects: Path | None = None
        self._going: GoingThrough | None = None
        self._run_id: UUID | None = None
        self._stopping = False

    def choose(self, path: Path, kind: Kind) -> None:
        """Open the file; its mapping is remembered or guessed."""
        self.path, self.kind = path, kind
        self.rows, self.tally, self.earlier = 0, Tally(), None
        self._desk.slow(partial(open_file, path), self._on_opened, self._on_error)

    def set_column(self, place: int, key: str | None) -> None:
        """Let a column become another field, or nothing."""
        if self.mapping is not None:
            self.mapping = self.mapping.with_column(place, key)

    def set_header(self, has_header: bool) -> None:
        """Say whether the first row names the columns; guess again."""
        if self.file is None or self.mapping is None:
            return
        if has_header != self.mapping.has_header:
            self.mapping = guessed(self.kind, self.file, has_header=has_header)
            self._show(Stage.MAP)

    def looks_otherwise(self) -> Kind | None:
        """Return what the file looks like, where it was taken for something else."""
        like = looks_like(self.file) if self.file is not None else None
        return like if like is not self.kind else None

    @property
    def rows_in_before(self) -> int:
        """Return after which row a file that is half in carries on, else 0."""
        if self.earlier is None or self.earlier.finished:
            return 0
        return self.earlier.rows_done

    def look_for_cut_off(self) -> None:
        """See whether an import was cut off that waits to be carried on."""
        query = partial(cut_off_run, now=self._desk.clock())
        self._desk.read(query, self.cut_off_found.emit, self._on_error)

    def try_out(self) -> None:
        """Go through what is not in yet of the file, and write nothing."""
        self._start(Stage.TRYING, after=self.rows_in_before, rejects=None)

    def bring_in(self, rejects: Path, *, again: bool = False) -> None:
        """Import the file, or carry on with it; what is refused goes to *rejects*."""
        if self.file is None or self.mapping is None:
            return
        self.rejects = rejects
        digest = header_digest(self.kind, self.file, has_header=self.mapping.has_header)
        command = BeginImport(self.file.digest, digest, self.mapping, again)
        self._desk.write(partial(begin_import, command), self._on_begun, self._on_error)

    def stop(self) -> None:
        """Stop after the chunk that is under way; what is in stays in."""
        self._stopping = True

    def start_over(self) -> None:
        """Go back to choosing a file."""
        self._show(Stage.CHOOSE)

    def back(self) -> None:
        """Go back to the columns."""
        self._show(Stage.MAP)

    def _on_opened(self, file: OpenFile) -> None:
        self.file = file
        self._desk.read(self._find_earlier, self._on_earlier, self._on_error)

    def _find_earlier(
        self, session: Session
    ) -> tuple[EarlierRun | None, ColumnMapping | None]:
        if self.file is None:
            return None, None
        earlier = earlier_run(session, self.kind, self.file.digest)
        return earlier, remembered(session, self.kind, self.file)

    def _on_earlier(
        self, found: tuple[EarlierRun | None, ColumnMapping | None]
    ) -> None:
        if self.file is None:
            return
        self.earlier, known = found
        self.was_remembered = known is not None
        self.mapping = known or guessed(self.kind, self.file)
        if self.earlier is not None and not self.earlier.finished:
            self.mapping = self.earlier.mapping
        self._show(Stage.MAP)

    def _start(self, stage: Stage, *, after: int, rejects: Path | None) -> None:
        if self.file is None or self.mapping is None:
            return
        self._stopping = False
        try:
            self.mapping.check()
            today = uk_date(self._desk.clock())
            self._going = GoingThrough(
                self.file, self.mapping, today, after=after, rejects=rejects
            )
        except GuildhallError as problem:
            self.refused.emit(str(problem))
            return
        self._show(stage)
        self._next()

    def _next(self) -> None:
        if self._going is None:
            return
        if self._stopping:
            trying = self.stage is Stage.TRYING
            self._show(Stage.MAP if trying else Stage.STOPPED)
            return
        self._desk.slow(self._going.next_chunk, self._on_chunk, self._on_error)

    def _on_chunk(self, chunk: Chunk | None) -> None:
        if chunk is None:
            self._on_end()
        elif self.stage is Stage.TRYING:
            query: Callable[[Session], Tally] = partial(try_chunk, chunk)
            self._desk.read(query, self._on_tallied, self._on_error)
        elif self._run_id is not None and self._going is not None:
            command = ImportChunk(self._run_id, chunk, self._going.keep)
            self._desk.write(
                partial(import_chunk, command), self._on_chunk_in, self._on_error
            )

    def _on_chunk_in(self, done: Any) -> None:  # noqa: ANN401  ChunkDone, as the lane gives it
        self._on_tallied(done.tally)

    def _on_tallied(self, tally: Tally) -> None:
        if self._going is None:
            return
        self._going.note(tally)
        self.tally = self._going.tally
        self.told.emit(self.tally.last, self.rows)
        self._next()

    def _on_end(self) -> None:
        if self.stage is Stage.TRYING:
            self.rows = self.tally.last
            self._show(Stage.TRIED)
        elif self._going is not None:
            self._desk.slow(self._going.finish, self._on_rejects_kept, self._on_error)

    def _on_rejects_kept(self, _done: None) -> None:
        if self._run_id is not None:
            command = FinishImport(self._run_id)
            self._desk.write(
                partial(finish_import, command), self._on_finished, self._on_error
            )

    def _on_begun(self, changes: Changes) -> None:
        self._run_id = changes.id
        after = self.rows_in_before
        if self.stage is Stage.STOPPED:
            after = self.tally.last
        self._start(Stage.IMPORTING, after=after, rejects=self.rejects)

    def _on_finished(self, changes: Changes) -> None:
        del changes
        self._show(Stage.DONE)

    def _show(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_changed.emit(stage)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, GuildhallError):
            if self.stage is Stage.TRYING:
                self._show(Stage.MAP)
            elif self.stage is Stage.IMPORTING:
                self._show(Stage.STOPPED)
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)
