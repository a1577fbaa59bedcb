"""What a customer said of how their case was handled."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.case_rows import add_under
from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written_or_none
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_given import FeedbackRow
from desktop.casework.use_cases.of_case import (
    today_of,
)

LOWEST, HIGHEST = 1, 5


@dataclass(frozen=True, slots=True)
class RecordFeedback:
    """The answer to the question, from 1 to 5, and what they said with it."""

    case_id: UUID
    score: int
    channel: str
    words: str | None = None


def record_feedback(command: RecordFeedback, uow: UnitOfWork) -> Changes:
    """Record an answer against its case, asked for or not; the first one stands.

    Raises NotAllowed, NotFound; FieldProblem for ``score``, ``channel``.
    """
    with uow:
        uow.require(Action.RECORD_FEEDBACK)
        case = uow.get(CaseRow, command.case_id)
        if not LOWEST <= command.score <= HIGHEST:
            raise FieldProblem("score", f"Choose from {LOWEST} to {HIGHEST}")
        if command.channel not in ("letter", "slip", "desk"):
            raise FieldProblem("channel", "Choose how they told us")
        f = FeedbackRow
        asked = select(f).where(f.case_id == case.id).order_by(f.n.desc()).limit(1)
        row = uow.session.scalar(asked)
        if row is None:
            row = add_under(
                uow,
                case,
                FeedbackRow(
                    case_id=case.id,
                    service_code=case.service_code,
                    team_code=case.team_code,
                    channel=command.channel,
                    asked_on=today_of(uow),
                ),
            )
        elif row.answered_on is not None:
            raise FieldProblem("score", "They have answered already")
        row.channel, row.score = command.channel, command.score
        row.answered_on = today_of(uow)
        row.words = written_or_none("words", command.words, like="note")
        uow.commit()
    return uow.changes(row.id, case.reference)
