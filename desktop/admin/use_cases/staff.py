"""Who works here and what they may do: added, given roles, gone.

A person is a record and a key slot. The slot is changed before the record is
committed and put back if that fails, so that nobody can open the store who is
not on its list for longer than one save takes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import func, select

from db.changes import Changes
from db.domain.names import check_name
from db.domain.passphrases import check_passphrase
from db.domain.permissions import SECOND_PERSON, Action, Role, may_grant
from db.domain.sign_in_names import check_sign_in_name
from db.domain.written import Gathered, line_or_none
from db.errors import ClerkError, FieldProblem, NotAllowed, NotFound
from db.store.slots import KeySlot
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.tables.staff import StaffRoleRow, StaffRow
from desktop.admin.use_cases.handing_over import check_cover, hand_over

CHOOSE_ROLES = "Choose at least one role"
LAST_ADMINISTRATOR = (
    "This is the only administrator. Make somebody else one first, or nobody could "
    "add staff any more."
)
WHO_COVERS = "Choose who covers while they are away"
NOT_YOURSELF = "Somebody else has to take you off the list."


@dataclass(frozen=True, slots=True)
class AddStaff:
    """A new colleague, what they may do, and the passphrase they begin with."""

    name: str
    sign_in_name: str
    roles: frozenset[Role]
    passphrase: str = field(repr=False)
    job: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class SetRoles:
    """All the roles that somebody has from now on."""

    staff_id: UUID
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class RemoveStaff:
    """Somebody who works here no longer, and who takes what they promised."""

    staff_id: UUID
    cover_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class ReadmitStaff:
    """Somebody who works here again: what they may do, and a new passphrase."""

    staff_id: UUID
    roles: frozenset[Role]
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetAway:
    """Somebody is away, or back; *cover_id* rings whom they promised to ring."""

    staff_id: UUID
    away: bool
    cover_id: UUID | None = None


def add_staff(
    command: AddStaff,
    uow: UnitOfWork,
    store: Store,
    organisation: str = "",
    slot: KeySlot | None = None,
) -> Changes:
    """Let somebody new sign in.

    *slot* is what `passphrases.sealed_for` made beforehand; without one it is
    made here, while every other save waits. Raises NotAllowed; FieldProblem or
    FieldProblems for ``name``, ``sign_in_name``, ``roles`` and ``passphrase``.
    """
    with uow:
        uow.require(Action.EDIT_STAFF)
        problems = Gathered()
        name = problems.take(lambda: check_name(command.name), "name")
        sign_in_name = problems.take(lambda: _free_name(uow, command.sign_in_name))
        job = problems.take(lambda: line_or_none("job", command.job))
        phone = problems.take(lambda: line_or_none("phone", command.phone))
        if not command.roles:
            problems.keep(FieldProblem("roles", CHOOSE_ROLES))
        problems.take(
            lambda: check_passphrase(
                command.passphrase, command.sign_in_name, organisation
            )
        )
        problems.check()
        row = uow.add(
            StaffRow(name=name, sign_in_name=sign_in_name, job=job, phone=phone)
        )
        _grant(uow, row.id, command.roles)
        uow.session.flush()
        if _has_slot(store, row.sign_in_name):
            raise FieldProblem("sign_in_name", "Somebody signs in by this name.")
        store.keys.put(
            slot or store.keys.sealed(store.key, row.sign_in_name, command.passphrase)
        )
        try:
            uow.commit()
        except BaseException:
            store.keys.remove(row.sign_in_name)
            raise
    return uow.changes(row.id)


def set_roles(command: SetRoles, uow: UnitOfWork) -> Changes:
    """Give somebody these roles and no others; nobody their own.

    Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``roles``.
    """
    with uow:
        uow.require(Action.EDIT_STAFF)
        row = colleague(uow, command.staff_id)
        give_roles(uow, row, command.roles)
        uow.commit()
    return uow.changes(row.id)


def remove_staff(command: RemoveStaff, uow: UnitOfWork, store: Store) -> Changes:
    """Take somebody off the list: their slot, their teams, their duties.

    Their open cases go to whoever covers, or back to their team's queue, as soon
    as the program tends (`desktop.tending`). Calls that they promised go to
    *cover_id*, or else to the cover named on each or on their own record; their
    records keep their name. Raises NotAllowed,
    NotFound, ClerkError; FieldProblem for ``cover_id`` where calls would have
    nobody.
    """
    with uow:
        uow.require(Action.EDIT_STAFF)
        row = colleague(uow, command.staff_id)
        if uow.actor.id == row.id:
            raise NotAllowed(NOT_YOURSELF)
        _keep_an_administrator(uow, row.id)
        hand_over(uow, row, command.cover_id)
        # Their open cases follow by themselves, to the same cover.
        row.cover_id = command.cover_id or row.cover_id
        row.left_at, row.away = uow.now, False
        uow.session.flush()
        if _has_slot(store, row.sign_in_name):
            store.keys.remove(row.sign_in_name)
        uow.commit()
    return uow.changes(row.id)


def readmit_staff(
    command: ReadmitStaff,
    uow: UnitOfWork,
    store: Store,
    organisation: str = "",
    slot: KeySlot | None = None,
) -> Changes:
    """Let somebody who had left sign in again, under their old name.

    What was handed over stays where it is; teams take them back by themselves.
    *slot* is as in `add_staff`. Raises NotAllowed, NotFound; FieldProblems for
    ``roles`` and ``passphrase``.
    """
    with uow:
        uow.require(Action.EDIT_STAFF)
        row = uow.get(StaffRow, command.staff_id)
        if row.left_at is None:
            raise NotFound("They work here already.")
        problems = Gathered()
        if not command.roles:
            problems.keep(FieldProblem("roles", CHOOSE_ROLES))
        problems.take(
            lambda: check_passphrase(command.passphrase, row.sign_in_name, organisation)
        )
        problems.check()
        row.left_at = None
        give_roles(uow, row, command.roles)
        uow.session.flush()
        if _has_slot(store, row.sign_in_name):
            store.keys.remove(row.sign_in_name)
        store.keys.put(
            slot or store.keys.sealed(store.key, row.sign_in_name, command.passphrase)
        )
        try:
            uow.commit()
        except BaseException:
            store.keys.remove(row.sign_in_name)
            raise
    return uow.changes(row.id)


def set_away(command: SetAway, uow: UnitOfWork) -> Changes:
    """Say that somebody is away or back, and who covers.

    Administrators may, and those who may give calls to others. Raises
    NotAllowed, NotFound; FieldProblem for ``cover_id``.
    """
    with uow:
        leads = uow.actor.may(Action.REASSIGN_CALL_BACK)
        uow.require(Action.REASSIGN_CALL_BACK if leads else Action.EDIT_STAFF)
        row = colleague(uow, command.staff_id)
        if command.away and command.cover_id is None:
            raise FieldProblem("cover_id", WHO_COVERS)
        if command.cover_id is not None:
            check_cover(uow, row, command.cover_id)
            row.cover_id = command.cover_id
        row.away = command.away
        uow.commit()
    return uow.changes(row.id)


def colleague(uow: UnitOfWork, staff_id: UUID) -> StaffRow:
    """Return who works here. Raises NotFound, also for those who have left."""
    row = uow.get(StaffRow, staff_id)
    if row.left_at is not None:
        raise NotFound("They no longer work here.")
    return row


def give_roles(uow: UnitOfWork, row: StaffRow, roles: frozenset[Role]) -> None:
    """Let *row* hold these roles and no others.

    Raises NotAllowed for one's own, ClerkError for the last administrator's,
    FieldProblem for ``roles``.
    """
    if uow.actor.id is not None and not may_grant(uow.actor.id, row.id):
        raise NotAllowed(f"{SECOND_PERSON[Action.EDIT_STAFF]}.")
    if not roles:
        raise FieldProblem("roles", CHOOSE_ROLES)
    if Role.ADMINISTRATOR not in roles:
        _keep_an_administrator(uow, row.id)
    held = held_roles(uow, row)
    for role in held.keys() - roles:
        uow.session.delete(held[role])
    _grant(uow, row.id, roles - held.keys())


def held_roles(uow: UnitOfWork, row: StaffRow) -> dict[Role, StaffRoleRow]:
    """Return the roles that *row* holds now, with their records."""
    query = select(StaffRoleRow).where(StaffRoleRow.staff_id == row.id)
    return {Role(role.role): role for role in uow.session.scalars(query)}


def _grant(uow: UnitOfWork, staff_id: UUID, roles: frozenset[Role]) -> None:
    for role in sorted(roles):
        uow.session.add(StaffRoleRow(staff_id=staff_id, role=role.value))


def _free_name(uow: UnitOfWork, typed: str) -> str:
    """Return the name to sign in by; one that was used before stays theirs."""
    name = check_sign_in_name(typed)
    for taken in uow.session.scalars(select(StaffRow.sign_in_name)):
        if taken.casefold() == name.casefold():
            raise FieldProblem(
                "sign_in_name",
                "Somebody signs in by this name, or did. Choose another one.",
            )
    return name


def _keep_an_administrator(uow: UnitOfWork, without: UUID) -> None:
    """Raise ClerkError if nobody but *without* is an administrator."""
    held = StaffRoleRow.role == Role.ADMINISTRATOR.value
    others = (
        select(func.count())
        .select_from(StaffRoleRow)
        .join(StaffRow, StaffRow.id == StaffRoleRow.staff_id)
        .where(held, StaffRow.left_at.is_(None), StaffRow.id != without)
    )
    if not uow.session.scalar(others):
        raise ClerkError(LAST_ADMINISTRATOR)


def _has_slot(store: Store, sign_in_name: str) -> bool:
    names = [name.casefold() for name in store.keys.sign_in_names()]
    return sign_in_name.casefold() in names
