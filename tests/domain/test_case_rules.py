"""Cases, referrals and escalation as tables: each state, each step, each reason."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.cases import (
    NEXT,
    OPEN,
    SENSITIVE_WORDS,
    CaseState,
    Ending,
    Risk,
    RootCause,
    check_ending,
    check_open,
    check_step,
    is_restricted,
    keep_risks,
    raised,
    risks_of,
    sensed,
)
from db.domain.clocks import NEVER
from db.domain.contacts import Urgency
from db.domain.deadline_rules import ACCEPT_RULES
from db.domain.escalation import Facts, escalation, is_chasing, is_higher
from db.domain.hazards import (
    EMERGENCY,
    QUESTIONS,
    SIGNIFICANT,
    asks_hazard,
    hazard_clock,
    hazard_risks,
)
from db.domain.permissions import Role
from db.domain.referrals import (
    ReferralState,
    accept_kind,
    acceptance,
    is_told,
    level_due,
)
from db.domain.referrals import check_step as check_referral
from db.domain.working_days import calendar_for
from db.errors import ClerkError, FieldProblem

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ENGLAND = calendar_for("england")

CASE_STEPS = {
    "new": "in_progress waiting closing closed merged",
    "in_progress": "new waiting closing closed merged",
    "waiting": "new in_progress closing closed merged",
    "closing": "in_progress closed",
    "closed": "new in_progress",
    "merged": "new in_progress waiting",
}
REFERRAL_STEPS = {
    "sent": "accepted returned withdrawn done",
    "accepted": "returned withdrawn done",
    "returned": "",
    "withdrawn": "",
    "done": "",
}


@pytest.mark.parametrize("old", CaseState)
@pytest.mark.parametrize("new", CaseState)
def test_each_step_of_a_case(old: CaseState, new: CaseState) -> None:
    if new in CASE_STEPS[old].split():
        check_step(old, new)
    else:
        with pytest.raises(ClerkError):
            check_step(old, new)


def test_only_open_cases_are_worked() -> None:
    assert set(NEXT) == set(CaseState)
    for state in CaseState:
        if state in OPEN:
            check_open(state)
        else:
            with pytest.raises(ClerkError):
                check_open(state)


@pytest.mark.parametrize("old", ReferralState)
@pytest.mark.parametrize("new", ReferralState)
def test_each_step_of_a_referral(old: ReferralState, new: ReferralState) -> None:
    if new in REFERRAL_STEPS[old].split():
        check_referral(old, new)
    else:
        with pytest.raises(ClerkError):
            check_referral(old, new)


@pytest.mark.parametrize(
    ("risk", "priority", "restricted"),
    [
        (Risk.FRAUD, "high", True),
        (Risk.VULNERABLE, "high", False),
        (Risk.SAFEGUARDING, "emergency", True),
        (Risk.THREAT, "emergency", False),
        (Risk.HAZARD, "high", False),
    ],
)
def test_each_risk_raises(risk: Risk, priority: str, *, restricted: bool) -> None:
    assert raised("low", [risk]) == priority
    assert raised("emergency", [risk]) == "emergency"
    assert is_restricted([risk]) is restricted


def test_a_service_may_be_for_few_eyes_itself() -> None:
    assert is_restricted([], "safeguarding")
    assert not is_restricted([])


@given(st.sets(st.sampled_from(Risk)))
def test_risks_are_kept_and_come_back(risks: set[Risk]) -> None:
    assert risks_of(keep_risks(risks)) == risks


@pytest.mark.parametrize(
    ("text", "risks"),
    [
        ("He threatened  me with a knife", {Risk.THREAT}),
        ("There is black MOULD on the wall", {Risk.HAZARD}),
        ("I am worried about neglect of the child at\nrisk", {Risk.SAFEGUARDING}),
        ("The dampener on the door squeaks", set()),
        ("", set()),
    ],
)
def test_words_that_ask_somebody_to_look(text: str, risks: set[Risk]) -> None:
    assert sensed(text, SENSITIVE_WORDS) == risks


def test_a_closing_is_chosen_from_lists() -> None:
    for outcome in Ending:
        check_ending(outcome, RootCause.NONE)
    for wrong, cause in (("gone", "none"), ("done", "fate")):
        with pytest.raises(FieldProblem):
            check_ending(wrong, cause)


@pytest.mark.parametrize(
    ("urgency", "minutes", "level"),
    [
        ("emergency", 59, 0),
        ("emergency", 60, 1),
        ("emergency", 119, 1),
        ("emergency", 120, 2),
        ("high", 120, 1),
        ("high", 240, 2),
        ("normal", 60 * 24 * 30, 0),
        ("low", 60 * 24 * 30, 0),
    ],
)
def test_how_far_up_an_unaccepted_referral_goes(
    urgency: str, minutes: int, level: int
) -> None:
    due = acceptance(ACCEPT_RULES[accept_kind(urgency)], NOON).due_at
    now = NOON + timedelta(minutes=minutes)
    assert level_due("sent", urgency, NOON, due, now, steps=2) == level
    for state in ("accepted", "returned", "withdrawn", "done"):
        assert level_due(state, urgency, NOON, due, now, steps=2) == 0


def test_each_urgency_has_a_time_to_be_accepted() -> None:
    assert set(ACCEPT_RULES) == {accept_kind(urgency) for urgency in Urgency}
    monday = datetime(2026, 11, 24, tzinfo=UTC)
    assert acceptance(ACCEPT_RULES["accept-normal"], NOON).due_at == monday
    assert acceptance(ACCEPT_RULES["accept-high"], NOON).due_at == NOON + timedelta(
        hours=2
    )


def test_told_is_opened_or_rung() -> None:
    assert not is_told(None, None)
    assert is_told(NOON, None)
    assert is_told(None, NOON)


def facts(**given: Any) -> Facts:
    plain: dict[str, Any] = {
        "service": "repair",
        "risks": frozenset(),
        "priority": "normal",
        "opened_at": NOON,
        "due_at": NEVER,
        "chases": 0,
    }
    return Facts(**{**plain, **given})


SENIOR, LEAD = Role.SENIOR_CO_ORDINATOR, Role.CO_ORDINATOR


@pytest.mark.parametrize(
    ("known", "to"),
    [
        ({}, None),
        ({"due_at": NOON}, LEAD),
        ({"due_at": NOON + timedelta(seconds=1)}, None),
        ({"due_at": NOON - timedelta(days=5)}, SENIOR),
        ({"risks": frozenset({Risk.SAFEGUARDING})}, SENIOR),
        ({"risks": frozenset({Risk.THREAT})}, SENIOR),
        ({"risks": frozenset({Risk.FRAUD})}, SENIOR),
        ({"risks": frozenset({Risk.VULNERABLE})}, None),
        (
            {
                "risks": frozenset({Risk.VULNERABLE}),
                "opened_at": NOON - timedelta(days=10),
            },
            LEAD,
        ),
        ({"chases": 2}, None),
        ({"chases": 3}, LEAD),
        ({"opened_at": NOON - timedelta(days=90)}, LEAD),
    ],
)
def test_to_whom_a_case_goes_up(known: dict[str, object], to: Role | None) -> None:
    found = escalation(facts(**known), NOON, ENGLAND)
    assert (found.to if found else None) is to


def test_up_is_never_down() -> None:
    assert is_higher(LEAD, None)
    assert is_higher(SENIOR, LEAD)
    assert not is_higher(LEAD, SENIOR)
    assert not is_higher(LEAD, LEAD)


def test_a_repeat_within_the_period_is_chasing() -> None:
    assert is_chasing(NOON - timedelta(days=14), NOON, 14)
    assert not is_chasing(NOON - timedelta(days=15), NOON, 14)


def test_hazard_words_ask_landlords_alone() -> None:
    assert asks_hazard("mould in the bedroom", SENSITIVE_WORDS, landlord=True)
    assert not asks_hazard("mould in the bedroom", SENSITIVE_WORDS, landlord=False)
    assert not asks_hazard("a loose tap", SENSITIVE_WORDS, landlord=True)


def test_what_nobody_could_answer_is_an_emergency() -> None:
    no = dict.fromkeys((question.key for question in QUESTIONS), False)
    assert hazard_clock(no) == SIGNIFICANT
    assert hazard_clock({**no, "sleeps_there": True, "ill": True}) == SIGNIFICANT
    assert hazard_clock({**no, "danger_now": True}) == EMERGENCY
    assert hazard_clock({**no, "breathing": None}) == EMERGENCY
    assert hazard_clock({}) == EMERGENCY
    assert hazard_risks({"ill": True}) == {Risk.HAZARD, Risk.VULNERABLE}
    assert hazard_risks(no) == {Risk.HAZARD}
