"""What few may see and decide, by keys in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actor import Actor
from db.clock import system_clock
from db.domain.marker_lists import Category, Instruction
from db.domain.permissions import Action, Role
from db.store.home import Home
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.local import ViewRow
from db.tables.marker import MarkerRow
from db.tables.person import PersonRow
from desktop.admin.signing_in import sign_in
from desktop.admin.use_cases.set_up import add_staff_rows
from desktop.people.screens.markers_list import MarkersList
from desktop.people.use_cases.markers import (
    Incident,
    ProposeMarker,
    propose_marker,
)
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.journey import CHEAP, PASSPHRASE, Journey, room, still

pytestmark = pytest.mark.journey
KEEPERS = {
    "gwen": ("Gwen Pritchard", Role.CO_ORDINATOR),
    "margaret": ("Margaret Thornley", Role.SENIOR_CO_ORDINATOR),
}


@pytest.fixture
def guarded(council: Path) -> Path:
    """The council, with Owen marked by Gwen and Gwendolyn protected by her."""
    way = Way(system_clock, "0", cost=CHEAP)
    with sign_in(Home.default(), way, "priya", PASSPHRASE).store as store:
        unit = UnitOfWork(store.writer, Actor.program(), way.clock)
        with unit:
            unit.require(Action.EDIT_STAFF)
            staff = {
                name: add_staff_rows(unit, full, name, frozenset({role})).id
                for name, (full, role) in KEEPERS.items()
            }
            people = {
                row.name: row.id for row in unit.session.scalars(select(PersonRow))
            }
            unit.commit()
        for name in KEEPERS:
            store.keys.add(store.key, name, PASSPHRASE)
        gwen = Actor.with_roles(
            staff["gwen"], "Gwen Pritchard", frozenset({Role.CO_ORDINATOR})
        )

        def work() -> UnitOfWork:
            return UnitOfWork(store.writer, gwen, way.clock)

        incident = Incident(Category.THREATS, way.clock().date(), "Raised a chair.")
        pairs = frozenset({Instruction.VISIT_IN_PAIRS})
        propose_marker(ProposeMarker(people["Owen Pryce"], pairs, incident), work())
        hide = ProtectPerson(
            people["Gwendolyn Ashworth"], 1, "fleeing_abuse", "Outreach, ext 4410"
        )
        protect_person(hide, work())
    return council


@pytest.fixture
def as_margaret(
    guarded: Path, open_program: Callable[[], Journey]
) -> Callable[[], Journey]:
    """Give a program at which the senior co-ordinator has signed in."""

    def enter() -> Journey:
        journey = open_program()
        hands = journey.hands
        hands.write("margaret")
        hands.press("Tab")
        hands.write(PASSPHRASE)
        hands.press("Enter")
        hands.until(lambda: journey.program.shift, "the workspace")
        still(journey)
        return journey

    return enter


def told(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def in_store(journey: Journey, kind: type) -> list[object]:
    shift = journey.program.shift
    assert shift is not None
    with Session(shift.session.store.readers) as session:
        return list(session.scalars(select(kind)))


def test_where_somebody_is_takes_a_reason(as_margaret: Callable[[], Journey]) -> None:
    journey = as_margaret()
    hands, shift = journey.hands, journey.program.shift
    assert shift is not None
    hands.write("gwendolyn")
    hands.until(shift.top_bar.search.results, "results")
    hands.press("Enter")
    still(journey)
    people = shift.rooms.people
    people.person.open_form("homes", "Show where they are")
    still(journey)
    assert "Station Road" not in told(journey.program.window)
    hands.write("Court order")
    hands.press("Enter")
    still(journey)
    assert "14b Station Road" in told(people.person.details)
    assert "Station Road" not in told(people.person.head)
    hands.picture("shown")
    (view,) = in_store(journey, ViewRow)
    assert isinstance(view, ViewRow)
    assert (view.kind, view.reason) == ("protected_address", "Court order")
    people.cover.toggle()
    still(journey)
    people.cover.toggle()
    still(journey)
    assert "Station Road" not in told(journey.program.window)
    assert room(journey) is shift.rooms.counter


def test_a_marker_is_approved_by_somebody_else(
    as_margaret: Callable[[], Journey],
) -> None:
    journey = as_margaret()
    hands, shift = journey.hands, journey.program.shift
    assert shift is not None
    admin = shift.rooms.admin
    assert admin is not None
    hands.press("Alt+8")
    still(journey)
    admin.open_part("markers")
    still(journey)
    markers = admin.parts["markers"]
    assert isinstance(markers, MarkersList)
    markers.list.setFocus()
    hands.press("Enter")
    still(journey)
    hands.picture("marker")
    hands.press("Tab")
    hands.write("It would raise the risk")
    hands.press("Ctrl+Enter")
    still(journey)
    (marker,) = in_store(journey, MarkerRow)
    assert isinstance(marker, MarkerRow)
    assert marker.state == "approved"
    assert marker.not_told_reason == "It would raise the risk"
    assert isinstance(marker.approved_by, UUID)
    assert marker.approved_by != marker.proposed_by
