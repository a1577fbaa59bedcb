from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem, FieldProblems, NotAllowed, NotFound
from db.queries.counter.contacts import contact, recent_services
from db.tables.contact import CallBackRow, EnquiryRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.record import PROTECTED
from db.tables.types import new_id
from desktop.counter.use_cases.log_enquiry import LogEnquiry, log_enquiry
from desktop.counter.use_cases.promise_call_back import Promise
from desktop.counter.use_cases.refer_enquiry import (
    ReferEnquiry,
    Referral,
    refer_enquiry,
)
from desktop.counter.use_cases.settle_enquiry import (
    Settled,
    SettleEnquiry,
    settle_enquiry,
)
from tests.fixtures.counter import (
    ACCOUNT,
    BINS,
    FOOD,
    LIGHTS,
    RECORDS,
    Counter,
    edition,
    london,
)
from tests.fixtures.stores import staff_id

CARD = "4111 1111 1111 1111"


def test_one_contact_holds_several_enquiries(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    counter.ask(
        first,
        answers={
            "bin": "food",
            "due_on": "19/11/2026",
            "tag": "yes",
            "tag_words": "Too heavy",
            "unknown": "left out",
        },
        note="Third time this month.",
        property_id=counter.home,
    )
    counter.ask(first, LIGHTS)
    bins, lights = counter.office.read(contact, first).enquiries
    assert bins.answers == {
        "bin": "food",
        "due_on": "2026-11-19",
        "tag": True,
        "tag_words": "Too heavy",
    }
    assert (bins.service_name, bins.urgency) == ("Missed bin collection", "normal")
    assert (lights.service_version, lights.urgency) == (1, "low")
    assert lights.outcome is None
    assert counter.office.row(EnquiryRow, bins.id).person_id == counter.gwen


def test_what_the_service_asks_is_asked_all_at_once(counter: Counter) -> None:
    first = counter.greet()
    with pytest.raises(FieldProblems) as refused:
        counter.ask(first, answers={"due_on": "31/12/2026"})
    assert [problem.field for problem in refused.value.problems] == ["bin", "due_on"]


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"note": f"pay with {CARD}"}, "note"),
        ({"note": CARD.replace(" ", "")}, "note"),
        ({"answers": {"bin": "food", "address": f"Card {CARD}"}}, "address"),
        ({"note": "x" * 10_000_000}, "note"),
        ({"answers": {"bin": "food", "address": "x" * 10_000_000}}, "address"),
        ({"urgency": "yesterday"}, "urgency"),
    ],
)
def test_what_is_never_kept(
    counter: Counter, given: dict[str, Any], field: str
) -> None:
    first = counter.greet()
    with pytest.raises((FieldProblem, FieldProblems)) as refused:
        counter.ask(first, **given)
    problem = refused.value
    if isinstance(problem, FieldProblems):
        (problem,) = problem.problems
    assert isinstance(problem, FieldProblem)
    assert problem.field == field
    assert CARD not in str(problem)
    assert counter.office.rows(EnquiryRow) == []


@pytest.mark.parametrize(
    "note", ["😀 مرحبا بكم", "Siân O\u2019Neill-Łuk", "line\r\nline", "=1+1", "'; --"]
)
def test_any_script_is_a_note(counter: Counter, note: str) -> None:
    enquiry = counter.ask(counter.greet(), note=note)
    kept = counter.office.row(EnquiryRow, enquiry).note
    assert kept == note.replace("\r\n", "\n")


def test_the_edition_of_the_day_is_kept(counter: Counter) -> None:
    newer = msgspec.structs.replace(BINS, name="Bin not emptied", questions=())
    counter.office.put(edition(newer, 2, valid_from=date(2026, 11, 21)))
    first = counter.greet()
    old = counter.ask(first)
    counter.later(days=1)
    new = counter.ask(first, answers={})
    assert counter.office.row(EnquiryRow, old).service_version == 1
    assert counter.office.row(EnquiryRow, new).service_version == 2
    names = [
        line.service_name for line in counter.office.read(contact, first).enquiries
    ]
    assert names == ["Missed bin collection", "Bin not emptied"]


def test_a_retired_service_is_not_taken(counter: Counter) -> None:
    gone = msgspec.structs.replace(LIGHTS, code="gas-lamps")
    counter.office.put(edition(gone, valid_to=date(2026, 11, 19)))
    with pytest.raises(FieldProblem, match="from the catalogue"):
        counter.ask(counter.greet(), gone)


