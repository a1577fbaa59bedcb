from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from db.domain.identity_questions import Fact
from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem
from db.queries.counter.identity import IdentityQuestions, identity_questions
from db.tables.contact import IdentityCheckRow
from db.tables.person import PersonLinkRow, PersonRow
from db.tables.place import OccupancyRow
from db.tables.record import PROTECTED
from desktop.counter.use_cases.check_identity import CheckIdentity, check_identity
from tests.fixtures.counter import Counter
from tests.fixtures.stores import NOON, staff_id

RIGHT: Mapping[Fact, str] = {
    Fact.DATE_OF_BIRTH: "4th March 57",
    Fact.FIRST_LINE: "14B station rd",
    Fact.POSTCODE: "cm9 4lq",
    Fact.PHONE: "960417",
}


def questions(counter: Counter, contact: Any, wanted: int = 2) -> IdentityQuestions:
    return counter.office.read(
        identity_questions, contact, counter.gwen, wanted, counter.office.now
    )


def check(counter: Counter, contact: Any, heard: Any = RIGHT, **given: Any) -> None:
    counter.do(check_identity, CheckIdentity(contact, counter.gwen, heard, **given))


def test_what_was_heard_is_compared_and_who_asked_is_kept(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    asked = questions(counter, first)
    assert (len(asked.facts), asked.result, asked.attempts_left) == (2, None, 2)
    assert questions(counter, first) == asked
    check(counter, first)
    assert questions(counter, first).result == "passed"
    (row,) = counter.office.rows(IdentityCheckRow)
    assert row.facts == {"asked": [fact.value for fact in asked.facts], "right": 2}
    assert row.made_by == staff_id(Role.ADVISOR_1)
    with pytest.raises(ClerkError):
        check(counter, first)


def test_a_failure_says_nothing_about_which(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    wrong = {**RIGHT, questions(counter, first).facts[0]: "wrong"}
    check(counter, first, wrong)
    asked = questions(counter, first)
    assert (asked.result, asked.attempts_left) == ("failed", 1)
    check(counter, first, {})
    with pytest.raises(ClerkError, match="can't be asked again"):
        check(counter, first)
    assert "right" in counter.office.rows(IdentityCheckRow)[0].facts
    assert "wrong" not in str(counter.office.rows(IdentityCheckRow)[0].facts)


def test_a_second_chance_may_be_right(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    check(counter, first, {})
    check(counter, first)
    assert questions(counter, first).result == "passed"


def test_a_days_failures_add_up_over_contacts(counter: Counter) -> None:
    for _ in range(2):
        again = counter.greet(person_id=counter.gwen)
        check(counter, again, {})
        check(counter, again, {})
    last = counter.greet(person_id=counter.gwen)
    assert questions(counter, last).attempts_left == 0
    with pytest.raises(ClerkError, match="proof of identity"):
        check(counter, last)
    counter.later(days=1)
    check(counter, last)


def test_too_little_on_record(counter: Counter) -> None:
    first = counter.greet(person_id=counter.owen)
    with pytest.raises(ClerkError, match="too little"):
        counter.do(check_identity, CheckIdentity(first, counter.owen, RIGHT))


def test_a_protected_person_is_never_asked_where_they_live(counter: Counter) -> None:
    counter.office.put(
        OccupancyRow(person_id=counter.owen, free_text="9 Hidden Lane", scope=PROTECTED)
    )
    first = counter.greet(person_id=counter.owen)
    asked = counter.office.read(identity_questions, first, counter.owen, 2, NOON)
    assert asked.facts == ()


def test_a_representative_in_force_speaks_for_them(counter: Counter) -> None:
    first = counter.greet(person_id=counter.owen)
    with pytest.raises(FieldProblem) as refused:
        check(counter, first, representative_id=counter.owen)
    assert refused.value.field == "representative_id"
    counter.office.put(
        PersonLinkRow(
            from_id=counter.owen,
            to_id=counter.gwen,
            kind="representative",
            to_on=date(2026, 11, 20),
        )
    )
    check(counter, first, representative_id=counter.owen)
    assert questions(counter, first).result == "representative"
    counter.later(days=1)
    with pytest.raises(FieldProblem):
        check(
            counter,
            counter.greet(person_id=counter.owen),
            representative_id=counter.owen,
        )


def test_merged_records_are_one_person(counter: Counter) -> None:
    unit = counter.office.unit(Role.ADVISOR_2)
    with unit:
        unit.require(Action.MERGE_PEOPLE)
        unit.get(PersonRow, counter.gwen).merged_into_id = counter.owen
        unit.commit()
    first = counter.greet(person_id=counter.gwen)
    check(counter, first)
    asked = counter.office.read(identity_questions, first, counter.owen, 2, NOON)
    assert asked.result == "passed"


def test_who_may(counter: Counter) -> None:
    command = CheckIdentity(counter.greet(), counter.gwen, RIGHT)
    counter.office.check_permission(Action.CHECK_IDENTITY, check_identity, command)
    assert "4th March" not in repr(command)
