"""A second start raises the first window; proven with real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.store.home import Home
from desktop.runtime.single_window import SingleWindow, call_name, raise_first
from tests.conftest import ExpectLog

LISTEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from db.store.home import Home
from desktop.runtime.single_window import SingleWindow, call_name
app = QCoreApplication([])
single = SingleWindow(call_name(Home.at(Path(sys.argv[1]))))
print("listening" if single.listen() else "taken", flush=True)
app.exec()
"""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.at(tmp_path / "Guildhall")


def test_a_second_start_of_the_program_raises_the_first(
    qtbot: QtBot, home: Home
) -> None:
    single = SingleWindow(call_name(home))
    assert single.listen()
    with qtbot.waitSignal(single.called, timeout=60_000):
        second = subprocess.Popen(
            [sys.executable, "-m", "desktop.cli"],
            env={**os.environ, "GUILDHALL_HOME": str(home.path)},
        )
    assert second.wait(30) == 0
    assert not home.path.exists()
    single.close()


def test_what_a_killed_program_left_behind_is_taken_over(
    qtbot: QtBot, home: Home
) -> None:
    first = subprocess.Popen(  # noqa: S603 - our own program, our own words
        [sys.executable, "-c", LISTEN, str(home.path)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "listening\n"
    assert raise_first(call_name(home))
    assert not SingleWindow(call_name(home)).listen()
    first.send_signal(signal.SIGKILL)
    with first:
        first.communicate()
    single = SingleWindow(call_name(home))
    assert single.listen()
    single.close()


def test_other_stores_have_windows_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    ours, theirs = Home.at(tmp_path / "a"), Home.at(tmp_path / "b")
    assert call_name(ours) != call_name(theirs)
    assert call_name(ours) == call_name(Home.at(tmp_path / "." / "a"))
    assert not raise_first(call_name(ours))


def test_a_window_opens_where_no_socket_can_be_made(
    tmp_path: Path, expected_logs: ExpectLog
) -> None:
    expected_logs("nobody can call")
    single = SingleWindow(f"{tmp_path}/{'long' * 40}/guildhall")
    assert single.listen()
    single.close()
