"""Ways to scan, each on a key; an administrator's are locked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.profiles import check_duplex, check_key, check_resolution
from db.domain.written import line_or_none
from db.errors import FieldProblem, NotAllowed
from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import ScanProfileRow


@dataclass(frozen=True, slots=True)
class KeepProfile:
    """A profile, new (no id) or changed; see `ScanProfileRow`."""

    name: str
    profile_id: UUID | None = None
    key: str | None = None
    device: str | None = None
    source: str | None = None
    mode: str = "grey"
    resolution_dpi: int = 300
    duplex: str = "one_side"
    paper: str = "A4"
    options: Mapping[str, str | int | bool] = field(default_factory=dict)
    asks_for_more: bool = True
    locked: bool = False
    version: int | None = None


@dataclass(frozen=True, slots=True)
class WithdrawProfile:
    """A profile that nobody uses any more."""

    profile_id: UUID


def keep_profile(command: KeepProfile, uow: UnitOfWork) -> Changes:
    """Keep a profile; a locked one, or locking one, is an administrator's.

    Raises NotAllowed, NotFound, StaleRecord; FieldProblem for ``name``,
    ``key``, ``resolution_dpi``, ``duplex``.
    """
    with uow:
        _require(uow)
        if command.profile_id is None:
            row = ScanProfileRow(name="", options={})
        else:
            row = uow.get(ScanProfileRow, command.profile_id, command.version)
        _check_lock(uow, locked=row.locked or command.locked)
        name = line_or_none("name", command.name)
        if name is None:
            raise FieldProblem("name", "Give this way to scan a name")
        row.name, row.key = name, _free_key(uow, row, check_key(command.key))
        row.device, row.source, row.mode = command.device, command.source, command.mode
        row.resolution_dpi = check_resolution(command.resolution_dpi)
        row.duplex, row.paper = check_duplex(command.duplex), command.paper
        row.options, row.asks_for_more = dict(command.options), command.asks_for_more
        row.locked, row.withdrawn = command.locked, False
        uow.add(row)
        uow.commit()
    return uow.changes(row.id)


def withdraw_profile(command: WithdrawProfile, uow: UnitOfWork) -> Changes:
    """Take a profile off its key and off the list. Raises NotAllowed, NotFound."""
    with uow:
        _require(uow)
        row = uow.get(ScanProfileRow, command.profile_id)
        _check_lock(uow, locked=row.locked)
        row.withdrawn, row.key = True, None
        uow.commit()
    return uow.changes(row.id)


def _require(uow: UnitOfWork) -> None:
    mine = uow.actor.may(Action.EDIT_SCAN_PROFILES)
    uow.require(Action.EDIT_SCAN_PROFILES if mine else Action.CAPTURE_PAGES)


def _check_lock(uow: UnitOfWork, *, locked: bool) -> None:
    if locked and not uow.actor.may(Action.EDIT_SCAN_PROFILES):
        raise NotAllowed("This profile is locked. An administrator can change it.")


def _free_key(uow: UnitOfWork, row: ScanProfileRow, key: str | None) -> str | None:
    if key is None:
        return None
    p = ScanProfileRow
    with uow.session.no_autoflush:
        other = uow.session.scalar(
            select(p.id).where(p.key == key, p.withdrawn.is_(False))
        )
    if other is not None and other != row.id:
        raise FieldProblem("key", "Another profile has this key")
    return key
