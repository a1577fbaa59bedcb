"""A person's page, their timeline, and who may be them already."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.identity import IdentityDocument
from db.domain.links import AuthorityScope, LinkKind
from db.domain.marker_lists import Category, Instruction
from db.domain.markers import MarkerState
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.errors import NotFound
from db.queries.people.cautions import markers_to_review, provisional_markers
from db.queries.people.person_page import person_page
from db.queries.people.timeline import timeline
from db.tables.contact import (
    CallBackRow,
    ContactRow,
    EnquiryRow,
    ReferralRow,
    SlipRow,
)
from db.tables.marker import MarkerRow
from db.tables.person import PersonLinkRow, PersonRow
from db.tables.types import new_id
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.filing import Filed, MoveFiledItem, move_filed_item
from desktop.people.use_cases.homes import Home
from desktop.people.use_cases.identity import (
    RecordIdentitySeen,
    SetAgreedPassword,
    record_identity_seen,
    set_agreed_password,
)
from desktop.people.use_cases.links import (
    LinkPeople,
    SetRepresentative,
    link_people,
    set_representative,
)
from desktop.people.use_cases.marker_decisions import ApproveMarker, approve_marker
from desktop.people.use_cases.markers import (
    Incident,
    MakeProvisionalMarker,
    ProposeMarker,
    make_provisional_marker,
    propose_marker,
)
from desktop.people.use_cases.merging import (
    MergePeople,
    merge_people,
)
from desktop.people.use_cases.notes import (
    AddNote,
    StrikeOutNote,
    add_note,
    strike_out_note,
)
from tests.fixtures.stores import NOON, TODAY, Office, staff_id

BORN = date(1961, 11, 21)
LEAD = Role.CO_ORDINATOR


def add(office: Office, name: str, **more: Any) -> UUID:
    return office.made(add_person, AddPerson(PersonDetails(name), **more))


def take_enquiry(office: Office, person: UUID, place: UUID | None = None) -> None:
    """Add a contact with an enquiry, a referral, a call-back and a slip."""
    contact = ContactRow(
        id=new_id(),
        reference=f"GH-{new_id().hex}",
        person_id=person,
        channel="phone",
        advisor_id=staff_id(Role.ADVISOR_1),
        state="closed",
        started_at=office.now,
    )
    enquiry = EnquiryRow(
        id=new_id(),
        reference=f"GH-{new_id().hex}",
        contact_id=contact.id,
        person_id=person,
        property_id=place,
        service_code="missed-collection",
        service_version=1,
        answers={},
        outcome="referred",
        outcome_words="Crew comes back",
    )
    office.put(
        contact,
        enquiry,
        ReferralRow(
            enquiry_id=enquiry.id,
            person_id=person,
            team_code="waste",
            summary="Green bin",
            urgency="normal",
            customer_told=True,
            due_on=TODAY + timedelta(3),
        ),
        CallBackRow(
            enquiry_id=enquiry.id,
            person_id=person,
            phone="+447700900999",
            about="Green bin",
            promised_at=NOON + timedelta(hours=2),
            owner_id=staff_id(Role.ADVISOR_1),
        ),
        SlipRow(
            contact_id=contact.id, format="standard", language="en", handed="printed"
        ),
    )


def propose(office: Office, person: UUID) -> UUID:
    incident = Incident(Category.THREATS, TODAY, "Raised a chair")
    command = ProposeMarker(person, frozenset({Instruction.TWO_STAFF}), incident)
    return office.made(propose_marker, command)


def test_the_page_says_first_what_must_be_known(office: Office, gwen: UUID) -> None:
    owen = add(office, "Owen")
    speaks = SetRepresentative(
        gwen, owen, AuthorityScope.EVERYTHING, TODAY + timedelta(30)
    )
    office.do(set_representative, speaks)
    approved = propose(office, gwen)
    told = ApproveMarker(approved, 1, TODAY + timedelta(10), TODAY)
    office.do(approve_marker, told, LEAD)
    propose(office, gwen)
    take_enquiry(office, gwen)
    page = office.read(person_page, gwen, NOON)
    know = page.must_know
    assert [caution.instructions for caution in know.cautions] == [("two_staff",)]
    assert know.cautions[0].state is MarkerState.APPROVED
    assert [need.adjustment for need in know.needs] == ["face_the_person"]
    assert know.do_not_write
    assert [(work.kind, work.title) for work in know.open_work] == [
        ("call_back", "Green bin"),
        ("referral", "missed-collection"),
    ]
    assert [tie.other_name for tie in know.speakers] == ["Owen"]
    assert (page.age, page.name, page.known_as) == (64, "Gwen Pryce", "Wen")
    assert len(page.markers) == 2
    later = office.read(person_page, gwen, NOON + timedelta(60)).must_know
    assert later.cautions[0].state is MarkerState.REVIEW_OVERDUE
    assert later.speakers == ()
    assert not office.read(person_page, gwen, NOON).must_know.needs[0].review_due


def test_the_page_shows_names_ways_and_homes(office: Office, gwen: UUID) -> None:
    office.do(
        record_identity_seen,
        RecordIdentitySeen(gwen, IdentityDocument.PASSPORT, "GB123456"),
    )
    page = office.read(person_page, gwen, NOON)
    assert [name.name for name in page.names] == ["Gwen Ellis"]
    assert [reach.value for reach in page.phones] == ["+441632960417", "+447700900123"]
    assert [reach.value for reach in page.emails] == ["Gwen@example.com"]
    assert [home.address for home in page.homes] == ["9 High Street, Maldon"]
    assert [(seen.last_four, seen.seen_by) for seen in page.seen] == [
        ("3456", "Priya Shah")
    ]
    assert page.details.date_of_birth == BORN
    assert not page.whereabouts_hidden
    with pytest.raises(NotFound):
        office.read(person_page, new_id(), NOON)


def test_free_text_stands_on_one_line(office: Office) -> None:
    home = Home(free_text="The Boat\nQuay", postcode="CM9 5AA")
    (row,) = office.read(person_page, add(office, "Al", home=home), NOON).homes
    assert (row.address, row.verified) == ("The Boat, Quay, CM9 5AA", False)


def test_a_tie_is_read_from_either_side(office: Office, gwen: UUID) -> None:
    owen = add(office, "Owen")
    office.do(link_people, LinkPeople(owen, gwen, LinkKind.CARER))
    (hers,) = office.read(person_page, gwen, NOON).ties
    (his,) = office.read(person_page, owen, NOON).ties
    assert (hers.other_name, hers.kind, hers.holds) == ("Owen", "carer", True)
    assert (his.other_name, his.kind) == ("Gwen Pryce", "cared_for")


def test_the_household_lives_at_the_same_address(
    office: Office, gwen: UUID, house: UUID
) -> None:
    add(office, "Ann", home=Home(property_id=house))
    add(office, "Landlord", home=Home(property_id=house, kind="landlord"))
    page = office.read(person_page, gwen, NOON)
    assert [member.name for member in page.household] == ["Ann"]


def merged(office: Office, gwen: UUID) -> UUID:
    wen = add(office, "Wen Price", phones=(TypedPhone("07700 900555"),))
    office.do(add_note, AddNote(wen, "Kept on the other record"))
    take_enquiry(office, wen)
    office.do(merge_people, MergePeople(gwen, 1, wen, 1), Role.ADVISOR_2)
    return wen


def test_a_merged_record_speaks_on_the_survivors_page(
    office: Office, gwen: UUID
) -> None:
    wen = merged(office, gwen)
    page = office.read(person_page, wen, NOON)
    assert (page.id, page.merged_from) == (gwen, wen)
    assert [record.name for record in page.merged] == ["Wen Price"]
    assert "+447700900555" in {reach.value for reach in page.phones}
    assert len(page.must_know.open_work) == 2
    details = {row.detail for row in office.read(timeline, gwen, TODAY)}
    assert {"Kept on the other record", "Crew comes back"} <= details


def test_the_timeline_holds_everything_newest_first_and_in_pages(
    office: Office, gwen: UUID
) -> None:
    take_enquiry(office, gwen)
    office.now += timedelta(minutes=1)
    note = office.made(add_note, AddNote(gwen, "Came with a friend"))
    office.now += timedelta(minutes=1)
    propose(office, gwen)
    document = RecordIdentitySeen(gwen, IdentityDocument.PASSPORT, "GB123456")
    office.do(record_identity_seen, document)
    office.now += timedelta(minutes=1)
    owen = add(office, "Owen")
    move = MoveFiledItem(Filed.NOTE, note, 1, owen, "His", left_building=False)
    office.do(move_filed_item, move, Role.ADVISOR_2)
    rows = office.read(timeline, gwen, TODAY)
    kinds = [row.kind for row in rows]
    assert kinds[0] == "moved_away"
    assert set(kinds[1:3]) == {"identity_seen", "marker"}
    assert set(kinds[3:]) == {"enquiry", "referral", "call_back", "slip"}
    assert {row.channel for row in rows if row.kind == "enquiry"} != {None}
    assert rows[0].detail == "Owen: His"
    assert [row.when for row in rows] == sorted((r.when for r in rows), reverse=True)
    paged, last = [], None
    while page := office.read(timeline, gwen, TODAY, last, 3):
        paged += page
        last = page[-1].key
    assert paged == rows
    theirs = office.read(timeline, owen, TODAY)
    assert [row.kind for row in theirs] == ["moved_here", "note"]
    assert "900999" not in repr(rows)


def test_a_struck_out_note_keeps_its_place_without_its_words(
    office: Office, gwen: UUID
) -> None:
    note = office.made(add_note, AddNote(gwen, "Smells of drink"))
    office.do(strike_out_note, StrikeOutNote(note, 1, "An opinion"), LEAD)
    for role in (Role.ADVISOR_1, Role.DATA_PROTECTION):
        (row,) = office.read_as(role, timeline, gwen, TODAY)
        assert (row.state, row.detail) == ("struck_out", "An opinion")


def test_those_who_decide_see_what_waits(office: Office, gwen: UUID) -> None:
    marker = propose(office, gwen)
    pairs = frozenset({Instruction.VISIT_IN_PAIRS})
    office.do(make_provisional_marker, MakeProvisionalMarker(gwen, pairs))
    waiting = office.read(provisional_markers, TODAY)
    assert [one.state.value for one in waiting] == ["proposed", "provisional"]
    assert waiting[0].proposed_by_name == "Priya Shah"
    review = TODAY + timedelta(20)
    office.do(approve_marker, ApproveMarker(marker, 1, review, TODAY), LEAD)
    assert office.read(markers_to_review, TODAY, TODAY) == []
    (due,) = office.read(markers_to_review, TODAY, review)
    assert (due.id, due.person_name) == (marker, "Gwen Pryce")
    assert office.row(MarkerRow, marker).review_on == due.stands_until


def test_the_password_of_either_record_is_agreed(office: Office, gwen: UUID) -> None:
    wen = add(office, "Wen")
    office.do(set_agreed_password, SetAgreedPassword(wen, "heron"))
    version = office.row(PersonRow, wen).version
    office.do(merge_people, MergePeople(gwen, 1, wen, version), Role.ADVISOR_2)
    assert office.read(person_page, gwen, NOON).has_password
    office.do(set_agreed_password, SetAgreedPassword(gwen, ""))
    assert not office.read(person_page, gwen, NOON).has_password


def test_a_code_from_another_version_keeps_no_page_shut(
    office: Office, gwen: UUID
) -> None:
    owen = add(office, "Owen")
    office.put(
        MarkerRow(
            person_id=gwen,
            category="gossip",
            instruction="sing",
            state="approved",
            proposed_by=staff_id(Role.ADVISOR_1),
            proposed_at=NOON,
            approved_by=staff_id(LEAD),
            approved_at=NOON,
            review_on=TODAY,
        ),
        PersonLinkRow(from_id=gwen, to_id=owen, kind="godparent"),
        PersonLinkRow(from_id=gwen, to_id=gwen, kind="household"),
    )
    page = office.read(person_page, gwen, NOON)
    assert page.must_know.cautions[0].instructions == ("sing",)
    assert [tie.kind for tie in page.ties] == ["godparent"]


def test_a_postcode_is_not_written_twice(office: Office) -> None:
    home = Home(free_text="The Boat, CM9 5AA", postcode="CM9 5AA")
    (row,) = office.read(person_page, add(office, "Al", home=home), NOON).homes
    assert row.address == "The Boat, CM9 5AA"
