from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.runtime.collecting import MainThreadCollector


class Knot:
    """Holds itself, so that only a collection sets it free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[MainThreadCollector]:
    """Return a round that has taken over from Python; it gives back after it."""
    del qtbot  # only its event loop is wanted
    collector = MainThreadCollector()
    collector.start()
    yield collector
    collector.stop()
    assert gc.isenabled()


def test_only_the_collector_collects_and_only_when_it_is_due(
    collector: MainThreadCollector,
) -> None:
    gc.collect()
    knot = weakref.ref(Knot())
    collector.collect()
    assert knot() is not None
    kept = [[] for _ in range(gc.get_threshold()[0] + 1)]  # type: list[list[int]]
    assert knot() is not None
    collector.collect()
    assert knot() is None
    assert kept
