"""The questions, one at a time: every path ends, and agrees with the whole."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.incidents.questionnaire import (
    QUESTIONS,
    WHEN,
    Question,
    next_question,
)
from db.domain.incidents.riddor import classify
from db.domain.incidents.told import FIELDS, read_facts
from db.domain.incidents.verdict import Outcome, Verdict
from db.errors import FieldProblems

ASKED = date(2026, 11, 22)
HAPPENED = date(2026, 4, 1)
Answers = dict[str, Any]


def some_absences(data: st.DataObject) -> list[dict[str, str]]:
    first = HAPPENED + timedelta(days=data.draw(st.integers(1, 20)))
    last = first + timedelta(days=data.draw(st.integers(0, 14)))
    return [{"from": first.isoformat(), "to": last.isoformat()}]


def an_answer(question: Question, data: st.DataObject) -> Any:
    if question.key == "happened_on":
        return HAPPENED.isoformat()
    if question.kind == "yes_no":
        return data.draw(st.booleans())
    if question.kind == "choice":
        return data.draw(st.sampled_from([each.key for each in question.choices]))
    if question.kind == "absences":
        return data.draw(st.just([]) | st.builds(lambda: some_absences(data)))
    return data.draw(st.dates(HAPPENED, ASKED)).isoformat()


def asked_through(data: st.DataObject, *, not_known: bool) -> tuple[Answers, Verdict]:
    """Answer question after question until there is a verdict."""
    answers: Answers = {}
    while not isinstance(question := next_question(answers, ASKED), Verdict):
        assert question.key not in answers
        blank = not_known and question.key != "happened_on" and data.draw(st.booleans())
        given_now = None if blank else an_answer(question, data)
        try:
            next_question({**answers, question.key: given_now}, ASKED)
        except FieldProblems:
            given_now = None
        answers[question.key] = given_now
    return answers, question


@given(st.data())
def test_every_path_ends_and_leaves_nothing_open(data: st.DataObject) -> None:
    answers, verdict = asked_through(data, not_known=False)

    assert set(answers) <= set(QUESTIONS)
    blanks = {key for key, value in answers.items() if value is None}
    assert set(verdict.open) <= blanks
    if not blanks:
        assert verdict.outcome is not Outcome.UNCLEAR


@given(st.data())
def test_what_is_not_known_stays_open_and_nothing_else(data: st.DataObject) -> None:
    answers, verdict = asked_through(data, not_known=True)

    assert set(verdict.open) <= {k for k, value in answers.items() if value is None}
    if verdict.outcome is Outcome.UNCLEAR:
        assert verdict.open


@given(st.data())
def test_what_was_not_asked_would_have_changed_nothing(data: st.DataObject) -> None:
    answers, verdict = asked_through(data, not_known=False)
    if None in answers.values() or answers.get("disease", "none") != "none":
        return
    whole = dict(answers)
    for key, question in QUESTIONS.items():
        if key not in whole and key != "disease":
            more = {**whole, key: an_answer(question, data)}
            try:
                classify(read_facts(more), ASKED)
            except FieldProblems:
                continue
            whole = more

    judged = classify(read_facts(whole), ASKED)
    assert judged.outcome is verdict.outcome
    assert judged.main == verdict.main


def test_a_fall_takes_few_questions() -> None:
    answers: Answers = {}
    told = {
        "happened_on": "2026-04-01",
        "hurt": True,
        "dangerous_occurrence": "none",
        "person": "employee",
        "at_work": True,
        "violence": False,
        "natural_causes": False,
        "self_harm": False,
        "work_related": True,
        "disease": "none",
        "exemption": "none",
        "died": False,
        "injury": "fracture",
        "body_part": "wrist",
    }
    while isinstance(question := next_question(answers, ASKED), Question):
        answers[question.key] = told[question.key]

    assert list(answers) == list(told)
    assert question.main.regulation == "4(1)(a)"


def test_nobody_hurt_is_four_questions() -> None:
    answers: Answers = {"happened_on": "2026-04-01", "hurt": False}
    asked = []
    while isinstance(question := next_question(answers, ASKED), Question):
        asked.append(question.key)
        answers[question.key] = "none"

    assert asked == ["dangerous_occurrence", "gas"]
    assert question.outcome is Outcome.NOT


def test_an_answer_that_can_t_be_is_told_beside_its_question() -> None:
    with pytest.raises(FieldProblems) as caught:
        next_question({"happened_on": "2026-11-23"}, ASKED)

    assert [problem.field for problem in caught.value.problems] == ["happened_on"]


def test_each_question_is_a_field_and_has_both_languages() -> None:
    assert list(QUESTIONS) == list(WHEN)
    assert set(QUESTIONS) <= FIELDS
    for question in QUESTIONS.values():
        assert question.words("en").strip()
        assert question.words("cy").strip() != question.words("en").strip()
        assert bool(question.reason("en")) == bool(question.reason("cy"))
        assert (len(question.choices) > 1) == (question.kind == "choice")
        for choice in question.choices:
            assert choice.words("en") == choice.label
            assert choice.words("cy") == choice.label_cy
