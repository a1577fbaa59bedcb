"""What was assigned by the hundred goes back to whoever had it before."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from db.changes import Changes
from db.domain.cases import CaseState, check_step
from db.domain.permissions import Action
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.staff import StaffRow, TeamRow
from desktop.casework.use_cases.hand_rows import Placed, give, to_team
from desktop.casework.use_cases.hands import BATCH
from desktop.casework.use_cases.of_case import step


@dataclass(frozen=True, slots=True)
class PutBack:
    """Cases that were assigned in one go, back to where each was."""

    placed: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class PutBackDone(Changes):
    """What one transaction of many put back.

    Attributes:
        done: how many.
        left: those that are still to be put back.
        stayed: the references of those that somebody changed since, or whose
            owner or team is not there any more.
    """

    done: int = 0
    left: tuple[Placed, ...] = ()
    stayed: tuple[str, ...] = ()


def put_back_cases(command: PutBack, uow: UnitOfWork) -> PutBackDone:
    """Put the first of many cases back; call it again with what is *left*.

    Nobody's later work is undone: a case that was touched since stays where it
    is, and is named. Raises NotAllowed.
    """
    now, left = command.placed[:BATCH], command.placed[BATCH:]
    with uow:
        uow.require(Action.ASSIGN_CASES)
        ids = [one.case_id for one in now]
        found = uow.session.scalars(select(CaseRow).where(CaseRow.id.in_(ids)))
        cases = {case.id: case for case in found}
        stayed = [
            cases[one.case_id].reference
            for one in now
            if one.case_id in cases and not _put_back(uow, cases[one.case_id], one)
        ]
        uow.commit()
    done = len(cases) - len(stayed)
    return PutBackDone(uow.changes().kinds, done=done, left=left, stayed=tuple(stayed))


def _put_back(uow: UnitOfWork, case: CaseRow, was: Placed) -> bool:
    """Put one case where it was; return whether it could be."""
    if case.version != was.version or not case.is_open or not _is_there(uow, was):
        return False
    if was.team_code != case.team_code or was.owner_id is None:
        to_team(uow, case, was.team_code, "undone", None)
    if was.owner_id is not None:
        give(uow, case, was.owner_id, "undone", covered=False)
    if case.state != was.state:
        try:
            check_step(case.state, CaseState(was.state))
        except ClerkError:
            return True
        step(uow, case, CaseState(was.state))
    return True


def _is_there(uow: UnitOfWork, was: Placed) -> bool:
    team = select(TeamRow.closed).where(TeamRow.code == was.team_code)
    if uow.session.scalar(team) is not False:
        return False
    if was.owner_id is None:
        return True
    owner = uow.session.scalar(select(StaffRow).where(StaffRow.id == was.owner_id))
    return owner is not None and owner.left_at is None
