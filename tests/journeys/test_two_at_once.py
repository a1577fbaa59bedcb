"""Two windows on one store, and a backup while somebody works."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from db.store.backup import read_backup
from db.store.verify import verify
from db.tables.contact import EnquiryRow
from desktop.admin.screens.store_part import StorePart
from tests.fixtures.journey import PASSPHRASE, Journey, room, sign_in, still, take
from tests.journeys.test_at_the_counter import rows

pytestmark = pytest.mark.journey


def more_than(made: list[object], begun: int) -> bool:
    return len(made) > begun


def turn_to(journey: Journey) -> None:
    """Bring the keyboard to this one's window, as a click on it does."""
    window = journey.program.window
    window.activateWindow()
    journey.hands.until(lambda: QApplication.activeWindow() is window, "the window")


def test_a_second_window_is_told_and_the_first_goes_on(
    signed_in: Callable[[], Journey], open_program: Callable[..., Journey]
) -> None:
    first = signed_in()
    take(first, "gwen")
    first.hands.write("mis")
    first.hands.press("Enter")
    still(first)

    second = open_program()
    entrance = second.program.entrance
    turn_to(second)
    second.hands.until(entrance.sign_in_name.line.hasFocus, "the keyboard")
    second.hands.write("priya")
    second.hands.press("Tab")
    second.hands.write(PASSPHRASE)
    second.hands.press("Enter")
    second.hands.until(entrance.refusal.isVisible, "the refusal")
    assert "open in another Guildhall" in entrance.refusal.accessibleName()

    turn_to(first)
    room(first).pane.go_to_note()
    first.hands.press("Ctrl+Enter")
    first.hands.until(room(first).end.isVisible, "the end of the contact")
    still(first)
    assert len(rows(first, EnquiryRow)) == 1
    first.program.window.close()

    turn_to(second)
    entrance.sign_in_name.set_text("")
    entrance.sign_in_name.focus()
    second.hands.until(entrance.sign_in_name.line.hasFocus, "the keyboard")
    sign_in(second)
    assert len(rows(second, EnquiryRow)) == 1


def test_a_backup_is_whole_though_enquiries_are_saved_meanwhile(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands, shift = journey.hands, journey.program.shift
    assert shift is not None
    assert shift.rooms.admin is not None
    keeping = shift.rooms.admin.parts["store"]
    assert isinstance(keeping, StorePart)
    made: list[object] = []
    keeping.model.backed_up.connect(made.append)
    keeping.model.refused.connect(pytest.fail)
    for _ in range(3):
        begun = len(made)
        keeping.start_backup()
        take(journey, "gwen")
        hands.write("mis")
        hands.press("Enter")
        hands.press("Ctrl+Enter")
        hands.until(room(journey).end.isVisible, "the end of the contact")
        hands.press("Enter")
        hands.until(lambda: room(journey).contacts.front is None, "the next caller")
        hands.until(partial(more_than, made, begun), "the backup")
        still(journey)
        hands.press("Ctrl+K")
    assert len(rows(journey, EnquiryRow)) == 3
    store = shift.session.store
    assert verify(store).problems == ()
    kept = [path for path in store.home.backups.iterdir() if path.is_dir()]
    assert len(kept) == 3
    for path in kept:
        read_backup(path)
