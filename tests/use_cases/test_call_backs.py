from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem, NotAllowed
from db.queries.counter.call_backs import DueCallBack, due_call_backs
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import (
    CallBackAttemptRow,
    CallBackRow,
    EnquiryRow,
    ReferralRow,
)
from db.tables.person import PersonPhoneRow, PersonRow
from db.tables.staff import StaffRow
from desktop.counter.use_cases.call_backs import (
    CloseCallBack,
    ReassignCallBack,
    RecordCallBackAttempt,
    close_call_back,
    reassign_call_back,
    record_call_back_attempt,
)
from desktop.counter.use_cases.close_contact import CloseContact, close_contact
from desktop.counter.use_cases.promise_call_back import (
    Promise,
    PromiseCallBack,
    promise_call_back,
)
from desktop.counter.use_cases.refer_enquiry import Referral
from desktop.counter.use_cases.set_caller import SetCaller, set_caller
from desktop.counter.use_cases.settle_enquiry import (
    Settled,
    SettleEnquiry,
    settle_enquiry,
)
from tests.fixtures.counter import Counter, london
from tests.fixtures.stores import NOON, staff_id

PRIYA, SAM = staff_id(Role.ADVISOR_1), staff_id(Role.ADVISOR_2)
CORA = staff_id(Role.CO_ORDINATOR)
MONDAY_AT_3 = london(23, 15)


def promised(counter: Counter, **given: Any) -> UUID:
    command = PromiseCallBack(
        Promise(
            **{
                "phone": "01632 960417",
                "promised_at": MONDAY_AT_3,
                "about": "The refund",
                "cover_id": SAM,
                "person_id": counter.gwen,
                **given,
            }
        )
    )
    return counter.office.made(promise_call_back, command)


def due(counter: Counter, staff: UUID, now: datetime = NOON) -> list[DueCallBack]:
    return counter.office.read(due_call_backs, staff, now)


def change(counter: Counter, kind: type[Any], record_id: UUID, **values: Any) -> None:
    unit: UnitOfWork = counter.office.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.MERGE_PEOPLE)
        row = unit.get(kind, record_id)
        for name, value in values.items():
            setattr(row, name, value)
        unit.commit()


def test_a_promise_has_a_person_a_time_an_owner_and_cover(counter: Counter) -> None:
    promised(counter)
    (row,) = counter.office.rows(CallBackRow)
    assert (row.phone, row.owner_id, row.cover_id) == ("+441632960417", PRIYA, SAM)
    (line,) = due(counter, PRIYA)
    assert (line.name, line.due, line.covering) == ("Gwen Llywelyn", False, False)
    assert due(counter, PRIYA, MONDAY_AT_3)[0].due
    assert due(counter, SAM) == []


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"promised_at": NOON}, "promised_at"),
        ({"promised_at": NOON - timedelta(days=1)}, "promised_at"),
        ({"promised_at": NOON + timedelta(days=400)}, "promised_at"),
        ({"promised_at": london(23, 2)}, "promised_at"),
        ({"phone": "999"}, "phone"),
        ({"phone": "ring 01632 960417"}, "phone"),
        ({"about": " "}, "about"),
        ({"about": "x" * 10_000_000}, "about"),
        ({"cover_id": None}, "cover_id"),
        ({"cover_id": PRIYA}, "cover_id"),
        ({"person_id": None}, "person_id"),
    ],
)
def test_a_promise_that_nobody_could_keep(
    counter: Counter, given: dict[str, Any], field: str
) -> None:
    with pytest.raises(FieldProblem) as refused:
        promised(counter, **given)
    assert refused.value.field == field
    assert counter.office.rows(CallBackRow) == []


def test_an_owner_brings_their_own_cover(counter: Counter) -> None:
    change(counter, StaffRow, SAM, cover_id=CORA)
    row = counter.office.row(
        CallBackRow, promised(counter, owner_id=SAM, cover_id=None)
    )
    assert (row.owner_id, row.cover_id) == (SAM, CORA)
    change(counter, StaffRow, SAM, left_at=NOON)
    with pytest.raises(FieldProblem, match="still works here"):
        promised(counter, owner_id=SAM, cover_id=CORA)


