"""Complaints from the first word to the second answer, and what they are owed."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from db.domain.complaints import ComplaintTest
from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem, NotAllowed
from db.queries.casework.case_page import case_page
from db.queries.casework.lines import line_by_reference
from db.queries.casework.reports import ombudsman_export
from db.queries.casework.together import group_remedies
from db.tables.casework import CaseNoteRow
from db.tables.casework_complaint import ComplaintRow, RemedyRow
from db.tables.casework_work import CaseLetterRow
from db.telling import Disclose
from desktop.casework.use_cases.closing import (
    CloseCase,
    Ended,
    ReopenCase,
    close_case,
    reopen_case,
)
from desktop.casework.use_cases.complaints import (
    AcknowledgeComplaint,
    AnswerComplaint,
    AskStageTwo,
    RefuseComplaint,
    TakeComplaint,
    acknowledge_complaint,
    answer_complaint,
    ask_stage_two,
    refuse_complaint,
    take_complaint,
)
from desktop.casework.use_cases.deadlines import (
    ExtendClock,
    MeetClock,
    PauseClock,
    extend_clock,
    meet_clock,
    pause_clock,
)
from desktop.casework.use_cases.disclosures import disclose
from desktop.casework.use_cases.groups import (
    GroupCases,
    MakeGroup,
    UpdateGroup,
    group_cases,
    make_group,
    update_group,
)
from desktop.casework.use_cases.notes import SetNextStep, set_next_step
from desktop.casework.use_cases.open_case import NewCase
from desktop.casework.use_cases.remedies import (
    AddLesson,
    AddRemedy,
    AgreeRemedy,
    MoveRemedy,
    add_lesson,
    add_remedy,
    agree_remedy,
    move_remedy,
)
from tests.fixtures.casework import Casework

UNHAPPY = ComplaintTest(dissatisfied=True, first_report=False, asks_for_service=True)
FIRST = ComplaintTest(dissatisfied=True, first_report=True, asks_for_service=True)
SENIOR = Role.SENIOR_CO_ORDINATOR


def complaint(casework: Casework, **given: Any) -> UUID:
    new = NewCase("complaint", person_id=casework.counter.gwen)
    given = {"test": UNHAPPY, "about": "Nobody rang back", **given}
    made = casework.do(take_complaint, TakeComplaint(new, **given), Role.ADVISOR_1)
    assert made.id is not None
    return made.id


def acknowledge(casework: Casework, case_id: UUID) -> None:
    words = AcknowledgeComplaint(
        case_id, "Nobody rang back", "An apology", by_letter=False
    )
    casework.do(acknowledge_complaint, words)


def tell(casework: Casework, case_id: UUID, kind: str) -> None:
    """Have the customer told of what a clock asks for, but not by a letter of ours."""
    clock = casework.clock(case_id, kind)
    casework.do(meet_clock, MeetClock(clock.id, "By an e-mail of our own"))


def test_both_stages_with_two_people_and_every_clock(casework: Casework) -> None:
    case_id = complaint(casework)
    assert casework.clock(case_id, "complaint-ack").due_on == date(2026, 11, 27)
    early = AnswerComplaint(case_id, "upheld", "We failed to ring")
    with pytest.raises(ClerkError, match="Acknowledge it first"):
        casework.do(answer_complaint, early)
    casework.later(days=3)
    acknowledge(casework, case_id)
    with pytest.raises(ClerkError, match="acknowledged already"):
        acknowledge(casework, case_id)
    stage_one = casework.clock(case_id, "complaint-stage1")
    assert stage_one.due_on == date(2026, 12, 7)
    with pytest.raises(FieldProblem, match="ombudsman"):
        casework.do(extend_clock, ExtendClock(stage_one.id, "The officer is ill"))
    longer = ExtendClock(stage_one.id, "The officer is ill", ombudsman_told=True)
    casework.do(extend_clock, longer)
    casework.do(answer_complaint, AnswerComplaint(case_id, "partly", "Once we did"))
    assert casework.clock(case_id, "complaint-stage1").state == "running"
    tell(casework, case_id, "complaint-stage1")
    assert casework.clock(case_id, "complaint-stage1").state == "met"
    with pytest.raises(NotAllowed, match="stage 2"):
        same = AskStageTwo(case_id, "Not true", casework.worker)
        casework.do(ask_stage_two, same)
    casework.do(ask_stage_two, AskStageTwo(case_id, "Not true", casework.senior))
    acknowledge(casework, case_id)
    with pytest.raises(NotAllowed, match="stage 2"):
        casework.do(answer_complaint, AnswerComplaint(case_id, "upheld", "So it was"))
    with pytest.raises(ClerkError, match="Answer the complaint"):
        close(casework, case_id)
    last = AnswerComplaint(case_id, "upheld", "So it was")
    casework.do(answer_complaint, last, SENIOR)
    [row] = casework.office.rows(ComplaintRow)
    assert (row.stage, row.outcome_one, row.outcome_two) == (2, "partly", "upheld")
    assert (row.stage_one_by, row.stage_two_by) == (casework.worker, casework.senior)
    letters = [letter.kind for letter in casework.under(CaseLetterRow, case_id)]
    assert letters == ["extension", "answer", "answer"]
    with pytest.raises(ClerkError, match="stage after the second"):
        casework.do(ask_stage_two, AskStageTwo(case_id, "Still", casework.leader))
    close(casework, case_id)
    casework.do(reopen_case, ReopenCase(case_id, "A page was missing"), SENIOR)
    ours = casework.clock(case_id, "working_days(10)")
    with pytest.raises(ClerkError, match="never stands still"):
        casework.do(pause_clock, PauseClock(ours.id, "customer", "Their answer"))
    page = casework.office.read_as(SENIOR, case_page, case_id, casework.office.now)
    assert page is not None
    assert not any(clock.may_pause or clock.pauses for clock in page.clocks)


def test_the_line_follows_a_complaint_to_its_last_answer(casework: Casework) -> None:
    def said() -> str:
        case = casework.case(case_id).reference
        found = casework.office.read(line_by_reference, case, casework.office.now)
        assert found is not None
        words = found.words.split(". ", 1)[1]
        nobody, _, rest = words.partition("taken it on yet. ")
        somebody, _, more = words.partition("is working on it. ")
        return rest or more or nobody or somebody

    def step(words: str, waiting_for: str = "us") -> None:
        casework.do(set_next_step, SetNextStep(case_id, words, waiting_for))

    case_id = complaint(casework)
    acknowledge(casework, case_id)
    step("the officer rings you")
    assert said().startswith("Next: the officer rings you, by ")
    casework.do(answer_complaint, AnswerComplaint(case_id, "partly", "Once we did"))
    assert said().startswith("Next: our letter with the answer is sent, by ")
    tell(casework, case_id, "complaint-stage1")
    assert said() == (
        "It was answered: our letter says what we found, and how to ask for a second "
        "look."
    )
    step("the voucher is posted")
    assert said() == "Next: the voucher is posted."
    casework.do(ask_stage_two, AskStageTwo(case_id, "Not true", casework.senior))
    assert said().startswith("Next: somebody else looks at it again, by ")
    acknowledge(casework, case_id)
    step("the manager visits", "customer")
    last = AnswerComplaint(case_id, "upheld", "So it was")
    casework.do(answer_complaint, last, SENIOR)
    tell(casework, case_id, "complaint-stage2")
    assert said().startswith("It had its last answer: ")
    assert casework.case(case_id).waiting_for == "us"
    close(casework, case_id)
    casework.do(reopen_case, ReopenCase(case_id, "A page was missing"), SENIOR)
    assert said().startswith("Next: the team looks at it, by ")


def test_the_line_says_that_a_complaint_is_refused(casework: Casework) -> None:
    case_id = complaint(casework)
    casework.do(set_next_step, SetNextStep(case_id, "the officer rings you"))
    refused = RefuseComplaint(case_id, "in_court", "The court decides it")
    casework.do(refuse_complaint, refused, SENIOR)
    tell(casework, case_id, "complaint-ack")
    case = casework.case(case_id).reference
    found = casework.office.read(line_by_reference, case, casework.office.now)
    assert found is not None
    assert "This complaint is not taken up: our letter says why" in found.words
    assert "rings you" not in found.words


def close(casework: Casework, case_id: UUID) -> None:
    version = casework.case(case_id).version
    end = Ended("done", "staff", "We are sorry")
    casework.do(close_case, CloseCase(case_id, version, end))


def test_a_first_report_is_a_request_unless_somebody_says_why(
    casework: Casework,
) -> None:
    request = complaint(casework, test=FIRST)
    assert casework.case(request).kind == "request"
    changed = complaint(casework, test=FIRST, changed_reason="Third call this week")
    assert casework.case(changed).kind == "complaint"
    [row] = casework.office.rows(ComplaintRow)
    assert row.changed_reason == "Third call this week"
    assert row.case_id == changed


def test_a_refusal_gives_reasons_and_the_ombudsman(casework: Casework) -> None:
    case_id = complaint(casework, scheme="housing")
    refuse = RefuseComplaint(case_id, "in_court", "It is before the court")
    casework.do(refuse_complaint, refuse)
    [letter] = casework.under(CaseLetterRow, case_id)
    assert "Housing Ombudsman" in letter.facts["ombudsman"]
    with pytest.raises(ClerkError, match="was refused"):
        acknowledge(casework, case_id)
    close(casework, case_id)


def test_a_remedy_needs_its_authority_and_outlives_the_answer(
    casework: Casework,
) -> None:
    case_id = complaint(casework)
    small = AddRemedy(case_id, "compensation", "For the wait", amount_pence=5_000,
                      form="voucher")  # fmt: skip
    large = AddRemedy(
        case_id, "compensation", "For the damage", amount_pence=90_000,
        form="payment", supplier="Spark Ltd", recover_pence=90_000,
    )  # fmt: skip
    for each in (small, large):
        casework.do(add_remedy, each)
    agreed, proposed = casework.office.rows(RemedyRow)
    assert (agreed.state, agreed.level) == ("agreed", "caseworker")
    assert (proposed.state, proposed.recovery) == ("proposed", "asked")
    with pytest.raises(NotAllowed, match="higher authority"):
        casework.do(agree_remedy, AgreeRemedy(proposed.id), Role.CO_ORDINATOR)
    casework.do(agree_remedy, AgreeRemedy(proposed.id), SENIOR)
    refuse = RefuseComplaint(case_id, "not_ours", "It was another council")
    casework.do(refuse_complaint, refuse)
    close(casework, case_id)
    casework.do(move_remedy, MoveRemedy(proposed.id, "Paid", "made", "recovered"))
    with pytest.raises(ClerkError, match="can't do that"):
        casework.do(move_remedy, MoveRemedy(proposed.id, "Again", "agreed"))
    done = casework.office.row(RemedyRow, proposed.id)
    assert (done.state, done.recovery) == ("made", "recovered")


def test_the_ombudsman_gets_everything_in_one_export(casework: Casework) -> None:
    case_id = complaint(casework)
    acknowledge(casework, case_id)
    casework.do(answer_complaint, AnswerComplaint(case_id, "upheld", "We failed"))
    casework.do(add_lesson, AddLesson(case_id, "Ring back", "A list of promises"))
    casework.do(add_remedy, AddRemedy(case_id, "apology", "In writing"))
    found = casework.office.read(ombudsman_export, case_id)
    assert found is not None
    assert found["complaint"] == "Nobody rang back"
    assert found["stages"][0]["outcome"] == "upheld"
    assert [d["kind"] for d in found["deadlines"]] == [
        "complaint-ack", "complaint-stage1",
    ]  # fmt: skip
    assert found["deadlines"][1]["working"]
    assert found["lessons"] == [
        {"learnt": "Ring back", "changed": "A list of promises"}
    ]
    assert found["remedies"][0]["kind"] == "apology"
    assert found["history"]
    assert casework.office.read(ombudsman_export, casework.open()) is None


def test_many_with_one_cause_hear_one_update(casework: Casework) -> None:
    cases = tuple(casework.open() for _ in range(4))
    group = casework.office.made(
        make_group, MakeGroup("The flood", "A burst main"), Role.CASEWORKER
    )
    assert casework.do(group_cases, GroupCases(group, cases)).id is None
    close(casework, cases[3])
    update = UpdateGroup(group, "Mended by noon", letters=True, next_step="we ring you")
    batch = update_group(update, casework.office.unit(Role.CO_ORDINATOR))
    assert (batch.done, batch.left) == (3, ())
    for case_id in cases[:3]:
        assert casework.under(CaseNoteRow, case_id)[-1].words == "Mended by noon"
        assert casework.case(case_id).next_step == "we ring you"
    for case_id, pence in zip(cases, (5_000, 5_000, 5_000, 10_001), strict=True):
        casework.do(
            add_remedy,
            AddRemedy(case_id, "compensation", "Carpet", amount_pence=pence,
                      form="payment"),
            SENIOR,
        )  # fmt: skip
    found = casework.office.read(group_remedies, group)
    assert [one.apart for one in found] == [False, False, False, True]


def test_what_another_body_is_told_is_written_down(casework: Casework) -> None:
    case_id = casework.open()
    asked = Disclose(
        "police", "PC 417", date(2026, 11, 19), "Rang back their switchboard", "crime",
        "DP9-1", "The address", case_id=case_id,
    )  # fmt: skip
    made = casework.do(disclose, asked, Role.CO_ORDINATOR)
    assert made.reference is not None
    note = casework.under(CaseNoteRow, case_id)[-1]
    assert note.words == f"Disclosure {made.reference}"
    nobody = Disclose(
        "police", "PC 417", date(2026, 11, 19), "Rang back", "consent", given="x"
    )
    with pytest.raises(FieldProblem, match="whom it is about"):
        casework.do(disclose, nobody, Role.CO_ORDINATOR)
