"""What was indexed goes where it belongs, and the right clock starts from receipt."""

from __future__ import annotations

import json
import zlib
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from db.clock import LONDON, uk_date
from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem, StaleRecord
from db.queries.post.answers import leads_to
from db.queries.post.duplicates import repeats_of
from db.queries.post.search_pages import places_of, search_pages
from db.tables.casework import CaseDocumentRow, CaseRow, TrayItemRow
from db.tables.contact import ContactRow, EnquiryRow
from db.tables.document import DocumentRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow
from db.tables.post_page import CapturedPageRow, PageReadingRow
from db.tables.record import PROTECTED, RESTRICTED
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.people.use_cases.protection import (
    EndProtection,
    ProtectPerson,
    end_protection,
    protect_person,
)
from desktop.postroom.screens.page_strip import number_of
from desktop.postroom.use_cases.filing import (
    FileDocument,
    MarkDuplicate,
    ToCase,
    ToNewCase,
    ToPerson,
    ToTeam,
    mark_duplicate,
)
from desktop.postroom.use_cases.indexing import Index
from desktop.postroom.use_cases.reading import (
    RecordMade,
    RefusePage,
    record_made,
    refuse_page,
)
from desktop.postroom.use_cases.redacting import Place, Redact, redact
from desktop.postroom.use_cases.returned_mail import ReturnedMail, returned_mail
from tests.fixtures.post import FILING, PostRoom

MONDAY = date(2026, 11, 16)


def test_a_new_case_counts_from_the_day_it_came(post: PostRoom) -> None:
    document = post.letter(received_on=MONDAY)
    index = Index("foi-request", person_id=post.gwen)
    changes = post.file(FileDocument(document, index, ToNewCase()))
    (case,) = post.office.rows(CaseRow)
    assert changes.reference == case.reference
    assert case.opened_at == datetime(2026, 11, 16, tzinfo=LONDON)
    (clock,) = post.casework.clocks(case.id)
    assert (clock.kind, uk_date(clock.started_at)) == ("foi", MONDAY)
    (filed,) = post.office.rows(CaseDocumentRow)
    assert (filed.document_id, filed.leading) == (document, True)
    row = post.document(document)
    assert (row.state, row.service_code, row.title) == (
        *("filed", "foi", "Freedom of information request"),
    )


def test_to_a_case_to_a_team_and_to_a_person(post: PostRoom) -> None:
    case = post.casework.case(post.casework.open())
    first, second, third = (post.letter() for _ in range(3))
    index = Index("complaint", person_id=post.gwen, title="About the bins")
    post.file(FileDocument(first, index, ToCase(case.reference)))
    post.file(FileDocument(second, index, ToTeam("waste")))
    post.file(FileDocument(third, index, ToPerson()))
    assert post.casework.under(CaseDocumentRow, case.id)[0].document_id == first
    (item,) = post.office.rows(TrayItemRow)
    assert (item.document_id, item.team_code, item.title) == (
        *(second, "waste", "About the bins"),
    )
    assert post.document(third).person_id == post.gwen
    assert post.waiting() == []


def test_a_letter_to_a_case_nobody_here_may_see_goes_out_of_sight(
    post: PostRoom,
) -> None:
    case = post.casework.open()
    restriction = RestrictCase(case, restricted=True, reason="Fraud")
    post.do(restrict_case, restriction, Role.SENIOR_CO_ORDINATOR)
    document = post.letter("my secret confession")
    assert len(post.office.read_as(Role.POST_ROOM, search_pages, "confession")) == 1
    reference = post.casework.case(case).reference
    post.file(FileDocument(document, Index("complaint"), ToCase(reference)))
    assert post.document(document).scope == RESTRICTED
    (page,) = post.office.rows(CapturedPageRow)
    (reading,) = post.office.rows(PageReadingRow)
    assert (page.scope, reading.scope) == (RESTRICTED, RESTRICTED)
    assert post.office.read_as(Role.POST_ROOM, search_pages, "confession") == []


