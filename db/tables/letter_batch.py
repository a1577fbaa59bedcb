"""A list of people who get the same letter, row by row."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class LetterBatchRow(Record):
    """A list that becomes letters, and how far it is.

    Attributes:
        name: what it is called here; never the name of a file as it came.
        source: file or cases.
        digest: names the file by what is in it, so that twice is noticed.
        headings: the columns as the file calls them.
        columns: what each placeholder takes, by its column's heading.
        state: see `db.domain.letters.states.LetterBatchState`.
        rows, made, left_out, problems: how many of its lines are so.
        usual: delivery, language and urgency where a line says nothing.
    """

    __tablename__ = "letter_batch"

    reference: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    edition_id: Mapped[UUID] = points_to("letter_template_edition")
    source: Mapped[str]
    digest: Mapped[str | None] = mapped_column(index=True)
    headings: Mapped[list[str]]
    columns: Mapped[dict[str, Any]]
    usual: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(default="reading", index=True)
    rows: Mapped[int] = mapped_column(default=0)
    made: Mapped[int] = mapped_column(default=0)
    left_out: Mapped[int] = mapped_column(default=0)
    problems: Mapped[int] = mapped_column(default=0)
    team_code: Mapped[str | None]
    began_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class LetterBatchLineRow(Record):
    """One row of a list: what it says, what is wrong with it, what became of it.

    Attributes:
        number: as a spreadsheet numbers its rows, the header's among them.
        cells: by heading, mended where somebody mended them.
        as_came: the cells that were mended, as they stood in the file.
        problems: column, code and words of each thing that stops it.
        warnings: the same, of what somebody should look at.
        state: see `db.domain.letters.states.LineState`.
        left_out_reason: why somebody chose not to write.
        home: what is the same for two rows of one home; empty if nobody knows.
    """

    __tablename__ = "letter_batch_line"
    __table_args__ = (
        UniqueConstraint("batch_id", "number"),
        Index("ix_letter_batch_line_state", "batch_id", "state", "number"),
        Index("ix_letter_batch_line_home", "batch_id", "home"),
    )

    batch_id: Mapped[UUID] = points_to("letter_batch", index=False)
    number: Mapped[int]
    cells: Mapped[dict[str, Any]]
    as_came: Mapped[dict[str, Any] | None]
    problems: Mapped[list[dict[str, str]]]
    warnings: Mapped[list[dict[str, str]]]
    state: Mapped[str]
    left_out_reason: Mapped[str | None]
    home: Mapped[str] = mapped_column(default="")
    person_id: Mapped[UUID | None] = points_to("person")
    case_id: Mapped[UUID | None] = points_to("case_file")
    letter_id: Mapped[UUID | None] = points_to("letter", index=False)