def test_a_property_that_is_not_here(counter: Counter) -> None:
    with pytest.raises(NotFound):
        counter.ask(counter.greet(), property_id=new_id())


@pytest.mark.parametrize(
    ("outcome", "closed", "due"),
    [
        ("answered", True, None),
        ("self_serve", True, None),
        ("appointment", False, date(2026, 11, 24)),
    ],
)
def test_how_it_can_end(
    counter: Counter, outcome: str, closed: bool, due: date | None
) -> None:
    enquiry = counter.ask(counter.greet())
    ending = Settled(outcome, "We told you the next two dates.")
    counter.do(settle_enquiry, SettleEnquiry(enquiry, ending))
    row = counter.office.row(EnquiryRow, enquiry)
    assert (row.outcome, row.closed_at is not None, row.due_on) == (
        outcome,
        closed,
        due,
    )
    assert bool(row.due_working) == bool(due)


def test_a_duplicate_names_the_first_of_its_kind(counter: Counter) -> None:
    first = counter.greet(anonymous=True)
    original, second, third = (counter.ask(first) for _ in range(3))
    for copy, of in ((second, original), (third, second)):
        counter.do(
            settle_enquiry,
            SettleEnquiry(copy, Settled("duplicate", duplicate_of_id=of)),
        )
    assert counter.office.row(EnquiryRow, third).duplicate_of_id == original
    for bad in (None, original):
        with pytest.raises(FieldProblem) as refused:
            counter.do(
                settle_enquiry,
                SettleEnquiry(original, Settled("duplicate", duplicate_of_id=bad)),
            )
        assert refused.value.field == "duplicate_of_id"
    with pytest.raises(FieldProblem, match="repeat itself"):
        counter.do(
            settle_enquiry,
            SettleEnquiry(original, Settled("duplicate", duplicate_of_id=third)),
        )


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("referred", "Choose the team"),
        ("call_back", "Say whom to ring"),
        ("vanished", "Choose how it ended"),
    ],
)
def test_an_ending_that_says_too_little(
    counter: Counter, outcome: str, words: str
) -> None:
    enquiry = counter.ask(counter.greet())
    with pytest.raises(FieldProblem, match=words):
        counter.do(settle_enquiry, SettleEnquiry(enquiry, Settled(outcome)))


def test_a_service_may_allow_one_outcome_alone(counter: Counter) -> None:
    enquiry = counter.ask(counter.greet(), RECORDS)
    with pytest.raises(FieldProblem, match="does not end like this"):
        counter.do(settle_enquiry, SettleEnquiry(enquiry, Settled("answered")))


def test_one_key_saves_enquiry_and_ending_together(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    counter.ask(first, ending=Settled("answered"))
    counter.ask(first, ending=Referral(customer_told=True))
    counter.ask(
        first,
        ending=Promise(
            "01632 960417", london(23, 15), cover_id=staff_id(Role.ADVISOR_2)
        ),
    )
    outcomes = [line.outcome for line in counter.office.read(contact, first).enquiries]
    assert outcomes == ["answered", "referred", "call_back"]
    assert len(counter.office.rows(CallBackRow)) == 1
    with pytest.raises(FieldProblem):
        counter.ask(first, ending=Referral(customer_told=True, team_code="nobody"))
    assert len(counter.office.rows(EnquiryRow)) == 3


def test_where_a_protected_person_lives_is_not_written_down(counter: Counter) -> None:
    hidden = new_id()
    office = counter.office
    office.put(
        PropertyRow(
            id=hidden, label="9 Hidden Lane, Maldon, CM9 5ZZ", postcode="CM9 5ZZ"
        ),
        OccupancyRow(person_id=counter.owen, property_id=hidden, scope=PROTECTED),
    )
    unit = office.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.PROTECT_PERSON)
        unit.get(PersonRow, counter.owen).protected = True
        unit.commit()
    first = counter.greet(person_id=counter.owen)
    enquiry = counter.ask(
        first,
        answers={"bin": "food", "address": "9, Hidden Lane Maldon cm95zz"},
        property_id=hidden,
    )
    row = office.row(EnquiryRow, enquiry)
    assert row.property_id is None
    assert row.answers["address"] == "Protected address"
    with pytest.raises(FieldProblem, match="Leave addresses out"):
        counter.ask(first, note="Lives at CM9 5ZZ now")


