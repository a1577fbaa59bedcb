"""The post room: its lists at the left, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.actor import Actor
from db.changes import Changes
from db.clock import uk_date
from db.domain.permissions import Action
from desktop.postroom.kinds_here import take_types
from desktop.postroom.links import Links
from desktop.postroom.parts import parts_of
from desktop.postroom.scan_run import Aim
from desktop.postroom.screens.batch_page import BatchPage
from desktop.postroom.screens.bringing_in import BringingIn
from desktop.postroom.screens.index_goes import kind_choices
from desktop.postroom.screens.index_page import IndexPage
from desktop.postroom.screens.lists_page import ListsPage
from desktop.postroom.screens.room_rows import commands_of, rows_of, title_of
from desktop.postroom.screens.scan_page import ScanPage
from desktop.postroom.screens.seen_page import SeenPage
from desktop.postroom.screens.takes_files import TakesFiles
from desktop.postroom.shelves import KINDS, Shelf, Shelves, read_shelves
from desktop.postroom.whereabouts import Whereabouts
from desktop.postroom.wording import say, sought_words
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.column import Column
from widgets.list_detail import FolderList
from widgets.looks import Space
from widgets.section import Heading

_WIDTH, _GROWTH = 212, 0.5
"""Its longest name stands whole at 200 per cent as well."""


class PostRoom(TakesFiles):
    """From the sack to the right person's screen.

    Signals:
        count_changed(int): how much waits.
        person_wanted(UUID): show their page.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    count_changed = Signal(int)
    person_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        links: Links,
        coming: BringingIn | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take what brings pages in; None for who may not capture any."""
        super().__init__(parent)
        self._desk, self._links, self._asked = desk, links, 0
        self._entry: UUID | None = None
        self._back_from_seen: Callable[[], None] | None = None
        self.setAccessibleName(say("Post room"))
        self.held = Shelves()
        self.shelf = Shelf.BATCHES
        self.folders = FolderList(say("Lists"))
        self.column = Column("left", _WIDTH, _GROWTH)
        self.lists = ListsPage(desk, say("Batches"))
        self.batch = BatchPage(desk)
        self.indexing = IndexPage(desk, links)
        self.seen = SeenPage(desk)
        self.coming = coming
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.column)
        inside.setContentsMargins(Space.M, Space.L, Space.M, 0)
        heading = Heading(say("Post room"))
        heading.setContentsMargins(Space.S, 0, 0, 0)
        inside.addWidget(heading)
        inside.addWidget(self.folders, 1)
        for page in (self.lists, self.batch, self.indexing, self.seen):
            self.stack.addWidget(page)
        if self.coming is not None:
            self.setAcceptDrops(True)
            for extra in self.coming.pages.values():
                self.stack.addWidget(extra)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.column)
        row.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.folders.selected.connect(self._on_selected)
        self.folders.onward.connect(self._on_onward)
        self.lists.shown_wanted.connect(self.show_batch)
        self.lists.page_wanted.connect(self._on_page_wanted)
        self.lists.sought.connect(self._on_sought)
        self.lists.person_wanted.connect(self.person_wanted)
        for led in (self.lists, self.indexing):
            led.back_wanted.connect(self._on_back)
        self.seen.back_wanted.connect(self._on_seen_left)
        self.batch.back_wanted.connect(self._on_batch_left)
        for page in (self.lists, self.batch, self.indexing, self.seen):
            page.message.connect(self.message)
            page.failed.connect(self.failed)
        if self.coming is not None:
            self.coming.wanted.connect(self.bring_up)
            self.coming.back_wanted.connect(self._on_back)
            self.coming.moved.connect(self._show_folders)
            self.indexing.scan_wanted.connect(self.coming.scan_into)
            self.coming.message.connect(self.message)
            self.coming.failed.connect(self.failed)

    @property
    def actor(self) -> Actor:
        """Who is at the desk."""
        return self._desk.actor

    @property
    def may_index(self) -> bool:
        """Whether the reader may name documents."""
        return self._desk.actor.may(Action.INDEX_POST)

    def open(self) -> None:
        """Begin to count what waits, and take up what was cut off."""
        self._read()
        if self.coming is not None:
            self.coming.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where it was, or in the lists."""
        super().showEvent(event)
        self._begin_front()

    def show_shelf(self, shelf: Shelf) -> None:
        """Bring a list to the front."""
        self.shelf, self._entry = shelf, None
        if shelf is Shelf.INDEX and self.may_index:
            self.show_indexing()
            return
        self.column.show()
        self._show_folders()
        self._bring_front()
        if self.isVisible():
            self._begin_front()

    def show_entry(self, entry_id: UUID) -> None:
        """Show an entry of the registers, whatever has become of it."""
        self.show_shelf(Shelf.REGISTER)
        self._entry = entry_id
        self._read()

    def scan_by(self, key: str) -> None:
        """Scan by the profile on a key, into the batch that is worked on."""
        if self.coming is not None:
            self.coming.scan_by(key, self._aim())

    def _aim(self) -> Aim:
        """Return the batch that is in front, else the newest that is open."""
        aim, newest = self._in_front(), self.held.newest_open()
        if aim.batch_id is None and newest is not None:
            return Aim(newest.id, name=newest.reference)
        return aim

    def _in_front(self) -> Aim:
        """Return the batch that is looked at, where it is open."""
        if self.stack.currentWidget() is self.batch:
            for one in self.held.batches:
                if one.id == self.batch.batch_id and one.state == "open":
                    return Aim(one.id, name=one.reference)
        return Aim()

    def show_indexing(self, document: UUID | None = None) -> None:
        """Index what waits, the lists out of the way."""
        if self.may_index:
            self.shelf = Shelf.INDEX
            self.column.hide()
            self.stack.setCurrentWidget(self.indexing)
            self.indexing.open(None, document)

    @Slot(object)
    def show_batch(self, batch_id: UUID) -> None:
        """Show a batch."""
        self.column.show()
        self.shelf = Shelf.PAPER if self.shelf is Shelf.PAPER else Shelf.BATCHES
        self._show_folders()
        self.batch.services = self.held.services
        self.batch.show_batch(batch_id)
        self.stack.setCurrentWidget(self.batch)
        self.batch.begin()

    def show_page(self, page_id: UUID, words: str) -> None:
        """Show a page of a document with words lit, as a search found it."""
        self._lay_open(None)
        self.seen.show_page(page_id, words)

    def show_document(
        self, document_id: UUID, back: Callable[[], None] | None = None
    ) -> None:
        """Show the pages of a document; *back* leads to where it was asked for."""
        self._lay_open(back)
        self.seen.show_document(document_id)

    def _lay_open(self, back: Callable[[], None] | None) -> None:
        hand = self.indexing.model.in_hand
        if self.stack.currentWidget() is self.indexing and hand is not None:
            back = back or partial(self.show_indexing, hand.id)
        self.column.hide()
        self._back_from_seen = back
        self.stack.setCurrentWidget(self.seen)

    @Slot(object)
    def _on_page_wanted(self, page_id: UUID) -> None:
        self.show_page(page_id, "")

    def where(self) -> Whereabouts:
        """Return what stands in front, to come back to after a lock."""
        front = self.stack.currentWidget()
        hand = self.indexing.model.in_hand
        batch = self.batch.batch_id if front is self.batch else None
        document = hand.id if front is self.indexing and hand is not None else None
        looked = self.seen.seen if front is self.seen else None
        seen = looked.line.id if looked is not None else None
        return Whereabouts(self.shelf.value, batch, document, seen)

    def go(self, where: Whereabouts) -> None:
        """Come back to what stood in front."""
        self.shelf = Shelf(where.shelf)
        if where.document is not None:
            self.show_indexing(where.document)
        elif where.seen is not None:
            self.show_document(where.seen)
        elif where.batch is not None:
            self.show_batch(where.batch)
        elif self.shelf is not Shelf.INDEX:
            self.show_shelf(self.shelf)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        if changes.touches(*KINDS):
            self._read()
        if self.coming is not None:
            self.coming.on_committed(changes)
        self.batch.on_committed(changes)
        self.indexing.on_committed(changes)
        self.seen.on_committed(changes)

    def keep_drafts(self) -> None:
        """Keep everything that is typed."""
        for page in (self.lists, self.batch, self.indexing, self.coming):
            if page is not None:
                page.keep_drafts()

    def commands(self) -> list[Command]:
        """Return what can be done here, from any room."""
        own = [*commands_of(self), *self.seen.commands()]
        return own + (self.indexing.commands() if self.may_index else [])

    def bring_up(self, shelf: Shelf) -> None:
        """Bring a list to the front, and the keyboard to it."""
        self.show_shelf(shelf)
        self._begin_front()

    def _read(self) -> None:
        self._asked += 1
        today = uk_date(self._desk.clock())
        done = partial(self._on_read, self._asked)
        sought = sought_words(self.lists.finder.text())
        query = partial(read_shelves, today=today, sought=sought, entry_id=self._entry)
        self._desk.read(query, done, self._on_error)

    def _on_read(self, asked: int, held: Shelves) -> None:
        if asked != self._asked:
            return
        self.held = held
        if take_types(held.kinds):
            self.indexing.side.fields.kind.set_choices(kind_choices())
        if self.coming is not None:
            self.coming.leave_closed(held.is_open, self._aim())
        self._show_folders()
        self._show_list()
        self.count_changed.emit(held.waits())

    @Slot(str)
    def _on_sought(self, _text: str) -> None:
        self._read()

    def _show_folders(self) -> None:
        was = self.folders.blockSignals(True)
        self.folders.show_rows(rows_of(self))
        shelf = Shelf.SCAN if self.shelf is Shelf.WAYS else self.shelf
        self.folders.select_key(shelf.value)
        self.folders.blockSignals(was)

    def _show_list(self) -> None:
        self.lists.offer_finding(offered=self.shelf is Shelf.URGENT)
        if self.shelf is Shelf.INDEX:
            n = self.held.to_index
            about = say("{n} documents wait. Enter begins.").format(n=n)
            self.lists.show_parts(say("To index"), [], about if n else _nothing())
            return
        parts = parts_of(
            self.shelf,
            self.held,
            self._desk.clock,
            self._links.see_witness,
            self._desk.documents,
            self._desk.actor,
        )
        self.lists.show_parts(title_of(self.shelf), parts)

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        if not isinstance(key, str):
            return
        self.shelf, self._entry = Shelf(key), None
        self._bring_front()

    def _bring_front(self) -> None:
        """Show the page of the list that is chosen."""
        page = self.coming.page(self.shelf) if self.coming is not None else None
        if page is not None and self.coming is not None:
            if self.stack.currentWidget() not in self.coming.pages.values():
                self.coming.scan.aim_at(self._aim())
            self.stack.setCurrentWidget(page)
        else:
            self.stack.setCurrentWidget(self.lists)
            self._show_list()

    def take_dropped(self, paths: list[Path]) -> bool:
        """Take in files that were dropped anywhere in the room."""
        if self.coming is not None:
            self.coming.take_files(paths, self._in_front())
        return self.coming is not None

    @Slot()
    def _on_onward(self) -> None:
        if self.shelf is Shelf.INDEX:
            self.show_indexing()
        else:
            self._begin_front()

    @Slot()
    def _on_back(self) -> None:
        self.indexing.model.put_away()
        self.column.show()
        self._show_folders()
        self._bring_front()
        if self.isVisible():
            self.folders.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_seen_left(self) -> None:
        """Go back to the lists, or to the room that asked for the document."""
        back, self._back_from_seen = self._back_from_seen, None
        self._on_back()
        if back is not None:
            back()

    @Slot()
    def _on_batch_left(self) -> None:
        self.stack.setCurrentWidget(self.lists)
        self._show_list()
        self.lists.begin()

    def _begin_front(self) -> None:
        front = self.stack.currentWidget()
        if front is self.indexing:
            self.indexing.begin()
        elif front is self.batch:
            self.batch.begin()
        elif front is self.seen:
            self.seen.begin()
        elif front is self.lists and self.shelf is Shelf.INDEX:
            self.folders.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif isinstance(front, (ScanPage, ListsPage)):
            front.begin()

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


def _nothing() -> str:
    return say("Nothing waits. What is scanned or sent in comes here once it was read.")
