"""The disk fills while somebody types: nothing that they typed is lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.journey
ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("full_disk_program.py")
MOUNT = (
    'mount -t tmpfs -o size=72m disk "$1" && exec "$PYTHON" "$PROGRAM" "$1/home" "$2"'
)
NOTE = "She says that the lid is gone since Tuesday"


def test_words_typed_on_a_full_disk_come_back_after_a_lock(tmp_path: Path) -> None:
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("This system has no unshare, so no disk can be made for a test.")
    own = ["--mount"] if os.geteuid() == 0 else ["--user", "--map-root-user", "--mount"]
    disk, pictures = tmp_path / "disk", tmp_path / "pictures"
    disk.mkdir()
    pictures.mkdir()
    done = subprocess.run(  # noqa: S603 - our own program
        [unshare, *own, "sh", "-c", MOUNT, "sh", str(disk), str(pictures)],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHON": sys.executable,
            "PROGRAM": str(PROGRAM),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if "unshare:" in done.stderr or "mount:" in done.stderr:
        pytest.skip(f"No disk can be mounted here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert "The disk is full" in seen["told"]
    # Neither the contact nor the words could be written, and nothing says so.
    assert seen["full"] == {"drafts": [], "contacts": 0, "enquiries": 0}
    assert "not on the disk yet" in seen["locked"]
    assert not seen["readable"]
    assert seen["open"], "the window closed over words that would be lost"
    assert "would lose" in seen["asked"][0]
    assert seen["asked"][1]
    assert seen["back"] == ["Owen Pryce", NOTE]
    assert seen["still full"] == seen["full"]
    assert seen["after"] == {"drafts": [NOTE], "contacts": 1, "enquiries": 0}
    assert seen["saved"] == {"drafts": [], "contacts": 1, "enquiries": 1}
    assert seen["closed"]
    assert seen["errors"] == ["Unavailable"]
