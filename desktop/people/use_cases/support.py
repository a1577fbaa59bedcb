"""What we do differently for somebody: agreed, dated, reviewed; never why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.changes import Changes
from db.domain.needs import Adjustment, check_adjustment
from db.domain.permissions import Action
from db.domain.working_days import months_after
from db.domain.written import line_or_none
from db.store.unit_of_work import UnitOfWork
from db.tables.person import SupportNeedRow
from desktop.people.use_cases.rows import standing_person, today

MONTHS_TO_REVIEW = 12
"""When an adjustment is asked about again, unless another day was agreed."""


@dataclass(frozen=True, slots=True)
class Support:
    """What we do differently; *detail* says it more closely, in a few words.

    Attributes:
        agreed_on: today where it is None.
        review_on: a year later where it is None.
    """

    adjustment: Adjustment
    detail: str = ""
    agreed_on: date | None = None
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class AgreeAdjustment:
    """An adjustment that was agreed with a person."""

    person_id: UUID
    support: Support


@dataclass(frozen=True, slots=True)
class EndAdjustment:
    """An adjustment that is no longer wanted."""

    need_id: UUID
    version: int


def agree_adjustment(command: AgreeAdjustment, uow: UnitOfWork) -> Changes:
    """Record what was agreed.

    Raises FieldProblem.

    Source: Equality Act 2010, section 20 (reasonable adjustments).
    """
    with uow:
        uow.require(Action.AGREE_ADJUSTMENT)
        person = standing_person(uow, command.person_id)
        row = need_of(command.support, today(uow))
        row.person_id = person.id
        uow.add(row)
        uow.commit()
    return uow.changes(person.id, person.reference)


def end_adjustment(command: EndAdjustment, uow: UnitOfWork) -> Changes:
    """Record that an adjustment ended today; it stays in the history."""
    with uow:
        uow.require(Action.AGREE_ADJUSTMENT)
        row = uow.get(SupportNeedRow, command.need_id, command.version)
        row.ended_on = today(uow)
        uow.commit()
    return uow.changes(row.person_id)


def need_of(support: Support, day: date) -> SupportNeedRow:
    """Return the row of an adjustment; its person is still to come.

    Raises FieldProblem.
    """
    agreed_on = support.agreed_on or day
    review_on = support.review_on or months_after(agreed_on, MONTHS_TO_REVIEW)
    detail = line_or_none("detail", support.detail) or ""
    check_adjustment(detail, agreed_on, review_on, day)
    return SupportNeedRow(
        kind=support.adjustment.value,
        what_we_do=detail,
        agreed_on=agreed_on,
        review_on=review_on,
    )
