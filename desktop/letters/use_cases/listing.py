"""A list goes out as a table: what is wrong with its rows, or who got what, when."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.needs import FORMAT_NAMES, LetterFormat
from db.domain.permissions import Action
from db.domain.references import parse_reference
from db.errors import FieldProblem
from db.queries.letters.batch_record import RecordLine, batch_record
from db.queries.letters.batches import BatchLine, RowLine, Which, letter_batch, rows_in
from db.store.audit import record_view
from db.store.sessions import everyday
from db.store.unit_of_work import UnitOfWork
from db.tables.letter_batch import LetterBatchRow
from desktop.sheets.writing import Cell, Table

VIEWED: Final = "letter_batch"
PROBLEM_HEADINGS: Final = ("Row", "Column", "What is wrong", "Stops the letter")
RECORD_HEADINGS: Final = (
    *("Row", "Name", "Person", "Case", "Letter", "How it goes", "Where to", "Format"),
    *("Language", "State", "In the queue", "Sent", "Why left out", "Left out by"),
    "Left out on",
)
_STATES: Final = {
    "draft": "Draft",
    "queued": "Waits to be printed",
    "held": "Held",
    "released": "Being printed",
    "sent": "Sent",
    "waiting_here": "To be collected",
    "collected": "Collected",
    "cancelled": "Cancelled",
    "returned": "Came back",
    "ready": "No letter yet",
    "problem": "No letter yet",
    "left_out": "Left out",
    "made": "Made",
}
_WAYS: Final = {
    "post": "By post",
    "care_of": "By post, care of somebody",
    "email": "By e-mail",
    "collect": "They collect it here",
}
_TONGUES: Final = {"en": "English", "cy": "Welsh", "both": "Both"}


@dataclass(frozen=True, slots=True)
class TakeList:
    """Which list is to go out: by its id, or by its reference as somebody types it."""

    batch_id: UUID | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class ListTaken(Changes):
    """A list as a table; that it was taken is in the log of who looked."""

    table: Table = field(default_factory=lambda: Table("", (), ()))


def take_problems(command: TakeList, uow: UnitOfWork) -> ListTaken:
    """Return what is wrong with the rows of a list, with the rows themselves.

    What few may see goes into no file, whoever takes it. Raises NotAllowed,
    NotFound; FieldProblem for ``reference``.
    """
    with uow:
        uow.require(Action.MAKE_LETTER_BATCH)
        line = _list(command, uow)
        with everyday(uow.session):
            rows = (
                *rows_in(uow.session, line.id, Which.PROBLEM, most=line.rows),
                *rows_in(uow.session, line.id, Which.LOOK, most=line.rows),
            )
        in_order = sorted(rows, key=lambda row: row.number)
        table = Table(
            line.name,
            (*PROBLEM_HEADINGS, *line.headings),
            tuple(cells for row in in_order for cells in _problems(row, line)),
        )
        return _taken(uow, line, table)


def take_record(command: TakeList, uow: UnitOfWork) -> ListTaken:
    """Return who gets which letter of a list, how, and when it went. As above."""
    with uow:
        uow.require(Action.EXPORT_LIST)
        line = _list(command, uow)
        with everyday(uow.session):
            record = batch_record(uow.session, line.id)
        table = Table(line.name, RECORD_HEADINGS, tuple(map(_record, record)))
        return _taken(uow, line, table)


def _list(command: TakeList, uow: UnitOfWork) -> BatchLine:
    batch_id = command.batch_id
    if batch_id is None:
        b = LetterBatchRow
        reference = parse_reference(command.reference)
        batch_id = uow.session.scalar(select(b.id).where(b.reference == reference))
    line = None if batch_id is None else letter_batch(uow.session, batch_id)
    if line is None:
        raise FieldProblem("reference", "No list has this reference")
    return line


def _taken(uow: UnitOfWork, line: BatchLine, table: Table) -> ListTaken:
    connection = uow.session.connection()
    record_view(connection, uow.actor.staff_id, VIEWED, line.id, uow.now, None)
    uow.commit()
    done = uow.changes(line.id, line.reference)
    return ListTaken(done.kinds, done.id, done.reference, done.tx, table)


def _problems(row: RowLine, line: BatchLine) -> list[tuple[Cell, ...]]:
    cells = tuple(row.cells.get(heading, "") for heading in line.headings)
    told = [(one, "yes") for one in row.problems]
    told += [(one, "no") for one in row.warnings]
    return [(row.number, one.column, one.words, stops, *cells) for one, stops in told]


def _record(one: RecordLine) -> tuple[Cell, ...]:
    state = one.letter_state or one.state
    form = FORMAT_NAMES[LetterFormat(one.format)] if one.format else ""
    return (
        *(one.number, one.who, one.person, one.case, one.reference),
        *(_WAYS.get(one.delivery, one.delivery), one.to, form),
        *(_TONGUES.get(one.language, one.language), _STATES.get(state, state)),
        *(one.queued_at, one.sent_at, one.left_out_reason, one.left_out_by),
        one.changed_at,
    )
