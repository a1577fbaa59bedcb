"""A case is begun from the page in front at the counter, by its keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from db.tables.casework import CaseRow
from db.tables.person import PersonRow
from desktop.casework.screens.new_case_page import NewCasePage
from tests.fixtures.journey import Journey, rows, still, take

pytestmark = pytest.mark.journey


def page(journey: Journey) -> NewCasePage:
    shift = journey.program.shift
    assert shift is not None
    assert shift.rooms.casework is not None
    return shift.rooms.casework.stack.new_page


def test_whose_page_is_in_front_is_whom_it_is_for(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hands.press("Ctrl+Shift+E")
    hands.until(lambda: page(journey).host.panel, "the form")
    still(journey)
    assert page(journey).isVisible()
    hands.write("missed")
    hands.press("Enter")
    hands.press("Ctrl+Enter")
    [case] = rows(journey, CaseRow)
    people = {one.id: one.name for one in rows(journey, PersonRow)}
    assert case.person_id is not None
    assert case.person_id is not None
    assert people[case.person_id] == "Gwendolyn Ashworth"
    assert case.referral_id is None
    still(journey)
    assert not page(journey).isVisible()
