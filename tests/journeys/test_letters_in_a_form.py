"""Letters that are typed into an open form do nothing to the page behind it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from tests.fixtures.journey import Journey, still
from tests.journeys.killed_casework_program import (
    come_to_the_case,
    open_form,
    page_of,
)
from tests.journeys.test_attacking_casework import at_work

pytestmark = pytest.mark.journey
__all__ = ["at_work"]


@pytest.mark.parametrize("letter", ["j", "x"])
def test_words_typed_on_a_choice_open_no_other_form(
    at_work: UUID, signed_in: Callable[[], Journey], letter: str
) -> None:
    """A form that begins with a choice has the keyboard, and no line to write in."""
    del at_work
    journey = signed_in()
    come_to_the_case(journey)
    open_form(journey, letter)
    asked = page_of(journey).panels.panel
    assert asked is not None
    journey.hands.write("Mend the light, then KLNPTU")
    still(journey)
    assert page_of(journey).panels.panel is asked
