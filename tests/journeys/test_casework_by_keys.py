"""From the counter to the team and back, in the real window, by its keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from db.actor import Actor
from db.domain.permissions import Action
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.contact import ReferralRow
from db.tables.staff import StaffRow, TeamMemberRow, TeamRow
from desktop.casework.screens.casework_room import CaseworkRoom
from tests.fixtures.journey import PASSPHRASE, Journey, still, take
from tests.fixtures.journey import room as counter
from tests.journeys.test_at_the_counter import rows

pytestmark = pytest.mark.journey


def casework(journey: Journey) -> CaseworkRoom:
    assert journey.program.shift is not None
    found = journey.program.shift.rooms.casework
    assert found is not None
    return found


def join(journey: Journey, code: str) -> None:
    """Put Priya into a team."""
    shift = journey.program.shift
    assert shift is not None
    store = shift.session.store
    unit = UnitOfWork(store.writer, Actor.program(), shift.desk.clock)
    with unit:
        unit.require(Action.EDIT_TEAMS)
        team = unit.session.scalars(select(TeamRow).where(TeamRow.code == code)).one()
        priya = unit.session.scalars(select(StaffRow)).one()
        unit.add(TeamMemberRow(team_id=team.id, staff_id=priya.id))
        unit.commit()


def pass_on_a_missed_bin(journey: Journey) -> None:
    """Refer Gwendolyn's missed bin, and go on to the next caller."""
    hands = journey.hands
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    hands.write("r")
    hands.press("Tab")
    hands.write("y")
    hands.press("Tab")
    hands.write("y")
    hands.press("Alt+R", "Alt+T", "Ctrl+Enter")
    hands.until(counter(journey).end.isVisible, "the end of the contact")
    still(journey)
    hands.press("Enter")
    still(journey)


def refer_a_missed_bin(journey: Journey) -> ReferralRow:
    pass_on_a_missed_bin(journey)
    [referral] = rows(journey, ReferralRow)
    assert isinstance(referral, ReferralRow)
    return referral


def choose(journey: Journey, key: str) -> None:
    """Go to a list by the arrows, and on into it."""
    hands, room = journey.hands, casework(journey)
    folders = room.shelves.folders
    if room.stack.isAncestorOf(QApplication.focusWidget() or room):
        hands.press("Esc")
        hands.settle()
    if not folders.hasFocus():
        hands.press("Left")
    hands.until(folders.hasFocus, "the lists")
    for step in ["Up"] * folders.rows.rowCount() + ["Down"] * folders.rows.rowCount():
        if folders.current_key() == key:
            break
        hands.press(step)
    assert folders.current_key() == key
    still(journey)
    hands.press("Right")
    still(journey)


def test_what_was_referred_is_accepted_and_becomes_a_case(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    referral = refer_a_missed_bin(journey)
    join(journey, referral.team_code)
    hands.press("Alt+4")
    room = casework(journey)
    hands.until(room.isVisible, "casework")
    still(journey)

    choose(journey, "sent")
    hands.until(room.column.list.hasFocus, "the list")
    assert "Not told yet" in room.stack.referral_page.stands.accessibleName()
    hands.press("T")
    hands.write("Dave")
    hands.press("Ctrl+Enter")
    still(journey)
    assert "Dave took the call" in room.stack.referral_page.stands.accessibleName()

    room.open()
    still(journey)
    choose(journey, "to_accept")
    hands.until(room.column.list.hasFocus, "the list")
    hands.press("C")
    hands.write("Bin missed twice")
    hands.press("Ctrl+Enter")
    still(journey)
    [case] = rows(journey, CaseRow)
    assert isinstance(case, CaseRow)
    assert case.title == "Bin missed twice"
    choose(journey, "to_do")
    hands.until(lambda: room.column.list.rows.rowCount() == 1, "the case to do")
    assert room.column.list.current_key() == case.id


def test_a_lock_comes_back_to_the_same_list_and_what_was_typed(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    refer_a_missed_bin(journey)
    hands.press("Alt+4")
    hands.until(casework(journey).isVisible, "casework")
    still(journey)
    choose(journey, "sent")
    hands.until(casework(journey).column.list.hasFocus, "the list")
    hands.press("W")
    hands.write("They found it")
    hands.press("Ctrl+L")
    hands.until(lambda: journey.program.shift is None, "the lock")
    hands.until(QApplication.focusWidget, "the keyboard")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: journey.program.shift, "the workspace")
    still(journey)

    room = casework(journey)
    hands.until(room.isVisible, "casework again")
    hands.until(lambda: room.listing.key == "sent", "the same list")
    still(journey)
    hands.until(lambda: room.stack.referral_page.model.page, "the same referral")
    room.column.begin()
    hands.press("W")
    still(journey)
    panel = room.stack.referral_page.panels.panel
    assert panel is not None
    assert panel.fields["reason"].kept() == "They found it"
