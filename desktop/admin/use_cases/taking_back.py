"""Entries in the audit chain for a store that was recovered or restored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from db.actor import Actor
from db.clock import Clock
from db.domain.names import check_name
from db.domain.permissions import Action, Role
from db.domain.sign_in_names import check_sign_in_name
from db.errors import FieldProblem, NotAllowed
from db.store.keeping import Kept, note_kept
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from desktop.admin.signing_in import actor_of
from desktop.admin.use_cases.set_up import add_staff_rows


@dataclass(frozen=True, slots=True)
class Recovery:
    """Who gets in by the recovery sheet, into a store or a backup of it.

    Attributes:
        name: of somebody who is not on the list: they become administrator.
    """

    sign_in_name: str
    name: str = ""


def record_recovery(command: Recovery, writer: Engine, clock: Clock) -> None:
    """Write down that the store was recovered, and who got in.

    Raises FieldProblem for ``name`` where nobody signs in by that name and it
    is not said whose it is.
    """
    uow = UnitOfWork(writer, _by_sheet(command, writer, clock), clock)
    with uow:
        uow.require(Action.RECOVER_STORE)
        note_kept(uow, Kept.RECOVERY, by_sheet=True)
        uow.commit()


def record_restore(
    connection: Connection, made_at: datetime, sign_in_name: str, clock: Clock
) -> None:
    """Write down, in the restored store, who restored it, and a backup of when.

    Raises NotAllowed unless their roles in the backup permit it.
    """
    with Session(connection) as looking:
        actor = actor_of(looking, sign_in_name)
    uow = UnitOfWork(connection, actor, clock)
    with uow:
        uow.require(Action.RESTORE)
        note_kept(uow, Kept.RESTORE, backup_made_at=made_at)
        uow.commit()


def record_restore_by_sheet(
    connection: Connection, made_at: datetime, command: Recovery, clock: Clock
) -> None:
    """Write down, in the restored store, who got in by the sheet.

    The sheet is the right; roles are as in the backup. Raises FieldProblem as
    `record_recovery` does.
    """
    uow = UnitOfWork(connection, _by_sheet(command, connection, clock), clock)
    with uow:
        uow.require(Action.RESTORE)
        note_kept(uow, Kept.RESTORE, by_sheet=True, backup_made_at=made_at)
        uow.commit()


def new_recovery_sheet(
    uow: UnitOfWork, store: Store, save: Callable[[str], object]
) -> str:
    """Return a fresh recovery key, once *save* has it; the old one opens nothing.

    Whatever fails on the way, the old sheet still opens the store. A store that
    was sealed to the organisation's key is opened by the sheet from now on.
    Raises NotAllowed, and what *save* raises.
    """

    def before(key: str) -> None:
        save(key)
        note_kept(uow, Kept.NEW_SHEET)
        uow.commit()

    with uow:
        uow.require(Action.RECOVER_STORE)
        return store.keys.new_recovery_sheet(store.key, before)


def _by_sheet(command: Recovery, writer: Engine | Connection, clock: Clock) -> Actor:
    """Return who has the sheet, which is their right; a stranger's record is added."""
    with Session(writer) as looking:
        try:
            known = actor_of(looking, command.sign_in_name)
        except NotAllowed:
            known = None
    staff_id = known.staff_id if known else _add_administrator(command, writer, clock)
    rights = frozenset({Action.RECOVER_STORE, Action.RESTORE})
    return Actor(staff_id, command.name, frozenset(), rights)


def _add_administrator(
    command: Recovery, writer: Engine | Connection, clock: Clock
) -> UUID:
    if not command.name:
        raise FieldProblem(
            "name",
            "Nobody on the list signs in by this name. Give their full name too, and "
            "they are added as administrator.",
        )
    roles = frozenset({Role.ADMINISTRATOR})
    name, signs_in = check_name(command.name), check_sign_in_name(command.sign_in_name)
    uow = UnitOfWork(writer, Actor.program(), clock)
    with uow:
        uow.require(Action.EDIT_STAFF)
        staff = add_staff_rows(uow, name, signs_in, roles)
        uow.commit()
    return staff.id
