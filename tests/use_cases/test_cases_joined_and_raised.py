"""Cases are re-routed, merged, split, chased, raised, and taken out of sight."""

from __future__ import annotations

from datetime import date

import pytest

from db.domain.cases import Risk
from db.domain.permissions import Role
from db.domain.references import new_reference
from db.errors import ClerkError, FieldProblem, NotFound
from db.tables.casework import (
    CaseDocumentRow,
    CaseFrontRow,
    CaseLinkRow,
    CaseNoteRow,
)
from db.tables.record import RESTRICTED
from desktop.casework.use_cases.case_documents import FileDocument, file_document
from desktop.casework.use_cases.correct_service import CorrectService, correct_service
from desktop.casework.use_cases.deadlines import (
    PauseClock,
    ResumeClock,
    pause_clock,
    resume_clock,
)
from desktop.casework.use_cases.hands import (
    TakeCase,
    take_case,
)
from desktop.casework.use_cases.merging import (
    LinkCases,
    MergeCases,
    SplitCase,
    UndoMerge,
    link_cases,
    merge_cases,
    split_case,
    undo_merge,
)
from desktop.casework.use_cases.notes import (
    AddCaseNote,
    RecordContact,
    SetNextStep,
    SetRisks,
    add_case_note,
    record_contact,
    set_next_step,
    set_risks,
)
from desktop.casework.use_cases.open_case import (
    NewCase,
)
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from tests.fixtures.casework import Casework


def test_the_wrong_service_re_routes_and_does_not_close(casework: Casework) -> None:
    case_id = casework.open("missed-collection", owner_id=casework.worker)
    reference = casework.case(case_id).reference
    casework.later(days=1)
    command = CorrectService(case_id, "subject-access", "They want their records")
    casework.do(correct_service, command)
    case = casework.case(case_id)
    assert (case.reference, case.team_code, case.state) == (
        reference, "data-protection", "new",
    )  # fmt: skip
    assert {c.kind: c.state for c in casework.clocks(case_id)} == {
        "working_days(2)": "ended",
        "sar": "running",
    }
    assert casework.clock(case_id, "sar").due_on == date(2026, 12, 21)
    with pytest.raises(FieldProblem, match="another service"):
        casework.do(correct_service, CorrectService(case_id, "subject-access", "x"))


def test_a_paused_case_is_merged_and_comes_back_as_it_stood(casework: Casework) -> None:
    older = casework.open("subject-access")
    clock = casework.clock(older, "sar")
    casework.do(pause_clock, PauseClock(clock.id, "identity", "Asked for proof"))
    casework.later(days=2)
    newer = casework.open("subject-access")
    day = casework.clock(newer, "sar").due_on
    merged = casework.do(merge_cases, MergeCases(newer, older, "The same request"))
    assert merged.id == newer
    gone = casework.case(older)
    assert (gone.state, gone.is_open, gone.merged_into_id) == ("merged", False, newer)
    carried = casework.clock(newer, "sar")
    assert (carried.state, carried.started_at) == ("paused", clock.started_at)
    assert casework.clock(older, "sar").state == "paused"
    with pytest.raises(ClerkError, match="was merged"):
        casework.do(take_case, TakeCase(older))
    link = casework.office.rows(CaseLinkRow)[-1]
    casework.later(days=1)
    casework.do(undo_merge, UndoMerge(link.id))
    back = casework.case(older)
    assert (back.state, back.is_open, back.merged_into_id) == ("waiting", True, None)
    assert casework.clock(newer, "sar").state == "ended"
    assert [c.due_on for c in casework.clocks(newer) if c.state == "running"] == [day]
    casework.do(resume_clock, ResumeClock(casework.clock(older, "sar").id))
    assert casework.clock(older, "sar").due_on == date(2026, 12, 23)
    with pytest.raises(ClerkError, match="undone already"):
        casework.do(undo_merge, UndoMerge(link.id))


