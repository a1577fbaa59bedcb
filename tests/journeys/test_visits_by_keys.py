"""Work and a visit from the case's page, in the real window, by its keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from db.tables.casework_visits import VisitRow, WorkOrderRow
from db.tables.casework_work import CaseLetterRow
from tests.fixtures.journey import Journey, still
from tests.journeys.test_at_the_counter import rows
from tests.journeys.test_casework_by_keys import (
    casework,
    choose,
    join,
    refer_a_missed_bin,
)

pytestmark = pytest.mark.journey


def test_work_is_ordered_and_a_visit_booked_for_it(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    referral = refer_a_missed_bin(journey)
    join(journey, referral.team_code)
    hands.press("Alt+4")
    room = casework(journey)
    hands.until(room.isVisible, "casework")
    room.open()
    still(journey)
    choose(journey, "to_accept")
    hands.until(room.column.list.hasFocus, "the list")
    hands.press("C")
    hands.write("Bin missed twice")
    hands.press("Ctrl+Enter")
    still(journey)
    choose(journey, "to_do")
    hands.until(lambda: room.column.list.rows.rowCount() == 1, "the case to do")

    hands.press("J")
    still(journey)
    hands.press("Tab")
    hands.write("Mend the gate")
    hands.press("Ctrl+Enter")
    still(journey)
    [order] = rows(journey, WorkOrderRow)
    assert isinstance(order, WorkOrderRow)
    hands.press("V")
    still(journey)
    hands.press("Enter")
    hands.write("tomorrow 10:30")
    hands.press("Ctrl+Enter")
    still(journey)
    [visit] = rows(journey, VisitRow)
    assert isinstance(visit, VisitRow)
    assert (visit.about, visit.order_id) == ("Mend the gate", order.id)
    letters = rows(journey, CaseLetterRow)
    assert any(getattr(letter, "calendar", None) for letter in letters)

    hands.press("Ctrl+Shift+W")
    still(journey)
    assert room.stack.currentWidget() is room.stack.owed_page
    hands.press("Esc")
    hands.until(room.column.list.hasFocus, "the list again")
