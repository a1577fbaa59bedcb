"""A promise outlives deaths, merges and moves; a home stays out of sight."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.queries.counter.call_backs import due_call_backs
from db.queries.counter.contacts import contact
from db.queries.counter.enquiries import first_contact_resolution, similar_open
from db.queries.counter.slip import slip_facts
from db.queries.people.timeline import timeline
from db.queries.people.timeline_detail import timeline_detail
from db.queries.sheltered import SHELTERED
from db.tables.contact import CallBackRow, EnquiryRow
from db.tables.notice import NoticeAnswerRow, NoticeRow
from db.tables.person import PersonMergeRow, PersonPhoneRow, PersonRow
from db.tables.record import PROTECTED
from desktop.counter.use_cases.answer_notice import AnswerNotice, answer_notice
from desktop.counter.use_cases.call_backs import (
    RecordCallBackAttempt,
    record_call_back_attempt,
)
from desktop.counter.use_cases.promise_call_back import (
    Promise,
    PromiseCallBack,
    promise_call_back,
)
from desktop.counter.use_cases.settle_enquiry import (
    Settled,
    SettleEnquiry,
    settle_enquiry,
)
from desktop.people.use_cases.add_person import AddPerson, TypedPhone, add_person
from desktop.people.use_cases.death import RecordDeath, record_death
from desktop.people.use_cases.edit_person import AddPhone, add_phone
from desktop.people.use_cases.filing import Filed, MoveFiledItem, move_filed_item
from desktop.people.use_cases.homes import Home
from desktop.people.use_cases.merging import (
    MergePeople,
    UndoMerge,
    merge_people,
    undo_merge,
)
from desktop.people.use_cases.notes import AddNote, add_note
from desktop.people.use_cases.protection import (
    EndProtection,
    ProtectPerson,
    end_protection,
    protect_person,
)
from tests.fixtures.counter import Counter
from tests.fixtures.stores import TODAY, staff_id

NUMBER = "+447700900123"
INSTEAD = "Outreach team, ext 4410"


def promised(counter: Counter, person_id: UUID) -> UUID:
    given = Promise(
        NUMBER,
        counter.office.now + timedelta(hours=3),
        about="The boiler",
        cover_id=staff_id(Role.ADVISOR_2),
        person_id=person_id,
    )
    return counter.office.made(promise_call_back, PromiseCallBack(given))


def call(counter: Counter, call_id: UUID) -> CallBackRow:
    return counter.office.row(CallBackRow, call_id)


def version(counter: Counter, person_id: UUID) -> int:
    return counter.office.row(PersonRow, person_id).version


def die(counter: Counter, person_id: UUID) -> None:
    command = RecordDeath(person_id, version(counter, person_id), TODAY, "Tell Us Once")
    counter.do(record_death, command)


def protect(counter: Counter, person_id: UUID) -> None:
    command = ProtectPerson(
        person_id, version(counter, person_id), "fleeing_abuse", INSTEAD
    )
    counter.do(protect_person, command, Role.ADVISOR_2)


def move(counter: Counter, call_id: UUID, to: UUID) -> None:
    row = call(counter, call_id)
    command = MoveFiledItem(
        Filed.CALL_BACK, call_id, row.version, to, "Wrong Gwen", left_building=False
    )
    counter.do(move_filed_item, command, Role.ADVISOR_2)


def merge(counter: Counter, kept: UUID, other: UUID) -> None:
    command = MergePeople(kept, version(counter, kept), other, version(counter, other))
    counter.do(merge_people, command, Role.ADVISOR_2)


def undo(counter: Counter) -> None:
    (row,) = counter.office.rows(PersonMergeRow)
    counter.do(undo_merge, UndoMerge(row.id, row.version), Role.ADVISOR_2)


def test_a_call_that_a_wrong_death_stopped_is_promised_where_it_belongs(
    counter: Counter,
) -> None:
    made = promised(counter, counter.gwen)
    die(counter, counter.gwen)
    assert call(counter, made).state == "stopped"
    move(counter, made, counter.owen)
    assert (call(counter, made).state, call(counter, made).outcome) == (
        "promised",
        None,
    )
    due = counter.office.read(
        due_call_backs, staff_id(Role.ADVISOR_1), counter.office.now
    )
    assert [one.person_id for one in due] == [counter.owen]


def test_a_call_that_belongs_to_somebody_dead_stops(counter: Counter) -> None:
    die(counter, counter.gwen)
    made = promised(counter, counter.owen)
    move(counter, made, counter.gwen)
    assert call(counter, made).state == "stopped"


def test_parting_two_records_keeps_the_living_ones_promise(counter: Counter) -> None:
    made = promised(counter, counter.owen)
    merge(counter, counter.gwen, counter.owen)
    die(counter, counter.gwen)
    assert call(counter, made).state == "stopped"
    undo(counter)
    assert call(counter, made).state == "promised"


def test_merging_with_the_dead_stops_calls_until_it_is_undone(
    counter: Counter,
) -> None:
    made = promised(counter, counter.owen)
    die(counter, counter.gwen)
    merge(counter, counter.owen, counter.gwen)
    assert call(counter, made).state == "stopped"
    undo(counter)
    assert call(counter, made).state == "promised"


@pytest.mark.parametrize("known", [True, False])
def test_a_promise_to_a_protected_person_tells_nobody_the_number(
    counter: Counter, known: bool
) -> None:
    if known:
        counter.do(add_phone, AddPhone(counter.gwen, TypedPhone(NUMBER)))
    protect(counter, counter.gwen)
    made = promised(counter, counter.gwen)
    assert call(counter, made).phone == INSTEAD
    rows = [row for row in counter.office.rows(PersonPhoneRow) if row.e164 == NUMBER]
    assert [row.scope for row in rows] == [PROTECTED]


def test_a_call_moved_to_a_protected_person_tells_nobody_the_number(
    counter: Counter,
) -> None:
    made = promised(counter, counter.owen)
    protect(counter, counter.gwen)
    move(counter, made, counter.gwen)
    assert call(counter, made).phone == INSTEAD


def test_a_slip_after_protection_gives_no_digits_of_whom_to_ring(
    counter: Counter,
) -> None:
    front = counter.greet(person_id=counter.gwen)
    enquiry = counter.ask(front)
    given = Promise(
        NUMBER,
        counter.office.now + timedelta(hours=3),
        cover_id=staff_id(Role.ADVISOR_2),
    )
    counter.do(promise_call_back, PromiseCallBack(given, enquiry_id=enquiry))
    assert [one.ending for one in counter.office.read(slip_facts, front).calls] == [
        "123"
    ]
    protect(counter, counter.gwen)
    assert [one.ending for one in counter.office.read(slip_facts, front).calls] == [
        None
    ]
    counter.do(
        end_protection,
        EndProtection(counter.gwen, version(counter, counter.gwen)),
        Role.SENIOR_CO_ORDINATOR,
    )
    assert [one.ending for one in counter.office.read(slip_facts, front).calls] == [
        None
    ]


def test_what_was_taken_before_protection_no_longer_tells_the_home(
    counter: Counter,
) -> None:
    front = counter.greet(person_id=counter.gwen)
    counter.ask(
        front,
        answers={"bin": "refuse", "address": "14B, Station Rd / 14b Station Road"},
        note="Left at 14b Station Road Maldon CM94LQ",
        property_id=counter.home,
    )
    counter.do(add_note, AddNote(counter.gwen, "Moved to CM9 4LQ last week"))
    counter.do(add_note, AddNote(counter.gwen, "Prefers mornings"))
    protect(counter, counter.gwen)
    (line,) = counter.office.read(contact, front).enquiries
    assert line.property_id is None
    assert line.note == SHELTERED
    assert line.answers["bin"] == "refuse"
    told = [row.detail for row in counter.office.read(timeline, counter.gwen, TODAY)]
    assert sorted(filter(None, told)) == ["Prefers mornings", SHELTERED, SHELTERED]
    for row in counter.office.read(timeline, counter.gwen, TODAY):
        opened = counter.office.read(timeline_detail, row.kind, row.record_id)
        assert not any("Road" in one.words for one in opened.lines)
        assert not any("4LQ" in one.words for one in opened.lines)
    senior = counter.office.read_as(Role.SENIOR_CO_ORDINATOR, contact, front)
    assert senior.enquiries[0].property_id is None


def test_the_home_of_a_merged_record_is_sheltered_too(counter: Counter) -> None:
    other = counter.office.made(
        add_person,
        AddPerson(
            PersonDetails("Gwen Rees"),
            home=Home(free_text="2 Mill Lane", postcode="CM9 6XX"),
        ),
    )
    merge(counter, counter.gwen, other)
    protect(counter, counter.gwen)
    front = counter.greet(person_id=counter.gwen)
    made = counter.ask(front, answers={"bin": "refuse", "address": "2, Mill Lane"})
    kept = counter.office.row(EnquiryRow, made).answers
    assert kept["address"] == SHELTERED


def test_a_number_of_a_merged_record_where_no_message_is_safe(
    counter: Counter,
) -> None:
    other = counter.office.made(
        add_person,
        AddPerson(PersonDetails("Gwen Rees"), phones=(TypedPhone(NUMBER, safe=False),)),
    )
    merge(counter, counter.gwen, other)
    made = promised(counter, counter.gwen)
    with pytest.raises(Exception, match="Leave no message"):
        counter.do(
            record_call_back_attempt, RecordCallBackAttempt(made, "message_left")
        )


def test_a_moved_contact_takes_its_answered_notices_along(counter: Counter) -> None:
    notice = NoticeRow(
        title="Bins late",
        words="Leave them out.",
        services=[],
        streets=[],
        uprns=[],
        from_on=TODAY,
        to_on=TODAY + timedelta(days=1),
    )
    counter.office.put(notice)
    front = counter.greet(person_id=counter.gwen)
    (row,) = counter.office.rows(NoticeRow)
    counter.do(answer_notice, AnswerNotice(row.id, front, keep_posted=True))
    page = counter.office.read(contact, front)
    command = MoveFiledItem(
        Filed.CONTACT,
        front,
        page.version,
        counter.owen,
        "Wrong Gwen",
        left_building=False,
    )
    counter.do(move_filed_item, command, Role.ADVISOR_2)
    (answer,) = counter.office.rows(NoticeAnswerRow)
    assert answer.person_id == counter.owen


def test_no_place_leads_to_a_protected_persons_enquiry(counter: Counter) -> None:
    front = counter.greet(person_id=counter.gwen)
    made = counter.ask(front, property_id=counter.home)
    asked = ("missed-collection", counter.home, None, TODAY)
    assert [one.id for one in counter.office.read(similar_open, *asked)] == [made]
    protect(counter, counter.gwen)
    assert counter.office.read(similar_open, *asked) == []
    own = ("missed-collection", counter.home, counter.gwen, TODAY)
    assert [one.id for one in counter.office.read(similar_open, *own)] == [made]


def test_an_answer_with_a_promised_call_was_not_all_at_first_contact(
    counter: Counter,
) -> None:
    front = counter.greet(person_id=counter.gwen)
    enquiry = counter.ask(front)
    counter.do(settle_enquiry, SettleEnquiry(enquiry, Settled("answered")))
    figures = counter.office.read(first_contact_resolution, TODAY, TODAY, TODAY)
    assert (figures.resolved, figures.counted) == (1, 1)
    given = Promise(
        NUMBER,
        counter.office.now + timedelta(hours=3),
        cover_id=staff_id(Role.ADVISOR_2),
    )
    counter.do(promise_call_back, PromiseCallBack(given, enquiry_id=enquiry))
    counter.do(settle_enquiry, SettleEnquiry(enquiry, Settled("answered")))
    figures = counter.office.read(first_contact_resolution, TODAY, TODAY, TODAY)
    assert (figures.resolved, figures.counted) == (0, 1)
