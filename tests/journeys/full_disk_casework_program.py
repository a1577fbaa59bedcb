"""A case worked while the disk is really full; run by `test_a_full_disk.py`, apart.

``python full_disk_casework_program.py FOLDER PICTURES``, on a small file system
mounted for it alone. Prints, as JSON, what was seen at each step.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import system_clock
from db.store.home import Home
from db.store.way import Way
from db.tables.casework import CaseNoteRow, CaseRow
from desktop.admin.signing_in import sign_in as enter_store
from desktop.app import Program
from desktop.tour.hands import Hands
from tests.fixtures.journey import (
    CHEAP,
    PASSPHRASE,
    Journey,
    furnish,
    shown,
    sign_in,
    still,
)
from tests.journeys.full_disk_program import fill
from tests.journeys.killed_casework_program import (
    come_to_the_case,
    open_form,
    page_of,
)
from tests.journeys.test_attacking_casework import open_one

WORDS = "She rang: the lid is gone since Tuesday"
ENDED = "We brought a new bin"
seen: dict[str, object] = {}


def stands(journey: Journey) -> dict[str, Any]:
    """Return what the disk holds of the case."""
    shift = journey.program.shift
    assert shift is not None
    with Session(shift.session.store.readers) as session:
        return {
            "notes": list(session.scalars(select(CaseNoteRow.words))),
            "state": session.scalar(select(CaseRow.state)),
        }


def refused(journey: Journey) -> dict[str, Any]:
    """Press Ctrl+Enter on the full disk; return what is said, shown and kept."""
    journey.hands.press("Ctrl+Enter")
    still(journey)
    panel = page_of(journey).panels.panel
    assert panel is not None
    words = next(
        field.value()
        for field in panel.fields.values()
        if isinstance(field.value(), str)
    )
    return {
        "said": shown(journey),
        "again": panel.again.isVisible(),
        "words": words,
        **stands(journey),
    }


def do_on_a_full_disk(journey: Journey, disk: Path, letter: str, words: str) -> None:
    """Save a form while nothing can be written, and once more when it can."""
    page_of(journey).begin()
    open_form(journey, letter)
    journey.hands.write(words)
    still(journey)
    filler = fill(disk)
    first = refused(journey)
    journey.hands.picture(letter.replace("+", " "))
    journey.hands.press("Esc")
    still(journey)
    page_of(journey).begin()
    open_form(journey, letter)
    back = refused(journey)
    filler.unlink()
    journey.hands.press("Ctrl+Enter")
    still(journey)
    journey.hands.until(lambda: page_of(journey).panels.panel is None, "the save")
    still(journey)
    seen[letter] = [first, back, stands(journey)]


def main(folder: Path, pictures: Path) -> None:
    app = QApplication([])
    furnish(Home.at(folder))
    way = Way(system_clock, "0", cost=CHEAP)
    with enter_store(Home.at(folder), way, "priya", PASSPHRASE).store as store:
        open_one(store)
    program = Program(app, Home.at(folder), way)
    errors: list[object] = []
    program.failed.connect(errors.append)
    program.window.resize(1366, 768)
    program.start()
    program.window.activateWindow()
    journey = Journey(program, Hands(program.window, pictures), errors)
    journey.hands.until(QApplication.focusWidget, "the keyboard")
    sign_in(journey)
    come_to_the_case(journey)
    do_on_a_full_disk(journey, folder.parent, "n", WORDS)
    do_on_a_full_disk(journey, folder.parent, "Ctrl+Enter", ENDED)
    program.window.close()
    seen["closed"] = not program.window.isVisible()
    seen["errors"] = sorted({type(error).__name__ for error in errors})
    print(json.dumps(seen))  # noqa: T201 - a program's own words


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
