"""What each clock permits, and the rules that a council may change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from db.domain.clock_permits import (
    check_extension,
    check_pause,
    check_restart,
    check_resume,
    may_extend,
    may_pause,
    may_restart,
)
from db.domain.clock_rules import (
    MOST,
    check_rule,
    check_said_anew,
    rule_numbered,
    rule_on,
)
from db.domain.clocks import (
    extended_rule,
)
from db.domain.deadline_rules import RULES, STANDARD, Rule, Unit
from db.domain.deadlines import rule_for
from db.domain.rule_editions import RuleEdition, from_body, to_body
from db.errors import ClerkError, FieldProblem
from tests.fixtures.clocks import E, at, stands

# What each permits: pause, restart, extension.
PERMITS = {
    "foi": (False, True, True),
    "foi-review": (False, False, True),
    "eir": (False, True, True),
    "sar": (True, False, True),
    "dp-complaint-ack": (False, False, False),
    "complaint-ack": (False, False, False),
    "complaint-stage1": (False, False, True),
    "complaint-stage2": (False, False, True),
    "councillor": (True, False, True),
    "riddor-10": (False, False, False),
    "riddor-15": (False, False, False),
    "awaab-emergency": (False, False, False),
    "awaab-investigate": (False, False, False),
    "awaab-summary": (False, False, False),
    "awaab-safety": (False, False, False),
    "awaab-works": (False, False, False),
    "awaab-long-stop": (False, False, False),
    "safeguarding": (False, False, False),
    "homeless-tonight": (False, False, False),
}


def test_the_table_of_permits_names_every_clock() -> None:
    assert set(PERMITS) == set(RULES)


@pytest.mark.parametrize("kind", PERMITS)
def test_what_each_clock_permits(kind: str) -> None:
    rule, stood = RULES[kind], stands(kind, "2026-11-20")
    found = may_pause(rule, stood), may_restart(rule, stood), may_extend(rule, stood)
    assert found == PERMITS[kind]
    now = stood.due_at - timedelta(seconds=1)
    checks: tuple[Callable[[], None], ...] = (
        partial(check_pause, rule, stood, now, next(iter(rule.pauses), ""), "why"),
        partial(check_restart, rule, stood, "why"),
        partial(check_extension, rule, stood, now, "why"),
    )
    for allowed, check in zip(PERMITS[kind], checks, strict=True):
        if allowed:
            check()
        else:
            with pytest.raises(ClerkError):
                check()


def test_nothing_happens_to_a_clock_that_does_not_run() -> None:
    over = stands("sar", "2026-03-02", (E.MET, "2026-03-05"))
    assert not may_pause(RULES["sar"], over)
    checks: tuple[Callable[[], None], ...] = (
        partial(check_pause, RULES["sar"], over, over.due_at, "identity", "why"),
        partial(check_extension, RULES["sar"], over, at("2026-03-06"), "why"),
        partial(check_restart, RULES["foi"], over, "why"),
    )
    for check in checks:
        with pytest.raises(ClerkError, match="not running"):
            check()
    with pytest.raises(ClerkError, match="not paused"):
        check_resume(over, at("2026-03-06"), at("2026-03-05"))


def test_what_has_run_out_can_not_be_stopped_any_more() -> None:
    stood = stands("sar", "2026-03-02")
    with pytest.raises(ClerkError, match="too late to pause"):
        check_pause(RULES["sar"], stood, stood.due_at, "identity", "why")
    ours = rule_for("working_days(5)")
    late = stands("working_days(5)", "2026-03-02")
    check_pause(ours, late, late.due_at, "customer", "why")


def test_a_pause_ends_after_it_began() -> None:
    paused = stands("sar", "2026-03-02", (E.PAUSED, "2026-03-05"))
    with pytest.raises(FieldProblem, match="after the pause"):
        check_resume(paused, at("2026-03-04"), at("2026-03-05"))
    check_resume(paused, at("2026-03-06"), at("2026-03-05"))


def test_reasons_are_asked_for() -> None:
    stood = stands("sar", "2026-03-02")
    with pytest.raises(FieldProblem, match="what we wait for"):
        check_pause(RULES["sar"], stood, at("2026-03-03"), "identity", " ")
    with pytest.raises(FieldProblem, match="for that"):
        check_pause(RULES["sar"], stood, at("2026-03-03"), "customer", "why")
    with pytest.raises(FieldProblem, match="needs longer"):
        check_extension(RULES["sar"], stood, at("2026-03-03"), None)
    with pytest.raises(FieldProblem, match="clarified"):
        check_restart(RULES["foi"], stands("foi", "2026-03-02"), "")


def test_a_longer_period_is_claimed_once_and_in_time() -> None:
    stood = stands("sar", "2026-03-02")
    with pytest.raises(ClerkError, match="too late"):
        check_extension(RULES["sar"], stood, stood.due_at, "complex")
    longer = stands("sar", "2026-03-02", (E.EXTENDED, "2026-03-20"))
    with pytest.raises(ClerkError, match="already"):
        check_extension(RULES["sar"], longer, at("2026-03-21"), "complex")
    own = rule_for("working_days(10)")
    assert extended_rule(own).extended == 20
    with pytest.raises(ClerkError):
        extended_rule(RULES["riddor-10"])


def test_rules_are_kept_as_data_and_come_back_the_same() -> None:
    for rule in RULES.values():
        assert from_body(to_body(rule), Rule) == rule
    with pytest.raises(ClerkError, match="sunset"):
        from_body({**to_body(RULES["foi"]), "sunset": 1}, Rule)


def test_a_council_s_own_edition_holds_from_its_day_on() -> None:
    ours = replace(RULES["councillor"], amount=5)
    later = replace(RULES["councillor"], amount=7)
    editions = [
        RuleEdition("councillor", 1, date(2026, 4, 1), None, ours),
        RuleEdition("councillor", 2, date(2026, 6, 1), date(2026, 6, 30), later),
    ]
    found = {
        day: rule_on("councillor", date(2026, *day), editions)
        for day in ((3, 31), (4, 1), (6, 15), (7, 1))
    }
    assert [number for _, number in found.values()] == [0, 1, 2, 1]
    assert [rule.amount for rule, _ in found.values()] == [10, 5, 7, 5]
    assert found[4, 1][0].edition.endswith("ours 1")
    back = [replace(editions[0], withdrawn=True), editions[1]]
    assert rule_on("councillor", date(2026, 4, 1), back) == (RULES["councillor"], 0)
    assert rule_numbered("councillor", 1, back).amount == 5
    assert rule_numbered("councillor", 0, back) == RULES["councillor"]


def test_one_edition_holds_for_every_promise_of_our_own() -> None:
    """However many days a service promises, what a promise permits is one rule."""
    ours = replace(STANDARD, pauses=(), source="Customer charter")
    editions = [RuleEdition(STANDARD.kind, 1, date(2026, 4, 1), None, ours)]
    rule, number = rule_on("working_days(3)", date(2026, 4, 2), editions)
    assert (rule.amount, rule.pauses, rule.source) == (3, (), "Customer charter")
    assert (rule.kind, number) == ("working_days(3)", 1)
    assert rule_numbered("working_days(7)", 1, editions).amount == 7


def test_words_tell_the_period_that_holds() -> None:
    foi = RULES["foi"]
    for said, field in ((foi.words, "words"), ("in 15 working days", "words_cy")):
        with pytest.raises(FieldProblem) as caught:
            check_said_anew(foi, replace(foi, amount=15, words=said))
        assert caught.value.field == field
    check_said_anew(foi, replace(foi, amount=15, words="15 days", words_cy=""))
    check_said_anew(foi, replace(foi, source="The Act"))


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("amount", {"amount": -1}),
        ("amount", {"amount": MOST[Unit.WORKING_DAYS] + 1}),
        ("extended", {"extended": 20}),
        ("source", {"source": " "}),
        ("pauses", {"pauses": ["holiday"]}),
        ("words", {"words": ""}),
        ("warn_days", {"warn_days": -1}),
    ],
)
def test_a_rule_that_cannot_be_meant_is_refused(
    field: str, change: dict[str, object]
) -> None:
    with pytest.raises(FieldProblem) as caught:
        check_rule(from_body({**to_body(RULES["foi"]), **change}, Rule))
    assert caught.value.field == field
    check_rule(RULES["foi"])
