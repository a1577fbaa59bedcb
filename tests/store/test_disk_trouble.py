"""A really full and a really read-only disk, each mounted for the test alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.store.home import Home
from db.store.store import Store
from db.store.verify import verify
from db.store.way import Way
from db.tables.local import PreferenceRow
from tests.fixtures.disks import FULL, READ_ONLY, apart

PROGRAM = Path(__file__).with_name("child_program.py")
PASSPHRASE = "a cold Tuesday in Maldon"


def files(home: Home) -> dict[str, bytes]:
    return {
        str(path.relative_to(home.path)): path.read_bytes()
        for path in home.path.rglob("*")
        if path.is_file()
    }


def test_a_full_disk_keeps_all_that_was_saved(
    home: Home, way: Way, tmp_path: Path
) -> None:
    # Room to open (50 MB must be free), then saves until there is none.
    done = apart(FULL, PROGRAM, "save_many", home, tmp_path / "left", size="56m")
    *said, last = done.stdout.splitlines()
    assert done.returncode == 1, done.stderr
    assert last.startswith("Unavailable: The disk is full. Free some space"), (
        done.stderr
    )
    saved = int(said[-1].removeprefix("saved "))
    assert saved > 100
    left = Home.at(tmp_path / "left" / "Guildhall")
    with Store.open(left, way, "Priya", PASSPHRASE) as store:
        assert verify(store).problems == ()
        with store.readers.connect() as connection:
            rows = select(func.count()).select_from(PreferenceRow)
            assert connection.execute(rows).scalar_one() == saved


def test_a_backup_that_finds_no_room_leaves_nothing_behind(
    home: Home, tmp_path: Path
) -> None:
    before = home.database.read_bytes()
    done = apart(
        FULL, PROGRAM, "back_up_when_full", home, tmp_path / "left", size="56m"
    )
    *_, last = done.stdout.splitlines()
    assert last.startswith("Unavailable: The disk is full. Free some space"), (
        done.stderr
    )
    left = Home.at(tmp_path / "left" / "Guildhall")
    assert list(left.backups.iterdir()) == []
    assert left.database.read_bytes() == before


def test_a_nearly_full_disk_is_refused_before_anything_is_touched(
    home: Home, tmp_path: Path
) -> None:
    before = files(home)
    done = apart(FULL, PROGRAM, "open_only", home, tmp_path / "left", size="20m")
    assert done.stdout.startswith("StoreRefused: The disk is nearly full")
    assert files(Home.at(tmp_path / "left" / "Guildhall")) == before


@pytest.mark.parametrize("verb", ["open_only", "back_up", "change_passphrase"])
def test_a_read_only_folder_is_refused_and_left_as_it_is(
    home: Home, tmp_path: Path, verb: str
) -> None:
    before = files(home)
    done = apart(READ_ONLY, PROGRAM, verb, home, tmp_path / "left")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("StoreRefused: The store's folder is read-only")
    assert "Ask IT to allow writing" in done.stdout
    assert files(home) == before
