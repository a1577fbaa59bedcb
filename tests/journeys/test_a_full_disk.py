"""The disk fills while somebody types: nothing that they typed is lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.journey
ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("full_disk_program.py")
CASEWORK = Path(__file__).with_name("full_disk_casework_program.py")
POST = Path(__file__).with_name("full_disk_post_program.py")
MOUNT = (
    'mount -t tmpfs -o size=72m disk "$1" && exec "$PYTHON" "$PROGRAM" "$1/home" "$2"'
)
NOTE = "She says that the lid is gone since Tuesday"


def seen_by(program: Path, folder: Path) -> dict[str, Any]:
    """Run *program* on a disk of its own, and return what it saw."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("This system has no unshare, so no disk can be made for a test.")
    own = ["--mount"] if os.geteuid() == 0 else ["--user", "--map-root-user", "--mount"]
    disk, pictures = folder / "disk", folder / "pictures"
    disk.mkdir()
    pictures.mkdir()
    done = subprocess.run(  # noqa: S603 - our own program
        [unshare, *own, "sh", "-c", MOUNT, "sh", str(disk), str(pictures)],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHON": sys.executable,
            "PROGRAM": str(program),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if "unshare:" in done.stderr or "mount:" in done.stderr:
        pytest.skip(f"No disk can be mounted here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def test_words_typed_on_a_full_disk_come_back_after_a_lock(tmp_path: Path) -> None:
    seen = seen_by(PROGRAM, tmp_path)
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


def test_a_case_is_worked_on_once_the_disk_has_room_again(tmp_path: Path) -> None:
    """A note and a closing are refused in words, kept as typed, and saved once."""
    seen = seen_by(CASEWORK, tmp_path)
    note, ended = "She rang: the lid is gone since Tuesday", "We brought a new bin"
    for letter, words, before, after in (
        ("n", note, [], [note]),
        ("Ctrl+Enter", ended, [note], [note, ended]),
    ):
        *tries, done = seen[letter]
        for one in tries:
            assert "The disk is full" in one["said"]
            assert one["again"]
            assert (one["words"], one["notes"]) == (words, before)
            assert one["state"] == "in_progress"
        assert done["notes"] == after
    assert seen["Ctrl+Enter"][-1]["state"] == "closed"
    assert seen["closed"]
    assert set(seen["errors"]) <= {"Unavailable"}


def test_post_is_brought_in_and_filed_once_the_disk_has_room_again(
    tmp_path: Path,
) -> None:
    """A file and a filing are refused in words; nothing is lost and nothing twice."""
    seen = seen_by(POST, tmp_path)
    for name in ("import", "again"):
        assert "The disk is full" in seen[name]["said"]
        assert (seen[name]["intakes"], seen[name]["states"]) == (0, [])
    assert (seen["in"]["trouble"], seen["in"]["banner"]) == ("", False)
    assert (seen["in"]["batches"], seen["in"]["intakes"]) == (1, 1)
    assert seen["in"]["states"] == ["to_index"]
    for name in ("filed", "filed again"):
        assert "The disk is full" in seen[name]["said"]
        assert (seen[name]["kind"], seen[name]["tone"]) == ("invoice", "warning")
        assert (seen[name]["states"], seen[name]["trays"]) == (["to_index"], 0)
    assert (seen["done"]["states"], seen["done"]["trays"]) == (["filed"], 1)
    assert "The disk is full" not in seen["done"]["said"]
    assert seen["closed"]
    assert set(seen["errors"]) <= {"Unavailable"}
