"""One batch: its figures and its sample, the page that is looked at beside them."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.changes import Changes
from db.clock import uk_date
from db.errors import ClerkError
from db.queries.post.pages import PageLine, page
from desktop.postroom.batch_parts import BatchHeld, batch_parts, read_batch
from desktop.postroom.page_looks import Look, PageLooks
from desktop.postroom.screens.lists_page import ListsPage
from desktop.postroom.screens.page_view import PageView
from desktop.postroom.shelves import KINDS
from desktop.postroom.wording import BATCH_STATE_NAMES, day_words, joined, name_of, say
from desktop.runtime.desk import Desk
from desktop.runtime.post_words import SOURCE_NAMES


class BatchPage(QWidget):
    """Shows a batch until its paper is gone.

    Signals:
        back_wanted(): to the list of batches.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asked = desk, 0
        self.setAccessibleName(say("Batch"))
        self.batch_id: UUID | None = None
        self.services: tuple[tuple[str, str], ...] = ()
        self._page: PageLine | None = None
        self._wanted: UUID | None = None
        self._held: BatchHeld | None = None
        self.list = ListsPage(desk, say("Batch"))
        self.view = PageView()
        self.view.setMinimumWidth(300)
        self.looks = PageLooks(desk, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 3)
        row.addWidget(self.view, 2)
        self.view.hide()
        self.list.back_wanted.connect(self.back_wanted)
        self.list.message.connect(self.message)
        self.list.page_wanted.connect(self._on_page_chosen)
        self.view.left.connect(self.list.begin)
        self.looks.page_ready.connect(self._on_page_ready)
        self.looks.page_missing.connect(self._on_page_missing)
        for part in (self.list, self.looks):
            part.failed.connect(self.failed)

    def show_batch(self, batch_id: UUID) -> None:
        """Show a batch."""
        if batch_id != self.batch_id:
            self._page = self._wanted = None
            self.view.hide()
        self.batch_id = batch_id
        self._read()

    def begin(self) -> None:
        """Bring the keyboard here."""
        self.list.begin()

    def keep_drafts(self) -> None:
        """Keep what is typed."""
        self.list.keep_drafts()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed, while it is in front."""
        if self.isVisible() and changes.touches(*KINDS):
            self._read()

    def _read(self) -> None:
        if self.batch_id is None:
            return
        self._asked += 1
        today = uk_date(self._desk.clock())
        query = partial(read_batch, batch_id=self.batch_id, today=today)
        done = partial(self._on_read, self._asked)
        self._desk.read(query, done, self._on_error)

    def _on_read(self, asked: int, held: BatchHeld) -> None:
        if asked != self._asked:
            return
        self._held = held
        sample = held.next_sample()
        if sample is not None and not self._chosen_waits(held):
            self._show_page(sample.page_id)
        self._show_parts(held)

    def _chosen_waits(self, held: BatchHeld) -> bool:
        """Return whether the page in front was not looked at yet."""
        return any(
            one.page_id == self._wanted and one.result is None for one in held.samples
        )

    def _show_parts(self, held: BatchHeld) -> None:
        now, line = self._desk.clock(), held.line
        title = say("{source}, received {day}").format(
            source=name_of(SOURCE_NAMES, line.source),
            day=day_words(line.received_on, now),
        )
        about = joined(
            line.reference,
            name_of(BATCH_STATE_NAMES, line.state),
            say("opened {day}").format(day=day_words(line.opened_on, now)),
        )
        desk, wanted = self._desk, self._wanted
        parts = batch_parts(
            *(held, self.services, now, desk.documents, desk.actor), wanted
        )
        self.list.show_parts(title, parts, about)

    @Slot(object)
    def _on_page_chosen(self, page_id: UUID) -> None:
        """Show a page of the sample; the keys judge that one."""
        self._show_page(page_id)
        if self._held is not None:
            self._show_parts(self._held)

    def _show_page(self, page_id: UUID) -> None:
        self._wanted = page_id
        done = partial(self._on_page, page_id)
        self._desk.read(partial(page, page_id=page_id), done, self._on_error)

    def _on_page(self, page_id: UUID, found: PageLine) -> None:
        if page_id == self._wanted:
            self._page = found
            self.view.show()
            self.looks.want(found)

    @Slot(object, object)
    def _on_page_ready(self, page_id: UUID, look: Look) -> None:
        if self._page is not None and page_id == self._page.id:
            self.view.show_look(look, self._page.still_to_turn)

    @Slot(object)
    def _on_page_missing(self, page_id: UUID) -> None:
        if self._page is not None and page_id == self._page.id:
            self.view.clear(say("This page could not be read. Look at its paper."))

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.message.emit(str(error), None)
        else:
            self.failed.emit(error)
