"""Runs the tour and writes its report."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from db.errors import GuildhallError
from db.store.home import Home
from db.store.way import Way
from desktop.demo.council import NAME
from desktop.demo.opening import make_demonstration
from desktop.demo.paperwork import Shipped
from desktop.runtime.resource_files import (
    shipped_guidance,
    shipped_services,
    shipped_teams,
)
from desktop.tour.chapters import (
    callers,
    counter,
    getting_in,
    house,
    importing,
    looks,
    pages,
)
from desktop.tour.chapters.letters import told as letters
from desktop.tour.chapters.post import told as morning
from desktop.tour.chapters.story import told
from desktop.tour.moving_clock import MovingClock
from desktop.tour.report import Job
from desktop.tour.setting import Tour

CHAPTERS: tuple[Callable[[Tour], None], ...] = (
    getting_in.set_a_new_desk_up,
    importing.import_files,
    getting_in.sign_in_and_lock,
    *counter.CHAPTER,
    importing.serve_an_imported_caller,
    *callers.CHAPTER,
    *pages.CHAPTER,
    *house.CHAPTER,
    *told.CHAPTER,
    *morning.CHAPTER,
    *letters.CHAPTER,
)


LOOKS = {look.name: looks.wear(look) for look in looks.LOOKS}
"""The looks in which the important screens can be passed instead, by name."""


def run(out: Path, *, people: int = 2_000, worn: Sequence[str] = ()) -> dict[str, Any]:
    """Work through the main jobs in the real window; return what was done.

    With *worn*, names out of `LOOKS`, pass the important screens in those
    looks instead.

    Leaves ``pictures``, ``pdfs`` and ``report.json`` in *out*; what an earlier
    tour left there is replaced.
    """
    for name in ("pictures", "pdfs", "store", "new-desk", "arrived"):
        shutil.rmtree(out / name, ignore_errors=True)
    for name in ("pictures", "pdfs"):
        (out / name).mkdir(parents=True)
    clock = MovingClock()
    way = Way(clock, metadata.version("guildhall"))
    tour = Tour(_application(), out, Home.at(out / "store"), way, clock)
    shipped = Shipped(shipped_services(), shipped_teams(), shipped_guidance())
    built = make_demonstration(tour.home, tour.way, shipped, people=people)
    tour.report.council, tour.report.people = NAME, built.people
    for chapter in [LOOKS[name] for name in worn] or CHAPTERS:
        _walk(tour, chapter)
    tour.stop()
    tour.report.failures = tour.failures
    tour.report.write(out)
    return tour.report.as_data()


def _walk(tour: Tour, chapter: Callable[[Tour], None]) -> None:
    """Work through one chapter; where it can't begin, the report says so."""
    try:
        chapter(tour)
    except GuildhallError as error:
        name = chapter.__name__.replace("_", " ").capitalize()
        tour.report.jobs.append(Job(name, trouble=str(error)))


def _application() -> QApplication:
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication([])
