"""A list becomes letters: taken in, checked row by row, mended, made in pieces.

Every piece is a transaction of its own, and says how far it is: stopped or
killed anywhere, the same call goes on, and no row becomes two letters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select

from db.changes import Changes
from db.domain.letters.columns import MOST_ROWS
from db.domain.letters.states import (
    BATCH_STEPS,
    Delivery,
    LetterBatchState,
    LineState,
    check_step,
)
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.domain.text_limits import NOTE, SHORT, check_text
from db.errors import ClerkError, FieldProblem
from db.queries.letters.templates import edition_in_force
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from desktop.letters.use_cases.lines import LineCheck
from desktop.letters.use_cases.of_letter import today_of

AT_ONCE: Final = 200
"""Rows in one transaction."""
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
    """The same rows came in before; somebody may want them once more."""


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
        if command.delivery is not None and command.delivery not in set(Delivery):
            raise FieldProblem("delivery", "Choose from the list")
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
        for number, cells in command.rows:
            if number <= last or not any(cell.strip() for cell in cells):
                continue
            if batch.rows >= MOST_ROWS:
                raise ClerkError(f"A list has {MOST_ROWS:,} rows at most. Cut it up.")
            _add_line(uow, batch, check, number, _named(batch, cells))
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
) -> None:
    line = LetterBatchLineRow(
        batch_id=batch.id,
        number=number,
        cells=cells,
        problems=[],
        warnings=[],
        state=LineState.READY,
    )
    check.check(line)
    uow.add(line)
    batch.rows += 1
    batch.problems += line.state == LineState.PROBLEM


def _named(batch: LetterBatchRow, cells: tuple[str, ...]) -> dict[str, str]:
    """Return the cells of a row by heading; the first of two alike stands."""
    found: dict[str, str] = {}
    for heading, cell in zip(batch.headings, cells, strict=False):
        if heading.strip() and cell.strip():
            found.setdefault(heading, cell.strip()[:NOTE])
    return found


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
        raise CameBefore(f"These rows came in before, as {reference}.")


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


def lines_in(
    uow: UnitOfWork, batch: LetterBatchRow, state: LineState, most: int = AT_ONCE
) -> list[LetterBatchLineRow]:
    """Return rows of a list that are in a state, in order, so many at most."""
    e = LetterBatchLineRow
    query = select(e).where(e.batch_id == batch.id, e.state == state)
    return list(uow.session.scalars(query.order_by(e.number).limit(most)))


def count(batch: LetterBatchRow, before: LineState, now: LineState) -> None:
    """Keep the figures of a list when one of its rows changes."""
    for state, change in ((before, -1), (now, 1)):
        if state is LineState.PROBLEM:
            batch.problems += change
        elif state is LineState.LEFT_OUT:
            batch.left_out += change
        elif state is LineState.MADE:
            batch.made += change


def left_in(batch: LetterBatchRow) -> int:
    """Return how many rows of a list are still to be made."""
    return batch.rows - batch.made - batch.left_out - batch.problems


def batch_step(batch: LetterBatchRow, state: LetterBatchState) -> None:
    """Bring a list into *state*. Raises ClerkError."""
    check_step(BATCH_STEPS, LetterBatchState(batch.state), state)
    batch.state = state


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
