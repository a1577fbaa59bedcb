"""Scan to a disk that really fills up; run by `test_scanning_to_a_full_disk`, apart.

``python full_disk_scan_program.py FOLDER``, on a small file system mounted for it
alone. Prints, as JSON, what was seen.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import system_clock
from db.errors import Unavailable
from db.queries.post.profiles import scan_profiles
from db.store.home import Home
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.post_page import CapturedPageRow
from desktop.admin.signing_in import SignedIn, sign_in
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.intake.scanning.sane import SaneScanner
from desktop.postroom.intake.scanning.scan import SheetIn
from desktop.postroom.scan_run import Aim, Phase, ScanRun, by_profile
from desktop.postroom.use_cases.profiles import keep_profile
from tests.fixtures.journey import CHEAP, PASSPHRASE, furnish
from tests.fixtures.scan_desk import letters

ROOM_BYTES = 1_500_000
"""For some of the ten pages, and no more."""
seen: dict[str, object] = {}


def fill(disk: Path) -> Path:
    """Take the room there is on *disk*, but for a few pages; return what takes it."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        size = 1_048_576
        while size:
            try:
                file.write(bytes(size))
            except OSError:
                size //= 2
        file.truncate(file.tell() - ROOM_BYTES)
    return filler


def captured(session: SignedIn) -> list[int]:
    """Return the sheets that are in, each of which can be read."""
    with Session(session.store.readers) as reader:
        rows = list(reader.scalars(select(CapturedPageRow)))
        for row in rows:
            session.store.documents.get(row.image or "")
        return sorted(row.sheet for row in rows)


def scan(session: SignedIn, disk: Path) -> None:
    """Scan until the disk is full, make room, and go on."""
    store = session.store
    wanted = letters(
        resolution_dpi=300,
        paper="A5",
        mode="colour",
        options={"test-picture": "Color pattern"},
    )
    keep_profile(wanted, UnitOfWork(store.writer, session.actor, store.clock))
    with Session(store.readers) as reader:
        (profile,) = scan_profiles(reader)
    told: list[int] = []

    def on_sheet(sheet: SheetIn) -> None:
        told.append(sheet.sheet)

    taking = IntakeStore(
        store.writer, store.readers, store.documents, store.clock, session.actor
    )
    run = ScanRun(taking, by_profile(SaneScanner(), profile), Aim())
    filler = fill(disk)
    try:
        seen["phase"] = run.begin(on_sheet).phase.value
    except Unavailable as trouble:
        seen["words"] = str(trouble)
    seen["told"], seen["captured"] = list(told), captured(session)
    filler.unlink()
    now = run.go_on(Phase.STOPPED, on_sheet)
    seen["after"] = now.phase.value
    run.finish(now.phase)
    seen["in the end"] = captured(session)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    home = Home.at(folder / "home")
    furnish(home)
    signed = sign_in(home, Way(system_clock, "0", cost=CHEAP), "priya", PASSPHRASE)
    with signed.store:
        scan(signed, folder)
    sys.stdout.write(json.dumps(seen))
