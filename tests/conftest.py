"""What holds for every test: a home of its own, no network, no stray log line.

A test that means a warning to be logged says so, word for word or by pattern::

    def test_tells_of_a_full_disk(expected_logs):
        expected_logs("could not write")
"""

from __future__ import annotations

import gc
import ipaddress
import logging
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.runtime.collecting import collect_what_is_due
from desktop.runtime.translations import SOURCE_LANGUAGE, Translations

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("desk", deadline=None, print_blob=True)
settings.register_profile("ci", parent=settings.get_profile("desk"), derandomize=True)
settings.register_profile(
    "thorough", parent=settings.get_profile("desk"), max_examples=2_000
)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "desk")
)

pytest_plugins = [
    "tests.fixtures.stores",
    "tests.fixtures.counter",
    "tests.fixtures.journey",
    "tests.fixtures.keeping",
    "tests.fixtures.casework",
    "tests.fixtures.post",
    "tests.fixtures.scanner",
    "tests.fixtures.scan_desk",
    "tests.fixtures.case_pages",
    "tests.fixtures.letters",
    "tests.fixtures.template_room",
    "tests.fixtures.real_printer",
]

ExpectLog = Callable[[str], None]


def _stay_on_this_machine(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse a connection to any machine but this one."""
    if event != "socket.connect":
        return
    address = arguments[1]
    if not isinstance(address, tuple):
        return  # a socket in the file system
    host = str(address[0])
    if host == "localhost" or ipaddress.ip_address(host).is_loopback:
        return
    raise AssertionError("a test reached for the network")


sys.addaudithook(_stay_on_this_machine)


@pytest.fixture(scope="session", autouse=True)
def _home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what the person running the tests has in their home out of it."""
    home = tmp_path_factory.mktemp("person")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        yield


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return the application, speaking English with its plurals as at a desk.

    Without it what a screen says would depend on the tests that ran before.
    """
    Translations(parent=qapp).switch(SOURCE_LANGUAGE)
    return qapp


@pytest.fixture(autouse=True)
def guildhall_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home for the program that only this test sees; not made yet."""
    home = tmp_path / "guildhall"
    monkeypatch.setenv("GUILDHALL_HOME", str(home))
    monkeypatch.delenv("GUILDHALL_PASSPHRASE", raising=False)
    return home


def pytest_collection_finish() -> None:
    """Leave what is loaded for good out of every later collection."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collected_between_tests(request: pytest.FixtureRequest) -> Iterator[None]:
    """Take away what a test showed, and collect in this thread alone.

    Screens are tested with the program's own background lanes: a worker that
    collected what an earlier screen left would bring the process down. And
    nothing runs Qt's own loop between tests: windows of every test before would
    stand there still, and each change of look dress tens of thousands of widgets.
    """
    gc.disable()
    yield
    gc.disable()
    if "qapp" in request.fixturenames:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    else:
        collect_what_is_due()


class _LogWatch(logging.Handler):
    """Keeps every record from warning upwards, and what was foretold."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.foretold: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def verdict(self) -> str:
        """Return what was not foretold, and what was but never came."""
        said = [f"{record.name}: {record.getMessage()}" for record in self.records]
        stray = [
            line
            for line in said
            if not any(re.search(pattern, line) for pattern in self.foretold)
        ]
        missing = [
            pattern
            for pattern in self.foretold
            if not any(re.search(pattern, line) for line in said)
        ]
        return "\n".join(
            [f"logged unexpectedly: {line}" for line in stray]
            + [f"expected in the log, but missing: {pattern}" for pattern in missing]
        )


@pytest.fixture(autouse=True)
def _log_watch() -> Iterator[_LogWatch]:
    watch = _LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    if verdict := watch.verdict():
        pytest.fail(verdict, pytrace=False)


@pytest.fixture
def expected_logs(_log_watch: _LogWatch) -> ExpectLog:
    """Return what takes the pattern of a warning that this test must log."""
    return _log_watch.foretold.append
