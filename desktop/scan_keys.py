"""What F2 to F12 scan into: the caller's enquiry at the counter, else the post.

With ``rooms.py`` this is the composition root: the counter and the post room do
not know each other.
"""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.domain.post.profiles import KEYS
from db.queries.post.profiles import ProfileLine
from db.store.unit_of_work import UnitOfWork
from desktop.counter.at_desk import DeskContact
from desktop.counter.screens.counter_room import CounterRoom
from desktop.postroom.scan_run import Aim, Phase
from desktop.postroom.scan_words import no_way_words
from desktop.postroom.screens.bringing_in import BringingIn
from desktop.postroom.screens.post_room import PostRoom
from desktop.postroom.screens.room_rows import scan_commands
from desktop.postroom.screens.scan_strip import ScanStrip
from desktop.postroom.wording import say
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from desktop.shell.screens.workspace import Workspace


class ScanKeys(QObject):
    """The keys of the ways to scan, whatever room is in front.

    Signals:
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        post: PostRoom,
        counter: CounterRoom,
        workspace: Workspace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._post = desk, post
        self._counter, self._workspace = counter, workspace
        self._coming: BringingIn | None = post.coming
        if self._coming is not None:
            self._connect(self._coming)

    def _connect(self, coming: BringingIn) -> None:
        counter, papers = self._counter, self._counter.side.papers
        self._strip = ScanStrip(coming.scan.scans)
        papers.take_scanner(self._strip)
        self._strip.scanned.connect(self._on_scanned)
        counter.contacts.front_changed.connect(self._on_front_changed)
        counter.originals.recorded.connect(self._strip.put_away)
        papers.receipt_wanted.connect(self._on_receipt_wanted)
        papers.receipt_kept.connect(counter.slip.save_as)
        counter.slip.unavailable.connect(papers.show_unprinted)
        counter.slip.handed.connect(self._on_handed)
        counter.originals.told.connect(self.message)

    def commands(self) -> list[Command]:
        """Return a command for each key; none for who may not capture pages."""
        if self._coming is None:
            return []
        return scan_commands({key: partial(self._scan, key) for key in KEYS})

    def _scan(self, key: str) -> None:
        front = self._counter.contacts.front
        if self._workspace.page() != "counter" or front is None:
            self._workspace.show_page("post")
            self._post.scan_by(key)
        elif self._coming is not None:
            self._scan_of_caller(key, front, self._coming)

    def _scan_of_caller(self, key: str, front: DeskContact, coming: BringingIn) -> None:
        """Scan what the caller brought: seen, copied or kept is said beside it."""
        profile, scans = coming.scan.profile_on(key), coming.scan.scans
        if profile is None:
            self.message.emit(no_way_words(key, coming.scan.profiles), None)
            return
        self._counter.side.record_originals()
        self._strip.show_contact(front.id)
        self._strip.key = key
        run = scans.run
        if scans.in_hand and run is not None and run.aim.contact_id == front.id:
            if scans.now.phase is not Phase.FEEDING:
                scans.go_on()
            return
        self._counter.contacts.write_down(front)
        # Its place in the write lane is behind the contact's own record.
        begin = partial(self._begin, profile, front.id)
        self._desk.write(_nothing_else, begin, self._on_error)

    def _begin(self, profile: ProfileLine, contact: UUID, _changes: Changes) -> None:
        if self._coming is None:
            return
        if not self._coming.scan.scans.start(profile, Aim(contact_id=contact)):
            words = say("A stack is in hand in the post room. Finish it first.")
            self.message.emit(words, None)

    @Slot(object, object)
    def _on_scanned(self, contact: UUID, document: UUID) -> None:
        self._counter.originals.take_scan(contact, document)
        self._counter.documents.look()

    @Slot(object)
    def _on_front_changed(self, front: DeskContact | None) -> None:
        self._strip.show_contact(front.id if front is not None else None)

    @Slot()
    def _on_receipt_wanted(self) -> None:
        front = self._counter.contacts.front
        if front is not None:
            self._counter.slip.print_receipt(front.id)

    @Slot(str)
    def _on_handed(self, how: str) -> None:
        words = {
            "printed": say("The receipt is printed."),
            "saved": say("The receipt is saved. Print it for the caller."),
        }
        self._counter.side.papers.show_handed(words[how])

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


def _nothing_else(_uow: UnitOfWork) -> Changes:
    """Wait for what was to be saved before, and save nothing."""
    return Changes()
