"""The program is killed while it saves and makes a slip: all or nothing, and whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db.store.verify import verify
from db.tables.contact import EnquiryRow
from tests.fixtures.journey import PASSPHRASE, Journey, front, room
from tests.journeys.killed_program import NOTE
from tests.journeys.test_at_the_counter import rows

pytestmark = pytest.mark.journey
ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("killed_program.py")
SECRETS = (NOTE, "Zyxomma", "Gwendolyn", "Ashworth", "1632960417", PASSPHRASE)


def readable(folder: Path) -> list[str]:
    """Return which files in *folder* hold what nobody may read there."""
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        name = path.name.encode()
        for secret in SECRETS:
            spelt = (secret.encode(), secret.encode("utf-16-le"))
            if any(each in content or each in name for each in spelt):
                found.append(f"{path.relative_to(folder)}: {SECRETS.index(secret)}")
    return found


@pytest.mark.parametrize(
    ("moment", "saved"), [("9", False), ("after", True), ("slip", True)]
)
def test_killed_at_any_moment_the_words_or_the_enquiry_are_there(
    council: Path,
    tmp_path: Path,
    signed_in: Callable[[], Journey],
    moment: str,
    saved: bool,
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    places = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, str(PROGRAM), str(council), moment],
        env={
            **os.environ,
            **dict.fromkeys(places, str(elsewhere)),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert readable(council) == []
    assert readable(elsewhere) == []
    assert not [secret for secret in SECRETS if secret in done.stdout + done.stderr]

    journey = signed_in()
    assert front(journey).name == "Gwendolyn Ashworth"
    enquiries = rows(journey, EnquiryRow)
    assert len(enquiries) == int(saved)
    if not saved:
        assert room(journey).pane.note.text() == NOTE
    shift = journey.program.shift
    assert shift is not None
    assert verify(shift.session.store).problems == ()