@pytest.mark.parametrize(
    ("index", "where", "field"),
    [
        (Index("spell-book"), ToTeam(), "type_code"),
        (Index("complaint", received_on=date(2026, 11, 21)), ToTeam(), "received_on"),
        (Index("complaint", dated_on=date(2026, 11, 21)), ToTeam(), "dated_on"),
        (Index("complaint", urgent="parade"), ToTeam(), "urgent"),
        (Index("complaint"), ToTeam("dragons"), "team_code"),
        (Index("complaint"), ToPerson(), "person_id"),
        (Index("complaint"), ToCase("GH-0000-0000-000"), "reference"),
        (Index("invoice"), ToNewCase(), "service_code"),
    ],
)
def test_what_can_not_be_filed_stays_as_it_was(
    post: PostRoom, index: Index, where: ToTeam, field: str
) -> None:
    document = post.letter()
    with pytest.raises(FieldProblem) as problem:
        post.file(FileDocument(document, index, where))
    assert problem.value.field == field
    assert [line.id for line in post.waiting()] == [document]


def test_somebody_else_filed_it_first(post: PostRoom) -> None:
    document = post.letter()
    version = post.document(document).version
    command = FileDocument(document, Index("complaint"), ToTeam("waste"), version)
    post.file(command)
    with pytest.raises(StaleRecord):
        post.file(command)
    again = FileDocument(document, Index("complaint"), ToTeam("waste"))
    post.file(again)
    assert len(post.office.rows(TrayItemRow)) == 1


def test_the_line_makes_no_save_stale(post: PostRoom) -> None:
    document = post.letter()
    version = post.document(document).version
    made = RecordMade(document, "another mark", None, text_chars=9)
    post.casework.program(record_made, made)
    command = FileDocument(document, Index("complaint"), ToTeam("waste"), version)
    post.file(command)


def test_urgent_kinds_are_marked_and_stand_first(post: PostRoom) -> None:
    calm, court = post.letter(), post.letter()
    index = Index("court-papers")
    post.file(FileDocument(court, index, ToTeam("complaints")))
    assert post.document(court).urgent == "court"
    assert post.document(court).sensitivity == "restricted"
    post.file(FileDocument(calm, Index("complaint"), ToTeam("complaints")))
    assert post.document(calm).urgent is None


def test_pages_are_found_by_their_words_and_the_words_on_the_page(
    post: PostRoom,
) -> None:
    document = post.letter("The Radiator in Bryn Cottage leaks")
    (hit,) = post.office.read_as(Role.POST_ROOM, search_pages, "bryn radiat")
    assert (hit.document_id, hit.number) == (document, 1)
    assert post.office.read_as(Role.POST_ROOM, search_pages, "bryn boiler") == []
    assert post.office.read_as(Role.POST_ROOM, search_pages, "in") == []
    page = {
        "width": 1000,
        "height": 2000,
        "words": [["Bryn", 100, 200, 180, 220, 95, 0], ["leaks", 1, 2, 3, 4, 90, 0]],
    }
    (place,) = places_of(zlib.compress(json.dumps(page).encode()), "bryn")
    assert (place.left, place.top, place.right, place.bottom) == (100, 100, 180, 110)


def test_a_page_that_can_not_be_read_stays_in_its_document(post: PostRoom) -> None:
    document = post.letter()
    page = post.pages(document)[0]
    for _ in range(2):
        post.casework.program(refuse_page, RefusePage(page.id, 2, "killed_reader"))
    found = post.pages(document)[0]
    assert (found.state, found.fault, found.shown) == ("failed", "killed_reader", True)


def test_the_same_again_is_shown_and_a_person_decides(post: PostRoom) -> None:
    first = post.letter("one")
    second = post.letter("two")
    third = post.letter("three")
    likeness = {
        first: "p0000000000ffffff",
        second: "p0000000000fffffe",
        third: "p" + "f" * 16,
    }
    for document, bits in likeness.items():
        post.casework.program(
            record_made, RecordMade(document, "mark", None, likeness=bits)
        )
    (found,) = post.office.read(repeats_of, second)
    assert (found.id, found.exact) == (first, False)
    post.do(mark_duplicate, MarkDuplicate(second, first))
    assert post.document(second).duplicate_of_id == first
    assert second not in [line.id for line in post.waiting()]
    with pytest.raises(ClerkError, match="itself"):
        post.do(mark_duplicate, MarkDuplicate(third, third))


def test_pages_count_as_the_document_has_them(post: PostRoom) -> None:
    signs: list[dict[str, Any]] = [
        *({"patch": "T"}, {"text": "Dear council"}, {"blank": True}),
        {"text": "The kettle sings"},
    ]
    (document,) = post.scanned(post.batch(), signs)
    (hit,) = post.office.read_as(Role.POST_ROOM, search_pages, "kettle sings")
    assert hit.number == 2, "neither the separator nor the blank page counts"
    pages = post.pages(document)
    assert [page.shown for page in pages] == [False, True, False, True]
    assert [number_of(pages, page) for page in pages if page.shown] == [1, 2]


