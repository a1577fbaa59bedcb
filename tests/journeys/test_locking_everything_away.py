"""The lock covers everything: what floats goes, what was secret is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from db.store.belonging import COPIED
from db.store.home import Home
from desktop.shift import Shift
from tests.fixtures.journey import PASSPHRASE, Journey
from tests.journeys.test_getting_in import set_up

Open = Callable[[Journey, Shift], object]


def _own_menu(journey: Journey, shift: Shift) -> object:
    shift.menu.popup(journey.program.window.mapToGlobal(QPoint(900, 50)))
    return shift


def _context_menu(journey: Journey, shift: Shift) -> object:
    line = shift.top_bar.search
    place = QPoint(5, 5)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, line.mapToGlobal(place)
    )
    QApplication.sendEvent(line, event)
    return journey


def _results(journey: Journey, shift: Shift) -> object:
    journey.hands.write("lock")
    journey.hands.until(shift.top_bar.search.results, "results")
    return shift


def _languages(journey: Journey, shift: Shift) -> object:
    journey.hands.press("Ctrl+G")
    return shift


def _settings(journey: Journey, shift: Shift) -> object:
    journey.hands.press("Ctrl+,")
    return shift


def _at_work(journey: Journey) -> Shift:
    shift = journey.program.shift
    assert shift is not None
    return shift


@pytest.mark.parametrize(
    "open_it", [_own_menu, _context_menu, _results, _languages, _settings]
)
def test_an_idle_desk_locks_whatever_is_open(
    open_program: Callable[[], Journey], open_it: Open
) -> None:
    journey = open_program()
    set_up(journey)
    program = journey.program
    open_it(journey, _at_work(journey))
    journey.hands.settle()
    program.window.idle.emit()
    journey.hands.settle()
    assert program.shift is None
    assert program.entrance.isVisible()
    assert QApplication.activePopupWidget() is None
    assert _shown() == {program.window}
    assert _left_over(journey) == []
    journey.hands.until(QApplication.focusWidget, "the keyboard")
    journey.hands.write(PASSPHRASE)
    journey.hands.press("Enter")
    journey.hands.until(lambda: program.shift, "the workspace")


def test_an_idle_desk_locks_behind_a_file_dialog(
    open_program: Callable[[], Journey],
) -> None:
    journey = open_program()
    set_up(journey)
    program = journey.program
    room = _at_work(journey).workspace
    QTimer.singleShot(50, program.window, program.window.idle.emit)
    name, _ = QFileDialog.getOpenFileName(
        room, "", "", "", "", QFileDialog.Option.DontUseNativeDialog
    )
    assert name == ""
    journey.hands.settle()
    assert program.shift is None
    assert _shown() == {program.window}


def _left_over(journey: Journey) -> list[QWidget]:
    """Return what is in the window, shown or not, and belongs to nobody now."""
    for _ in range(2):  # what goes may take something with it
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    program = journey.program
    rightful = (program.entrance, program.first_run, program.window.trouble)
    return [
        each
        for each in program.window.findChildren(QWidget)
        if each.accessibleName()
        and not any(each is one or one.isAncestorOf(each) for one in rightful)
    ]


def _shown() -> set[QWidget]:
    return {each for each in QApplication.topLevelWidgets() if each.isVisible()}


def test_the_guide_forgets_the_passphrase_and_the_recovery_key(
    open_program: Callable[[], Journey],
) -> None:
    journey = open_program()
    set_up(journey)
    guide = journey.program.first_run
    lines = guide.findChildren(QLineEdit)
    assert all(PASSPHRASE not in line.text() for line in lines)
    assert guide.recovery_key.text() == ""
    assert journey.program.first_run_model.guide.recovery_key == ""


def test_the_next_at_the_lock_screen_finds_no_passphrase(
    open_program: Callable[[], Journey],
) -> None:
    journey = open_program()
    set_up(journey)
    hands, program = journey.hands, journey.program
    for _ in range(2):
        hands.press("Ctrl+L")
        hands.until(lambda: program.shift is None, "the lock")
        hands.until(QApplication.focusWidget, "the keyboard")
        line = program.entrance.passphrase.line
        assert line.echoMode() is QLineEdit.EchoMode.Password
        line.undo()
        assert line.text() == ""
        hands.write(PASSPHRASE)
        hands.press("Enter")
        hands.until(lambda: program.shift, "the workspace")


def test_a_store_from_another_desk_says_so_in_the_window(
    open_program: Callable[[], Journey], guildhall_home: Path
) -> None:
    first = open_program()
    set_up(first)
    first.program.window.close()
    head = Home.at(guildhall_home).head
    moved = head.read_bytes().replace(b'"computer":"', b'"computer":"0000')
    assert moved != head.read_bytes()
    head.write_bytes(moved)

    again = open_program()
    hands, program = again.hands, again.program
    hands.write("priya")
    hands.press("Tab")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: program.shift, "the workspace")
    assert COPIED in program.window.trouble.in_the_way.accessibleName()
    assert not program.window.trouble.retry.isVisible()
    program.window.trouble.leave.click()
    hands.press("Ctrl+L")
    hands.until(lambda: program.shift is None, "the lock")
    hands.until(QApplication.focusWidget, "the keyboard")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: program.shift, "the workspace")
    assert not program.window.trouble.in_the_way.isVisible()
