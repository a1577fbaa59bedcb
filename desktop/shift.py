"""One person's time at the desk: their lanes, their commands, their rooms.

Built by ``app.py`` when somebody signs in and taken apart when they lock or
leave. Together with ``app.py`` it is the composition root.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu

from db.changes import Changes
from db.clock import Clock
from db.domain.permissions import Action
from db.errors import Unavailable
from db.store.capture import captured_tables
from db.store.sweeping import sweep_documents
from desktop.admin.signing_in import SignedIn
from desktop.admin.use_cases.passphrases import ChangePassphrase, change_passphrase
from desktop.postroom.files_at_desk import FilesAtDesk, Watch
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.intake.scanning.scanners import scanner_here
from desktop.postroom.line.jobs import LineStore
from desktop.postroom.line_at_desk import LineAtDesk
from desktop.postroom.scan_at_desk import ScanAtDesk
from desktop.postroom.screens.bringing_in import Bringing
from desktop.rooms import Rooms
from desktop.runtime.catalogue_words import CatalogueWords
from desktop.runtime.changes_hub import ChangesHub
from desktop.runtime.commands import Command, Commands
from desktop.runtime.jobs import Jobs, Lane
from desktop.runtime.open_desk import OpenDesk
from desktop.runtime.printing import printing_here
from desktop.runtime.settings import Settings
from desktop.runtime.settings_known import (
    SLIP_PRINTER,
    WATCH_SECONDS,
    WATCHED_FOLDER,
    WATCHED_INTO,
    WATCHING,
)
from desktop.runtime.unkept import Unkept
from desktop.shell.passphrase_view_model import PassphraseViewModel
from desktop.shell.screens.keys_overlay import KeysOverlay
from desktop.shell.screens.passphrase_page import PassphrasePage
from desktop.shell.screens.results import ALL_PEOPLE, ALL_PROPERTIES
from desktop.shell.screens.settings_room import SettingsRoom
from desktop.shell.screens.top_bar import TopBar
from desktop.shell.screens.workspace import Workspace
from desktop.shell.search_view_model import PageFound, SearchViewModel
from desktop.shell.settings_view_model import SettingsViewModel
from desktop.tending import Tending
from desktop.where import Where
from widgets.looks import Looks

KEEP_AGAIN_MS = 20_000
"""How often what the disk did not take is tried again."""
MENU = ("settings", "passphrase", "keys", "lock", "close")
"""The commands in the menu under the person's initials."""


