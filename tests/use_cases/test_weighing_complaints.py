"""What came as one thing and is another; what leaves for the ombudsman."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from db.domain.complaints import ComplaintTest
from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem, NotFound
from db.queries.casework.case_page import case_page
from db.tables.casework import CaseGroupRow, CaseLinkRow, CaseNoteRow
from db.tables.casework_complaint import ComplaintRow
from db.tables.casework_visits import VisitRow
from db.tables.casework_work import CaseLetterRow
from desktop.casework.ombudsman_file import export_text, file_content
from desktop.casework.use_cases.complaints import (
    AcknowledgeComplaint,
    AnswerComplaint,
    TakeComplaint,
    acknowledge_complaint,
    answer_complaint,
    take_complaint,
)
from desktop.casework.use_cases.deadlines import MeetClock, meet_clock
from desktop.casework.use_cases.exporting import (
    ComplaintExported,
    ExportComplaint,
    export_complaint,
)
from desktop.casework.use_cases.groups import (
    GroupCases,
    MakeGroup,
    UpdateGroup,
    group_cases,
    make_group,
    update_group,
)
from desktop.casework.use_cases.open_case import NewCase
from desktop.casework.use_cases.rebooking import (
    CancelVisit,
    MoveVisit,
    cancel_visit,
    move_visit,
)
from desktop.casework.use_cases.remedies import (
    AddRemedy,
    MoveRemedy,
    add_remedy,
    move_remedy,
)
from desktop.casework.use_cases.visits import BookVisit, book_visit
from desktop.casework.use_cases.weighing import WeighComplaint, weigh_complaint
from tests.fixtures.casework import Casework

UNHAPPY = ComplaintTest(dissatisfied=True, first_report=False, asks_for_service=True)
FIRST = ComplaintTest(dissatisfied=True, first_report=True, asks_for_service=True)
LEADER = Role.CO_ORDINATOR


def weigh(casework: Casework, case_id: UUID, **given: Any) -> ComplaintRow | None:
    given = {"about": "Nobody rang back", "test": UNHAPPY, **given}
    casework.do(weigh_complaint, WeighComplaint(case_id, **given))
    rows = casework.under(ComplaintRow, case_id)
    return rows[0] if rows else None


def test_what_was_referred_as_a_complaint_is_weighed_and_worked(
    casework: Casework,
) -> None:
    case_id = casework.open("complaint")
    opened = casework.case(case_id).opened_at
    words = AcknowledgeComplaint(case_id, "Nobody rang back", "An apology")
    with pytest.raises(ClerkError, match="no complaint"):
        casework.do(acknowledge_complaint, words)
    casework.later(days=1)
    row = weigh(casework, case_id, wanted="To be rung")
    assert row is not None
    assert (row.received_at, row.wanted) == (opened, "To be rung")
    assert [clock.kind for clock in casework.clocks(case_id)] == ["complaint-ack"]
    casework.do(acknowledge_complaint, words)
    casework.do(answer_complaint, AnswerComplaint(case_id, "upheld", "We forgot"))
    with pytest.raises(ClerkError, match="stays what it is"):
        weigh(casework, case_id, test=FIRST)


def test_what_is_no_complaint_after_all_needs_a_reason_and_stops_its_clock(
    casework: Casework,
) -> None:
    case_id = casework.open("complaint")
    weigh(casework, case_id)
    with pytest.raises(FieldProblem, match="no complaint after all"):
        weigh(casework, case_id, test=FIRST)
    reason = "They only wanted the number"
    weigh(casework, case_id, changed_reason=reason)
    assert casework.case(case_id).kind == "request"
    assert casework.clock(case_id, "complaint-ack").state == "ended"
    assert reason in [note.words for note in casework.under(CaseNoteRow, case_id)]
    with pytest.raises(ClerkError, match="no complaint"):
        words = AcknowledgeComplaint(case_id, "Nobody rang back", "An apology")
        casework.do(acknowledge_complaint, words)
    weigh(casework, case_id)
    assert casework.case(case_id).kind == "complaint"
    assert casework.clock(case_id, "complaint-ack").state == "running"


@pytest.mark.parametrize("kind", ["compliment", "suggestion"])
def test_thanks_and_ideas_are_kept_as_what_they_are(
    casework: Casework, kind: str
) -> None:
    case_id = casework.open("complaint")
    assert weigh(casework, case_id, kind=kind, about="Thank Dele") is None
    assert casework.case(case_id).kind == kind
    assert casework.case(case_id).next_due_at.year > 2100
    with pytest.raises(FieldProblem, match="what it is"):
        weigh(casework, case_id, kind="case")


def test_a_first_report_that_came_as_a_complaint_is_a_request(
    casework: Casework,
) -> None:
    case_id = casework.open("complaint")
    assert weigh(casework, case_id, test=FIRST) is None
    assert casework.case(case_id).kind == "request"
    with pytest.raises(FieldProblem, match="ombudsman"):
        weigh(casework, case_id, scheme="nobody")


def test_a_thank_you_for_what_was_a_complaint_says_why(casework: Casework) -> None:
    case_id = casework.open("complaint")
    weigh(casework, case_id)
    with pytest.raises(FieldProblem, match="no complaint after all"):
        weigh(casework, case_id, kind="compliment")


def test_a_complaint_about_a_case_hangs_on_it(casework: Casework) -> None:
    about = casework.open()
    new = NewCase("complaint", person_id=casework.counter.gwen)
    taken = TakeComplaint(new, "Nobody came", UNHAPPY, about_case_id=about)
    made = casework.do(take_complaint, taken, Role.ADVISOR_1)
    [link] = casework.office.rows(CaseLinkRow)
    assert (link.case_id, link.other_id, link.kind) == (about, made.id, "follows")


def test_a_group_update_is_safe_to_read_aloud(casework: Casework) -> None:
    case_id = casework.open()
    casework.do(make_group, MakeGroup("Burst main", "A main burst"))
    [group] = casework.office.rows(CaseGroupRow)
    group_cases(GroupCases(group.id, (case_id,)), casework.office.unit(LEADER))
    told = UpdateGroup(group.id, "It is mended", next_step="Safeguarding rings them")
    with pytest.raises(FieldProblem) as refused:
        update_group(told, casework.office.unit(LEADER))
    assert refused.value.field == "next_step"
    update_group(
        replace(told, next_step="The crew comes"), casework.office.unit(LEADER)
    )
    assert casework.case(case_id).next_step == "The crew comes"


def test_a_visit_moves_in_one_step_or_is_called_off(casework: Casework) -> None:
    case_id = casework.open()
    start = casework.office.now + timedelta(days=2)
    book = BookVisit(
        case_id, "Look", start, start + timedelta(hours=1), casework.worker
    )
    casework.do(book_visit, book)
    [first] = casework.under(VisitRow, case_id)
    later = start + timedelta(days=1)
    move = MoveVisit(first.id, later, later + timedelta(hours=1), "They are away")
    casework.do(move_visit, move)
    old, new = casework.under(VisitRow, case_id)
    assert (old.state, old.next_id, new.state) == ("rebooked", new.id, "booked")
    assert new.officer_id == casework.worker
    assert new.officer_told_at is not None
    letter = casework.under(CaseLetterRow, case_id)[-1]
    assert letter.calendar is not None
    assert f"UID:{first.id}@guildhall" in letter.calendar
    assert "SEQUENCE:1" in letter.calendar
    casework.do(cancel_visit, CancelVisit(new.id, "It was mended"))
    assert casework.under(VisitRow, case_id)[-1].state == "cancelled"
    with pytest.raises(ClerkError, match="over already"):
        casework.do(cancel_visit, CancelVisit(new.id, "Again"))


def test_one_export_holds_all_and_says_that_it_left(casework: Casework) -> None:
    case_id = casework.open("complaint")
    weigh(casework, case_id, wanted="An apology")
    words = AcknowledgeComplaint(
        case_id, "Nobody rang back", "An apology", by_letter=False
    )
    casework.do(acknowledge_complaint, words)
    casework.do(answer_complaint, AnswerComplaint(case_id, "upheld", "We forgot"))
    stage_one = casework.clock(case_id, "complaint-stage1")
    casework.do(meet_clock, MeetClock(stage_one.id, "By our own e-mail"))
    made = casework.do(add_remedy, AddRemedy(case_id, "apology", "A letter"))
    assert made.id is not None
    casework.do(move_remedy, MoveRemedy(made.id, "Posted", "made"))
    asked = ExportComplaint("Their letter of today", case_id)
    exported = casework.do(export_complaint, asked, LEADER)
    assert isinstance(exported, ComplaintExported)
    assert exported.data["stages"][0]["answered_by"]
    assert exported.data["remedies"][0]["updates"][0]["words"] == "Posted"
    printed = export_text(exported.data)
    assert "Answered 20 November 2026" in printed
    assert "Apology: A letter (done)" in printed
    assert ": Partly upheld\n" in printed or ": Upheld\n" in printed
    assert "Complaint, stage 1: due " in printed
    assert "Met: Complaint, stage 1 (" in printed
    assert not re.search(r"complaint-stage1|Complaint stage1|Clock |Partly\n", printed)
    as_json = file_content(Path("complaint.json"), exported.data)
    assert json.loads(as_json)["complaint"] == "Nobody rang back"
    assert file_content(Path("complaint.txt"), exported.data) == printed.encode()
    reference = casework.case(case_id).reference
    by_reference = ExportComplaint("Again", reference=reference.lower())
    again = casework.do(export_complaint, by_reference, LEADER)
    assert again.id == case_id
    views = [view[:2] for view in casework.office.views()]
    assert views == [("complaint_export", casework.leader)] * 2


def test_only_a_complaint_that_is_here_can_be_exported(casework: Casework) -> None:
    case_id = casework.open()
    with pytest.raises(ClerkError, match="no complaint"):
        casework.do(export_complaint, ExportComplaint("For them", case_id), LEADER)
    asked = ExportComplaint("For them", reference="GH-0000-0000-000")
    with pytest.raises(NotFound):
        casework.do(export_complaint, asked, LEADER)
    with pytest.raises(FieldProblem, match="what it is for"):
        casework.do(export_complaint, ExportComplaint("", case_id), LEADER)


def test_more_of_a_case_is_read_at_once(casework: Casework) -> None:
    case_id = casework.open("complaint")
    weigh(casework, case_id)
    page = casework.office.read_as(LEADER, case_page, case_id, casework.office.now)
    assert page is not None
    assert page.more is not None
    assert page.more.complaint is not None
    assert page.more.complaint.test["dissatisfied"] is True
    assert page.more.complaint.received_at.date() == date(2026, 11, 20)