def test_one_contact_becomes_linked_cases(casework: Casework) -> None:
    case_id = casework.open(property_id=casework.counter.home)
    casework.later(days=1)
    split = SplitCase(case_id, NewCase("grant", title="And a grant"))
    new = casework.do(split_case, split).id
    assert new is not None
    other = casework.case(new)
    assert (other.person_id, other.property_id) == (
        casework.counter.gwen, casework.counter.home,
    )  # fmt: skip
    assert other.opened_at == casework.case(case_id).opened_at
    [link] = casework.office.rows(CaseLinkRow)
    assert (link.case_id, link.other_id, link.kind) == (case_id, new, "split")
    casework.do(link_cases, LinkCases(case_id, new))
    with pytest.raises(FieldProblem, match="linked already"):
        casework.do(link_cases, LinkCases(new, case_id))
    with pytest.raises(FieldProblem, match="another case"):
        casework.do(link_cases, LinkCases(case_id, case_id))


def test_a_customer_who_comes_back_is_chasing(casework: Casework) -> None:
    case_id = casework.open()
    casework.later(days=14)
    casework.do(record_contact, RecordContact(case_id, "Any news?"), Role.ADVISOR_1)
    assert casework.case(case_id).chases == 1
    casework.later(days=15)
    casework.do(record_contact, RecordContact(case_id), Role.ADVISOR_1)
    assert casework.case(case_id).chases == 1
    assert [n.kind for n in casework.under(CaseNoteRow, case_id)] == ["contact"] * 2


def test_what_is_said_aloud_holds_nothing_sensitive(casework: Casework) -> None:
    case_id = casework.open()
    casework.do(set_next_step, SetNextStep(case_id, "the crew comes", "supplier"))
    case = casework.case(case_id)
    assert (case.next_step, case.waiting_for) == ("the crew comes", "supplier")
    with pytest.raises(FieldProblem, match="read aloud"):
        casework.do(set_next_step, SetNextStep(case_id, "safeguarding visit"))
    with pytest.raises(FieldProblem, match="whose turn"):
        casework.do(set_next_step, SetNextStep(case_id, "x", "weather"))


def test_a_sensitive_word_raises_a_case_out_of_sight(casework: Casework) -> None:
    case_id = casework.open(property_id=casework.counter.home)
    casework.do(add_case_note, AddCaseNote(case_id, "I fear neglect"), Role.ADVISOR_1)
    case = casework.case(case_id)
    assert (case.scope, case.priority) == (RESTRICTED, "emergency")
    assert {n.scope for n in casework.under(CaseNoteRow, case_id)} == {RESTRICTED}
    assert {c.scope for c in casework.clocks(case_id)} == {RESTRICTED}
    [front] = casework.office.rows(CaseFrontRow)
    assert (front.reference, front.team_code) == (case.reference, "waste")
    with pytest.raises(NotFound):
        casework.do(take_case, TakeCase(case_id))
    casework.do(take_case, TakeCase(case_id), Role.SENIOR_CO_ORDINATOR)


def test_post_reaches_a_restricted_case_unseen(casework: Casework) -> None:
    case_id = casework.open("safeguarding")
    case = casework.case(case_id)
    assert case.scope == RESTRICTED
    letter = casework.document()
    filed = FileDocument(case.reference.lower(), letter, "Letter", date(2026, 11, 20))
    casework.do(file_document, filed, Role.POST_ROOM)
    [row] = casework.under(CaseDocumentRow, case_id)
    assert (row.scope, row.unseen, row.leading) == (RESTRICTED, True, True)
    other = casework.case(casework.open())
    casework.do(file_document, FileDocument(other.reference, letter, "Letter"))
    leading = [r.case_id for r in casework.office.rows(CaseDocumentRow) if r.leading]
    assert leading == [other.id]
    with pytest.raises(FieldProblem, match="No case"):
        casework.do(file_document, FileDocument(new_reference(), letter, "x"))
    release = RestrictCase(case_id, restricted=False, reason="Unfounded")
    casework.do(restrict_case, release, Role.SENIOR_CO_ORDINATOR)
    assert casework.case(case_id).scope != RESTRICTED
    assert casework.office.rows(CaseFrontRow) == []


def test_risks_raise_and_priority_never_falls_below_them(casework: Casework) -> None:
    case_id = casework.open()
    risks = frozenset({Risk.VULNERABLE})
    casework.do(set_risks, SetRisks(case_id, risks, "low", "Lives alone, is 90"))
    case = casework.case(case_id)
    assert (case.priority, case.risks) == ("high", "vulnerable")
    fraud = SetRisks(case_id, frozenset({Risk.FRAUD}), "low", "Two claims")
    casework.do(set_risks, fraud)
    assert casework.case(case_id).scope == RESTRICTED
