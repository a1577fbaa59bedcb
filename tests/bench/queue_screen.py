"""The casework room in the real window, on 300,000 cases: from a key to the paint.

A beat of the event loop every millisecond tells how long nothing else could
happen. The window is painted offscreen.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import perf_counter_ns
from typing import Final
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, SignalInstance, Slot
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import text, update

from db.changes import Changes
from db.store.engine import open_engine
from db.store.home import Home
from db.store.meta import read_meta
from db.store.schema import name_migration
from db.store.sealing import Argon2Cost
from db.store.way import Way
from db.tables.staff import StaffRow
from desktop.app import Program
from desktop.casework.screens.casework_room import CaseworkRoom
from desktop.casework.use_cases.notes import AddCaseNote, add_case_note
from desktop.runtime.desk import Desk
from desktop.tour.hands import Hands, Stuck
from tests.bench.big_council import OUT, key
from tests.bench.measure import Figures, Timings, steady
from tests.bench.queue_council import NOW, Desks

PAINTED_MS: Final = 50
TURNS, STEPS = 40, 400
_PASSPHRASE: Final = "lantern gravel teacup"
_PATIENCE_MS: Final = 10_000
_TENDING_MS: Final = 300_000
"""So long it may take until nothing is due: nobody has looked after these cases yet."""
_CHEAP: Final = Argon2Cost(8, 1, 1)


class Painted(QObject):
    """Keeps when a widget was last painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a painting; hold nothing back."""
        if event.type() == QEvent.Type.Paint:
            self.at = perf_counter_ns()
        return False


class Beat(QObject):
    """Beats every millisecond, and keeps each pause between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses = Timings("")
        self._last = perf_counter_ns()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_beat)

    @contextmanager
    def kept(self, what: str) -> Iterator[Timings]:
        """Give the pauses of what is done meanwhile."""
        self.pauses = Timings(what)
        self._last = perf_counter_ns()
        self._timer.start()
        yield self.pauses
        self._on_beat()
        self._timer.stop()

    @Slot()
    def _on_beat(self) -> None:
        now = perf_counter_ns()
        self.pauses.taken.append(now - self._last)
        self._last = now


class Screen:
    """The room of somebody at work, in the program's own window."""

    def __init__(self, program: Program) -> None:
        shift = program.shift
        assert shift is not None
        self.desk: Desk = shift.desk
        self.hands, self.beat = Hands(program.window), Beat()
        assert shift.rooms.casework is not None
        self.room: CaseworkRoom = shift.rooms.casework
        self.jobs = shift.jobs
        self.list = self.room.column.list
        self.painted = Painted(self.list.viewport())

    def time(
        self,
        timing: Timings,
        act: Callable[[], object],
        done: SignalInstance,
        *,
        paint: bool = True,
    ) -> None:
        """Do *act*; time it until the signal *done*, and the list is painted then."""
        came: list[int] = []

        def note(*_: object) -> None:
            came.append(perf_counter_ns())

        done.connect(note)
        began = perf_counter_ns()
        act()
        self.until(lambda: came and (not paint or self.painted.at > came[0]))
        timing.taken.append((self.painted.at if paint else came[0]) - began)
        done.disconnect(note)

    def until(
        self, seen: Callable[[], object], patience_ms: int = _PATIENCE_MS
    ) -> None:
        """Let the program work until *seen* is true."""
        loop, look = QEventLoop(), QTimer()
        look.setInterval(1)
        look.timeout.connect(lambda: loop.quit() if seen() else None)
        look.start()
        QTimer.singleShot(patience_ms, loop, loop.quit)
        loop.exec()
        if not seen():
            raise Stuck("what was waited for did not come")

    def still(self) -> None:
        """Let everything that is under way end."""
        self.until(lambda: not self.jobs.busy, _TENDING_MS)
        self.hands.settle()


