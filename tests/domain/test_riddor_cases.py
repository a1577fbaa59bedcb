"""Cases written from the regulations, each with the words of the law that decide."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db.domain.incidents.questionnaire import Question, next_question
from db.domain.incidents.riddor import classify, is_personal
from db.domain.incidents.told import read_facts
from db.domain.incidents.verdict import Outcome, Verdict

FILE = Path(__file__).with_name("riddor_cases.toml")
CASES: list[dict[str, Any]] = tomllib.loads(FILE.read_text(encoding="utf-8"))["case"]
ASKED = date(2026, 11, 22)
HAPPENED = "2026-04-01"


def judged(case: dict[str, Any]) -> Verdict:
    told = {"happened_on": HAPPENED, **case["told"]}
    today = date.fromisoformat(case.get("today", ASKED.isoformat()))
    return classify(read_facts(told), today)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_case_is_judged_as_the_law_has_it(case: dict[str, Any]) -> None:
    verdict, expect = judged(case), case["expect"]
    main = verdict.main

    assert verdict.outcome == expect["outcome"]
    assert main.kind == expect["class"]
    assert main.regulation == expect.get("regulation", main.regulation)
    assert main.act == expect.get("act", main.act)
    if "due" in expect:
        assert main.due is not None
        assert main.due.isoformat() == expect["due"]
    if "days" in expect:
        assert verdict.spell is not None
        assert verdict.spell.days == expect["days"]
    if "also" in expect:
        assert [str(each.kind) for each in verdict.findings[1:]] == expect["also"]
    if "open" in expect:
        assert expect["open"] in verdict.open
    assert expect.get("responsible", "") in verdict.responsible
    said = " ".join(step.words for step in verdict.steps)
    assert case.get("says", "") in said


def test_there_are_enough_cases_and_each_has_its_source() -> None:
    assert len(CASES) >= 70
    assert len({case["name"] for case in CASES}) == len(CASES)
    assert all(case["source"].strip() for case in CASES)


NEVER_ASKED = {"injuries", "specified", "aggression"}
"""What a form has and no single question asks."""


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if not NEVER_ASKED & case["told"].keys()],
    ids=lambda case: str(case["name"]),
)
def test_the_questions_lead_to_the_same_answer(case: dict[str, Any]) -> None:
    told = {"happened_on": HAPPENED, **case["told"]}
    facts = read_facts(told)
    told = {"hurt": is_personal(facts) or facts.hurt, "died": facts.dead, **told}
    answers: dict[str, Any] = {}
    today = date.fromisoformat(case.get("today", ASKED.isoformat()))
    while isinstance(question := next_question(answers, today), Question):
        answers[question.key] = told.get(question.key)

    verdict = judged(case)
    assert question.outcome is verdict.outcome
    assert question.main == verdict.main


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_every_answer_gives_its_reasons_and_where_they_stand(
    case: dict[str, Any],
) -> None:
    verdict = judged(case)

    assert verdict.steps or verdict.outcome is Outcome.UNCLEAR
    assert all(step.words and step.source for step in verdict.steps)
    assert (verdict.main.due is None) == (
        verdict.main.act in {"record", "nothing to report"}
    )
    assert bool(verdict.responsible) == bool(verdict.findings)
