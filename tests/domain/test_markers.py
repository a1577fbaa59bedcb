"""Caution markers: two people, an incident, an instruction and an end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.marker_lists import (
    CATEGORY_NAMES,
    HAZARD_NAMES,
    INSTRUCTION_NAMES,
    INSTRUCTIONS,
    PRECAUTION_NAMES,
    PRECAUTIONS,
    Category,
    Hazard,
    Instruction,
    Precaution,
)
from db.domain.markers import (
    SHOWN,
    MarkerFacts,
    MarkerState,
    check_approval,
    check_marker,
    check_premises_warning,
    check_review_on,
    check_told,
    lapses_after,
    state_on,
)
from db.domain.working_days import Calendar, months_after
from db.errors import ClerkError, FieldProblem, NotAllowed

AUTHOR, OTHER, INCIDENT = UUID(int=1), UUID(int=2), UUID(int=3)
MADE = date(2026, 3, 30)
CALENDAR = Calendar()

PROPOSED = MarkerFacts(
    author_id=AUTHOR,
    proposed_on=MADE,
    instructions=frozenset({Instruction.SCREENED_DESK}),
    category=Category.THREATS,
    evidence_id=INCIDENT,
    informed_on=MADE,
    review_on=date(2026, 9, 30),
)
PROVISIONAL = MarkerFacts(
    author_id=AUTHOR,
    proposed_on=MADE,
    instructions=frozenset({Instruction.TWO_STAFF}),
    provisional=True,
)
APPROVED = replace(PROPOSED, approver_id=OTHER, approved_on=date(2026, 4, 1))


@pytest.mark.parametrize(
    ("marker", "today", "state"),
    [
        (PROPOSED, date(2027, 1, 1), MarkerState.PROPOSED),
        (PROVISIONAL, MADE, MarkerState.PROVISIONAL),
        (PROVISIONAL, date(2026, 4, 8), MarkerState.PROVISIONAL),
        (PROVISIONAL, date(2026, 4, 9), MarkerState.LAPSED),
        (APPROVED, date(2026, 9, 30), MarkerState.APPROVED),
        (APPROVED, date(2026, 10, 1), MarkerState.REVIEW_OVERDUE),
        (replace(APPROVED, review_on=None), MADE, MarkerState.REVIEW_OVERDUE),
        (replace(APPROVED, provisional=True), date(2026, 9, 1), MarkerState.APPROVED),
        (replace(PROPOSED, refused_on=MADE), MADE, MarkerState.REFUSED),
        (replace(APPROVED, ended_on=date(2026, 5, 1)), MADE, MarkerState.APPROVED),
        (
            replace(APPROVED, ended_on=date(2026, 5, 1)),
            date(2026, 5, 1),
            MarkerState.ENDED,
        ),
    ],
)
def test_where_a_marker_stands(
    marker: MarkerFacts, today: date, state: MarkerState
) -> None:
    assert state_on(marker, today, CALENDAR) is state


def test_a_provisional_marker_lapses_after_five_working_days() -> None:
    assert lapses_after(PROVISIONAL, CALENDAR) == date(2026, 4, 8)


@given(st.dates(date(2026, 3, 30), date(2028, 1, 1)))
def test_only_standing_markers_are_shown(today: date) -> None:
    shown = state_on(PROVISIONAL, today, CALENDAR) in SHOWN
    assert shown is (today <= date(2026, 4, 8))
    assert state_on(PROPOSED, today, CALENDAR) not in SHOWN
    assert state_on(APPROVED, today, CALENDAR) in SHOWN


@pytest.mark.parametrize(
    ("marker", "field"),
    [
        (replace(PROVISIONAL, instructions=frozenset()), "instructions"),
        (replace(PROPOSED, category=None), "category"),
        (replace(PROPOSED, evidence_id=None), "evidence_id"),
        (
            replace(
                PROPOSED,
                category=Category.DAMAGE,
                instructions=frozenset({Instruction.VISIT_WITH_POLICE}),
            ),
            "instructions",
        ),
    ],
)
def test_what_a_marker_lacks_is_named(marker: MarkerFacts, field: str) -> None:
    with pytest.raises(FieldProblem) as caught:
        check_marker(marker)
    assert caught.value.field == field


def test_whole_markers_pass() -> None:
    check_marker(PROPOSED)
    check_marker(PROVISIONAL)
    check_approval(PROPOSED, OTHER, MADE)
    check_approval(replace(PROPOSED, provisional=True), OTHER, date(2026, 5, 1))


def test_nobody_approves_their_own_marker() -> None:
    with pytest.raises(NotAllowed, match="other than the person who proposed"):
        check_approval(PROPOSED, AUTHOR, MADE)


@pytest.mark.parametrize(
    "marker",
    [
        APPROVED,
        replace(PROPOSED, refused_on=MADE),
        replace(PROPOSED, ended_on=MADE),
    ],
)
def test_a_decided_marker_stays_decided(marker: MarkerFacts) -> None:
    with pytest.raises(ClerkError, match="has been decided"):
        check_approval(marker, OTHER, MADE)


def test_a_provisional_marker_is_completed_before_it_is_approved() -> None:
    with pytest.raises(FieldProblem, match="what happened"):
        check_approval(PROVISIONAL, OTHER, MADE)


def test_the_person_is_told_or_there_is_a_reason() -> None:
    check_told(MADE, "", MADE)
    check_told(None, "It would raise the risk to a former partner", MADE)
    with pytest.raises(FieldProblem, match="or why they were not"):
        check_told(None, "  ", MADE)
    with pytest.raises(FieldProblem, match="not in the future"):
        check_told(MADE + timedelta(days=1), "", MADE)


@given(st.integers(-400, 800))
def test_review_is_within_twelve_months(distance: int) -> None:
    review_on = MADE + timedelta(days=distance)
    if MADE < review_on <= months_after(MADE, 12):
        check_review_on(review_on, MADE)
    else:
        with pytest.raises(FieldProblem, match="within 12 months"):
            check_review_on(review_on, MADE)


def test_a_review_day_is_needed() -> None:
    with pytest.raises(FieldProblem, match="to be reviewed"):
        check_review_on(None, MADE)


@pytest.mark.parametrize("hazard", Hazard)
def test_premises_warnings_say_what_to_do(hazard: Hazard) -> None:
    check_premises_warning(hazard, PRECAUTIONS[hazard])
    with pytest.raises(FieldProblem, match="what a visitor is to do"):
        check_premises_warning(hazard, [])
    with pytest.raises(FieldProblem, match="that answer"):
        check_premises_warning(hazard, set(Precaution))


def test_the_lists_are_whole() -> None:
    assert list(CATEGORY_NAMES) == list(Category) == list(INSTRUCTIONS)
    assert list(INSTRUCTION_NAMES) == list(Instruction)
    assert list(HAZARD_NAMES) == list(Hazard) == list(PRECAUTIONS)
    assert list(PRECAUTION_NAMES) == list(Precaution)
    assert set().union(*INSTRUCTIONS.values()) == set(Instruction)
    assert set().union(*PRECAUTIONS.values()) == set(Precaution)
