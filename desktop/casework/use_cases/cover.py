"""Cover for absence: a deputy gets what would have come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.casework_work import CoverRow
from desktop.casework.use_cases.of_case import somebody_to_work, today_of


@dataclass(frozen=True, slots=True)
class SetCover:
    """Who covers for whom, from one day to another; None is until told."""

    staff_id: UUID
    deputy_id: UUID
    from_on: date
    to_on: date | None = None


@dataclass(frozen=True, slots=True)
class EndCover:
    """They are back."""

    cover_id: UUID


def set_cover(command: SetCover, uow: UnitOfWork) -> Changes:
    """Let somebody get what would have come to another.

    What the other has already is in the deputy's list as well, meanwhile.
    People may set cover for themselves; for others it takes a co-ordinator.
    Raises NotAllowed; FieldProblem for ``staff_id``, ``deputy_id``, ``to_on``.
    """
    with uow:
        _require(uow, command.staff_id)
        staff = somebody_to_work(uow, command.staff_id, "staff_id")
        deputy = somebody_to_work(uow, command.deputy_id, "deputy_id")
        if staff.id == deputy.id:
            raise FieldProblem("deputy_id", "Choose somebody else")
        if command.to_on is not None and command.to_on < command.from_on:
            raise FieldProblem("to_on", "Choose a day after the first one")
        if command.to_on is not None and command.to_on < today_of(uow):
            raise FieldProblem("to_on", "Choose a day that lies ahead")
        row = uow.add(
            CoverRow(
                staff_id=staff.id,
                deputy_id=deputy.id,
                from_on=command.from_on,
                to_on=command.to_on,
            )
        )
        uow.commit()
    return uow.changes(row.id)


def end_cover(command: EndCover, uow: UnitOfWork) -> Changes:
    """End a cover today. Raises NotAllowed, NotFound, ClerkError."""
    with uow:
        row = uow.get(CoverRow, command.cover_id)
        _require(uow, row.staff_id)
        if row.ended_at is not None or (row.to_on and row.to_on < today_of(uow)):
            raise ClerkError("This cover is over already.")
        row.ended_at = uow.now
        uow.commit()
    return uow.changes(row.id)


def _require(uow: UnitOfWork, staff_id: UUID) -> None:
    own = uow.actor.id == staff_id
    uow.require(Action.HAND_OVER_CASE if own else Action.SET_COVER)
