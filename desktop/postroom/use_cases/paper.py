"""The paper of a batch: where it lies, what keeps it, and its end by two people."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.retention import paper_obstacles
from db.domain.written import line_or_none, written
from db.errors import ClerkError, FieldProblem, NotFound
from db.queries.post.paper import facts_of_paper
from db.store.unit_of_work import UnitOfWork
from db.store.witnessing import Witnessed, check_witness
from db.tables.post_batch import PaperRow
from desktop.postroom.use_cases.of_post import today_of


@dataclass(frozen=True, slots=True)
class PlacePaper:
    """The paper of a batch lies somewhere else."""

    batch_id: UUID
    place: str


@dataclass(frozen=True, slots=True)
class HoldPaper:
    """It may not go, whatever the day."""

    batch_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class LiftPaper:
    """What held it is over."""

    batch_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class AskDestruction:
    """Somebody wants it destroyed."""

    batch_id: UUID


@dataclass(frozen=True, slots=True)
class DestroyPaper:
    """It was destroyed, and a second person saw it.

    Attributes:
        method: how, like "cross-cut shredder, room 2".
    """

    batch_id: UUID
    method: str
    witness: Witnessed = field(repr=False)


class PaperMustStay(ClerkError):
    """The paper may not go yet.

    Attributes:
        obstacles: codes of `db.domain.post.retention.Obstacle`, the gravest first.
    """

    def __init__(self, obstacles: tuple[str, ...]) -> None:
        super().__init__("The paper of this batch has to stay.")
        self.obstacles = obstacles


def place_paper(command: PlacePaper, uow: UnitOfWork) -> Changes:
    """Write down where the paper lies. Raises NotAllowed, FieldProblem."""
    with uow:
        uow.require(Action.RECONCILE_POST)
        row = _kept(uow, command.batch_id)
        row.place = line_or_none("place", command.place)
        if row.place is None:
            raise FieldProblem("place", "Enter where the paper lies")
        uow.commit()
    return uow.changes(row.id)


def hold_paper(command: HoldPaper, uow: UnitOfWork) -> Changes:
    """Keep the paper whatever the day. Raises NotAllowed, FieldProblem."""
    with uow:
        uow.require(Action.HOLD_DOCUMENT)
        row = _kept(uow, command.batch_id)
        row.hold_reason = written("reason", command.reason, "Say why it is held")
        row.hold_by, row.hold_at = uow.actor.id, uow.now
        uow.commit()
    return uow.changes(row.id)


def lift_paper(command: LiftPaper, uow: UnitOfWork) -> Changes:
    """Let the paper go again; who did, and why, is kept. Raises as above."""
    with uow:
        uow.require(Action.HOLD_DOCUMENT)
        row = _kept(uow, command.batch_id)
        if row.hold_reason is None:
            raise ClerkError("It is held no longer.")
        row.lifted_reason = written("reason", command.reason, "Say why it may go now")
        row.lifted_by, row.lifted_at = uow.actor.id, uow.now
        row.hold_reason = row.hold_by = row.hold_at = None
        uow.commit()
    return uow.changes(row.id)


def ask_destruction(command: AskDestruction, uow: UnitOfWork) -> Changes:
    """Ask for the paper to be destroyed. Raises NotAllowed, PaperMustStay."""
    with uow:
        uow.require(Action.ASK_DESTRUCTION)
        row = _kept(uow, command.batch_id)
        _check(uow, row)
        row.state = "asked"
        row.asked_at, row.asked_by = uow.now, uow.actor.id
        uow.commit()
    return uow.changes(row.id)


def destroy_paper(command: DestroyPaper, uow: UnitOfWork) -> Changes:
    """Write down that the paper was destroyed, by whom and who saw it.

    What kept it is asked again. Raises NotAllowed where the second person is
    whoever asked or may not; PaperMustStay, FieldProblem.
    """
    with uow:
        uow.require(Action.ASK_DESTRUCTION)
        row = _kept(uow, command.batch_id)
        if row.state != "asked":
            raise ClerkError("Ask for it to be destroyed first.")
        method = line_or_none("method", command.method)
        if method is None:
            raise FieldProblem("method", "Say how it was destroyed")
        who = check_witness(
            command.witness, Action.APPROVE_DESTRUCTION, row.asked_by, uow.now
        )
        _check(uow, row)
        row.state, row.method = "destroyed", method
        row.approved_at, row.approved_by = uow.now, who
        row.destroyed_at, row.destroyed_by = uow.now, uow.actor.id
        uow.commit()
    return uow.changes(row.id)


def _kept(uow: UnitOfWork, batch_id: UUID) -> PaperRow:
    row = uow.session.scalar(select(PaperRow).where(PaperRow.batch_id == batch_id))
    if row is None:
        raise NotFound("This batch has not been counted yet.")
    if row.state == "destroyed":
        raise ClerkError("This paper was destroyed.")
    return row


def _check(uow: UnitOfWork, row: PaperRow) -> None:
    facts = facts_of_paper(uow.session, row.batch_id)
    found = paper_obstacles(facts, today_of(uow))
    if found:
        raise PaperMustStay(tuple(each.value for each in found))
