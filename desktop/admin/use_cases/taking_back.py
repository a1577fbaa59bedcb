"""Entries in the audit chain for a store that was recovered or restored."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from db.actor import Actor
from db.clock import Clock
from db.domain.names import check_name
from db.domain.permissions import Action, Role
from db.domain.sign_in_names import check_sign_in_name
from db.errors import FieldProblem, NotAllowed
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.tables.staff import StaffRow
from desktop.admin.signing_in import actor_of
from desktop.admin.use_cases.set_up import add_staff_rows


@dataclass(frozen=True, slots=True)
class Recovery:
    """Who gets in by the recovery sheet.

    Attributes:
        name: of somebody who is not on the list: they become administrator.
    """

    sign_in_name: str
    name: str = ""


def record_recovery(command: Recovery, writer: Engine, clock: Clock) -> None:
    """Write down that the store was recovered, and by whom.

    Raises FieldProblem for ``name`` where nobody signs in by that name and it
    is not said whose it is.
    """
    uow = UnitOfWork(writer, Actor.program(), clock)
    with uow:
        uow.require(Action.RECOVER_STORE)
        try:
            actor = actor_of(uow.session, command.sign_in_name)
        except NotAllowed:
            _add_administrator(command, uow)
        else:
            _touch(uow, actor)
        uow.commit()


def record_restore(connection: Connection, sign_in_name: str, clock: Clock) -> None:
    """Write down, in the restored store, who restored it.

    Raises NotAllowed unless their roles in the backup permit it.
    """
    with Session(connection) as looking:
        actor = actor_of(looking, sign_in_name)
    uow = UnitOfWork(connection, actor, clock)
    with uow:
        uow.require(Action.RESTORE)
        _touch(uow, actor)
        uow.commit()


def new_recovery_sheet(uow: UnitOfWork, store: Store) -> str:
    """Return a fresh recovery key, to be printed once; the old one opens nothing.

    A store that was sealed to the organisation's key is opened by the sheet from
    now on. Raises NotAllowed.
    """
    with uow:
        uow.require(Action.RECOVER_STORE)
        _touch(uow, uow.actor)
        uow.session.flush()
        key = store.keys.new_recovery_sheet(store.key)
        uow.commit()
    return key


def _add_administrator(command: Recovery, uow: UnitOfWork) -> None:
    if not command.name:
        raise FieldProblem(
            "name",
            "Nobody on the list signs in by this name. Give their full name too, and "
            "they are added as administrator.",
        )
    add_staff_rows(
        uow,
        check_name(command.name),
        check_sign_in_name(command.sign_in_name),
        frozenset({Role.ADMINISTRATOR}),
    )


def _touch(uow: UnitOfWork, actor: Actor) -> None:
    """Stamp the person's own record, so that the chain has an entry of it."""
    flag_modified(uow.get(StaffRow, actor.staff_id), "sign_in_name")
