"""A case is begun from the page in front at the counter, by its keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from db.tables.casework import CaseRow
from db.tables.person import PersonRow
from desktop.casework.screens.new_case_page import NewCasePage
from desktop.forms.screens.asked_field import AskedField
from desktop.forms.screens.form_fields import put_raw
from tests.fixtures.journey import Journey, rows, still, take

pytestmark = pytest.mark.journey
ASKED = {
    "address": "14b Station Road",
    "bin": "refuse",
    "due_on": "yesterday",
    "out_in_time": "yes",
}
"""What a missed bin has to tell."""


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
    still(journey)
    panel = page(journey).host.panel
    assert panel is not None
    asked = panel.fields["answers"]
    assert isinstance(asked, AskedField)
    for name, words in ASKED.items():
        put_raw(asked.questions.fields[name], words)
    hands.press("Ctrl+Enter")
    [case] = rows(journey, CaseRow)
    people = {one.id: one.name for one in rows(journey, PersonRow)}
    assert case.person_id is not None
    assert case.person_id is not None
    assert people[case.person_id] == "Gwendolyn Ashworth"
    assert case.referral_id is None
    still(journey)
    assert not page(journey).isVisible()
