"""Who has a case: taken, handed over, put back, assigned by the thousand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.cases import OPEN
from db.domain.permissions import Action
from db.domain.written import written
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from desktop.casework.use_cases.hand_rows import Placed, give, to_team
from desktop.casework.use_cases.of_case import (
    add_note,
    case_to_work,
    somebody_to_work,
    team_to_work,
)

BATCH: Final = 200
"""Cases in one transaction: at most five records of each are touched."""


@dataclass(frozen=True, slots=True)
class Batch(Changes):
    """What one transaction of many touched.

    Attributes:
        done: how many records it was about.
        left: those that are still to be done, for the next one.
        refused: those that could not be, as they are closed or not here.
    """

    done: int = 0
    left: tuple[UUID, ...] = ()
    refused: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Assigned(Batch):
    """Cases that were assigned, and where each was before."""

    were: tuple[Placed, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeCase:
    """A case that nobody has, for whoever is at the desk."""

    case_id: UUID
    version: int | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """A case for another, or for a team's queue, with what they must know.

    Attributes:
        owner_id: None is whoever in the team takes it.
        team_code: None is the team it is in.
    """

    case_id: UUID
    words: str
    owner_id: UUID | None = None
    team_code: str | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class AssignCases:
    """Many cases for one person, or for a team's queue.

    Attributes:
        owner_id: None puts them back into the queue.
        team_code: None leaves each where it is.
    """

    case_ids: tuple[UUID, ...]
    owner_id: UUID | None = None
    team_code: str | None = None


def take_case(command: TakeCase, uow: UnitOfWork) -> Changes:
    """Take a case oneself.

    Raises NotAllowed, NotFound, StaleRecord where somebody was quicker.
    """
    with uow:
        uow.require(Action.HAND_OVER_CASE)
        case = case_to_work(uow, command.case_id, command.version)
        give(uow, case, uow.actor.staff_id, "taken")
        uow.commit()
    return uow.changes(case.id, case.reference)


def hand_over(command: HandOver, uow: UnitOfWork) -> Changes:
    """Hand a case over; a deputy gets what would have come to who is away.

    Raises as above; FieldProblem for ``owner_id``, ``team_code``, ``words``.
    """
    with uow:
        uow.require(Action.HAND_OVER_CASE)
        case = case_to_work(uow, command.case_id, command.version)
        words = written("words", command.words, "Say what they have to know")
        if command.owner_id is None and command.team_code is None:
            raise FieldProblem("owner_id", "Choose who takes it")
        _put(uow, case, command.owner_id, command.team_code, "handed_over", words)
        add_note(uow, case, "hand_over", words)
        uow.commit()
    return uow.changes(case.id, case.reference)


def assign_cases(command: AssignCases, uow: UnitOfWork) -> Assigned:
    """Assign the first of many cases; call it again with what is *left*.

    Each call is one transaction, so that a thousand are a run of many that
    carries on where it stopped. Cases that are closed or gone are refused by
    id and hold nothing up. Raises NotAllowed, FieldProblem.
    """
    now, left = command.case_ids[:BATCH], command.case_ids[BATCH:]
    with uow:
        uow.require(Action.ASSIGN_CASES)
        if command.owner_id is not None:
            somebody_to_work(uow, command.owner_id)
        if command.team_code is not None:
            team_to_work(uow, command.team_code)
        query = select(CaseRow).where(CaseRow.id.in_(now), CaseRow.is_open.is_(True))
        found = {case.id: case for case in uow.session.scalars(query)}
        before = {
            case.id: (case.owner_id, case.team_code, case.state)
            for case in found.values()
        }
        for case in found.values():
            _put(uow, case, command.owner_id, command.team_code, "bulk", None)
        uow.commit()
        were = tuple(
            Placed(case.id, case.version, *before[case.id]) for case in found.values()
        )
    refused = tuple(one for one in now if one not in found)
    return Assigned(
        uow.changes().kinds, done=len(found), left=left, refused=refused, were=were
    )


def _put(
    uow: UnitOfWork,
    case: CaseRow,
    owner_id: UUID | None,
    team_code: str | None,
    why: str,
    words: str | None,
) -> None:
    """Put a case where it goes: first into the team, then into the hands."""
    if team_code is not None and team_code != case.team_code:
        team = team_to_work(uow, team_code)
        to_team(uow, case, team.code, why, words)
    elif owner_id is None and case.state in OPEN:
        to_team(uow, case, case.team_code, why, words)
    if owner_id is not None:
        give(uow, case, owner_id, why, words)
