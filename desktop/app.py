"""The composition root: the only place where the program's parts are wired.

One `Program` lives as long as the window. Signing in builds a `Shift`: the
lanes, the desk and the rooms of one person; locking keeps what they were
doing in the encrypted store, takes the shift apart and forgets the key.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from db.errors import GuildhallError, Unavailable
from db.store.belonging import COPIED
from db.store.home import Home
from db.store.preferences import KeepPreference, keep_preference
from db.store.way import Way
from desktop.behind_lock import BehindTheLock
from desktop.postroom.intake.scanning.private_folder import sweep
from desktop.recovery_sheets import RecoverySheets
from desktop.runtime.appearance import Appearance
from desktop.runtime.arenas import share_arenas
from desktop.runtime.collecting import MainThreadCollector
from desktop.runtime.crash import CrashDesk, CrashReport
from desktop.runtime.jobs import Jobs, Lane
from desktop.runtime.settings import Settings
from desktop.runtime.settings_known import IDLE_LOCK_MINUTES
from desktop.runtime.single_window import SingleWindow, call_name
from desktop.runtime.translations import Translations
from desktop.runtime.unkept import Unkept
from desktop.shell.entrance_view_model import EntranceViewModel, FirstRunViewModel
from desktop.shell.restore_view_model import RestoreViewModel, Restoring
from desktop.shell.screens.entrance import Entrance
from desktop.shell.screens.first_run import FirstRunGuide
from desktop.shell.screens.restore import RestoreScreen
from desktop.shell.screens.window import MainWindow
from desktop.shell.steps import FirstRun
from widgets.focus_ring import FocusRing
from widgets.looks import Looks

if TYPE_CHECKING:
    from db.store.store import Store
    from desktop.admin.signing_in import SignedIn
    from desktop.postroom.scan_at_desk import ScanAtDesk
    from desktop.shift import Shift
    from desktop.where import Where

BEHIND_THE_WINDOW = ("desktop.shift", "desktop.admin.use_cases.set_up")
"""Loaded once the window is shown, while somebody types their passphrase."""

log = logging.getLogger(__name__)


class Program(QObject):
    """The window, and whoever is signed in at it.

    Signals:
        ready(Shift): somebody is signed in and their rooms are shown.
        locked(): nobody is; the key is forgotten, after the stack in the feeder.
        failed(object): an error that nobody could answer, for the crash desk.
    """

    ready = Signal(object)
    locked = Signal()
    failed = Signal(object)

    def __init__(self, app: QApplication, home: Home, way: Way) -> None:
        super().__init__()
        share_arenas()
        self._home, self._way = home, way
        self._collector = MainThreadCollector(self)
        self._collector.start()
        self._jobs = Jobs(self)
        self._store: Store | None = None
        self._last: tuple[str, str] | None = None
        self._where: tuple[str, Where] | None = None
        self._told_of_copy = False
        self._unkept, self._may_lose = Unkept(), False
        self._crash_desk: CrashDesk | None = None
        self._behind = BehindTheLock(self)
        self.shift: Shift | None = None
        self.looks, self._ring = Looks(self), FocusRing(app)
        self.settings = Settings(home.path / "settings.toml", self)
        self.appearance = Appearance(
            app, self.settings, self.looks, Translations(parent=self), self
        )
        self._unspoken = self.appearance.begin()
        self.window = MainWindow("Guildhall")
        self.entrance_model = EntranceViewModel(self._jobs, self._get_in, self)
        self.entrance = Entrance(self.entrance_model)
        self.first_run_model = FirstRunViewModel(self._jobs, self._set_up, self)
        self.first_run = FirstRunGuide(self.first_run_model)
        self.restore_model = RestoreViewModel(self._jobs, self._take_back, self)
        self.restore_screen = RestoreScreen(self.restore_model)
        self._connect()

    def _connect(self) -> None:
        self.entrance_model.signed_in.connect(self._on_signed_in)
        self.entrance_model.failed.connect(self.failed)
        self._behind.over.connect(self.locked)
        self._behind.failed.connect(self.failed)
        self.first_run_model.finished.connect(self._on_signed_in)
        self.first_run_model.failed.connect(self.failed)
        self.restore_model.signed_in.connect(self._on_signed_in)
        self.restore_model.failed.connect(self.failed)
        self.restore_screen.back_wanted.connect(self._show_entrance)
        self._connect_ways_back()
        self.first_run.restore_wanted.connect(self._show_restore)
        self._connect_sheets()
        self.appearance.failed.connect(self.failed)
        self.appearance.spoken.connect(self._on_spoken)
        self.settings.changed.connect(self._on_setting_changed)
        self.failed.connect(self._on_failed)
        self.window.trouble.retry_wanted.connect(self._on_retry_wanted)
        self.window.idle.connect(self.lock)
        self.window.closing.connect(self._on_closing)
        self.window.trouble.lose_wanted.connect(self._on_lose_wanted)

    def _connect_ways_back(self) -> None:
        self.entrance.restore_wanted.connect(self._show_restore)
        self.entrance.recovery_wanted.connect(self._show_recovery)
        self._behind.moved.connect(self.entrance.show_scanner)

    def _connect_sheets(self) -> None:
        model, guide = self.first_run_model, self.first_run
        self.sheets = RecoverySheets(self._jobs, model.session, self.window)
        guide.sheet_wanted.connect(self.sheets.print_sheet)
        guide.sheet_file_wanted.connect(self.sheets.ask_and_save)
        self.sheets.done.connect(guide.show_sheet_done)
        self.sheets.refused.connect(guide.show_sheet_refused)
        self.sheets.failed.connect(self.failed)

    def take_reports(self, desk: CrashDesk) -> None:
        """Show what *desk* reports, and report to it what fails here."""
        self._crash_desk = desk
        desk.seen.connect(self._on_crash_seen)

    def start(self) -> None:
        """Show the window: the entrance, or the guide where there is no store."""
        self._show_entrance()
        self.window.show()
        if self._unspoken is not None:
            self.failed.emit(self._unspoken)
        QTimer.singleShot(0, self._load_the_rest)

    @Slot()
    def _show_entrance(self) -> None:
        if self._home.has_store:
            self.entrance.ask()
            self.window.show_only(self.entrance)
        else:
            self.window.show_only(self.first_run)

    @Slot()
    def _show_restore(self) -> None:
        from db.store.backup import SUFFIX  # noqa: PLC0415 - the window first

        self.window.show_only(self.restore_screen)
        backups = sorted(self._home.backups.glob(f"*{SUFFIX}"))
        self.restore_screen.ask(backups[-1] if backups else None)

    @Slot()
    def _show_recovery(self) -> None:
        self.window.show_only(self.restore_screen)
        self.restore_screen.ask_here()

    @Slot()
    def _load_the_rest(self) -> None:
        """Load what signing in needs, now that there is a window to look at."""
        self._jobs.start(
            Lane.SLOW, _load, self._on_loaded, self.failed.emit, name="load"
        )

    @Slot(object)
    def _on_loaded(self, _nothing: object) -> None:
        """Go on: there is nothing to show."""

    @Slot()
    def lock(self) -> None:
        """Put everything away, forget the key, and ask for the passphrase again."""
        if self.shift is None or self._store is None:
            return
        shift, self.shift = self.shift, None
        self._where = (shift.session.sign_in_name, shift.rooms.where())
        self.window.lock_after(0)
        self.window.close_what_floats()
        scans = shift.scanning
        shift.put_away(but_scan=scans is not None)
        with suppress(GuildhallError):  # a store that was taken away is locked too
            self._unkept.seal(self._store.key)
        self.window.show_only(self.entrance)
        self.window.drop(shift.workspace)
        if scans is None:
            self._store.lock()
        self.settings.end_for()
        if self._last is not None:
            self.entrance.ask_again(*self._last)
        if scans is not None:
            self._behind.leave(scans, self._store, shift.session.sign_in_name)
        if self._unkept:
            self.window.trouble.show_held(may_close=False)
        elif isinstance(shift.jobs.unsaved, Unavailable):
            self.window.trouble.show_not_kept(str(shift.jobs.unsaved))
        del shift
        QTimer.singleShot(0, self._collector.sweep)
        if not self._store.is_open:
            self.locked.emit()

    @Slot()
    def _on_closing(self) -> None:
        """Close, unless that would lose words that the disk did not take."""
        self.lock()
        if self._unkept and not self._may_lose:
            self.window.hold_open()
            self.window.trouble.show_held(may_close=True)
            return
        self.close()

    @Slot()
    def _on_lose_wanted(self) -> None:
        self._may_lose = True
        self.window.close()

    @Slot()
    def close(self) -> None:
        """Put everything away and let go of the store."""
        self.lock()
        self._behind.stop()
        self._jobs.close()
        made = self.first_run_model.session()
        if self._store is None and made is not None:
            self._store = made.store  # the guide was left before its last step
        if self._store is not None:
            self._store.close()
            self._store = None
        self._collector.stop()
        self._ring.stop()

    def _get_in(self, sign_in_name: str, passphrase: str) -> SignedIn:
        from desktop.admin.signing_in import sign_in, unlock  # noqa: PLC0415 - the window first

        if self._store is not None:
            back = self._behind.come_back(sign_in_name, passphrase)
            return back or unlock(self._store, sign_in_name, passphrase)
        return sign_in(self._home, self._way, sign_in_name, passphrase)

    def _take_back(self, asked: Restoring) -> SignedIn:
        from db.store.proof import ByPassphrase, BySheet  # noqa: PLC0415 - the window first
        from desktop.admin import keeping  # noqa: PLC0415 - the window first
        from desktop.admin.signing_in import sign_in  # noqa: PLC0415 - the window first

        if self._store is not None:  # locked, or nobody could ask for this
            self._behind.stop()
            self._store.close()
            self._store = None
        name, secret = asked.sign_in_name, asked.passphrase
        proof: ByPassphrase | BySheet = ByPassphrase(name, secret)
        if asked.by_sheet:
            proof = BySheet(asked.recovery_key, name, secret)
        if asked.backup is None:
            recovering = BySheet(asked.recovery_key, name, secret)
            return keeping.get_back_in(recovering, asked.name, self._home, self._way)
        path = Path(asked.backup).expanduser().absolute()
        command = keeping.TakeBack(path, proof, asked.name)
        keeping.take_back(command, self._home, self._way)
        return sign_in(self._home, self._way, name, secret)

    def _set_up(self, guide: FirstRun) -> tuple[SignedIn, str]:
        from desktop.admin.signing_in import at  # noqa: PLC0415 - the window first
        from desktop.admin.use_cases.set_up import (  # noqa: PLC0415 - the window first
            SetUp,
            set_up_store,
        )

        command = SetUp(
            guide.organisation, guide.name, guide.sign_in_name, guide.passphrase
        )
        store, recovery = set_up_store(command, self._home, self._way)
        return at(store, guide.sign_in_name), recovery or ""

    @Slot(object)
    def _on_signed_in(self, session: SignedIn) -> None:
        self.settings.begin_for(session.own_settings, self._keep_own)
        self._open_shift(session)

    def _keep_own(self, key: str, value: bool | int | str) -> None:
        """Keep what the person signed in has set for themselves."""
        if self.shift is not None:
            work = partial(keep_preference, KeepPreference(key, value))
            self.shift.desk.write(work, self._on_loaded, self.failed.emit)

    def _open_shift(self, session: SignedIn, scans: ScanAtDesk | None = None) -> None:
        from desktop.shift import Shift  # noqa: PLC0415 - the window first

        self._store = session.store
        self._last = (session.actor.name, session.sign_in_name)
        self._unkept.unseal(session.store.key)
        self.window.trouble.held.hide()
        self.shift = Shift(
            *(session, self._way.clock, self.looks, self.settings, self._unkept),
            scans or self._behind.hand_over(session.sign_in_name),
        )
        self.shift.failed.connect(self.failed)
        self.shift.lock_wanted.connect(self.lock)
        self.shift.close_wanted.connect(self.window.close)
        self.window.show_only(self.shift.workspace)
        self.window.lock_after(self.settings.get(IDLE_LOCK_MINUTES))
        self.shift.begin(self._left_at(session.sign_in_name))
        if session.store.was_copied and not self._told_of_copy:
            self._told_of_copy = True
            self.window.trouble.show_copied(COPIED)
        self.ready.emit(self.shift)

    def _left_at(self, sign_in_name: str) -> Where | None:
        """Return where this person locked; None for another, who must not see it."""
        left, self._where = self._where, None
        return left[1] if left is not None and left[0] == sign_in_name else None

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        """Show what is in the way; what is a bug goes to the crash desk."""
        if isinstance(error, Unavailable):
            self.window.trouble.show_unavailable(str(error))
        elif isinstance(error, GuildhallError):
            self.window.trouble.show_refused(str(error))
        elif self._crash_desk is not None:
            self._crash_desk.report(error)

    @Slot(object)
    def _on_crash_seen(self, report: CrashReport) -> None:
        number = report.path.stem if report.path else report.kind
        self.window.trouble.show_crash(number, report.text)

    @Slot()
    def _on_retry_wanted(self) -> None:
        if self.shift is not None:
            self.shift.reload()

    @Slot(str)
    def _on_setting_changed(self, key: str) -> None:
        if key == IDLE_LOCK_MINUTES.key and self.shift is not None:
            self.window.lock_after(self.settings.get(IDLE_LOCK_MINUTES))

    @Slot(str)
    def _on_spoken(self, _language: str) -> None:
        """Build what stands on the screen again, in the other language."""
        old, self.entrance = self.entrance, Entrance(self.entrance_model)
        self._connect_ways_back()
        self.window.drop(old)
        if self.shift is None:
            return
        shift, session = self.shift, self.shift.session
        scans = shift.scanning
        shift.put_away(but_scan=scans is not None)
        if scans is not None:
            scans.cover()
        self._open_shift(session, scans)
        self.window.drop(shift.workspace)
        self.shift.commands.run("settings")


def _load() -> None:
    for module in BEHIND_THE_WINDOW:
        import_module(module)


def run(home: Home, way: Way) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Where the store's window is open already, that one comes to the front.
    """
    app = QApplication([])
    name = call_name(home)
    single = SingleWindow(name)
    if not single.listen():
        return 0
    crash_desk = CrashDesk(home.logs)
    crash_desk.install()
    with suppress(Unavailable):  # a PC without a folder in memory scans nothing
        sweep()
    program = Program(app, home, replace(way, call=name))
    program.take_reports(crash_desk)
    single.called.connect(program.window.come_to_front)
    program.start()
    try:
        return app.exec()
    finally:
        single.close()
        crash_desk.uninstall()
