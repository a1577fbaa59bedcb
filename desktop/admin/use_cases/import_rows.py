"""Bring a file in: begun once, a few hundred rows at a time, and carried on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.domain.permissions import Action
from db.domain.spoken import short_date
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.importing import ImportMappingRow, ImportRunRow
from desktop.admin.importing.checked import Rejected
from desktop.admin.importing.chunks import Chunk
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.mapping import ColumnMapping
from desktop.admin.importing.tally import Tally, settle, write

ACTIONS: Final = {
    Kind.PEOPLE: Action.IMPORT_PEOPLE,
    Kind.PROPERTIES: Action.IMPORT_PROPERTIES,
}
RUNNING: Final = "running"
DONE: Final = "done"
TOLD_FOR: Final = timedelta(days=14)
"""How long the import page reminds of what was cut off; then it was given up."""
COMES_TWICE: Final = (
    "This file came in already, and none of its columns is a key: its rows would all "
    "come in twice. Choose the column that is the key in the other system."
)


class CameInBefore(ClerkError):
    """The very same file was imported before; it may come in again on purpose."""


@dataclass(frozen=True, slots=True)
class EarlierRun:
    """An import of the same file that was begun or finished before.

    Attributes:
        rows_done: the number of the last row that is done.
    """

    id: UUID
    mapping: ColumnMapping
    finished: bool
    began_at: datetime
    changed_at: datetime
    rows_done: int
    rows_in: int
    rows_changed: int
    rows_rejected: int


@dataclass(frozen=True, slots=True)
class CutOff:
    """An import that never came to its end; its file's name is not kept."""

    kind: Kind
    at: datetime
    rows_done: int


@dataclass(frozen=True, slots=True)
class BeginImport:
    """A file that is to come in.

    Attributes:
        digest: names the file by what is in it.
        header_digest: names its columns; the mapping is remembered by it.
        again: whether it may come in although it did before.
    """

    digest: str
    header_digest: str
    mapping: ColumnMapping
    again: bool = False


@dataclass(frozen=True, slots=True)
class ImportChunk:
    """The next rows of a run.

    Attributes:
        keep: writes rejected rows to their file; called before the commit, so
            that a row is never marked done before its reason is kept.
    """

    run_id: UUID
    chunk: Chunk
    keep: Callable[[Sequence[Rejected]], None]


@dataclass(frozen=True, slots=True)
class FinishImport:
    """A run whose last row is in."""

    run_id: UUID


@dataclass(frozen=True, slots=True)
class ChunkDone(Changes):
    """What was touched, and what became of the chunk's rows."""

    tally: Tally = field(default_factory=Tally)


def earlier_run(session: Session, kind: Kind, digest: str) -> EarlierRun | None:
    """Return the newest import of the same file, None where there was none."""
    row = session.scalar(
        select(ImportRunRow)
        .where(ImportRunRow.kind == kind.value, ImportRunRow.file_digest == digest)
        .order_by(ImportRunRow.n.desc())
        .limit(1)
    )
    if row is None:
        return None
    return EarlierRun(
        row.id,
        ColumnMapping.from_json(kind, row.mapping),
        row.state == DONE,
        row.made_at,
        row.changed_at,
        row.rows_done,
        row.rows_in,
        row.rows_changed,
        row.rows_rejected,
    )


def cut_off_run(session: Session, now: datetime) -> CutOff | None:
    """Return the newest import of late that was begun and not finished, if any."""
    row = session.scalar(
        select(ImportRunRow)
        .where(
            ImportRunRow.state == RUNNING,
            ImportRunRow.rows_done > 0,
            ImportRunRow.changed_at > now - TOLD_FOR,
        )
        .order_by(ImportRunRow.n.desc())
        .limit(1)
    )
    return CutOff(Kind(row.kind), row.changed_at, row.rows_done) if row else None


def begin_import(command: BeginImport, uow: UnitOfWork) -> Changes:
    """Begin a run, or find the one that was cut off; remember the mapping.

    Raises FieldProblem for a mapping that makes no rows; CameInBefore;
    ClerkError where the file is half in by another mapping, and where its rows
    would come in twice.
    """
    mapping = command.mapping
    with uow:
        uow.require(ACTIONS[mapping.kind])
        mapping.check()
        earlier = earlier_run(uow.session, mapping.kind, command.digest)
        if earlier is not None and not earlier.finished:
            if earlier.mapping != mapping:
                raise ClerkError(
                    "This file is half in with other columns chosen. Carry on with "
                    "those."
                )
            return Changes(id=earlier.id)
        if earlier is not None:
            _check_again(earlier, command)
        _remember(command, uow)
        run = uow.add(
            ImportRunRow(
                kind=mapping.kind.value,
                file_digest=command.digest,
                mapping=mapping.to_json(),
                state=RUNNING,
            )
        )
        uow.commit()
    return uow.changes(run.id)


def import_chunk(command: ImportChunk, uow: UnitOfWork) -> ChunkDone:
    """Bring the rows in and note how far the run is, in one transaction.

    Raises ClerkError where these rows are in already: another window, or an
    earlier start of the same run, brought them.
    """
    chunk = command.chunk
    with uow:
        uow.require(ACTIONS[chunk.kind])
        run = uow.get(ImportRunRow, command.run_id)
        if run.state != RUNNING or run.rows_done != chunk.after:
            raise ClerkError(
                "These rows are in already. Choose the file again to carry on where "
                "it stands."
            )
        settled = settle(uow.session, chunk)
        write(settled, uow)
        run.rows_done = chunk.last
        run.rows_in += settled.tally.new
        run.rows_changed += settled.tally.changed
        run.rows_rejected += settled.tally.refused
        command.keep(settled.tally.rejected)
        uow.commit()
    return ChunkDone(uow.changes().kinds, run.id, tally=settled.tally)


def finish_import(command: FinishImport, uow: UnitOfWork) -> Changes:
    """Note that the whole file is in."""
    with uow:
        run = uow.get(ImportRunRow, command.run_id)
        uow.require(ACTIONS[Kind(run.kind)])
        run.state = DONE
        uow.commit()
    return uow.changes(run.id)


def _check_again(earlier: EarlierRun, command: BeginImport) -> None:
    keyed = "external_key" in command.mapping.columns
    if command.mapping.kind is Kind.PEOPLE and not keyed:
        raise ClerkError(COMES_TWICE)
    if not command.again:
        day = short_date(uk_date(earlier.changed_at))
        raise CameInBefore(
            f"This file came in on {day}. Import it again only if what it brought "
            "was changed since and should be as in the file."
        )


def _remember(command: BeginImport, uow: UnitOfWork) -> None:
    row = uow.session.scalar(
        select(ImportMappingRow)
        .where(
            ImportMappingRow.kind == command.mapping.kind.value,
            ImportMappingRow.header_digest == command.header_digest,
        )
        .limit(1)
    )
    if row is None:
        uow.add(
            ImportMappingRow(
                kind=command.mapping.kind.value,
                header_digest=command.header_digest,
                mapping=command.mapping.to_json(),
            )
        )
    elif row.mapping != command.mapping.to_json():
        row.mapping = command.mapping.to_json()
