"""Write on a case until killed; run by `test_attacking_casework.py`, apart.

``python killed_casework_program.py HOME LETTER MOMENT``: *letter* opens a
form of the case, and words are typed; with a number the program
dies (SIGKILL) at that statement of the save, with ``after`` once it is on the
disk.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from db.clock import system_clock
from db.store.home import Home
from db.store.way import Way
from desktop.app import Program
from desktop.casework.screens.case_page import CasePageView
from desktop.casework.screens.casework_room import CaseworkRoom
from desktop.runtime.crash import CrashDesk
from desktop.runtime.logs import start_log
from desktop.tour.hands import Hands
from tests.fixtures.journey import CHEAP, Journey, sign_in, still
from tests.journeys.killed_program import die

WORDS = "Zyxomma petiolatum in the pantry"


def casework(journey: Journey) -> CaseworkRoom:
    assert journey.program.shift is not None
    found = journey.program.shift.rooms.casework
    assert found is not None
    return found


def page_of(journey: Journey) -> CasePageView:
    page = casework(journey).stack.case_page
    assert isinstance(page, CasePageView)
    return page


def come_to_the_case(journey: Journey) -> None:
    """Go to the first of what is to do, the keyboard on its page."""
    hands, room = journey.hands, casework(journey)
    hands.press("Alt+4")
    hands.until(room.isVisible, "casework")
    still(journey)
    hands.until(lambda: room.column.list.current_key() is not None, "the list")
    room.column.begin()
    hands.press("Enter")
    still(journey)
    hands.until(lambda: page_of(journey).model.view, "the case")


def open_form(journey: Journey, letter: str) -> None:
    """Open a form of the case by its key, the keyboard in it."""
    page = page_of(journey)
    journey.hands.press(letter)
    journey.hands.until(lambda: page.panels.panel, "the form")
    still(journey)


def main(home: Home, letter: str, moment: str) -> None:
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
    come_to_the_case(journey)
    open_form(journey, letter)
    journey.hands.write(WORDS)
    casework(journey).keep_drafts()
    still(journey)
    shift = journey.program.shift
    assert shift is not None
    if moment == "after":
        page_of(journey).panels.saved.connect(die)
    else:
        passed = [0]

        @event.listens_for(shift.session.store.writer, "before_cursor_execute")
        def _count(*_: object) -> None:
            passed[0] += 1
            if passed[0] == int(moment):
                die()

    journey.hands.press("Ctrl+Enter")
    journey.hands.until(lambda: False, "the end")


if __name__ == "__main__":
    main(Home.at(Path(sys.argv[1])), sys.argv[2], sys.argv[3])
