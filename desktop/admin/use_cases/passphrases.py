"""Changing a passphrase: one's own with the old one, a colleague's by right."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy.orm.attributes import flag_modified

from db.changes import Changes
from db.domain.passphrases import check_passphrase
from db.domain.permissions import Action
from db.errors import FieldProblem, NotAllowed
from db.store.attempts import WrongPassphrase
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


def give_new_passphrase(
    command: GiveNewPassphrase, uow: UnitOfWork, store: Store, organisation: str = ""
) -> Changes:
    """Let a colleague in by another passphrase; the audit chain says who did.

    Raises NotAllowed, NotFound; FieldProblem for ``passphrase``.
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
        store.keys.change_passphrase(store.key, row.sign_in_name, command.new)
        uow.commit()
    return uow.changes(row.id)
