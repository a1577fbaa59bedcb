"""Taking back one's own last deed, from what the journal kept of it.

Every change stands in the journal with its old values, so one function undoes
any unit of work: what was added goes, what was changed or taken out comes back.
The undoing is a unit of work of its own, under the same right, and stands in
the audit chain beside what it takes back.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Table, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.types import LargeBinary

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.local import OpRow, TxRow
from db.tables.record import Base
from db.tables.types import Id, microseconds

_STAMPS: Final = frozenset({"version", "changed_at", "changed_by"})


@dataclass(frozen=True, slots=True)
class TakeBack:
    """The unit of work to take back, by its number (`Changes.tx`)."""

    tx: int


def take_back(command: TakeBack, uow: UnitOfWork) -> Changes:
    """Put everything back as it was before the unit of work.

    Raises ClerkError where it is somebody else's, was erased, or where
    something that it touched has been changed or used since.
    """
    with uow:
        deed = uow.session.get(TxRow, command.tx)
        if deed is None or deed.author != uow.actor.id:
            raise ClerkError("Only whoever did it can undo it here.")
        uow.require(Action(deed.action))
        ops = uow.session.scalars(
            select(OpRow).where(OpRow.tx == command.tx).order_by(OpRow.n.desc())
        ).all()
        for op in ops:
            _refuse_if_moved_on(uow, op)
        try:
            for op in ops:
                _reverse(uow, op)
        except IntegrityError as error:
            raise ClerkError(_USED_SINCE) from error
        uow.commit()
    return uow.changes()


_USED_SINCE: Final = "It can't be undone: it was changed or used since."


def _refuse_if_moved_on(uow: UnitOfWork, op: OpRow) -> None:
    later = select(OpRow.n).where(OpRow.key == op.key, OpRow.tx > op.tx).limit(1)
    erased = op.old is None and op.new is None
    if erased or uow.session.scalar(later) is not None:
        raise ClerkError(_USED_SINCE)


def _reverse(uow: UnitOfWork, op: OpRow) -> None:
    """Undo one captured change, past the ORM: the values are those of columns."""
    table = Base.metadata.tables[op.kind]
    old = _values(table, op.old)
    by = uow.actor.id.bytes if uow.actor.id else None
    stamps = {"changed_at": microseconds(uow.now), "changed_by": by}
    match op.op:
        case "I":
            _run(uow, f"DELETE FROM {table.name} WHERE id = ?", op.key)  # noqa: S608  our own table
        case "U":
            put = {key: old[key] for key in old if key not in _STAMPS} | stamps
            columns = ", ".join(f'"{name}" = ?' for name in put)
            _run(
                uow,
                f"UPDATE {table.name} SET {columns}, version = version + 1 "  # noqa: S608  our own table and columns
                "WHERE id = ?",
                *put.values(),
                op.key,
            )
        case _:
            put = old | stamps | {"version": old["version"] + 1}
            columns = ", ".join(f'"{name}"' for name in put)
            marks = ", ".join("?" * len(put))
            _run(
                uow,
                f"INSERT INTO {table.name} ({columns}) VALUES ({marks})",  # noqa: S608  our own table and columns
                *put.values(),
            )


def _run(uow: UnitOfWork, statement: str, *values: object) -> None:
    uow.session.connection().exec_driver_sql(statement, values)


def _values(table: Table, kept: str | None) -> dict[str, Any]:
    """Return the journal's values as the driver takes them: ids are bytes again."""
    values: dict[str, Any] = json.loads(kept) if kept else {}
    return {
        name: bytes.fromhex(value)
        if value is not None and isinstance(table.c[name].type, (Id, LargeBinary))
        else value
        for name, value in values.items()
    }
