"""Lists that become letters: how far each is, and its rows with their problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from db.domain.letters.row_checks import to_do_in
from db.domain.letters.states import LetterBatchState, LineState
from db.tables.letter import LetterRow
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow

MOST = 500


class Which(StrEnum):
    """Kinds of rows that somebody goes through together."""

    PROBLEM = auto()
    LOOK = auto()
    """They can go; something asks for a look."""
    FINE = auto()
    LEFT_OUT = auto()
    MADE = auto()


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One list."""

    id: UUID
    version: int
    reference: str
    name: str
    edition_id: UUID
    source: str
    headings: tuple[str, ...]
    columns: Mapping[str, str]
    usual: Mapping[str, Any]
    digest: str | None
    made_by: UUID | None
    state: LetterBatchState
    rows: int
    made: int
    left_out: int
    problems: int
    began_at: datetime | None
    ended_at: datetime | None

    @property
    def left(self) -> int:
        """Return how many rows are still to be made."""
        return self.rows - self.made - self.left_out - self.problems


@dataclass(frozen=True, slots=True)
class Said:
    """One thing about a row: its column or part, a code, and words."""

    column: str
    code: str
    words: str


@dataclass(frozen=True, slots=True)
class RowLine:
    """One row of a list."""

    id: UUID
    version: int
    number: int
    cells: Mapping[str, str]
    mended: frozenset[str]
    problems: tuple[Said, ...]
    warnings: tuple[Said, ...]
    state: LineState
    left_out_reason: str | None
    person_id: UUID | None
    case_id: UUID | None
    letter_id: UUID | None
    letter_state: str | None = None


def letter_batches(session: Session, most: int = 100) -> tuple[BatchLine, ...]:
    """Return lists, the newest first."""
    b = LetterBatchRow
    rows = session.scalars(select(b).order_by(b.n.desc()).limit(most))
    return tuple(map(_batch, rows))


def letter_batch(session: Session, batch_id: UUID) -> BatchLine | None:
    """Return one list."""
    row = session.scalar(select(LetterBatchRow).where(LetterBatchRow.id == batch_id))
    return None if row is None else _batch(row)


def batch_rows(
    session: Session,
    batch_id: UUID,
    *states: LineState,
    after: int = 0,
    most: int = MOST,
) -> tuple[RowLine, ...]:
    """Return rows of a list after a row number, in order; of some states, or all."""
    e = LetterBatchLineRow
    query = select(e).where(e.batch_id == batch_id, e.number > after)
    if states:
        query = query.where(e.state.in_(states))
    return tuple(map(_row, session.scalars(query.order_by(e.number).limit(most))))


def rows_in(
    session: Session, batch_id: UUID, which: Which, after: int = 0, most: int = MOST
) -> tuple[RowLine, ...]:
    """Return the rows of one kind after a row number, in order."""
    e = LetterBatchLineRow
    query = select(e).where(e.batch_id == batch_id, e.number > after, *_kind(which))
    rows = session.scalars(query.order_by(e.number).limit(most)).all()
    if which is not Which.MADE:
        return tuple(map(_row, rows))
    w = LetterRow
    made = select(w.id, w.state).where(w.id.in_([row.letter_id for row in rows]))
    states = dict(session.execute(made).tuples().all())
    return tuple(
        replace(_row(row), letter_state=states.get(row.letter_id))
        for row in rows
        if row.letter_id is not None
    )


def counts(session: Session, batch_id: UUID) -> Mapping[Which, int]:
    """Return how many rows of each kind the reader may see."""
    e = LetterBatchLineRow
    found = {}
    for which in Which:
        query = select(func.count()).select_from(e)
        query = query.where(e.batch_id == batch_id, *_kind(which))
        found[which] = session.scalar(query) or 0
    return found


def row_of(session: Session, line_id: UUID) -> RowLine | None:
    """Return one row."""
    e = LetterBatchLineRow
    found = session.scalar(select(e).where(e.id == line_id))
    return None if found is None else _row(found)


def last_number(session: Session, batch_id: UUID) -> int:
    """Return the number of the last row that was taken in, whoever may see it."""
    e = LetterBatchLineRow
    query = select(func.max(e.number)).where(e.batch_id == batch_id)
    return session.scalar(query) or 0


def to_do(session: Session, batch_id: UUID) -> tuple[str, ...]:
    """Return what there is to do with a list, like "fix 3 addresses"."""
    e = LetterBatchLineRow
    rows = session.execute(
        select(e.number, e.problems, e.warnings)
        .where(
            e.batch_id == batch_id,
            e.state.in_((LineState.READY, LineState.PROBLEM)),
            or_(
                *(func.json_array_length(each) > 0 for each in (e.problems, e.warnings))
            ),
        )
        .order_by(e.number)
    )
    return to_do_in((row.number, row.problems, row.warnings) for row in rows)


def why_left_out(session: Session, batch_id: UUID) -> Mapping[str, int]:
    """Return for which reasons rows were left out, and how many for each."""
    e = LetterBatchLineRow
    found = session.scalars(
        select(e.left_out_reason).where(
            e.batch_id == batch_id, e.state == LineState.LEFT_OUT
        )
    )
    return Counter(reason or "" for reason in found)


def _kind(which: Which) -> tuple[ColumnElement[bool], ...]:
    e = LetterBatchLineRow
    looked_at = func.json_array_length(e.warnings) > 0
    return {
        Which.PROBLEM: (e.state == LineState.PROBLEM,),
        Which.LOOK: (e.state == LineState.READY, looked_at),
        Which.FINE: (e.state == LineState.READY, ~looked_at),
        Which.LEFT_OUT: (e.state == LineState.LEFT_OUT,),
        Which.MADE: (e.state == LineState.MADE,),
    }[which]


def _batch(row: LetterBatchRow) -> BatchLine:
    return BatchLine(
        id=row.id,
        version=row.version,
        reference=row.reference,
        name=row.name,
        edition_id=row.edition_id,
        source=row.source,
        headings=tuple(row.headings),
        columns=row.columns,
        usual=row.usual,
        digest=row.digest,
        made_by=row.made_by,
        state=LetterBatchState(row.state),
        rows=row.rows,
        made=row.made,
        left_out=row.left_out,
        problems=row.problems,
        began_at=row.began_at,
        ended_at=row.ended_at,
    )


def _row(row: LetterBatchLineRow) -> RowLine:
    return RowLine(
        id=row.id,
        version=row.version,
        number=row.number,
        cells=row.cells,
        mended=frozenset(row.as_came or ()),
        problems=tuple(Said(**one) for one in row.problems),
        warnings=tuple(Said(**one) for one in row.warnings),
        state=LineState(row.state),
        left_out_reason=row.left_out_reason,
        person_id=row.person_id,
        case_id=row.case_id,
        letter_id=row.letter_id,
    )
