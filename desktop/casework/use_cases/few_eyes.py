"""A part of a case is given to somebody who can open the case it stands in."""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from db.errors import FieldProblem
from db.queries.casework.eyes import eyes_on
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.record import RESTRICTED
from desktop.casework.use_cases.of_case import deputy_of, somebody_to_work, today_of

NOT_THEIRS: Final = (
    "They may not read this case. Choose who has it, a senior co-ordinator or data"
    " protection; or hand the case over"
)


def given_to(
    uow: UnitOfWork,
    case: CaseRow,
    staff_id: UUID,
    field: str = "owner_id",
    *,
    day: date | None = None,
) -> UUID:
    """Return who gets a part of a case: *staff_id*, or who covers on *day* (today).

    In a restricted case it is somebody who may open that, or they would have a
    line that leads nowhere; a deputy who may not leaves it with whom it was given
    to. Raises FieldProblem for *field*.
    """
    staff = somebody_to_work(uow, staff_id, field)
    deputy = deputy_of(uow, staff, day or today_of(uow))
    if case.scope != RESTRICTED:
        return deputy.id
    eyes = eyes_on(uow.session, case.id)
    if staff.id not in eyes:
        raise FieldProblem(field, NOT_THEIRS)
    return deputy.id if deputy.id in eyes else staff.id
