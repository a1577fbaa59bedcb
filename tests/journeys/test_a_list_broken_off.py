"""The letters of a list, killed on the way or on a full disk: all of them, once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import system_clock
from db.store.home import Home
from db.store.unit_of_work import UnitOfWork
from db.store.verify import verify
from db.store.way import Way
from db.tables.letter import LetterRow
from db.tables.letter_batch import LetterBatchRow
from desktop.admin.signing_in import SignedIn, sign_in
from desktop.letters.batch_columns import columns_seen
from desktop.letters.use_cases.batches import (
    BeginBatch,
    StepBatch,
    TakeRows,
    begin_batch,
    end_rows,
    take_rows,
)
from tests.fixtures.disks import FULL, ROOT, apart
from tests.fixtures.journey import CHEAP, PASSPHRASE, furnish

PROGRAM = Path(__file__).with_name("list_program.py")
HEADINGS = (
    *("name", "address line 1", "address line 2", "postcode", "amount owed"),
    *("property address", "owed on"),
)


def enter(home: Home) -> SignedIn:
    return sign_in(home, Way(system_clock, "0", cost=CHEAP), "priya", PASSPHRASE)


def with_list(home: Home, rows: int) -> None:
    """Furnish a store in which a list is checked and waits to be made."""
    furnish(home)
    session = enter(home)

    def unit() -> UnitOfWork:
        return UnitOfWork(session.store.writer, session.actor, system_clock)

    with session.store:
        begin = BeginBatch("Arrears", "rent-arrears-1", HEADINGS, values=asked(session))
        batch = begin_batch(begin, unit()).id
        assert batch is not None
        for first in range(2, rows + 2, 100):
            some = range(first, min(first + 100, rows + 2))
            take_rows(TakeRows(batch, tuple(map(row, some))), unit())
        done = end_rows(StepBatch(batch), unit())
    assert (done.rows, done.problems) == (rows, 0)


def asked(session: SignedIn) -> dict[str, str]:
    """Return what the letter asks for beside its columns, the same for all."""
    with Session(session.store.readers) as looking:
        seen = columns_seen(looking, system_clock(), "rent-arrears-1", HEADINGS)
    return dict.fromkeys(seen.missing, "£12.50")


def row(number: int) -> tuple[int, tuple[str, ...]]:
    home = f"{number} High Street"
    cells = (f"Ann Price {number}", home, "Maldon", "CM9 5AA", "£250.00", home, "")
    return number, cells


def made(home: Home) -> tuple[list[str], str]:
    """Return the addresses of the letters there are, and where the list is."""
    with enter(home).store as store:
        assert verify(store).problems == ()
        with Session(store.readers) as looking:
            homes = looking.scalars(select(LetterRow.address).order_by(LetterRow.n))
            state = looking.scalars(select(LetterBatchRow.state)).one()
            return [each[0] for each in homes], state


def go_on(home: Home) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, str(PROGRAM), "make", str(home.path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_killed_it_goes_on_and_no_letter_is_there_twice(guildhall_home: Path) -> None:
    del guildhall_home
    home, rows = Home.default(), 60
    with_list(home, rows)
    for until in (10, 25):
        with go_on(home) as program:
            assert program.stdout is not None
            for line in program.stdout:
                if int(line.removeprefix("made ")) >= until:
                    os.kill(program.pid, signal.SIGKILL)
        homes, state = made(home)
        assert until <= len(homes) < rows
        assert state == "making"
    with go_on(home) as program:
        program.communicate()
    homes, state = made(home)
    assert (len(homes), state) == (rows, "made")
    assert max(Counter(homes).values()) == 1


def test_on_a_full_disk_what_is_made_stays_and_the_rest_waits(
    guildhall_home: Path, tmp_path: Path
) -> None:
    del guildhall_home
    home, rows = Home.at(tmp_path / "Guildhall"), 500
    with_list(home, rows)
    done = apart(FULL, PROGRAM, "nearly_full", home, tmp_path / "left", "80m")
    assert done.stdout, done.stderr
    *said, last = done.stdout.splitlines()
    assert last.startswith("Unavailable: The disk is full. Free some space"), (
        done.stderr
    )
    told = int(said[-1].removeprefix("made "))
    assert 0 < told < rows
    left = Home.at(tmp_path / "left" / "Guildhall")
    homes, state = made(left)
    assert (len(homes), state) == (told, "making")
    with go_on(left) as program:
        program.communicate()
    homes, state = made(left)
    assert (len(homes), state) == (rows, "made")
    assert max(Counter(homes).values()) == 1
