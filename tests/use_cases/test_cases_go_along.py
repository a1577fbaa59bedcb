"""What a wrongly filed enquiry led to goes along when it moves."""

from __future__ import annotations

from uuid import UUID

import pytest

from db.domain.permissions import Role
from db.domain.references import new_reference
from db.errors import ClerkError
from db.tables.casework import CaseFrontRow, CaseRow
from db.tables.casework_work import CaseLetterRow
from db.tables.contact import ContactRow, EnquiryRow, ReferralRow
from db.tables.document import DocumentRow, EnquiryDocumentRow
from db.tables.filing import MoveRow
from db.tables.person import PersonRow
from db.tables.record import COUNCIL, PROTECTED
from db.tables.types import new_id
from desktop.casework.use_cases.open_case import OpenFromReferral, open_from_referral
from desktop.people.use_cases.filing import Filed, MoveFiledItem, move_filed_item
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.casework import Casework

EXPERIENCED = Role.ADVISOR_2


@pytest.fixture
def case(casework: Casework) -> CaseRow:
    """Gwen's enquiry was referred and became a case, with letters on their way."""
    casework.refer(team_code="waste", summary="Bin missed")
    (referral,) = casework.office.rows(ReferralRow)
    casework.do(open_from_referral, OpenFromReferral(referral.id))
    (case,) = casework.office.rows(CaseRow)
    for state in ("queued", "made"):
        casework.office.put(
            CaseLetterRow(
                case_id=case.id,
                person_id=case.person_id,
                kind="update",
                facts={},
                state=state,
            )
        )
    return case


def move(casework: Casework, kind: Filed, role: Role = EXPERIENCED) -> None:
    table = ContactRow if kind is Filed.CONTACT else EnquiryRow
    (item,) = casework.office.rows(table)
    to = casework.counter.owen
    command = MoveFiledItem(kind, item.id, item.version, to, "Wrong Gwen", True)
    casework.office.do(move_filed_item, command, role)


@pytest.mark.parametrize("kind", [Filed.CONTACT, Filed.ENQUIRY])
def test_a_case_goes_with_the_enquiry_that_it_came_of(
    casework: Casework, case: CaseRow, kind: Filed
) -> None:
    owen, gwen = casework.counter.owen, casework.counter.gwen
    move(casework, kind)
    assert casework.case(case.id).person_id == owen
    letters = {one.state: one for one in casework.office.rows(CaseLetterRow)}
    assert letters["queued"].person_id == owen
    assert letters["made"].person_id == gwen  # it went to her


def test_a_restricted_case_goes_along_unread(casework: Casework) -> None:
    casework.refer(team_code="waste", summary="Bin missed")
    (enquiry,) = casework.office.rows(EnquiryRow)
    case_id = casework.open(enquiry_id=enquiry.id)
    front = CaseFrontRow(
        case_id=case_id,
        reference=new_reference(),
        person_id=casework.counter.gwen,
        team_code="waste",
    )
    casework.office.put(front)
    move(casework, Filed.ENQUIRY)
    assert casework.case(case_id).person_id == casework.counter.owen
    (front,) = casework.office.rows(CaseFrontRow)
    assert front.person_id == casework.counter.owen


def move_case(casework: Casework, case_id: UUID) -> None:
    version, to = casework.case(case_id).version, casework.counter.owen
    command = MoveFiledItem(Filed.CASE, case_id, version, to, "Wrong Gwen", True)
    casework.office.do(move_filed_item, command, EXPERIENCED)


def test_a_case_that_no_enquiry_led_to_is_moved_itself(casework: Casework) -> None:
    """Its letters that wait go along; a stub stays with the reason."""
    case_id = casework.open()
    gwen, owen = casework.counter.gwen, casework.counter.owen
    assert casework.case(case_id).person_id == gwen
    letter = CaseLetterRow(
        case_id=case_id, person_id=gwen, kind="update", facts={}, state="queued"
    )
    casework.office.put(letter)
    move_case(casework, case_id)
    assert casework.case(case_id).person_id == owen
    assert casework.office.row(CaseLetterRow, letter.id).person_id == owen
    (stub,) = casework.office.rows(MoveRow)
    assert (stub.kind, stub.record_id, stub.reason) == ("case", case_id, "Wrong Gwen")
    with pytest.raises(ClerkError, match="under that person already"):
        move_case(casework, case_id)


def test_a_case_of_an_enquiry_says_that_the_enquiry_moves(
    casework: Casework, case: CaseRow
) -> None:
    (enquiry,) = casework.office.rows(EnquiryRow)
    with pytest.raises(ClerkError, match=f"Enquiry {enquiry.reference} led to"):
        move_case(casework, case.id)
    assert casework.case(case.id).person_id == casework.counter.gwen


@pytest.mark.parametrize(
    ("protected", "role", "scope"),
    [
        (True, EXPERIENCED, PROTECTED),
        (False, EXPERIENCED, PROTECTED),
        (False, Role.SENIOR_CO_ORDINATOR, COUNCIL),
    ],
)
def test_documents_are_seen_by_those_who_may_see_whose_they_are(
    casework: Casework, case: CaseRow, protected: bool, role: Role, scope: int
) -> None:
    del case
    office = casework.office
    (contact,), (enquiry,) = office.rows(ContactRow), office.rows(EnquiryRow)
    document = casework.document()
    office.put(
        EnquiryDocumentRow(
            id=new_id(),
            contact_id=contact.id,
            enquiry_id=enquiry.id,
            document_id=document,
        )
    )
    whose = casework.counter.owen if protected else casework.counter.gwen
    version = office.row(PersonRow, whose).version
    office.do(
        protect_person,
        ProtectPerson(whose, version, "staff", "Duty desk"),
        Role.SENIOR_CO_ORDINATOR,
    )
    move(casework, Filed.ENQUIRY, role)
    assert office.row(DocumentRow, document).scope == scope
