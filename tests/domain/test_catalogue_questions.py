from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.domain.questions import (
    Answer,
    Choice,
    Condition,
    Kind,
    Question,
    answers_in_words,
    carried_answers,
    check_answers,
    visible_questions,
)
from db.errors import FieldProblems

TODAY = date(2026, 11, 3)


@dataclass(frozen=True)
class Asked:
    """Whatever asks questions, without the rest of a service."""

    questions: tuple[Question, ...]


BIN = Question(
    key="bin",
    label="Which bin?",
    label_cy="Pa fin?",
    kind="choice",
    required=True,
    choices=(
        Choice(key="refuse", label="Refuse", label_cy="Sbwriel"),
        Choice(key="garden", label="Garden waste"),
    ),
)
BINS = Asked(
    (
        BIN,
        Question(
            key="paid",
            label="Is it paid for?",
            label_cy="A dalwyd amdano?",
            kind="yes_no",
            required=True,
            when=Condition(key="bin", wanted="garden"),
        ),
        Question(
            key="paid_on",
            label="When was it paid?",
            kind="date",
            required=True,
            when=Condition(key="paid", wanted=("yes",)),
        ),
        Question(key="note", label="What else?", kind="long_text"),
        Question(key="address", label="Where?", kind="address", ask_every="contact"),
    )
)


def one(kind: Kind, answer: object, **more: object) -> Answer:
    question = Question(key="it", label="What?", kind=kind, **more)  # type: ignore[arg-type]  # any attribute may be tried
    return check_answers(Asked((question,)), {"it": answer}, TODAY)["it"]


def problems(service: Asked, answers: dict[str, object]) -> list[tuple[str, str]]:
    with pytest.raises(FieldProblems) as caught:
        check_answers(service, answers, TODAY)
    return [(problem.field, str(problem)) for problem in caught.value.problems]


def keys(answers: dict[str, object]) -> list[str]:
    return [question.key for question in visible_questions(BINS, answers)]


def test_a_question_is_shown_once_its_condition_is_met() -> None:
    assert keys({}) == ["bin", "note", "address"]
    assert keys({"bin": "refuse", "paid": "yes"}) == ["bin", "note", "address"]
    assert keys({"bin": "garden"}) == ["bin", "paid", "note", "address"]
    assert keys({"bin": "garden", "paid": "yes"})[2] == "paid_on"
    assert keys({"bin": "garden", "paid": True})[2] == "paid_on"


def test_what_hangs_on_a_hidden_question_is_hidden_and_not_required() -> None:
    answers: dict[str, object] = {"bin": "refuse", "paid": "yes"}

    assert check_answers(BINS, answers, TODAY) == {"bin": "refuse"}


def test_each_missing_answer_is_named_in_the_order_of_asking() -> None:
    assert problems(BINS, {"bin": "garden"}) == [("paid", "Answer: Is it paid for?")]
    assert problems(BINS, {"bin": "garden", "paid": "y", "paid_on": "soon"}) == [
        ("paid_on", "Enter a date, like 3/11/2026")
    ]


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        ("text", "  by the   gate ", "by the gate"),
        ("text", "e\N{COMBINING ACUTE ACCENT}", "\N{LATIN SMALL LETTER E WITH ACUTE}"),
        ("text", 12, "12"),
        ("address", "1 Invented Street\nNowhere", "1 Invented Street Nowhere"),
        ("long_text", "one\r\ntwo ", "one\ntwo"),
        ("yes_no", "Yes", True),
        ("yes_no", "nac oes", False),
        ("yes_no", False, False),
        ("date", "2026-11-03", TODAY),
        ("date", "1/2/2026", date(2026, 2, 1)),
        ("date", "3 Nov 2026", TODAY),
        ("date", "3 november 2026", TODAY),
        ("date", "today", TODAY),
        ("date", "Yesterday", date(2026, 11, 2)),
        ("date", datetime(2026, 11, 2, 9, tzinfo=UTC), date(2026, 11, 2)),
        ("money", "12.50", 1250),
        ("money", "£1,234", 123400),
        ("money", ".5", None),
        ("money", "12.5", 1250),
        ("money", 1250, 1250),
        ("number", "1,200", 1200),
        ("number", 3, 3),
        ("phone", "01632 960001", "+441632960001"),
        ("phone", "07700 900123", "+447700900123"),
        ("phone", "+33 1 23 45 67 89", "+33123456789"),
    ],
)
def test_answers_are_read_as_their_kind(
    kind: Kind, typed: object, kept: Answer | None
) -> None:
    if kept is None:
        with pytest.raises(FieldProblems):
            one(kind, typed)
    else:
        assert one(kind, typed) == kept


