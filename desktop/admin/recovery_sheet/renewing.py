"""A new recovery sheet for a store that is in use: the key, then the paper."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db.changes import Changes
from db.clock import uk_date
from db.store.files import write_whole
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from desktop.admin.use_cases.taking_back import new_recovery_sheet


@dataclass(frozen=True, slots=True)
class RenewSheet:
    """Where the new sheet is saved, as a PDF."""

    path: Path


def renew_sheet(
    command: RenewSheet, uow: UnitOfWork, store: Store, organisation: str
) -> Changes:
    """Save a new sheet; the one before opens nothing from now on.

    It is saved before the old one is given up. Raises NotAllowed, Unavailable.
    """
    from desktop.admin.recovery_sheet import render  # noqa: PLC0415 - ReportLab is loaded when a sheet is made

    store_id, today = str(store.meta().store_id), uk_date(store.clock())

    def save(key: str) -> None:
        home = str(store.home.path)
        sheet = render.RecoverySheet(key, organisation, store_id, today, home)
        write_whole(command.path, render.render_recovery_sheet(sheet))

    new_recovery_sheet(uow, store, save)
    return uow.changes()
