"""A document that was found by its words: opened at the page, the words lit."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from db.domain.names import fold
from db.domain.permissions import Action
from db.errors import ClerkError
from db.queries.letters.answering import answer_to
from db.queries.letters.facts import Subject
from db.queries.post.pages import PageLine, page, pages_of
from db.queries.post.search_pages import WordPlace, terms_of
from db.queries.post.to_index import IndexLine, document_to_index
from desktop.postroom.page_looks import Look, PageLooks
from desktop.postroom.screens.page_strip import PageStrip
from desktop.postroom.screens.page_view import WHOLE, PageView
from desktop.postroom.wording import day_words, joined, say
from desktop.runtime.desk import Desk
from widgets.buttons import SecondaryButton
from widgets.foot import Foot
from widgets.looks import Space
from widgets.section import Heading, Words

Seen = tuple[IndexLine, list[PageLine], UUID, Subject | None]


class SeenPage(QWidget):
    """Shows a document; nothing is changed here.

    Signals:
        back_wanted(): to the lists of the room.
        letter_wanted(Subject): write a letter that answers this.
        message(str, object): words for a toast.
        failed(object): an error for the crash desk.
    """

    back_wanted = Signal()
    letter_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asked, self._words = desk, 0, ""
        self.setAccessibleName(say("Document"))
        self.heading, self.about = Heading(""), Words("", "hint")
        self.strip, self.view = PageStrip(), PageView()
        self.strip.setDragEnabled(False)
        self.looks = PageLooks(desk, self)
        self._answer: Subject | None = None
        self.answer = SecondaryButton(say("Answer it with a letter"), keys="W")
        self.answer.hide()
        self.back = SecondaryButton(say("Back"), keys=say("Esc"), icon="arrow-left")
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        head.setSpacing(2)
        head.addWidget(self.heading)
        head.addWidget(self.about)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(self.view, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(row, 1)
        whole.addWidget(Foot(self.back, self.answer, side=Space.L))
        self.strip.chosen.connect(self.looks.want)
        self.strip.wanted.connect(self.looks.want_thumbnail)
        self.strip.lettered.connect(self._on_letter)
        self.strip.left.connect(self.back_wanted)
        self.view.lettered.connect(self._on_letter)
        self.view.left.connect(self.back_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.answer.clicked.connect(self.write_answer)
        self.looks.page_ready.connect(self._on_page_ready)
        self.looks.page_missing.connect(self._on_page_missing)
        self.looks.thumbnail_ready.connect(self.strip.take_thumbnail)
        self.looks.failed.connect(self.failed)

    def show_page(self, page_id: UUID, words: str) -> None:
        """Show a page with *words* lit."""
        self._asked += 1
        self._words = words
        self.view.clear(say("The page is being fetched…"))
        done = partial(self._on_read, self._asked)
        self._desk.read(partial(_read, page_id=page_id), done, self._on_error)

    def begin(self) -> None:
        """Bring the keyboard to the pages."""
        self.strip.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_read(self, asked: int, seen: Seen) -> None:
        if asked != self._asked:
            return
        line, pages, at, self._answer = seen
        may = self._desk.actor.may(Action.WRITE_LETTER)
        self.answer.setVisible(may and self._answer is not None)
        self.heading.setText(line.title or say("Not indexed yet"))
        came = day_words(line.received_on, self._desk.clock())
        received = say("received {day}").format(day=came)
        self.about.setText(joined(line.reference, received))
        self.strip.show_pages(pages, first=True)
        place = next((n for n, one in enumerate(pages) if one.id == at), 0)
        self.strip.setCurrentIndex(self.strip.model().index(place, 0))
        self.begin()

    @Slot(object, object)
    def _on_page_ready(self, page_id: UUID, look: Look) -> None:
        front = self.strip.page()
        if front is not None and page_id == front.id:
            self.view.show_look(look, front.still_to_turn)
            self.view.light(places_in(look, self._words))

    @Slot(object)
    def _on_page_missing(self, page_id: UUID) -> None:
        front = self.strip.page()
        if front is not None and page_id == front.id:
            self.view.clear(say("This page could not be read."))

    @Slot(str)
    def _on_letter(self, letter: str) -> None:
        steps = {"+": 1, "=": 1, "-": -1}
        if letter in steps:
            self.view.zoom_by(steps[letter])
        elif letter == "0":
            self.view.fit_width()
        elif letter == "W":
            self.write_answer()

    @Slot()
    def write_answer(self) -> None:
        """Have a letter written that answers what is shown."""
        if self._answer is not None and not self.answer.isHidden():
            self.letter_wanted.emit(self._answer)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.message.emit(str(error), None)
            self.back_wanted.emit()
        else:
            self.failed.emit(error)


def places_in(look: Look, text: str) -> list[WordPlace]:
    """Return where the words of a search stand on a page."""
    wanted = terms_of(text)
    return [
        WordPlace(
            word.text,
            word.box.left * WHOLE // look.width,
            word.box.top * WHOLE // look.height,
            word.box.right * WHOLE // look.width,
            word.box.bottom * WHOLE // look.height,
        )
        for word in look.words
        if any(
            (fold(word.text) or "").strip(".,;:()").startswith(term) for term in wanted
        )
    ]


def _read(session: Session, page_id: UUID) -> Seen:
    found = page(session, page_id)
    if found.document_id is None:
        raise ClerkError("That page is in no document yet.")
    line = document_to_index(session, found.document_id)
    answers = answer_to(session, found.document_id)
    return line, pages_of(session, found.document_id), found.id, answers
