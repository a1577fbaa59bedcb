"""Cases written from the regulations, each with the words of the law that decide."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db.domain.incidents.questionnaire import QUESTIONS, Question, next_question
from db.domain.incidents.reasons import REASONS, source_in
from db.domain.incidents.riddor import classify, is_personal
from db.domain.incidents.told import read_facts
from db.domain.incidents.verdict import Act, Outcome, Verdict

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
    assert main.act.words() == expect.get("act", main.act.words())
    if "due" in expect:
        assert main.due is not None
        assert main.due.isoformat() == expect["due"]
    if "days" in expect:
        assert verdict.spell is not None
        assert verdict.spell.days == expect["days"]
    if "also" in expect:
        assert [str(each.kind) for each in verdict.findings[1:]] == expect["also"]
    if expect.get("nothing_open"):
        assert verdict.open == ()
    if "open" in expect:
        assert expect["open"] in verdict.open
    assert expect.get("responsible", "") in verdict.by_whom()
    said = " ".join(step.words() for step in verdict.steps)
    assert case.get("says", "") in said


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_every_reason_is_said_in_welsh_as_well(case: dict[str, Any]) -> None:
    verdict = judged(case)

    said = [(step.words("en"), step.words("cy")) for step in verdict.steps]
    assert all(english != welsh for english, welsh in said)
    assert not any("{" in words for pair in said for words in pair)
    sources = [step.source("cy") for step in verdict.steps]
    assert not any("regulation" in source for source in sources)
    assert bool(verdict.by_whom("cy")) == bool(verdict.by_whom())
    main = verdict.main
    assert main.act.words("cy") != main.act.words()
    assert main.kind.words("cy") != main.kind.words()
    assert verdict.outcome.words("cy") != verdict.outcome.words()


def test_no_reason_is_without_a_case() -> None:
    steps = [step for case in CASES for step in judged(case).steps]

    assert {step.reason for step in steps} == REASONS.keys()
    assert {step.question for step in steps} <= QUESTIONS.keys()


def test_the_parts_of_a_law_are_said_in_welsh() -> None:
    source = "RIDDOR 2013, regulation 7 and Schedule 2, Part 1, paragraph 1"

    assert source_in(source, "en") == source
    assert source_in(source, "cy") == (
        "RIDDOR 2013, rheoliad 7 ac Atodlen 2, Rhan 1, paragraff 1"
    )
    assert source_in("HSE, violence at work", "cy") == "HSE, violence at work"


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
    assert all(step.words() and step.source() for step in verdict.steps)
    assert (verdict.main.due is None) == (verdict.main.act in {Act.RECORD, Act.NOTHING})
    assert bool(verdict.responsible) == bool(verdict.findings)
