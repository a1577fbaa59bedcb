"""The disk fills in mid-release, really: what is made stays whole, and it goes on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from db.domain.letters.states import RunState
from db.store.data_key import DataKey
from tests.fixtures.letters import Letters
from tests.fixtures.print_runs import gather

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("full_disk_release_program.py")
LETTERS = 40
MOUNT = (
    'mount -t tmpfs -o size=64m disk "$DISK" && cp -a "$1/." "$DISK/" && '
    'exec "$PYTHON" "$PROGRAM" "$DISK" "$2"'
)


def test_what_is_made_stays_and_the_rest_comes_once_there_is_room(
    letters: Letters, office_template: tuple[Path, DataKey], tmp_path: Path
) -> None:
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("This system has no unshare, so no disk can be made for a test.")
    for _ in range(LETTERS):
        letters.queued()
    run = gather(letters)
    letters.office.writer.dispose()
    store, disk = tmp_path / "store", tmp_path / "disk"
    store.mkdir()
    disk.mkdir()
    for kept in tmp_path.glob("guildhall.db*"):
        shutil.copy(kept, store)
    own = ["--mount"] if os.geteuid() == 0 else ["--user", "--map-root-user", "--mount"]
    with office_template[1].raw() as secret:
        done = subprocess.run(  # noqa: S603 - our own program
            [unshare, *own, "sh", "-c", MOUNT, "sh", str(store), run.hex],
            input=f"{secret.hex()}\n",
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "PYTHON": sys.executable,
                "PROGRAM": str(PROGRAM),
                "DISK": str(disk),
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
    before, after = seen["before"], seen["after"]
    assert 0 < before["made"] < LETTERS
    assert before["made"] == before["copies"] == before["named"]
    assert (before["state"], before["out"]) == (RunState.RELEASING, 0)
    assert after["state"] == RunState.SENT
    assert (after["made"], after["out"], after["copies"], after["named"]) == (
        (LETTERS,) * 4
    )
