"""The pages of one document: thumbnails, the one in front, what is done to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.queries.post.pages import PageLine
from db.queries.post.subject import Subject
from desktop.postroom.page_edits import PageEdits
from desktop.postroom.page_looks import Look, PageLooks
from desktop.postroom.screens.beside import Beside
from desktop.postroom.screens.page_strip import PageStrip, is_separator
from desktop.postroom.screens.page_tools import PageTools
from desktop.postroom.screens.page_view import Marked, PageView
from desktop.postroom.wording import joined, say
from desktop.runtime.desk import Desk
from widgets.looks import Space
from widgets.section import Words

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PageDesk(QWidget):
    """Shows pages, and arranges them by keys, mouse and buttons.

    Attributes:
        look: the page that was shown last.

    Signals:
        lettered(str): a key that means something beyond the pages.
        page_shown(): another page is in front.
        marked(dict): the places that are to be taken out, by their page's id.
        failed(object): an error for the crash desk.
    """

    lettered = Signal(str)
    page_shown = Signal()
    marked = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        edits: PageEdits,
        *,
        redacts: bool,
        arranges: bool = True,
        joins: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take what arranges the pages, and what of it the reader may.

        *joins* is what the button of J says, where it joins not the next one.
        """
        super().__init__(parent)
        self._edits, self._redacts, self._arranges = edits, redacts, arranges
        self._moving = False
        self._marks: dict[UUID, tuple[Marked, ...]] = {}
        self._marked_page: UUID | None = None
        self.look: Look | None = None
        self._repeat: tuple[object, ...] = ()
        self.looks = PageLooks(desk, self)
        self.strip, self.view = PageStrip(), PageView()
        self.tools = PageTools(redacts=redacts, arranges=arranges, joins=joins)
        self.tools.setVisible(redacts or arranges)
        self.strip.setDragEnabled(arranges)
        self.own, self.beside = Words("", "hint"), Beside(desk)
        self.own.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.own.hide()
        mine = QVBoxLayout()
        mine.setSpacing(0)
        mine.addWidget(self.own)
        mine.addWidget(self.view, 1)
        both = QHBoxLayout()
        both.setSpacing(1)
        both.addLayout(mine, 1)
        both.addWidget(self.beside, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(both, 1)
        column.addWidget(self.tools)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addLayout(column, 1)
        self._connect()

    def _connect(self) -> None:
        self.strip.chosen.connect(self._on_page_chosen)
        self.strip.wanted.connect(self.looks.want_thumbnail)
        self.strip.lettered.connect(self.lettered)
        self.strip.moved.connect(self._edits.move)
        self.view.lettered.connect(self.lettered)
        self.view.left.connect(self.begin)
        self.view.marking_ended.connect(self._on_marking_ended)
        self.view.page_wanted.connect(self._mark_other)
        self.tools.pressed.connect(self.lettered)
        self.looks.page_ready.connect(self._on_page_ready)
        self.looks.page_missing.connect(self._on_page_missing)
        self.looks.thumbnail_ready.connect(self.strip.take_thumbnail)
        for part in (self.looks, self.beside):
            part.failed.connect(self.failed)
        self.beside.left.connect(self.begin)

    @property
    def moving(self) -> bool:
        """Whether the arrows move a page just now."""
        return self._moving

    def begin(self) -> None:
        """Bring the keyboard to the pages, where letters do what they say."""
        self.strip.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_keys(self) -> bool:
        """Return whether the pages have the keyboard."""
        return self.strip.hasFocus() or self.view.hasFocus()

    def show_document(self, pages: Sequence[PageLine]) -> None:
        """Show the pages of another document, the first in front."""
        self._repeat = ()
        self.stop_moving()
        self.end_marking()
        self.view.clear(say("The page is being fetched…"))
        self.strip.show_pages(pages, first=True)

    def show_repeat(self, subject: Subject) -> None:
        """Show beside a document what it may repeat, so that a person decides."""
        repeat = (subject.line.id, subject.repeated)
        if repeat == self._repeat:
            return
        self._repeat = repeat
        if not subject.repeats:
            self.show_beside(())
            return
        other = subject.repeats[0]
        caption = joined(other.reference, other.title or say("Not indexed yet"))
        own = joined(subject.line.reference, say("this one"))
        self.show_beside(subject.repeated, caption, own)

    def show_beside(
        self, pages: Sequence[PageLine], caption: str = "", own: str = ""
    ) -> None:
        """Show another document beside this one; without pages it goes away."""
        self.beside.show_document(pages, caption)
        self.own.setText(own)
        self.own.setVisible(self.beside.isVisibleTo(self))
        self.view.fit_width()
        self._turn_beside()

    def renew(self, pages: Sequence[PageLine]) -> None:
        """Show the pages of the same document as they stand now."""
        self.strip.show_pages(pages, first=False)

    def clear(self) -> None:
        """Show no page."""
        self.view.clear()
        self.strip.show_pages([], first=True)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """Return what each letter does to the page in front."""
        looking: dict[str, Callable[[], None]] = {
            "X": self.begin_marking,
            "+": self._nearer,
            "=": self._nearer,
            "-": self._farther,
            "0": self.view.fit_width,
        }
        if not self._arranges or self.view.marking:
            return looking  # places are marked on the page as it stands
        return looking | {
            "R": self._rotate,
            "S": self._split,
            "M": self.begin_moving,
            "H": self._hide,
            "Delete": self._delete,
            "Z": self._edits.undo,
        }

    def begin_moving(self) -> None:
        """Let the arrows move the page in front."""
        if self.strip.page() is None or self._moving:
            return
        self._moving = True
        self.begin()
        self.strip.installEventFilter(self)
        self.tools.say_how(say("Up and down move the page, Enter or Esc ends"))

    def stop_moving(self) -> None:
        """Let the arrows go through the pages again."""
        if self._moving:
            self._moving = False
            self.strip.removeEventFilter(self)
            self.tools.say_how("")

    def begin_marking(self) -> None:
        """Mark what is to be taken out, on this page and on others."""
        page = self.strip.page()
        ready = page is not None and _can_mark(page) and not self.view.marking
        if page is not None and ready and self._redacts:
            self._marks, self._marked_page = {}, page.id
            self.view.begin_marking()
            self._say_how_to_mark()

    def go_on_marking(self) -> None:
        """Bring the keyboard back to the marks, where there are some."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._say_how_to_mark()

    def end_marking(self) -> None:
        """Mark no longer; what was marked is let go."""
        self._marks, self._marked_page = {}, None
        self.view.end_marking()
        self.tools.say_how("")

    def _say_how_to_mark(self) -> None:
        words = say(
            "Arrows point, Space marks a word, the mouse a place. Enter goes on"
        )
        if sum(_can_mark(page) for page in self.strip.pages()) > 1:
            words = say(
                "Arrows point, Space marks a word, the mouse a place. "
                "Page Down: the next page. Enter goes on"
            )
        self.tools.say_how(words)

    @Slot(int)
    def _mark_other(self, by: int) -> None:
        """Go on marking on the next page that can be marked, or the last."""
        pages, page = self.strip.pages(), self.strip.page()
        row = pages.index(page) + by if page in pages else -1
        while 0 <= row < len(pages) and not _can_mark(pages[row]):
            row += by
        if 0 <= row < len(pages):
            self.strip.setCurrentIndex(self.strip.model().index(row, 0))

    def _keep_marks(self) -> None:
        """Keep what is marked on the page that was in front."""
        if self._marked_page is not None:
            self._marks[self._marked_page] = tuple(self.view.marks())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let the arrows move the page while one is being moved."""
        if watched is not self.strip or not self._moving:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._move_key(event)
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the pages go when another room comes to the front."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.looks.forget()
            self.beside.forget()

    def _move_key(self, event: QKeyEvent) -> bool:
        page, pages = self.strip.page(), self.strip.pages()
        if event.key() in {*_ENTER, Qt.Key.Key_Escape}:
            self.stop_moving()
            return True
        if page is None or event.key() not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return False
        place = pages.index(page)
        if event.key() == Qt.Key.Key_Up and place > 0:
            self._edits.move(page.id, pages[place - 1].position)
        elif event.key() == Qt.Key.Key_Down and place + 1 < len(pages):
            self._edits.move(page.id, pages[place + 1].position + 1)
        return True

    def _rotate(self) -> None:
        if (page := self.strip.page()) is not None:
            self._edits.rotate(page.id)

    def _split(self) -> None:
        if (page := self.strip.page()) is not None:
            self._edits.split(page.id)

    def _hide(self) -> None:
        page = self.strip.page()
        if page is not None and not is_separator(page):
            self._edits.hide(page.id, hidden=page.shown)

    def _delete(self) -> None:
        if (page := self.strip.page()) is not None:
            self._edits.delete(page.id)

    def _nearer(self) -> None:
        self.view.zoom_by(1)

    def _farther(self) -> None:
        self.view.zoom_by(-1)

    def _turn_beside(self) -> None:
        page = self.strip.page()
        shown = [each for each in self.strip.pages() if each.shown]
        self.beside.turn_to(shown.index(page) if page in shown else 0)

    @Slot(object)
    def _on_page_chosen(self, page: PageLine) -> None:
        if self.view.marking:
            self._keep_marks()
            self._marked_page = page.id if _can_mark(page) else None
            self.view.show_marks(self._marks.get(page.id, ()))
        self.looks.want(page)
        self._turn_beside()

    @Slot(object, object)
    def _on_page_ready(self, page_id: UUID, look: Look) -> None:
        page = self.strip.page()
        if page is not None and page.id == page_id:
            self.look = look
            self.view.show_look(look, page.still_to_turn)
            self.page_shown.emit()

    @Slot(object)
    def _on_page_missing(self, page_id: UUID) -> None:
        page = self.strip.page()
        if page is not None and page.id == page_id:
            words = say("This page could not be read. Its paper is in the batch.")
            if page.of_a_file:
                words = say("This page could not be read. Ask for it to be sent again.")
            self.view.clear(words)

    @Slot(bool)
    def _on_marking_ended(self, kept: bool) -> None:
        self._keep_marks()
        here = {page.id for page in self.strip.pages() if _can_mark(page)}
        marks = {key: each for key, each in self._marks.items() if each and key in here}
        if kept and marks:
            self.tools.say_how("")
            self.marked.emit(marks)
        else:
            self.end_marking()
            self.begin()


def _can_mark(page: PageLine) -> bool:
    """Return whether a page is in the PDF, and upright as it will be there."""
    return page.shown and not page.still_to_turn
