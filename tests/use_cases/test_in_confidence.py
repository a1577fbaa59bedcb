"""What a service keeps in confidence: who sees it, and what others see instead."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest

from db.domain.permissions import Action, Role
from db.errors import FieldProblem, NotAllowed, NotFound
from db.queries.audit import history_of
from db.queries.counter.call_backs import due_call_backs
from db.queries.counter.contacts import contact
from db.queries.counter.enquiries import similar_open
from db.queries.people.person_page import person_page
from db.queries.people.timeline import timeline
from db.queries.people.timeline_detail import timeline_detail
from db.queries.places.property_page import property_page
from db.queries.search import search_references
from db.queries.viewing_log import who_looked
from db.tables.contact import CallBackRow, EnquiryRow, ReferralRow
from db.tables.person import PersonRow
from db.tables.record import SAFEGUARDING
from db.tables.staff import TeamMemberRow, TeamRow
from desktop.counter.use_cases.close_contact import CloseContact, close_contact
from desktop.counter.use_cases.promise_call_back import (
    Promise,
    PromiseCallBack,
    promise_call_back,
)
from desktop.counter.use_cases.refer_enquiry import (
    ReferEnquiry,
    Referral,
    refer_enquiry,
)
from desktop.people.use_cases.filing import Filed, MoveFiledItem, move_filed_item
from desktop.people.use_cases.in_confidence import (
    ReadInConfidence,
    read_in_confidence,
)
from tests.fixtures.counter import LIGHTS, Counter, edition
from tests.fixtures.stores import NAMES, NOON, TODAY, staff_id

WORRY = msgspec.structs.replace(
    LIGHTS, code="worry", name="Safeguarding worry", scope="safeguarding"
)
SAID = "She is afraid of him"
TOLD = (SAID, "Safeguarding worry", "worry")
OTHERS = (Role.ADVISOR_2, Role.CO_ORDINATOR, Role.CASEWORKER, Role.POST_ROOM)


@pytest.fixture
def worry(counter: Counter) -> UUID:
    """An enquiry that Priya took in confidence, and handed to the waste team."""
    counter.office.put(edition(WORRY))
    front = counter.greet(person_id=counter.gwen)
    enquiry = counter.ask(front, WORRY, note=SAID, property_id=counter.home)
    counter.do(refer_enquiry, ReferEnquiry(enquiry, Referral(customer_told=True)))
    return enquiry


def test_its_records_have_a_scope_of_their_own(counter: Counter, worry: UUID) -> None:
    assert counter.office.row(EnquiryRow, worry).scope == SAFEGUARDING
    (referral,) = counter.office.rows(ReferralRow)
    assert referral.scope == SAFEGUARDING
    assert SAID in referral.summary


def test_whoever_took_it_finishes_it(counter: Counter, worry: UUID) -> None:
    front = counter.office.row(EnquiryRow, worry).contact_id
    (line,) = counter.office.read(contact, front).enquiries
    assert (line.note, line.outcome) == (SAID, "referred")
    counter.do(close_contact, CloseContact(front))
    kinds = {row.kind for row in counter.office.read(timeline, counter.gwen, TODAY)}
    assert kinds == {"enquiry", "referral"}


def test_others_see_whom_to_ring_and_no_word_of_it(
    counter: Counter, worry: UUID
) -> None:
    office, row = counter.office, counter.office.row(EnquiryRow, worry)
    (referral,) = office.rows(ReferralRow)
    for role in (*OTHERS, Role.SENIOR_CO_ORDINATOR, Role.DATA_PROTECTION):
        (line,) = office.read_as(role, timeline, counter.gwen, TODAY)
        assert (line.kind, line.reference) == ("in_confidence", row.reference)
        assert line.title == "Waste and recycling 01632 960002"
        opened = office.read_as(role, timeline_detail, "in_confidence", worry)
        told = repr(
            [
                line,
                opened,
                office.read_as(role, contact, row.contact_id),
                office.read_as(role, timeline_detail, "contact", row.contact_id),
                office.read_as(role, person_page, counter.gwen, NOON),
                office.read_as(role, property_page, counter.home, TODAY),
                office.read_as(
                    role, similar_open, "worry", counter.home, counter.gwen, TODAY
                ),
                office.read_as(role, search_references, row.reference),
                office.read_as(role, history_of, worry, people=True),
                office.read_as(role, history_of, referral.id, people=True),
            ]
        )
        assert [words for words in TOLD if words in told] == []
        for kind, record in (("enquiry", worry), ("referral", referral.id)):
            with pytest.raises(NotFound):
                office.read_as(role, timeline_detail, kind, record)
    (hit,) = office.read_as(Role.ADVISOR_2, search_references, row.reference)
    assert (hit.name, hit.about) == ("Gwen Llywelyn", None)


def test_who_may_reads_it_for_a_reason(counter: Counter, worry: UUID) -> None:
    office = counter.office
    asked = ReadInConfidence(worry, "Strategy meeting")
    shown = read_in_confidence(asked, office.unit(Role.SENIOR_CO_ORDINATOR))
    assert SAID in [line.words for line in shown.lines]
    assert SAID not in repr(shown)
    (line,) = office.read_as(Role.DATA_PROTECTION, who_looked)
    assert (line.viewer, line.reason) == (
        NAMES[Role.SENIOR_CO_ORDINATOR],
        "Strategy meeting",
    )
    assert line.whose is not None
    assert line.whose[0] == "Gwen Llywelyn"
    with pytest.raises(FieldProblem):
        office.do(
            read_in_confidence, ReadInConfidence(worry, " "), Role.DATA_PROTECTION
        )
    for role in OTHERS:
        with pytest.raises(NotAllowed):
            office.do(read_in_confidence, asked, role)
    assert len(office.views()) == 1


def test_the_team_it_went_to_reads_it(counter: Counter, worry: UUID) -> None:
    office = counter.office
    team = next(row for row in office.rows(TeamRow) if row.code == "waste")
    office.put(TeamMemberRow(team_id=team.id, staff_id=staff_id(Role.CASEWORKER)))
    opened = office.read_as(Role.CASEWORKER, timeline_detail, "in_confidence", worry)
    assert opened.may_ask
    asked = ReadInConfidence(worry, "My case")
    shown = read_in_confidence(asked, office.unit(Role.CASEWORKER))
    assert SAID in [line.words for line in shown.lines]
    assert office.views() == [
        ("enquiry_in_confidence", staff_id(Role.CASEWORKER), "My case")
    ]


def test_nobody_joins_a_team_to_read_it(counter: Counter, worry: UUID) -> None:
    office, me = counter.office, staff_id(Role.CASEWORKER)
    team = next(row for row in office.rows(TeamRow) if row.code == "waste")
    unit = office.unit(Role.CASEWORKER)
    with unit:
        unit.require(Action.VIEW_PERSON)
        unit.add(TeamMemberRow(team_id=team.id, staff_id=me))
        unit.commit()
    with pytest.raises(NotAllowed):
        office.do(read_in_confidence, ReadInConfidence(worry, "Mine"), Role.CASEWORKER)
    assert office.views() == []


def test_a_call_about_it_says_nothing_of_it(counter: Counter) -> None:
    counter.office.put(edition(WORRY))
    enquiry = counter.ask(counter.greet(person_id=counter.gwen), WORRY)
    promise = Promise(
        "01632 960417",
        counter.office.now + timedelta(hours=2),
        about=SAID,
        cover_id=staff_id(Role.ADVISOR_2),
    )
    counter.do(promise_call_back, PromiseCallBack(promise, enquiry_id=enquiry))
    row = counter.office.row(EnquiryRow, enquiry)
    assert row.note == SAID
    (call,) = counter.office.rows(CallBackRow)
    assert call.about == f"In confidence, {row.reference}"
    (due,) = counter.office.read_as(
        Role.ADVISOR_2,
        due_call_backs,
        staff_id(Role.ADVISOR_2),
        counter.office.now,
        everyone=True,
    )
    assert due.about == call.about


def test_it_goes_along_with_its_contact_unread(counter: Counter, worry: UUID) -> None:
    front = counter.office.row(EnquiryRow, worry).contact_id
    move = MoveFiledItem(Filed.CONTACT, front, 1, counter.owen, "Wrong Gwen", False)
    counter.do(move_filed_item, move, Role.ADVISOR_2)
    assert counter.office.row(EnquiryRow, worry).person_id == counter.owen
    (referral,) = counter.office.rows(ReferralRow)
    assert referral.person_id == counter.owen
    assert counter.office.row(PersonRow, counter.gwen).name == "Gwen Llywelyn"
