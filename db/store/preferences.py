"""What one person has set for themselves; it follows them to every sign-in here.

It belongs to this store: nothing captures, audits or shares it, and no right is
asked for one's own look and language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from db.changes import Changes
from db.store.unit_of_work import UnitOfWork
from db.tables.local import PreferenceRow

KIND: Final = "preference"
_VALUE: Final = "is"


@dataclass(frozen=True, slots=True)
class KeepPreference:
    """One thing that the actor has set for themselves.

    Attributes:
        key: dotted, as the settings call it, like ``appearance.look``.
    """

    key: str
    value: bool | int | str


def keep_preference(command: KeepPreference, uow: UnitOfWork) -> Changes:
    """Keep it in place of what was set before."""
    with uow:
        row, owner = PreferenceRow, uow.actor.staff_id
        values = {"value": {_VALUE: command.value}}
        found = uow.session.execute(
            update(row)
            .where(row.owner == owner, row.key == command.key)
            .values(values)
            .returning(row.n)
        ).first()
        if found is None:
            uow.session.execute(
                insert(row), {"owner": owner, "key": command.key, **values}
            )
        uow.commit_local()
    return Changes(frozenset({KIND}))


def preferences_of(session: Session, owner: UUID) -> Mapping[str, bool | int | str]:
    """Return what *owner* has set for themselves, by key."""
    row = PreferenceRow
    rows = session.execute(select(row.key, row.value).where(row.owner == owner))
    return {key: value[_VALUE] for key, value in rows if _VALUE in value}
