"""A co-ordinator keeps somebody's record true, by keys in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from db.actor import Actor
from db.clock import system_clock, uk_date
from db.domain.permissions import Action, Role
from db.store.home import Home
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.filing import BreachReportRow, MoveRow
from db.tables.marker import MarkerRow
from db.tables.person import IdentitySeenRow, NoteRow, PersonLinkRow
from desktop.admin.signing_in import sign_in
from desktop.admin.use_cases.set_up import add_staff_rows
from desktop.people.screens.people_room import PeopleRoom
from tests.fixtures.journey import (
    CHEAP,
    PASSPHRASE,
    Journey,
    go_to,
    press,
    rows,
    shown,
    still,
    take,
)

pytestmark = pytest.mark.journey


@pytest.fixture
def journey(council: Path, open_program: Callable[[], Journey]) -> Journey:
    """A program at which Gwen, a co-ordinator, has taken Gwendolyn as the caller."""
    assert council.exists()
    way = Way(system_clock, "0", cost=CHEAP)
    with sign_in(Home.default(), way, "priya", PASSPHRASE).store as store:
        unit = UnitOfWork(store.writer, Actor.program(), way.clock)
        with unit:
            unit.require(Action.EDIT_STAFF)
            roles = frozenset({Role.CO_ORDINATOR})
            add_staff_rows(unit, "Gwen Pritchard", "gwen", roles)
            unit.commit()
        store.keys.add(store.key, "gwen", PASSPHRASE)
    journey = open_program()
    hands = journey.hands
    hands.write("gwen")
    hands.press("Tab")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: journey.program.shift, "the workspace")
    still(journey)
    take(journey, "gwendolyn")
    return journey


def people(journey: Journey) -> PeopleRoom:
    shift = journey.program.shift
    assert shift is not None
    return shift.rooms.people


def open_details(journey: Journey) -> None:
    """Bring the details to the front, as Ctrl+Page up from the first part does."""
    press(journey, "Ctrl+PgUp")


def test_a_passport_that_was_seen_is_kept_without_its_number(journey: Journey) -> None:
    open_details(journey)
    go_to(journey, "Identity seen")
    press(journey, "Enter")
    journey.hands.write("pass")
    press(journey, "Enter", "Ctrl+Enter")
    (seen,) = rows(journey, IdentitySeenRow)
    assert isinstance(seen, IdentitySeenRow)
    assert seen.document == "passport"


def test_a_caution_waits_for_somebody_else(journey: Journey) -> None:
    """What is proposed, with what happened, shows on no page until approved."""
    open_details(journey)
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
    (marker,) = rows(journey, MarkerRow)
    assert isinstance(marker, MarkerRow)
    assert marker.state == "proposed"
    assert "Caution:" not in shown(journey)


def test_her_son_may_speak_for_her_until_next_year(journey: Journey) -> None:
    press(journey, "Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown")
    go_to(journey, "Who speaks for them")
    press(journey, "Enter")
    journey.hands.write("owen")
    still(journey)
    press(journey, "Enter")
    go_to(journey, "What they may do")
    press(journey, "Down", "Enter", "Ctrl+Enter")
    (link,) = rows(journey, PersonLinkRow)
    assert isinstance(link, PersonLinkRow)
    assert link.kind == "representative"
    assert link.may_do
    assert link.to_on is not None
    assert link.to_on > uk_date(system_clock())


def test_a_note_that_is_struck_out_is_read_no_more(journey: Journey) -> None:
    press(journey, "Ctrl+M")
    journey.hands.write("Somebody else's diagnosis")
    press(journey, "Ctrl+Enter", "Enter")
    go_to(journey, "Strike out")
    press(journey, "Enter")
    journey.hands.write("Not about her")
    press(journey, "Ctrl+Enter")
    (note,) = rows(journey, NoteRow)
    assert isinstance(note, NoteRow)
    assert note.struck_at is not None
    assert "diagnosis" not in shown(journey)


def test_what_was_filed_under_the_wrong_person_moves_and_is_reported(
    journey: Journey,
) -> None:
    """Its stub stays, and data protection is told of what left the building."""
    press(journey, "Ctrl+M")
    journey.hands.write("Owen asked for a parking permit")
    press(journey, "Ctrl+Enter", "Enter")
    go_to(journey, "File under somebody else")
    press(journey, "Enter")
    journey.hands.write("owen")
    still(journey)
    press(journey, "Enter")
    go_to(journey, "Why it moves")
    journey.hands.write("Written on the wrong page")
    go_to(journey, "Yes")
    press(journey, "Space", "Ctrl+Enter")
    (moved,) = rows(journey, MoveRow)
    assert isinstance(moved, MoveRow)
    assert "parking permit" not in shown(journey)
    assert "Written on the wrong page" in shown(journey)
    go_to(journey, "What left, and to whom")
    journey.hands.write("A letter to the wrong house")
    press(journey, "Ctrl+Enter")
    (report,) = rows(journey, BreachReportRow)
    assert isinstance(report, BreachReportRow)
