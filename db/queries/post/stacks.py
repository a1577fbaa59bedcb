"""Stacks of paper that are under way, or were cut off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from db.domain.post.states import IntakeKind, IntakeState
from db.errors import NotFound
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow


@dataclass(frozen=True, slots=True)
class StackLine:
    """A stack as whoever scans it sees it.

    Attributes:
        next_sheet: where scanning goes on.
        pages: sides that are in.
        two_pass: fronts that wait for their backs; *fronts_id* of the backs.
        profile: what it was scanned by, `db.queries.post.profiles`' id.
    """

    id: UUID
    batch_id: UUID | None
    document_id: UUID | None
    state: str
    stopped: str | None
    next_sheet: int
    pages: int
    two_pass: bool
    fronts_id: UUID | None
    profile: str | None
    device: str | None
    made_at: datetime


def stack(session: Session, intake_id: UUID) -> StackLine:
    """Return one stack. Raises NotFound."""
    row = session.execute(_stacks().where(IntakeRow.id == intake_id)).one_or_none()
    if row is None:
        raise NotFound("That stack is not here any more.")
    return StackLine(*row)


def stacks_under_way(session: Session) -> list[StackLine]:
    """Return stacks that nobody ended, the newest first.

    One that this program is not scanning was cut off: its pages so far are in.
    """
    query = _stacks().where(IntakeRow.state == IntakeState.RUNNING.value)
    return [StackLine(*row) for row in session.execute(query)]


def fronts_waiting(session: Session) -> list[StackLine]:
    """Return fronts that wait for their backs, the newest first."""
    query = _stacks().where(
        IntakeRow.state == IntakeState.WAITING.value,
        IntakeRow.two_pass,
        IntakeRow.separated_at.is_(None),
    )
    return [StackLine(*row) for row in session.execute(query)]


def stacks_to_go_on_with(session: Session) -> list[StackLine]:
    """Return stacks that ask for somebody, the newest first.

    Those that nobody ended, backs that are not as many as their fronts, and
    fronts that wait for their backs.
    """
    waiting = _stacks().where(
        IntakeRow.state == IntakeState.WAITING.value, IntakeRow.separated_at.is_(None)
    )
    asked = [StackLine(*row) for row in session.execute(waiting)]
    under_way = stacks_under_way(session)
    met = {line.fronts_id for line in (*under_way, *asked)}
    return under_way + [line for line in asked if line.id not in met]


def _stacks() -> Select[Any]:
    i, p = IntakeRow, CapturedPageRow
    pages = (
        select(func.count())
        .select_from(p)
        .where(p.intake_id == i.id)
        .correlate(i)
        .scalar_subquery()
    )
    return (
        select(
            *(i.id, i.batch_id, i.document_id, i.state, i.stopped, i.next_sheet),
            *(pages, i.two_pass, i.parent_id, i.profile, i.device, i.made_at),
        )
        .where(i.kind == IntakeKind.STACK.value)
        .order_by(i.n.desc())
    )
