"""Who may be here already: while somebody is typed, and to look over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from db.domain.duplicates import PersonSketch
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.errors import NotFound
from db.queries.people.duplicates import duplicate_pairs, probable_duplicates
from db.queries.people.merge_choices import merge_choices
from db.tables.person import PersonRow
from db.tables.types import new_id
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedEmail,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.merging import (
    MarkNotDuplicates,
    MergePeople,
    mark_not_duplicates,
    merge_people,
)
from tests.fixtures.stores import Office

BORN = date(1961, 11, 21)


def add(office: Office, name: str, **more: Any) -> UUID:
    return office.made(add_person, AddPerson(PersonDetails(name), **more))


@pytest.mark.parametrize(
    "sketch",
    [
        PersonSketch("Gwen Pryce"),
        PersonSketch("Gwen Price", date_of_birth=BORN),
        PersonSketch("Gwyn Pryce", phones=("01632 960417",)),
        PersonSketch("G Pryce", emails=("gwen@EXAMPLE.com", "Gwen@example.com")),
        PersonSketch("Gwenn Prise", postcode="cm9 5aa"),
        PersonSketch("Wen", date_of_birth=BORN),
    ],
    ids=lambda sketch: sketch.name,
)
def test_somebody_who_is_here_is_shown_while_typed(
    office: Office, gwen: UUID, sketch: PersonSketch
) -> None:
    for n in range(5):
        add(office, f"Somebody Else {n}")
    found = office.read(probable_duplicates, sketch)
    assert found[0].id == gwen
    assert found[0].reasons
    assert found[0].address == "9 High Street, Maldon"


@pytest.mark.parametrize(
    "name",
    ["", "'", '"', "x\u0000y", "\U0001f600", "NEAR(a b)", "a* OR b", "محمد", "-"],
)
def test_anything_may_be_typed(office: Office, gwen: UUID, name: str) -> None:
    sketch = PersonSketch(name, phones=("07",), emails=("@",), postcode='"')
    assert gwen not in {row.id for row in office.read(probable_duplicates, sketch)}


def test_pairs_to_look_over_leave_out_those_found_to_be_two(
    office: Office, gwen: UUID
) -> None:
    twin = AddPerson(PersonDetails("Gwen Pryce", date_of_birth=BORN))
    other = office.made(add_person, twin)
    add(office, "Ann", phones=(TypedPhone("01632 960417"),))
    (pair,) = office.read(duplicate_pairs)
    assert {pair.first.id, pair.second.id} == {gwen, other}
    fields = office.read(merge_choices, gwen, other)
    assert {field.field for field in fields if field.differs} == {"known_as"} - {
        field.field for field in fields if not field.differs
    }
    with pytest.raises(NotFound):
        office.read(merge_choices, gwen, new_id())
    office.do(mark_not_duplicates, MarkNotDuplicates(other, gwen), Role.ADVISOR_2)
    assert office.read(duplicate_pairs) == []


def test_a_merged_record_is_no_duplicate_any_more(office: Office, gwen: UUID) -> None:
    wen = add(office, "Wen Price", phones=(TypedPhone("07700 900555"),))
    office.do(merge_people, MergePeople(gwen, 1, wen, 1), Role.ADVISOR_2)
    found = office.read(probable_duplicates, PersonSketch("Wen Price"))
    assert wen not in {row.id for row in found}
    sketch = PersonSketch("Gwen Pryce", phones=("07700 900555",))
    assert office.read(probable_duplicates, sketch)[0].id == gwen
    assert office.row(PersonRow, wen).merged_into_id == gwen


def test_pairs_come_only_from_records_that_are_alike(office: Office) -> None:
    shared = AddPerson(PersonDetails("Olwen Hughes"), emails=(TypedEmail("o@a.test"),))
    office.do(add_person, shared)
    office.do(add_person, replace(shared, details=PersonDetails("Mikolaj Zz")))
    assert office.read(duplicate_pairs) == []


def test_no_more_than_can_be_compared_are_looked_at(office: Office) -> None:
    for start in range(0, 200, 50):
        office.put(
            *(
                PersonRow(id=new_id(), reference=f"GH-{n}", name="Ann Smith")
                for n in range(start, start + 50)
            )
        )
    born = PersonSketch("Ann Smith", date_of_birth=BORN, postcode="CM9 5AA")
    assert len(office.read(probable_duplicates, born, 7)) == 7


@pytest.mark.parametrize(
    ("here", "typed"),
    [
        ("Margaret Lloyd", "Peggy Lloyd"),
        ("Sarah Smith-Jones", "Sarah Jones"),
        ("Sarah Jones", "Sarah Smith-Jones"),
        ("Sarah Jones", "Jones Sarah"),
        ("Muhammad Khan", "Mohd Khan"),
        ("Llewelyn ap Gruffudd", "Llew ab Gruffydd"),
        ("Siân Muñoz", "Sian Munoz"),
    ],
)
def test_another_form_of_a_name_is_noticed_by_the_name_alone(
    office: Office, here: str, typed: str
) -> None:
    person = add(office, here)
    for n in range(5):
        add(office, f"Somebody Else {n}")
    found = office.read(probable_duplicates, PersonSketch(typed))
    assert [row.id for row in found] == [person]
