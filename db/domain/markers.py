"""Caution markers on people: who may say what, and for how long it stands.

A marker rests on an incident, tells staff what to do, is approved by somebody
other than its author, and is looked at again within a year. One that can't
wait is provisional: its instruction shows at once and lapses after five
working days unless somebody else approves it.

Sources: ICO, "The use of violent warning markers"; UK GDPR, Article 5(1)(c)
to (e); practice of published council registers (a significant, credible and
continuing risk; a provisional entry made live by another).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from typing import Final
from uuid import UUID

from db.domain.marker_lists import (
    HAZARD_NAMES,
    INSTRUCTIONS,
    PRECAUTIONS,
    Category,
    Hazard,
    Instruction,
    Precaution,
)
from db.domain.permissions import Action, check_second_person
from db.domain.working_days import Calendar, months_after, working_days_after
from db.errors import ClerkError, FieldProblem

PROVISIONAL_WORKING_DAYS: Final = 5
LONGEST_REVIEW_MONTHS: Final = 12


class MarkerState(StrEnum):
    """Where a marker stands on a day."""

    PROPOSED = auto()
    PROVISIONAL = auto()
    APPROVED = auto()
    REVIEW_OVERDUE = auto()
    LAPSED = auto()
    ENDED = auto()
    REFUSED = auto()


SHOWN: Final = frozenset(
    {MarkerState.PROVISIONAL, MarkerState.APPROVED, MarkerState.REVIEW_OVERDUE}
)
"""States in which the instruction stands on every desk."""


@dataclass(frozen=True, slots=True)
class MarkerFacts:
    """What is recorded about one marker.

    Attributes:
        category: None on a provisional marker, which has an instruction only.
        evidence_id: the incident or contact that it rests on.
        informed_on: when the person was told.
        not_told_reason: why they were not; one of the two is needed.
        review_on: the last day on which it stands without a new look.
    """

    author_id: UUID
    proposed_on: date
    instructions: frozenset[Instruction]
    provisional: bool = False
    category: Category | None = None
    evidence_id: UUID | None = None
    informed_on: date | None = None
    not_told_reason: str = ""
    approver_id: UUID | None = None
    approved_on: date | None = None
    review_on: date | None = None
    refused_on: date | None = None
    ended_on: date | None = None


def state_on(marker: MarkerFacts, today: date, calendar: Calendar) -> MarkerState:
    """Return where *marker* stands on *today*.

    A provisional marker stands through the fifth working day after it was
    made; an approved one through its review day.
    """
    if marker.ended_on is not None and marker.ended_on <= today:
        return MarkerState.ENDED
    if marker.refused_on is not None:
        return MarkerState.REFUSED
    if marker.approved_on is not None:
        return _approved_state(marker.review_on, today)
    if not marker.provisional:
        return MarkerState.PROPOSED
    lapses = lapses_after(marker, calendar)
    return MarkerState.LAPSED if today > lapses else MarkerState.PROVISIONAL


def lapses_after(marker: MarkerFacts, calendar: Calendar) -> date:
    """Return the last day on which a provisional *marker* stands by itself."""
    return working_days_after(marker.proposed_on, PROVISIONAL_WORKING_DAYS, calendar)


def check_marker(marker: MarkerFacts) -> None:
    """Raise FieldProblem unless *marker* may be made, provisionally or proposed."""
    if not marker.instructions:
        raise FieldProblem("instructions", "Choose what staff are to do")
    if not marker.provisional:
        _check_complete(marker)


def check_approval(marker: MarkerFacts, approver_id: UUID, today: date) -> None:
    """Raise unless *approver_id* may approve *marker*, as filled in, on *today*.

    A lapsed marker may still be approved; it then stands again.

    Raises:
        NotAllowed: to its author.
        ClerkError: if it was refused, ended or approved before.
        FieldProblem: for what is missing.
    """
    check_second_person(Action.APPROVE_MARKER, approver_id, marker.author_id)
    if marker.refused_on or marker.ended_on or marker.approved_on:
        raise ClerkError("This marker has been decided. Propose a new one.")
    check_marker(marker)
    _check_complete(marker)
    check_told(marker.informed_on, marker.not_told_reason, today)
    check_review_on(marker.review_on, today)


def check_told(informed_on: date | None, not_told_reason: str, today: date) -> None:
    """Raise FieldProblem unless the person was told, or there is a reason not to."""
    if informed_on is None:
        if not not_told_reason.strip():
            raise FieldProblem(
                "informed_on", "Enter when they were told, or why they were not"
            )
    elif informed_on > today:
        raise FieldProblem("informed_on", "Enter a day that is not in the future")


def check_review_on(review_on: date | None, today: date) -> None:
    """Raise FieldProblem unless *review_on* is within the next twelve months."""
    if review_on is None:
        raise FieldProblem("review_on", "Enter when this is to be reviewed")
    if not today < review_on <= months_after(today, LONGEST_REVIEW_MONTHS):
        raise FieldProblem(
            "review_on", "Enter a review day after today, within 12 months"
        )


def check_premises_warning(hazard: Hazard, precautions: Iterable[Precaution]) -> None:
    """Raise FieldProblem unless *precautions* say what to do about *hazard*."""
    chosen = frozenset(precautions)
    if not chosen:
        raise FieldProblem("precautions", "Choose what a visitor is to do")
    if not chosen <= PRECAUTIONS[hazard]:
        raise FieldProblem(
            "precautions",
            f"Choose precautions that answer: {HAZARD_NAMES[hazard].lower()}",
        )


def _check_complete(marker: MarkerFacts) -> None:
    """Raise FieldProblem unless *marker* has all that a lasting one needs."""
    if marker.category is None:
        raise FieldProblem("category", "Choose what happened")
    if not marker.instructions <= INSTRUCTIONS[marker.category]:
        raise FieldProblem(
            "instructions", "Choose instructions that answer what happened"
        )
    if marker.evidence_id is None:
        raise FieldProblem("evidence_id", "Choose the incident that this rests on")


def _approved_state(review_on: date | None, today: date) -> MarkerState:
    """Return the state of an approved marker; with no review day it is overdue."""
    if review_on is None or review_on < today:
        return MarkerState.REVIEW_OVERDUE
    return MarkerState.APPROVED
