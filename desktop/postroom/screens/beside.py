"""A document that another may repeat, beside it: page by page, nothing to change."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.queries.post.pages import PageLine
from desktop.postroom.page_looks import Look, PageLooks
from desktop.postroom.screens.page_view import PageView
from desktop.postroom.wording import say
from desktop.runtime.desk import Desk
from widgets.looks import Space
from widgets.section import Words


class Beside(QWidget):
    """Shows the page of the other document that goes with the page in front.

    Signals:
        left(): Esc was pressed.
        failed(object): an error for the crash desk.
    """

    left = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[PageLine, ...] = ()
        self._wanted: UUID | None = None
        self.setAccessibleName(say("The one that is here already"))
        self.caption = Words("", "hint")
        self.view = PageView()
        self.looks = PageLooks(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.caption.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.addWidget(self.caption)
        column.addWidget(self.view, 1)
        self.view.left.connect(self.left)
        self.looks.page_ready.connect(self._on_page_ready)
        self.looks.page_missing.connect(self._on_page_missing)
        self.looks.failed.connect(self.failed)
        self.hide()

    def show_document(self, pages: Sequence[PageLine], caption: str) -> None:
        """Take the pages of the other document; nothing is shown without any."""
        self._pages = tuple(page for page in pages if page.shown)
        self._wanted = None
        self.caption.setText(caption)
        self.view.clear(say("The page is being fetched…"))
        self.setVisible(bool(self._pages))

    def turn_to(self, place: int) -> None:
        """Show the page in that place, from 0, or the last there is."""
        if not self._pages:
            return
        page = self._pages[min(max(place, 0), len(self._pages) - 1)]
        if page.id != self._wanted:
            self._wanted = page.id
            self.looks.want(page)

    def forget(self) -> None:
        """Let the pages go, as where the room is left."""
        self.looks.forget()

    @Slot(object, object)
    def _on_page_ready(self, page_id: UUID, look: Look) -> None:
        page = next((page for page in self._pages if page.id == page_id), None)
        if page is not None and page_id == self._wanted:
            self.view.show_look(look, page.still_to_turn)

    @Slot(object)
    def _on_page_missing(self, page_id: UUID) -> None:
        if page_id == self._wanted:
            self.view.clear(say("This page could not be read."))
