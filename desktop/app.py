"""The composition root: the only place where the program's parts are wired.

One `Program` lives as long as the window. Signing in builds a `Shift`: the
lanes, the desk and the rooms of one person; locking keeps what they were
doing in the encrypted store, takes the shift apart and forgets the key.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from db.store.home import Home
from db.store.store import Store
from db.store.way import Way
from desktop.admin.signing_in import SignedIn, at, sign_in, unlock
from desktop.admin.use_cases.set_up import SetUp, set_up_store
from desktop.runtime.jobs import Jobs
from desktop.shell.entrance_view_model import EntranceViewModel, FirstRunViewModel
from desktop.shell.screens.entrance import Entrance
from desktop.shell.screens.first_run import FirstRunGuide
from desktop.shell.screens.window import MainWindow
from desktop.shell.steps import FirstRun
from desktop.shift import Shift
from widgets.focus_ring import FocusRing
from widgets.looks import Look, Looks

IDLE_MINUTES = 10
"""Source: idle lock of 5 to 15 minutes is usual local policy."""

log = logging.getLogger(__name__)


class Program(QObject):
    """The window, and whoever is signed in at it.

    Signals:
        ready(Shift): somebody is signed in and their rooms are shown.
        locked(): nobody is; the key is forgotten.
        failed(object): an error that nobody could answer, for the crash desk.
    """

    ready = Signal(object)
    locked = Signal()
    failed = Signal(object)

    def __init__(self, app: QApplication, home: Home, way: Way) -> None:
        super().__init__()
        self._home, self._way = home, way
        self._jobs = Jobs(self)
        self._store: Store | None = None
        self._last: tuple[str, str] | None = None
        self.shift: Shift | None = None
        self.looks, self._ring = Looks(self), FocusRing(app)
        self.looks.apply(app, Look.SYSTEM)
        self.window = MainWindow("Guildhall")
        self.entrance_model = EntranceViewModel(self._jobs, self._get_in, self)
        self.entrance = Entrance(self.entrance_model)
        self.first_run_model = FirstRunViewModel(self._jobs, self._set_up, self)
        self.first_run = FirstRunGuide(self.first_run_model)
        self._connect()

    def _connect(self) -> None:
        self.entrance_model.signed_in.connect(self._on_signed_in)
        self.entrance_model.failed.connect(self.failed)
        self.first_run_model.finished.connect(self._on_signed_in)
        self.first_run_model.failed.connect(self.failed)
        self.window.idle.connect(self.lock)
        self.window.closing.connect(self.close)

    def start(self) -> None:
        """Show the window: the entrance, or the guide where there is no store."""
        if self._home.has_store:
            self.entrance.ask()
            self.window.show_only(self.entrance)
        else:
            self.window.show_only(self.first_run)
        self.window.show()

    @Slot()
    def lock(self) -> None:
        """Put everything away, forget the key, and ask for the passphrase again."""
        if self.shift is None or self._store is None:
            return
        shift, self.shift = self.shift, None
        self.window.lock_after(0)
        shift.put_away()
        self.window.show_only(self.entrance)
        self.window.drop(shift.workspace)
        self._store.lock()
        if self._last is not None:
            self.entrance.ask_again(*self._last)
        self.locked.emit()

    @Slot()
    def close(self) -> None:
        """Put everything away and let go of the store."""
        self.lock()
        self._jobs.close()
        if self._store is not None:
            self._store.close()
            self._store = None

    def _get_in(self, sign_in_name: str, passphrase: str) -> SignedIn:
        if self._store is not None:
            return unlock(self._store, sign_in_name, passphrase)
        return sign_in(self._home, self._way, sign_in_name, passphrase)

    def _set_up(self, guide: FirstRun) -> tuple[SignedIn, str]:
        command = SetUp(
            guide.organisation, guide.name, guide.sign_in_name, guide.passphrase
        )
        store, recovery = set_up_store(command, self._home, self._way)
        return at(store, guide.sign_in_name), recovery or ""

    @Slot(object)
    def _on_signed_in(self, session: SignedIn) -> None:
        self._store = session.store
        self._last = (session.actor.name, session.sign_in_name)
        self.shift = Shift(session, self._way.clock, self.looks)
        self.shift.failed.connect(self.failed)
        self.shift.lock_wanted.connect(self.lock)
        self.shift.close_wanted.connect(self.window.close)
        self.window.show_only(self.shift.workspace)
        self.window.lock_after(IDLE_MINUTES)
        self.shift.begin()
        self.ready.emit(self.shift)


def run(home: Home, way: Way) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    app = QApplication([])
    program = Program(app, home, way)
    program.start()
    return app.exec()
