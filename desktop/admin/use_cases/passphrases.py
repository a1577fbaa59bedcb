"""Changing a passphrase: one's own with the old one, a colleague's by right."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy.orm.attributes import flag_modified

from db.changes import Changes
from db.domain.passphrases import check_passphrase
from db.domain.permissions import Action
from db.domain.sign_in_names import check_sign_in_name
from db.errors import FieldProblem, NotAllowed
from db.store.attempts import WrongPassphrase
from db.store.slots import KeySlot
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from desktop.admin.use_cases.staff import colleague


@dataclass(frozen=True, slots=True)
class ChangePassphrase:
    """One's own passphrase, the old and the new."""

    sign_in_name: str
    old: str = field(repr=False)
    new: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class GiveNewPassphrase:
    """A passphrase for a colleague who has forgotten theirs."""

    staff_id: UUID
    new: str = field(repr=False)


def change_passphrase(
    command: ChangePassphrase, store: Store, organisation: str = ""
) -> None:
    """Open the store by the new passphrase from now on, not by the old.

    Derives two keys: call it in the slow lane. Raises FieldProblem for ``old``
    and ``passphrase``, MustWait after too many wrong ones.
    """
    check_passphrase(command.new, command.sign_in_name, organisation)
    try:
        store.keys.open(command.sign_in_name, command.old).forget()
    except WrongPassphrase as error:
        raise FieldProblem("old", str(error)) from error
    store.keys.change_passphrase(store.key, command.sign_in_name, command.new)


def sealed_for(sign_in_name: str, passphrase: str, store: Store) -> KeySlot:
    """Return the slot that `give_new_passphrase` or `add_staff` will put in.

    Derives a key: call it in the slow lane, so that no save waits for it.
    Whether name and passphrase will do is looked at when the slot is put in.
    """
    with suppress(FieldProblem):
        sign_in_name = check_sign_in_name(sign_in_name)
    return store.keys.sealed(store.key, sign_in_name, passphrase)


def give_new_passphrase(
    command: GiveNewPassphrase,
    uow: UnitOfWork,
    store: Store,
    organisation: str = "",
    slot: KeySlot | None = None,
) -> Changes:
    """Let a colleague in by another passphrase; the audit chain says who did.

    *slot* is what `sealed_for` made of it beforehand; without one it is made
    here, while every other save waits. Raises NotAllowed, NotFound; FieldProblem
    for ``passphrase``.
    """
    with uow:
        uow.require(Action.EDIT_STAFF)
        row = colleague(uow, command.staff_id)
        if uow.actor.id == row.id:
            raise NotAllowed("Change your own passphrase with your old one.")
        check_passphrase(command.new, row.sign_in_name, organisation)
        # Nothing in the record changes but when and by whom: that is the entry.
        flag_modified(row, "sign_in_name")
        uow.session.flush()
        old = store.keys.put(slot or sealed_for(row.sign_in_name, command.new, store))
        try:
            uow.commit()
        except BaseException:
            if old is not None:
                store.keys.put(old)
            raise
    return uow.changes(row.id)
