"""The log holds nothing that anybody typed."""

from __future__ import annotations

import logging
import stat
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop.runtime import logs
from desktop.runtime.jobs import Jobs, Lane
from desktop.runtime.logs import WhitelistFormatter, start_log, stop_log

ours = logging.getLogger("desktop.test")


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """Return the file that the log is being written to."""
    handler = start_log(tmp_path / "logs")
    yield tmp_path / "logs" / "guildhall.log"
    stop_log(handler)


def test_a_line_has_its_name_and_the_fields_that_are_known(log_file: Path) -> None:
    number = UUID(int=7)
    ours.info("saved", extra={"job": "log_enquiry", "record_id": number, "took_ms": 2})
    (line,) = log_file.read_text(encoding="utf-8").splitlines()
    assert line.endswith(
        f"INFO desktop.test saved job=log_enquiry took_ms=2 record_id={number}"
    )


def test_arguments_and_unknown_fields_are_left_out(log_file: Path) -> None:
    ours.info("saved %s", "Mrs Hughes", extra={"caller": "Mrs Hughes"})
    text = log_file.read_text(encoding="utf-8")
    assert "saved %s" in text
    assert "Hughes" not in text


def test_a_field_that_reads_like_prose_is_left_out(log_file: Path) -> None:
    ours.info("saved", extra={"kind": "Mrs Hughes, 12 High Street"})
    assert "Hughes" not in log_file.read_text(encoding="utf-8")


def test_other_peoples_words_are_left_out(
    log_file: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("Hughes")
    logging.getLogger("sqlalchemy.engine").warning("INSERT Mrs Hughes")
    text = log_file.read_text(encoding="utf-8")
    assert "WARNING sqlalchemy.engine (test_logs:" in text
    assert "Hughes" not in text


def test_an_error_is_told_by_type_and_place(
    log_file: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("save failed")
    try:
        int("Mrs Hughes")
    except ValueError:
        ours.exception("save failed")
    text = log_file.read_text(encoding="utf-8")
    assert "\nValueError\n" in text
    assert "Hughes" not in text


def test_a_job_is_told_by_its_name_and_how_long_it_took(
    log_file: Path, qtbot: QtBot
) -> None:
    jobs = Jobs()
    done: list[object] = []
    jobs.start(Lane.READ, partial(str, "Mrs Hughes"), done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    jobs.close()
    text = log_file.read_text(encoding="utf-8")
    assert "INFO desktop.runtime.jobs job job=str took_ms=" in text
    assert "Hughes" not in text


def test_only_its_owner_may_read_it(log_file: Path) -> None:
    ours.info("saved")
    assert stat.S_IMODE(log_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(log_file.parent.stat().st_mode) == 0o700


def test_a_full_file_gives_way_to_a_fresh_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 200)
    handler = start_log(tmp_path)
    for _ in range(20):
        ours.info("saved")
    stop_log(handler)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["guildhall.log"] + [f"guildhall.log.{n}" for n in range(1, 6)]
    assert all(
        stat.S_IMODE(path.stat().st_mode) == 0o600 for path in tmp_path.iterdir()
    )


@given(st.text(min_size=1))
def test_no_argument_ever_reaches_the_log(typed: str) -> None:
    def line_for(argument: str) -> str:
        record = logging.LogRecord(
            "desktop.test", logging.INFO, "x.py", 1, "saved %s", (argument,), None
        )
        record.created = 0.0
        return WhitelistFormatter().format(record)

    assert line_for(typed) == line_for("")
