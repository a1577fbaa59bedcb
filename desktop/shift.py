"""One person's time at the desk: their lanes, their commands, their rooms.

Built by ``app.py`` when somebody signs in and taken apart when they lock or
leave. Together with ``app.py`` it is the composition root.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from db.clock import Clock
from desktop.admin.signing_in import SignedIn
from desktop.runtime.changes_hub import ChangesHub
from desktop.runtime.commands import Command, Commands
from desktop.runtime.jobs import Jobs
from desktop.runtime.open_desk import OpenDesk
from desktop.shell.screens.top_bar import TopBar
from desktop.shell.screens.workspace import Workspace
from desktop.shell.search_view_model import SearchViewModel
from widgets.looks import Looks


class Shift(QObject):
    """Everything that exists only while somebody is signed in.

    Signals:
        lock_wanted(), close_wanted(): the person chose to.
        failed(object): an error for the crash desk.
    """

    lock_wanted = Signal()
    close_wanted = Signal()
    failed = Signal(object)

    def __init__(self, session: SignedIn, clock: Clock, looks: Looks) -> None:
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
        self._furnish()
        self._connect()
        self._add_commands()

    def _furnish(self) -> None:
        """Build the rooms that this person may use."""

    def _connect(self) -> None:
        self.search.failed.connect(self.failed)
        self.top_bar.result_opened.connect(self._on_result_opened)

    def _add_commands(self) -> None:
        here = self.tr("Here")
        self.commands.add(
            Command(
                "search",
                self.tr("Find anything"),
                "Ctrl+K",
                here,
                self.top_bar.focus_search,
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
            if command.key in {"lock", "close"}:
                self.menu.addAction(action)

    def begin(self) -> None:
        """Put the keyboard where work begins."""
        self.top_bar.show_local_only()
        self.top_bar.focus_search()

    def put_away(self) -> None:
        """Let what is being saved end; nothing is called back afterwards."""
        self.jobs.close()

    @Slot(object)
    def _on_result_opened(self, key: tuple[str, UUID | str]) -> None:
        kind, what = key
        if kind == "command":
            self.commands.run(str(what))
