"""A really full and a really read-only disk, each mounted for the test alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.store.home import Home
from db.store.store import Store
from db.store.verify import verify
from db.store.way import Way
from db.tables.local import PreferenceRow

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("child_program.py")
PASSPHRASE = "a cold Tuesday in Maldon"

# $1 is the store's folder, $2 where the disk's content is left afterwards
FULL = (
    'mount -t tmpfs -o size="$SIZE" disk "$DISK" && cp -a "$1" "$DISK/" && '
    '{ "$PYTHON" "$PROGRAM" "$VERB" "$DISK/Guildhall"; code=$?; } ; '
    'cp -a "$DISK/." "$2" && exit $code'
)
READ_ONLY = (
    'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && '
    'exec "$PYTHON" "$PROGRAM" "$VERB" "$1"'
)


def apart(
    script: str, verb: str, home: Home, left: Path, size: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run *script* where it may mount what nobody else sees."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("This system has no unshare, so no disk can be made for a test.")
    own = ["--mount"] if os.geteuid() == 0 else ["--user", "--map-root-user", "--mount"]
    disk = left.parent / "disk"
    disk.mkdir()
    left.mkdir()
    done = subprocess.run(  # noqa: S603 - our own program
        [unshare, *own, "sh", "-c", script, "sh", str(home.path), str(left)],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHON": sys.executable,
            "PROGRAM": str(PROGRAM),
            "VERB": verb,
            "DISK": str(disk),
            "SIZE": size,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if "unshare" in done.stderr or "mount" in done.stderr:
        pytest.skip(f"No disk can be mounted here: {done.stderr.strip()}")
    return done


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
    done = apart(FULL, "save_many", home, tmp_path / "left", size="56m")
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
    done = apart(FULL, "back_up_when_full", home, tmp_path / "left", size="56m")
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
    done = apart(FULL, "open_only", home, tmp_path / "left", size="20m")
    assert done.stdout.startswith("StoreRefused: The disk is nearly full")
    assert files(Home.at(tmp_path / "left" / "Guildhall")) == before


@pytest.mark.parametrize("verb", ["open_only", "back_up", "change_passphrase"])
def test_a_read_only_folder_is_refused_and_left_as_it_is(
    home: Home, tmp_path: Path, verb: str
) -> None:
    before = files(home)
    done = apart(READ_ONLY, verb, home, tmp_path / "left")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("StoreRefused: The store's folder is read-only")
    assert "Ask IT to allow writing" in done.stdout
    assert files(home) == before
