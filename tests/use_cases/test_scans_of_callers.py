"""What a caller brings is scanned: few open a protected one's, and it is named."""

from __future__ import annotations

from db.domain.originals import Handling
from db.domain.permissions import Role
from db.tables.document import DocumentRow, EnquiryDocumentRow
from db.tables.person import PersonRow
from db.tables.post_page import CapturedPageRow
from db.tables.record import COUNCIL, PROTECTED
from desktop.counter.use_cases.originals import RecordOriginal, record_original
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from desktop.postroom.use_cases.caller_scans import ForgetEmpty, forget_empty
from desktop.postroom.use_cases.capture import (
    BeginStack,
    CapturePage,
    EndStack,
    begin_stack,
    capture_page,
    end_stack,
)
from desktop.postroom.use_cases.reading import RecordMade, record_made
from tests.fixtures.post import PostRoom


def scan(post: PostRoom) -> tuple[DocumentRow, RecordOriginal]:
    """Scan a page of Gwen's at the counter; its document and what is said of it."""
    contact = post.casework.counter.greet(person_id=post.gwen)
    begin = BeginStack(contact_id=contact)
    intake = post.made(begin_stack, begin, Role.ADVISOR_1)
    page = CapturePage(intake, 1, 0, post.picture(b"passport"))
    post.do(capture_page, page, Role.ADVISOR_1)
    post.do(end_stack, EndStack(intake), Role.ADVISOR_1)
    (document,) = post.office.rows(DocumentRow)
    told = RecordOriginal(contact, "passport", Handling.COPIED, scanned_id=document.id)
    return document, told


def test_it_waits_for_nobody_and_is_called_what_it_is(post: PostRoom) -> None:
    document, told = scan(post)
    assert document.scope == COUNCIL
    post.do(record_original, told, Role.ADVISOR_1)
    post.casework.program(record_made, RecordMade(document.id, "mark", None))
    now = post.document(document.id)
    assert (now.title, now.state) == ("Passport", "filed")


def test_few_open_what_a_protected_caller_brought(post: PostRoom) -> None:
    gwen = post.office.row(PersonRow, post.gwen)
    begun = ProtectPerson(gwen.id, gwen.version, "staff", "Outreach, ext 4410")
    post.do(protect_person, begun, Role.SENIOR_CO_ORDINATOR)
    document, told = scan(post)
    (page,) = post.office.rows(CapturedPageRow)
    assert (document.scope, page.scope) == (PROTECTED, PROTECTED)
    post.do(record_original, told, Role.ADVISOR_1)
    assert post.document(document.id).title == "Passport"


def test_a_scan_of_nothing_leaves_no_document(post: PostRoom) -> None:
    contact = post.casework.counter.greet(person_id=post.gwen)
    begin = BeginStack(contact_id=contact)
    intake = post.made(begin_stack, begin, Role.ADVISOR_1)
    post.do(end_stack, EndStack(intake, "jam"), Role.ADVISOR_1)
    post.do(forget_empty, ForgetEmpty(intake), Role.ADVISOR_1)
    assert post.office.rows(DocumentRow) == []
    assert post.office.rows(EnquiryDocumentRow) == []
