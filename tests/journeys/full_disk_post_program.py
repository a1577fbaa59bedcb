"""Post brought in and indexed on a full disk; run by `test_a_full_disk.py`, apart.

``python full_disk_post_program.py FOLDER PICTURES``, on a small file system
mounted for it alone. Prints, as JSON, what was seen at each step.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.clock import system_clock
from db.store.home import Home
from db.store.way import Way
from db.tables.casework import TrayItemRow
from db.tables.document import DocumentRow
from db.tables.post_batch import IntakeRow, PostBatchRow
from desktop.app import Program
from desktop.postroom.scan_run import Aim
from desktop.postroom.screens.post_room import PostRoom
from desktop.tour.hands import Hands
from tests.fixtures.journey import (
    CHEAP,
    Journey,
    furnish,
    shown,
    sign_in,
    still,
)
from tests.journeys.full_disk_program import fill

seen: dict[str, Any] = {}


def letter(path: Path) -> Path:
    """Write a letter as somebody would send it."""
    canvas = Canvas(str(path))
    for row, words in enumerate(("Dear council,", "I enclose an invoice.", "Huw Pugh")):
        canvas.drawString(72, 760 - 20 * row, words)
    canvas.showPage()
    canvas.save()
    return path


def post_of(journey: Journey) -> PostRoom:
    shift = journey.program.shift
    assert shift is not None
    assert shift.rooms.post is not None
    return shift.rooms.post


def stands(journey: Journey) -> dict[str, Any]:
    """Return what the disk holds."""
    shift = journey.program.shift
    assert shift is not None
    with Session(shift.session.store.readers) as session:

        def count(kind: type[Any]) -> int | None:
            return session.scalar(select(func.count()).select_from(kind))

        return {
            "batches": count(PostBatchRow),
            "intakes": count(IntakeRow),
            "states": list(session.scalars(select(DocumentRow.state))),
            "trays": count(TrayItemRow),
        }


def bring_in(journey: Journey, disk: Path, letter_at: Path) -> None:
    """Bring a file in while nothing can be written, and go on when it can."""
    hands, room = journey.hands, post_of(journey)
    assert room.coming is not None
    files = room.coming.files
    hands.press("Ctrl+Shift+I")
    still(journey)
    filler = fill(disk)
    files.take([letter_at], Aim())
    hands.until(lambda: files.desk_files.trouble, "the trouble")
    still(journey)
    seen["import"] = {"said": shown(journey), **stands(journey)}
    hands.picture("full disk, bringing in")
    hands.press("Enter")
    hands.until(lambda: not files.desk_files.busy, "another try")
    still(journey)
    seen["again"] = {"said": shown(journey), **stands(journey)}
    filler.unlink()
    hands.press("Enter")
    waits = lambda: "to_index" in stands(journey)["states"]  # noqa: E731  asked again and again
    hands.until(waits, "the letter to be read")
    still(journey)
    seen["in"] = {
        "trouble": files.desk_files.trouble,
        "banner": files.trouble.isVisible(),
        **stands(journey),
    }


def index(journey: Journey, disk: Path) -> None:
    """File it while nothing can be written, and once more when it can."""
    hands, room = journey.hands, post_of(journey)
    hands.press("Ctrl+Shift+X")
    still(journey)
    page = room.indexing
    hands.until(lambda: page.model.in_hand, "the letter")
    still(journey)
    fields = page.side.fields
    fields.kind.set_value("invoice")
    still(journey)
    fields.goes.set_value("team:customer-services")
    filler = fill(disk)
    for name in ("filed", "filed again"):
        hands.press("Ctrl+Enter")
        still(journey)
        seen[name] = {
            "said": shown(journey),
            "kind": fields.kind.key(),
            "tone": page.side.notice.property("tone"),
            **stands(journey),
        }
    hands.picture("full disk, filing")
    filler.unlink()
    hands.press("Ctrl+Enter")
    still(journey)
    hands.until(lambda: stands(journey)["trays"], "the filing")
    still(journey)
    seen["done"] = {"said": shown(journey), **stands(journey)}


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
    bring_in(journey, folder.parent, letter(pictures / "letter.pdf"))
    index(journey, folder.parent)
    program.window.close()
    seen["closed"] = not program.window.isVisible()
    seen["errors"] = sorted({type(error).__name__ for error in errors})
    print(json.dumps(seen))  # noqa: T201 - a program's own words


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
