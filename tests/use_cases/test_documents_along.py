"""Documents that a caller brings go along, into the case, and no further."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import pytest

from db.changes import Changes
from db.domain.documents import MOST_BYTES, MOST_TOGETHER
from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem, NotAllowed, NotFound
from db.papers import NewDocument
from db.queries.casework.documents import (
    FOR_FEW,
    documents_of_case,
    waiting_documents,
)
from db.queries.casework.referral_page import referral_page
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseDocumentRow, CaseRow
from db.tables.contact import ReferralRow
from db.tables.document import DocumentRow, EnquiryDocumentRow
from db.tables.person import PersonRow
from db.tables.record import COUNCIL, PROTECTED, RESTRICTED
from desktop.casework.use_cases.case_documents import (
    ExportDocument,
    FileDocument,
    OpenDocument,
    export_document,
    file_document,
    open_document,
)
from desktop.casework.use_cases.merging import SplitCase, split_case
from desktop.casework.use_cases.open_case import (
    NewCase,
    OpenFromReferral,
    open_from_referral,
)
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.counter.use_cases.documents import (
    BringDocument,
    TakeBackDocument,
    bring_document,
    take_back_document,
)
from desktop.counter.use_cases.refer_enquiry import (
    ReferEnquiry,
    Referral,
    refer_enquiry,
)
from desktop.people.use_cases.protection import (
    EndProtection,
    ProtectPerson,
    end_protection,
    protect_person,
)
from tests.fixtures.casework import Casework
from tests.fixtures.counter import BINS

LEASE = NewDocument("Tenancy agreement", b"%PDF-1.7 lease", "application/pdf", 3)
PHOTO = NewDocument("The damp wall", b"\xff\xd8\xff wall", "image/jpeg", 1)


@dataclass
class Brought:
    """Gwen's contact, with what she brings."""

    casework: Casework
    contact: UUID

    def bring(self, document: NewDocument = LEASE) -> UUID:
        office = self.casework.office
        command = BringDocument(self.contact, document)
        changes = bring_document(command, office.unit(), office.documents)
        assert changes.id is not None
        return changes.id

    def take_back(self, brought: UUID, role: Role = Role.ADVISOR_1) -> None:
        office = self.casework.office
        take_back_document(
            TakeBackDocument(brought), office.unit(role), office.documents
        )

    def refer(self) -> UUID:
        counter = self.casework.counter
        enquiry = counter.ask(self.contact)
        counter.do(refer_enquiry, ReferEnquiry(enquiry, Referral(customer_told=True)))
        return self.casework.office.rows(ReferralRow)[-1].id

    def opened(self) -> UUID:
        """Refer it, and open the case for it."""
        command = OpenFromReferral(self.refer())
        return self.casework.office.made(open_from_referral, command, Role.CASEWORKER)


@pytest.fixture
def brought(casework: Casework) -> Brought:
    contact = casework.counter.greet(person_id=casework.counter.gwen)
    return Brought(casework, contact)


def documents(casework: Casework) -> list[DocumentRow]:
    return list(casework.office.rows(DocumentRow))


def test_what_was_brought_goes_to_the_team_and_into_the_case(brought: Brought) -> None:
    casework = brought.casework
    brought.bring()
    brought.bring(PHOTO)
    waiting = casework.office.read(waiting_documents, brought.contact)
    assert [one.title for one in waiting] == ["Tenancy agreement", "The damp wall"]
    referral = brought.refer()
    assert casework.office.read(waiting_documents, brought.contact) == ()
    now = casework.office.now
    page = casework.office.read(referral_page, referral, casework.worker, now)
    assert page is not None
    assert [(one.title, one.pages) for one in page.documents] == [
        ("Tenancy agreement", 3),
        ("The damp wall", 1),
    ]
    command = OpenFromReferral(referral)
    case_id = casework.office.made(open_from_referral, command, Role.CASEWORKER)
    found = casework.office.read(documents_of_case, case_id)
    assert [(one.title, one.leading) for one in found] == [
        ("The damp wall", True),
        ("Tenancy agreement", True),
    ]
    shown = casework.do(open_document, OpenDocument(found[1].document_id))
    kept = casework.office.documents.get(getattr(shown, "content", ""))
    assert kept == LEASE.content


def test_a_second_case_of_the_contact_has_them_too_and_one_leads(
    brought: Brought,
) -> None:
    brought.bring()
    first = brought.opened()
    new = NewCase(service_code=BINS.code, title="Another thing")
    second = brought.casework.office.made(
        split_case, SplitCase(first, new), Role.CASEWORKER
    )
    filed = brought.casework.office.rows(CaseDocumentRow)
    assert {row.case_id: row.leading for row in filed} == {first: True, second: False}
    assert len({row.document_id for row in filed}) == 1


def test_one_picked_by_mistake_is_gone_with_its_content(brought: Brought) -> None:
    office = brought.casework.office
    mistake = brought.bring()
    [row] = documents(brought.casework)
    brought.take_back(mistake)
    assert documents(brought.casework) == []
    assert row.content is not None
    with pytest.raises(NotFound):
        office.documents.get(row.content)


def test_a_content_that_another_record_names_stays(brought: Brought) -> None:
    office = brought.casework.office
    mistake = brought.bring()
    brought.bring()
    brought.take_back(mistake)
    [row] = documents(brought.casework)
    assert row.content is not None
    assert office.documents.get(row.content) == LEASE.content


