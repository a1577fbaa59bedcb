"""A lock covers the window at once, and lets the stack in the feeder go through."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from db.domain.permissions import Role
from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow
from desktop.admin.use_cases.staff import AddStaff, add_staff
from desktop.postroom.intake.scanning.sane import SaneScanner, ScanimageFeed
from desktop.postroom.intake.scanning.scan import SheetIn
from desktop.postroom.scan_at_desk import ScanAtDesk
from desktop.postroom.scan_run import Phase
from desktop.postroom.screens.scan_page import ScanPage
from desktop.postroom.use_cases.profiles import keep_profile
from desktop.shift import Shift
from tests.fixtures.journey import (
    PASSPHRASE,
    Journey,
    press,
    rows_by_now,
    shown,
    still,
)
from tests.fixtures.scan_desk import letters
from tests.fixtures.scanner import IN_FEEDER, in_memory

PICTURES = (b"\x89PNG", b"P5\n", b"P6\n", b"\xff\xd8\xff", b"II*\x00")


def at_work(journey: Journey) -> Shift:
    shift = journey.program.shift
    assert shift is not None
    return shift


def scans_of(shift: Shift) -> ScanAtDesk:
    assert shift.bringing is not None
    return shift.bringing.scans


def scan_page(shift: Shift) -> ScanPage:
    assert shift.rooms.post is not None
    assert shift.rooms.post.coming is not None
    return shift.rooms.post.coming.scan


def feeding(journey: Journey, **given: Any) -> ScanAtDesk:
    """Scan a stack by F2 in the post room; its driver is held at the first sheet.

    `let_go` lets it go on: so the lock comes in the middle, however slow the
    machine is.
    """
    shift = at_work(journey)
    store = shift.session.store
    command = letters(**{"asks_for_more": False, **given})
    unit = UnitOfWork(store.writer, shift.session.actor, store.clock)
    shift.hub.announce(keep_profile(command, unit))
    still(journey)
    scans = scans_of(shift)
    shift.workspace.show_page("post")
    held = Qt.ConnectionType.DirectConnection  # in the feeder's own thread, at once
    scans._came.connect(partial(hold, scans), held)
    press(journey, "F2")
    journey.hands.until(lambda: scans.seen, "the first sheet")
    assert scans.busy
    return scans


def driver_of(scans: ScanAtDesk) -> int:
    """Return the number of the process in which the scanner's driver runs."""
    assert scans.run is not None
    assert scans.run._scan is not None
    feed = scans.run._scan._feed
    assert isinstance(feed, ScanimageFeed)
    assert feed._process is not None
    return feed._process.pid


def hold(scans: ScanAtDesk, sheet: SheetIn) -> None:
    if sheet.sheet == 1:
        os.kill(driver_of(scans), signal.SIGSTOP)


def let_go(scans: ScanAtDesk) -> None:
    os.kill(driver_of(scans), signal.SIGCONT)


def locked(journey: Journey, scans: ScanAtDesk) -> None:
    """Lock, and wait until the feeder rests and the key is forgotten."""
    store = at_work(journey).session.store
    journey.program.window.idle.emit()
    assert journey.program.shift is None
    assert journey.program.entrance.isVisible()
    if scans.busy:
        let_go(scans)
    journey.hands.until(lambda: not store.is_open, "the feeder to rest")


def come_back(journey: Journey) -> Shift:
    journey.hands.until(QApplication.focusWidget, "the keyboard")
    journey.hands.write(PASSPHRASE)
    journey.hands.press("Enter")
    journey.hands.until(lambda: journey.program.shift, "the workspace")
    still(journey)
    return at_work(journey)


def sheets(journey: Journey) -> list[int]:
    """Return the sheets that are in, each of which can be read."""
    documents = at_work(journey).session.store.documents
    rows = rows_by_now(journey, CapturedPageRow)
    assert all(documents.get(row.image or "") for row in rows)
    return sorted(row.sheet for row in rows)


def all_in(journey: Journey) -> None:
    assert sheets(journey) == list(range(1, IN_FEEDER + 1))
    (intake,) = rows_by_now(journey, IntakeRow)
    assert intake.state == "ended"
    assert intake.stopped is None


