"""Work at a desk whose disk is really full; run by `test_a_full_disk.py`, apart.

``python full_disk_program.py FOLDER PICTURES``, on a small file system mounted
for it alone. Prints, as JSON, what was seen at each step.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import system_clock
from db.store.home import Home
from db.store.way import Way
from db.tables.contact import ContactRow, EnquiryRow
from db.tables.local import DraftRow
from desktop.app import Program
from desktop.tour.hands import Hands
from tests.fixtures.journey import (
    CHEAP,
    PASSPHRASE,
    Journey,
    furnish,
    room,
    sign_in,
    still,
    take,
)

BEFORE, AFTER = "She says that the lid", " is gone since Tuesday"
seen: dict[str, object] = {}


def fill(disk: Path) -> Path:
    """Take all the room there is on *disk*; return what takes it."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        size = 1_048_576
        while size:
            try:
                file.write(bytes(size))
            except OSError:
                size //= 2
    return filler


def unlock(journey: Journey) -> None:
    hands, program = journey.hands, journey.program
    hands.until(program.entrance.passphrase.line.hasFocus, "the keyboard")
    hands.write(PASSPHRASE)
    hands.press("Enter")


def count(journey: Journey, name: str) -> None:
    """Note what the disk holds."""
    shift = journey.program.shift
    assert shift is not None
    with Session(shift.session.store.readers) as session:
        drafts = list(session.scalars(select(DraftRow.body)))
        seen[name] = {
            "drafts": [body.get("note") for body in drafts],
            "contacts": len(list(session.scalars(select(ContactRow.id)))),
            "enquiries": len(list(session.scalars(select(EnquiryRow.id)))),
        }


def type_on_a_full_disk(journey: Journey) -> None:
    hands, trouble = journey.hands, journey.program.window.trouble
    take(journey, "owen")
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    hands.press("Alt+N")
    hands.write(BEFORE)
    hands.until(trouble.in_the_way.isVisible, "the banner")
    hands.write(AFTER)
    seen["told"] = trouble.in_the_way.accessibleName()
    hands.press("Ctrl+Enter")
    still(journey)
    count(journey, "full")
    hands.picture("full")


def lock_and_try_to_close(journey: Journey) -> None:
    hands, program = journey.hands, journey.program
    held, lose = program.window.trouble.held, program.window.trouble.lose
    hands.press("Ctrl+L")
    hands.until(lambda: program.shift is None, "the lock")
    seen["locked"] = held.accessibleName()
    seen["readable"] = BEFORE in repr(vars(program._unkept))
    program.window.close()
    seen["open"] = program.window.isVisible()
    seen["asked"] = [held.accessibleName(), lose.isVisible()]
    hands.picture("asked")


def come_back(journey: Journey, filler: Path) -> None:
    hands, program = journey.hands, journey.program
    unlock(journey)
    hands.until(lambda: program.shift, "the workspace")
    still(journey)
    front = room(journey).contacts.front
    seen["back"] = [front and front.name, room(journey).pane.note.text()]
    count(journey, "still full")
    hands.picture("back")
    filler.unlink()
    program.window.trouble.retry.click()
    still(journey)
    count(journey, "after")
    hands.press("Ctrl+Enter")
    hands.until(room(journey).end.isVisible, "the end of the contact")
    still(journey)
    count(journey, "saved")
    program.window.close()
    seen["closed"] = not program.window.isVisible()


def main(folder: Path, pictures: Path) -> None:
    app = QApplication([])
    furnish(Home.at(folder))
    program = Program(app, Home.at(folder), Way(system_clock, "0", cost=CHEAP))
    errors: list[object] = []
    program.failed.connect(errors.append)
    program.window.resize(1366, 768)
    program.start()
    program.window.activateWindow()
    journey = Journey(program, Hands(program.window, pictures), errors)
    journey.hands.until(QApplication.focusWidget, "the keyboard")
    sign_in(journey)
    filler = fill(folder.parent)
    type_on_a_full_disk(journey)
    lock_and_try_to_close(journey)
    come_back(journey, filler)
    seen["errors"] = sorted({type(error).__name__ for error in errors})
    print(json.dumps(seen))  # noqa: T201 - a program's own words


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
