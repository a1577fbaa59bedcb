"""Whatever a file holds, there is an answer or a reason with its place."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.clock import LONDON
from db.domain.incidents.questionnaire import QUESTIONS
from db.domain.incidents.riddor import classify
from db.domain.incidents.tellings import who_is_told
from db.domain.incidents.told import DAYS, FIELDS, LISTS, YES_NO, read_facts
from db.domain.incidents.verdict import Class, Outcome
from db.errors import FieldProblem, FieldProblems

ASKED = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=LONDON)
anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=6,
)
days = st.dates(date(2026, 1, 1), date(2026, 11, 22)).map(date.isoformat)
absences = st.lists(
    st.fixed_dictionaries({"from": days}, optional={"to": days}), max_size=3
)


def sensible(field: str) -> st.SearchStrategy[Any]:
    """Return values that the field takes, most of the time."""
    if field in LISTS:
        return st.sampled_from(sorted(LISTS[field]))
    if field in YES_NO:
        return st.booleans()
    if field in DAYS:
        return days
    return {"absence": absences, "age": st.integers(13, 90)}.get(field, st.none())


OTHERS = sorted(FIELDS - {"happened_on"})


@st.composite
def files(draw: st.DrawFn) -> dict[str, Any]:
    """Return a file with a few fields, each with a value that it takes."""
    names = draw(st.lists(st.sampled_from(OTHERS), max_size=7, unique=True))
    told = {name: draw(sensible(name)) for name in names}
    return {"happened_on": draw(days), **told}


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)) | st.text(), anything))
@example({"\ud800": 1})
@example({"injuries": [[]], "absence": [None, {}], "age": 10**30})
def test_nothing_breaks_what_reads_it(told: dict[str, Any]) -> None:
    problems: tuple[FieldProblem, ...] = ()
    try:
        assert isinstance(classify(read_facts(told), ASKED).outcome, Outcome)
    except FieldProblems as refused:
        problems = refused.problems

    assert all(problem.field.isprintable() for problem in problems)
    assert all(str(problem) for problem in problems)


@given(files())
def test_what_can_be_so_has_a_whole_answer(told: dict[str, Any]) -> None:
    try:
        facts = read_facts(told)
        verdict = classify(facts, ASKED)
    except FieldProblems:
        return

    reported = verdict.outcome is Outcome.REPORTABLE
    assert reported == any(
        each.kind is not Class.OVER_THREE for each in verdict.findings
    )
    assert all(each.regulation for each in verdict.findings)
    assert all(
        (each.due is None) == (each.kind is Class.OVER_THREE)
        for each in verdict.findings
    )
    assert set(verdict.open) <= QUESTIONS.keys()
    assert len(set(verdict.steps)) == len(verdict.steps)
    assert len({each.kind for each in verdict.findings}) == len(verdict.findings)
    due = [each.rule.key for each in who_is_told(facts, verdict, NOON)]
    assert ("enforcing_authority" in due) <= reported


@pytest.mark.parametrize(
    ("name", "place"),
    [("\x1b[2J", "\\x1b[2J"), ("x" * 500, "x" * 60), ("two\nlines", "two\\nlines")],
)
def test_a_field_s_name_is_shown_safely(name: str, place: str) -> None:
    with pytest.raises(FieldProblems) as caught:
        read_facts({name: 1})

    assert [problem.field for problem in caught.value.problems] == [place]
