"""The real window while the line reads on every core: pages, pauses and memory.

A stack of full pages is captured in a store of its own; the workers, the
encryption and the records are the program's. Meanwhile somebody goes through
the post room's lists by their keys. Linux alone says how much memory there is.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle
from multiprocessing import active_children
from pathlib import Path
from time import perf_counter, perf_counter_ns
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from db.changes import Changes
from db.clock import system_clock
from db.store.home import Home
from db.store.sealing import Argon2Cost
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.types import new_id
from desktop.admin.use_cases.set_up import SetUp, set_up_store
from desktop.app import Program
from desktop.postroom.intake.scanning.scan import SheetIn
from desktop.postroom.intake.scanning.thumbnails import small_of_pixels
from desktop.postroom.screens.sheets_seen import SheetsSeen
from desktop.postroom.steps.opening import open_page
from desktop.postroom.use_cases.capture import CaptureFile, capture_file
from desktop.shift import Shift
from desktop.tour.hands import Hands
from tests.bench.big_council import OUT
from tests.bench.measure import Figures, Timings, steady
from tests.bench.post_pages import TruePage
from tests.bench.queue_screen import Beat

PAUSE_MS, THUMBNAIL_MS = 50, 100
_ROUNDS: Final = 4
_PASSPHRASE: Final = "lantern gravel teacup"
_CHEAP: Final = Argon2Cost(8, 1, 1)
_LISTS: Final = ("Down", "Down", "Up", "Up")
_ROOMS: Final = ("Alt+1", "Alt+5")
_BETWEEN_KEYS_MS: Final = 200
_IDLE_TURNS: Final = 10
SLICE: Final = 250
"""Pages that come in at a time; memory is compared from slice to slice."""
_GROWTH: Final = 1.1
_ROOM_MIB: Final = 10


@dataclass
class Most:
    """The most that something weighed in each slice of the pages."""

    of_slices: list[float] = field(default_factory=list)

    def weighed(self, mib: float) -> None:
        """Keep it, if it is the most of this slice."""
        self.of_slices[-1] = max(self.of_slices[-1], mib)


class Room:
    """Somebody in the post room, and what each process holds meanwhile."""

    def __init__(self, program: Program, hands: Hands) -> None:
        assert program.shift is not None
        self.shift: Shift = program.shift
        self.hands, self.beat = hands, Beat()
        self.window_mib, self.worker_mib, self.all_mib = Most(), Most(), Most()

    def weigh(self) -> None:
        """Keep how much memory the window, its largest worker and all have."""
        workers = [resident_mib(one.pid) for one in active_children() if one.pid]
        window = resident_mib("self")
        self.window_mib.weighed(window)
        self.worker_mib.weighed(max(workers, default=0.0))
        self.all_mib.weighed(window + sum(workers))

    def next_slice(self) -> None:
        """Begin to keep what the next slice takes at most."""
        for most in (self.window_mib, self.worker_mib, self.all_mib):
            most.of_slices.append(0.0)


def resident_mib(process: int | str) -> float:
    """Return how much memory a process has; 0 where nothing can say."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return 0.0
    lines = status.read_text(encoding="ascii").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if "VmRSS" in line), 0.0)