def screen_figures(path: Path, desks: Desks) -> list[Figures]:
    """Return the figures of the room, worked by its keys."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    home = _home(path, desks)
    way = Way(lambda: NOW, "0", cost=_CHEAP)
    program = Program(app, home, way)
    program.failed.connect(_raise)
    program.window.resize(1366, 768)
    program.start()
    program.window.activateWindow()
    hands = Hands(program.window)
    hands.until(program.entrance.sign_in_name.line.hasFocus, "the keyboard")
    hands.write("bench")
    hands.press("Tab")
    hands.write(_PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: program.shift, "the workspace")
    screen = Screen(program)
    screen.still()
    hands.press("Alt+4")
    hands.until(screen.room.isVisible, "the room")
    screen.still()
    with steady():
        figures = list(_work(screen))
    program.window.close()
    shutil.rmtree(home.path)
    return figures


def _home(path: Path, desks: Desks) -> Home:
    """Return a home with a copy of the store, for somebody of its busiest team."""
    home = Home.at(OUT / "queue-home")
    shutil.rmtree(home.path, ignore_errors=True)
    home.make()
    shutil.copy(path, home.database)
    engine = open_engine(home.database, key())
    with engine.begin() as connection:
        name_migration(connection)
        connection.execute(
            update(StaffRow)
            .where(StaffRow.id == desks.worker)
            .values(sign_in_name="bench")
        )
        store_id = str(read_meta(connection).store_id)
        connection.execute(text("UPDATE unit SET tx = NULL, mode = NULL"))
    engine.dispose()
    ring = Way(lambda: NOW, "0", cost=_CHEAP).ring(home.slots)
    ring.create(store_id)
    ring.add(key(), "bench", _PASSPHRASE)
    return home


def _work(screen: Screen) -> Iterator[Figures]:
    yield from _lists(screen)
    yield from _moving(screen)
    yield from _others_saves(screen)


def _lists(screen: Screen) -> Iterator[Figures]:
    """Go from list to list by the arrows, until each is painted."""
    timing = Timings("a list, from the key to its painted rows")
    folders, queue = screen.room.shelves.folders, screen.room.column.queue
    folders.setFocus()
    with screen.beat.kept("its longest pause of the event loop") as pauses:
        for turn in range(TURNS):
            wanted = ("team", "overdue", "paused", "to_do")[turn % 4]
            screen.time(timing, partial(folders.select_key, wanted), queue.begun)
            screen.still()
    yield _judged(timing)
    yield _judged(pauses)


def _moving(screen: Screen) -> Iterator[Figures]:
    """Go down a long list, by rows and by pages."""
    screen.room.shelves.folders.select_key("team")
    screen.still()
    screen.list.setFocus()
    for what, press, steps in (
        ("a row down, to the paint", "Down", STEPS),
        ("a page down, to the paint", "PgDown", STEPS // 4),
    ):
        timing = Timings(what)
        with screen.beat.kept("its longest pause of the event loop") as pauses:
            for _ in range(steps):
                began = perf_counter_ns()
                screen.hands.press(press)
                screen.until(partial(_since, screen.painted, began))
                timing.taken.append(screen.painted.at - began)
        read = len(screen.room.column.queue.rows)
        yield _judged(timing, f"{read:,} rows had been read by the last")
        yield _judged(pauses)
        screen.still()


def _since(painted: Painted, began: int) -> bool:
    return painted.at > began


def _others_saves(screen: Screen) -> Iterator[Figures]:
    """Let others write in cases of the list while it stands there."""
    timing = Timings("a save of another's, until the rows are renewed")
    queue = screen.room.column.queue
    with screen.beat.kept("its longest pause of the event loop") as pauses:
        for turn in range(TURNS):
            case = queue.rows[turn].id
            save = partial(_note, screen, case)
            screen.time(timing, save, queue.renewed, paint=False)
            screen.still()
    yield timing.figures(note=f"with the save; {len(queue.rows):,} rows in the list")
    yield _judged(pauses)


def _note(screen: Screen, case_id: UUID) -> None:
    work = partial(add_case_note, AddCaseNote(case_id, "Rang back, no answer."))
    screen.desk.write(work, _saved, _raise)


def _saved(_changes: Changes) -> None:
    """Nothing: the broadcast tells the room."""


def _raise(error: object) -> None:
    raise RuntimeError(str(error))


def _judged(timing: Timings, note: str = "") -> Figures:
    budget = f"worst {PAINTED_MS}"
    return timing.figures(budget, timing.at(1) <= PAINTED_MS, note)
