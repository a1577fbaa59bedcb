"""A key does nothing out of sight: it brings its room, or waits for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from desktop.room_commands import EVERYWHERE, IN_SIGHT
from desktop.shift import Shift
from tests.fixtures.journey import Journey, front, still, take

pytestmark = pytest.mark.journey
TYPED_INTO = (
    *("Ctrl+Shift+N", "Ctrl+D", "Ctrl+M", "Ctrl+B", "Ctrl+I", "Alt+F", "Alt+N"),
    *("Ctrl+Shift+O", "Ctrl+Shift+A", "Ctrl+1"),
)


def shift_of(journey: Journey) -> Shift:
    shift = journey.program.shift
    assert shift is not None
    return shift


def typed_in_sight(journey: Journey) -> bool:
    typed_into = QApplication.focusWidget()
    in_front = shift_of(journey).workspace.page() == "counter"
    return in_front and typed_into is not None and typed_into.isVisible()


def test_what_is_typed_into_comes_into_sight(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hidden = []
    for keys in TYPED_INTO:
        hands.press("Alt+3")
        still(journey)
        hands.press(keys)
        still(journey)
        typed_into = QApplication.focusWidget()
        if (
            shift_of(journey).workspace.page() != "counter"
            or typed_into is None
            or not typed_into.isVisible()
        ):
            hidden.append(keys)
        hands.press("Esc")
        still(journey)
    assert hidden == []


def test_nothing_is_saved_that_is_out_of_sight(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    ending = front(journey).sheet.outcome
    hands.press("Alt+3")
    still(journey)
    hands.press("Alt+R", "Ctrl+Enter", "Ctrl+N")
    still(journey)
    assert shift_of(journey).workspace.page() == "guidance"
    assert front(journey).sheet.outcome == ending
    assert front(journey).sheet.service_code == "missed-collection"


def test_what_waits_to_be_seen_is_there(signed_in: Callable[[], Journey]) -> None:
    known = {each.key for each in shift_of(signed_in()).workspace.commands.all()}
    assert known >= EVERYWHERE | IN_SIGHT


def test_a_part_of_admin_is_opened_from_the_counter(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands, shift = journey.hands, shift_of(journey)
    hands.press("Ctrl+K")
    hands.write("admin backups")
    hands.until(shift.top_bar.search.results, "results")
    hands.press("Enter")
    still(journey)
    assert shift.workspace.page() == "admin"
    assert shift.rooms.admin is not None
    assert shift.rooms.admin.front() == "store"
    keyboard = QApplication.focusWidget()
    assert keyboard is not None
    assert shift.rooms.admin.isAncestorOf(keyboard)


def test_the_search_gives_the_keyboard_back(signed_in: Callable[[], Journey]) -> None:
    journey = signed_in()
    hands, search = journey.hands, shift_of(journey).workspace.top_bar.search
    hands.press("Alt+3")
    still(journey)
    for out in (["Alt+3"], ["Esc"], ["x", "Esc", "Esc", "Esc"]):
        before = QApplication.focusWidget()
        assert before is not None
        hands.press("Ctrl+K")
        assert search.hasFocus()
        for key in out:
            hands.press(key)
            still(journey)
        assert QApplication.focusWidget() is before, out
