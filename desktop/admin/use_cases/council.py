"""The council's phone, address and nation, as an administrator keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.working_days import Nation
from db.domain.written import Gathered, line_or_none, written_or_none
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.council import CouncilRow


@dataclass(frozen=True, slots=True)
class EditCouncil:
    """The details as they should be.

    Attributes:
        version: of what was read; 0 where there was nothing yet.
    """

    version: int
    phone: str = ""
    address: str = ""
    nation: str = Nation.ENGLAND.value


def edit_council(command: EditCouncil, uow: UnitOfWork) -> Changes:
    """Save what differs; what is reckoned from now on goes by the new nation.

    Deadlines that were promised before stay as they were promised.

    Raises NotAllowed, StaleRecord; FieldProblem(s) for ``phone``, ``address``
    and ``nation``.
    """
    with uow:
        uow.require(Action.CHANGE_SETTINGS)
        form = Gathered()
        phone = form.take(partial(line_or_none, "phone", command.phone))
        address = form.take(partial(written_or_none, "address", command.address))
        nation = form.take(partial(_nation, command.nation))
        form.check()
        found = uow.session.scalar(select(CouncilRow))
        row = (
            uow.get(CouncilRow, found.id, command.version)
            if found is not None
            else CouncilRow(code="council")
        )
        row.phone, row.address = phone, address
        row.nation = nation or Nation.ENGLAND.value
        if found is None:
            uow.add(row)
        uow.commit()
    return uow.changes(row.id)


def _nation(code: str) -> str:
    if code not in set(Nation):
        raise FieldProblem("nation", "Choose whose bank holidays count")
    return code
