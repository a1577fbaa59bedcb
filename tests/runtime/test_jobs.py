"""Work goes to its lane, and what it comes to comes home."""

from __future__ import annotations

import logging
import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db.errors import NotAllowed
from desktop.runtime.jobs import Jobs
from desktop.runtime.lanes import Lane, Turn
from desktop.runtime.progress import Progress


class Receiver(QObject):
    """Keeps what comes home, and in which thread it came."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[object] = []
        self.errors: list[BaseException] = []
        self.threads: list[threading.Thread] = []

    def take(self, value: object) -> None:
        self.values.append(value)
        self.threads.append(threading.current_thread())

    def fail(self, error: BaseException) -> None:
        self.errors.append(error)
        self.threads.append(threading.current_thread())


def refuse() -> None:
    raise NotAllowed("Ask a co-ordinator to do this.")


@pytest.mark.parametrize("lane", Lane)
def test_a_result_comes_home_to_the_windows_thread(
    jobs: Jobs, qtbot: QtBot, lane: Lane
) -> None:
    receiver = Receiver()
    with qtbot.waitSignal(jobs.ended):
        jobs.start(threading.current_thread, receiver.take, receiver.fail, lane)
    (worker,) = receiver.values
    assert isinstance(worker, threading.Thread)
    assert worker.name.startswith(f"guildhall-{lane.title}-")
    assert receiver.threads == [threading.main_thread()]
    assert jobs.running == frozenset()


def test_an_error_comes_home_as_it_was_raised(jobs: Jobs, qtbot: QtBot) -> None:
    receiver = Receiver()
    with qtbot.waitSignal(jobs.ended):
        jobs.start(refuse, receiver.take, receiver.fail, Lane.WRITE)
    assert [type(error) for error in receiver.errors] == [NotAllowed]
    assert receiver.threads == [threading.main_thread()]
    assert receiver.values == []


def test_saves_have_one_worker_and_keep_their_order(jobs: Jobs, qtbot: QtBot) -> None:
    receiver = Receiver()

    def save(number: int) -> tuple[int, str]:
        return number, threading.current_thread().name

    for number in range(50):
        jobs.start(partial(save, number), receiver.take, receiver.fail, Lane.WRITE)
    qtbot.waitUntil(lambda: not jobs.running)
    assert receiver.values == [(number, "guildhall-write-1") for number in range(50)]
    assert receiver.errors == []


def test_what_a_person_waits_for_goes_first(jobs: Jobs, qtbot: QtBot) -> None:
    receiver = Receiver()
    gate = threading.Event()
    jobs.start(gate.wait, receiver.take, receiver.fail, Lane.WRITE)
    for word, turn in [
        ("pull", Turn.HOUSEKEEPING),
        ("save", Turn.PERSON),
        ("save too", Turn.PERSON),
    ]:
        jobs.start(
            partial(str, word), receiver.take, receiver.fail, Lane.WRITE, turn=turn
        )
    gate.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert receiver.values == [True, "save", "save too", "pull"]


def test_a_search_does_not_wait_for_a_save(jobs: Jobs, qtbot: QtBot) -> None:
    receiver = Receiver()
    gate = threading.Event()
    jobs.start(gate.wait, receiver.take, receiver.fail, Lane.WRITE)
    with qtbot.waitSignal(jobs.ended):
        jobs.start(partial(str, "found"), receiver.take, receiver.fail, Lane.READ)
    assert receiver.values == ["found"]
    gate.set()
    qtbot.waitUntil(lambda: not jobs.running)


def test_an_answer_to_a_closed_screen_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    screen = QObject()
    receiver = Receiver()
    receiver.setParent(screen)
    gate = threading.Event()
    jobs.start(gate.wait, receiver.take, receiver.fail)
    screen.deleteLater()
    with qtbot.waitSignal(screen.destroyed):
        pass
    with qtbot.waitSignal(jobs.ended):
        gate.set()
    assert receiver.values == []
    assert receiver.errors == []


def test_a_job_tells_how_far_it_is(jobs: Jobs, qtbot: QtBot) -> None:
    progress = Progress()
    receiver = Receiver()
    told: list[tuple[int, int, str]] = []
    progress.told.connect(lambda *step: told.append(step))

    def import_rows() -> None:
        for row in range(1, 100_001):
            progress.tell(row, 100_000, "Reading")

    with qtbot.waitSignal(jobs.ended):
        jobs.start(
            import_rows, receiver.take, receiver.fail, Lane.SLOW, progress=progress
        )
    qtbot.waitUntil(lambda: bool(told) and told[-1] == (100_000, 100_000, "Reading"))
    assert len(told) <= 201


def test_a_stopped_job_says_so_and_nothing_else(jobs: Jobs, qtbot: QtBot) -> None:
    progress = Progress()
    receiver = Receiver()
    stopped: list[bool] = []
    under_way = threading.Event()

    def import_rows() -> None:
        for row in range(1_000_000_000):
            under_way.set()
            progress.tell(row, 0)

    with qtbot.waitSignal(jobs.ended):
        jobs.start(
            import_rows,
            receiver.take,
            receiver.fail,
            Lane.SLOW,
            progress=progress,
            on_stopped=lambda: stopped.append(True),
        )
        assert under_way.wait(10)
        progress.stop()
    assert stopped == [True]
    assert receiver.values == []
    assert receiver.errors == []


def test_closing_lets_saves_end_and_delivers_them(qtbot: QtBot) -> None:
    del qtbot  # only its event loop is wanted
    jobs = Jobs()
    receiver = Receiver()
    for number in range(20):
        jobs.start(partial(int, number), receiver.take, receiver.fail, Lane.WRITE)
    assert jobs.close()
    assert receiver.values == list(range(20))
    with pytest.raises(RuntimeError, match="closed"):
        jobs.start(refuse, receiver.take, receiver.fail)


def test_closing_says_when_something_still_runs(qtbot: QtBot) -> None:
    del qtbot  # only its event loop is wanted
    jobs = Jobs()
    receiver = Receiver()
    gate = threading.Event()
    jobs.start(gate.wait, receiver.take, receiver.fail, Lane.SLOW)
    assert not jobs.close(patience_s=0)
    gate.set()
    assert jobs.close()
    assert receiver.values == [True]


def test_the_log_has_names_and_timings_but_no_data(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = Receiver()
    with caplog.at_level(logging.INFO, "guildhall"), qtbot.waitSignal(jobs.ended):
        jobs.start(partial(str, "Mrs Hughes"), receiver.take, receiver.fail)
    (record,) = caplog.records
    assert record.__dict__["job"] == "str"
    assert record.__dict__["ending"] == "done"
    assert record.__dict__["took_ms"] >= 0
    assert "Hughes" not in str(record.__dict__)
