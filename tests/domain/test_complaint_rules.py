"""Complaints, remedies, tasks, disclosures and appointments."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.appointments import calendar_text, check_times
from db.domain.complaints import (
    OMBUDSMAN,
    ComplaintTest,
    Scheme,
    check_acknowledgement,
    check_answer,
    check_extension_told,
    check_refusal,
    check_stage_two_handler,
    decide,
    next_stage,
)
from db.domain.disclosures import (
    NEEDS_PAPER,
    SOURCES,
    Ground,
    check_decision,
    check_request,
)
from db.domain.permissions import Role
from db.domain.remedies import (
    LIMITS,
    NEXT,
    RemedyKind,
    RemedyState,
    authority_for,
    check_authority,
    check_remedy,
    outliers,
)
from db.domain.task_lists import (
    TaskState,
    TaskStep,
    check_all_finished,
    check_steps,
    first_state,
    target_day,
)
from db.domain.working_days import calendar_for
from db.errors import ClerkError, FieldProblem, NotAllowed

ONE, OTHER = UUID(int=1), UUID(int=2)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("unhappy", "first", "service", "says_so", "complaint"),
    [
        (False, True, True, False, False),
        (False, False, True, False, False),
        (True, True, True, False, False),
        (True, True, False, False, True),
        (True, False, True, False, True),
        (True, False, False, False, True),
        (False, False, False, True, True),
        (True, True, True, True, True),
    ],
)
def test_a_complaint_or_a_request_for_service(
    unhappy: bool, first: bool, service: bool, says_so: bool, complaint: bool
) -> None:
    verdict = decide(ComplaintTest(unhappy, first, service, says_so))
    assert verdict.is_complaint is complaint
    assert verdict.why


def test_somebody_else_answers_at_stage_two() -> None:
    check_stage_two_handler(None, ONE)
    check_stage_two_handler(OTHER, ONE)
    with pytest.raises(NotAllowed, match="stage 2"):
        check_stage_two_handler(ONE, ONE)


def test_there_are_exactly_two_stages() -> None:
    assert next_stage(0, answered=False) == 1
    assert next_stage(1, answered=True) == 2
    with pytest.raises(ClerkError, match="stage 1 first"):
        next_stage(1, answered=False)
    with pytest.raises(ClerkError, match="ombudsman"):
        next_stage(2, answered=True)


def test_an_acknowledgement_states_the_complaint_and_what_they_want() -> None:
    check_acknowledgement("The bin", "Collect it")
    for about, wanted, field in ((" ", "x", "about"), ("x", "", "wanted")):
        with pytest.raises(FieldProblem) as caught:
            check_acknowledgement(about, wanted)
        assert caught.value.field == field


def test_answers_refusals_and_extensions_say_what_the_code_asks() -> None:
    check_answer("partly", "Because")
    check_refusal("in_court", "It is before the court")
    check_extension_told(ombudsman_told=True)
    for outcome, reasons in (("maybe", "x"), ("upheld", " ")):
        with pytest.raises(FieldProblem):
            check_answer(outcome, reasons)
    for reason, words in (("rude", "x"), ("in_court", "")):
        with pytest.raises(FieldProblem):
            check_refusal(reason, words)
    with pytest.raises(FieldProblem, match="ombudsman"):
        check_extension_told(ombudsman_told=False)
    assert set(OMBUDSMAN) == set(Scheme)


@pytest.mark.parametrize(
    ("pence", "level", "allowed"),
    [
        (1, Role.CASEWORKER, "WCS"),
        (10_000, Role.CASEWORKER, "WCS"),
        (10_001, Role.CO_ORDINATOR, "CS"),
        (50_000, Role.CO_ORDINATOR, "CS"),
        (50_001, Role.SENIOR_CO_ORDINATOR, "S"),
        (250_000, Role.SENIOR_CO_ORDINATOR, "S"),
        (250_001, None, ""),
    ],
)
def test_who_may_agree_to_how_much(
    pence: int, level: Role | None, allowed: str
) -> None:
    assert authority_for(pence, LIMITS) is level
    letters = {
        "W": Role.CASEWORKER,
        "C": Role.CO_ORDINATOR,
        "S": Role.SENIOR_CO_ORDINATOR,
        "1": Role.ADVISOR_1,
    }
    for letter, role in letters.items():
        if letter in allowed:
            assert check_authority(pence, [role], LIMITS) is level
        else:
            with pytest.raises(NotAllowed):
                check_authority(pence, [role], LIMITS)


def test_a_remedy_fits_its_kind() -> None:
    check_remedy("apology", None, None)
    check_remedy("compensation", 5_000, "voucher")
    for kind, pence, form, field in (
        ("flowers", None, None, "kind"),
        ("apology", 5, None, "amount_pence"),
        ("compensation", None, "voucher", "amount_pence"),
        ("compensation", 0, "voucher", "amount_pence"),
        ("compensation", 5, None, "form"),
    ):
        with pytest.raises(FieldProblem) as caught:
            check_remedy(kind, pence, form)
        assert caught.value.field == field
    assert set(NEXT) == set(RemedyState)
    assert len(RemedyKind) == 3


@pytest.mark.parametrize(
    ("amounts", "apart"),
    [
        ([], set()),
        ([50], set()),
        ([50, 50, 100], set()),
        ([50, 50, 101], {101}),
        ([50, 50, 24], {24}),
        ([50, 50, 25], set()),
    ],
)
def test_amounts_that_stand_apart(amounts: list[int], apart: set[int]) -> None:
    assert outliers(amounts) == apart


@given(st.lists(st.integers(1, 100_000), min_size=1))
def test_equal_amounts_never_stand_apart(amounts: list[int]) -> None:
    assert outliers([amounts[0]] * len(amounts)) == frozenset()
    assert outliers(amounts) <= set(amounts)


def test_tasks_wait_for_the_one_before() -> None:
    visit = TaskStep(key="visit", words="Visit", target=5)
    report = TaskStep(key="report", words="Report", after="visit", target=3)
    check_steps([visit, report])
    assert first_state(visit) is TaskState.OPEN
    assert first_state(report) is TaskState.WAITING
    assert first_state(report, {"visit"}) is TaskState.OPEN
    england = calendar_for("england")
    assert target_day(5, date(2026, 11, 20), england) == date(2026, 11, 27)
    assert target_day(None, date(2026, 11, 20), england) is None
    for wrong in ([visit, visit], [report, visit]):
        with pytest.raises(ValueError, match="tasks"):
            check_steps(wrong)
    for key, words, target in ((" ", "x", 1), ("x", "", 1), ("x", "x", -1)):
        with pytest.raises(ValueError, match=r"task|target"):
            TaskStep(key=key, words=words, target=target)


def test_no_task_is_dropped_in_silence() -> None:
    check_all_finished(["done", "dropped"])
    with pytest.raises(ClerkError, match="1 task is"):
        check_all_finished(["done", "open"])
    with pytest.raises(ClerkError, match="2 tasks are"):
        check_all_finished(["waiting", "open"])


@pytest.mark.parametrize("ground", Ground)
def test_each_ground_has_its_source_and_asks_for_its_paper(ground: Ground) -> None:
    assert SOURCES[ground]
    check_request("police", ground, "Rang back their switchboard", "CR/1")
    if ground in NEEDS_PAPER:
        with pytest.raises(FieldProblem, match="number"):
            check_request("police", ground, "Rang back", None)
    else:
        check_request("police", ground, "Rang back", None)


def test_a_disclosure_says_what_was_given_or_why_nothing_was() -> None:
    check_decision("The address", None)
    check_decision(None, "No authority")
    for given_, refused in ((None, None), ("x", "y"), (" ", "")):
        with pytest.raises(FieldProblem):
            check_decision(given_, refused)
    for body, ground, authority in (
        ("press", "crime", "x"),
        ("police", "whim", "x"),
        ("police", "consent", " "),
    ):
        with pytest.raises(FieldProblem):
            check_request(body, ground, authority, "1")


def test_an_appointment_lies_ahead_and_ends_after_it_starts() -> None:
    hour = timedelta(hours=1)
    check_times(NOON + hour, NOON + 2 * hour, NOON)
    for start, end in (
        (NOON, NOON + hour),
        (NOON + hour, NOON + hour),
        (NOON + hour, NOON + 14 * hour),
    ):
        with pytest.raises(FieldProblem):
            check_times(start, end, NOON)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_a_calendar_file_is_folded_and_whole(about: str) -> None:
    end = NOON + timedelta(hours=1)
    text = calendar_text(ONE, about, "1 High St; Maldon", NOON, end, NOON)
    lines = text.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    whole = text.replace("\r\n ", "")
    assert "DTSTART:20261120T120000Z\r\n" in whole
    assert "LOCATION:1 High St\\; Maldon\r\n" in whole
    summary = whole.split("SUMMARY:")[1].split("\r\nLOCATION")[0]
    for sign in (",", ";", "\\"):
        summary = summary.replace(f"\\{sign}", sign)
    assert summary == about
