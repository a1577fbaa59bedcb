"""Who runs the machine sees no people: not by search, not by page, not by list."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from db.actor import Actor
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.errors import NotFound
from db.queries.people.person_page import person_page
from db.queries.people.timeline import timeline
from db.queries.search import search_everything
from db.store.sessions import reading
from db.tables.contact import ContactRow
from db.tables.person import PersonPhoneRow, PersonRow
from desktop.people.use_cases.add_person import AddPerson, TypedPhone, add_person
from tests.fixtures.stores import NOON, TODAY, Office, staff_id

ADMINISTRATOR = Actor.with_roles(
    staff_id(Role.ADMINISTRATOR), "Sam Whitcombe", frozenset({Role.ADMINISTRATOR})
)


def test_an_administrator_finds_and_reads_nobody(office: Office) -> None:
    command = AddPerson(
        PersonDetails("Gwendolyn Ashworth"), phones=(TypedPhone("01632 960417"),)
    )
    gwen = office.made(add_person, command)
    with reading(office.writer, ADMINISTRATOR) as session:
        for typed in ("gwendolyn", "ashwo", "960417"):
            assert search_everything(session, typed, today=TODAY).people == ()
        with pytest.raises(NotFound):
            person_page(session, person_id=gwen, now=NOON)
        assert timeline(session, person_id=gwen, today=TODAY, limit=9) == []
        for kind in (PersonRow, PersonPhoneRow, ContactRow):
            assert session.scalars(select(kind)).all() == []
        assert session.scalars(select(PersonRow.name)).all() == []
