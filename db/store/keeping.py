"""Entries in the audit chain for what is done to a store as a whole."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import select

from db.store.unit_of_work import UnitOfWork
from db.tables.keeping import KeepingRow
from db.tables.local import StoreMetaRow


class Kept(StrEnum):
    """What was done."""

    BACKUP = "backup"
    LOOK_OVER = "look_over"
    RESTORE = "restore"
    RECOVERY = "recovery"
    NEW_SHEET = "new_sheet"
    UPGRADE = "upgrade"


def note_kept(
    uow: UnitOfWork,
    what: Kept,
    *,
    by_sheet: bool = False,
    documents: int | None = None,
    size_bytes: int | None = None,
    problems: int | None = None,
    backup_made_at: datetime | None = None,
) -> None:
    """Write down what was done; *uow* names who and when, and commits.

    The right has been required already.
    """
    uow.add(
        KeepingRow(
            what=what.value,
            store_id=uow.session.scalars(select(StoreMetaRow.store_id)).one(),
            by_sheet=by_sheet,
            documents=documents,
            size_bytes=size_bytes,
            problems=problems,
            backup_made_at=backup_made_at,
        )
    )
