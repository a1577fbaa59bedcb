"""A small council in an office's store, for looking things up in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.domain.needs import Adjustment
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.domain.references import new_reference
from db.tables.marker import MarkerRow
from db.tables.person import PersonEmailRow, PersonNameRow, PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.record import COUNCIL, PROTECTED, Record
from db.tables.types import new_id
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedEmail,
    TypedName,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.homes import Home
from desktop.people.use_cases.support import Support
from tests.fixtures.stores import NOON, TODAY, Office, staff_id

ADVISOR = staff_id(Role.ADVISOR_1)


@dataclass(frozen=True)
class Made:
    """Somebody in the test's council, as they would be asked for."""

    reference: str
    name: str
    known_as: str | None = None
    also: str | None = None
    born: date | None = None
    phone: str | None = None
    email: str | None = None
    home: str | None = None
    postcode: str | None = None
    protected: bool = False


REFERENCE = new_reference(lambda count: bytes(range(7, 7 + count)))
PEOPLE = (
    Made(
        REFERENCE, "Gwendolyn Ashworth-Pryce", "Gwen", None,
        date(1951, 3, 12), "+447700900417", "gwen.pryce@example.com",
        "14b Station Road, Harrowmere", "HX20 4LQ",
    ),
    Made(
        "GH-0000-0000-000", "Katarzyna Wiśniewska", "Kasia", "Katarzyna Nowak",
        date(1984, 7, 1), "+441632960123", "blue.fox@example.org",
        "Flat 3, Larkmoor House, 1 Fenmead Lane, Harrowmere", "HX21 0AB",
    ),
    Made(
        "GH-1111-1111-111", "Siobhán O'Neill", born=date(1990, 1, 31),
        email="bluefox@example.com",
    ),
    Made("GH-2222-2222-222", "Mohammed Al-Masri", phone="+442079460999"),
    Made("GH-3333-3333-333", "Smith, Catherine", home="2 Smith Street, Saltmarch"),
    Made("GH-4444-4444-444", "محمد الخطيب"),
    Made("GH-5555-5555-555", "Llŷr Gruffudd ap Rhys"),
    Made("GH-6666-6666-666", "X"),
    Made("GH-8888-8888-888", "🌸 Rosie"),
    Made("GH-9999-9999-999", "Jon Smythe", home="9 Elm Walk, Osterly Quay"),
    Made(
        "GH-AAAA-AAAA-AAA", "Hester Quillfeather", "Hettie", "Hester Larkspur",
        date(1979, 5, 5), "+447700900555", "hester@example.net",
        "77 Hidden Close, Tarrowgate", "HX29 9ZZ", protected=True,
    ),
)  # fmt: skip

Council = Callable[[], Office]


@pytest.fixture
def council(office: Office) -> Office:
    """The office with everybody of PEOPLE in its store."""
    for made in PEOPLE:
        add(office, made)
    return office


def add(office: Office, made: Made) -> UUID:
    """Add one person with all that leads to them; return their id."""
    scope = PROTECTED if made.protected else COUNCIL
    person = PersonRow(
        reference=made.reference,
        name=made.name,
        known_as=made.known_as,
        date_of_birth=made.born,
        protected=made.protected,
    )
    office.put(person)
    rows: list[Record] = []
    if made.also:
        rows.append(PersonNameRow(person_id=person.id, kind="former", name=made.also))
    if made.phone:
        rows.append(PersonPhoneRow(person_id=person.id, e164=made.phone, scope=scope))
    if made.email:
        rows.append(
            PersonEmailRow(person_id=person.id, address=made.email, scope=scope)
        )
    if made.home:
        place = PropertyRow(
            uprn=str(999_000_000_000 + len(made.home)),
            label=f"{made.home}, {made.postcode}" if made.postcode else made.home,
            postcode=made.postcode,
        )
        office.put(place)
        rows.append(
            OccupancyRow(person_id=person.id, property_id=place.id, scope=scope)
        )
    if rows:
        office.put(*rows)
    return person.id


def mark(office: Office, person_id: UUID) -> None:
    """Put a caution marker on somebody."""
    office.put(
        MarkerRow(
            person_id=person_id,
            category="threats",
            instruction="Two staff",
            happened_on=TODAY - timedelta(days=9),
            state="approved",
            proposed_by=ADVISOR,
            proposed_at=NOON,
        )
    )


@pytest.fixture
def house(office: Office) -> UUID:
    place = PropertyRow(
        id=new_id(), uprn="100", label="9 High Street, Maldon", postcode="CM9 5AA"
    )
    office.put(place)
    return place.id


@pytest.fixture
def gwen(office: Office, house: UUID) -> UUID:
    command = AddPerson(
        PersonDetails(
            "Gwen Pryce", "Wen", date_of_birth=date(1961, 11, 21), do_not_write=True
        ),
        names=(TypedName("Gwen Ellis", "former"),),
        phones=(TypedPhone("01632 960417"), TypedPhone("07700 900123")),
        emails=(TypedEmail("Gwen@example.com"),),
        home=Home(property_id=house),
        needs=(Support(Adjustment.FACE_THE_PERSON),),
    )
    return office.made(add_person, command)
