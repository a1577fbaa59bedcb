from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem, NotAllowed, NotFound
from db.queries.counter.contacts import contact, open_contacts
from db.tables.contact import ContactPeriodRow, ContactRow, EnquiryRow
from db.tables.person import PersonRow
from db.tables.types import new_id
from desktop.counter.use_cases.close_contact import (
    AbandonContact,
    CloseContact,
    abandon_contact,
    close_contact,
)
from desktop.counter.use_cases.correct_time import CorrectTime, correct_time
from desktop.counter.use_cases.put_in_front import (
    ParkContact,
    PutInFront,
    park_contact,
    put_in_front,
)
from desktop.counter.use_cases.set_caller import SetCaller, set_caller
from desktop.counter.use_cases.set_interpreter import SetInterpreter, set_interpreter
from desktop.counter.use_cases.settle_enquiry import (
    Settled,
    SettleEnquiry,
    settle_enquiry,
)
from desktop.counter.use_cases.start_contact import StartContact, start_contact
from tests.fixtures.counter import ACCOUNT, Counter
from tests.fixtures.stores import NOON, staff_id

PRIYA = staff_id(Role.ADVISOR_1)


def test_only_the_contact_in_front_is_timed(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    counter.later(minutes=3)
    second = counter.greet()
    counter.later(minutes=5)
    counter.do(put_in_front, PutInFront(first))
    counter.later(minutes=1)
    counter.do(park_contact, ParkContact(first))
    counter.later(hours=1)
    counter.do(put_in_front, PutInFront(second))
    rows = counter.office.read(open_contacts, PRIYA)
    assert [(row.id, row.in_front, row.timed_seconds) for row in rows] == [
        (first, False, 240),
        (second, True, 300),
    ]
    assert [row.name for row in rows] == ["Gwen Llywelyn", None]
    assert rows[1].running_since == NOON + timedelta(minutes=69)
    assert rows[0].running_since is None


def test_putting_in_front_what_is_in_front_starts_no_second_clock(
    counter: Counter,
) -> None:
    first = counter.greet()
    counter.later(minutes=2)
    counter.do(put_in_front, PutInFront(first))
    assert len(counter.office.rows(ContactPeriodRow)) == 1


def test_a_clock_put_back_never_makes_time_negative(counter: Counter) -> None:
    first = counter.greet(anonymous=True)
    counter.later(hours=-1)
    counter.do(park_contact, ParkContact(first))
    counter.do(close_contact, CloseContact(first))
    row = counter.office.row(ContactRow, first)
    assert row.handled_seconds == 0
    assert row.ended_at == row.started_at
    period = counter.office.rows(ContactPeriodRow)[0]
    assert period.ended_at == period.began_at


def test_a_colleague_keeps_their_contact(counter: Counter) -> None:
    first = counter.greet()
    with pytest.raises(NotAllowed, match="colleague"):
        counter.do(put_in_front, PutInFront(first), Role.ADVISOR_2)
    counter.greet(role=Role.ADVISOR_2)
    assert counter.office.row(ContactRow, first).state == "open"


def test_two_in_front_of_two_advisors(counter: Counter) -> None:
    counter.greet()
    counter.greet(role=Role.ADVISOR_2)
    assert [row.state for row in counter.office.rows(ContactRow)] == ["open", "open"]


def test_speaking_for_another_needs_its_own_right(counter: Counter) -> None:
    both = {"person_id": counter.owen, "for_person_id": counter.gwen}
    with pytest.raises(NotAllowed):
        counter.greet(**both, role=Role.POST_ROOM)
    made = counter.greet(**both)
    page = counter.office.read(contact, made)
    assert (page.person_id, page.for_person_id) == (counter.owen, counter.gwen)
    own = counter.greet(
        person_id=counter.gwen, for_person_id=counter.gwen, role=Role.ADVISOR_2
    )
    assert counter.office.read(contact, own).for_person_id is None


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"channel": "by owl!"}, "channel"),
        ({"channel": "x" * 10_000_000}, "channel"),
        ({"anonymous": True, "person_id": "gwen"}, "anonymous"),
    ],
)
def test_a_contact_that_can_not_be(
    counter: Counter, given: dict[str, object], field: str
) -> None:
    if given.get("person_id"):
        given = {**given, "person_id": counter.gwen}
    with pytest.raises(FieldProblem) as refused:
        counter.greet(**given)
    assert refused.value.field == field
    assert counter.office.rows(ContactRow) == []


def test_nobody_is_invented(counter: Counter) -> None:
    with pytest.raises(NotFound):
        counter.greet(person_id=new_id())


def test_what_was_taken_for_an_unknown_caller_becomes_theirs(counter: Counter) -> None:
    first = counter.greet()
    enquiry = counter.ask(first)
    with pytest.raises(ClerkError, match="outcome"):
        counter.do(close_contact, CloseContact(first))
    counter.do(settle_enquiry, SettleEnquiry(enquiry, Settled("answered")))
    with pytest.raises(FieldProblem, match="Find or add"):
        counter.do(close_contact, CloseContact(first))
    counter.do(set_caller, SetCaller(first, counter.gwen))
    assert counter.office.row(EnquiryRow, enquiry).person_id == counter.gwen
    with pytest.raises(ClerkError, match="Move it"):
        counter.do(set_caller, SetCaller(first, counter.owen))
    counter.do(close_contact, CloseContact(first, "chasing"))
    page = counter.office.read(contact, first)
    assert (page.state, page.avoidable_reason) == ("closed", "chasing")
    with pytest.raises(ClerkError, match="closed"):
        counter.do(put_in_front, PutInFront(first))


