"""Background lanes: answers come home, errors too, and closing waits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from pytestqt.qtbot import QtBot

from desktop.runtime.jobs import Jobs, Lane


class Listener(QObject):
    """Keeps what came home, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        self.errors: list[BaseException] = []
        self.threads: set[int] = set()

    @Slot(object)
    def on_done(self, answer: object) -> None:
        self.done.append(answer)
        self.threads.add(threading.get_ident())

    @Slot(object)
    def on_error(self, error: BaseException) -> None:
        self.errors.append(error)
        self.threads.add(threading.get_ident())


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    lanes = Jobs()
    yield lanes
    lanes.close()


def test_an_answer_comes_home_to_the_main_thread(jobs: Jobs, qtbot: QtBot) -> None:
    listener = Listener()
    jobs.start(Lane.READ, threading.get_ident, listener.on_done, listener.on_error)
    qtbot.waitUntil(lambda: bool(listener.done))
    assert listener.done != [threading.get_ident()]
    assert listener.threads == {threading.get_ident()}
    assert not jobs.busy


def test_an_error_comes_home_too(jobs: Jobs, qtbot: QtBot) -> None:
    listener = Listener()

    def fails() -> None:
        raise ValueError("of the work")

    jobs.start(Lane.SLOW, fails, listener.on_done, listener.on_error)
    qtbot.waitUntil(lambda: bool(listener.errors))
    assert isinstance(listener.errors[0], ValueError)
    assert listener.done == []


def test_saves_keep_their_order(jobs: Jobs, qtbot: QtBot) -> None:
    listener = Listener()
    order: list[int] = []
    for n in range(20):
        jobs.start(
            Lane.WRITE, partial(order.append, n), listener.on_done, listener.on_error
        )
    qtbot.waitUntil(lambda: len(listener.done) == 20)
    assert order == list(range(20))


def test_closing_keeps_every_save_and_drops_what_only_reads(
    jobs: Jobs, qtbot: QtBot
) -> None:
    listener = Listener()
    running, finish = threading.Event(), threading.Event()
    ran: list[object] = []

    def long() -> None:
        running.set()
        finish.wait()
        ran.append("long")

    jobs.start(Lane.WRITE, long, listener.on_done, listener.on_error)
    for n in range(3):
        jobs.start(
            Lane.WRITE, partial(ran.append, n), listener.on_done, listener.on_error
        )
    assert running.wait(5)
    assert not jobs.close(timeout_seconds=0.01)
    finish.set()
    jobs.start(Lane.READ, partial(ran.append, "y"), listener.on_done, listener.on_error)
    qtbot.waitUntil(lambda: ran == ["long", 0, 1, 2])
    assert listener.done == []


def test_an_answer_for_a_panel_that_is_gone_is_dropped(
    jobs: Jobs, qtbot: QtBot
) -> None:
    gone, witness = Listener(), Listener()
    finish = threading.Event()
    jobs.start(Lane.WRITE, finish.wait, gone.on_done, gone.on_error)
    jobs.start(Lane.WRITE, int, witness.on_done, witness.on_error)
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    finish.set()
    qtbot.waitUntil(lambda: bool(witness.done))
