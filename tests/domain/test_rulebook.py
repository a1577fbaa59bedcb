"""The book of rules: what ships can be meant, is kept as data, and yields to ours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.cases import SENSITIVE_WORDS, Risk, RiskWords, sensed
from db.domain.catalogue import Service
from db.domain.contacts import Urgency
from db.domain.deadline_rules import ACCEPT_RULES, RULES
from db.domain.escalation import CHASING, EscalationRule, in_order
from db.domain.escalation import RULES as ESCALATION
from db.domain.ladders import DUTY, LADDER, MOST_STEPS, Ladder, staff_of
from db.domain.permissions import Role
from db.domain.remedies import LIMITS, Limit, authority_for
from db.domain.rule_editions import RuleEdition, from_body, rules_on, to_body
from db.domain.rulebook import BOOK, CHASING_KEY, Topic, check_change, shipped_rule
from db.domain.task_lists import TaskList, TaskStep
from db.errors import ClerkError, FieldProblem
from desktop.runtime.resource_files import shipped_services

_OURS = {Topic.FORM_CODE, Topic.KIND_WORDS, Topic.KIND, Topic.LETTERHEAD}
SHIPPED = [
    (topic, key, rule)
    for topic, chapter in BOOK.items()
    for key, rule in chapter.shipped.items()
]
TASKS = TaskList("repair", (TaskStep(key="look", words="Look at it", target=2),))


@pytest.mark.parametrize(("topic", "key", "rule"), SHIPPED)
def test_what_ships_can_be_meant_and_names_its_source(
    topic: Topic, key: str, rule: Any
) -> None:
    check_change(topic, rule, rule)
    of_law = topic not in _OURS
    assert not of_law or rule.source
    assert shipped_rule(topic, key) == rule
    assert from_body(to_body(rule), BOOK[topic].kind) == rule


@pytest.mark.parametrize("rule", [TASKS, LADDER, Ladder((DUTY, "co_ordinator"))])
def test_what_ships_elsewhere_is_kept_the_same(rule: Any) -> None:
    assert from_body(to_body(rule), type(rule)) == rule
    with pytest.raises(ClerkError, match="sunset"):
        from_body({**to_body(rule), "sunset": 1}, type(rule))


def test_the_clocks_that_are_asked_of_us_all_ship() -> None:
    """Source: issue 3, deadlines; DOMAIN section 2."""
    wanted = "foi eir sar complaint-ack complaint-stage1 complaint-stage2 councillor"
    awaab = "emergency investigate summary safety works long-stop"
    asked = {*wanted.split(), "dp-complaint-ack", "foi-review"}
    assert asked | {f"awaab-{name}" for name in awaab.split()} <= set(RULES)
    assert set(ACCEPT_RULES) == {f"accept-{urgency}" for urgency in Urgency}
    assert all(rule.words_cy and rule.source_cy for rule in RULES.values())


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        (EscalationRule(Role.ADVISOR_1, "Why", late_days=0), "to"),
        (EscalationRule(Role.CO_ORDINATOR, " ", late_days=0), "why"),
        (EscalationRule(Role.CO_ORDINATOR, "Why"), ""),
        (EscalationRule(Role.CO_ORDINATOR, "Why", late_days=-1), "late_days"),
        (EscalationRule(Role.CO_ORDINATOR, "Why", open_days=1000), "open_days"),
        (EscalationRule(Role.CO_ORDINATOR, "Why", chases=100), "chases"),
        (replace(CHASING, days=0), "days"),
        (Limit(Role.ADVISOR_1, 100), "role"),
        (Limit(Role.CASEWORKER, -1), "most_pence"),
        (RiskWords(Risk.FRAUD, ("lie",)), "risk"),
        (RiskWords(Risk.THREAT, (" ",)), "words"),
        (Ladder(()), "steps"),
        (Ladder((DUTY, DUTY)), "steps"),
        (Ladder(("mayor",)), "steps"),
        (Ladder(tuple(str(n) for n in range(MOST_STEPS + 1))), "steps"),
        (replace(TASKS, steps=TASKS.steps * 2), "steps"),
    ],
)
def test_what_cannot_be_meant_is_refused_at_its_field(rule: Any, field: str) -> None:
    topic = next(topic for topic, each in BOOK.items() if type(rule) is each.kind)
    with pytest.raises(FieldProblem) as caught:
        check_change(topic, rule, None)
    assert caught.value.field == field


def test_the_highest_role_comes_first_and_what_is_off_never() -> None:
    off = replace(ESCALATION["danger"], in_use=False)
    rules = in_order([ESCALATION["age"], off, ESCALATION["fraud"]])
    assert [rule.why for rule in rules] == [
        "Fraud is suspected",
        "Open for ninety days",
    ]


def test_limits_are_the_council_s() -> None:
    more = (LIMITS[0], replace(LIMITS[1], most_pence=5_000_000))
    assert authority_for(4_999_999, more) is Role.CO_ORDINATOR
    assert authority_for(5_000_001, more) is None


def test_words_of_danger_are_heard_in_welsh_and_as_the_council_has_them() -> None:
    assert sensed("Mae llwydni ar y wal", SENSITIVE_WORDS) == {Risk.HAZARD}
    ours = (RiskWords(Risk.HAZARD, ("Black spots",)),)
    assert sensed("there are black  spots on it", ours) == {Risk.HAZARD}
    assert sensed("mould", ours) == frozenset()


def test_a_step_names_a_person_or_nobody() -> None:
    assert staff_of(DUTY) is None
    who = "0197fb8c-0000-7000-8000-000000000001"
    assert str(staff_of(who)) == who
    assert shipped_rule(Topic.LADDER, "repairs") == LADDER
    assert shipped_rule(Topic.TASKS, "repair") is None


def test_task_lists_ship_with_services_and_can_be_meant() -> None:
    lists = {each.code: each for each in shipped_services() if each.tasks}
    assert {"damp-and-mould", "homeless", "subject-access"} <= lists.keys()
    for service in lists.values():
        check_change(Topic.TASKS, TaskList(service.code, service.tasks), None)
        assert _all_welsh(service)


def _all_welsh(service: Service) -> bool:
    return all(step.words_cy for step in service.tasks)


days = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(
    st.lists(st.tuples(days, st.none() | days, st.booleans()), max_size=6),
    days,
)
def test_on_every_day_one_edition_holds_the_newest_that_does(
    spans: list[tuple[date, date | None, bool]], day: date
) -> None:
    editions = [
        RuleEdition(CHASING_KEY, n, first, last, replace(CHASING, days=n), gone)
        for n, (first, last, gone) in enumerate(spans, start=1)
    ]
    found = rules_on({CHASING_KEY: CHASING}, day, editions)[CHASING_KEY]
    holding = [each.number for each in editions if each.holds(day)]
    assert found.days == max(holding, default=CHASING.days)
