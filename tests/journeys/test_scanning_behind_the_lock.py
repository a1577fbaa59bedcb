"""A lock covers the window at once, and lets the stack in the feeder go through."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow
from desktop.postroom.intake.scanning.sane import SaneScanner
from desktop.postroom.scan_at_desk import ScanAtDesk
from desktop.postroom.use_cases.profiles import keep_profile
from desktop.shift import Shift
from tests.fixtures.journey import PASSPHRASE, Journey, press, rows_by_now, still
from tests.fixtures.scan_desk import letters
from tests.fixtures.scanner import IN_FEEDER

STEADY = {"read-delay": True, "read-delay-duration": 60_000}
"""Slow enough that the lock comes in the middle of the stack."""


def at_work(journey: Journey) -> Shift:
    shift = journey.program.shift
    assert shift is not None
    return shift


def feeding(journey: Journey) -> ScanAtDesk:
    """Scan a stack by F2 in the post room; return the scanner in its middle."""
    shift = at_work(journey)
    store = shift.session.store
    command = letters(options=STEADY, asks_for_more=False)
    shift.hub.announce(
        keep_profile(
            command, UnitOfWork(store.writer, shift.session.actor, store.clock)
        )
    )
    still(journey)
    assert shift.bringing is not None
    scans = shift.bringing.scans
    shift.workspace.show_page("post")
    press(journey, "F2")
    journey.hands.until(lambda: scans.seen, "the first sheet")
    assert scans.busy
    return scans


def come_back(journey: Journey) -> Shift:
    journey.hands.until(QApplication.focusWidget, "the keyboard")
    journey.hands.write(PASSPHRASE)
    journey.hands.press("Enter")
    journey.hands.until(lambda: journey.program.shift, "the workspace")
    return at_work(journey)


def all_in(journey: Journey) -> None:
    assert {p.sheet for p in rows_by_now(journey, CapturedPageRow)} == set(
        range(1, IN_FEEDER + 1)
    )
    (intake,) = rows_by_now(journey, IntakeRow)
    assert intake.state == "ended"


def test_the_stack_goes_through_and_only_then_the_key_is_forgotten(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    del scanner  # SANE's own test scanner is the only one
    journey = signed_in()
    feeding(journey)
    program, store = journey.program, at_work(journey).session.store
    locked: list[bool] = []
    program.locked.connect(lambda: locked.append(store.is_open))
    program.window.idle.emit()
    assert program.shift is None
    assert program.entrance.isVisible()
    assert store.is_open
    assert locked == []
    journey.hands.until(lambda: locked, "the last sheet")
    assert locked == [False]
    come_back(journey)
    all_in(journey)


def test_whoever_comes_back_in_its_middle_finds_it_going_on(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    del scanner
    journey = signed_in()
    scans = feeding(journey)
    program, store = journey.program, at_work(journey).session.store
    program.lock()
    journey.hands.write("not the passphrase")
    journey.hands.press("Enter")
    journey.hands.until(lambda: not program.entrance.passphrase.text(), "a refusal")
    assert program.shift is None
    shift = come_back(journey)
    assert store.is_open
    assert shift.bringing is not None
    assert shift.bringing.scans is scans
    journey.hands.until(lambda: not scans.in_hand, "the scanner to come to rest")
    all_in(journey)


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
    assert 1 <= len(scans.seen) < IN_FEEDER
