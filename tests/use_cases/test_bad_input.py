"""What nobody means to type: refused in a sentence, or kept so that it can be read."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from db.changes import Changes
from db.domain.bs7666 import PropertyAddress
from db.domain.duplicates import PersonSketch
from db.domain.identity import IdentityDocument
from db.domain.needs import Adjustment
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.errors import FieldProblem, FieldProblems
from db.queries.people.duplicates import probable_duplicates
from db.queries.search import search_everything
from db.store.unit_of_work import UnitOfWork
from db.tables.person import IdentitySeenRow, NoteRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedEmail,
    TypedName,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.filing import ReportBreach, report_breach
from desktop.people.use_cases.homes import Home
from desktop.people.use_cases.identity import (
    RecordIdentitySeen,
    SetAgreedPassword,
    record_identity_seen,
    set_agreed_password,
)
from desktop.people.use_cases.notes import AddNote, add_note
from desktop.people.use_cases.properties import (
    AddProperty,
    PropertyFacts,
    add_property,
)
from desktop.people.use_cases.support import (
    AgreeAdjustment,
    Support,
    agree_adjustment,
)
from tests.fixtures.counter import Counter
from tests.fixtures.stores import NOON, TODAY, Office

HUGE = "é\u0301 b" * 2_500_000
"""Ten megabytes that are longer still once they are composed."""
PASTED = "Gwen\ud83d \x00rang\udc00\u202e at 9\x07"
READ = "Gwen rang at 9"


def named(**details: Any) -> PersonDetails:
    return PersonDetails(**{"name": "Gwen Pryce", **details})


@pytest.mark.parametrize(
    "command",
    [
        AddPerson(named(name=HUGE)),
        AddPerson(named(known_as=HUGE)),
        AddPerson(named(language=HUGE)),
        AddPerson(named(), names=(TypedName(HUGE),)),
        AddPerson(named(), phones=(TypedPhone(HUGE),)),
        AddPerson(named(), phones=(TypedPhone("01632 960123", note=HUGE),)),
        AddPerson(named(), emails=(TypedEmail(HUGE),)),
        AddPerson(named(), emails=(TypedEmail(f"{HUGE}@example.com"),)),
        AddPerson(named(), home=Home(free_text=HUGE)),
        AddPerson(named(), home=Home(free_text="Here", postcode=HUGE)),
        AddPerson(named(), external_key=HUGE),
    ],
    ids=[
        *("name", "known_as", "language", "names", "phones", "phone_note"),
        *("emails", "email_domain", "home", "postcode", "external_key"),
    ],
)
def test_ten_megabytes_in_any_field_of_a_person_are_refused_in_a_sentence(
    office: Office, command: AddPerson
) -> None:
    with pytest.raises((FieldProblem, FieldProblems)) as refusal:
        office.do(add_person, command)
    assert len(str(refusal.value)) < 200
    assert office.rows(PersonRow) == []


def test_ten_megabytes_in_the_other_fields_are_refused_in_a_sentence(
    counter: Counter,
) -> None:
    tried: list[tuple[Any, object]] = [
        (add_note, AddNote(counter.gwen, HUGE)),
        (set_agreed_password, SetAgreedPassword(counter.gwen, HUGE)),
        (agree_adjustment, AgreeAdjustment(counter.gwen, _support(HUGE))),
        (report_breach, ReportBreach(NOON, HUGE)),
    ]
    for use_case, command in tried:
        _refused(counter.office, use_case, command)


def _support(detail: str, **days: date) -> Support:
    return Support(next(iter(Adjustment)), detail, **days)


def _refused(office: Office, use_case: Any, command: object) -> None:
    def run(asked: object, uow: UnitOfWork) -> Changes:
        changes: Changes = use_case(asked, uow)
        return changes

    with pytest.raises(FieldProblem) as refusal:
        office.do(run, command)
    assert len(str(refusal.value)) < 200


def test_a_clipboards_half_letters_controls_and_turned_words_are_taken_out(
    office: Office,
) -> None:
    made = office.made(
        add_person,
        AddPerson(
            named(name=PASTED, known_as=PASTED),
            home=Home(free_text=PASTED),
            external_key=PASTED,
        ),
    )
    office.do(add_note, AddNote(made, f"{PASTED}\r\n\tand at noon"))
    person = office.row(PersonRow, made)
    assert (person.name, person.known_as, person.external_key) == (READ, READ, READ)
    (home,) = office.rows(OccupancyRow)
    assert home.free_text == READ
    (note,) = office.rows(NoteRow)
    assert note.words == f"{READ}\n\tand at noon"


def test_only_the_end_of_a_pasted_number_is_looked_at(counter: Counter) -> None:
    command = RecordIdentitySeen(
        counter.gwen, next(iter(IdentityDocument)), HUGE + " 12345678"
    )
    counter.do(record_identity_seen, command)
    (seen,) = counter.office.rows(IdentitySeenRow)
    assert seen.last_four == "5678"


@pytest.mark.parametrize("number", [-1, 10_000, 2**70])
def test_a_building_has_no_such_number(office: Office, number: int) -> None:
    address = PropertyAddress(street="High Street", pao_start_number=number)
    with pytest.raises(FieldProblem, match="9,999") as refusal:
        office.do(add_property, AddProperty(PropertyFacts(address)), Role.ADVISOR_2)
    assert refusal.value.field == "pao_start_number"


def test_a_building_may_have_the_largest_number(office: Office) -> None:
    address = PropertyAddress(street="High Street", pao_start_number=9_999)
    office.do(add_property, AddProperty(PropertyFacts(address)), Role.ADVISOR_2)
    assert [row.label for row in office.rows(PropertyRow)] == ["9999 High Street"]


@pytest.mark.parametrize(
    "days",
    [
        {"agreed_on": date.max},
        {"review_on": date.max},
        {"agreed_on": date.max, "review_on": date.max},
        {"agreed_on": date.min, "review_on": TODAY},
    ],
)
def test_days_at_the_ends_of_the_calendar_are_refused(
    counter: Counter, days: dict[str, date]
) -> None:
    command = AgreeAdjustment(counter.gwen, _support("Large print", **days))
    with pytest.raises(FieldProblem):
        counter.do(agree_adjustment, command)


@pytest.mark.parametrize("typed", [PASTED, HUGE, "9" * 2_000_000, "\ud800", "\x00"])
def test_anything_may_be_looked_for(counter: Counter, typed: str) -> None:
    counter.office.read(search_everything, typed)
    sketch = PersonSketch(
        name=typed,
        known_as=typed,
        phones=(typed,),
        emails=(typed,),
        postcode=typed,
        address=typed,
    )
    counter.office.read(probable_duplicates, sketch)
