"""One person's time at the desk: their lanes, their commands, their rooms.

Built by ``app.py`` when somebody signs in and taken apart when they lock or
leave. Together with ``app.py`` it is the composition root.
"""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from db.changes import Changes
from db.clock import Clock
from db.store.capture import captured_tables
from desktop.admin.signing_in import SignedIn
from desktop.admin.use_cases.passphrases import ChangePassphrase, change_passphrase
from desktop.runtime.changes_hub import ChangesHub
from desktop.runtime.commands import Command, Commands
from desktop.runtime.jobs import Jobs
from desktop.runtime.open_desk import OpenDesk
from desktop.runtime.printing import PrintService
from desktop.runtime.settings import Settings
from desktop.shell.passphrase_view_model import PassphraseViewModel
from desktop.shell.screens.keys_overlay import KeysOverlay
from desktop.shell.screens.passphrase_page import PassphrasePage
from desktop.shell.screens.settings_room import SettingsRoom
from desktop.shell.screens.top_bar import TopBar
from desktop.shell.screens.workspace import Workspace
from desktop.shell.search_view_model import SearchViewModel
from desktop.shell.settings_view_model import SettingsViewModel
from widgets.looks import Looks

MENU = ("settings", "passphrase", "keys", "lock", "close")
"""The commands in the menu under the person's initials."""


class Shift(QObject):
    """Everything that exists only while somebody is signed in.

    Signals:
        lock_wanted(), close_wanted(): the person chose to.
        failed(object): an error for the crash desk.

    Attributes:
        settings_room: the person's settings, for who changes the language.
    """

    lock_wanted = Signal()
    close_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self, session: SignedIn, clock: Clock, looks: Looks, settings: Settings
    ) -> None:
        super().__init__()
        self.session, self._looks = session, looks
        self.jobs, self.hub = Jobs(self), ChangesHub(self)
        self.desk = OpenDesk(
            session.store.writer,
            session.store.readers,
            session.actor,
            clock,
            self.jobs,
            self.hub,
        )
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
        self._furnish()
        self._connect()
        self._add_commands()

    def _make_side_pages(self, settings: Settings) -> None:
        """Build what opens beside the rooms, from the menu with one's initials."""
        self.settings_model = SettingsViewModel(
            self.desk, settings, PrintService().printers, self
        )
        self.settings_room = SettingsRoom(self.settings_model)
        self.passphrase_model = PassphraseViewModel(
            self.desk, self._change_passphrase, self
        )
        self.passphrase_page = PassphrasePage(self.passphrase_model)
        self.keys = KeysOverlay(self.commands)
        for model in (self.settings_model, self.passphrase_model):
            model.failed.connect(self.failed)

    def _change_passphrase(self, old: str, new: str) -> None:
        session = self.session
        change_passphrase(
            ChangePassphrase(session.sign_in_name, old, new),
            session.store,
            session.organisation,
        )

    def _furnish(self) -> None:
        """Build the rooms that this person may use."""

    def _connect(self) -> None:
        self.search.failed.connect(self.failed)
        self.top_bar.result_opened.connect(self._on_result_opened)

    def _add_commands(self) -> None:
        here, mine = self.tr("Here"), self.tr("Yours")
        beside = self.workspace.open_beside
        self.commands.add(
            Command(
                "search",
                self.tr("Find anything"),
                "Ctrl+K",
                here,
                self.top_bar.focus_search,
            ),
            Command("keys", self.tr("Keys"), "F1", here, partial(beside, self.keys)),
            Command(
                "settings",
                self.tr("Settings"),
                "Ctrl+,",
                mine,
                partial(beside, self.settings_room),
            ),
            Command(
                "passphrase",
                self.tr("Change passphrase"),
                "",
                mine,
                partial(beside, self.passphrase_page),
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
        for command in self.commands.all():
            action = self.commands.bind(command.key, self.workspace)
            if command.key in MENU:
                self.menu.addAction(action)

    def begin(self) -> None:
        """Put the keyboard where work begins."""
        self.top_bar.show_local_only()
        self.top_bar.focus_search()

    def reload(self) -> None:
        """Have every room read anew, after something was in the way."""
        self.hub.announce(Changes(frozenset(captured_tables())))

    def put_away(self) -> None:
        """Let what is being saved end; nothing is called back afterwards."""
        self.jobs.close()

    @Slot(object)
    def _on_result_opened(self, key: tuple[str, UUID | str]) -> None:
        kind, what = key
        if kind == "command":
            self.commands.run(str(what))
