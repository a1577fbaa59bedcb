"""A new recovery sheet for a store that is in use: the key, then the paper."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db.changes import Changes
from db.clock import uk_date
from db.domain.permissions import Action
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

    The file is tried first, so that the old sheet is not given up for one that
    can't be saved. Raises NotAllowed, Unavailable.
    """
    from desktop.admin.recovery_sheet import render  # noqa: PLC0415 - ReportLab is loaded when a sheet is made

    uow.actor.require(Action.RECOVER_STORE)
    write_whole(command.path, b"")
    key = new_recovery_sheet(uow, store)
    sheet = render.RecoverySheet(
        key,
        organisation,
        str(store.meta().store_id),
        uk_date(store.clock()),
        str(store.home.path),
    )
    write_whole(command.path, render.render_recovery_sheet(sheet))
    return uow.changes()
