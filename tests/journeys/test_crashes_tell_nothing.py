"""Whatever breaks while names and a passphrase are typed, no report holds them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from db.clock import system_clock
from desktop.runtime.crash import CrashDesk
from desktop.runtime.logs import start_log, stop_log
from tests.conftest import ExpectLog
from tests.fixtures.journey import PASSPHRASE, Journey, sign_in, still, take
from tests.journeys.killed_program import NOTE
from tests.journeys.test_killed_at_the_desk import readable

pytestmark = pytest.mark.journey


class BreakingClock:
    """A clock that breaks once it is `broken`, in the midst of signing in."""

    def __init__(self) -> None:
        self.broken = False

    def __call__(self) -> datetime:
        if self.broken:
            raise RuntimeError(PASSPHRASE)
        return system_clock()


@pytest.fixture
def crash_desk(council: Path) -> Iterator[CrashDesk]:
    """The crash desk and the log, as the program has them, in the store's home."""
    desk, log = CrashDesk(council / "logs"), start_log(council / "logs")
    yield desk
    stop_log(log)


def reports(home: Path) -> list[str]:
    return [path.read_text() for path in sorted((home / "logs").glob("crash-*.txt"))]


def test_a_crash_while_signing_in_holds_no_passphrase(
    council: Path,
    crash_desk: CrashDesk,
    open_program: Callable[..., Journey],
    expected_logs: ExpectLog,
) -> None:
    expected_logs("crash: crash")
    clock = BreakingClock()
    journey = open_program(clock=clock)
    hands, program = journey.hands, journey.program
    program.take_reports(crash_desk)
    hands.write("priya")
    hands.press("Tab")
    hands.write(PASSPHRASE)
    clock.broken = True
    hands.press("Enter")
    hands.until(program.window.trouble.crash.isVisible, "the report")
    clock.broken = False
    [report] = reports(council)
    assert "RuntimeError" in report
    assert "db/store/key_ring.py" in report
    assert readable(council) == []
    assert PASSPHRASE not in program.window.trouble.crash.accessibleName()
    journey.errors.clear()


def test_a_crash_while_an_enquiry_is_saved_holds_no_word_of_it(
    council: Path,
    crash_desk: CrashDesk,
    open_program: Callable[..., Journey],
    expected_logs: ExpectLog,
) -> None:
    expected_logs("crash: crash")
    journey = open_program()
    hands, program = journey.hands, journey.program
    program.take_reports(crash_desk)
    sign_in(journey)
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    hands.press("Alt+N")
    hands.write(NOTE)
    still(journey)
    assert program.shift is not None
    with program.shift.session.store.writer.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("ALTER TABLE enquiry RENAME COLUMN note TO not_here")
    hands.press("Ctrl+Enter")
    hands.until(program.window.trouble.crash.isVisible, "the report")
    still(journey)
    assert "OperationalError" in "".join(reports(council))
    assert readable(council) == []
    assert journey.errors
    journey.errors.clear()


def test_a_crash_in_the_window_holds_nothing_that_is_typed(
    council: Path,
    crash_desk: CrashDesk,
    open_program: Callable[..., Journey],
    expected_logs: ExpectLog,
) -> None:
    expected_logs("crash: crash")
    journey = open_program()
    hands, program = journey.hands, journey.program
    program.take_reports(crash_desk)
    sign_in(journey)
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    hands.press("Alt+N")
    hands.write(NOTE)

    def broken() -> None:
        held = QApplication.focusWidget()
        assert held is not None
        raise LookupError(held.property("plainText"))

    crash_desk.install()
    try:
        QTimer.singleShot(0, program.window, broken)
        hands.until(program.window.trouble.crash.isVisible, "the report")
    finally:
        crash_desk.uninstall()
    still(journey)
    assert "LookupError" in "".join(reports(council))
    assert readable(council) == []
    program.window.trouble.put_away.click()
    hands.press("Ctrl+L")
    hands.until(lambda: program.shift is None, "the lock")
