"""What was filed to the wrong place comes back to be indexed, and nothing is lost."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem, NotAllowed, StaleRecord
from db.queries.post.seen import Seen, seen
from db.registering import Entry
from db.store.taking_back import TakeBack, take_back
from db.tables.casework import CaseDocumentRow, CaseNoteRow, CaseRow, TrayItemRow
from db.tables.document import DocumentKeptRow
from db.tables.person import PersonRow
from db.tables.post_page import CapturedPageRow
from db.tables.post_register import RegisterEntryRow
from db.tables.record import COUNCIL, PROTECTED, RESTRICTED
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from desktop.postroom.suggested import suggested_of
from desktop.postroom.use_cases.filing import (
    FileDocument,
    ToCase,
    ToNewCase,
    ToPerson,
    ToTeam,
)
from desktop.postroom.use_cases.index_again import IndexAgain, index_again
from desktop.postroom.use_cases.indexing import Index
from desktop.postroom.use_cases.reading import RecordMade, record_made
from desktop.postroom.use_cases.registering import Register, register
from desktop.postroom.use_cases.retention import HoldDocument, hold_document
from tests.fixtures.post import PostRoom
from tests.fixtures.stores import staff_id

WHY = "Another person of this name"
SENIOR = Role.SENIOR_CO_ORDINATOR


def back(post: PostRoom, document: UUID, role: Role = Role.POST_ROOM) -> None:
    post.casework.later(hours=1)
    post.do(index_again, IndexAgain(document, WHY), role)


def looked_at(post: PostRoom, document: UUID, role: Role = Role.POST_ROOM) -> Seen:
    return post.office.read_as(role, seen, document)


def test_it_leaves_its_case_and_the_case_says_so(post: PostRoom) -> None:
    case = post.casework.case(post.casework.open())
    document = post.letter("Dear council, my secret illness")
    post.casework.later(hours=1)
    index = Index(
        "complaint",
        person_id=post.gwen,
        title="My secret illness",
        dated_on=date(2026, 11, 12),
    )
    post.file(FileDocument(document, index, ToCase(case.reference)))
    back(post, document)
    assert post.casework.under(CaseDocumentRow, case.id) == []
    [line] = post.waiting()
    assert (line.id, line.title, line.person_id, line.type_code) == (
        *(document, "", None),
        None,
    )
    told = suggested_of(line.suggestions)
    assert (told.person(), told.dated()) == (post.gwen, date(2026, 11, 12))
    assert not any(one.sure for one in told.fields.values())
    assert {one.code for one in told.fields.values()} == {"filed_before"}
    [note] = [
        row
        for row in post.casework.under(CaseNoteRow, case.id)
        if (row.facts or {}).get("code") == "document_out"
    ]
    assert "secret" not in note.words
    assert note.made_by == staff_id(Role.POST_ROOM)
    [was] = looked_at(post, document).before
    assert (was.reason, was.type_code, was.cases) == (
        *(WHY, "complaint"),
        (case.reference,),
    )
    assert was.at == post.office.now
    assert was.by
    assert was.person
    assert post.office.rows(DocumentKeptRow) == []


def test_it_is_filed_anew_by_the_usual_way(post: PostRoom) -> None:
    document = post.letter()
    post.file(FileDocument(document, Index("complaint"), ToTeam("repairs")))
    back(post, document)
    assert post.office.rows(TrayItemRow) == []
    index = Index("complaint", person_id=post.gwen)
    post.file(FileDocument(document, index, ToTeam("waste")))
    [item] = post.office.rows(TrayItemRow)
    assert (item.team_code, item.person_id) == ("waste", post.gwen)
    assert post.waiting() == []
    [was] = looked_at(post, document).before
    assert [team.code for team in was.teams] == ["repairs"]


def test_the_case_that_it_opened_stays_and_its_clock_runs(post: PostRoom) -> None:
    document = post.letter()
    index = Index("foi-request", person_id=post.gwen)
    post.file(FileDocument(document, index, ToNewCase()))
    [case] = post.office.rows(CaseRow)
    [clock] = post.casework.clocks(case.id)
    stands = looked_at(post, document).standing
    assert stands is not None
    assert stands.opened() == (case.reference,)
    back(post, document)
    after = post.casework.case(case.id)
    assert (after.is_open, after.state) == (True, case.state)
    [still] = post.casework.clocks(case.id)
    assert (still.version, still.due_at) == (clock.version, clock.due_at)
    codes = [
        (row.facts or {}).get("code")
        for row in post.casework.under(CaseNoteRow, case.id)
    ]
    assert "opener_out" in codes


def test_what_a_case_got_later_did_not_open_it(post: PostRoom) -> None:
    case = post.casework.case(post.casework.open())
    document = post.letter()
    post.file(FileDocument(document, Index("complaint"), ToCase(case.reference)))
    stands = looked_at(post, document).standing
    assert stands is not None
    assert [one.reference for one in stands.cases] == [case.reference]
    assert stands.opened() == ()


def test_of_a_restricted_case_only_whoever_may_see_it(post: PostRoom) -> None:
    case = post.casework.open()
    few = RestrictCase(case, restricted=True, reason="Fraud")
    post.do(restrict_case, few, SENIOR)
    document = post.letter("my confession")
    reference = post.casework.case(case).reference
    index = Index("complaint", person_id=post.gwen, title="A confession")
    post.file(FileDocument(document, index, ToCase(reference)))
    with pytest.raises(ClerkError):
        back(post, document)
    assert post.document(document).scope == RESTRICTED
    back(post, document, SENIOR)
    assert post.document(document).scope == COUNCIL
    assert {page.scope for page in post.office.rows(CapturedPageRow)} == {COUNCIL}
    [line] = post.waiting()
    told = suggested_of(line.suggestions)
    assert told.person() is None
    assert told.references == ()
    [plain] = looked_at(post, document).before
    assert (plain.cases, plain.person, plain.title) == ((), None, "")
    assert plain.restricted


def test_one_it_lies_in_besides_is_not_for_these_eyes(post: PostRoom) -> None:
    document = post.letter()
    index = Index("complaint", person_id=post.gwen)
    hidden = post.casework.open()
    post.file(FileDocument(document, index, ToPerson()))
    few = RestrictCase(hidden, restricted=True, reason="Fraud")
    post.do(restrict_case, few, SENIOR)
    post.office.put(
        CaseDocumentRow(
            scope=RESTRICTED,
            case_id=hidden,
            document_id=document,
            title="x",
            leading=False,
        )
    )
    with pytest.raises(ClerkError, match="restricted case"):
        back(post, document)
    assert post.document(document).state == "filed"


def test_what_may_lead_to_somebody_protected_stays(post: PostRoom) -> None:
    document = post.letter("they live at Rose Cottage")
    index = Index("complaint", person_id=post.gwen)
    post.file(FileDocument(document, index, ToPerson()))
    person = post.office.row(PersonRow, post.gwen)
    hide = ProtectPerson(
        post.gwen, person.version, "fleeing_abuse", "Outreach, ext 4410"
    )
    post.do(protect_person, hide, Role.CASEWORKER)
    with pytest.raises(ClerkError):
        back(post, document)
    with pytest.raises(ClerkError, match="protected"):
        back(post, document, SENIOR)
    row = post.document(document)
    assert (row.state, row.scope) == ("filed", PROTECTED)


def test_a_hold_stays_and_the_period_begins_anew(post: PostRoom) -> None:
    document = post.letter()
    post.file(FileDocument(document, Index("complaint"), ToTeam("waste")))
    hold = HoldDocument(document, "Court")
    post.do(hold_document, hold, Role.CO_ORDINATOR)
    back(post, document)
    [kept] = post.office.rows(DocumentKeptRow)
    assert (kept.hold_reason, kept.destroy_on) == ("Court", None)
    post.file(FileDocument(document, Index("invoice"), ToTeam("waste")))
    [kept] = post.office.rows(DocumentKeptRow)
    assert kept.hold_reason == "Court"
    assert kept.trigger != "never"


def test_an_entry_of_the_register_goes_along(post: PostRoom) -> None:
    document = post.letter()
    index = Index("complaint", person_id=post.gwen)
    post.file(FileDocument(document, index, ToPerson()))
    entry = Entry(
        "signed_for",
        document_id=document,
        person_id=post.gwen,
        tracking="AB123456785GB",
    )
    post.do(register, Register(entry))
    back(post, document)
    [row] = post.office.rows(RegisterEntryRow)
    assert row.person_id is None
    other = post.casework.counter.owen
    post.file(FileDocument(document, Index("complaint", person_id=other), ToPerson()))
    [row] = post.office.rows(RegisterEntryRow)
    assert row.person_id == other


def test_what_is_refused(post: PostRoom) -> None:
    waits, filed = post.letter(), post.letter()
    post.file(FileDocument(filed, Index("complaint"), ToTeam("waste")))
    version = post.document(filed).version
    with pytest.raises(ClerkError, match="filed"):
        back(post, waits)
    with pytest.raises(NotAllowed):
        back(post, filed, Role.ADVISOR_1)
    with pytest.raises(FieldProblem) as problem:
        post.do(index_again, IndexAgain(filed, "  "))
    assert problem.value.field == "reason"
    with pytest.raises(StaleRecord):
        post.do(index_again, IndexAgain(filed, WHY, version - 1))
    brought = post.casework.document()
    with pytest.raises(ClerkError, match="Nobody indexed"):
        back(post, brought)


def test_it_is_undone_and_read_again_without_loss(post: PostRoom) -> None:
    document = post.letter()
    index = Index("complaint", person_id=post.gwen)
    post.file(FileDocument(document, index, ToTeam("waste")))
    done = post.do(index_again, IndexAgain(document, WHY))
    made = RecordMade(document, "another mark", None, suggestions={"type": None})
    assert done.tx is not None
    post.do(take_back, TakeBack(done.tx))
    assert post.document(document).state == "filed"
    assert len(post.office.rows(TrayItemRow)) == 1
    back(post, document)
    post.casework.program(record_made, made)
    [line] = post.waiting()
    assert suggested_of(line.suggestions).person() == post.gwen