class Shift(QObject):
    """Everything that exists only while somebody is signed in.

    Signals:
        lock_wanted(), close_wanted(): the person chose to.
        failed(object): an error for the crash desk.
    """

    lock_wanted = Signal()
    close_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: SignedIn,
        clock: Clock,
        looks: Looks,
        settings: Settings,
        unkept: Unkept,
        scans: ScanAtDesk | None = None,
    ) -> None:
        """Take over the stack in hand by *scans*, where one was left at a lock."""
        super().__init__()
        self.session, self._looks, self._settings = session, looks, settings
        self.jobs, self.hub = Jobs(self), ChangesHub(self)
        self.desk = OpenDesk(
            session.store.writer,
            session.store.readers,
            session.store.documents,
            session.actor,
            clock,
            self.jobs,
            self.hub,
            unkept,
        )
        self.tending = Tending(
            *(session.store.writer, session.store.readers, clock),
            *(self.jobs, self.hub, self),
        )
        store = session.store
        self.line = LineAtDesk(
            LineStore(store.writer, store.readers, store.documents, clock),
            self.hub,
            self,
        )
        self.bringing = self._make_bringing(clock, scans)
        self._keep_again = QTimer(self)
        self._keep_again.setInterval(KEEP_AGAIN_MS)
        self._keep_again.timeout.connect(self._keep_held)
        self._keep_again.start()
        self.commands = Commands(self)
        self.menu = QMenu()
        self.search = SearchViewModel(self.desk, self.commands, self)
        self.top_bar = TopBar(self.search, session.actor.name, self.menu)
        self.workspace = Workspace(
            self.top_bar,
            self.commands,
            session.organisation,
            demonstration=session.demonstration,
        )
        self._make_side_pages(settings)
        self.rooms = Rooms(
            self.desk,
            self.workspace,
            self.top_bar,
            session,
            partial(settings.get, SLIP_PRINTER),
            self.bringing,
        )
        self.names = CatalogueWords(self.desk, self)
        self._connect()
        self._add_commands()

    def _make_bringing(self, clock: Clock, scans: ScanAtDesk | None) -> Bringing | None:
        """Return what brings pages in; None for who may not capture any."""
        session, store = self.session, self.session.store
        if not session.actor.may(Action.CAPTURE_PAGES):
            if scans is not None:
                scans.end()
            return None
        taking = IntakeStore(
            store.writer, store.readers, store.documents, clock, session.actor
        )
        if scans is None:
            scans = ScanAtDesk(taking, self.hub, scanner_here(), self)
        else:
            scans.setParent(self)
            scans.uncover(taking, self.hub)
        return Bringing(scans, FilesAtDesk(taking, self.hub, self))

    def _watch(self) -> None:
        """Look at the folder that the settings name, where pages may come in."""
        if self.bringing is None or not self.session.actor.may(Action.OPEN_POST):
            return
        get = self._settings.get
        path, every = get(WATCHED_FOLDER), get(WATCH_SECONDS)
        own = get(WATCHED_INTO) == "own"
        watch = Watch(Path(path).expanduser(), every, own) if path else None
        if watch != self.bringing.files.watch:
            self.bringing.files.watch_over(watch)

    @Slot(str)
    def _on_setting_changed(self, key: str) -> None:
        if key in WATCHING:
            self._watch()

    def _make_side_pages(self, settings: Settings) -> None:
        """Make ready what opens beside the rooms; pages are built when asked for."""
        self.settings_model = SettingsViewModel(
            self.desk, settings, printing_here().printers, self
        )
        self.passphrase_model = PassphraseViewModel(
            self.desk, self._change_passphrase, self
        )
        for model in (self.settings_model, self.passphrase_model):
            model.failed.connect(self.failed)

    def open_settings(self) -> None:
        """Show the settings beside the room in front."""
        self.workspace.open_beside(
            "settings", lambda: SettingsRoom(self.settings_model)
        )

    def open_passphrase(self) -> None:
        """Show where one's own passphrase is changed."""
        self.workspace.open_beside(
            "passphrase", lambda: PassphrasePage(self.passphrase_model)
        )

    def open_keys(self) -> None:
        """Show every key that does something here."""
        self.workspace.open_beside("keys", lambda: KeysOverlay(self.commands))

    def _change_passphrase(self, old: str, new: str) -> None:
        session = self.session
        change_passphrase(
            ChangePassphrase(session.sign_in_name, old, new),
            session.store,
            session.organisation,
        )

    def _connect(self) -> None:
        self.search.failed.connect(self.failed)
        self.rooms.failed.connect(self.failed)
        self.tending.failed.connect(self.failed)
        self.line.failed.connect(self.failed)
        self.hub.committed.connect(self.line.on_committed)
        self.hub.committed.connect(self.tending.on_committed)
        self.top_bar.result_opened.connect(self._on_result_opened)
        self.names.failed.connect(self.failed)
        self.names.ready.connect(self._on_names_ready)
        self._settings.changed.connect(self._on_setting_changed)

    def _add_commands(self) -> None:
        here, mine = self.tr("Here"), self.tr("Yours")
        self.commands.add(
            Command(
                "search",
                self.tr("Find anything"),
                "Ctrl+K",
                here,
                self.top_bar.focus_search,
            ),
            Command("keys", self.tr("Keys"), "F1", here, self.open_keys),
            Command(
                "settings",
                self.tr("Settings"),
                "Ctrl+,",
                mine,
                self.open_settings,
            ),
            Command(
                "passphrase",
                self.tr("Change passphrase"),
                "",
                mine,
                self.open_passphrase,
            ),
            Command("lock", self.tr("Lock"), "Ctrl+L", here, self.lock_wanted.emit),
            Command(
                "close",
                self.tr("Sign out and close"),
                "Ctrl+Q",
                here,
                self.close_wanted.emit,
            ),
        )
        actions = {
            command.key: self.commands.bind(command.key, self.workspace)
            for command in self.commands.all()
        }
        self.menu.addActions([actions[key] for key in MENU])

    def begin(self, where: Where | None = None) -> None:
        """Put the keyboard where work begins, or go back to *where*."""
        self.names.load()
        self.top_bar.show_local_only()
        self.top_bar.focus_search()
        self.rooms.begin(where)
        self.tending.begin()
        self.line.begin()
        self._watch()
        self.jobs.start(
            Lane.SLOW,
            partial(sweep_documents, self.session.store),
            _swept,
            self._on_not_swept,
            name="sweep documents",
        )

    def _on_not_swept(self, error: BaseException) -> None:
        """Leave it to the next start where the world is in the way."""
        if not isinstance(error, Unavailable):
            self.failed.emit(error)

    @Slot()
    def _on_names_ready(self) -> None:
        """Have every room say the names that are known only now."""
        self.hub.announce(Changes(frozenset(captured_tables())))

    def reload(self) -> None:
        """Have every room read anew, after something was in the way."""
        self._keep_held()
        self.desk.try_again()
        self.hub.announce(Changes(frozenset(captured_tables())))

    @property
    def scanning(self) -> ScanAtDesk | None:
        """Return the scanner while a stack is in hand."""
        scans = self.bringing.scans if self.bringing is not None else None
        return scans if scans is not None and scans.in_hand else None

    def put_away(self, *, but_scan: bool = False) -> None:
        """Keep what was typed, and let what is being saved end.

        With *but_scan* the stack in hand is left as it is: see `behind_lock`.
        """
        self._keep_again.stop()
        self.tending.end()
        if self.bringing is not None:
            (self.bringing.files if but_scan else self.bringing).end()
        self.line.end()
        self.rooms.keep_drafts()
        self.jobs.close()
        self.names.forget()

    @Slot()
    def _keep_held(self) -> None:
        """Keep what the disk did not take before, now that it may have room."""
        unkept = self.desk.unkept
        if unkept.holds_for(self.desk.actor.id):
            self.desk.write(unkept.keep_held, self._on_held_kept, self._on_still_held)

    @Slot(object)
    def _on_held_kept(self, _changes: Changes) -> None:
        """Go on: the disk has it."""

    @Slot(object)
    def _on_still_held(self, error: BaseException) -> None:
        """Try again later; whoever types is told already."""
        if not isinstance(error, Unavailable):
            self.failed.emit(error)

    @Slot(object)
    def _on_result_opened(self, key: tuple[str, UUID | str | PageFound]) -> None:
        kind, what = key
        if isinstance(what, PageFound):
            self.rooms.opening.open_page(what.page_id, what.words)
        elif kind == "command":
            self.commands.run(str(what))
        elif isinstance(what, UUID):
            self.rooms.opening.open(kind, what)
        elif kind in {ALL_PEOPLE, ALL_PROPERTIES}:
            self.rooms.opening.open_all(kind.removeprefix("all_"), what)


def _swept(_files: int) -> None:
    """Take how many files went; nobody has to know."""
