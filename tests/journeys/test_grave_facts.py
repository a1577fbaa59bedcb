"""What weighs on a record: a death, protection, a caution, a dangerous place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from db.actor import Actor
from db.clock import system_clock
from db.domain.permissions import Action, Role
from db.promises import STOPPED
from db.store.home import Home
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.contact import CallBackRow
from db.tables.marker import MarkerRow
from db.tables.person import NoteRow, PersonRow
from db.tables.place import PremisesWarningRow
from desktop.admin.signing_in import sign_in
from desktop.admin.use_cases.set_up import add_staff_rows
from tests.fixtures.journey import (
    CHEAP,
    PASSPHRASE,
    Journey,
    go_to,
    press,
    room,
    rows,
    shown,
    still,
    take,
)

pytestmark = pytest.mark.journey
KEEPERS = {
    "gwen": ("Gwen Pritchard", Role.CO_ORDINATOR),
    "margaret": ("Margaret Thornley", Role.SENIOR_CO_ORDINATOR),
    "ciaran": ("Ciarán Walsh", Role.DATA_PROTECTION),
}
Enter = Callable[[str], Journey]


@pytest.fixture
def enter(council: Path, open_program: Callable[[], Journey]) -> Enter:
    """Let one of the keepers in, after whoever was there has closed the window."""
    assert council.exists()
    way = Way(system_clock, "0", cost=CHEAP)
    with sign_in(Home.default(), way, "priya", PASSPHRASE).store as store:
        unit = UnitOfWork(store.writer, Actor.program(), way.clock)
        with unit:
            unit.require(Action.EDIT_STAFF)
            for name, (full, role) in KEEPERS.items():
                add_staff_rows(unit, full, name, frozenset({role}))
            unit.commit()
        for name in KEEPERS:
            store.keys.add(store.key, name, PASSPHRASE)
    before: list[Journey] = []

    def let_in(name: str) -> Journey:
        for one in before:
            one.program.window.close()
        journey = open_program()
        before[:] = [journey]
        hands = journey.hands
        hands.write(name)
        hands.press("Tab")
        hands.write(PASSPHRASE)
        hands.press("Enter")
        hands.until(lambda: journey.program.shift, "the workspace")
        still(journey)
        return journey

    return let_in


def test_a_promised_call_stops_when_a_death_is_recorded(enter: Enter) -> None:
    """Nobody rings the dead; the page says so before anything else."""
    journey = enter("gwen")
    hands = journey.hands
    take(journey, "gwendolyn")
    press(journey, "Ctrl+B")
    hands.write("Her housing form")
    press(journey, "Tab", "Tab")
    hands.write("tomorrow 10:30")
    press(journey, "Ctrl+Enter")
    assert "Choose who rings if they are away" in shown(journey)
    hands.write("marg")
    press(journey, "Enter", "Ctrl+Enter")
    hands.until(room(journey).end.isVisible, "the end of the contact")
    press(journey, "Ctrl+Enter")
    press(journey, "Ctrl+K")
    take(journey, "gwendolyn")
    press(journey, "Ctrl+PgUp")
    go_to(journey, "Record a death")
    press(journey, "Enter")
    hands.write("yesterday")
    go_to(journey, "Who told us")
    hands.write("The registrar")
    press(journey, "Ctrl+Enter")
    (promise,) = rows(journey, CallBackRow)
    assert isinstance(promise, CallBackRow)
    assert promise.state == STOPPED
    assert "Died" in shown(journey)


def test_a_place_with_a_dog_warns_its_visitors(enter: Enter) -> None:
    """The warning is the property's own: nothing is said of who lives there."""
    journey = enter("gwen")
    take(journey, "gwendolyn")
    press(journey, "Ctrl+PgUp", "Ctrl+PgUp")
    go_to(journey, "Add a warning")
    press(journey, "Enter")
    journey.hands.write("dog")
    press(journey, "Enter")
    go_to(journey, "Ring before you go")
    press(journey, "Space")
    go_to(journey, "What was found")
    journey.hands.write("It was loose in the yard.")
    press(journey, "Ctrl+Enter")
    (warning,) = rows(journey, PremisesWarningRow)
    assert isinstance(warning, PremisesWarningRow)
    assert (warning.kind, warning.instruction) == ("dog", "ring_first")
    assert rows(journey, MarkerRow) == []


def test_where_somebody_lives_goes_out_of_sight(enter: Enter) -> None:
    journey = enter("margaret")
    take(journey, "gwendolyn")
    assert "14b Station Road" in shown(journey)
    press(journey, "Ctrl+PgUp")
    go_to(journey, "Protect where they are")
    press(journey, "Enter", "1")
    go_to(journey, "Whom the counter rings instead")
    journey.hands.write("Outreach team, ext 4410")
    press(journey, "Ctrl+Enter")
    found = rows(journey, PersonRow)
    assert [row.name for row in found if row.protected] == ["Gwendolyn Ashworth"]
    assert "14b Station Road" not in shown(journey)
    assert "Outreach team, ext 4410" in shown(journey)


def test_what_gwen_proposes_margaret_approves(enter: Enter) -> None:
    """Its author can't; after somebody else did, every desk is warned."""
    journey = enter("gwen")
    take(journey, "owen")
    press(journey, "Ctrl+PgUp")
    go_to(journey, "Propose a marker")
    press(journey, "Enter")
    journey.hands.write("threat")
    press(journey, "Enter")
    go_to(journey, "When")
    journey.hands.write("yesterday")
    go_to(journey, "What was said or done")
    journey.hands.write("Raised a chair over the desk.")
    go_to(journey, "Two staff")
    press(journey, "Space", "Ctrl+Enter")
    assert "Caution:" not in shown(journey)
    journey = enter("margaret")
    take(journey, "owen")
    press(journey, "Ctrl+PgUp")
    go_to(journey, "Approve")
    press(journey, "Enter")
    go_to(journey, "Or why they are not told")
    journey.hands.write("It would raise the risk")
    press(journey, "Ctrl+Enter")
    (marker,) = rows(journey, MarkerRow)
    assert isinstance(marker, MarkerRow)
    assert marker.state == "approved"
    assert marker.approved_by not in {None, marker.proposed_by}
    assert "Caution:" in shown(journey)


def test_struck_out_words_are_opened_by_data_protection_alone(enter: Enter) -> None:
    journey = enter("gwen")
    take(journey, "gwendolyn")
    press(journey, "Ctrl+M")
    journey.hands.write("Somebody else's diagnosis")
    press(journey, "Ctrl+Enter", "Enter")
    go_to(journey, "Strike out")
    press(journey, "Enter")
    journey.hands.write("Not about her")
    press(journey, "Ctrl+Enter")
    assert "diagnosis" not in shown(journey)
    journey = enter("ciaran")
    shift = journey.program.shift
    assert shift is not None
    (note,) = rows(journey, NoteRow)
    press(journey, "Ctrl+K")
    journey.hands.write("gwendolyn")
    journey.hands.until(lambda: shift.search.settled("gwendolyn"), "the answer")
    press(journey, "Enter")
    go_to(journey, "Everything that happened")
    press(journey, "Home", "Enter")
    assert "diagnosis" not in shown(journey)
    go_to(journey, "Read it")
    press(journey, "Enter")
    journey.hands.write("A request to see the record")
    press(journey, "Ctrl+Enter")
    assert "diagnosis" in shown(journey)
    assert isinstance(note, NoteRow)
