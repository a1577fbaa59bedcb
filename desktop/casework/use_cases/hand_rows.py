"""A case goes into somebody's hands, or those of who covers for them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.case_clocks import clocks_of
from db.case_rows import add_once, add_under
from db.domain.cases import CaseState
from db.domain.clocks import ClockState
from db.restricting import sync_front
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_work import CaseHandRow
from db.tables.record import RESTRICTED
from db.tables.types import new_id
from desktop.casework.use_cases.of_case import (
    deputy_of,
    somebody_to_work,
    step,
    today_of,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a case was before it was assigned, and its version since.

    Attributes:
        owner_id: who had it; None is nobody.
    """

    case_id: UUID
    version: int
    owner_id: UUID | None
    team_code: str
    state: str


def give(
    uow: UnitOfWork,
    case: CaseRow,
    staff_id: UUID,
    why: str,
    words: str | None = None,
    *,
    cause: UUID | None = None,
    covered: bool = True,
) -> None:
    """Put a case into somebody's hands, or into those of who covers for them.

    What somebody takes themselves is theirs: they are at the desk. Not *covered*
    is into their own, whoever covers. *cause* is the id of what time itself
    writes; see `db.domain.causes`. Raises FieldProblem for ``owner_id``.
    """
    staff = somebody_to_work(uow, staff_id)
    own = staff.id == uow.actor.id or not covered
    taker = staff if own else deputy_of(uow, staff, today_of(uow))
    _write(
        uow,
        case,
        CaseHandRow(
            id=cause or new_id(),
            case_id=case.id,
            from_id=case.owner_id,
            to_id=taker.id,
            from_team=case.team_code,
            to_team=case.team_code,
            for_id=None if taker.id == staff.id else staff.id,
            why=why if taker.id == staff.id else "cover",
            words=words,
        ),
        once=cause is not None,
    )
    case.owner_id, case.moved_at = taker.id, uow.now
    if case.state == CaseState.NEW:
        step(uow, case, CaseState.IN_PROGRESS)


def to_team(
    uow: UnitOfWork,
    case: CaseRow,
    team_code: str,
    why: str,
    words: str | None,
    *,
    cause: UUID | None = None,
) -> None:
    """Put a case into a team's queue, where nobody has it yet.

    One whose clock stands still goes on waiting for the customer there.
    """
    _write(
        uow,
        case,
        CaseHandRow(
            id=cause or new_id(),
            case_id=case.id,
            from_id=case.owner_id,
            to_id=None,
            from_team=case.team_code,
            to_team=team_code,
            why=why,
            words=words,
        ),
        once=cause is not None,
    )
    case.team_code, case.owner_id, case.moved_at = team_code, None, uow.now
    waits = case.state == CaseState.WAITING and _stands_still(uow, case)
    if case.state in (CaseState.IN_PROGRESS, CaseState.WAITING) and not waits:
        step(uow, case, CaseState.NEW)
    elif case.scope == RESTRICTED:
        sync_front(uow, case)


def _stands_still(uow: UnitOfWork, case: CaseRow) -> bool:
    return any(clock.state == ClockState.PAUSED for clock in clocks_of(uow, case))


def _write(uow: UnitOfWork, case: CaseRow, row: CaseHandRow, *, once: bool) -> None:
    if once:
        add_once(uow, case, row)
    else:
        add_under(uow, case, row)
