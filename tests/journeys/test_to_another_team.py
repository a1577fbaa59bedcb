"""A referral to another team than the service's own, and what the team does then."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from db.tables.casework import CaseRow
from db.tables.contact import ReferralRow
from desktop.tour.chapters.story.moves import go_into
from tests.fixtures.journey import Journey, still, take
from tests.fixtures.journey import room as counter
from tests.journeys.test_at_the_counter import rows
from tests.journeys.test_casework_by_keys import (
    casework,
    choose,
    join,
    pass_on_a_missed_bin,
    refer_a_missed_bin,
)

pytestmark = pytest.mark.journey


def test_another_team_is_chosen_by_its_first_letters(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
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
    hands.press("Alt+R", "Alt+T")
    refer = counter(journey).pane.ending.refer
    go_into(hands, refer.other)
    hands.press("Space")
    go_into(hands, refer.team)
    hands.write("street")
    assert refer.team.line.text() == "street"
    hands.press("Tab")
    assert refer.team.key() == "streets"
    hands.press("Ctrl+Enter")
    hands.until(counter(journey).end.isVisible, "the end of the contact")
    still(journey)
    [referral] = rows(journey, ReferralRow)
    assert isinstance(referral, ReferralRow)
    assert referral.team_code == "streets"


def test_the_case_that_was_opened_is_in_front_and_no_other_referral(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    referral = refer_a_missed_bin(journey)
    hands.press("Ctrl+K")
    hands.until(lambda: counter(journey).contacts.front is None, "the next caller")
    join(journey, referral.team_code)
    pass_on_a_missed_bin(journey)
    hands.press("Alt+4")
    room = casework(journey)
    hands.until(room.isVisible, "casework")
    room.open()
    still(journey)
    choose(journey, "to_accept")
    hands.until(lambda: room.column.list.rows.rowCount() == 2, "both")
    hands.press("A")
    still(journey)
    assert room.column.list.rows.rowCount() == 2
    hands.press("C")
    hands.write("Bin missed twice")
    hands.press("Ctrl+Enter")
    still(journey)
    [case] = rows(journey, CaseRow)
    assert isinstance(case, CaseRow)
    assert room.stack.currentWidget() is room.stack.case_page
    assert room.stack.case_page.isAncestorOf(journey.program.window.focusWidget()) or (
        room.stack.case_page.hasFocus()
    )
    assert room.column.list.rows.rowCount() == 1
