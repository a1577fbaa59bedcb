"""Imports: the mapping that is remembered and the runs that carry on."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record


class ImportMappingRow(Record):
    """How the columns of one kind of file become fields; found by its header."""

    __tablename__ = "import_mapping"

    kind: Mapped[str]
    header_digest: Mapped[str] = mapped_column(index=True)
    mapping: Mapped[dict[str, Any]]


class ImportRunRow(Record):
    """One import of one file; ``rows_done`` is where it carries on.

    ``file_digest`` names the file: its own name may hold personal data.
    """

    __tablename__ = "import_run"

    kind: Mapped[str]
    file_digest: Mapped[str] = mapped_column(index=True)
    mapping: Mapped[dict[str, Any]]
    state: Mapped[str]
    rows_done: Mapped[int] = mapped_column(default=0)
    rows_in: Mapped[int] = mapped_column(default=0)
    rows_changed: Mapped[int] = mapped_column(default=0)
    rows_rejected: Mapped[int] = mapped_column(default=0)