def test_no_address_is_told_from_theirs_by_trying_it(counter: Counter) -> None:
    office, town_hall = counter.office, new_id()
    office.put(
        PropertyRow(id=town_hall, label="Town Hall, Maldon", classification="CC"),
        OccupancyRow(person_id=counter.owen, property_id=counter.home, scope=PROTECTED),
    )
    unit = office.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.PROTECT_PERSON)
        unit.get(PersonRow, counter.owen).protected = True
        unit.commit()
    first = counter.greet(person_id=counter.owen)
    for typed in ("14b Station Road", "1 High St", "CM9 4LQ", "the refuge"):
        made = counter.ask(
            first,
            answers={"bin": "food", "address": typed},
            property_id=counter.home if typed == "CM9 4LQ" else None,
        )
        row = office.row(EnquiryRow, made)
        assert (row.property_id, row.answers["address"]) == (None, "Protected address")
    for note in ("Near 14b Station Road", "Near 3 Mill Lane", "ZE1 0AA", "Flat 2"):
        with pytest.raises(FieldProblem, match="Leave addresses out"):
            counter.ask(first, note=note)
    made = counter.ask(first, note="2 bins, 3 weeks", property_id=town_hall)
    assert office.row(EnquiryRow, made).property_id == town_hall


def test_the_services_taken_lately(counter: Counter) -> None:
    first = counter.greet()
    for service in (LIGHTS, BINS, BINS, FOOD):
        counter.ask(first, service)
    mine = counter.office.read(recent_services, staff_id(Role.ADVISOR_1))
    assert mine == ["missed-collection", "food-parcel", "street-lights"]
    assert counter.office.read(recent_services, staff_id(Role.ADVISOR_2)) == []


def test_nothing_is_added_to_a_closed_or_a_colleagues_contact(counter: Counter) -> None:
    first = counter.greet(anonymous=True)
    with pytest.raises(NotAllowed, match="colleague"):
        counter.do(log_enquiry, LogEnquiry(first, LIGHTS.code), Role.ADVISOR_2)
    with pytest.raises(NotFound):
        counter.ask(new_id())


def test_an_entry_that_has_not_arrived_is_said_so(counter: Counter) -> None:
    row = EnquiryRow(
        reference="GH-1",
        contact_id=counter.greet(),
        service_code="from-elsewhere",
        service_version=7,
        answers={},
    )
    counter.office.put(row)
    with pytest.raises(ClerkError, match="not on this desk"):
        counter.do(settle_enquiry, SettleEnquiry(row.id, Settled("answered")))


def test_who_may(counter: Counter) -> None:
    first = counter.greet()
    enquiry = counter.ask(first, ACCOUNT)
    check = counter.office.check_permission
    check(Action.LOG_ENQUIRY, log_enquiry, LogEnquiry(first, LIGHTS.code))
    check(
        Action.LOG_ENQUIRY, settle_enquiry, SettleEnquiry(enquiry, Settled("answered"))
    )
    check(
        Action.REFER_ENQUIRY,
        refer_enquiry,
        ReferEnquiry(enquiry, Referral(customer_told=True)),
    )


def test_a_service_without_a_deadline_promises_no_day(counter: Counter) -> None:
    enquiry = counter.ask(counter.greet(), LIGHTS, ending=Referral(customer_told=True))
    row = counter.office.row(EnquiryRow, enquiry)
    assert (row.outcome, row.due_on, row.due_working) == ("referred", None, None)


def test_a_very_long_line_of_duplicates_still_ends(counter: Counter) -> None:
    first = counter.greet()
    one, two, other = (counter.ask(first) for _ in range(3))
    unit = counter.office.unit()
    with unit:
        unit.require(Action.LOG_ENQUIRY)
        unit.get(EnquiryRow, one).duplicate_of_id = two
        unit.get(EnquiryRow, two).duplicate_of_id = one
        unit.commit()
    ending = Settled("duplicate", duplicate_of_id=one)
    counter.do(settle_enquiry, SettleEnquiry(other, ending))
    assert counter.office.row(EnquiryRow, other).duplicate_of_id in {one, two}
