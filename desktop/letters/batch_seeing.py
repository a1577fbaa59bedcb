"""A list in front of somebody: how far it is, its rows, and one row as its letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.letters.states import POSTED, Delivery, LetterBatchState
from db.errors import ClerkError
from db.queries.letters.batches import (
    BatchLine,
    RowLine,
    Said,
    Which,
    counts,
    letter_batch,
    row_of,
    rows_in,
    to_do,
)
from db.queries.letters.templates import Edition, edition
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from desktop.letters.envelopes_here import envelope_of
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.zones import with_zones
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.lines import LineCheck, Reading

AT_ONCE: Final = 200
"""Rows that are shown at first, and that come with each look further down."""


@dataclass(frozen=True, slots=True)
class BatchSeen:
    """A list as it stands.

    Attributes:
        counts: how many rows the reader may see of each kind.
        which: the kind that is shown; rows: the first of them.
        to_do: what there is to do, like "fix 3 addresses".
        away: how many rows somebody else has to see to: their people are protected.
    """

    line: BatchLine
    of: Edition
    counts: Mapping[Which, int]
    which: Which
    rows: tuple[RowLine, ...]
    to_do: tuple[str, ...]

    @property
    def away(self) -> int:
        """Return how many rows are of people or cases the reader may not see."""
        return self.line.rows - sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class RowSeen:
    """One row as the letter that would be made of it.

    Attributes:
        cells: as they stand, or as somebody types them.
        pdf: its pages with the envelope's zones; empty where they can't be set.
        warnings: what to look at on its pages.
    """

    row: RowLine
    cells: Mapping[str, str] = field(repr=False)
    problems: tuple[Said, ...]
    looks: tuple[Said, ...]
    pdf: bytes = field(default=b"", repr=False)
    warnings: tuple[str, ...] = ()


def batch_seen(
    session: Session, batch_id: UUID, which: Which | None = None, most: int = AT_ONCE
) -> BatchSeen | None:
    """Return a list with its first rows of a kind.

    None chooses what needs somebody; so does a kind of which no row is left.
    """
    line = letter_batch(session, batch_id)
    if line is None:
        return None
    of = edition(session, line.edition_id)
    if of is None:
        return None
    found = counts(session, batch_id)
    if which is None or not found[which]:
        order = (Which.PROBLEM, Which.LOOK, Which.FINE, Which.MADE, Which.LEFT_OUT)
        which = next((one for one in order if found[one]), Which.FINE)
    open_still = line.state in (LetterBatchState.CHECKED, LetterBatchState.STOPPED)
    return BatchSeen(
        line,
        of,
        found,
        which,
        rows_in(session, batch_id, which, most=most),
        to_do(session, batch_id) if open_still else (),
    )


def row_seen(
    session: Session, line_id: UUID, now: datetime, cells: Mapping[str, str]
) -> RowSeen | None:
    """Return a row as its letter would be at *now*, with *cells* typed over it.

    Nothing is written. None where the reader may not see it.
    """
    row = row_of(session, line_id)
    e = LetterBatchLineRow
    kept = session.scalar(select(e).where(e.id == line_id))
    if row is None or kept is None:
        return None
    b = LetterBatchRow
    batch = session.scalars(select(b).where(b.id == kept.batch_id)).one()
    whole = {**row.cells, **cells}
    look = Reading(session, now)
    check = LineCheck(look, batch)
    line = LetterBatchLineRow(
        batch_id=kept.batch_id,
        number=kept.number,
        cells=whole,
        problems=[],
        warnings=[],
        state=kept.state,
    )
    check.check(line)
    letter = check.letter(line)
    problems = tuple(Said(**one) for one in line.problems)
    looks = tuple(Said(**one) for one in line.warnings)
    composed = Composer(session, now).compose(letter)
    envelope = envelope_of(letter.envelope)
    try:
        done = set_letter(composed.letter, envelope)
    except ClerkError as error:
        stopped = (Said("", "not-set", str(error)),)
        return RowSeen(row, whole, problems or stopped, looks)
    posted = Delivery(letter.delivery) in POSTED
    pdf = pdf_of(with_zones(done, envelope) if posted else done)
    return RowSeen(row, whole, problems, looks, pdf, done.warnings)
