"""What was done to keep a store safe."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record


class KeepingRow(Record):
    """One backup, look-over, restore, recovery, new sheet or upgrade of a store.

    A record like any other, so that the audit chain has it. It holds numbers
    alone: no folder, no file name, nothing of what was found.

    Attributes:
        what: one of `db.store.keeping.Kept`.
        store_id: of which store, as every desk of a council has its own.
        by_sheet: the recovery sheet was the right to do it.
        problems: how many a look-over found.
        backup_made_at: when the backup was made that was restored.
    """

    __tablename__ = "keeping"

    what: Mapped[str] = mapped_column(index=True)
    store_id: Mapped[UUID]
    by_sheet: Mapped[bool] = mapped_column(default=False)
    documents: Mapped[int | None]
    size_bytes: Mapped[int | None]
    problems: Mapped[int | None]
    backup_made_at: Mapped[datetime | None]
