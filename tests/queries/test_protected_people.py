"""No query tells a reader without the right where a protected person is."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable
from datetime import date, timedelta
from importlib import import_module
from typing import Any
from uuid import UUID

import pytest

import db.queries.people
import db.queries.places
from db.domain.duplicates import PersonSketch
from db.domain.links import LinkKind
from db.domain.permissions import Action, Role, actions_for
from db.domain.person_facts import PersonDetails
from db.queries.audit import history_of
from db.tables.contact import CallBackRow, ContactRow, EnquiryRow
from db.tables.person import PersonRow
from db.tables.place import PropertyRow
from db.tables.types import new_id
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedEmail,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.homes import Home, MoveHome, move_home
from desktop.people.use_cases.links import LinkPeople, link_people
from desktop.people.use_cases.merging import MergePeople, merge_people
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.counter import BINS, edition
from tests.fixtures.stores import NOON, TODAY, Office, staff_id

HIDDEN = ("Hidden Lane", "ZE1 0AA", "960417", "eve@example.com", "Old Quay", "900777")
"""Words that lead to where Eve is; the property itself is in the gazetteer."""
BORN = date(1990, 5, 4)
SEERS = {role for role in Role if Action.VIEW_PERSON in actions_for([role])}
"""Every role that may see people, with or without the right to the whereabouts."""


@pytest.fixture
def hiding(office: Office) -> dict[str, UUID]:
    """Eve, protected, with a home, a merged record, a tie and a contact."""
    house, flat = new_id(), new_id()
    office.put(
        PropertyRow(
            id=house, uprn="1", label="9 Hidden Lane, ZE1 0AA", postcode="ZE1 0AA"
        ),
        PropertyRow(id=flat, uprn="2", label="1 High Street", postcode="CM9 5AA"),
    )
    command = AddPerson(
        PersonDetails("Eve Stone", date_of_birth=BORN),
        phones=(TypedPhone("01632 960417"),),
        emails=(TypedEmail("eve@example.com"),),
        home=Home(free_text="Old Quay", postcode="CM9 5AA"),
    )
    eve = office.made(add_person, command)
    office.do(move_home, MoveHome(eve, Home(property_id=house)))
    twin = office.made(add_person, command)
    mate = office.made(
        add_person,
        AddPerson(PersonDetails("Mate"), home=Home(property_id=house)),
    )
    office.do(link_people, LinkPeople(mate, eve, LinkKind.HOUSEHOLD))
    office.put(edition(BINS))
    contact = ContactRow(
        id=new_id(),
        reference="GH-1",
        person_id=eve,
        channel="phone",
        advisor_id=staff_id(Role.ADVISOR_1),
        state="closed",
        started_at=NOON,
    )
    office.put(
        contact,
        EnquiryRow(
            id=(enquiry := new_id()),
            reference="GH-2",
            contact_id=contact.id,
            person_id=eve,
            property_id=house,
            service_code=BINS.code,
            service_version=1,
            answers={"address": "9 Hidden Lane, ZE1 0AA", "bin": "food"},
        ),
        CallBackRow(
            id=(call := new_id()),
            person_id=eve,
            phone="+447700900777",
            about="Bins",
            promised_at=NOON + timedelta(1),
            owner_id=staff_id(Role.ADVISOR_1),
        ),
    )
    office.do(merge_people, MergePeople(eve, 1, twin, 1), Role.ADVISOR_2)
    version = office.row(PersonRow, eve).version
    office.do(
        protect_person,
        ProtectPerson(eve, version, "fleeing_abuse", "Outreach, ext 4410"),
        Role.ADVISOR_2,
    )
    people = {"eve": eve, "twin": twin, "mate": mate}
    places = {"house": house, "flat": flat}
    done = {"contact": contact.id, "enquiry": enquiry, "call_back": call}
    return people | places | done


Asked = Callable[[dict[str, UUID]], tuple[object, ...]]
SKETCH = PersonSketch(
    "Eve Stone",
    date_of_birth=BORN,
    phones=("01632 960417",),
    emails=("eve@example.com",),
    postcode="ZE1 0AA",
    address="9 Hidden Lane",
)
QUESTIONS: dict[str, list[Asked]] = {
    "person_page": [
        lambda ids: (ids["eve"], NOON),
        lambda ids: (ids["twin"], NOON),
    ],
    "timeline": [
        lambda ids: (ids["eve"], TODAY),
        lambda ids: (ids["mate"], TODAY),
    ],
    "in_confidence": [lambda ids: ([ids["eve"]],)],
    "one_in_confidence": [lambda ids: (ids["enquiry"],)],
    "has_read": [lambda ids: (ids["mate"], ids["enquiry"])],
    "works_on_it": [lambda ids: (ids["enquiry"], None)],
    "timeline_detail": [
        lambda ids: ("contact", ids["contact"]),
        lambda ids: ("enquiry", ids["enquiry"]),
        lambda ids: ("call_back", ids["call_back"]),
    ],
    "markers_to_review": [lambda _: (TODAY, TODAY)],
    "provisional_markers": [lambda _: (TODAY,)],
    "cautions_of": [lambda ids: ([ids["eve"]], TODAY)],
    "phones_of": [lambda ids: ([ids["eve"], ids["twin"]],)],
    "emails_of": [lambda ids: ([ids["eve"], ids["twin"]],)],
    "homes_of": [lambda ids: ([ids["eve"], ids["twin"]],)],
    "household_of": [lambda ids: ([ids["eve"]], ())],
    "ties_of": [lambda ids: ([ids["eve"]], TODAY), lambda ids: ([ids["mate"]], TODAY)],
    "other_names": [lambda ids: ([ids["eve"]],)],
    "has_password": [lambda ids: ([ids["eve"]],)],
    "adjustments": [lambda ids: ([ids["eve"]], TODAY)],
    "identity_seen": [lambda ids: ([ids["eve"]],)],
    "merged_records": [lambda ids: (ids["eve"],)],
    "open_work": [lambda ids: (ids["eve"], [ids["eve"]], NOON)],
    "probable_duplicates": [lambda _: (SKETCH,)],
    "duplicate_pairs": [lambda _: ()],
    "merge_choices": [lambda ids: (ids["eve"], ids["twin"])],
    "sketch_people": [lambda ids: ([ids["eve"], ids["twin"]],)],
    "property_page": [lambda ids: (ids["flat"], TODAY)],
    "people_at_address": [lambda ids: (ids["house"], TODAY)],
    "premises_warnings": [lambda ids: (ids["house"], TODAY)],
}
"""Every query of people and places, with what it is asked."""


def queries() -> dict[str, Callable[..., Any]]:
    """Return every public query of both rooms, by name."""
    modules = [
        import_module(f"{room.__name__}.{module.name}")
        for room in (db.queries.people, db.queries.places)
        for module in pkgutil.iter_modules(room.__path__)
    ]
    return {
        name: thing
        for module in modules
        for name, thing in vars(module).items()
        if inspect.isfunction(thing)
        and thing.__module__ == module.__name__
        and not name.startswith("_")
        and next(iter(inspect.signature(thing).parameters), "") == "session"
    }


def test_every_query_is_asked() -> None:
    assert set(queries()) == set(QUESTIONS)


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_no_query_tells_where_they_are(
    office: Office, hiding: dict[str, UUID], name: str
) -> None:
    for question in QUESTIONS[name]:
        for role in sorted(SEERS):
            told = repr(office.read_as(role, queries()[name], *question(hiding)))
            assert [words for words in HIDDEN if words in told] == []


def test_the_page_says_whom_to_ring_and_that_something_is_hidden(
    office: Office, hiding: dict[str, UUID]
) -> None:
    page = office.read(queries()["person_page"], hiding["eve"], NOON)
    assert page.whereabouts_hidden
    assert page.must_know.ring_instead == "Outreach, ext 4410"
    assert (page.homes, page.phones, page.emails, page.ties) == ((), (), (), ())
    assert page.household == ()


def test_nobody_who_lives_with_them_shows_them(
    office: Office, hiding: dict[str, UUID]
) -> None:
    for role in (Role.ADVISOR_1, Role.SENIOR_CO_ORDINATOR):
        page = office.read_as(role, queries()["person_page"], hiding["mate"], NOON)
        assert page.household == ()
        place = office.read_as(role, queries()["property_page"], hiding["house"], TODAY)
        assert "Eve" not in repr(place)
        assert [one.name for one in place.occupants] == ["Mate"]


def test_no_page_tells_it_without_a_reason(
    office: Office, hiding: dict[str, UUID]
) -> None:
    for role in (Role.SENIOR_CO_ORDINATOR, Role.DATA_PROTECTION):
        page = office.read_as(role, queries()["person_page"], hiding["eve"], NOON)
        assert page.whereabouts_hidden
        assert (page.homes, page.phones, page.emails, page.ties) == ((), (), (), ())


def test_the_journal_keeps_what_they_answered_to_itself(
    office: Office, hiding: dict[str, UUID]
) -> None:
    for role in (Role.SENIOR_CO_ORDINATOR, Role.DATA_PROTECTION):
        for record in hiding.values():
            told = repr(office.read_as(role, history_of, record, people=True))
            if record not in {hiding["house"], hiding["flat"]}:
                assert [words for words in HIDDEN if words in told] == []
                assert hiding["house"].hex not in told