def window_figures(pages: list[TruePage]) -> list[Figures]:
    """Return the figures of the window and the line over these pages."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    home = Home.at(OUT / "post-home")
    shutil.rmtree(home.path, ignore_errors=True)
    way = Way(system_clock, "0", cost=_CHEAP)
    store, _ = set_up_store(SetUp("Bench", "Bench", "bench", _PASSPHRASE), home, way)
    store.close()
    program = Program(app, home, way)
    program.failed.connect(_raise)
    program.window.resize(1366, 768)
    program.start()
    program.window.activateWindow()
    hands = Hands(program.window)
    hands.until(QApplication.focusWidget, "the keyboard")
    hands.write("bench")
    hands.press("Tab")
    hands.write(_PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: program.shift, "the workspace")
    hands.press("Alt+5")
    room = Room(program, hands)
    with steady():
        figures = list(_read_all(room, pages))
    program.window.close()
    shutil.rmtree(home.path)
    return figures


def thumbnail_figures(pages: list[TruePage]) -> Figures:
    """Return how soon a page that came whole from a scanner is seen, small.

    From its pixels to the painted list; the page is kept in the same time, and
    the list is told once it is safe.
    """
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    timings = Timings("a scanned page's thumbnail, from its pixels to the paint")
    strip = SheetsSeen()
    strip.resize(420, 600)
    for number, page in enumerate(pages * _ROUNDS, 1):
        image = open_page(page.content).image
        pixels, colours = memoryview(image.tobytes()), image.mode == "RGB"
        timings.time(_see, strip, number, pixels, image.size, colours=colours)
    held = timings.at(1) <= THUMBNAIL_MS
    return timings.figures(f"worst {THUMBNAIL_MS}", held)


def _see(
    strip: SheetsSeen,
    number: int,
    pixels: memoryview,
    size: tuple[int, int],
    *,
    colours: bool,
) -> None:
    small = small_of_pixels(pixels, size, 8, colours=colours)
    strip.add(SheetIn(number, new_id(), (), (small,)))
    strip.grab()


def _read_all(room: Room, pages: list[TruePage]) -> Iterator[Figures]:
    room.next_slice()
    _capture(room, pages[:2])
    _until_read(room)
    _press(room, *_ROOMS)  # what is built at its first sight is built
    for what, keys in (
        ("the event loop, rooms changed, nothing to read", _ROOMS),
        ("the event loop, lists changed, nothing to read", _LISTS),
    ):
        with room.beat.kept(what) as pauses:
            _press(room, *keys * _IDLE_TURNS)
        yield pauses.figures(f"worst {PAUSE_MS}", pauses.at(1) <= PAUSE_MS)
    every = Timings("the event loop, lists changed, every core reads")
    seconds = 0.0
    for begin in range(0, len(pages), SLICE):
        room.next_slice()
        _capture(room, pages[begin : begin + SLICE])
        began = perf_counter()
        with room.beat.kept("a slice") as pauses:
            _until_read(room)
        seconds += perf_counter() - began
        every.taken += pauses.taken
    rate = len(pages) / seconds * 60
    note = f"{rate:.0f} pages a minute through the whole line, sealed and recorded"
    yield every.figures(f"worst {PAUSE_MS}", every.at(1) <= PAUSE_MS, note)
    yield _flat("MiB of the window at most", len(pages), room.window_mib)
    yield _flat("MiB of the largest worker at most", len(pages), room.worker_mib)
    yield _flat("MiB of window and workers at most", len(pages), room.all_mib)


def _flat(what: str, count: int, most: Most) -> Figures:
    """Return the first and the greatest slice's peak; flat where both are alike.

    With less than two slices nothing can be said of that.
    """
    slices = [round(mib, 1) for mib in most.of_slices[1:]]
    early, worst = slices[0], max(slices)
    held = worst <= early * _GROWTH + _ROOM_MIB if len(slices) > 1 else None
    told = ", ".join(f"{mib:.0f}" for mib in slices)
    note = f"the most in each {SLICE} pages: {told} MiB"
    return Figures(what, count, early, worst, worst, worst, "flat", held, note)


def _capture(room: Room, pages: list[TruePage]) -> None:
    documents = room.shift.session.store.documents
    for number, page in enumerate(pages):
        digest = documents.put(page.content)
        file = CaptureFile(
            f"{perf_counter_ns()} {number}", digest, len(page.content), page.name
        )
        room.shift.desk.write(partial(_take, file), _taken, _raise)


def _take(file: CaptureFile, unit: UnitOfWork) -> Changes:
    return capture_file(file, unit)


def _taken(_changes: Changes) -> None:
    """Nothing: the broadcast wakes the line."""


def _until_read(room: Room) -> None:
    """Press keys now and then until nothing is left to read."""
    keys = cycle(_LISTS)
    room.hands.until(lambda: room.shift.line.busy, "the line to begin")
    while room.shift.line.busy or room.shift.jobs.busy:
        _press(room, next(keys))
        room.weigh()


def _press(room: Room, *keys: str) -> None:
    """Press the keys, and let the program work between them."""
    for key in keys:
        room.hands.press(key)
        pause = QEventLoop()
        QTimer.singleShot(_BETWEEN_KEYS_MS, pause, pause.quit)
        pause.exec()


def _raise(error: object) -> None:
    raise RuntimeError(str(error))