def test_returned_mail_doubts_the_address_and_tells_the_team(post: PostRoom) -> None:
    document = post.letter("RETURN TO SENDER")
    with pytest.raises(FieldProblem):
        post.do(
            partial(returned_mail, casework=FILING),
            ReturnedMail(document, "eaten", post.gwen),
        )
    post.do(
        partial(returned_mail, casework=FILING),
        ReturnedMail(document, "gone_away", post.gwen),
    )
    theirs = [r for r in post.office.rows(OccupancyRow) if r.person_id == post.gwen]
    assert {row.verified for row in theirs if row.to_on is None} == {False}
    row = post.document(document)
    assert (row.type_code, row.reason, row.state) == (
        *("returned-mail", "gone_away", "filed"),
    )
    assert post.office.rows(TrayItemRow)[0].team_code == "customer-services"


def test_a_redacted_copy_stands_beside_its_document(post: PostRoom) -> None:
    document = post.letter()
    digest = post.office.documents.put(b"%PDF blacked out")
    place = Place(1, 100, 100, 500, 130)
    command = Redact(document, digest, 1, (place,), "For the other party")
    post.do(redact, command, Role.CASEWORKER)
    nowhere = Redact(document, digest, 1, (Place(1, 5, 5, 5, 9),), "x")
    with pytest.raises(FieldProblem):
        post.do(redact, nowhere, Role.CASEWORKER)


def test_post_of_somebody_protected_goes_out_of_sight_and_comes_back(
    post: PostRoom,
) -> None:
    document = post.letter("they live at Rose Cottage")
    index = Index("complaint", person_id=post.gwen)
    post.file(FileDocument(document, index, ToPerson()))
    assert len(post.office.read_as(Role.POST_ROOM, search_pages, "cottage")) == 1
    person = post.office.row(PersonRow, post.gwen)
    hide = ProtectPerson(
        post.gwen, person.version, "fleeing_abuse", "Outreach, ext 4410"
    )
    post.do(protect_person, hide, Role.CASEWORKER)
    assert post.document(document).scope == PROTECTED
    assert {page.scope for page in post.office.rows(CapturedPageRow)} == {PROTECTED}
    assert post.office.read_as(Role.POST_ROOM, search_pages, "cottage") == []
    person = post.office.row(PersonRow, post.gwen)
    show = EndProtection(post.gwen, person.version)
    post.do(end_protection, show, Role.SENIOR_CO_ORDINATOR)
    assert len(post.office.read_as(Role.POST_ROOM, search_pages, "cottage")) == 1
    late = post.letter("also of Rose Cottage")
    person = post.office.row(PersonRow, post.gwen)
    hide = ProtectPerson(
        post.gwen, person.version, "fleeing_abuse", "Outreach, ext 4410"
    )
    post.do(protect_person, hide, Role.CASEWORKER)
    post.file(FileDocument(late, index, ToTeam("waste")))
    assert post.document(late).scope == PROTECTED


def test_a_reference_on_a_letter_leads_to_its_record(post: PostRoom) -> None:
    counter, read = post.casework.counter, post.office.read
    contact = counter.greet(person_id=post.gwen)
    enquiry = counter.ask(contact)
    case = post.casework.open()
    hidden = post.casework.open()
    few = RestrictCase(hidden, restricted=True, reason="Fraud")
    document = post.letter()
    rows: dict[str, tuple[type[Any], UUID]] = {
        "case": (CaseRow, case),
        "case_front": (CaseRow, hidden),
        "enquiry": (EnquiryRow, enquiry),
        "contact": (ContactRow, contact),
        "person": (PersonRow, post.gwen),
        "document": (DocumentRow, document),
    }
    post.do(restrict_case, few, Role.SENIOR_CO_ORDINATOR)
    for kind, (table, record) in rows.items():
        reference = post.office.row(table, record).reference
        found = read(leads_to, reference.lower().replace("-", " "))
        assert found is not None
        assert (found.kind, found.id) == (kind, record)
        nobodys = {"document", "case_front"}
        assert found.person_id == (None if kind in nobodys else post.gwen)
    for nothing in ("GH-0000-0000-000", "01632 960123", "", "5012345678900"):
        assert read(leads_to, nothing) is None
