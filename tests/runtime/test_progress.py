"""A long job says how far it is, and ends when it is asked to."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop.runtime.progress import STEPS, Progress, Stopped


class Shown(QObject):
    """Keeps what a person would see, and in which thread it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[int, int, str]] = []
        self.threads: set[threading.Thread] = set()

    @Slot(int, int, str)
    def on_told(self, done: int, total: int, doing: str) -> None:
        self.steps.append((done, total, doing))
        self.threads.add(threading.current_thread())


def test_a_hundred_thousand_rows_are_a_few_hundred_steps(qtbot: QtBot) -> None:
    progress, shown = Progress(), Shown()
    progress.told.connect(shown.on_told)

    def import_rows() -> None:
        for row in range(1, 100_001):
            progress.tell(row, 100_000, "Reading")

    worker = threading.Thread(target=import_rows)
    worker.start()
    qtbot.waitUntil(lambda: (100_000, 100_000, "Reading") in shown.steps)
    worker.join()
    assert len(shown.steps) <= STEPS + 1
    assert shown.steps == sorted(shown.steps)
    assert shown.threads == {threading.main_thread()}


def test_a_job_that_is_stopped_ends_at_its_next_step() -> None:
    progress = Progress()
    progress.tell(1, 2)
    assert not progress.is_stopped
    progress.stop()
    with pytest.raises(Stopped):
        progress.tell(2, 2)
    assert progress.is_stopped


def test_a_job_of_unknown_length_tells_each_step() -> None:
    progress, shown = Progress(), Shown()
    progress.told.connect(shown.on_told)
    for row in range(3):
        progress.tell(row, 0)
    assert [done for done, _, _ in shown.steps] == [0, 1, 2]