def test_the_stack_goes_through_and_only_then_the_key_is_forgotten(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    del scanner  # SANE's own test scanner is the only one
    journey = signed_in()
    scans = feeding(journey)
    program, store = journey.program, at_work(journey).session.store
    forgotten: list[bool] = []
    program.locked.connect(lambda: forgotten.append(store.is_open))
    program.window.idle.emit()
    assert program.shift is None
    assert program.entrance.isVisible()
    assert store.is_open
    assert forgotten == []
    assert "The scanner goes on with its stack" in shown(journey)
    let_go(scans)
    journey.hands.until(lambda: forgotten, "the last sheet")
    assert forgotten == [False]
    assert "is done. Sheets in: 10." in shown(journey)
    shift = come_back(journey)
    all_in(journey)
    assert "10 sheets are in. They are read" in scan_page(shift).words.accessibleName()


def test_nothing_readable_lies_about_while_the_stack_goes_on(
    scanner: SaneScanner, signed_in: Callable[[], Journey], council: Path
) -> None:
    del scanner
    journey = signed_in()
    scans = feeding(journey)
    journey.program.lock()
    let_go(scans)
    journey.hands.until(lambda: scans.now.sheets > 2, "another sheet")
    written = [path for path in council.rglob("*") if path.is_file()]
    assert not [path for path in written if path.read_bytes().startswith(PICTURES)]
    journey.hands.until(lambda: not scans.in_hand, "the last sheet")
    assert scans.seen == []
    assert in_memory() == []


def test_whoever_comes_back_in_its_middle_finds_it_going_on(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    del scanner
    journey = signed_in()
    scans = feeding(journey)
    program, store = journey.program, at_work(journey).session.store
    program.lock()
    shift = come_back(journey)
    assert store.is_open
    assert scans_of(shift) is scans
    assert scans.busy
    let_go(scans)
    journey.hands.until(lambda: not scans.in_hand, "the scanner to come to rest")
    still(journey)
    all_in(journey)
    assert len(scan_page(shift).sheets.sides()) == IN_FEEDER


def test_a_wrong_passphrase_stops_nothing(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    del scanner
    journey = signed_in()
    scans = feeding(journey)
    program, store = journey.program, at_work(journey).session.store
    program.lock()
    journey.hands.until(QApplication.focusWidget, "the keyboard")
    journey.hands.write("not the passphrase")
    journey.hands.press("Enter")
    journey.hands.until(program.entrance.passphrase.error, "the refusal")
    assert program.shift is None
    assert scans.busy
    let_go(scans)
    journey.hands.until(lambda: not store.is_open, "the last sheet")
    assert scans.now.sheets == IN_FEEDER


def test_what_stops_it_behind_the_lock_is_said_after_and_it_goes_on(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    """The driver ends in mid-page, as when its cable is pulled."""
    del scanner
    journey = signed_in()
    scans = feeding(journey)
    store = at_work(journey).session.store
    journey.program.lock()
    os.kill(driver_of(scans), signal.SIGKILL)
    journey.hands.until(lambda: not store.is_open, "the feeder to rest")
    assert "The scanner waits for you." in shown(journey)
    shift = come_back(journey)
    scans = scans_of(shift)
    assert scans.now.phase is Phase.STOPPED
    so_far = sheets(journey)
    assert so_far == list(range(1, scans.now.sheets + 1))
    page = scan_page(shift)
    assert "does not answer" in page.words.accessibleName()
    press(journey, "Enter")
    journey.hands.until(lambda: not scans.in_hand, "the scanner to come to rest")
    assert sheets(journey) == list(range(1, len(so_far) + IN_FEEDER + 1))


def test_the_question_for_the_next_stack_is_asked_again_after_a_lock(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    del scanner
    journey = signed_in()
    scans = feeding(journey, asks_for_more=True)
    for _ in range(2):  # in mid-stack, and while it asks
        locked(journey, scans)
        shift = come_back(journey)
        assert "The feeder is empty. 10 sheets are in." in (
            scan_page(shift).words.accessibleName()
        )
    press(journey, "F")
    assert scans_of(shift) is scans
    journey.hands.until(lambda: not scans.in_hand, "the stack to end")
    still(journey)
    all_in(journey)


def test_somebody_else_stops_the_feeder_and_may_go_on(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    del scanner
    journey = signed_in()
    shift = at_work(journey)
    store, theirs = shift.session.store, "kettle meadow antler"
    unit = UnitOfWork(store.writer, shift.session.actor, store.clock)
    newcomer = AddStaff("Rhys Bowen", "rhys", frozenset({Role.POST_ROOM}), theirs)
    add_staff(newcomer, unit, store, shift.session.organisation)
    feeding(journey)
    program = journey.program
    program.lock()
    program.entrance.somebody_else.click()
    journey.hands.write("rhys")
    journey.hands.press("Tab")
    journey.hands.write(theirs)
    journey.hands.press("Enter")
    journey.hands.until(lambda: program.shift, "the workspace")
    still(journey)
    scans = scans_of(at_work(journey))
    assert scans.now.phase is Phase.STOPPED
    so_far = sheets(journey)
    assert so_far == list(range(1, scans.now.sheets + 1))
    scans.go_on()
    journey.hands.until(lambda: not scans.in_hand, "the scanner to come to rest")
    assert sheets(journey) == list(range(1, len(so_far) + IN_FEEDER + 1))


def test_closing_the_window_stops_the_feeder_and_keeps_what_is_in(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    del scanner
    journey = signed_in()
    scans = feeding(journey)
    store = at_work(journey).session.store
    journey.program.lock()
    journey.program.close()
    assert not store.is_open
    assert 1 <= scans.now.sheets < IN_FEEDER
    assert in_memory() == []


def test_another_language_leaves_the_stack_in_peace(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    """The whole window is built anew for it."""
    del scanner
    journey = signed_in()
    scans, before = feeding(journey), at_work(journey)
    journey.program.appearance.spoken.emit("en")
    shift = at_work(journey)
    assert shift is not before
    assert scans_of(shift) is scans
    let_go(scans)
    journey.hands.until(lambda: not scans.in_hand, "the scanner to come to rest")
    still(journey)
    all_in(journey)
    assert len(scan_page(shift).sheets.sides()) == IN_FEEDER
