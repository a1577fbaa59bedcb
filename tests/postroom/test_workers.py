"""A worker that dies or hangs costs one item; one that is cut costs none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from threading import Thread

import pytest

from db.domain.post.set_aside import Reason
from desktop.postroom.line.parcels import CountPages, FileCounted, Refused
from desktop.postroom.line.workers import Body, Worker, WorkerCut
from tests.fixtures.worker_bodies import endless, fragile, obedient

Start = Callable[..., Worker]


@pytest.fixture
def start() -> Iterator[Start]:
    """Return what starts a worker; it is ended after the test."""
    begun: list[Worker] = []

    def begin(body: Body, seconds: float = 60.0) -> Worker:
        begun.append(Worker(body, seconds))
        return begun[-1]

    yield begin
    for worker in begun:
        worker.end()


def test_content_is_sent_once(start: Start) -> None:
    worker = start(obedient)
    asked: list[str] = []

    def content(digest: str) -> bytes:
        asked.append(digest)
        return b"12345"

    answers = [
        worker.ask(CountPages(digest), partial(content, digest))
        for digest in ("a", "a", "b")
    ]
    assert answers == [FileCounted(n, "") for n in (5, -1, 5)]
    assert asked == ["a", "b"]


def test_what_kills_a_worker_is_refused_and_the_next_one_is_new(start: Start) -> None:
    worker = start(fragile)
    for _ in range(2):
        answer = worker.ask(CountPages("a"), lambda: b"bomb")
        assert answer == Refused(Reason.KILLED_READER)


def test_what_takes_too_long_is_refused(start: Start) -> None:
    worker = start(endless, 0.01)
    answer = worker.ask(CountPages("a"), lambda: b"maze")
    assert answer == Refused(Reason.TOO_LONG)


def test_one_that_is_slow_to_die_stops_nobody() -> None:
    worker = Worker(endless, 0.01, end_seconds=0.0)
    answers = {worker.ask(CountPages("a"), lambda: b"maze") for _ in range(3)}
    assert answers == {Refused(Reason.TOO_LONG)}
    worker.end()


def test_a_worker_that_is_cut_refuses_nothing(start: Start) -> None:
    worker = start(endless)
    told: list[BaseException] = []

    def ask() -> None:
        try:
            worker.ask(CountPages("a"), lambda: b"letter")
        except WorkerCut as cut:
            told.append(cut)

    thread = Thread(target=ask)
    thread.start()
    worker.cut()
    thread.join()
    assert len(told) == 1
    with pytest.raises(WorkerCut):
        worker.ask(CountPages("a"), lambda: b"letter")
