"""People and places, by keys alone: found though misspelt, changed, undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actor import Actor
from db.clock import system_clock
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.store.home import Home
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.person import PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.record import Record
from db.tables.types import new_id
from desktop.admin.use_cases.set_up import SetUp, set_up_store
from desktop.people.screens.people_room import PeopleRoom
from desktop.shift import Shift
from tests.fixtures.journey import CHEAP, PASSPHRASE, Journey

pytestmark = pytest.mark.journey
STREET = "Brunswick Road, Maldon"
NEIGHBOURS = 9


@pytest.fixture
def street(guildhall_home: Path) -> Path:
    """Furnish a home with one street, somebody in each of its houses."""
    way = Way(system_clock, "0", cost=CHEAP)
    command = SetUp("Bryn District Council", "Priya Shah", "priya", PASSPHRASE)
    store, _ = set_up_store(command, Home.default(), way)
    with store:
        unit = UnitOfWork(store.writer, Actor.program(), way.clock)
        with unit:
            unit.require(Action.IMPORT_PEOPLE)
            for number in range(1, NEIGHBOURS + 1):
                person, home = new_id(), new_id()
                rows: tuple[Record, ...] = (
                    PropertyRow(
                        id=home,
                        uprn=f"1000{number}",
                        label=f"{number} {STREET}, CM9 4LQ",
                        street="Brunswick Road",
                        postcode="CM9 4LQ",
                    ),
                    PersonRow(
                        id=person,
                        reference=new_reference(),
                        name=f"Margaret Lloyd{'abcdefghi'[number - 1]}",
                    ),
                    OccupancyRow(person_id=person, property_id=home),
                )
                for row in rows:
                    unit.add(row)
            unit.commit()
    return guildhall_home


@pytest.fixture
def journey(street: Path, open_program: Callable[[], Journey]) -> Journey:
    """A program at which Priya has signed in."""
    journey = open_program()
    hands = journey.hands
    hands.write("priya")
    hands.press("Tab")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: journey.program.shift, "the workspace")
    still(journey)
    return journey


def shift_of(journey: Journey) -> Shift:
    shift = journey.program.shift
    assert shift is not None
    return shift


def people(journey: Journey) -> PeopleRoom:
    return shift_of(journey).rooms.people


def still(journey: Journey) -> None:
    """Let everything that is under way end."""
    shift = shift_of(journey)
    journey.hands.settle()
    journey.hands.until(lambda: not shift.jobs.busy, "the lanes to be empty")
    journey.hands.settle()


def look_for(journey: Journey, text: str) -> None:
    """Type *text* into the search, and wait for its own answer."""
    shift = shift_of(journey)
    journey.hands.press("Ctrl+K")
    journey.hands.write(text)
    journey.hands.until(lambda: shift.search.settled(text), "the answer")
    still(journey)


def go_to(journey: Journey, name: str) -> None:
    """Press Tab until the keyboard is on what is called *name*."""
    for _ in range(60):
        focused: object = QApplication.focusWidget()
        if getattr(focused, "accessibleName", str)().startswith(name):
            return
        journey.hands.press("Tab")
        journey.hands.settle()
    pytest.fail(f"no Tab leads to {name}")


def rows(journey: Journey, kind: type[Record]) -> list[Record]:
    with Session(shift_of(journey).session.store.readers) as session:
        return list(session.scalars(select(kind)))


def test_everybody_of_a_postcode_is_a_keystroke_away(journey: Journey) -> None:
    """Six are offered; Shift+Enter lists all nine; Down and Enter take one."""
    look_for(journey, "cm9 4lq")
    journey.hands.press("Shift+Enter")
    still(journey)
    found = people(journey).found
    assert found.isVisible()
    assert found.heading.text().startswith("All 9 people")
    assert found.list.hasFocus()
    journey.hands.press("Down", "Enter")
    still(journey)
    contact = shift_of(journey).rooms.counter.contacts.front
    assert contact is not None


def test_a_misspelt_street_leads_to_its_houses(journey: Journey) -> None:
    """The caller says it, the advisor mishears it, the street is found."""
    look_for(journey, "brunswik rd")
    journey.hands.press("Shift+Enter")
    still(journey)
    assert people(journey).found.heading.text().startswith("All 9 p")


def test_a_number_added_by_mistake_is_undone_with_one_key(journey: Journey) -> None:
    """Ctrl+D, a number, saved; Ctrl+Z takes it back, and the keyboard stays."""
    look_for(journey, "margaret lloyda")
    journey.hands.press("Enter")
    still(journey)
    journey.hands.press("Ctrl+D")
    go_to(journey, "Add a phone number")
    journey.hands.press("Enter")
    journey.hands.write("07700 900123")
    journey.hands.press("Ctrl+Enter")
    still(journey)
    assert len(rows(journey, PersonPhoneRow)) == 1
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Add a phone number"
    journey.hands.press("Ctrl+Z")
    still(journey)
    assert rows(journey, PersonPhoneRow) == []


def test_an_address_that_nobody_knows_is_kept_as_it_was_said(
    journey: Journey,
) -> None:
    """Words are an address too: unverified, and the old home keeps its end."""
    look_for(journey, "margaret lloyda")
    journey.hands.press("Enter")
    still(journey)
    journey.hands.press("Ctrl+D")
    go_to(journey, "New address")
    journey.hands.press("Enter")
    journey.hands.write("The boat at Heybridge Basin")
    still(journey)
    journey.hands.press("Enter", "Ctrl+Enter")
    still(journey)
    homes = [
        row for row in rows(journey, OccupancyRow) if isinstance(row, OccupancyRow)
    ]
    (boat,) = [home for home in homes if home.free_text]
    (left,) = [home for home in homes if home.to_on]
    assert boat.property_id is None
    assert left.person_id == boat.person_id
