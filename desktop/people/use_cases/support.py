"""What we do differently for somebody: agreed, dated, reviewed; never why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.person_facts import (
    SUPPORT_KINDS,
    check_not_future,
    check_period,
    picked,
)
from db.domain.written import LONGEST_LINE, written
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.person import SupportNeedRow
from desktop.people.use_cases.rows import standing_person, today


@dataclass(frozen=True, slots=True)
class Support:
    """What we do differently, like "Face them and speak clearly".

    Attributes:
        agreed_on: today where it is None.
    """

    kind: str
    what_we_do: str
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
    agreed_on = check_not_future(support.agreed_on or day, day, "agreed_on")
    if support.review_on is not None and support.review_on <= day:
        raise FieldProblem("review_on", "Enter a review date in the future")
    check_period(agreed_on, support.review_on, "review_on")
    return SupportNeedRow(
        kind=picked("kind", support.kind, SUPPORT_KINDS),
        what_we_do=written(
            "what_we_do", support.what_we_do, "Say what we do", LONGEST_LINE
        ),
        agreed_on=agreed_on,
        review_on=support.review_on,
    )
