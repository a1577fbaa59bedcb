"""Addresses as they are typed, and the page of a property."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from db.domain.marker_lists import Hazard, Precaution
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.errors import NotFound
from db.queries.places.property_page import people_at_address, property_page
from db.tables.contact import ContactRow, EnquiryRow
from db.tables.place import PropertyRow
from db.tables.types import new_id
from desktop.people.use_cases.add_person import AddPerson, add_person
from desktop.people.use_cases.homes import Home, MoveHome, move_home
from desktop.people.use_cases.properties import AddPremisesWarning, add_premises_warning
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.stores import NOON, TODAY, Office, staff_id


def place(number: int, street: str, postcode: str, status: int = 1) -> PropertyRow:
    return PropertyRow(
        id=new_id(),
        uprn=f"{number}{len(street)}{status}",
        label=f"{number} {street}, Maldon, {postcode}",
        pao_start_number=number,
        street=street,
        town="Maldon",
        postcode=postcode,
        status=status,
    )


def enquire(office: Office, person: UUID | None, about: UUID | None) -> str:
    contact = ContactRow(
        id=new_id(),
        reference=f"GH-{new_id().hex}",
        person_id=person,
        channel="phone",
        advisor_id=staff_id(Role.ADVISOR_1),
        state="closed",
        started_at=office.now,
    )
    enquiry = EnquiryRow(
        reference=f"GH-{new_id().hex}",
        contact_id=contact.id,
        person_id=person,
        property_id=about,
        service_code="bins",
        service_version=1,
        answers={},
    )
    office.put(contact, enquiry)
    return enquiry.reference


def test_a_property_shows_its_people_its_contacts_and_its_warnings(
    office: Office,
) -> None:
    house = place(14, "High Street", "CM9 5AA")
    office.put(house)
    home = Home(property_id=house.id, from_on=date(2024, 1, 1))
    gwen = office.made(add_person, AddPerson(PersonDetails("Gwen"), home=home))
    owen = office.made(add_person, AddPerson(PersonDetails("Owen"), home=home))
    away = Home(free_text="Elsewhere", from_on=date(2026, 11, 1))
    office.do(move_home, MoveHome(owen, away))
    warn = AddPremisesWarning(
        house.id,
        Hazard.DOG,
        frozenset({Precaution.RING_FIRST}),
        "Bit the postman",
        TODAY + timedelta(9),
    )
    office.do(add_premises_warning, warn)
    hers, nobodys = enquire(office, gwen, None), enquire(office, None, house.id)
    enquire(office, owen, None)
    page = office.read(property_page, house.id, TODAY)
    assert page.address.lines() == ("14 High Street", "Maldon", "CM9 5AA")
    assert [(one.name, one.lives_there) for one in page.occupants] == [
        ("Gwen", True),
        ("Owen", False),
    ]
    assert {one.reference for one in page.contacts} == {hers, nobodys}
    (warning,) = page.warnings
    assert (warning.hazard, warning.precautions) == ("dog", ("ring_first",))
    assert not warning.review_overdue
    later = office.read(property_page, house.id, TODAY + timedelta(10))
    assert later.warnings[0].review_overdue
    assert "Bit" not in repr(page)
    there = office.read(people_at_address, house.id, TODAY)
    assert [one.name for one in there] == ["Gwen"]
    with pytest.raises(NotFound):
        office.read(property_page, new_id(), TODAY)


def test_a_flat_leads_to_its_building_and_the_building_to_its_flats(
    office: Office,
) -> None:
    building = place(3, "Mill Lane", "CM9 4LQ")
    flats = [place(3, "Mill Lane", "CM9 4LQ", status) for status in (5, 6, 7)]
    for number, flat in zip((10, 2, 1), flats, strict=True):
        flat.sao_start_number, flat.parent_uprn = number, building.uprn
        flat.label = f"Flat {number}, {flat.label}"
    office.put(building, *flats)
    page = office.read(property_page, building.id, TODAY)
    assert page.building is None
    assert [one.label[:7] for one in page.within] == ["Flat 1,", "Flat 2,", "Flat 10"]
    page = office.read(property_page, flats[0].id, TODAY)
    assert page.building is not None
    assert page.building.id == building.id
    assert page.within == ()


def test_a_building_that_never_came_in_is_not_shown(office: Office) -> None:
    flat = place(3, "Mill Lane", "CM9 4LQ")
    flat.parent_uprn = "77"
    office.put(flat)
    assert office.read(property_page, flat.id, TODAY).building is None


def test_a_protected_person_is_on_no_property_page(office: Office) -> None:
    house = place(14, "High Street", "CM9 5AA")
    office.put(house)
    home = Home(property_id=house.id, from_on=date(2024, 1, 1))
    gwen = office.made(add_person, AddPerson(PersonDetails("Gwen"), home=home))
    enquire(office, gwen, house.id)
    protect = ProtectPerson(gwen, 1, "fleeing_abuse", "Outreach")
    office.do(protect_person, protect, Role.ADVISOR_2)
    for role in (Role.ADVISOR_1, Role.SENIOR_CO_ORDINATOR):
        page = office.read_as(role, property_page, house.id, TODAY)
        assert (page.occupants, page.contacts) == ((), ())
        assert office.read_as(role, people_at_address, house.id, TODAY) == []
    assert NOON.date() == TODAY