def test_cover_sees_it_while_the_owner_is_away(counter: Counter) -> None:
    promised(counter)
    change(counter, StaffRow, PRIYA, away=True)
    (line,) = due(counter, SAM)
    assert (line.covering, line.owner_name) == (True, "Priya Shah")
    change(counter, StaffRow, PRIYA, away=False, left_at=NOON)
    assert len(due(counter, SAM)) == 1
    assert len(due(counter, CORA)) == 0


def test_the_promise_survives_whatever_becomes_of_the_enquiry(
    counter: Counter,
) -> None:
    first = counter.greet(person_id=counter.owen)
    original = counter.ask(first)
    ending = Promise("01632 960417", MONDAY_AT_3, cover_id=SAM)
    enquiry = counter.ask(first, ending=ending)
    counter.do(settle_enquiry, SettleEnquiry(original, Settled("answered")))
    counter.do(
        settle_enquiry,
        SettleEnquiry(enquiry, Settled("duplicate", duplicate_of_id=original)),
    )
    counter.do(close_contact, CloseContact(first))
    change(counter, PersonRow, counter.owen, merged_into_id=counter.gwen)
    (line,) = due(counter, PRIYA)
    assert (line.person_id, line.name) == (counter.gwen, "Gwen Llywelyn")
    assert line.about == "Missed bin collection"


def test_calls_to_somebody_who_has_died_stop(counter: Counter) -> None:
    promised(counter)
    change(counter, PersonRow, counter.gwen, deceased_on=date(2026, 11, 18))
    assert due(counter, PRIYA) == []
    with pytest.raises(FieldProblem, match="executor"):
        promised(counter)


