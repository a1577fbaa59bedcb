"""While facts are asked the page that holds them is covered, by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.fixtures.journey import Journey, room, still, take

pytestmark = pytest.mark.journey


def test_the_page_is_covered_while_its_facts_are_asked(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    cover, asking = room(journey).answers_cover, room(journey).side.asking
    assert not cover.is_covering()
    hands.press("Ctrl+I")
    hands.until(lambda: len(asking.fields) == 2, "the questions")
    still(journey)
    assert cover.is_covering()
    people = journey.program.shift.rooms.people  # type: ignore[union-attr]  # signed in
    assert not people.ground.isEnabled()
    assert cover.geometry() == people.rect()
    hands.press("Esc")
    still(journey)
    assert not cover.is_covering()
    assert people.ground.isEnabled()


def test_the_page_comes_back_with_the_right_answers(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    asking = room(journey).side.asking
    hands.press("Ctrl+I")
    hands.until(lambda: len(asking.fields) == 2, "the questions")
    still(journey)
    answers = {
        "phone": "01632 960417",
        "first_line": "14b Station Road",
        "postcode": "CM9 4LQ",
    }
    for fact in tuple(asking.fields):
        hands.write(answers[fact])
        hands.press("Enter")
        still(journey)
    assert "That is right." in asking.result.accessibleName()
    assert not room(journey).answers_cover.is_covering()


def test_somebody_else_can_be_looked_at_meanwhile(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hands.press("Ctrl+I")
    still(journey)
    cover = room(journey).answers_cover
    hands.press("Ctrl+K")
    hands.write("owen")
    shift = journey.program.shift
    assert shift is not None
    hands.until(shift.top_bar.search.results, "results")
    hands.press("Enter")
    still(journey)
    assert room(journey).strip.isVisible()
    assert not cover.is_covering()
    hands.press("Esc")
    still(journey)
    assert cover.is_covering()