def test_what_went_along_is_not_taken_back(brought: Brought) -> None:
    along = brought.bring()
    brought.refer()
    with pytest.raises(ClerkError, match="went along"):
        brought.take_back(along)


def test_a_document_of_somebody_elses_contact_is_left_alone(brought: Brought) -> None:
    theirs = brought.bring()
    with pytest.raises(NotAllowed):
        brought.take_back(theirs, Role.ADVISOR_2)


def test_an_empty_a_huge_and_a_twenty_first_file_are_refused(brought: Brought) -> None:
    with pytest.raises(FieldProblem, match="empty"):
        brought.bring(NewDocument("x", b"", "application/pdf"))
    with pytest.raises(FieldProblem, match="25 MB"):
        brought.bring(NewDocument("x", bytes(MOST_BYTES + 1), "application/pdf"))
    for n in range(MOST_TOGETHER):
        brought.bring(NewDocument(f"Page {n}", b"%%PDF-%d" % n, "application/pdf"))
    with pytest.raises(FieldProblem, match="Twenty"):
        brought.bring()
    assert len(documents(brought.casework)) == MOST_TOGETHER


def test_documents_follow_the_leading_case_out_of_sight_and_back(
    brought: Brought,
) -> None:
    brought.bring()
    case_id = brought.opened()
    casework = brought.casework
    restrict = RestrictCase(case_id, restricted=True, reason="Fraud suspected")
    casework.do(restrict_case, restrict, Role.SENIOR_CO_ORDINATOR)
    [document] = documents(casework)
    assert document.scope == RESTRICTED
    with pytest.raises(NotFound):
        casework.do(open_document, OpenDocument(document.id))
    casework.do(open_document, OpenDocument(document.id), Role.SENIOR_CO_ORDINATOR)
    assert casework.office.views()[-1][:2] == ("document", casework.senior)
    release = RestrictCase(case_id, restricted=False, reason="Unfounded")
    casework.do(restrict_case, release, Role.SENIOR_CO_ORDINATOR)
    [document] = documents(casework)
    assert document.scope == COUNCIL


def test_a_document_filed_unseen_goes_out_of_sight_with_its_case(
    casework: Casework,
) -> None:
    case = casework.case(casework.open("safeguarding"))
    letter = casework.document()
    command = FileDocument(case.reference, letter)
    casework.do(file_document, command, Role.POST_ROOM)
    assert documents(casework)[0].scope == RESTRICTED
    with pytest.raises(NotFound):
        casework.do(open_document, OpenDocument(letter), Role.POST_ROOM)


def test_a_document_is_in_a_case_once(casework: Casework) -> None:
    case = casework.case(casework.open())
    command = FileDocument(case.reference, casework.document())
    casework.do(file_document, command, Role.POST_ROOM)
    with pytest.raises(FieldProblem, match="already"):
        casework.do(file_document, command, Role.POST_ROOM)


def protect(casework: Casework, *, end: bool = False) -> None:
    gwen = casework.office.row(PersonRow, casework.counter.gwen)
    if end:
        done = EndProtection(gwen.id, gwen.version)
        casework.office.do(end_protection, done, Role.SENIOR_CO_ORDINATOR, 1)
    else:
        begun = ProtectPerson(gwen.id, gwen.version, "staff", "Outreach, ext 4410")
        casework.do(protect_person, begun, Role.SENIOR_CO_ORDINATOR)


def test_documents_of_a_protected_person_are_opened_by_few(brought: Brought) -> None:
    casework = brought.casework
    brought.bring()
    case_id = brought.opened()
    protect(casework)
    later = Brought(casework, casework.counter.greet(person_id=casework.counter.gwen))
    later.bring(PHOTO)
    assert [one.scope for one in documents(casework)] == [PROTECTED, PROTECTED]
    [line] = casework.office.read(waiting_documents, later.contact)
    assert (line.title, line.media_type) == (FOR_FEW, "")
    with pytest.raises(NotFound):
        casework.do(open_document, OpenDocument(line.document_id))
    [filed] = casework.office.read(documents_of_case, case_id)
    assert filed.media_type == ""
    later.take_back(line.id)
    protect(casework, end=True)
    assert [one.scope for one in documents(casework)] == [COUNCIL]


def test_a_copy_leaves_with_a_reason_that_is_kept(brought: Brought) -> None:
    casework = brought.casework
    brought.bring()
    [document] = documents(casework)
    with pytest.raises(FieldProblem, match="what it is for"):
        casework.do(export_document, ExportDocument(document.id, " "))
    asked = ExportDocument(document.id, "The surveyor asked for it")
    shown = casework.do(export_document, asked)
    assert getattr(shown, "content", "") == document.content
    seen = ("document_export", casework.worker, "The surveyor asked for it")
    assert casework.office.views() == [seen]


def test_who_may_do_what_with_documents(brought: Brought) -> None:
    office = brought.casework.office
    brought.bring()
    [document] = documents(brought.casework)
    check = office.check_permission
    check(Action.EXPORT_DOCUMENT, export_document, ExportDocument(document.id, "x"))
    check(Action.VIEW_CASE, open_document, OpenDocument(document.id))

    def bring(command: BringDocument, uow: UnitOfWork) -> Changes:
        return bring_document(command, uow, office.documents)

    check(Action.LOG_ENQUIRY, bring, BringDocument(brought.contact, PHOTO))
    assert len(office.rows(EnquiryDocumentRow)) == 1
    assert office.rows(CaseRow) == []