@pytest.mark.parametrize(
    ("kind", "typed", "words"),
    [
        ("text", "x" * 501, "Shorten this to 500 characters"),
        pytest.param("long_text", "x" * 10_000_000, "Shorten this", id="ten megabytes"),
        ("text", "a\x00b", "can't be printed"),
        ("text", ["a"], "in words"),
        ("text", True, "in words"),
        pytest.param("number", 10**5000, "smaller number", id="enormous"),
        ("yes_no", "perhaps", "yes or no"),
        ("yes_no", 1, "yes or no"),
        ("date", "tomorrow", "not in the future"),
        ("date", "1/1/1850", "Check the year"),
        ("date", "31/2/2026", "Enter a date"),
        ("money", "lots", "Enter an amount"),
        ("money", -1, "£0.00 or more"),
        ("number", "2.5", "whole number"),
        ("phone", "999", "phone number"),
        ("phone", "ring me", "phone number"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(
    kind: Kind, typed: object, words: str
) -> None:
    with pytest.raises(FieldProblems, match=words):
        one(kind, typed)


def test_ranges_and_future_dates_follow_the_question() -> None:
    assert one("date", "4/11/2026", future=True) == date(2026, 11, 4)
    assert one("number", "5", least=1, most=5) == 5
    for kind, typed, words in (
        ("number", "0", "Enter 1 or more"),
        ("number", "6", "Enter 5 or less"),
        ("money", "0.00", "Enter £0.01 or more"),
        ("money", "0.06", "Enter £0.05 or less"),
    ):
        with pytest.raises(FieldProblems, match=words):
            one(kind, typed, least=1, most=5)  # type: ignore[arg-type]  # two kinds
    with pytest.raises(FieldProblems, match="Check the year"):
        one("date", "1/1/2100", future=True)


def test_the_last_day_of_all_has_no_tomorrow() -> None:
    question = Question(key="it", label="When?", kind="date", future=True)

    with pytest.raises(FieldProblems, match="Check the year"):
        check_answers(Asked((question,)), {"it": "tomorrow"}, date.max)


def test_one_answer_serves_the_whole_contact() -> None:
    earlier: dict[str, object] = {"address": "1 Invented Street", "note": "late"}

    assert carried_answers(BINS, earlier) == {"address": "1 Invented Street"}


def test_answers_are_said_in_words() -> None:
    kinds: tuple[tuple[Kind, object, str], ...] = (
        ("date", "2026-11-03", "3 November 2026"),
        ("date", "today", "today"),
        ("date", "soon", "soon"),
        ("money", 123450, "£1,234.50"),
        ("number", 1200, "1,200"),
        ("phone", "+441632960001", "01632 960001"),
        ("phone", "+33123456789", "+33 1 23 45 67 89"),
        ("text", "by the gate", "by the gate"),
    )
    for kind, kept, words in kinds:
        asked = Asked((Question(key="it", label="What?", kind=kind),))
        assert answers_in_words(asked, {"it": kept}) == [("What?", words)]
    asked = Asked((Question(key="it", label="What?", kind="number"),))
    assert answers_in_words(asked, {"it": ["odd"]}) == []
    assert answers_in_words(asked, {"it": " "}) == []


def test_answers_are_said_in_welsh_where_there_is_welsh() -> None:
    answers: dict[str, object] = {"bin": "garden", "paid": True, "paid_on": TODAY}

    assert answers_in_words(BINS, answers, "cy") == [
        ("Pa fin?", "Garden waste"),
        ("A dalwyd amdano?", "Ie"),
        ("When was it paid?", "3 Tachwedd 2026"),
    ]
    assert answers_in_words(BINS, {"bin": "refuse"}, "cy") == [("Pa fin?", "Sbwriel")]


anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.text(alphabet="0123456789/.-,£+ "),
    st.dates(),
    st.datetimes(),
    st.binary(),
    st.lists(st.text()),
    st.sampled_from(["yes", "no", "a", "b", "today", "tomorrow", "3/11/2026"]),
)
KINDS: tuple[Kind, ...] = (
    "text",
    "long_text",
    "yes_no",
    "date",
    "money",
    "number",
    "address",
    "phone",
)


def question(draw: st.DrawFn, n: int, asked: list[Question]) -> Question:
    earlier = [(q.key, answer) for q in asked for answer in q.allowed() or ()]
    when = draw(st.none() | st.sampled_from(earlier)) if earlier else None
    choices = (Choice(key="a", label="A"), Choice(key="b", label="B"))
    kind = draw(st.sampled_from(("choice", *KINDS)))
    return Question(
        key=f"q{n}",
        label=f"Question {n}?",
        kind=kind,
        choices=choices if kind == "choice" else (),
        required=draw(st.booleans()),
        future=draw(st.booleans()),
        least=draw(st.none() | st.integers(-5, 5)),
        when=Condition(key=when[0], wanted=when[1]) if when else None,
    )


@st.composite
def services(draw: st.DrawFn) -> Asked:
    asked: list[Question] = []
    for n in range(draw(st.integers(0, 6))):
        asked.append(question(draw, n, asked))
    return Asked(tuple(asked))


# Hypothesis writes its table of all characters in the first run, which is slow.
patient = settings(suppress_health_check=[HealthCheck.too_slow])
answer_sets = st.dictionaries(st.sampled_from([f"q{n}" for n in range(8)]), anything)


@patient
@given(services(), answer_sets, st.dates(min_value=date(1900, 1, 1)))
def test_only_field_problems_are_raised_and_only_for_what_is_visible(
    service: Asked, answers: dict[str, object], today: date
) -> None:
    shown = {question.key for question in visible_questions(service, answers)}
    refused: set[str] = set()
    try:
        typed = check_answers(service, answers, today)
    except FieldProblems as found:
        refused = {problem.field for problem in found.problems}
        typed = {}
    required = {q.key for q in service.questions if q.required} & shown

    assert refused | typed.keys() <= shown
    assert refused or required <= typed.keys()


@patient
@given(services(), answer_sets)
def test_checked_answers_check_again_to_themselves_and_can_be_said(
    service: Asked, answers: dict[str, object]
) -> None:
    answers_in_words(service, answers, "cy")
    try:
        typed = check_answers(service, answers, TODAY)
    except FieldProblems:
        return
    assert check_answers(service, typed, TODAY) == typed
    said = answers_in_words(service, typed)
    assert len(said) == len(typed)
    assert all(words for _, words in said)
