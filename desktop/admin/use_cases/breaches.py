"""Suspected breaches: assessed by data protection, told to the Commissioner or not."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum, auto
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written
from db.store.unit_of_work import UnitOfWork
from db.tables.filing import BreachReportRow


class Assessment(StrEnum):
    """What becomes of a report.

    Source: UK GDPR, article 33: the Commissioner is told within 72 hours unless
    a risk to people is unlikely; every breach is documented.
    """

    NEW = auto()
    REPORTED = auto()
    NOT_REPORTABLE = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class AnswerBreach:
    """What was decided, and why."""

    report_id: UUID
    version: int
    assessment: Assessment
    reason: str = field(repr=False)


def answer_breach(command: AnswerBreach, uow: UnitOfWork) -> Changes:
    """Note the decision; what was decided before stays in the details.

    Raises FieldProblem for ``reason``; StaleRecord.
    """
    with uow:
        uow.require(Action.ANSWER_BREACH)
        report = uow.get(BreachReportRow, command.report_id, command.version)
        decision = {
            "at": uow.now.isoformat(),
            "by": uow.actor.name,
            "state": command.assessment.value,
            "reason": written("reason", command.reason, "Say why, for the record"),
        }
        decisions = [*report.details.get("decisions", ()), decision]
        report.details = {**report.details, "decisions": decisions}
        report.state = command.assessment.value
        uow.commit()
    return uow.changes(report.id, report.reference)
