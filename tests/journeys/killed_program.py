"""Work at the desk until killed; run by `test_killed_at_the_desk.py`, apart.

``python killed_program.py HOME MOMENT``: with a number the program dies (SIGKILL)
at that statement of the save, with ``after`` once the save is on the disk, and
with ``slip`` when the slip has been made.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from db.clock import system_clock
from db.store.home import Home
from db.store.way import Way
from desktop.app import Program
from desktop.runtime.crash import CrashDesk
from desktop.runtime.logs import start_log
from desktop.tour.hands import Hands
from tests.fixtures.journey import CHEAP, Journey, room, sign_in, still, take

NOTE = "Zyxomma petiolatum in the pantry"


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def arm(journey: Journey, moment: str) -> None:
    """Have the program die at *moment*."""
    shift = journey.program.shift
    assert shift is not None
    if moment == "slip":
        room(journey).slip.made.connect(die)
    elif moment == "after":
        room(journey).enquiry.saved.connect(die)
    else:
        passed = [0]

        @event.listens_for(shift.session.store.writer, "before_cursor_execute")
        def _count(*_: object) -> None:
            passed[0] += 1
            if passed[0] == int(moment):
                die()


def main(home: Home, moment: str) -> None:
    app = QApplication([])
    start_log(home.logs)
    crash_desk = CrashDesk(home.logs)
    crash_desk.install()
    program = Program(app, home, Way(system_clock, "0", cost=CHEAP))
    program.take_reports(crash_desk)
    program.window.resize(1366, 768)
    program.start()
    program.window.activateWindow()
    journey = Journey(program, Hands(program.window), [])
    journey.hands.until(QApplication.focusWidget, "the keyboard")
    sign_in(journey)
    take(journey, "gwen")
    journey.hands.write("mis")
    journey.hands.press("Enter")
    still(journey)
    journey.hands.press("Alt+N")
    journey.hands.write(NOTE)
    front = room(journey).contacts.front
    assert front is not None
    journey.hands.until(lambda: front.kept_at, "the draft")
    room(journey).keep_drafts()
    still(journey)
    arm(journey, moment)
    journey.hands.press("Ctrl+Enter")
    journey.hands.until(lambda: False, "the end")


if __name__ == "__main__":
    main(Home.at(Path(sys.argv[1])), sys.argv[2])
