"""Whoever did something last can take it back, from the journal alone."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from db.changes import Changes
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.errors import ClerkError
from db.queries.search import search_people
from db.store.audit import verify_chain
from db.store.checking import orphans, torn_search
from db.store.taking_back import TakeBack, take_back
from db.tables.person import PersonNameRow, PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedName,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.edit_person import (
    AddName,
    AddPhone,
    EditPerson,
    TakeOutName,
    add_other_name,
    add_phone,
    edit_person,
    take_out_name,
)
from desktop.people.use_cases.homes import Home, MoveHome, move_home
from tests.fixtures.stores import Office


@pytest.fixture
def gwen(office: Office) -> UUID:
    home = Home(free_text="1 Old Row", from_on=date(2020, 1, 1))
    command = AddPerson(PersonDetails("Gwen Pryce"), home=home)
    return office.made(add_person, command)


def undo(office: Office, done: Changes, role: Role = Role.ADVISOR_1) -> Changes:
    assert done.tx is not None
    return office.do(take_back, TakeBack(done.tx), role)


def test_what_was_added_goes(office: Office, gwen: UUID) -> None:
    done = office.do(add_phone, AddPhone(gwen, TypedPhone("07700 900123")))
    assert [hit.id for hit in office.read(search_people, "900123")] == [gwen]
    undone = undo(office, done)
    assert undone.touches("person_phone")
    assert office.rows(PersonPhoneRow) == []
    assert office.read(search_people, "900123") == []


def test_what_was_changed_is_as_before_and_a_new_version(
    office: Office, gwen: UUID
) -> None:
    before = office.row(PersonRow, gwen)
    details = PersonDetails("Gwendolyn Price", date_of_birth=date(1951, 3, 12))
    undo(office, office.do(edit_person, EditPerson(gwen, before.version, details)))
    after = office.row(PersonRow, gwen)
    assert (after.name, after.date_of_birth) == ("Gwen Pryce", None)
    assert after.version == before.version + 2
    assert [hit.id for hit in office.read(search_people, "gwen pryce")] == [gwen]


def test_what_was_taken_out_comes_back(office: Office, gwen: UUID) -> None:
    office.do(add_other_name, AddName(gwen, TypedName("Gwen Larkspur")))
    (named,) = office.rows(PersonNameRow)
    done = office.do(take_out_name, TakeOutName(named.id, named.version))
    assert office.read(search_people, "larkspur") == []
    undo(office, done)
    assert office.row(PersonNameRow, named.id).name == "Gwen Larkspur"
    assert [hit.id for hit in office.read(search_people, "larkspur")] == [gwen]


def test_a_move_is_undone_whole(office: Office, gwen: UUID) -> None:
    new = Home(free_text="2 New Row", from_on=date(2026, 11, 1))
    undo(office, office.do(move_home, MoveHome(gwen, new)))
    (home,) = office.rows(OccupancyRow)
    assert (home.free_text, home.to_on) == ("1 Old Row", None)


def test_nothing_is_taken_back_that_was_changed_since(
    office: Office, gwen: UUID
) -> None:
    version = office.row(PersonRow, gwen).version
    done = office.do(edit_person, EditPerson(gwen, version, PersonDetails("Gwen P")))
    later = PersonDetails("Gwen Q")
    office.do(edit_person, EditPerson(gwen, version + 1, later))
    with pytest.raises(ClerkError, match="changed or used since"):
        undo(office, done)
    assert office.row(PersonRow, gwen).name == "Gwen Q"


def test_nothing_is_taken_back_that_other_things_hang_on(office: Office) -> None:
    done = office.do(add_person, AddPerson(PersonDetails("Una Moor")))
    assert done.id is not None
    office.do(add_phone, AddPhone(done.id, TypedPhone("07700 900123")))
    with pytest.raises(ClerkError, match="changed or used since"):
        undo(office, done)
    assert office.row(PersonRow, done.id).name == "Una Moor"


def test_only_who_did_it_takes_it_back_and_not_twice(
    office: Office, gwen: UUID
) -> None:
    done = office.do(add_phone, AddPhone(gwen, TypedPhone("07700 900123")))
    with pytest.raises(ClerkError, match="Only whoever did it"):
        undo(office, done, Role.ADVISOR_2)
    undo(office, done)
    with pytest.raises(ClerkError, match="changed or used since"):
        undo(office, done)
    with pytest.raises(ClerkError, match="Only whoever did it"):
        office.do(take_back, TakeBack(9_999))


def test_the_store_is_whole_and_the_chain_unbroken_afterwards(
    office: Office, gwen: UUID
) -> None:
    undo(office, office.do(add_phone, AddPhone(gwen, TypedPhone("07700 900123"))))
    with office.writer.connect() as connection:
        assert verify_chain(connection) == []
        assert orphans(connection) == []
        assert torn_search(connection) == []
