"""Make the letters of a list until the end, a full disk or SIGKILL; run apart.

``python list_program.py VERB HOME``: goes on with the one list in the store, and
says how many letters are made after each piece that is on the disk. With the verb
``nearly_full`` the disk has little room once the store is open.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import system_clock
from db.errors import GuildhallError
from db.store.home import Home
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.letter_batch import LetterBatchRow
from desktop.admin.signing_in import sign_in
from desktop.letters.use_cases.batches import StepBatch
from desktop.letters.use_cases.making_letters import make_next
from tests.fixtures.journey import CHEAP, PASSPHRASE

AT_ONCE = 5
ROOM = 3 << 20
"""Bytes that are left on a disk that is nearly full."""


def tell(words: str) -> None:
    """Say *words* at once: the program may not live to its end."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def leave_little(disk: Path) -> None:
    """Fill the disk but for a few megabytes."""
    spare = shutil.disk_usage(disk).free - ROOM
    with (disk / "filler").open("wb") as file:
        for _ in range(spare >> 20):
            file.write(bytes(1 << 20))


def main(verb: str, folder: Path) -> int:
    """Go on with the list; return 1 where the world is in the way."""
    way = Way(system_clock, "0", cost=CHEAP)
    session = sign_in(Home.at(folder), way, "priya", PASSPHRASE)
    with session.store as store:
        with Session(store.readers) as looking:
            batch = looking.scalars(select(LetterBatchRow.id)).one()
        if verb == "nearly_full":
            leave_little(folder.parent)
        while True:
            unit = UnitOfWork(store.writer, session.actor, way.clock)
            try:
                done = make_next(StepBatch(batch), unit, most=AT_ONCE)
            except GuildhallError as error:
                tell(f"{type(error).__name__}: {error}")
                return 1
            tell(f"made {done.made}")
            if not done.left:
                return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
