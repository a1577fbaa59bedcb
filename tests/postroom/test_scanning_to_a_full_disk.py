"""The disk fills in mid-scan, really: what is in stays, and it goes on after."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fixtures.scanner import IN_FEEDER, only_test_scanner

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("full_disk_scan_program.py")
MOUNT = 'mount -t tmpfs -o size=64m disk "$1" && exec "$PYTHON" "$PROGRAM" "$1"'


def test_sheets_that_are_in_stay_and_the_others_come_once_there_is_room(
    tmp_path: Path,
) -> None:
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("This system has no unshare, so no disk can be made for a test.")
    own = ["--mount"] if os.geteuid() == 0 else ["--user", "--map-root-user", "--mount"]
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(  # noqa: S603 - our own program
        [unshare, *own, "sh", "-c", MOUNT, "sh", str(disk)],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHON": sys.executable,
            "PROGRAM": str(PROGRAM),
            "SANE_CONFIG_DIR": str(only_test_scanner(tmp_path / "sane")),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if "unshare:" in done.stderr or "mount:" in done.stderr:
        pytest.skip(f"No disk can be mounted here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert "full" in seen["words"]
    before = seen["captured"]
    assert before == list(range(1, len(before) + 1))
    assert 0 < len(before) < IN_FEEDER
    assert seen["told"][: len(before)] == before
    # The feeder of the test scanner is full again: ten more come after those.
    assert seen["after"] == "more"
    assert seen["in the end"] == list(range(1, len(before) + IN_FEEDER + 1))
