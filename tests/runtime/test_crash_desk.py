"""Every unexpected error ends at the crash desk, and tells nothing about anyone."""

from __future__ import annotations

import faulthandler
import gc
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from pytestqt.qtbot import QtBot

from db.errors import GuildhallError
from desktop.runtime.crash import KEPT_REPORTS, CrashDesk, CrashReport
from desktop.runtime.progress import Progress

NAME = "Ceridwen ap Gruffudd"
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _faults_go_back_to_the_screen() -> Iterator[None]:
    was_watching = faulthandler.is_enabled()
    yield
    if was_watching and sys.__stderr__:
        faulthandler.enable(sys.__stderr__)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[CrashDesk]:
    """Return a desk that every hook of the process ends at."""
    del qtbot  # only its event loop is wanted
    desk = CrashDesk(tmp_path / "logs", clock=lambda: NOON)
    desk.install()
    yield desk
    desk.uninstall()


@pytest.fixture
def seen(desk: CrashDesk) -> list[CrashReport]:
    """Return the reports that the desk announces."""
    reports: list[CrashReport] = []
    desk.seen.connect(reports.append)
    return reports


def go_wrong() -> None:
    caller = {"name": NAME}
    try:
        _ = caller["phone"]
    except KeyError as error:
        raise GuildhallError(f"no phone for {NAME}") from error


class Untidy:
    """Goes wrong where nobody can catch it."""

    def __del__(self) -> None:
        go_wrong()


def in_a_thread() -> None:
    thread = threading.Thread(target=go_wrong, name="guildhall-slow-1")
    thread.start()
    thread.join()


def in_a_clean_up() -> None:
    Untidy()
    gc.collect()


def uncaught() -> None:
    try:
        go_wrong()
    except GuildhallError as error:
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.parametrize(
    ("crash", "where"),
    [
        (uncaught, "the window"),
        (in_a_thread, "guildhall-slow-1"),
        (in_a_clean_up, "a clean-up"),
    ],
)
def test_wherever_it_comes_from_it_is_reported(
    seen: list[CrashReport],
    expected_logs: Callable[[str], None],
    qtbot: QtBot,
    crash: Callable[[], None],
    where: str,
) -> None:
    expected_logs("crash: crash")
    crash()
    qtbot.waitUntil(lambda: len(seen) == 1)
    report = seen[0]
    assert report.kind == "db.errors.GuildhallError"
    assert f"in {where}, Python" in report.text
    assert "because of KeyError" in report.text
    assert report.path is not None
    assert report.path.read_text(encoding="utf-8") == report.text
    assert stat.S_IMODE(report.path.stat().st_mode) == 0o600


def test_a_report_holds_no_word_of_what_was_typed(
    desk: CrashDesk, seen: list[CrashReport], expected_logs: Callable[[str], None]
) -> None:
    expected_logs("crash: crash")
    try:
        go_wrong()
    except GuildhallError as error:
        desk.report(error)
    (report,) = seen
    for word in (*NAME.split(), "phone"):
        assert word not in report.text


def test_a_report_shows_where_in_our_code_it_was(
    desk: CrashDesk, seen: list[CrashReport], expected_logs: Callable[[str], None]
) -> None:
    expected_logs("crash: crash")
    progress = Progress()
    progress.stop()
    try:
        progress.tell(1, 2)
    except GuildhallError as error:
        desk.report(error)
    (report,) = seen
    assert "desktop/runtime/progress.py:" in report.text
    assert "in tell" in report.text


def test_the_same_trouble_is_told_once(
    desk: CrashDesk, seen: list[CrashReport], expected_logs: Callable[[str], None]
) -> None:
    expected_logs("crash: crash")
    for _ in range(3):
        desk.report(GuildhallError("again"))
    assert len(seen) == 1


def test_old_reports_make_room(
    desk: CrashDesk, tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("crash: crash")
    for number in range(KEPT_REPORTS + 5):
        desk.report(type(f"Trouble{number}", (Exception,), {})())
    assert len(list((tmp_path / "logs").glob("crash-*.txt"))) == KEPT_REPORTS


def test_a_folder_that_cannot_be_written_is_no_second_crash(
    tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("report not saved")
    expected_logs("crash: crash")
    blocked = tmp_path / "logs"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    desk = CrashDesk(blocked, clock=lambda: NOON)
    seen: list[CrashReport] = []
    desk.seen.connect(seen.append)
    desk.report(GuildhallError("no room"))
    assert [report.path for report in seen] == [None]


@pytest.mark.usefixtures("desk")
def test_qt_complains_by_function_and_not_by_value(
    expected_logs: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    expected_logs("crash.qt: qt")
    qWarning(f"QLineEdit::setText: odd text {NAME}")
    (record,) = caplog.records
    assert record.__dict__["where"] == "QLineEdit::setText"
    assert NAME not in str(record.__dict__)


def test_every_hook_goes_back_to_its_owner(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    desk = CrashDesk(tmp_path, clock=lambda: NOON)
    desk.install()
    assert sys.excepthook != before[0]
    desk.uninstall()
    assert before == (sys.excepthook, threading.excepthook, sys.unraisablehook)


def test_a_fault_in_a_library_is_found_at_the_next_start(
    tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("the last session ended in a fault")
    script = (
        "import faulthandler, pathlib, sys\n"
        "from desktop.runtime.crash import CrashDesk\n"
        "CrashDesk(pathlib.Path(sys.argv[1])).install()\n"
        "faulthandler._sigsegv()\n"
    )
    root = Path(__file__).parents[2]
    outcome = subprocess.run(  # noqa: S603 - our own words, run by our own Python
        [sys.executable, "-c", script, tmp_path], cwd=root, check=False
    )
    assert outcome.returncode != 0
    desk = CrashDesk(tmp_path, clock=lambda: NOON)
    desk.install()
    desk.uninstall()
    (kept,) = tmp_path.glob("crash-*.txt")
    assert "Segmentation fault" in kept.read_text(encoding="utf-8")


def test_an_error_behind_a_timer_ends_here_too(
    seen: list[CrashReport], expected_logs: Callable[[str], None], qtbot: QtBot
) -> None:
    expected_logs("crash: crash")
    QTimer.singleShot(0, go_wrong)
    qtbot.waitUntil(lambda: len(seen) == 1)