def test_a_caller_is_exchanged_while_nothing_is_filed(counter: Counter) -> None:
    first = counter.greet(person_id=counter.owen)
    counter.do(set_caller, SetCaller(first, counter.gwen))
    assert counter.office.read(contact, first).person_id == counter.gwen


def test_an_account_is_nobodys_without_a_name(counter: Counter) -> None:
    first = counter.greet()
    counter.ask(first, ACCOUNT)
    with pytest.raises(FieldProblem, match="about an account"):
        counter.do(set_caller, SetCaller(first, None, anonymous=True))
    second = counter.greet(anonymous=True)
    with pytest.raises(FieldProblem, match="about an account"):
        counter.ask(second, ACCOUNT)
    counter.ask(second)


def test_a_child_never_interprets(counter: Counter) -> None:
    first = counter.greet()
    with pytest.raises(FieldProblem, match="child can't interpret") as refused:
        counter.do(set_interpreter, SetInterpreter(first, "so", "child"))
    assert refused.value.field == "mode"
    counter.do(set_interpreter, SetInterpreter(first, "so", "telephone", "LL 4411"))
    page = counter.office.read(contact, first)
    assert (page.language, page.interpreter_mode) == ("so", "telephone")
    assert page.interpreter_reference == "LL 4411"
    for bad in (
        SetInterpreter(first, "Somali!", "telephone"),
        SetInterpreter(first, None, "telephone"),
    ):
        with pytest.raises(FieldProblem):
            counter.do(set_interpreter, bad)
    counter.do(set_interpreter, SetInterpreter(first, None))
    assert counter.office.read(contact, first).interpreter_mode is None


@pytest.mark.parametrize(
    ("seconds", "reason", "field"),
    [(-1, "x", "seconds"), (60 * 60 * 13, "x", "seconds"), (60, " ", "reason")],
)
def test_a_time_that_can_not_be(
    counter: Counter, seconds: int, reason: str, field: str
) -> None:
    first = counter.greet()
    with pytest.raises(FieldProblem) as refused:
        counter.do(correct_time, CorrectTime(first, seconds, reason))
    assert refused.value.field == field


def test_the_true_time_stands_beside_the_measured_one(counter: Counter) -> None:
    first = counter.greet(anonymous=True)
    counter.later(hours=2)
    counter.do(close_contact, CloseContact(first))
    counter.do(correct_time, CorrectTime(first, 300, "Went to lunch with it open"))
    assert counter.office.row(ContactRow, first).handled_seconds == 7_200
    assert counter.office.read(contact, first).taken_seconds == 300
    with pytest.raises(NotAllowed, match="Only the advisor"):
        counter.do(correct_time, CorrectTime(first, 1, "x"), Role.ADVISOR_2)


def test_a_caller_who_left_is_let_go(counter: Counter) -> None:
    first, second = counter.greet(), counter.greet()
    counter.do(abandon_contact, AbandonContact(first))
    assert counter.office.row(ContactRow, first).state == "abandoned"
    counter.ask(second)
    with pytest.raises(ClerkError, match="outcome"):
        counter.do(abandon_contact, AbandonContact(second))


def test_who_may(counter: Counter) -> None:
    first = counter.greet()
    check = counter.office.check_permission
    check(Action.TAKE_CONTACT, start_contact, StartContact("phone"))
    check(Action.TAKE_CONTACT, put_in_front, PutInFront(first))
    check(Action.TAKE_CONTACT, park_contact, ParkContact(first))
    check(Action.TAKE_CONTACT, set_caller, SetCaller(first, counter.gwen))
    check(Action.TAKE_CONTACT, set_interpreter, SetInterpreter(first, "cy"))
    check(Action.TAKE_CONTACT, close_contact, CloseContact(first))
    check(Action.TAKE_CONTACT, abandon_contact, AbandonContact(first))
    check(Action.CORRECT_TIME, correct_time, CorrectTime(first, 1, "x"))


def test_a_caller_may_stay_anonymous_where_no_account_is_spoken_of(
    counter: Counter,
) -> None:
    first = counter.greet()
    counter.ask(first)
    counter.do(set_caller, SetCaller(first, None, anonymous=True))
    assert counter.office.read(contact, first).anonymous


def test_records_merged_crosswise_are_told_so(counter: Counter) -> None:
    unit = counter.office.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.MERGE_PEOPLE)
        unit.get(PersonRow, counter.gwen).merged_into_id = counter.owen
        unit.get(PersonRow, counter.owen).merged_into_id = counter.gwen
        unit.commit()
    with pytest.raises(FieldProblem, match="crosswise"):
        counter.greet(person_id=counter.gwen)
