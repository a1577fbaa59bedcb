"""Two records of one person, by keys: merged, and parted once the toast has gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from db.tables.person import PersonMergeRow
from desktop.shift import Shift
from tests.fixtures.journey import (
    Journey,
    front,
    press,
    rows_by_now,
    shown,
    still,
    take,
)

pytestmark = pytest.mark.journey


@pytest.fixture
def journey(signed_in: Callable[[], Journey]) -> Journey:
    """A program at which Gwendolyn is the caller, and Owen was merged into her."""
    journey = signed_in()
    take(journey, "gwendolyn")
    do(journey, "merge with another")
    journey.hands.write("owen")
    other = shift_of(journey).rooms.people.merge.other
    journey.hands.until(other.line.results, "the other record")
    still(journey)
    press(journey, "Down", "Enter")
    still(journey)
    return journey


def shift_of(journey: Journey) -> Shift:
    shift = journey.program.shift
    assert shift is not None
    return shift


def do(journey: Journey, command: str) -> None:
    """Take what the palette calls *command*."""
    press(journey, "Ctrl+K")
    journey.hands.write(command)
    journey.hands.until(lambda: shift_of(journey).search.settled(command), "it")
    still(journey)
    press(journey, "Enter")
    still(journey)


def caller_shown(journey: Journey) -> str:
    return shift_of(journey).top_bar.caller_shown()


def test_the_caller_has_the_name_of_the_merge_at_once(journey: Journey) -> None:
    """The name taken over stands in the top bar, the keys on what is in sight."""
    hands = journey.hands
    press(journey, "Left", "Right", "Ctrl+Enter")
    hands.until(lambda: caller_shown(journey) == "Owen Pryce", "the new name")
    still(journey)
    assert front(journey).name == "Owen Pryce"
    focused: object = QApplication.focusWidget()
    people = shift_of(journey).rooms.people
    assert focused is people.person.tabs
    press(journey, "Ctrl+Z")
    hands.until(
        lambda: caller_shown(journey) == "Gwendolyn Ashworth", "the name of before"
    )


def test_a_merge_is_parted_long_after_its_toast(journey: Journey) -> None:
    """The palette leads to it, and so does its row in everything that happened."""
    press(journey, "Ctrl+Enter")
    still(journey)
    (merge,) = rows_by_now(journey, PersonMergeRow)
    people = shift_of(journey).rooms.people
    shift_of(journey).rooms.toast.hide()
    do(journey, "part merged")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith("Part again")
    press(journey, "Enter", "Ctrl+Enter")
    still(journey)
    (merge,) = rows_by_now(journey, PersonMergeRow)
    assert merge.undone_at is not None
    people.person.tabs.set_value("everything")
    people.person.timeline.select_first()
    people.person.timeline.setFocus()
    press(journey, "Enter")
    assert "Parted again" in shown(journey)


def test_the_caller_is_on_the_page_that_speaks_for_theirs(journey: Journey) -> None:
    """Who is merged into another record is at the desk still, and not looked at."""
    shift_of(journey).rooms.people.merge.swap.setFocus()
    press(journey, "Space", "Ctrl+Enter")
    journey.hands.until(lambda: caller_shown(journey) == "Owen Pryce", "the name")
    still(journey)
    (merge,) = rows_by_now(journey, PersonMergeRow)
    caller = front(journey).caller
    assert caller is not None
    assert (caller.id, caller.speaks_id) == (merge.merged_id, merge.survivor_id)
    assert shift_of(journey).rooms.counter.strip.isHidden()
