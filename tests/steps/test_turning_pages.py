"""Pages come to stand upright and level, whichever way they went in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.postroom.steps import ink, skew, upright
from desktop.postroom.steps.turning import how_to_turn, turned
from tests.fixtures.pages import paper, scanned, written_page

PAGE = written_page(dpi=100, points=11)


@settings(max_examples=30)
@given(st.floats(-6, 6), st.integers(0, 5))
def test_the_lean_of_a_page_is_found_to_a_fifth_of_a_degree(
    degrees: float, seed: int
) -> None:
    page = scanned(PAGE, degrees=degrees, noise=12, specks=60, seed=seed)
    lean = skew.lean_of(ink.ink_of(page))
    assert not lean.sideways
    assert lean.degrees == pytest.approx(-degrees, abs=0.2)


@pytest.mark.parametrize("quarter", range(4))
@pytest.mark.parametrize("degrees", [0.0, 1.6, -2.4])
def test_a_page_is_turned_back_from_any_side(quarter: int, degrees: float) -> None:
    page = scanned(turned(PAGE, quarter, 0.0), degrees=degrees, noise=8, seed=quarter)
    turns, by = how_to_turn(page, ink.ink_of(page), None)
    assert (turns + quarter) % 4 == 0
    assert by == pytest.approx(-degrees, abs=0.2)


def test_what_a_person_turned_stays_turned() -> None:
    turns, _ = how_to_turn(PAGE, ink.ink_of(PAGE), 2)
    assert turns == 2


def test_an_empty_page_is_left_as_it_is() -> None:
    page = paper(100)
    assert how_to_turn(page, ink.ink_of(page), None) == (0, 0.0)
    assert upright.stands_on_its_head(ink.ink_of(page)) is None


def test_turning_keeps_every_pixel_of_a_right_angle() -> None:
    assert turned(turned(PAGE, 1, 0.0), 3, 0.0).tobytes() == PAGE.tobytes()
    assert turned(PAGE, 1, 0.0).size == (PAGE.height, PAGE.width)
