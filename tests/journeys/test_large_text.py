"""Casework and Admin at twice the size, in both languages: no page is too wide."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from db.store.home import Home
from db.store.way import Way
from desktop.demo.opening import make_demonstration
from desktop.demo.paperwork import Shipped
from desktop.runtime.resource_files import (
    shipped_guidance,
    shipped_services,
    shipped_teams,
)
from desktop.tour.chapters.casework_looks import pass_casework
from desktop.tour.chapters.looks import Look, through_admin, wearing
from desktop.tour.fitting import misfits
from desktop.tour.moving_clock import MovingClock
from desktop.tour.setting import Tour
from tests.fixtures.journey import CHEAP


@pytest.fixture
def tour(qapp: QApplication, guildhall_home: Path, tmp_path: Path) -> Iterator[Tour]:
    """A tour of a small council, at its real window."""
    was, clock = QLocale(), MovingClock()
    way = Way(clock, "0", cost=CHEAP)
    shipped = Shipped(shipped_services(), shipped_teams(), shipped_guidance())
    make_demonstration(Home.default(), way, shipped, people=60)
    tour = Tour(qapp, tmp_path, Home.default(), way, clock, pictured=False)
    yield tour
    window = tour.program.window
    tour.stop()
    delete(window)
    QLocale.setDefault(was)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_everything_has_room_at_twice_the_size(tour: Tour, language: str) -> None:
    """Nothing is wider than its room, and no word is cut."""
    found: list[str] = []
    with wearing(tour, Look("large", text_percent=200, language=language), "margaret"):
        window = tour.program.window
        tour.hands.looks_at = lambda name: found.extend(
            f"{name}: {one}" for one in misfits(window)
        )
        pass_casework(tour, "large")
        through_admin(tour, "large")
    assert tour.failures == []
    assert found == [], "\n".join(found)
