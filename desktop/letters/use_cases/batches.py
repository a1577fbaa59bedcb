"""A list becomes letters: taken in, checked row by row, mended, made in pieces.

Every piece is a transaction of its own, and says how far it is: stopped or
killed anywhere, the same call goes on, and no row becomes two letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select

from db.changes import Changes
from db.domain.letters.columns import MOST_ROWS
from db.domain.letters.deliveries import ways_of
from db.domain.letters.states import (
    Delivery,
    LetterBatchState,
    LetterUrgency,
    LineState,
)
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.domain.text_limits import SHORT, check_text
from db.errors import ClerkError, FieldProblem
from db.queries.letters.templates import Edition, edition_in_force
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from desktop.letters.use_cases.composing import LANGUAGES
from desktop.letters.use_cases.lines import (
    Found,
    LineCheck,
    read_cells,
)
from desktop.letters.use_cases.of_batch import (
    AT_ONCE,
    batch_step,
    check_line,
    count,
    left_in,
)
from desktop.letters.use_cases.of_letter import today_of

MOST_HEADINGS: Final = 200
CASE_COLUMN: Final = "case reference"
_NOT_IN_NAMES: Final = re.compile(r"[^0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")


@dataclass(frozen=True, slots=True)
class BeginBatch:
    """A list that is taken in.

    Attributes:
        name: what it is called here; made fit for the name of a file.
        code: of the template.
        headings: the columns as the file calls them; none for cases.
        digest: names the file by what is in it.
        columns: what each heading stands for, blank where it is not used; none
            leaves it to the headings' own names.
        values: what stands in every letter where a row says nothing.
        delivery, language, urgency: where a row says nothing.
        again: the same file may come in once more.
    """

    name: str
    code: str
    headings: tuple[str, ...] = ()
    digest: str | None = None
    columns: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    delivery: str | None = None
    language: str | None = None
    urgency: str | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class TakeRows:
    """The next rows of a list, numbered as its spreadsheet numbers them."""

    batch_id: UUID
    rows: tuple[tuple[int, tuple[str, ...]], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class TakeCases:
    """Cases of a saved list, in its order."""

    batch_id: UUID
    cases: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class StepBatch:
    """A list that goes a step further."""

    batch_id: UUID


@dataclass(frozen=True, slots=True)
class BatchGoesOn(Changes):
    """How far a list is.

    Attributes:
        rows, made, left_out, problems: how many of its rows are so.
        left: how many are still to be made.
        state: where it is, a `LetterBatchState`.
    """

    rows: int = 0
    made: int = 0
    left_out: int = 0
    problems: int = 0
    left: int = 0
    state: str = LetterBatchState.READING


class CameBefore(ClerkError):
    """The same rows came in before; somebody may want them once more.

    Attributes:
        reference: of the list that they became.
    """

    def __init__(self, reference: str) -> None:
        super().__init__(f"These rows came in before, as {reference}.")
        self.reference = reference


def safe_name(name: str) -> str:
    """Return a name that every disk can have, with no path and no ending in it."""
    words = _NOT_IN_NAMES.sub("-", name.strip()).strip("-")
    return words[:60].strip("-") or "letters"


def begin_batch(command: BeginBatch, uow: UnitOfWork) -> Changes:
    """Begin a list.

    Raises NotAllowed; FieldProblem for ``code``, ``headings``, ``delivery``;
    CameBefore where the same rows did.
    """
    with uow:
        uow.require(Action.MAKE_LETTER_BATCH)
        of = edition_in_force(uow.session, command.code, today_of(uow))
        if of is None:
            raise FieldProblem("code", "Choose a template that is in use")
        _check_usual(command, of)
        if len(command.headings) > MOST_HEADINGS:
            raise FieldProblem("headings", "A list has 200 columns at most")
        if command.digest is not None and not command.again:
            _refuse_again(uow, command.digest)
        row = uow.add(
            LetterBatchRow(
                reference=new_reference(),
                name=safe_name(command.name),
                edition_id=of.id,
                source="file" if command.headings else "cases",
                digest=command.digest,
                headings=[each[:SHORT] for each in command.headings] or [CASE_COLUMN],
                columns=_columns(command),
                usual=_usual(command),
                began_at=uow.now,
            )
        )
        uow.commit()
    return uow.changes(row.id, row.reference)


def take_rows(command: TakeRows, uow: UnitOfWork) -> BatchGoesOn:
    """Take in the next rows, checked; those that are there already are passed over.

    At most `AT_ONCE` rows. Raises NotAllowed, NotFound, ClerkError.
    """
    with uow:
        uow.require(Action.MAKE_LETTER_BATCH)
        batch = _in_state(uow, command.batch_id, LetterBatchState.READING)
        if len(command.rows) > AT_ONCE:
            raise ValueError("too many rows for one transaction")
        last = _last_number(uow, batch)
        check = LineCheck(uow, batch)
        read = [
            (number, *read_cells(batch.headings, cells))
            for number, cells in command.rows
            if number > last and any(cell.strip() for cell in cells)
        ]
        check.expect(told for _, told, _ in read)
        for number, told, found in read:
            if batch.rows >= MOST_ROWS:
                raise ClerkError(f"A list has {MOST_ROWS:,} rows at most. Cut it up.")
            _add_line(uow, batch, check, number, told, found)
        uow.commit()
    return how_far(uow, batch)


def take_cases(command: TakeCases, uow: UnitOfWork) -> BatchGoesOn:
    """Take in the cases of a saved list. Raises as above."""
    with uow:
        uow.require(Action.MAKE_LETTER_BATCH)
        batch = _in_state(uow, command.batch_id, LetterBatchState.READING)
        if len(command.cases) > AT_ONCE:
            raise ValueError("too many cases for one transaction")
        number = _last_number(uow, batch)
        check = LineCheck(uow, batch)
        for case_id in command.cases:
            number += 1
            reference = uow.get(CaseRow, case_id).reference
            _add_line(uow, batch, check, number, {CASE_COLUMN: reference})
        uow.commit()
    return how_far(uow, batch)


def end_rows(command: StepBatch, uow: UnitOfWork) -> BatchGoesOn:
    """Say that every row is in. Raises as above; ClerkError for an empty list."""
    with uow:
        uow.require(Action.MAKE_LETTER_BATCH)
        batch = _in_state(uow, command.batch_id, LetterBatchState.READING)
        if not batch.rows:
            raise ClerkError("There is no row in this list.")
        batch_step(batch, LetterBatchState.CHECKED)
        uow.commit()
    return how_far(uow, batch)


def _add_line(
    uow: UnitOfWork,
    batch: LetterBatchRow,
    check: LineCheck,
    number: int,
    cells: dict[str, str],
    found: Iterable[Found] = (),
) -> None:
    line = LetterBatchLineRow(
        batch_id=batch.id,
        number=number,
        cells=cells,
        problems=[],
        warnings=[],
        state=LineState.READY,
    )
    check_line(uow, check, line, found)
    uow.add(line)
    batch.rows += 1
    count(batch, LineState.READY, LineState(line.state))


def _check_usual(command: BeginBatch, of: Edition) -> None:
    """Raise FieldProblem for what no row of a list can be."""
    if command.delivery is not None:
        if command.delivery not in set(Delivery):
            raise FieldProblem("delivery", "Choose from the list")
        if command.delivery not in ways_of(of.content.deliveries):
            raise FieldProblem("delivery", "This letter does not go that way")
    if command.language is not None and command.language not in LANGUAGES:
        raise FieldProblem("language", "Choose English, Welsh or both")
    if command.urgency is not None and command.urgency not in set(LetterUrgency):
        raise FieldProblem("urgency", "Choose from the list")


def _columns(command: BeginBatch) -> dict[str, str]:
    """Return the heading of each value; the first of two for the same stands."""
    found: dict[str, str] = {}
    for name, heading in zip(command.columns, command.headings, strict=False):
        if name.strip():
            found.setdefault(name, heading[:SHORT])
    return found


def _usual(command: BeginBatch) -> dict[str, Any]:
    usual: dict[str, Any] = {
        name: value
        for name in ("delivery", "language", "urgency")
        if (value := getattr(command, name)) is not None
    }
    values = {
        name: check_text("values", value.strip(), like="note")
        for name, value in command.values.items()
        if value.strip()
    }
    return {**usual, "values": values} if values else usual


def _refuse_again(uow: UnitOfWork, digest: str) -> None:
    b = LetterBatchRow
    before = select(b.reference).where(
        b.digest == digest, b.state != LetterBatchState.DROPPED
    )
    reference = uow.session.scalar(before.limit(1))
    if reference is not None:
        raise CameBefore(reference)


def _last_number(uow: UnitOfWork, batch: LetterBatchRow) -> int:
    e = LetterBatchLineRow
    last = select(func.max(e.number)).where(e.batch_id == batch.id)
    return uow.session.scalar(last) or 0


def _in_state(
    uow: UnitOfWork, batch_id: UUID, state: LetterBatchState
) -> LetterBatchRow:
    batch = uow.get(LetterBatchRow, batch_id)
    if batch.state != state:
        raise ClerkError("This list is further on by now. Look at it once more.")
    return batch


def how_far(uow: UnitOfWork, batch: LetterBatchRow) -> BatchGoesOn:
    """Return what was touched, and how far a list is."""
    done = uow.changes(batch.id, batch.reference)
    return BatchGoesOn(
        done.kinds,
        done.id,
        done.reference,
        done.tx,
        batch.rows,
        batch.made,
        batch.left_out,
        batch.problems,
        left_in(batch),
        batch.state,
    )