def test_tries_are_kept_until_somebody_spoke(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    enquiry = counter.ask(
        first, ending=Promise("01632 960417", MONDAY_AT_3, cover_id=SAM)
    )
    (row,) = counter.office.rows(CallBackRow)
    for result in ("no_answer", "engaged", "message_left"):
        counter.do(record_call_back_attempt, RecordCallBackAttempt(row.id, result))
        counter.later(minutes=10)
    (line,) = due(counter, PRIYA)
    assert (line.attempts, line.last_tried_at) == (3, NOON + timedelta(minutes=20))
    assert counter.office.row(EnquiryRow, enquiry).closed_at is None
    counter.do(
        record_call_back_attempt, RecordCallBackAttempt(row.id, "spoke", "All is well")
    )
    assert due(counter, PRIYA) == []
    kept = counter.office.row(CallBackRow, row.id)
    assert (kept.state, kept.outcome) == ("kept", "All is well")
    assert counter.office.row(EnquiryRow, enquiry).closed_at == kept.done_at
    with pytest.raises(ClerkError, match="over already"):
        counter.do(record_call_back_attempt, RecordCallBackAttempt(row.id, "engaged"))


@pytest.mark.parametrize("why", ["person", "number"])
def test_no_message_where_it_is_not_safe(counter: Counter, why: str) -> None:
    if why == "person":
        change(counter, PersonRow, counter.gwen, may_leave_message=False)
    else:
        (phone,) = counter.office.rows(PersonPhoneRow)
        change(counter, PersonPhoneRow, phone.id, safe=False)
    call = promised(counter)
    with pytest.raises(FieldProblem, match="Leave no message"):
        counter.do(
            record_call_back_attempt, RecordCallBackAttempt(call, "message_left")
        )
    assert counter.office.rows(CallBackAttemptRow) == []
    counter.do(record_call_back_attempt, RecordCallBackAttempt(call, "no_answer"))


def test_a_promise_is_closed_only_with_a_reason(counter: Counter) -> None:
    call = promised(counter)
    with pytest.raises(FieldProblem, match="Say why"):
        counter.do(close_call_back, CloseCallBack(call, "  "))
    counter.do(close_call_back, CloseCallBack(call, "They came in instead"))
    row = counter.office.row(CallBackRow, call)
    assert (row.state, row.outcome) == ("closed", "They came in instead")
    with pytest.raises(FieldProblem, match="Choose what came"):
        counter.do(
            record_call_back_attempt,
            RecordCallBackAttempt(promised(counter), "shouted"),
        )


def test_a_promise_passes_to_another_owner(counter: Counter) -> None:
    call = promised(counter)
    counter.do(reassign_call_back, ReassignCallBack(call, SAM, CORA), Role.ADVISOR_2)
    assert due(counter, PRIYA) == []
    assert [line.id for line in due(counter, SAM)] == [call]


def test_an_advisor_passes_on_what_they_promised_or_cover_and_nothing_else(
    counter: Counter,
) -> None:
    own, covered, others = promised(counter), promised(counter), promised(counter)
    change(counter, CallBackRow, covered, owner_id=SAM, cover_id=PRIYA)
    change(counter, CallBackRow, others, owner_id=SAM, cover_id=CORA)
    for call in (own, covered):
        counter.do(reassign_call_back, ReassignCallBack(call, CORA, SAM))
        assert counter.office.row(CallBackRow, call).owner_id == CORA
    with pytest.raises(NotAllowed, match="Only who rings"):
        counter.do(reassign_call_back, ReassignCallBack(others, CORA, SAM))


def test_who_may(counter: Counter) -> None:
    call = promised(counter)
    change(counter, CallBackRow, call, owner_id=SAM, cover_id=CORA)
    check = counter.office.check_permission
    ask = PromiseCallBack(Promise("01632 960417", MONDAY_AT_3, "x", cover_id=SAM))
    check(Action.PROMISE_CALL_BACK, promise_call_back, ask)
    tried = RecordCallBackAttempt(call, "engaged")
    check(Action.RECORD_CALL_BACK_ATTEMPT, record_call_back_attempt, tried)
    check(Action.RECORD_CALL_BACK_ATTEMPT, close_call_back, CloseCallBack(call, "x"))
    check(Action.REASSIGN_CALL_BACK, reassign_call_back, ReassignCallBack(call, SAM))


def test_nobody_else_works_here(counter: Counter) -> None:
    for row in counter.office.rows(StaffRow):
        if row.id != PRIYA:
            change(counter, StaffRow, row.id, left_at=NOON)
    call = promised(counter, cover_id=None)
    assert counter.office.row(CallBackRow, call).cover_id is None


def test_a_caller_without_a_name_is_rung_too(counter: Counter) -> None:
    first = counter.greet(anonymous=True)
    promise = Promise("01632 960417", MONDAY_AT_3, "The lamp post", cover_id=SAM)
    call = counter.office.made(
        promise_call_back, PromiseCallBack(promise, contact_id=first)
    )
    assert due(counter, PRIYA)[0].name is None
    assert counter.office.read(due_call_backs, PRIYA, NOON, NOON) == []
    counter.do(record_call_back_attempt, RecordCallBackAttempt(call, "message_left"))


def test_a_caller_named_later_is_the_one_to_ring(counter: Counter) -> None:
    first = counter.greet()
    counter.ask(first, ending=Referral(customer_told=True))
    counter.ask(first, ending=Promise("01632 960417", MONDAY_AT_3, cover_id=SAM))
    counter.do(set_caller, SetCaller(first, counter.gwen))
    assert [row.person_id for row in counter.office.rows(CallBackRow)] == [counter.gwen]
    assert counter.office.rows(ReferralRow)[0].person_id == counter.gwen


def test_a_referred_enquiry_stays_so_beside_a_promise(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    enquiry = counter.ask(first, ending=Referral(customer_told=True))
    promise = Promise("01632 960417", MONDAY_AT_3, cover_id=SAM)
    call = counter.office.made(promise_call_back, PromiseCallBack(promise, enquiry))
    counter.do(record_call_back_attempt, RecordCallBackAttempt(call, "spoke"))
    row = counter.office.row(EnquiryRow, enquiry)
    assert (row.outcome, row.closed_at) == ("referred", None)


def test_an_outcome_call_back_needs_its_promise(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    enquiry = counter.ask(
        first, ending=Promise("01632 960417", MONDAY_AT_3, cover_id=SAM)
    )
    counter.do(settle_enquiry, SettleEnquiry(enquiry, Settled("call_back", "At 3")))
    assert counter.office.row(EnquiryRow, enquiry).outcome_words == "At 3"
