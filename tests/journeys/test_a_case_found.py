"""A case that was found by its words: the letters on its buttons act at once."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from tests.fixtures.journey import Journey, still
from tests.journeys.killed_casework_program import casework, page_of
from tests.journeys.test_attacking_casework import TITLE, at_work, open_one

pytestmark = pytest.mark.journey
__all__ = ["at_work"]


def test_the_keyboard_goes_to_a_case_with_whoever_found_it(
    at_work: UUID, signed_in: Callable[[], Journey]
) -> None:
    journey = signed_in()
    hands, shift = journey.hands, journey.program.shift
    assert shift is not None
    found = open_one(shift.session.store, TITLE)
    assert found != at_work
    hands.press("Ctrl+K")
    hands.write(TITLE.lower())
    hands.until(shift.top_bar.search.results, "results")
    hands.press("Enter")
    hands.until(casework(journey).isVisible, "casework")
    still(journey)
    page = page_of(journey)
    hands.until(lambda: page.model.view, "the case")
    still(journey)
    assert page.model.case_id == found
    hands.press("N")
    hands.until(lambda: page.panels.panel, "the form of a note")
